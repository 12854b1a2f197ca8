/**
 * Alibaba Cloud's signature version 3, ACS3-HMAC-SHA256.
 * Source: Alibaba Cloud, "V3 request body & signature mechanism" (OpenAPI Explorer documentation);
 * its worked example is a test.
 */
import { createHash, createHmac } from 'node:crypto'
import type { HttpRequest } from '../http/http-client.ts'
import { timestampOf } from './server-time.ts'

/** An AccessKey pair, with its STS token where it is temporary. */
export interface AccessKey {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string | null
}

export interface SigningOptions {
  /** The documented name of the operation, such as GetPipelineRun. */
  readonly action: string
  /** The API's version, such as 2021-06-25. */
  readonly version: string
  /** When the request is made, in ms since 1970: at most 15 minutes from the server's time. */
  readonly timeMs: number
  /** Never used before, nor again. */
  readonly nonce: string
}

const algorithm = 'ACS3-HMAC-SHA256'

/** The request with the headers that sign it. Its query has to come from `queryOf`. */
export function signRequest(request: HttpRequest, key: AccessKey, options: SigningOptions): HttpRequest {
  const bodyHash = sha256Hex(request.body ?? '')
  const headers: Record<string, string> = {
    ...request.headers,
    host: request.url.host,
    'x-acs-action': options.action,
    'x-acs-version': options.version,
    'x-acs-date': timestampOf(options.timeMs),
    'x-acs-signature-nonce': options.nonce,
    'x-acs-content-sha256': bodyHash,
    ...(key.securityToken === null ? {} : { 'x-acs-security-token': key.securityToken })
  }
  const signedNames = Object.keys(headers)
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort()
  const canonicalRequest = [
    request.method,
    request.url.pathname,
    request.url.search.slice(1),
    ...signedNames.map((name) => `${name}:${headers[name]?.trim() ?? ''}`),
    '',
    signedNames.join(';'),
    bodyHash
  ].join('\n')
  const signature = createHmac('sha256', key.accessKeySecret)
    .update(`${algorithm}\n${sha256Hex(canonicalRequest)}`)
    .digest('hex')
  return {
    ...request,
    headers: {
      ...headers,
      authorization: `${algorithm} Credential=${key.accessKeyId},SignedHeaders=${signedNames.join(';')},Signature=${signature}`
    }
  }
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

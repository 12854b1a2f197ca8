import { createHash, randomUUID } from 'node:crypto'
import { type AccessKeyPair, keys, organizationId, pipelineId, tokens } from '../../simulator/identity.ts'
import { isRecord } from '../../simulator/json-text.ts'
import { canonicalRequest, sha256, sign } from '../../simulator/signature.ts'

/** An answer of the simulator, its body both as text and parsed. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Readonly<Record<string, unknown>>
}

async function send(url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const text = await response.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: response.status, headers: response.headers, text, json: isRecord(json) ? json : {} }
}

/** The pipeline's path in the token API's central edition. */
export const tokenPath = `/oapi/v1/flow/organizations/${organizationId}/pipelines/${pipelineId}`

/** Calls the token API. */
export async function callToken(
  url: string,
  path: string,
  options: { readonly method?: string; readonly token?: string; readonly body?: string } = {}
): Promise<Reply> {
  const headers = { 'x-yunxiao-token': options.token ?? tokens.full, 'content-type': 'application/json' }
  return send(`${url}${path}`, {
    method: options.method ?? 'GET',
    headers,
    ...(options.body === undefined ? {} : { body: options.body })
  })
}

/** What can be changed about a signed call. */
export interface SignedOptions {
  readonly method?: string
  readonly key?: AccessKeyPair
  readonly dateMs?: number
  readonly nonce?: string
  readonly version?: string
  readonly form?: Readonly<Record<string, string>>
  /** Changed after signing. */
  readonly tamper?: Readonly<Record<string, string>>
}

/** The pipeline's path in the signed API. */
export const signedPath = `/organization/${organizationId}/pipelines/${pipelineId}`

/** Calls the signed API. */
export async function callSigned(
  url: string,
  action: string,
  target: string,
  options: SignedOptions = {}
): Promise<Reply> {
  const key: AccessKeyPair = options.key ?? keys.full
  const { accessKeyId, accessKeySecret, securityToken } = key
  const body = options.form === undefined ? '' : new URLSearchParams(options.form).toString()
  const headers: Record<string, string> = {
    host: new URL(url).host,
    'x-acs-action': action,
    'x-acs-version': options.version ?? '2021-06-25',
    'x-acs-date': new Date(options.dateMs ?? Date.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
    'x-acs-signature-nonce': options.nonce ?? randomUUID(),
    'x-acs-content-sha256': createHash('sha256').update(body).digest('hex'),
    ...(securityToken === undefined ? {} : { 'x-acs-security-token': securityToken }),
    ...(body === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' })
  }
  const method = options.method ?? 'GET'
  const [path = '', rawQuery = ''] = target.split('?')
  const signed = Object.keys(headers).sort()
  const call = {
    method,
    origin: url,
    path,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers,
    body: Buffer.from(body)
  }
  const canonical = canonicalRequest(call, signed, sha256(call.body))
  const signature = sign(`ACS3-HMAC-SHA256\n${sha256(canonical)}`, accessKeySecret)
  const authorization = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${signed.join(';')},Signature=${signature}`
  return send(`${url}${target}`, {
    method,
    headers: { ...headers, authorization, ...options.tamper },
    ...(body === '' ? {} : { body })
  })
}

/** Posts a form. */
export async function postForm(url: string, form: Readonly<Record<string, string>>): Promise<Reply> {
  return send(url, { method: 'POST', body: new URLSearchParams(form) })
}

/** Gets with headers. */
export async function get(url: string, headers: Readonly<Record<string, string>>): Promise<Reply> {
  return send(url, { headers })
}

/** Follows member names and indexes into parsed JSON. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value
  for (const step of path) {
    if (Array.isArray(current) && typeof step === 'number') {
      const list: readonly unknown[] = current
      current = list[step]
    } else if (isRecord(current)) current = current[step]
    else return undefined
  }
  return current
}

/** A clock that moves only when it is told to. */
export class HandClock {
  #atMs = Date.now()

  readonly now = (): number => this.#atMs

  /** Moves the clock on. */
  pass(seconds: number): void {
    this.#atMs += seconds * 1000
  }
}

import { createHash, createHmac } from 'node:crypto'
import { ApiError, type Call } from './http-messages.ts'

/** The parts of an `ACS3-HMAC-SHA256` Authorization header. */
export interface Authorization {
  readonly accessKeyId: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** Finds what belongs to an AccessKey id; throws the gateway's error if it may not be used. */
export type KeyFinder = (accessKeyId: string, securityToken: string | undefined) => string

const algorithm = 'ACS3-HMAC-SHA256'
const validForMs = 15 * 60 * 1000
const required = [
  'x-acs-action',
  'x-acs-version',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-content-sha256'
]

/** Verifies signature version 3 the way the gateway does, and remembers the nonces it has seen. */
export class SignatureVerifier {
  readonly #nonces = new Map<string, number>()

  /** Returns the AccessKey id that signed the call; throws the gateway's error if it is not in order. */
  verify(
    call: Call,
    expected: { readonly action: string; readonly version: string },
    find: KeyFinder,
    nowMs: number
  ): string {
    for (const name of required) {
      if (header(call, name) === '')
        throw new ApiError(400, 'MissingParameter', `The header ${name} is required.`)
    }
    if (header(call, 'x-acs-version') !== expected.version) {
      throw new ApiError(400, 'InvalidVersion', 'The specified parameter "Version" is not valid.')
    }
    if (header(call, 'x-acs-action') !== expected.action) {
      throw new ApiError(
        404,
        'InvalidAction.NotFound',
        'Specified api is not found, please check your url and method.'
      )
    }
    const authorization = parseAuthorization(header(call, 'authorization'))
    const secret = find(authorization.accessKeyId, header(call, 'x-acs-security-token') || undefined)
    checkDate(header(call, 'x-acs-date'), nowMs)
    checkSignedHeaders(call, authorization.signedHeaders)
    const bodyHash = sha256(call.body)
    const toSign = stringToSign(call, authorization.signedHeaders, bodyHash)
    if (
      header(call, 'x-acs-content-sha256') !== bodyHash ||
      sign(toSign, secret) !== authorization.signature
    ) {
      throw new ApiError(
        400,
        'SignatureDoesNotMatch',
        `Specified signature is not matched with our calculation. server string to sign is:${toSign} canonical request is:${canonicalRequest(call, authorization.signedHeaders, bodyHash)}`
      )
    }
    this.#useNonce(header(call, 'x-acs-signature-nonce'), nowMs)
    return authorization.accessKeyId
  }

  #useNonce(nonce: string, nowMs: number): void {
    for (const [seen, atMs] of this.#nonces) {
      if (nowMs - atMs <= validForMs) break
      this.#nonces.delete(seen)
    }
    if (this.#nonces.has(nonce)) {
      throw new ApiError(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.')
    }
    this.#nonces.set(nonce, nowMs)
  }
}

/** Reads an Authorization header. */
export function parseAuthorization(value: string): Authorization {
  const match =
    /^ACS3-HMAC-SHA256 Credential=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/.exec(value)
  if (match === null) {
    throw new ApiError(
      400,
      'IncompleteSignature',
      'The request signature does not conform to Aliyun standards.'
    )
  }
  const [, accessKeyId = '', signedHeaders = '', signature = ''] = match
  return { accessKeyId, signedHeaders: signedHeaders.split(';'), signature }
}

/** The canonical request: what of the request is signed, in one text. */
export function canonicalRequest(call: Call, signedHeaders: readonly string[], bodyHash: string): string {
  const headers = signedHeaders.map((name) => `${name}:${header(call, name).trim()}\n`).join('')
  return [
    call.method,
    canonicalPath(call.path),
    canonicalQuery(call.rawQuery),
    headers,
    signedHeaders.join(';'),
    bodyHash
  ].join('\n')
}

/** The text whose HMAC is the signature. */
export function stringToSign(call: Call, signedHeaders: readonly string[], bodyHash: string): string {
  return `${algorithm}\n${sha256(canonicalRequest(call, signedHeaders, bodyHash))}`
}

/** HMAC-SHA256 in lower-case hexadecimal. */
export function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex')
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** As sent, but for the three characters that Alibaba Cloud's own clients respell. */
function canonicalPath(path: string): string {
  if (path === '') return '/'
  return path.replaceAll('+', '%20').replaceAll('*', '%2A').replaceAll('%7E', '~')
}

function canonicalQuery(rawQuery: string): string {
  return rawQuery
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=')
      const [name, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
      return [recode(name), recode(value)]
    })
    .sort(([one, oneValue], [other, otherValue]) => compare(one, other) || compare(oneValue, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Decodes as a server does, and encodes as RFC 3986 says: all but letters, digits and `-_.~`. */
function recode(text: string): string {
  let decoded = text.replaceAll('+', ' ')
  try {
    decoded = decodeURIComponent(decoded)
  } catch {
    // Not percent-encoded in UTF-8: taken as it is, so the signature will not match.
  }
  return encodeURIComponent(decoded).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function checkDate(value: string, nowMs: number): void {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) {
    throw new ApiError(400, 'IllegalTimestamp', 'The input parameter "Timestamp" is not well formatted.')
  }
  if (Math.abs(Date.parse(value) - nowMs) > validForMs) {
    throw new ApiError(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
  }
}

function checkSignedHeaders(call: Call, signedHeaders: readonly string[]): void {
  const must = Object.keys(call.headers).filter((name) => name.startsWith('x-acs-') || name === 'host')
  if (header(call, 'content-type') !== '' && call.body.length > 0) must.push('content-type')
  const unsigned = must.filter((name) => !signedHeaders.includes(name))
  const sorted = [...signedHeaders].sort(compare)
  if (unsigned.length > 0 || sorted.join() !== signedHeaders.join()) {
    throw new ApiError(
      400,
      'IncompleteSignature',
      `Headers that must be signed, sorted by name: ${unsigned.join(', ')}.`
    )
  }
}

function header(call: Call, name: string): string {
  const value = call.headers[name]
  return Array.isArray(value) ? value.join(',') : (value ?? '')
}

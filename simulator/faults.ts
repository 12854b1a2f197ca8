import { type Answer, ApiError, errorAnswer, type ErrorShape, jsonAnswer } from './http-messages.ts'
import type { Json } from './json-text.ts'

/** Something that goes wrong with one request. */
export type Fault =
  /** Any answer at all. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  /** An error code in one of the service's shapes, with its usual HTTP status. */
  | {
      readonly kind: 'code'
      readonly code: string
      readonly shape?: ErrorShape
      readonly status?: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** 403, as where the caller lacks the permission for this one operation. */
  | { readonly kind: 'forbidden' }
  /** 401, as the token API is known to answer under load though the token is good. */
  | { readonly kind: 'unauthorized' }
  /** A log that is nothing but the service's own error text. */
  | { readonly kind: 'log-exception' }
  /** A proxy's HTML page. */
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'empty'; readonly status?: number }
  | { readonly kind: 'not-json' }
  /** JSON that is not what was expected: `[]`, `null`, `{}`, `"x"`. */
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: number }
  /** 429 with a Retry-After in seconds, or as a date. */
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds?: number; readonly asDate?: boolean }
  /** Throttling.User, with x-acs-retry-after if it is given. */
  | { readonly kind: 'throttling'; readonly retryAfterMs?: number; readonly status?: number }
  /** InvalidTimeStamp.Expired, though the request's clock may be right. */
  | { readonly kind: 'wrong-clock' }
  | { readonly kind: 'nonce-used' }
  | { readonly kind: 'security-token-expired' }
  /** A body of so many bytes of JSON; 11 MiB if not said. */
  | { readonly kind: 'huge'; readonly bytes?: number }
  /** The right answer, but its body ends before its Content-Length. */
  | { readonly kind: 'cut' }
  /** The right answer, but the connection is reset inside its body. */
  | { readonly kind: 'reset-in-body' }
  /** The right answer, one byte every so many milliseconds. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** The right answer, so many milliseconds late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** No answer, the connection stays open. */
  | { readonly kind: 'hang' }
  /** The connection is reset before an answer. */
  | { readonly kind: 'reset' }

/** When a fault strikes. Requests are counted for each rule, from 1, among those of its operation. */
export interface FaultRule {
  /** Name of the operation, such as `GetPipelineRun`; any operation if it is left out. */
  readonly operation?: string
  /** Id of the pipeline whose requests are struck; of any if it is left out. */
  readonly pipeline?: string
  /** The first request that is struck; 1 if not said. */
  readonly from?: number
  /** How many requests are struck; all that follow if not said. */
  readonly count?: number
  /** Strikes for so long after its first strike, on the real clock, as when the service is down for a minute. */
  readonly forMs?: number
  /** Strikes only so often, from 0 to 1, by a generator that `seed` makes repeatable. */
  readonly probability?: number
  readonly seed?: number
  /** Whether the request takes effect all the same, as when only its answer is lost. */
  readonly takesEffect?: boolean
  readonly fault: Fault
}

/** All that goes wrong; the first rule that strikes wins. */
export type FaultPlan = readonly FaultRule[]

/** Counts requests and picks their faults. */
export class FaultInjector {
  readonly #rules: Entry[] = []
  readonly #now: () => number

  /** `now` is the real clock. */
  constructor(plan: FaultPlan, now: () => number = Date.now) {
    this.#now = now
    for (const rule of plan) this.add(rule)
  }

  /** Adds a rule, which counts from the next request on. */
  add(rule: FaultRule): void {
    this.#rules.push({ rule, requests: 0, firstMs: undefined, random: seededRandom(rule.seed ?? 1) })
  }

  /** Drops all rules. */
  clear(): void {
    this.#rules.length = 0
  }

  /** The rule that strikes a request, if any. */
  strike(operation: string, pipeline = ''): FaultRule | undefined {
    let struck: FaultRule | undefined
    for (const entry of this.#rules) {
      const { rule } = entry
      if (rule.operation !== undefined && rule.operation !== operation) continue
      if (rule.pipeline !== undefined && rule.pipeline !== pipeline) continue
      entry.requests += 1
      if (this.#strikes(entry)) struck ??= rule
    }
    return struck
  }

  #strikes(entry: Entry): boolean {
    const { from = 1, count = Infinity, forMs = Infinity, probability = 1 } = entry.rule
    if (entry.requests < from || entry.requests >= from + count) return false
    if (this.#now() - (entry.firstMs ?? this.#now()) >= forMs) return false
    if (probability < 1 && entry.random() >= probability) return false
    entry.firstMs ??= this.#now()
    return true
  }
}

interface Entry {
  readonly rule: FaultRule
  requests: number
  firstMs: number | undefined
  readonly random: () => number
}

/** The answer of a fault that replaces the right one; `undefined` if the fault is in how the answer is sent. */
export function faultAnswer(fault: Fault, shape: ErrorShape, nowMs: number): Answer | undefined {
  switch (fault.kind) {
    case 'answer':
      return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' }
    case 'code': {
      const message = fault.message ?? `The simulator was told to answer ${fault.code}.`
      const error = new ApiError(fault.status ?? usualStatus(fault.code), fault.code, message, fault.headers)
      return errorAnswer(fault.shape ?? shape, error)
    }
    case 'forbidden': {
      const code = shape === 'token' ? 'Forbidden' : 'NoPermission'
      return errorAnswer(
        shape,
        new ApiError(403, code, 'The caller lacks the permission for this operation.')
      )
    }
    case 'unauthorized':
      return errorAnswer(shape, new ApiError(401, 'Unauthorized', 'The request is not authorized.'))
    case 'log-exception': {
      const text = '[ERROR] Log real-time query exception, please try again later'
      // Each of the log operations has a text member of its own name.
      const log = { content: text, more: false }
      return jsonAnswer(200, { success: true, log, content: text, logs: text, last: 1, more: false })
    }
    case 'html': {
      const body =
        '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>proxy</body></html>\n'
      return { status: fault.status ?? 502, headers: { 'content-type': 'text/html' }, body }
    }
    case 'empty':
      return { status: fault.status ?? 200, headers: { 'content-type': 'application/json' }, body: '' }
    case 'not-json':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"pipelineRun": ' }
    case 'json':
      return jsonAnswer(200, fault.value)
    case 'redirect':
      return { status: fault.status ?? 302, headers: { location: fault.location }, body: '' }
    case 'too-many-requests': {
      const seconds = fault.retryAfterSeconds ?? 1
      const retryAfter =
        fault.asDate === true ? new Date(nowMs + seconds * 1000).toUTCString() : String(seconds)
      return errorAnswer(
        shape,
        new ApiError(429, 'TooManyRequests', 'Too many requests.', { 'retry-after': retryAfter })
      )
    }
    case 'throttling': {
      const headers: Record<string, string> =
        fault.retryAfterMs === undefined ? {} : { 'x-acs-retry-after': String(fault.retryAfterMs) }
      const message = 'Request was denied due to user flow control.'
      return errorAnswer(shape, new ApiError(fault.status ?? 429, 'Throttling.User', message, headers))
    }
    case 'wrong-clock':
      return gatewayError('InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
    case 'nonce-used':
      return gatewayError('SignatureNonceUsed', 'Specified signature nonce was used already.')
    case 'security-token-expired':
      return gatewayError('InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.')
    case 'huge':
      return jsonAnswer(200, { padding: 'x'.repeat(fault.bytes ?? 11 * 1024 * 1024) })
    case 'cut':
    case 'reset-in-body':
    case 'drip':
    case 'slow':
    case 'hang':
    case 'reset':
      return undefined
  }
}

/** The HTTP status that a code comes with: 400, unless it says that the server failed. */
function usualStatus(code: string): number {
  if (code === 'ServiceUnavailable') return 503
  return /^(System)?Internal(Server)?Error$|^SYSTEM_UNKNOWN_ERROR$/.test(code) ? 500 : 400
}

function gatewayError(code: string, message: string): Answer {
  return errorAnswer('gateway', new ApiError(400, code, message))
}

/** A small generator (mulberry32) that gives the same numbers for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

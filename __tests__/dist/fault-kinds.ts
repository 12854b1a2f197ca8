import type { Fault } from '../../simulator/faults.ts'
import type { ErrorShape } from '../../simulator/http-messages.ts'

/** What a fault does to the gate, by the contract's "Trouble". */
export type Effect =
  /** Tried again. */
  | 'passes'
  /** Ends the step, whenever it comes. */
  | 'refuses'
  /** Ends the step before the first good answer, is tried again after it. */
  | 'refuses-at-first'
  /** Mended and sent again at once. */
  | 'is-mended'
  /** No fault at all, for a gate. */
  | 'delays'

/** A fault, and what the gate has to make of it. */
export interface FaultKind {
  readonly name: string
  readonly fault: Fault
  readonly effect: Effect
  /** The code that an error has to show. */
  readonly code?: string
  /** The least time that has to pass before the next try. */
  readonly leastWaitMs?: number
}

const json = { 'content-type': 'application/json' }

function status(code: number, effect: Effect, headers: Record<string, string> = {}): FaultKind {
  const body = '{"error": "no code that is documented"}'
  return {
    name: `HTTP ${code}`,
    fault: { kind: 'answer', status: code, headers: { ...json, ...headers }, body },
    effect
  }
}

/** Faults that mean the same on both APIs. */
export const commonFaults: readonly FaultKind[] = [
  ...[400, 401, 403, 404, 407, 410].map((code) =>
    status(code, 'refuses-at-first')
  ),
  ...[302, 307].map((code): FaultKind => {
    const location = 'http://127.0.0.1:9/elsewhere'
    return {
      name: `HTTP ${code}`,
      fault: { kind: 'redirect', status: code, location },
      effect: 'refuses-at-first'
    }
  }),
  ...[408, 429, 500, 502, 503, 504].map((code) => status(code, 'passes')),
  { name: 'HTML with HTTP 502', fault: { kind: 'html' }, effect: 'passes' },
  { name: 'HTML with HTTP 200', fault: { kind: 'html', status: 200 }, effect: 'passes' },
  { name: 'HTML with HTTP 403', fault: { kind: 'html', status: 403 }, effect: 'refuses-at-first' },
  { name: 'an empty body', fault: { kind: 'empty' }, effect: 'passes' },
  { name: 'HTTP 204', fault: { kind: 'empty', status: 204 }, effect: 'passes' },
  { name: 'a body that is cut', fault: { kind: 'cut' }, effect: 'passes' },
  { name: 'a body that is no JSON', fault: { kind: 'not-json' }, effect: 'passes' },
  { name: '[]', fault: { kind: 'json', value: [] }, effect: 'passes' },
  { name: 'null', fault: { kind: 'json', value: null }, effect: 'passes' },
  { name: '{}', fault: { kind: 'json', value: {} }, effect: 'passes' },
  { name: '11 MiB', fault: { kind: 'huge' }, effect: 'refuses' },
  { name: 'a reset', fault: { kind: 'reset' }, effect: 'passes' },
  { name: 'a reset in the body', fault: { kind: 'reset-in-body' }, effect: 'passes' },
  { name: 'an answer that is late', fault: { kind: 'slow', ms: 1500 }, effect: 'delays' },
  { name: 'an answer in single bytes', fault: { kind: 'drip', everyMs: 1 }, effect: 'delays' },
  {
    name: 'Retry-After in seconds',
    fault: { kind: 'too-many-requests', retryAfterSeconds: 2 },
    effect: 'passes',
    leastWaitMs: 2000
  },
  {
    name: 'Retry-After as a date',
    fault: { kind: 'too-many-requests', retryAfterSeconds: 3, asDate: true },
    effect: 'passes',
    // The date has no fractions of a second.
    leastWaitMs: 2000
  },
  {
    name: 'Retry-After with HTTP 503',
    fault: { kind: 'answer', status: 503, headers: { 'retry-after': '2' }, body: '' },
    effect: 'passes',
    leastWaitMs: 2000
  },
  {
    name: 'x-acs-retry-after',
    fault: { kind: 'throttling', retryAfterMs: 1800 },
    effect: 'passes',
    leastWaitMs: 1800
  },
  { name: 'throttling with HTTP 400', fault: { kind: 'throttling', status: 400 }, effect: 'passes' },
  { name: 'throttling with HTTP 503', fault: { kind: 'throttling', status: 503 }, effect: 'passes' }
]

type CodeRow = readonly [code: string, status: number, effect: Effect]

/** The signed API's codes: those of GetPipelineRun's own page, then the gateway's. */
const signedCodes: readonly CodeRow[] = [
  ['InvalidParam.ParamNotPresent', 400, 'refuses'],
  ['InvalidUser.NotFound', 400, 'refuses'],
  ['Forbidden.UserNotInCurrentOrganization', 403, 'refuses'],
  ['InvalidOrganization.NotFound', 404, 'refuses'],
  ['InvalidPipeline.NotFound', 404, 'refuses'],
  ['InvalidPipelineRun.NotFound', 404, 'refuses'],
  ['InvalidAccessKeyId.NotFound', 404, 'refuses'],
  ['InvalidAccessKeyId.Inactive', 403, 'refuses'],
  ['SignatureDoesNotMatch', 400, 'refuses'],
  ['SignatureNonceUsed', 400, 'is-mended'],
  ['InvalidTimeStamp.Expired', 400, 'is-mended'],
  ['IllegalTimestamp', 400, 'is-mended'],
  ['InvalidSecurityToken.Expired', 400, 'refuses'],
  ['InvalidSecurityToken.Malformed', 400, 'refuses'],
  ['Forbidden.RAM', 403, 'refuses'],
  ['NoPermission', 403, 'refuses'],
  ['Throttling', 400, 'passes'],
  ['Throttling.User', 429, 'passes'],
  ['Throttling.Api', 503, 'passes'],
  ['ServiceUnavailable', 503, 'passes'],
  ['InternalError', 500, 'passes']
]

const tokenCodes: readonly CodeRow[] = [
  ['Unauthorized', 401, 'refuses'],
  ['ExpiredTokenError', 401, 'refuses'],
  ['InvalidTokenError', 401, 'refuses'],
  ['Forbidden', 403, 'refuses'],
  ['Forbidden.InvalidUser.UserNotInCurrentOrganization', 403, 'refuses'],
  ['Forbidden.InvalidOrganizationMember', 403, 'refuses'],
  ['BadRequest', 400, 'refuses'],
  ['UnsupportedInCurrentEnv', 400, 'refuses'],
  ['UnsupportedCurrentTokenType', 400, 'refuses'],
  ['TooManyRequests', 429, 'passes'],
  ['InternalServerError', 500, 'passes']
]

/** How an error is written: the gateway's JSON, the service's own with HTTP 200, the token API's, and XML. */
const shapes: readonly ErrorShape[] = ['gateway', 'business', 'token', 'xml']

/**
 * The documented codes of an API, in one shape each, by turns.
 *
 * @param message what the service says, which may quote a secret back
 */
export function codeFaults(api: 'signed' | 'token', message: string): FaultKind[] {
  return (api === 'signed' ? signedCodes : tokenCodes).flatMap(([code, documented, effect], at) =>
    shapes
      .filter((_, index) => index === at % shapes.length)
      .map((shape): FaultKind => {
        const httpStatus = shape === 'business' ? 200 : documented
        return {
          name: `${code}, ${shape}, HTTP ${httpStatus}`,
          fault: { kind: 'code', code, shape, status: httpStatus, message },
          effect,
          code
        }
      })
  )
}

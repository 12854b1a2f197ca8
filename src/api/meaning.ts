/**
 * What an answer of Yunxiao or STS means. One pure decision, in the order of the contract's "Trouble":
 * a documented code decides; then the HTTP status and the state of the body; then transport failures.
 */
import type { HttpFailureReason, HttpResult } from '../http/http-client.ts'
import { serverWaitMs } from '../http/backoff.ts'
import { isRecord } from '../text/lenient.ts'
import { parseJson } from '../text/lossless-json.ts'
import type { AnswerMemory } from './answer-memory.ts'
import { documentedCode } from './codes.ts'
import { sayingOf } from './fields.ts'

/** What was wrong with a try, where the service itself did not say. */
export type Problem = HttpFailureReason | 'cut' | 'empty' | 'not-json' | 'not-as-documented' | 'too-large'

/** What is known of a failure; null where nothing is. */
export interface ServiceError {
  readonly problem: Problem | null
  readonly httpStatus: number | null
  readonly code: string | null
  readonly message: string | null
  readonly requestId: string | null
}

/** How an operation's answer is read. */
export interface AnswerReader<T> {
  /** Null where the answer is not what the operation answers with. `headers` have lower-case names. */
  readonly read: (body: unknown, headers: Readonly<Record<string, string>>) => T | null
  /** What `read` is given: the parsed JSON, or the body of a 2xx as it came, whatever it says. */
  readonly reads?: 'json' | 'text'
  /** Of the answer before, where most are the same again and headers say nothing. */
  readonly memory?: AnswerMemory<T>
}

/** What came of one try. */
export type AnswerMeaning<T> =
  | { readonly kind: 'good'; readonly value: T }
  /** Certain to be no use again, whenever it comes. */
  | { readonly kind: 'refusal'; readonly error: ServiceError }
  /** A refusal before the first good answer, passing after it; without an HTTP status nothing was sent. */
  | { readonly kind: 'refusal-at-first'; readonly error: ServiceError }
  | {
      readonly kind: 'passing'
      readonly error: ServiceError
      readonly isThrottling: boolean
      readonly serverWaitMs: number | null
      /** True where the service has certainly not acted on the request. */
      readonly isCertainlyNotTaken: boolean
    }
  | { readonly kind: 'clock-off'; readonly error: ServiceError; readonly serverTimeMs: number | null }
  | { readonly kind: 'nonce-used'; readonly error: ServiceError }
  | { readonly kind: 'security-token-expired'; readonly error: ServiceError }
  | { readonly kind: 'too-large'; readonly error: ServiceError }
  | { readonly kind: 'aborted' }

/** @param nowMs the gate's time, for a `Retry-After` that is a date */
export function meaningOfAnswer<T>(
  result: HttpResult,
  reader: AnswerReader<T>,
  nowMs: number
): AnswerMeaning<T> {
  switch (result.kind) {
    case 'failure':
      return meaningOfFailure(result)
    case 'too-large':
      return { kind: 'too-large', error: ownError('too-large', null) }
    case 'answer': {
      const known = reader.memory?.recall(result) ?? null
      if (known !== null) return { kind: 'good', value: known }
      const meaning = meaningOfBody(result, reader, nowMs)
      if (meaning.kind === 'good') reader.memory?.keep(result, meaning.value)
      return meaning
    }
  }
}

type Failure = Extract<HttpResult, { kind: 'failure' }>
type Answer = Extract<HttpResult, { kind: 'answer' }>

function meaningOfFailure(failure: Failure): AnswerMeaning<never> {
  const error = ownError(failure.reason, failure.detail)
  switch (failure.reason) {
    case 'aborted':
      return { kind: 'aborted' }
    case 'unknown-host':
    case 'certificate':
    case 'no-tls':
    case 'proxy-refused':
      return { kind: 'refusal-at-first', error }
    case 'connection-refused':
    case 'timeout':
    case 'broken-connection':
      return {
        kind: 'passing',
        error,
        isThrottling: false,
        serverWaitMs: null,
        isCertainlyNotTaken: failure.reason === 'connection-refused'
      }
  }
}

function meaningOfBody<T>(answer: Answer, reader: AnswerReader<T>, nowMs: number): AnswerMeaning<T> {
  const { httpStatus, headers } = answer
  const isSuccessStatus = httpStatus >= 200 && httpStatus < 300
  const isText = reader.reads === 'text' && isSuccessStatus
  const body = answer.isWhole && !isText ? parseBody(answer.body) : { kind: 'none' as const }
  const said = readError(body)
  const error: ServiceError = {
    problem: null,
    httpStatus,
    ...said,
    requestId: said.requestId ?? requestIdOf(headers)
  }
  const waitMs = serverWaitMs(headers, nowMs)
  const passing = (isThrottling: boolean, problem: Problem | null = null): AnswerMeaning<never> => ({
    kind: 'passing',
    error: { ...error, problem },
    isThrottling,
    serverWaitMs: waitMs,
    isCertainlyNotTaken: isThrottling
  })

  const readAs = (told: unknown): AnswerMeaning<T> => {
    const value = reader.read(told, headers)
    return value === null ? passing(false, 'not-as-documented') : { kind: 'good', value }
  }

  const documented = said.code === null ? null : documentedCode(said.code)
  switch (documented?.effect) {
    case 'throttled':
      return passing(true)
    case 'passing':
      return passing(httpStatus === 429)
    case 'clock-off': {
      const serverTimeMs = Date.parse(headers['date'] ?? '')
      return { kind: 'clock-off', error, serverTimeMs: Number.isNaN(serverTimeMs) ? null : serverTimeMs }
    }
    case 'nonce-used':
    case 'security-token-expired':
    case 'refusal':
      return { kind: documented.effect, error }
    case undefined:
      break
  }
  if (httpStatus === 429) return passing(true)
  if (httpStatus === 408 || httpStatus >= 500) return passing(false)
  if (!isSuccessStatus) return { kind: 'refusal-at-first', error }
  if (!answer.isWhole) return passing(false, 'cut')
  if (isText) return readAs(answer.body)
  if (answer.body.trim() === '') return passing(false, 'empty')
  if (body.kind !== 'json') return passing(false, 'not-json')
  if (isRecord(body.value) && String(body.value['success']) === 'false')
    return { kind: 'refusal-at-first', error }
  return readAs(body.value)
}

type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'xml'; readonly text: string }
  | { readonly kind: 'none' }

function parseBody(text: string): Body {
  try {
    return { kind: 'json', value: parseJson(text.replace(/^\uFEFF/, '')) }
  } catch {
    return /^\s*<(\?xml|Error)/.test(text) ? { kind: 'xml', text } : { kind: 'none' }
  }
}

type SaidError = Pick<ServiceError, 'code' | 'message' | 'requestId'>

const saidNothing: SaidError = { code: null, message: null, requestId: null }

/** Reads the error out of the three shapes: gateway JSON, business JSON, and old gateways' XML. */
function readError(body: Body): SaidError {
  switch (body.kind) {
    case 'none':
      return saidNothing
    case 'xml': {
      const element = (name: string): string | null =>
        sayingOf(new RegExp(`<${name}>([^<]*)</${name}>`).exec(body.text)?.[1])
      return { code: element('Code'), message: element('Message'), requestId: element('RequestId') }
    }
    case 'json': {
      if (!isRecord(body.value) || String(body.value['success']) === 'true') return saidNothing
      const fields = body.value
      const first = (...names: string[]): string | null =>
        names.map((name) => sayingOf(fields[name])).find((found) => found !== null) ?? null
      return {
        code: first('errorCode', 'Code', 'code'),
        message: first('errorMessage', 'errorDescription', 'Message', 'message'),
        requestId: first('requestId', 'RequestId')
      }
    }
  }
}

function requestIdOf(headers: Readonly<Record<string, string>>): string | null {
  return headers['x-acs-request-id'] ?? headers['x-request-id'] ?? null
}

/** What is known of a failure that is not the service's. */
export function ownError(problem: Problem, message: string | null): ServiceError {
  return { problem, httpStatus: null, code: null, message, requestId: null }
}

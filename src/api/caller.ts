/**
 * Calls one remote service and tries again where that may help: the rules of the contract's "Trouble",
 * in one place for every operation.
 */
import type { Clock } from '../schedule/clock.ts'
import { backoffMs } from '../http/backoff.ts'
import { exchangeTimeLimitMs, type HttpClient, type HttpRequest } from '../http/http-client.ts'
import { meaningOfAnswer, type AnswerMeaning, type ServiceError } from './meaning.ts'
import { ApiError, type ApiFailure, type ServiceName, type TroubleObserver } from './api-error.ts'

/** One operation of a service. */
export interface Operation<T> {
  /** The documented name, such as GetPipelineRun. */
  readonly name: string
  /** Makes the request, signed afresh for each try. May throw an ApiError of its own. */
  readonly prepare: () => Promise<HttpRequest>
  /** Reads the parsed body; null where it is not what the operation answers with. */
  readonly read: (body: unknown) => T | null
  /**
   * `start` is never sent twice unless the first was certainly not taken. `optional` is what the gate can do
   * without: any refusal of it is final.
   */
  readonly effect: 'repeatable' | 'start' | 'optional'
  /** What an empty body of a 2xx means, where that is an answer. */
  readonly whenEmpty?: T
}

/** How long a call may go on. */
export interface CallLimits {
  /** Cuts the call short; the promise rejects at once. */
  readonly signal: AbortSignal
  /** Lets no further try begin, where one that is in flight may go on. */
  readonly newTriesSignal?: AbortSignal
  /** When the call has to be over, by the gate's clock, in ms since 1970. */
  readonly deadlineMs: number
  /** `persist` tries until the deadline; `once` gives up at the first failure. */
  readonly patience: 'persist' | 'once'
}

/** How a caller mends what a service complains about. */
export interface Corrections {
  /** The server's time, where the answer told it. */
  clockIsOff(serverTimeMs: number | null): void
  /** True where other credentials will be used from now on. */
  securityTokenExpired(): boolean
}

/** Tries in a row that may fail before the first good answer (contract, "Trouble"). */
const triesBeforeFirstAnswer = 6

/** What is known of a start that was cut short. */
const abortedError: ServiceError = {
  problem: 'aborted',
  httpStatus: null,
  code: null,
  message: null,
  requestId: null
}

interface Trouble {
  readonly sinceMs: number
  readonly error: ServiceError
  failures: number
  counted: number
}

export class Caller {
  readonly #service: ServiceName
  readonly #http: HttpClient
  readonly #clock: Clock
  readonly #random: () => number
  readonly #observer: TroubleObserver
  readonly #corrections: Corrections
  readonly #redact: <T>(value: T) => T
  #hasGoodAnswer = false

  constructor(options: {
    service: ServiceName
    http: HttpClient
    clock: Clock
    random: () => number
    observer: TroubleObserver
    corrections: Corrections
    /** Takes the known secrets out of what the service said. */
    redact: <T>(value: T) => T
  }) {
    this.#service = options.service
    this.#http = options.http
    this.#clock = options.clock
    this.#random = options.random
    this.#observer = options.observer
    this.#corrections = options.corrections
    this.#redact = options.redact
  }

  /**
   * The operation's answer, after as many tries as it takes.
   *
   * @throws ApiError, and nothing else
   */
  async call<T>(operation: Operation<T>, limits: CallLimits): Promise<T> {
    let trouble: Trouble | null = null
    const corrected = new Set<AnswerMeaning<T>['kind']>()
    for (;;) {
      const meaning = await this.#try(operation, limits)
      if (meaning.kind === 'good') {
        this.#hasGoodAnswer = true
        if (trouble !== null) {
          this.#observer.ended(this.#service, trouble.failures, this.#clock.nowMs() - trouble.sinceMs)
        }
        return meaning.value
      }
      const failure = this.#failureOf(meaning, operation, corrected)
      if (failure !== null) throw this.#error(operation, failure)
      if (!isTrouble(meaning)) {
        // Corrected: send it again at once, but not a second time in a row for the same reason.
        corrected.add(meaning.kind)
        continue
      }
      corrected.clear()
      trouble = this.#note(trouble, meaning, operation, limits)
      await this.#pause(trouble, meaning, operation, limits)
    }
  }

  async #try<T>(operation: Operation<T>, limits: CallLimits): Promise<AnswerMeaning<T>> {
    if (signalOfTries(limits).aborted) throw this.#error(operation, { kind: 'aborted' })
    const request = await operation.prepare()
    if (signalOfTries(limits).aborted) throw this.#error(operation, { kind: 'aborted' })
    const leftMs = limits.deadlineMs - this.#clock.nowMs()
    if (leftMs <= 0) throw this.#error(operation, { kind: 'out-of-time', error: null })
    const result = await this.#http.send(request, {
      timeLimitMs: Math.min(exchangeTimeLimitMs, leftMs),
      signal: limits.signal
    })
    const meaning = meaningOfAnswer(result, operation, this.#clock.nowMs())
    if ('error' in meaning) return { ...meaning, error: this.#redact(meaning.error) }
    // The other services give secrets, and may give again what they gave before.
    return meaning.kind === 'good' && this.#service === 'yunxiao'
      ? { ...meaning, value: this.#redact(meaning.value) }
      : meaning
  }

  /** Why this answer ends the call; null where another try may help. */
  #failureOf<T>(
    meaning: Exclude<AnswerMeaning<T>, { kind: 'good' }>,
    operation: Operation<T>,
    corrected: ReadonlySet<AnswerMeaning<T>['kind']>
  ): ApiFailure | null {
    switch (meaning.kind) {
      case 'aborted':
        return operation.effect === 'start'
          ? { kind: 'start-uncertain', error: abortedError }
          : { kind: 'aborted' }
      case 'too-large':
        if (operation.effect === 'start') return { kind: 'start-uncertain', error: meaning.error }
        return { kind: 'too-large', limitBytes: meaning.limitBytes, error: meaning.error }
      case 'refusal':
        return { kind: 'refused', error: meaning.error }
      case 'refusal-at-first':
        // An answer without a documented code does not tell whether a run was started.
        if (operation.effect === 'start' && meaning.error.httpStatus !== null) {
          return { kind: 'start-uncertain', error: meaning.error }
        }
        return this.#hasGoodAnswer && operation.effect === 'repeatable'
          ? null
          : { kind: 'refused', error: meaning.error }
      case 'passing':
        return operation.effect === 'start' && !meaning.isCertainlyNotTaken
          ? { kind: 'start-uncertain', error: meaning.error }
          : null
      case 'clock-off':
        if (corrected.has(meaning.kind)) return { kind: 'not-corrected', error: meaning.error }
        this.#corrections.clockIsOff(meaning.serverTimeMs)
        return null
      case 'nonce-used':
        // Something on the way may have sent the start twice, and the first may have been taken.
        if (operation.effect === 'start') return { kind: 'start-uncertain', error: meaning.error }
        return corrected.has(meaning.kind) ? { kind: 'not-corrected', error: meaning.error } : null
      case 'security-token-expired':
        return !corrected.has(meaning.kind) && this.#corrections.securityTokenExpired()
          ? null
          : { kind: 'security-token-expired', error: meaning.error }
    }
  }

  #note<T>(
    trouble: Trouble | null,
    meaning: TroubleMeaning,
    operation: Operation<T>,
    limits: CallLimits
  ): Trouble {
    const isThrottling = meaning.kind === 'passing' && meaning.isThrottling
    if (isThrottling) this.#observer.throttled()
    const noted = trouble ?? { sinceMs: this.#clock.nowMs(), error: meaning.error, failures: 0, counted: 0 }
    noted.failures += 1
    // Throttling says that the service is there and the request well-formed: it is not counted.
    noted.counted = isThrottling ? noted.counted : noted.counted + 1
    if (limits.patience === 'once') {
      throw this.#error(operation, { kind: 'unusable', tries: noted.failures, error: meaning.error })
    }
    if (!this.#hasGoodAnswer && noted.counted >= triesBeforeFirstAnswer) {
      throw this.#error(operation, { kind: 'unusable', tries: noted.failures, error: meaning.error })
    }
    if (trouble === null) this.#observer.began(this.#service, operation.name, meaning.error)
    return noted
  }

  /** Waits before the next try; the deadline ends the wait. */
  async #pause<T>(
    trouble: Trouble,
    meaning: TroubleMeaning,
    operation: Operation<T>,
    limits: CallLimits
  ): Promise<void> {
    const wishMs = meaning.kind === 'passing' ? meaning.serverWaitMs : null
    const waitMs = backoffMs(trouble.failures, wishMs, this.#random)
    const leftMs = limits.deadlineMs - this.#clock.nowMs()
    try {
      await this.#clock.sleep(Math.min(waitMs, leftMs), signalOfTries(limits))
    } catch {
      throw this.#error(operation, { kind: 'aborted' })
    }
    if (waitMs >= leftMs) throw this.#error(operation, { kind: 'out-of-time', error: meaning.error })
  }

  #error(operation: Operation<unknown>, failure: ApiFailure): ApiError {
    return new ApiError(this.#service, operation.name, failure)
  }
}

type TroubleMeaning = Extract<AnswerMeaning<unknown>, { kind: 'passing' | 'refusal-at-first' }>

/** What stops further tries. */
function signalOfTries(limits: CallLimits): AbortSignal {
  return limits.newTriesSignal ?? limits.signal
}

function isTrouble(meaning: AnswerMeaning<unknown>): meaning is TroubleMeaning {
  return meaning.kind === 'passing' || meaning.kind === 'refusal-at-first'
}

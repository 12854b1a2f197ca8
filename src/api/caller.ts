/**
 * Calls one remote service and tries again where that may help: the rules of the contract's "Trouble",
 * in one place for every operation.
 */
import type { Clock } from '../schedule/clock.ts'
import type { Lane } from '../schedule/lanes.ts'
import { backoffMs } from '../http/backoff.ts'
import { exchangeTimeLimitMs, type HttpClient, type HttpRequest } from '../http/http-client.ts'
import { meaningOfAnswer, type AnswerMeaning, type AnswerReader, type ServiceError } from './meaning.ts'
import { ApiError, type ApiFailure, type ServiceName, type TroubleObserver } from './api-error.ts'
import { failureOf, type Effect, type Fault, type TroubleMeaning } from './failure.ts'

/** One operation of a service. */
export interface Operation<T> extends AnswerReader<T> {
  /** The documented name, such as GetPipelineRun. */
  readonly name: string
  /** Without what lets it in, which is added afresh for each try. */
  readonly request: HttpRequest
  readonly effect: Effect
  /** Where a place is needed while it is in flight; null where nothing may delay it. */
  readonly lane: Lane | null
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

/** What lets requests in, and what can be done where a service finds fault with it. */
export interface Authorization {
  /**
   * The request as it is to be sent. May have to ask other services first.
   *
   * @param action the operation's documented name
   * @throws ApiError
   */
  authorize(request: HttpRequest, action: string, limits: CallLimits): Promise<HttpRequest>
  /**
   * @param request the one that was refused, as it was sent
   * @returns whether it is worth sending the request again, authorized afresh
   */
  mend(fault: Fault, request: HttpRequest): boolean
}

/** Nothing to show: for addresses that anybody may read. */
export const withoutAuthorization: Authorization = {
  authorize: (request) => Promise.resolve(request),
  mend: () => false
}

/** What callers share. */
export interface CallerDeps {
  readonly http: HttpClient
  readonly clock: Clock
  /** A number from 0 up to 1. */
  readonly random: () => number
  readonly observer: TroubleObserver
}

export interface CallerOptions extends CallerDeps {
  readonly service: ServiceName
  readonly authorization: Authorization
  /** An HTTP status by which the service is known to refuse under load what it had granted before, else null. */
  readonly falseAlarmStatus: number | null
}

/** Tries in a row that may fail before the first good answer (contract, "Trouble"). */
const triesBeforeFirstAnswer = 6
/** How long after what may be a false alarm the service is asked again. */
const falseAlarmWaitMs = 60_000

interface Trouble {
  readonly sinceMs: number
  failures: number
  counted: number
}

/** One answer, and the request that it answers. */
interface Try<T> {
  readonly meaning: AnswerMeaning<T>
  readonly request: HttpRequest
}

export class Caller {
  readonly #options: CallerOptions
  #hasGoodAnswer = false

  constructor(options: CallerOptions) {
    this.#options = options
  }

  /**
   * The operation's answer, after as many tries as it takes.
   *
   * @throws ApiError, and nothing else
   */
  async call<T>(operation: Operation<T>, limits: CallLimits): Promise<T> {
    const { authorization, clock, observer, service } = this.#options
    let trouble: Trouble | null = null
    let hadFalseAlarm = false
    const corrected = new Set<AnswerMeaning<T>['kind']>()
    for (;;) {
      const { meaning, request } = await this.#try(operation, limits)
      if (meaning.kind === 'good') {
        // What the gate can do without says nothing of what it can't.
        this.#hasGoodAnswer ||= operation.effect !== 'optional'
        if (trouble !== null) observer.ended(service, trouble.failures, clock.nowMs() - trouble.sinceMs)
        return meaning.value
      }
      if (!hadFalseAlarm && this.#mayBeFalseAlarm(meaning, limits)) {
        hadFalseAlarm = true
        trouble = this.#note(trouble, meaning, operation, limits)
        await this.#pause(falseAlarmWaitMs, meaning.error, operation, limits)
        continue
      }
      const failure = failureOf(meaning, operation.effect, {
        hasGoodAnswer: this.#hasGoodAnswer,
        isCorrected: corrected.has(meaning.kind),
        mend: (fault) => authorization.mend(fault, request)
      })
      if (failure !== null) throw this.#error(operation, failure)
      if (!isTrouble(meaning)) {
        // Corrected: send it again at once, but not a second time in a row for the same reason.
        corrected.add(meaning.kind)
        continue
      }
      corrected.clear()
      trouble = this.#note(trouble, meaning, operation, limits)
      const wishMs = meaning.kind === 'passing' ? meaning.serverWaitMs : null
      const waitMs = backoffMs(trouble.failures, wishMs, this.#options.random)
      await this.#pause(waitMs, meaning.error, operation, limits)
    }
  }

  async #try<T>(operation: Operation<T>, limits: CallLimits): Promise<Try<T>> {
    const { authorization, clock, http } = this.#options
    this.#throwIfAborted(operation, limits)
    const request = await authorization.authorize(operation.request, operation.name, limits)
    this.#throwIfAborted(operation, limits)
    const leave = await this.#enter(operation, limits)
    try {
      this.#throwIfAborted(operation, limits)
      const leftMs = limits.deadlineMs - clock.nowMs()
      if (leftMs <= 0) throw this.#error(operation, { kind: 'out-of-time', error: null })
      const result = await http.send(request, {
        timeLimitMs: Math.min(exchangeTimeLimitMs, leftMs),
        signal: limits.signal
      })
      return { meaning: meaningOfAnswer(result, operation, clock.nowMs()), request }
    } finally {
      leave()
    }
  }

  /** Waits for a place, which is held during one exchange only. */
  async #enter(operation: Operation<unknown>, limits: CallLimits): Promise<() => void> {
    if (operation.lane === null) return () => undefined
    const { clock } = this.#options
    let leave: (() => void) | null
    try {
      leave = await operation.lane.enter(clock, limits.deadlineMs - clock.nowMs(), signalOfTries(limits))
    } catch {
      throw this.#error(operation, { kind: 'aborted' })
    }
    if (leave === null) throw this.#error(operation, { kind: 'out-of-time', error: null })
    return leave
  }

  #mayBeFalseAlarm<T>(
    meaning: AnswerMeaning<T>,
    limits: CallLimits
  ): meaning is Extract<AnswerMeaning<T>, { kind: RefusalKind }> {
    const { falseAlarmStatus } = this.#options
    return (
      (meaning.kind === 'refusal' || meaning.kind === 'refusal-at-first') &&
      falseAlarmStatus !== null &&
      meaning.error.httpStatus === falseAlarmStatus &&
      this.#hasGoodAnswer &&
      limits.patience === 'persist'
    )
  }

  #note(
    trouble: Trouble | null,
    meaning: TroubleMeaning | Extract<AnswerMeaning<unknown>, { kind: RefusalKind }>,
    operation: Operation<unknown>,
    limits: CallLimits
  ): Trouble {
    const { clock, observer, service } = this.#options
    const isThrottling = meaning.kind === 'passing' && meaning.isThrottling
    // What the gate can do without, above all logs, never slows its looks down: it waits, or ends, by itself.
    if (isThrottling && operation.effect !== 'optional') observer.throttled()
    const noted = trouble ?? { sinceMs: clock.nowMs(), failures: 0, counted: 0 }
    noted.failures += 1
    // Throttling says that the service is there and the request well-formed: it is not counted.
    noted.counted += isThrottling ? 0 : 1
    const isUnusable = !this.#hasGoodAnswer && noted.counted >= triesBeforeFirstAnswer
    if (limits.patience === 'once' || isUnusable) {
      const serverWaitMs = meaning.kind === 'passing' ? meaning.serverWaitMs : null
      const { error } = meaning
      throw this.#error(operation, { kind: 'unusable', tries: noted.failures, error, serverWaitMs })
    }
    if (trouble === null) observer.began(service, operation.name, meaning.error)
    return noted
  }

  /** Waits before the next try; the deadline ends the wait. */
  async #pause(
    waitMs: number,
    error: ServiceError,
    operation: Operation<unknown>,
    limits: CallLimits
  ): Promise<void> {
    const { clock } = this.#options
    const leftMs = limits.deadlineMs - clock.nowMs()
    try {
      await clock.sleep(Math.min(waitMs, leftMs), signalOfTries(limits))
    } catch {
      throw this.#error(operation, { kind: 'aborted' })
    }
    if (waitMs >= leftMs) throw this.#error(operation, { kind: 'out-of-time', error })
  }

  #throwIfAborted(operation: Operation<unknown>, limits: CallLimits): void {
    if (signalOfTries(limits).aborted) throw this.#error(operation, { kind: 'aborted' })
  }

  #error(operation: Operation<unknown>, failure: ApiFailure): ApiError {
    return new ApiError({ service: this.#options.service, operation: operation.name, failure })
  }
}

type RefusalKind = 'refusal' | 'refusal-at-first'

/** What stops further tries. */
function signalOfTries(limits: CallLimits): AbortSignal {
  return limits.newTriesSignal ?? limits.signal
}

function isTrouble(meaning: AnswerMeaning<unknown>): meaning is TroubleMeaning {
  return meaning.kind === 'passing' || meaning.kind === 'refusal-at-first'
}

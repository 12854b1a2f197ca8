/** Slows the reading of growing logs down: throttling stops it first (contract, "Logs of jobs"). */
import type { ApiProblem } from '../api/api-error.ts'
import { documentedCode } from '../api/codes.ts'
import type { Clock } from '../schedule/clock.ts'

/** The least time between two requests for a job's log. */
export const liveIntervalMs = 5_000
/** The same for a log that gains nothing. */
const quietIntervalMs = 20_000
/** The same while the service does not answer well. */
const troubleIntervalMs = 60_000
/** Of a log that is answered as a whole: so much of it makes the interval longer by the least one. */
const bytesAnInterval = 64 * 1024
/** How long no growing log is read after the service has asked for fewer requests; doubled when it does so again. */
const firstPauseMs = 60_000
const longestPauseMs = 600_000

/** When the growing logs of a run may be read, all of them together. */
export class LogPace {
  readonly #clock: Clock
  #pauseMs = firstPauseMs
  #untilMs = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How long nothing is read, in ms. */
  get pauseMs(): number {
    return Math.max(0, this.#untilMs - this.#clock.nowMs())
  }

  throttled(): void {
    // Requests that were in flight together are one reason to pause.
    if (this.pauseMs > 0) return
    this.#untilMs = this.#clock.nowMs() + this.#pauseMs
    this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs)
  }
}

/** The time before the next request for one log, in ms. */
export class LogInterval {
  #ms = liveIntervalMs

  /** @param sizeBytes what was read for it */
  afterAnswer(isNews: boolean, sizeBytes: number): number {
    this.#ms = isNews ? liveIntervalMs : Math.min(quietIntervalMs, this.#ms * 1.5)
    return Math.max(this.#ms, liveIntervalMs * (sizeBytes / bytesAnInterval))
  }

  afterTrouble(): number {
    this.#ms = Math.min(troubleIntervalMs, this.#ms * 2)
    return this.#ms
  }
}

/** Whether the service has asked for fewer requests. */
export function isThrottling({ failure }: ApiProblem): boolean {
  if (failure.kind === 'aborted' || failure.error === null) return false
  const { code, httpStatus } = failure.error
  return httpStatus === 429 || (code !== null && documentedCode(code)?.effect === 'throttled')
}

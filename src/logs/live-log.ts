/** The log of a job while it runs: what it gains is shown, up to a limit, each line once. */
import { problemUnlessAborted, type ApiProblem } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { Clock } from '../schedule/clock.ts'
import { liveLines, type Gain, type LiveSource } from './live-source.ts'
import { isThrottling, LogInterval, type LogPace } from './log-pace.ts'
import { readPastFault } from './service-fault.ts'
import { keptEnd, tailLines, tailOf } from './tail.ts'

export interface LiveLogOptions {
  readonly source: LiveSource
  readonly clock: Clock
  readonly pace: LogPace
  readonly redact: (text: string) => string
  /** Shows what was gained, without secrets; or that nothing more of it is shown (no text). */
  readonly show: (part: 'growth' | 'limit', text: string) => void
}

/** How long one request may take while the job runs. */
const requestTimeLimitMs = 30_000
/** Requests after which the end of a log is given up. */
const requestsAtEnd = 500

/**
 * What is known of the log: `growing`; `ended`, and all of it shown; `full`: more than is shown of a growing log;
 * `broken`: it can't be read.
 */
export type LiveState =
  | { readonly kind: 'growing' | 'ended' | 'full' }
  | { readonly kind: 'broken'; readonly error: ApiProblem | null }

export class LiveLog {
  readonly #options: LiveLogOptions
  readonly #interval = new LogInterval()
  #state: LiveState = { kind: 'growing' }
  #shown = 0
  #lastLines = ''

  constructor(options: LiveLogOptions) {
    this.#options = options
  }

  get state(): LiveState {
    return this.#state
  }

  /** How many lines were shown. */
  get shown(): number {
    return this.#shown
  }

  /** The end of what was shown: at most 100 lines and 16 KiB, without secrets. */
  get tail(): string {
    return tailOf(this.#lastLines)
  }

  /** Reads what the log gains, one request at a time, until the signal aborts or there is nothing to do. Never throws. */
  async follow(signal: AbortSignal): Promise<void> {
    const { clock, pace } = this.#options
    try {
      while (this.#isGrowing()) {
        const waitMs = pace.pauseMs > 0 ? pace.pauseMs : await this.#look(signal)
        if (this.#isGrowing()) await clock.sleep(waitMs, signal)
      }
    } catch {
      // Aborted: the job has ended, or the gate.
    }
  }

  /** Reads what is left of the log of a job that has ended. @throws ApiError where the signal aborts */
  async finish(limits: CallLimits): Promise<void> {
    const { source, clock } = this.#options
    for (let sent = 0; this.#isGrowing(); sent += 1) {
      try {
        const gain = await readPastFault(
          () => source.next(true, limits),
          ({ state }) => state === 'fault',
          clock,
          limits
        )
        this.#take(gain)
        if (!this.#isGrowing()) return
        if (gain.state === 'end') this.#state = { kind: 'ended' }
        else if (gain.state !== 'going' || sent >= requestsAtEnd)
          this.#state = { kind: 'broken', error: null }
      } catch (error) {
        this.#state = { kind: 'broken', error: problemUnlessAborted(error) }
      }
    }
  }

  #isGrowing(): boolean {
    return this.#state.kind === 'growing'
  }

  /** One request. @returns the time before the next one, in ms */
  async #look(signal: AbortSignal): Promise<number> {
    const { source, clock, pace } = this.#options
    try {
      const deadlineMs = clock.nowMs() + requestTimeLimitMs
      const gain = await source.next(false, { signal, deadlineMs, patience: 'once' })
      this.#take(gain)
      return this.#interval.afterAnswer(gain.lines.length > 0, gain.sizeBytes)
    } catch (error) {
      const problem = problemUnlessAborted(error)
      if (isThrottling(problem)) pace.throttled()
      else if (!mayPass(problem)) this.#state = { kind: 'broken', error: problem }
      return this.#interval.afterTrouble()
    }
  }

  #take({ lines }: Gain): void {
    const { redact, show } = this.#options
    const shown = lines.slice(0, liveLines - this.#shown)
    if (shown.length > 0) {
      // Lines are whole, so no secret is cut in two.
      const text = redact(shown.join('\n'))
      this.#shown += shown.length
      this.#lastLines = keptEnd(`${this.#lastLines}${text}\n`, tailLines + 1)
      show('growth', text)
    }
    if (shown.length < lines.length) {
      this.#state = { kind: 'full' }
      show('limit', '')
    }
  }
}

/** Whether the service may answer better next time. */
function mayPass({ failure }: ApiProblem): boolean {
  return failure.kind === 'unusable' || failure.kind === 'out-of-time'
}

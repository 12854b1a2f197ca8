/** One gate of a step: its view, its follower, and how it is told to end. */
import type { TroubleObserver } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Run } from '../run/run.ts'
import type { GateEvent } from './events.ts'
import { RunFollower } from './follow-run.ts'
import type { Outcome } from './outcome.ts'
import type { GateParts, RunRole } from './parts.ts'
import { problemOf } from './problem-of.ts'
import { reduce, viewOf } from './reduce.ts'
import type { GateRequest } from './request.ts'
import type { GateView } from './view.ts'

/** What the gates of a step share. */
export interface StepParts extends Omit<GateParts, 'api' | 'deadlineMs' | 'view' | 'emit' | 'keepSecrets'> {
  /** Takes the secrets of a run out of all that is shown from now on. */
  readonly keepSecrets: (request: GateRequest, run: Run, role: RunRole) => void
  readonly apiOf: (request: GateRequest, trouble: TroubleObserver) => YunxiaoApi
  /** Tells everybody of an event, and of the view after it. */
  readonly tell: (event: GateEvent, view: GateView) => void
}

export class StepGate {
  readonly #request: GateRequest
  readonly #parts: StepParts
  readonly #ending = new AbortController()
  #view: GateView
  #follower: RunFollower | null = null
  /** Its work, which never fails; at first there is none. */
  work: Promise<void> = Promise.resolve()

  constructor(request: GateRequest, parts: StepParts) {
    this.#request = request
    this.#parts = parts
    this.#view = viewOf(request, parts.settings, parts.startedAtMs)
  }

  /** What is known by now. */
  get view(): GateView {
    return this.#view
  }

  /** Takes an event into the view, and tells of it. */
  take(event: GateEvent): void {
    this.#view = reduce(this.#view, event, this.#parts.settings, this.#parts.clock.nowMs())
    this.#parts.tell(event, this.#view)
  }

  /** How the gate ends. @throws Error where it is to end by its signal */
  async follow(): Promise<Outcome> {
    try {
      this.#follower = this.#createFollower()
    } catch (error) {
      return { kind: 'error', problem: problemOf(error) }
    }
    return this.#follower.follow()
  }

  /** Ends it before its run has ended. */
  end(outcome: Outcome): void {
    this.take({ kind: 'ended', outcome })
    this.#ending.abort(new Error('the step ends'))
  }

  /** Looks once more at a gate that was left: its run may have ended since. Never throws. */
  async lookOnceMore(): Promise<void> {
    const outcome = (await this.#follower?.lookOnceMore()) ?? null
    if (outcome !== null) this.take({ kind: 'ended', outcome })
  }

  /** Shows what is left to show of the jobs' logs. Never throws. */
  async finishLogs(): Promise<void> {
    const { outcome } = this.#view
    if (outcome !== null) await this.#follower?.finishLogs(outcome).catch(() => undefined)
  }

  /** Stops the run, unless it is known to have ended. Never throws. */
  async stop(limits: CallLimits): Promise<void> {
    await this.#follower?.stop(limits)
  }

  /** @throws NoIdTokenPermission */
  #createFollower(): RunFollower {
    const { apiOf, pace, settings, signal, startedAtMs } = this.#parts
    const api = apiOf(this.#request, {
      began: (service, operation, error) => {
        const failure = { kind: 'out-of-time', error } as const
        this.take({ kind: 'trouble', error: { service, operation, failure } })
      },
      ended: (_service, tries, durationMs) => {
        this.take({ kind: 'recovered', tries, durationMs })
      },
      throttled: () => {
        pace.throttled()
        this.#follower?.throttled()
      }
    })
    return new RunFollower(this.#request, {
      ...this.#parts,
      keepSecrets: (run, role) => {
        this.#parts.keepSecrets(this.#request, run, role)
      },
      api,
      deadlineMs: startedAtMs + settings.timeoutMs,
      signal: AbortSignal.any([signal, this.#ending.signal]),
      view: () => this.#view,
      emit: (event) => {
        this.take(event)
      }
    })
  }
}

/** One gate of a step: its view, its follower, and how it is told to end. */
import type { TroubleObserver } from '../api/api-error.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { GateEvent } from './events.ts'
import { RunFollower } from './follow-run.ts'
import type { Outcome } from './outcome.ts'
import type { GateParts } from './parts.ts'
import { reduce, viewOf } from './reduce.ts'
import type { GateRequest } from './request.ts'
import type { GateView } from './view.ts'

/** What the gates of a step share. */
export interface StepParts extends Omit<GateParts, 'api' | 'deadlineMs' | 'view' | 'emit'> {
  readonly apiOf: (request: GateRequest, trouble: TroubleObserver) => YunxiaoApi
  /** Tells everybody of an event, and of the view after it. */
  readonly tell: (event: GateEvent, view: GateView) => void
}

export class StepGate {
  readonly follower: RunFollower
  readonly #parts: StepParts
  readonly #ending = new AbortController()
  #view: GateView
  /** Its work, which never fails; at first there is none. */
  work: Promise<void> = Promise.resolve()

  constructor(request: GateRequest, parts: StepParts) {
    const { settings, startedAtMs, pace } = parts
    this.#parts = parts
    this.#view = viewOf(request, settings, startedAtMs)
    const api = parts.apiOf(request, {
      began: (error) => {
        this.take({ kind: 'trouble', error })
      },
      ended: (tries, durationMs) => {
        this.take({ kind: 'recovered', tries, durationMs })
      },
      throttled: () => {
        pace.throttled()
      }
    })
    this.follower = new RunFollower(request, {
      ...parts,
      api,
      deadlineMs: startedAtMs + settings.timeoutMs,
      signal: AbortSignal.any([parts.signal, this.#ending.signal]),
      view: () => this.#view,
      emit: (event) => {
        this.take(event)
      }
    })
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

  /** Ends it before its run has ended. */
  end(outcome: Outcome): void {
    this.take({ kind: 'ended', outcome })
    this.#ending.abort(new Error('the step ends'))
  }
}

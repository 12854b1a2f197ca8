/**
 * The core: follows the runs of a step side by side, to their ends or to its own. It knows neither GitHub nor
 * standard output: what happens is an event, what is known is a view, and people are somebody else's.
 */
import type { TroubleObserver } from '../api/api-error.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Run } from '../run/run.ts'
import type { Clock } from '../schedule/clock.ts'
import { Pace } from '../schedule/pace.ts'
import type { GateObserver } from './events.ts'
import { isGood, isWrongForAll, type Outcome } from './outcome.ts'
import type { RunRole } from './parts.ts'
import type { GateRequest, GateSettings } from './request.ts'
import { StepGate } from './step-gate.ts'
import type { GateView } from './view.ts'

/** What the core works with: every edge is passed in. */
export interface Following {
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  /** The API of a request's pipeline, which tells of its trouble. */
  readonly apiOf: (request: GateRequest, trouble: TroubleObserver) => YunxiaoApi
  readonly observer: GateObserver
  /** Takes the secrets of a run out of all that is shown from now on. */
  readonly keepSecrets: (request: GateRequest, run: Run, role: RunRole) => void
  readonly redact: (text: string) => string
}

/** How long after a cancellation something that was sent is awaited, and a run is stopped. */
const cancelTimeLimitMs = 3_000
/** How long a cancellation waits for what was sent before it stops a run whose number is known. */
const settleTimeLimitMs = 1_500
/** How long stopping a run may take, when the time is up. */
const stopTimeLimitMs = 10_000

/**
 * Follows all runs and reports. On abort it ends by itself within 3 s: it tells what is known at once, awaits a
 * start that is in flight, and stops what is to be stopped.
 *
 * @returns what is known of each gate at the end, in the order of the requests
 */
export async function followRuns(
  requests: readonly GateRequest[],
  settings: GateSettings,
  following: Following,
  signal: AbortSignal
): Promise<readonly GateView[]> {
  return new Step(requests, settings, following, signal).follow()
}

class Step {
  readonly #settings: GateSettings
  readonly #following: Following
  readonly #signal: AbortSignal
  readonly #grace = new AbortController()
  readonly #gates: readonly StepGate[]

  constructor(
    requests: readonly GateRequest[],
    settings: GateSettings,
    following: Following,
    signal: AbortSignal
  ) {
    this.#settings = settings
    this.#following = following
    this.#signal = signal
    const pace = new Pace(requests.length)
    this.#gates = requests.map(
      (request) =>
        new StepGate(request, {
          ...following,
          settings,
          signal,
          graceSignal: this.#grace.signal,
          startedAtMs: following.clock.nowMs(),
          pace,
          tell: (event, view) => {
            following.observer.see(event, view, this.#views)
          }
        })
    )
  }

  async follow(): Promise<readonly GateView[]> {
    const { observer } = this.#following
    for (const gate of this.#gates) gate.work = this.#followGate(gate)
    await Promise.race([Promise.all(this.#gates.map(({ work }) => work)), abortOf(this.#signal)])
    if (!this.#signal.aborted && this.#isSeveral) await this.#lookOnceMore()
    if (!this.#signal.aborted) observer.conclude(this.#views)
    if (!this.#signal.aborted && !this.#isSeveral)
      await Promise.race([this.#finishAll(), abortOf(this.#signal)])
    if (this.#signal.aborted) await this.#cancel()
    else await this.#report()
    return this.#views
  }

  get #views(): readonly GateView[] {
    return this.#gates.map(({ view }) => view)
  }

  get #isSeveral(): boolean {
    return this.#gates.length > 1
  }

  /** Follows one gate to its end. Never throws. */
  async #followGate(gate: StepGate): Promise<void> {
    let outcome: Outcome
    try {
      outcome = await gate.follow()
    } catch {
      // Its signal: whoever aborted it says how it ended.
      return
    }
    if (gate.view.outcome !== null || this.#signal.aborted) return
    gate.take({ kind: 'ended', outcome })
    this.#endOthers(outcome)
    if (this.#isSeveral) await this.#finish(gate)
  }

  /** What the end of one gate means for the others. */
  #endOthers(outcome: Outcome): void {
    const isForAll = outcome.kind === 'error' && isWrongForAll(outcome.problem)
    if (!isForAll && !(this.#settings.failFast && !isGood(outcome))) return
    const theirs: Outcome = isForAll ? outcome : { kind: 'pending', why: 'failed-fast' }
    for (const other of this.#gates.filter(({ view }) => view.outcome === null)) {
      other.end(theirs)
    }
  }

  /** One that was left, as it waits for a person, is looked at once more before the step ends. */
  async #lookOnceMore(): Promise<void> {
    // One that has ended the others stays as it ended: they were followed no further.
    const left = this.#gates.filter(
      ({ view: { outcome } }) =>
        outcome?.kind === 'blocked' && (outcome.isHandedOver || !this.#settings.failFast)
    )
    await Promise.all(
      left.map(async (gate) => {
        await gate.lookOnceMore()
        if (gate.view.outcome?.kind !== 'blocked') await this.#finish(gate)
      })
    )
  }

  async #finishAll(): Promise<void> {
    await Promise.all(this.#gates.map((gate) => this.#finish(gate)))
  }

  /** Stops a run whose time is up, if asked, and shows the logs. Never throws. */
  async #finish(gate: StepGate): Promise<void> {
    const deadlineMs = this.#following.clock.nowMs() + stopTimeLimitMs
    if (gate.view.outcome?.kind === 'timed-out' && this.#settings.stopOnTimeout) {
      await gate.stop({ signal: this.#signal, deadlineMs, patience: 'persist' })
    }
    await gate.finishLogs()
  }

  async #report(): Promise<void> {
    const { observer } = this.#following
    observer.write(this.#views)
    await observer.end(this.#views, this.#signal)
    if (this.#signal.aborted) await this.#cancel()
  }

  /** Ends within 3 s: first what needs no network, then the rest side by side. */
  async #cancel(): Promise<void> {
    const { observer } = this.#following
    const isAllGood = this.#gates.every(({ view }) => view.outcome !== null && isGood(view.outcome))
    for (const gate of this.#gates) {
      // Of several gates, what is known of those that had ended stays; a cancelled step is never a good one.
      const stays = this.#isSeveral && gate.view.outcome !== null && !isAllGood
      if (!stays) gate.take({ kind: 'ended', outcome: { kind: 'workflow-cancelled' } })
    }
    observer.conclude(this.#views)
    observer.write(this.#views)
    const written = this.#revision
    const done = new AbortController()
    const timeIsUp = this.#following.clock.sleep(cancelTimeLimitMs, done.signal).then(
      () => {
        this.#grace.abort(new Error('the time after a cancellation is up'))
      },
      () => undefined
    )
    const end = observer.end(this.#views, this.#grace.signal)
    await Promise.all([...this.#gates.map((gate) => this.#stopCancelled(gate)), end])
    done.abort()
    await timeIsUp
    if (this.#revision !== written) observer.write(this.#views)
  }

  get #revision(): number {
    return this.#gates.reduce((sum, { view }) => sum + view.revision, 0)
  }

  async #stopCancelled(gate: StepGate): Promise<void> {
    const { clock } = this.#following
    const deadlineMs = clock.nowMs() + cancelTimeLimitMs
    const limits = { signal: this.#grace.signal, deadlineMs, patience: 'persist' } as const
    // Without the run's number there is nothing to stop: it is awaited to the last.
    if (gate.view.runId === null) await gate.work
    else
      await Promise.race([
        gate.work,
        clock.sleep(settleTimeLimitMs, this.#grace.signal).catch(() => undefined)
      ])
    if (!this.#settings.stopOnCancel) {
      await gate.work
      return
    }
    await gate.stop(limits)
    const wasRetrying = gate.view.retry.isInFlight
    // What is in flight ends by the grace signal at the latest; a retry that landed after the stop goes on.
    await gate.work
    if (wasRetrying) await gate.stop(limits)
  }
}

/** Resolves when the signal aborts. */
function abortOf(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve()
      },
      { once: true }
    )
  })
}

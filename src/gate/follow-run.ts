/** Follows one run from its search to its end: looks, lets the policy decide, and does what it says. */
import { isRunNotFound } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import { JobLogs } from '../logs/job-logs.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { adaptiveSchedule } from '../schedule/adaptive-schedule.ts'
import { fixedSchedule, type PastRun, type PollSchedule } from '../schedule/poll-schedule.ts'
import { decideGate, retryJobs, stopRun, type Acting } from './acts.ts'
import { learnPipelineName } from './pipeline-name.ts'
import { locateRun, type LocatedRun } from './locate-run.ts'
import { isGood, type Outcome } from './outcome.ts'
import { actLimitsOf, isTimeUp, lastLimitsOf, limitsOf, type GateParts } from './parts.ts'
import { learnPastRuns, pastRunsOf } from './past-runs.ts'
import { commitProblemOf, decide, type Action } from './policy.ts'
import { isOutOfTime, lastTroubleOf, problemOf } from './problem-of.ts'
import type { GateRequest } from './request.ts'
import { RunWatch } from './watch-run.ts'

/** Between two looks at a run of which a job was just tried again. */
const soonMs = 2_000
/** A look with less time than this is left to the last one, which has time of its own. */
const shortestLookMs = 1_000
/** How long reading the logs of failed jobs may take, in all. */
const logsTimeLimitMs = 30_000

type FoundRun = Extract<LocatedRun, { kind: 'found' }>

/** One gate at work. */
export class RunFollower {
  readonly #request: GateRequest
  readonly #parts: GateParts
  readonly #schedule: PollSchedule
  readonly #watch: RunWatch
  #logs: JobLogs | null = null
  #name: Promise<void> | null = null
  #history: readonly PastRun[] = []

  constructor(request: GateRequest, parts: GateParts) {
    const { random, settings } = parts
    const { pollInterval } = settings
    this.#request = request
    this.#parts = parts
    this.#schedule =
      pollInterval === 'auto' ? adaptiveSchedule({ random }) : fixedSchedule(pollInterval.fixedMs)
    this.#watch = new RunWatch(parts, (run) => this.#logs?.look(run))
  }

  /** How the gate ends. @throws Error where it is to end by its signal */
  async follow(): Promise<Outcome> {
    const { signal } = this.#parts
    const { run } = this.#request
    const locating = locateRun(run, this.#parts)
    // Always second: who asks first signs in for all, and the name has little time.
    if (run.kind !== 'number') this.#learnName()
    try {
      const located = await locating
      const outcome = located.kind === 'none' ? located.outcome : await this.#followToItsEnd(located)
      if (this.#parts.view().pipelineName === null) await this.#name
      return outcome
    } catch (error) {
      signal.throwIfAborted()
      const trouble = isOutOfTime(error) ? error.problem : null
      return trouble === null ? { kind: 'error', problem: problemOf(error) } : { kind: 'timed-out', trouble }
    }
  }

  /** The service has asked for fewer requests. */
  throttled(): void {
    this.#logs?.throttled()
  }

  /** Shows what is left to show of the jobs' logs. */
  async finishLogs(outcome: Outcome): Promise<void> {
    const { clock, view, signal } = this.#parts
    const { run } = view()
    const limits: CallLimits = { signal, deadlineMs: clock.nowMs() + logsTimeLimitMs, patience: 'persist' }
    if (run !== null) await this.#logs?.finish(run, isGood(outcome), limits)
    // One that is left, as it waits for a person, may have ended when it is looked at once more.
    if (outcome.kind !== 'blocked') this.#logs?.stop()
  }

  /** One look more, at a gate that was left: its run may have ended since. */
  async lookOnceMore(): Promise<Outcome | null> {
    try {
      await this.#watch.look(lastLimitsOf(this.#parts))
      const action = this.#decide(false)
      return action.kind === 'end' && action.outcome.kind !== 'timed-out' ? action.outcome : null
    } catch {
      return null
    }
  }

  /** Stops the run, unless it is known to have ended. Never throws. */
  async stop(limits: CallLimits): Promise<void> {
    const { view } = this.#parts
    const { runId, run, retry } = view()
    const mayGoOn = retry.isInFlight || (retry.sentAtMs !== null && !retry.hasGoneOn)
    // A run of another commit is somebody else's.
    if (commitProblemOf(view()) !== null) return
    if (runId !== null && (run === null || !isFinal(run.status) || mayGoOn)) {
      await stopRun({ ...this.#acting(runId), limits })
    }
  }

  async #followToItsEnd(located: FoundRun): Promise<Outcome> {
    const { api, clock, signal, settings, redact, emit } = this.#parts
    this.#history = pastRunsOf(located.listings.filter(({ runId }) => runId !== located.runId))
    this.#logs = new JobLogs({
      api,
      runId: located.runId,
      choice: settings.logs,
      clock,
      redact,
      emit,
      signal,
      attemptOf: (slot) => this.#parts.view().retry.jobs.find((job) => job.slot === slot)?.attempts ?? 1
    })
    try {
      this.#watch.tolerateNotFound(located.notFoundUntilMs)
      const limits = limitsOf(this.#parts)
      const looking = located.run === null ? this.#watch.look(limits) : this.#watch.see(located.run, limits)
      this.#learnName()
      await looking
      this.#learnHistory(located)
      for (;;) {
        const outcome = await this.#act()
        // What was seen may be from before the time was up: an answer comes late where a machine slept.
        if (outcome?.kind === 'timed-out') return await this.#lastLook()
        if (outcome !== null) return outcome
        const waitMs = this.#waitMs()
        const leftMs = this.#parts.deadlineMs - clock.nowMs()
        // A look that begins right before the end would be cut by it.
        const isLast = waitMs > leftMs - shortestLookMs
        await clock.sleep(Math.max(0, isLast ? leftMs : waitMs), signal)
        if (isLast) return await this.#lastLook()
        await this.#watch.look(limitsOf(this.#parts))
      }
    } catch (error) {
      if (signal.aborted || !isOutOfTime(error)) throw error
      return this.#lastLook()
    }
  }

  /** Does what the policy says until there is nothing to do but wait; the outcome where the gate has ended. */
  async #act(): Promise<Outcome | null> {
    for (;;) {
      const action = this.#decide(isTimeUp(this.#parts))
      switch (action.kind) {
        case 'wait':
          return null
        case 'end':
          return action.outcome
        case 'note-decided':
          this.#noteDecided(action)
          break
        case 'decide-gate':
        case 'retry-jobs': {
          const outcome = await this.#carryOut(action)
          if (outcome !== null) return outcome
        }
      }
    }
  }

  /** Acts, if the policy says the same after a fresh look. */
  async #carryOut(action: Extract<Action, { kind: 'decide-gate' | 'retry-jobs' }>): Promise<Outcome | null> {
    const { view } = this.#parts
    const acting = this.#acting(view().runId ?? '')
    // After the retry there is no asking for what the failed try had logged.
    if (action.kind === 'retry-jobs') await this.#logs?.keepTries(action.jobs, limitsOf(this.#parts))
    await this.#watch.look(limitsOf(this.#parts))
    const again = this.#decide(isTimeUp(this.#parts))
    if (action.kind === 'decide-gate' && again.kind === 'decide-gate') {
      if (again.gate.job.id !== action.gate.job.id) return null
      const problem = await decideGate(acting, again.decision, again.gate)
      return problem === null ? null : { kind: 'error', problem }
    }
    if (action.kind === 'retry-jobs' && again.kind === 'retry-jobs') await retryJobs(acting, again.jobs)
    return null
  }

  #decide(isTimeUp: boolean): Action {
    const { view, settings, clock } = this.#parts
    return decide(view(), settings, { nowMs: clock.nowMs(), isTimeUp })
  }

  #noteDecided({ decision, gate }: Extract<Action, { kind: 'note-decided' }>): void {
    const { status } = gate.job
    this.#parts.emit({ kind: 'acted', act: { kind: decision, gate }, result: { kind: 'by-others', status } })
  }

  /** The look at the end of the time: one request, which may take a moment longer. */
  async #lastLook(): Promise<Outcome> {
    try {
      await this.#watch.look(lastLimitsOf(this.#parts))
      for (;;) {
        const action = this.#decide(true)
        if (action.kind === 'end') return action.outcome
        if (action.kind !== 'note-decided') return { kind: 'timed-out', trouble: null }
        this.#noteDecided(action)
      }
    } catch (error) {
      const trouble = lastTroubleOf(error, this.#parts.view().run !== null)
      if (this.#parts.signal.aborted) throw error
      if (trouble === null && !isRunNotFound(error)) throw error
      return { kind: 'timed-out', trouble }
    }
  }

  #waitMs(): number {
    const { clock, pace, random, view } = this.#parts
    const { run, waits, retry } = view()
    if (run === null) return soonMs
    const scheduledMs = this.#schedule({
      nowMs: clock.nowMs(),
      stages: run.stages,
      awaitsPerson: waits.length > 0,
      history: this.#history
    })
    const isSettling = retry.sentAtMs !== null && !retry.hasGoneOn
    return pace.after(isSettling ? Math.min(soonMs, scheduledMs) : scheduledMs, random)
  }

  #acting(runId: string): Acting {
    const { api, clock, random, signal, emit } = this.#parts
    const look: Acting['look'] = () => this.#watch.look(limitsOf(this.#parts))
    return { api, clock, random, runId, limits: actLimitsOf(this.#parts), signal, look, emit }
  }

  /** Asks for the pipeline's name, once, beside all else. */
  #learnName(): void {
    this.#name ??= learnPipelineName(this.#parts)
  }

  /** Learns, in the background, how long past runs took: the adaptive schedule plans by it. */
  #learnHistory({ runId, listings }: FoundRun): void {
    const { api, settings, view } = this.#parts
    const { run } = view()
    const isOver = run === null || isFinal(run.status) || meaningOf(run.status) === 'cancelling'
    if (listings.length > 0 || isOver || !settings.wait || settings.pollInterval !== 'auto') return
    void learnPastRuns(api, runId, limitsOf(this.#parts)).then((history) => {
      this.#history = history
    })
  }
}

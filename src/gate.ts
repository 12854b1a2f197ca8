/**
 * One gate from its start to its end: finds the run, follows it, and tells everybody how it went.
 * The parts that decide are elsewhere; this puts them in order.
 */
import { ApiError } from './api/api-error.ts'
import type { CallLimits } from './api/caller.ts'
import { NoIdTokenPermission } from './api/create-api.ts'
import type { YunxiaoApi } from './api/yunxiao.ts'
import type { Clock } from './schedule/clock.ts'
import { createGateApi } from './gate-api.ts'
import { GateState } from './gate-state.ts'
import type { HttpClient } from './http/http-client.ts'
import type { GateInputs } from './inputs/gate-inputs.ts'
import { JobLogReporter } from './logs/job-logs.ts'
import type { Messages } from './messages/messages.ts'
import type { Run } from './run/run.ts'
import { isFinal } from './run/status.ts'
import { conclusionOf, type GateProblem, type Outcome } from './gate/outcome.ts'
import type { GateReport } from './report/gate-report.ts'
import { ProgressLog } from './report/log.ts'
import type { EndReporter } from './report/end-reporter.ts'
import { credentialsLine } from './report/credentials-line.ts'
import type { GitHubEvent } from './github/event.ts'
import type { WorkflowLog } from './github/workflow-log.ts'
import type { Secrets } from './text/secrets.ts'
import { adaptiveSchedule } from './schedule/adaptive-schedule.ts'
import { findRun, type FoundRun } from './gate/find-run.ts'
import { followRun } from './gate/follow-run.ts'
import { Pace } from './schedule/pace.ts'
import { stopRun } from './gate/stop-run.ts'
import { learnPastRuns } from './gate/past-runs.ts'
import { fixedSchedule, type PastRun } from './schedule/poll-schedule.ts'

export interface GateParts {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly event: GitHubEvent
  readonly messages: Messages
  readonly clock: Clock
  readonly random: () => number
  readonly http: HttpClient
  readonly secrets: Secrets
  readonly log: WorkflowLog
  readonly endReporter: EndReporter
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
}

/** How long reading the logs of failed jobs may take, in all. */
const logsTimeLimitMs = 30_000
/** How long stopping a run may take: when the time is up, and when the workflow is cancelled. */
const stopTimeLimitMs = 10_000
const cancelTimeLimitMs = 3_000
/** After a start, "run not found" is tolerated for so long (contract, "Trouble"). */
const notFoundToleranceMs = 60_000

export class Gate {
  readonly #inputs: GateInputs
  readonly #parts: GateParts
  readonly #progress: ProgressLog
  readonly #state: GateState
  readonly #pace = new Pace()
  /** Ends a start that is in flight: a moment after the gate is cancelled. */
  readonly #startLimit = new AbortController()
  #api: YunxiaoApi | null = null
  #start: Promise<string> | null = null
  #logReporter: JobLogReporter | null = null
  #hasAnnounced = false
  #history: readonly PastRun[] = []

  constructor(inputs: GateInputs, parts: GateParts) {
    this.#inputs = inputs
    this.#parts = parts
    this.#state = new GateState(inputs, parts.clock.nowMs())
    this.#progress = new ProgressLog({
      log: parts.log,
      messages: parts.messages,
      clock: parts.clock,
      startedAtMs: this.#state.startedAtMs
    })
  }

  /**
   * Follows the run to its end and reports.
   *
   * @throws ApiError of kind `aborted` where the workflow was cancelled: then {@link cancel} reports
   */
  async run(): Promise<Outcome> {
    const life = new AbortController()
    void this.#progress.keepAlive(AbortSignal.any([life.signal, this.#parts.signal]))
    try {
      const outcome = await this.#decide()
      await this.#finish(outcome)
      return outcome
    } finally {
      life.abort()
    }
  }

  /** Ends the gate within 3 s of a cancellation: first what needs no network, then the rest side by side. */
  async cancel(): Promise<Outcome> {
    const { endReporter } = this.#parts
    const outcome: Outcome = { kind: 'workflow-cancelled' }
    const report = this.#report()
    endReporter.announce(report, outcome)
    endReporter.write(report, outcome)
    const limit = new AbortController()
    const timer = setTimeout(() => {
      limit.abort(new Error('the time after a cancellation is up'))
      this.#startLimit.abort(limit.signal.reason)
    }, cancelTimeLimitMs)
    await Promise.all([this.#stopCancelled(limit.signal), endReporter.publish(report, outcome, limit.signal)])
    clearTimeout(timer)
    return outcome
  }

  async #decide(): Promise<Outcome> {
    const { log, messages } = this.#parts
    try {
      return await this.#follow()
    } catch (error) {
      if (this.#parts.signal.aborted) throw error
      return { kind: 'error', problem: problemOf(error) }
    } finally {
      if (!this.#hasAnnounced && !this.#parts.signal.aborted)
        log.line(credentialsLine(this.#inputs.credentials, messages))
    }
  }

  async #follow(): Promise<Outcome> {
    const { clock, random, signal } = this.#parts
    const { pollInterval, wait, onManualGate, run } = this.#inputs
    const api = createGateApi(this.#inputs, this.#parts, this.#progress, this.#pace)
    this.#api = api
    const limits = this.#limits(this.#state.deadlineMs)
    if (run.kind === 'number') this.#announce(run.runId)

    const found = await this.#find(api, limits)
    if (found.kind === 'out-of-time') return { kind: 'timed-out', trouble: found.trouble }
    if (found.kind !== 'found') return { kind: 'error', problem: found }
    this.#announce(found.runId)

    const schedule =
      pollInterval === 'auto' ? adaptiveSchedule({ random }) : fixedSchedule(pollInterval.fixedMs)
    return await followRun({
      api,
      clock,
      runId: found.runId,
      firstRun: found.run,
      limits: { ...limits, signal },
      schedule,
      pace: (scheduledMs) => this.#pace.after(scheduledMs, random),
      history: () => this.#history,
      wait,
      onManualGate,
      notFoundUntilMs: found.how === 'start' ? clock.nowMs() + notFoundToleranceMs : 0,
      onSnapshot: (snapshot) => {
        this.#see(snapshot, found, limits)
      }
    })
  }

  async #find(api: YunxiaoApi, limits: CallLimits): Promise<FoundRun> {
    const { clock, random } = this.#parts
    const { run, wait, pollInterval } = this.#inputs
    try {
      return await findRun(run, {
        api,
        clock,
        random,
        limits,
        startLimits: { ...limits, signal: this.#startLimit.signal, newTriesSignal: this.#parts.signal },
        wait,
        fixedIntervalMs: pollInterval === 'auto' ? null : pollInterval.fixedMs,
        pace: (scheduledMs) => this.#pace.after(scheduledMs, random),
        onSearch: (commit) => {
          if (this.#state.awaitedCommit === null) this.#progress.awaitsRunOf(commit)
          this.#state.awaitedCommit = commit
        },
        onStart: (start) => {
          this.#start = start
        }
      })
    } catch (error) {
      if (error instanceof ApiError && error.failure.kind === 'out-of-time') {
        return { kind: 'out-of-time', trouble: error }
      }
      throw error
    }
  }

  #see(run: Run, found: Extract<FoundRun, { kind: 'found' }>, limits: CallLimits): void {
    const { log, messages, endReporter } = this.#parts
    if (this.#state.run === null && found.how === 'latest' && this.#state.hadEndedBefore(run)) {
      log.warning(messages.progress.latestIsOld(found.runId, this.#inputs.pipelineId))
    }
    if (this.#state.run === null && !isFinal(run.status)) this.#learnHistory(found.runId, limits)
    this.#state.see(run)
    if (this.#progress.snapshot(this.#state.run ?? run, this.#state.url)) this.#state.revision += 1
    this.#logReporter?.snapshot(run, limits)
    endReporter.progress(this.#report())
  }

  /** Learns, in the background, how long past runs took: the adaptive schedule plans by it. */
  #learnHistory(runId: string, limits: CallLimits): void {
    if (this.#api === null || !this.#inputs.wait || this.#inputs.pollInterval !== 'auto') return
    void learnPastRuns(this.#api, runId, limits).then((history) => {
      this.#history = history
    })
  }

  #announce(runId: string): void {
    if (this.#hasAnnounced || this.#parts.signal.aborted) return
    this.#hasAnnounced = true
    this.#state.runId = runId
    const { log, messages, secrets } = this.#parts
    log.line(messages.progress.following(runId, this.#inputs.pipelineId, this.#state.url))
    if (this.#inputs.run.kind === 'start') log.line(messages.progress.started(runId))
    log.line(credentialsLine(this.#inputs.credentials, messages))
    if (this.#api !== null) {
      this.#logReporter = new JobLogReporter({
        api: this.#api,
        runId,
        url: this.#state.url,
        clock: this.#parts.clock,
        choice: this.#logChoice(),
        log,
        messages,
        secrets
      })
    }
  }

  #logChoice(): 'failed' | 'all' | 'none' {
    const { logs } = this.#inputs
    return logs === 'auto' ? (this.#parts.event.isPublicRepository ? 'none' : 'failed') : logs
  }

  async #finish(outcome: Outcome): Promise<void> {
    const { endReporter, signal, clock } = this.#parts
    endReporter.announce(this.#report(), outcome)
    if (outcome.kind === 'timed-out' && this.#inputs.stopOnTimeout) await this.#stop(signal, stopTimeLimitMs)
    signal.throwIfAborted()
    const isGood = conclusionOf(outcome) === 'success' || outcome.kind === 'pending'
    if (this.#state.run !== null && this.#logReporter !== null && !(isGood && this.#logChoice() !== 'all')) {
      const { tails, notRead } = await this.#logReporter.finish(
        this.#state.run,
        this.#limits(clock.nowMs() + logsTimeLimitMs)
      )
      this.#state.logTails = tails
      this.#state.logsNotRead = notRead
    }
    // A cancellation reports by itself, and nothing after it.
    signal.throwIfAborted()
    const report = this.#report()
    endReporter.annotateFailedJobs(report, outcome)
    endReporter.write(report, outcome)
    await endReporter.publish(report, outcome, signal)
  }

  async #stopCancelled(signal: AbortSignal): Promise<void> {
    const { endReporter, log, messages } = this.#parts
    if (this.#start !== null && this.#state.runId === null) {
      try {
        this.#state.runId = await this.#start
        log.line(messages.progress.started(this.#state.runId))
        endReporter.write(this.#report(), { kind: 'workflow-cancelled' })
      } catch (error) {
        const isUncertain = error instanceof ApiError && error.failure.kind === 'start-uncertain'
        if (isUncertain) log.warning(messages.progress.maybeStarted)
        return
      }
    }
    if (this.#inputs.stopOnCancel) await this.#stop(signal, cancelTimeLimitMs)
  }

  async #stop(signal: AbortSignal, timeLimitMs: number): Promise<void> {
    const { clock, log, messages } = this.#parts
    const { runId, hasRunEnded } = this.#state
    if (this.#api === null || runId === null || hasRunEnded) return
    const limits = { ...this.#limits(clock.nowMs() + timeLimitMs), signal }
    await stopRun(this.#api, runId, limits, log, messages)
  }

  #limits(deadlineMs: number): CallLimits {
    return { signal: this.#parts.signal, deadlineMs, patience: 'persist' }
  }

  #report(): GateReport {
    return this.#state.report(this.#parts.clock.nowMs())
  }
}

function problemOf(error: unknown): GateProblem {
  if (error instanceof NoIdTokenPermission) return { kind: 'no-id-token-permission' }
  return error instanceof ApiError ? { kind: 'api', error } : { kind: 'internal', error }
}

/** The log while the gate waits: a line when something changes, and a line of life at least once a minute. */
import type { Clock } from '../schedule/clock.ts'
import { formatDuration } from '../text/durations.ts'
import type { ServiceError } from '../api/meaning.ts'
import type { ServiceName, TroubleObserver } from '../api/api-error.ts'
import { describeServiceError } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { keyOfJob, spanMsOf, type Run } from '../run/run.ts'
import { changesBetween, type RunChange } from '../run/changes.ts'
import { meaningOf } from '../run/status.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import { statusText } from '../markdown/verdict.ts'

/** Silence after which a line of life is due; polls and timers may add a little to it. */
const longestSilenceMs = 55_000
/** Warnings about trouble that become annotations; the runner shows ten of a step in all. */
const troubleAnnotations = 5
/** A gate that lasts for hours names its stages briefly. */
const stagesNamed = 5

export interface ProgressLogOptions {
  readonly log: WorkflowLog
  readonly messages: Messages
  readonly clock: Clock
  readonly startedAtMs: number
}

export class ProgressLog implements Omit<TroubleObserver, 'throttled'> {
  readonly #log: WorkflowLog
  readonly #messages: Messages
  readonly #clock: Clock
  readonly #startedAtMs: number
  readonly #warnedStatuses = new Set<string>()
  readonly #announcedGates = new Set<string>()
  #troubles = 0
  #run: Run | null = null
  #awaitedCommit: string | null = null

  constructor(options: ProgressLogOptions) {
    this.#log = options.log
    this.#messages = options.messages
    this.#clock = options.clock
    this.#startedAtMs = options.startedAtMs
  }

  awaitsRunOf(commit: string): void {
    this.#awaitedCommit = commit
    this.#log.line(this.#messages.progress.awaitingRunOfCommit(commit))
  }

  /** Prints what changed since the last snapshot; false where nothing did. */
  snapshot(run: Run, url: string | null): boolean {
    const changes = changesBetween(this.#run, run)
    for (const change of changes) this.#print(change, url)
    this.#run = run
    const meaning = meaningOf(run.status)
    if (meaning === 'undocumented' && !this.#warnedStatuses.has(run.status.toUpperCase())) {
      this.#warnedStatuses.add(run.status.toUpperCase())
      this.#log.warning(this.#messages.progress.undocumentedStatus(run.status))
    }
    return changes.length > 0
  }

  /** Prints a line of life whenever it has been silent for long, until the signal aborts. */
  async keepAlive(signal: AbortSignal): Promise<void> {
    try {
      for (;;) {
        const dueMs = this.#log.lastLineAtMs + longestSilenceMs
        if (dueMs <= this.#clock.nowMs()) this.#log.line(this.#lineOfLife())
        else await this.#clock.sleep(dueMs - this.#clock.nowMs(), signal)
      }
    } catch {
      // Aborted: the gate has ended.
    }
  }

  began(_service: ServiceName, operation: string, error: ServiceError): void {
    const text = this.#messages.progress.troubleBegan(operation, describeServiceError(error, this.#messages))
    this.#troubles += 1
    if (this.#troubles <= troubleAnnotations) this.#log.warning(text)
    else this.#log.line(text)
  }

  ended(_service: ServiceName, tries: number, durationMs: number): void {
    this.#log.line(this.#messages.progress.troubleEnded(tries, formatDuration(durationMs)))
  }

  #lineOfLife(): string {
    const { progress } = this.#messages
    const elapsed = formatDuration(this.#clock.nowMs() - this.#startedAtMs)
    if (this.#run === null) {
      return this.#awaitedCommit === null
        ? progress.stillTrying(elapsed)
        : progress.stillAwaitingRunOfCommit(this.#awaitedCommit, elapsed)
    }
    const running = this.#run.stages.filter((stage) =>
      ['running', 'waiting'].includes(meaningOf(stage.status))
    )
    const names = running.slice(0, stagesNamed).map((stage) => stage.name)
    return progress.stillWaiting(statusText(this.#run.status, this.#messages), names, elapsed)
  }

  /** A notice, once per gate. */
  #announceGate(gate: Extract<RunChange, { kind: 'gate-opened' }>, url: string | null): void {
    const { progress } = this.#messages
    const { stage, job } = gate
    const key = keyOfJob(gate)
    if (this.#announcedGates.has(key)) return
    this.#announcedGates.add(key)
    this.#log.notice(progress.gateOpened(stage.name, job.name, url), progress.gateTitle)
  }

  #print(change: RunChange, url: string | null): void {
    const { progress } = this.#messages
    const status = (text: string): string => statusText(text, this.#messages)
    const duration = (part: Parameters<typeof spanMsOf>[0]): string | null => {
      const spanMs = spanMsOf(part, this.#clock.nowMs())
      return spanMs === null ? null : formatDuration(spanMs)
    }
    switch (change.kind) {
      case 'run-status':
        this.#log.line(progress.runStatus(status(change.to)))
        break
      case 'stage-started':
        this.#log.line(progress.stageStarted(change.stage.name))
        break
      case 'stage-ended':
        this.#log.line(
          progress.stageEnded(change.stage.name, status(change.stage.status), duration(change.stage))
        )
        break
      case 'job-started':
        this.#log.line(progress.jobStarted(change.stage.name, change.job.name))
        break
      case 'job-ended':
        this.#log.line(
          progress.jobEnded(
            change.stage.name,
            change.job.name,
            status(change.job.status),
            duration(change.job)
          )
        )
        break
      case 'gate-opened':
        this.#announceGate(change, url)
        break
      case 'gate-closed':
        this.#log.line(progress.gateClosed(change.stage.name, change.job.name, status(change.job.status)))
        break
    }
  }
}

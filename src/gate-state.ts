/** What a gate knows so far. Everything that is reported comes from here. */
import type { GateInputs } from './inputs/gate-inputs.ts'
import { finishedAtMsOf, type Run } from './run/run.ts'
import { isFinal } from './run/status.ts'
import type { GateReport, LogTail } from './report/gate-report.ts'

export class GateState {
  readonly startedAtMs: number
  readonly #inputs: Pick<GateInputs, 'pipelineId' | 'run' | 'webUrl' | 'timeoutMs'>
  /** The run's number, once it is known. */
  runId: string | null
  /** The commit whose run is looked for. */
  awaitedCommit: string | null = null
  /** The last snapshot. */
  run: Run | null = null
  /** Grows with every change that people see. */
  revision = 0
  /** The ends of the failed jobs' logs, once they have been read. */
  logTails: readonly LogTail[] = []
  /** How many more there may be that were not read. */
  logsNotRead = 0

  constructor(inputs: Pick<GateInputs, 'pipelineId' | 'run' | 'webUrl' | 'timeoutMs'>, startedAtMs: number) {
    this.#inputs = inputs
    this.startedAtMs = startedAtMs
    this.runId = inputs.run.kind === 'number' ? inputs.run.runId : null
  }

  /** When the gate's time is up, in ms since 1970. */
  get deadlineMs(): number {
    return this.startedAtMs + this.#inputs.timeoutMs
  }

  /** Where people see the run. */
  get url(): string | null {
    const { webUrl, pipelineId } = this.#inputs
    if (webUrl === null || this.runId === null) return null
    return `${webUrl.href.replace(/\/$/, '')}/pipelines/${pipelineId}/builds/${this.runId}`
  }

  /** Takes a snapshot. One without stages, after one with them, tells a status only: a thin answer. */
  see(run: Run): void {
    const known = this.run?.stages ?? []
    this.run = run.stages.length === 0 && known.length > 0 ? { ...run, stages: known } : run
  }

  /** Whether it is known that the run has ended. */
  get hasRunEnded(): boolean {
    return this.run !== null && isFinal(this.run.status)
  }

  /** Whether this run had ended before the gate began: then nothing ties it to this commit. */
  hadEndedBefore(run: Run): boolean {
    if (!isFinal(run.status)) return false
    const finishedAtMs = finishedAtMsOf(run)
    return finishedAtMs === null || finishedAtMs < this.startedAtMs
  }

  report(nowMs: number): GateReport {
    return {
      pipelineId: this.#inputs.pipelineId,
      runId: this.runId,
      url: this.url,
      run: this.run,
      awaitedCommit: this.awaitedCommit,
      revision: this.revision,
      timeoutMs: this.#inputs.timeoutMs,
      nowMs,
      logTails: this.logTails,
      logsNotRead: this.logsNotRead
    }
  }
}

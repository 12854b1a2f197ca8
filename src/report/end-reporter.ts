/** Tells how a gate ended: annotations, outputs, job summary; and, beside it, whoever else is to know. */
import { formatDuration } from '../text/durations.ts'
import { lastLines } from '../logs/tail.ts'
import { explainApiError, explainProblem } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { durationMsOf, failedJobsOf } from '../run/run.ts'
import { conclusionOf, type Outcome } from '../gate/outcome.ts'
import { setOutput, type SummaryFile } from '../github/runner-files.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { Secrets } from '../text/secrets.ts'
import type { GateReport } from './gate-report.ts'
import { conclusionIcon } from '../markdown/icons.ts'
import { outputsOf } from './outputs.ts'
import { renderSummary } from './summary.ts'
import type { TimeFormat } from '../markdown/time-format.ts'
import { statusText, verdictOf } from '../markdown/verdict.ts'
import { withoutColours } from '../text/remote-text.ts'

/** Failed jobs that get an annotation of their own; the runner shows ten errors of a step (contract). */
const jobAnnotations = 9
const logLinesInAnnotation = 10

/** Keeps people up to date outside of the log, such as on the pull request. */
export interface Publisher {
  /** Called at each snapshot; must not wait for the network. */
  progress(report: GateReport): void
  /** Brings it to its end; never throws. */
  finish(report: GateReport, outcome: Outcome, signal: AbortSignal): Promise<void>
}

export interface EndReporterOptions {
  readonly log: WorkflowLog
  readonly messages: Messages
  readonly secrets: Secrets
  readonly time: TimeFormat
  /** Null where no summary is wanted. */
  readonly summaryFile: SummaryFile | null
  /** Asked for once, when there is something to publish. */
  readonly publishers: () => readonly Publisher[]
}

export class EndReporter {
  readonly #options: EndReporterOptions
  #publishers: readonly Publisher[] | null = null
  #hasWarnedOfSummary = false

  constructor(options: EndReporterOptions) {
    this.#options = options
  }

  progress(report: GateReport): void {
    for (const publisher of this.#allPublishers()) publisher.progress(report)
  }

  /** The verdict: a line where the workflow goes on, else the step's first error annotation. */
  announce(report: GateReport, outcome: Outcome): void {
    const { log, messages } = this.#options
    const conclusion = conclusionOf(outcome)
    const verdict = verdictOf(report, outcome, messages)
    const durationMs = report.run === null ? null : durationMsOf(report.run, report.nowMs)
    const { open, close, stop, gap } = messages.punctuation
    const took = durationMs === null ? '' : `${open}${formatDuration(durationMs)}${close}`
    if (conclusion === 'success' || conclusion === 'pending') {
      log.line(`${conclusionIcon(conclusion)} ${verdict}${took}`)
      return
    }
    if (outcome.kind === 'error') {
      for (const text of explainProblem(outcome.problem, report.pipelineId ?? '', messages)) log.error(text)
      return
    }
    const trouble =
      outcome.kind === 'timed-out' && outcome.trouble !== null
        ? `${stop}${gap}${explainApiError(outcome.trouble, messages)}`
        : ''
    log.error(`${verdict}${trouble}${report.url === null ? '' : ` ${report.url}`}`)
  }

  /** An error annotation for each failed job, with the last lines of its log. */
  annotateFailedJobs(report: GateReport, outcome: Outcome): void {
    const { log, messages } = this.#options
    if (report.run === null || conclusionOf(outcome) === 'success' || outcome.kind === 'pending') return
    for (const { stage, job } of failedJobsOf(report.run).slice(0, jobAnnotations)) {
      const tails = report.logTails.filter(
        (tail) =>
          tail.jobId === job.id &&
          tail.stage === stage.name &&
          tail.job === job.name &&
          tail.text.trim() !== ''
      )
      const lines = tails.flatMap(({ machine, text }) => [
        ...(machine === null ? [] : [`${machine}:`]),
        ...lastLines(withoutColours(text), logLinesInAnnotation)
      ])
      const title = `${stage.name} › ${job.name}: ${statusText(job.status, messages)}`
      log.errorWithLines(lines.length === 0 ? [title] : lines, title)
    }
  }

  /** Writes outputs and summary; trouble with a file is a warning. Needs no network, and may be done again. */
  write(report: GateReport, outcome: Outcome): void {
    const { log, messages, secrets, summaryFile, time } = this.#options
    const { progress } = messages
    const outputs = outputsOf(report, outcome)
    this.#attempt('outputs', () => {
      for (const [name, value] of Object.entries(outputs.values)) setOutput(name, secrets.redact(value))
    })
    if (outputs.leftOut === 'jobs') log.warning(progress.stagesCut(progress.stagesWithoutJobs))
    else if (outputs.leftOut !== 'nothing') {
      log.warning(progress.stagesCut(progress.stagesLeftOut(outputs.leftOut.stages)))
    }
    if (outputs.failedJobsLeftOut > 0) log.warning(progress.failedJobsCut(outputs.failedJobsLeftOut))
    if (summaryFile === null) return
    if (!summaryFile.isAvailable) {
      if (!this.#hasWarnedOfSummary) log.warning(progress.noSummaryFile)
      this.#hasWarnedOfSummary = true
      return
    }
    this.#attempt('summary', () => {
      summaryFile.write(secrets.redact(renderSummary(report, outcome, { messages, time })))
    })
  }

  async publish(report: GateReport, outcome: Outcome, signal: AbortSignal): Promise<void> {
    await Promise.all(this.#allPublishers().map((publisher) => publisher.finish(report, outcome, signal)))
  }

  #allPublishers(): readonly Publisher[] {
    return (this.#publishers ??= this.#options.publishers())
  }

  #attempt(what: string, write: () => void): void {
    try {
      write()
    } catch (error) {
      const { log, messages } = this.#options
      log.warning(messages.progress.cannotWrite(what, error instanceof Error ? error.message : String(error)))
    }
  }
}

/** A report of a gate that never began, as its inputs were wrong. */
export function reportWithoutGate(nowMs: number): GateReport {
  return {
    pipelineId: null,
    runId: null,
    url: null,
    run: null,
    awaitedCommit: null,
    revision: 0,
    timeoutMs: 0,
    nowMs,
    logTails: [],
    logsNotRead: 0
  }
}

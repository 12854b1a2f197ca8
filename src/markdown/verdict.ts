/** The verdict in one sentence, for log, annotation, summary, comment and commit status. */
import { formatDuration } from '../text/durations.ts'
import type { Messages } from '../messages/messages.ts'
import type { Outcome } from '../gate/outcome.ts'
import { meaningOf } from '../run/status.ts'
import type { GateReport } from '../report/gate-report.ts'

/** The sentence, of how it stands where there is no outcome yet; names in it are as the server sent them, to be made safe for where they go. */
export function verdictOf(report: GateReport, outcome: Outcome | null, messages: Messages): string {
  const { verdict } = messages.summary
  const { open, close, comma } = messages.punctuation
  const sentence = (): string => {
    const run = runName(report, messages)
    const status = report.run === null ? '' : statusText(report.run.status, messages)
    if (outcome === null) return verdict.pending(run, status)
    switch (outcome.kind) {
      case 'ended': {
        const meaning = meaningOf(outcome.run.status)
        return meaning === 'success' || meaning === 'cancelled' || meaning === 'failure'
          ? verdict[meaning](run)
          : verdict.otherStatus(run, status)
      }
      case 'timed-out':
        return report.runId === null && report.awaitedCommit !== null
          ? verdict.noRunOfCommit(run, report.awaitedCommit, formatDuration(report.timeoutMs))
          : verdict.timedOut(run, formatDuration(report.timeoutMs))
      case 'workflow-cancelled':
        return verdict.workflowCancelled(run)
      case 'blocked':
        return verdict.blocked(
          run,
          outcome.gates.map(({ stage, job }) => `${job.name}${open}${stage.name}${close}`).join(comma)
        )
      case 'pending':
        return verdict.pending(run, status)
      case 'error':
        return verdict.error(run)
    }
  }
  const text = sentence().trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "run 5 of pipeline 1234", as far as it is known. */
export function runName(report: GateReport, { summary }: Messages): string {
  if (report.pipelineId === null) return summary.unknownPipeline
  return report.runId === null
    ? summary.pipeline(report.pipelineId)
    : summary.run(report.runId, report.pipelineId)
}

/** A status as people read it in this language. */
export function statusText(status: string, { summary }: Messages): string {
  return summary.status(meaningOf(status), status)
}

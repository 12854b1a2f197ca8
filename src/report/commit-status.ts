/** Keeps a commit status `yunxiao/<label>` up to date. */
import type { Messages } from '../messages/messages.ts'
import { openManualGatesOf, type Run } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { conclusionOf, type Outcome } from '../gate/outcome.ts'
import { singleLine } from '../text/remote-text.ts'
import type { Publisher } from './end-reporter.ts'
import type { GateReport } from './gate-report.ts'
import { statusText, verdictOf } from '../markdown/verdict.ts'
import type { CommitStatus, GitHubApi } from '../github/api.ts'
import { PublishingContext, type PublishingOptions } from './github-updates.ts'

/** The longest description that GitHub takes. */
const longestDescription = 140
/** The least time between two updates: progress is coarse, and each is a request. */
const intervalMs = 10_000

/** @param sha the commit that the status belongs on */
export function commitStatusPublisher(sha: string, label: string, options: PublishingOptions): Publisher {
  const { messages, secrets } = options
  const context = new PublishingContext(options, 'statuses: write', messages.progress.commitStatus)
  const send = (github: GitHubApi, text: string, signal: AbortSignal): Promise<void> =>
    github.setCommitStatus(sha, JSON.parse(text) as CommitStatus, signal)
  const updates = context.updates(intervalMs, send)
  const statusFor = (report: GateReport, outcome: Outcome | null): string => {
    const status: CommitStatus = {
      state: stateOf(outcome),
      description: cut(singleLine(secrets.redact(descriptionOf(report, outcome, messages)))),
      context: `yunxiao/${singleLine(label)}`,
      targetUrl: report.url
    }
    return JSON.stringify(status)
  }
  return {
    progress: (report) => {
      updates.offer(report.revision, () => statusFor(report, null))
    },
    finish: (report, outcome, signal) => context.finish(updates, statusFor(report, outcome), signal)
  }
}

function stateOf(outcome: Outcome | null): CommitStatus['state'] {
  if (outcome === null) return 'pending'
  const conclusion = conclusionOf(outcome)
  return conclusion === 'success' || conclusion === 'error' || conclusion === 'pending'
    ? conclusion
    : 'failure'
}

function descriptionOf(report: GateReport, outcome: Outcome | null, messages: Messages): string {
  if (outcome !== null && outcome.kind !== 'pending') return verdictOf(report, outcome, messages)
  return report.run === null ? verdictOf(report, null, messages) : progressOf(report.run, messages)
}

/** `2/5 stages · 部署`, and who is waited for. */
function progressOf(run: Run, messages: Messages): string {
  const done = run.stages.filter((stage) => isFinal(stage.status)).length
  const current = run.stages
    .filter((stage) => !isFinal(stage.status) && ['running', 'waiting'].includes(meaningOf(stage.status)))
    .map((stage) => stage.name)
  const gate = openManualGatesOf(run).length > 0 ? [messages.summary.waitsForPerson] : []
  const where = current.length > 0 ? [current.join(', ')] : [statusText(run.status, messages)]
  return [messages.summary.stagesDone(done, run.stages.length), ...gate, ...where].join(' · ')
}

/** GitHub counts as JavaScript does; a character is not cut in two. */
function cut(text: string): string {
  return text.length <= longestDescription
    ? text
    : `${text
        .slice(0, longestDescription - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}

/** Keeps a commit status `yunxiao/<label>` up to date for each pipeline. */
import { conclusionOf } from '../gate/outcome.ts'
import { wantedCommitOf } from '../gate/reduce.ts'
import type { GateView } from '../gate/view.ts'
import type { CommitStatus } from '../github/api.ts'
import type { PacedUpdates } from '../github/paced-updates.ts'
import { stagesDone } from '../markdown/pipeline-table.ts'
import { appearWithinMsOf, statusText, verdictOf } from '../markdown/verdict.ts'
import type { Messages } from '../messages/messages.ts'
import { isSameCommit } from '../run/commit.ts'
import { currentStagesOf, type Run } from '../run/run.ts'
import { formatDuration } from '../text/durations.ts'
import { shortenInside, singleLine } from '../text/remote-text.ts'
import type { Reporter, StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

/** The longest description that GitHub takes. */
const longestDescription = 140
/** The least time between two updates of one status: progress is coarse, and each is a request. */
const intervalMs = 10_000

/** Null where no status is wanted, or can be set: that is said. */
export function commitStatusReporter({ github, log, messages, publishing }: ReportingParts): Reporter | null {
  if (github === null || publishing?.commitStatus !== true) return null
  const { statusCommit: sha, isAnyCommit } = publishing
  if (sha === null) {
    log.warning(messages.reporting.noCommit)
    return null
  }
  const target = github.target(messages.reporting.commitStatus, 'statuses: write')
  const kept = new Map<string, PacedUpdates>()
  const warned = new Set<string>()
  const updatesOf = ({ request }: GateView): PacedUpdates => {
    const known = kept.get(request.label)
    if (known !== undefined) return known
    const updates = target.updates(intervalMs, (api, text, signal) =>
      api.setCommitStatus(sha, JSON.parse(text) as CommitStatus, signal)
    )
    kept.set(request.label, updates)
    return updates
  }
  /** Whether the run is, or has to be, built from another commit than the status is of; said once. */
  const isElsewhere = ({ head, request }: GateView): boolean => {
    const commit = head?.commit ?? wantedCommitOf(request)
    if (isAnyCommit || commit === null || isSameCommit(commit, sha)) return false
    if (!warned.has(request.label)) {
      warned.add(request.label)
      log.warning(messages.reporting.otherCommit(request.label, commit, sha))
    }
    return true
  }
  return {
    see(_event, gate, step) {
      // A run that was given by its number may turn out to be of another commit.
      const isKnown = gate.run !== null || gate.request.run.kind !== 'number' || isAnyCommit
      if (!isKnown || isElsewhere(gate)) return
      updatesOf(gate).offer(gate.revision, () => textOf(commitStatusOf(gate, step, messages)))
    },
    end: (step, signal) => {
      const last = step.gates.flatMap((gate) => {
        const updates = updatesOf(gate)
        if (!isElsewhere(gate)) return [{ updates, text: textOf(commitStatusOf(gate, step, messages)) }]
        // One that says `pending` would stand there for good.
        const description = cut(messages.reporting.otherCommitShort(gate.head?.commit.slice(0, 8) ?? ''))
        const status = { ...commitStatusOf(gate, step, messages), description, state: 'error' as const }
        return updates.hasSent ? [{ updates, text: textOf(status) }] : []
      })
      return target.finish(last, signal)
    }
  }
}

function textOf(status: CommitStatus): string {
  return JSON.stringify(status)
}

export function commitStatusOf(gate: GateView, step: StepView, messages: Messages): CommitStatus {
  return {
    state: stateOf(gate),
    description: cut(singleLine(descriptionOf(gate, step, messages))),
    context: `yunxiao/${singleLine(gate.request.label)}`,
    targetUrl: gate.url
  }
}

function stateOf({ outcome }: GateView): CommitStatus['state'] {
  if (outcome === null || (outcome.kind === 'blocked' && outcome.isHandedOver)) return 'pending'
  const conclusion = conclusionOf(outcome)
  switch (conclusion) {
    case 'success':
    case 'pending':
    case 'error':
      return conclusion
    case 'skipped':
      return 'success'
    default:
      return 'failure'
  }
}

function descriptionOf(gate: GateView, step: StepView, messages: Messages): string {
  const { outcome } = gate
  if (outcome?.kind === 'no-run') return noRunText(gate, step, messages)
  const isGoingOn = outcome === null || (outcome.kind === 'pending' && outcome.why === 'not-waited-for')
  if (isGoingOn && gate.run !== null) return progressOf(gate, gate.run, messages)
  // A long name stands in the middle of a verdict: what came of it is at the end.
  return shortenInside(singleLine(verdictOf(gate, step, messages)), longestDescription)
}

/** What was looked for, how many runs were looked at, the newest one's commit, and what to try. */
function noRunText(gate: GateView, step: StepView, messages: Messages): string {
  const short = (commit: string | null | undefined): string | null => commit?.slice(0, 8) ?? null
  const { request, search } = gate
  const within = formatDuration(appearWithinMsOf(gate, step))
  const newest = short(search?.newest?.commit)
  return messages.verdict.noRunShort(short(wantedCommitOf(request)), within, search?.runsSeen ?? 0, newest)
}

/** `2/5 stages · 部署`, and who is waited for. */
function progressOf(gate: GateView, run: Run, messages: Messages): string {
  const { summary, verdict, punctuation } = messages
  const current = currentStagesOf(run).map(({ name }) => name)
  const where = current.length > 0 ? current.join(punctuation.and) : statusText(run.status, messages)
  const person = gate.waits.length > 0 ? [verdict.conclusions.blocked] : []
  return [summary.stagesDone(stagesDone(run), run.stages.length), ...person, where].join(' · ')
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

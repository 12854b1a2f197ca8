/** The parts that the job summary and the comment share, of one gate: why it ended so, facts, what was done. */
import { conclusionOf } from '../gate/outcome.ts'
import { wantedCommitOf } from '../gate/reduce.ts'
import type { GateView } from '../gate/view.ts'
import { explainApiProblem, explainGateProblem, explainNoRun } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { failedJobsOf, type JobFailure, type StageJob } from '../run/run.ts'
import { limitedLines } from './budget.ts'
import { markdownLink, markdownText } from './escape.ts'
import { statusIcon } from './icons.ts'
import type { StepView } from './step-view.ts'
import type { TimeFormat } from './time-format.ts'
import { hadEndedBadly, statusText } from './verdict.ts'

/** Failed jobs that are named above the table. */
const failedJobsNamed = 20
/** Characters of a sentence that quotes a service. */
const longestParagraph = 4_000
/** Characters of a failed job's own message. */
const longestReason = 500

/** In which words and zone people read it. */
export interface TextContext {
  readonly messages: Messages
  readonly time: TimeFormat
}

/** This run of the workflow, for what was done in its name. What is not known is null. */
export interface WorkflowRun {
  /** `push`, `schedule`, … (GITHUB_EVENT_NAME). */
  readonly eventName: string | null
  readonly url: string | null
  readonly attempt: string | null
  /** Who began it, or ran it again (GITHUB_TRIGGERING_ACTOR). */
  readonly actor: string | null
}

/** Why it ended so, in plain text, a paragraph each; the failed jobs apart. */
export function reasonsOf(gate: GateView, step: StepView, messages: Messages): string[] {
  const { outcome } = gate
  switch (outcome?.kind) {
    case 'error':
      return [explainGateProblem(outcome.problem, isCommitGiven(gate, step), messages)]
    case 'timed-out': {
      const isSearch = gate.runId === null && gate.request.run.kind === 'search'
      return [
        ...(outcome.trouble === null ? [] : [explainApiProblem(outcome.trouble, messages)]),
        ...(isSearch && gate.search !== null
          ? [explainNoRun(gate.search, wantedCommitOf(gate.request), messages)]
          : [])
      ]
    }
    case 'no-run':
      return [explainNoRun(gate.search, wantedCommitOf(gate.request), messages)]
    case 'ended':
      if (!hadEndedBadly(gate)) return []
      return failedJobsOf(outcome.run).some(({ job }) => job.isManualGate)
        ? [messages.problems.hadEndedAtGateAdvice]
        : [messages.problems.hadEndedAdvice]
    default:
      return []
  }
}

/** Whether the workflow itself names the commit: that of a run's number is always given so. */
function isCommitGiven({ request }: GateView, { awaited }: StepView): boolean {
  return request.run.kind === 'number' || awaited?.source === 'commit'
}

/** Why, in short: the reasons, and the jobs that failed with theirs. */
export function explanationOf(
  gate: GateView,
  step: StepView,
  limitBytes: number,
  { messages }: TextContext
): string[] {
  const reasons = reasonsOf(gate, step, messages).map((reason) => markdownText(reason, longestParagraph))
  return [...reasons, ...failedJobsPart(gate, limitBytes, messages)]
}

function failedJobsPart({ outcome, run }: GateView, limitBytes: number, messages: Messages): string[] {
  if (run === null || outcome === null || conclusionOf(outcome) !== 'failure') return []
  const failed = failedJobsOf(run)
  const lines = failed.slice(0, failedJobsNamed).map(({ stage, job }) => {
    const { colon } = messages.punctuation
    const reason = job.failure === null ? '' : `${colon}${reasonLine(job.failure, messages)}`
    return `- ${statusIcon(job.status)} **${nameOf(job.name, messages)}** · ${nameOf(stage.name, messages)} · ${markdownText(statusText(job.status, messages))}${reason}`
  })
  const { kept } = limitedLines(lines, limitBytes)
  const left = failed.length - kept.length
  if (failed.length === 0) return []
  return [[...kept, ...(left > 0 ? [`- ${messages.summary.jobsLeftOut(left)}`] : [])].join('\n')]
}

/** Why a job failed, in the service's words, as one line of Markdown. */
export function reasonLine(failure: JobFailure, messages: Messages): string {
  return markdownText(reasonText(failure, messages), longestReason)
}

/** The same as plain text. */
export function reasonText({ code, message }: JobFailure, { summary }: Messages): string {
  return summary.reason(message, code)
}

/** One line of trigger, branch, commit and repository, where known. */
export function metaPart({ run, head }: GateView, { messages }: TextContext): string[] {
  if (run === null) return []
  const { meta, triggers, fact } = messages.summary
  const branch = head?.branch ?? run.branch
  const facts: [string, string | null][] = [
    [meta.trigger, run.trigger === null ? null : triggers[run.trigger]],
    [meta.branch, branch],
    [meta.defaultBranch, branch === null ? run.defaultBranch : null],
    [meta.commit, head?.commit.slice(0, 12) ?? null],
    [meta.repository, run.repository]
  ]
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [fact(name, markdownText(value))]))
  return known.length === 0 ? [] : [known.join(' · ')]
}

/** What this step did to the run: a manual gate that it decided, jobs that it tried again. */
export function actsPart(
  gate: GateView,
  workflow: WorkflowRun,
  limitBytes: number,
  { messages }: TextContext
): string[] {
  const lines = [...decisionLines(gate, workflow, messages), ...retryLines(gate, messages)]
  const { kept } = limitedLines(lines, limitBytes)
  return kept.length === 0 ? [] : [kept.join('\n')]
}

function decisionLines({ gateDecision }: GateView, workflow: WorkflowRun, messages: Messages): string[] {
  if (gateDecision?.by !== 'us') return []
  const { stage, job } = gateDecision.gate
  const sentence = messages.log.decided[gateDecision.decision]
  return [
    `- ${sentence(bold(job.name, messages), nameOf(stage.name, messages), workflowName(workflow, messages))}`
  ]
}

function workflowName({ url, attempt, actor }: WorkflowRun, { log }: Messages): string {
  const text = log.thisWorkflowRun(null, attempt, actor)
  return url === null ? markdownText(text) : markdownLink(markdownText(text), url)
}

function retryLines({ retry }: GateView, messages: Messages): string[] {
  const { summary, punctuation } = messages
  return retry.jobs.map(({ stage, job, attempts, failures }) => {
    const tried = summary.triedAgain(bold(job.name, messages), nameOf(stage.name, messages), attempts)
    const reasons = failures.flatMap((failure, at) =>
      failure === null ? [] : [summary.tryFailed(at + 1, reasonLine(failure, messages))]
    )
    return `- ${[tried, ...reasons].join(punctuation.semicolon)}`
  })
}

function bold(name: string, messages: Messages): string {
  return `**${nameOf(name, messages)}**`
}

/** A name that others chose, safe in Markdown. */
export function nameOf(name: string, { summary }: Messages): string {
  const text = markdownText(name).trim()
  return text === '' ? summary.unnamed : text
}

/** `Test › Unit tests`. */
export function placeOf({ stage, job }: StageJob): string {
  return `${stage.name} › ${job.name}`
}

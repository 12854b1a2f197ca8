/** The parts that the job summary and the pull request's comment share: verdict, facts and stage table. */
import { formatDuration } from '../text/durations.ts'
import { explainApiError, explainProblem } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { failedJobsOf, spanMsOf, type Job, type Run, type Stage } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { conclusionOf, type Outcome } from '../gate/outcome.ts'
import type { GateReport } from '../report/gate-report.ts'
import { conclusionIcon, statusIcon } from './icons.ts'
import { markdownLink, markdownText } from './escape.ts'
import type { TimeFormat } from './time-format.ts'
import { statusText, verdictOf } from './verdict.ts'

/** So few jobs stand below each other; more would make rows that nobody can take in. */
const jobsOnLinesOfTheirOwn = 5
/** Jobs that are named in one row. */
const jobsInRow = 30
/** Failed jobs that are named above the table. */
const failedJobsNamed = 20
const longestParagraph = 4_000

/** In which words and zone people read it. */
export interface TextContext {
  readonly messages: Messages
  readonly time: TimeFormat
}

/** The verdict, or how it stands while the gate waits, linked to the run. */
export function headingOf(report: GateReport, outcome: Outcome | null, { messages }: TextContext): string {
  const verdict = markdownText(verdictOf(report, outcome, messages), longestParagraph)
  const text = report.url === null ? verdict : markdownLink(verdict, report.url)
  return `## ${conclusionIcon(outcome === null ? 'pending' : conclusionOf(outcome))} ${text}`
}

/** Why, in short: the problems of an error, the jobs that failed. */
export function explanationOf(report: GateReport, outcome: Outcome, { messages }: TextContext): string[] {
  if (outcome.kind === 'error') {
    return [
      explainProblem(outcome.problem, report.pipelineId ?? '', messages)
        .map((problem) => `- ${markdownParagraph(problem)}`)
        .join('\n')
    ]
  }
  if (outcome.kind === 'timed-out' && outcome.trouble !== null) {
    return [markdownParagraph(explainApiError(outcome.trouble, messages))]
  }
  if (report.run === null || conclusionOf(outcome) !== 'failure') return []
  const failed = failedJobsOf(report.run)
  if (failed.length === 0) return []
  const lines = failed
    .slice(0, failedJobsNamed)
    .map(
      ({ stage, job }) =>
        `- ${statusIcon(job.status)} **${nameOf(job.name, messages)}** · ${nameOf(stage.name, messages)} · ${markdownText(statusText(job.status, messages))}`
    )
  if (failed.length > failedJobsNamed) {
    lines.push(`- ${messages.summary.jobsLeftOut(failed.length - failedJobsNamed)}`)
  }
  return [lines.join('\n')]
}

/** A sentence of ours that quotes a service: longer than a name may be. */
function markdownParagraph(text: string): string {
  return markdownText(text, longestParagraph)
}

/** Trigger, branch, commit and repository, where known. */
export function metaLine(run: Run, { messages }: TextContext): string | null {
  const { meta, triggers } = messages.summary
  const facts: [string, string | null][] = [
    [meta.trigger, run.trigger === null ? null : triggers[run.trigger]],
    [meta.branch, run.branch],
    [meta.commit, run.commits[0]?.slice(0, 12) ?? null],
    [meta.repository, run.repository]
  ]
  const known = facts.flatMap(([name, value]) =>
    value === null ? [] : [messages.summary.fact(name, markdownText(value))]
  )
  return known.length === 0 ? null : known.join(' · ')
}

/** The stage table, and notes below it. Rows beyond the limit are left out, and that is said. */
export function tableParts(report: GateReport, run: Run, limitBytes: number, context: TextContext): string[] {
  const { columns, stagesLeftOut, timesIn } = context.messages.summary
  const head = [columns.stage, columns.status, columns.jobs, columns.started, columns.duration]
  const rows = [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- | ---: |']
  let sizeBytes = 0
  let shown = 0
  for (const stage of run.stages) {
    const row = rowOf(stage, report.nowMs, context)
    sizeBytes += Buffer.byteLength(row) + 1
    if (sizeBytes > limitBytes) break
    rows.push(row)
    shown += 1
  }
  const left = run.stages.length - shown
  const notes = [
    ...(left > 0 ? [stagesLeftOut(left)] : []),
    ...(run.stages.some((stage) => stage.startedAtMs !== null) ? [timesIn(context.time.zone)] : [])
  ]
  return [rows.join('\n'), ...(notes.length === 0 ? [] : [notes.join(' ')])]
}

function rowOf(stage: Stage, nowMs: number, { messages, time }: TextContext): string {
  const spanMs = spanMsOf(stage, nowMs)
  const cells = [
    nameOf(stage.name, messages),
    `${statusIcon(stage.status)} ${markdownText(statusText(stage.status, messages))}`,
    jobsCell(stage, messages),
    stage.startedAtMs === null ? '' : time.format(stage.startedAtMs),
    spanMs === null ? '' : formatDuration(spanMs)
  ]
  return `| ${cells.join(' | ')} |`
}

/** The jobs by name, with their own status where it is not the stage's; failed ones are never left out first. */
function jobsCell(stage: Stage, messages: Messages): string {
  const differs = (job: Job): boolean => meaningOf(job.status) !== meaningOf(stage.status)
  const ranked =
    stage.jobs.length <= jobsInRow
      ? stage.jobs
      : [...stage.jobs].sort((first, second) => Number(differs(second)) - Number(differs(first)))
  // Where jobs differ, each carries its sign: the failed one is to be seen at once.
  const isMixed = stage.jobs.some(differs)
  const named = ranked.slice(0, jobsInRow).map((job) => {
    const name = nameOf(job.name, messages)
    if (!isMixed) return name
    const { open, close } = messages.punctuation
    const status = differs(job) ? `${open}${markdownText(statusText(job.status, messages))}${close}` : ''
    return `${statusIcon(job.status)} ${name}${status}`
  })
  const left = stage.jobs.length - named.length
  const all = [...named, ...(left > 0 ? [messages.summary.jobsLeftOut(left)] : [])]
  return all.join(all.length > jobsOnLinesOfTheirOwn ? ', ' : '<br>')
}

/** A name that others chose, safe in Markdown. */
export function nameOf(name: string, { summary }: Messages): string {
  const text = markdownText(name).trim()
  return text === '' ? summary.unnamed : text
}

/** The job summary: GitHub-flavoured Markdown for whoever opens the workflow run. */
import { formatDuration } from '../durations.ts'
import { explainApiError, explainProblem } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { failedJobsOf, spanMsOf, type Job, type Run, type Stage } from '../model/run.ts'
import { meaningOf } from '../model/status.ts'
import { conclusionOf, type Outcome } from '../outcome.ts'
import { withoutColours } from '../remote-text.ts'
import { ganttOf } from './gantt.ts'
import type { GateReport, LogTail } from './gate-report.ts'
import { conclusionIcon, statusIcon } from './icons.ts'
import { codeBlock, markdownLink, markdownText } from './markdown.ts'
import type { TimeFormat } from './time-format.ts'
import { statusText, verdictOf } from './verdict.ts'

/** Bytes that the table and the logs may take: with all else, under the contract's 1,000,000. */
const tableLimitBytes = 400_000
const logsLimitBytes = 350_000
/** Jobs that are named in one row. */
const jobsInRow = 30
/** Failed jobs that are named above the table. */
const failedJobsNamed = 20
const longestParagraph = 4_000

interface Context {
  readonly messages: Messages
  readonly time: TimeFormat
}

/** The whole summary of a gate that has ended, however it did. */
export function renderSummary(report: GateReport, outcome: Outcome, context: Context): string {
  const { run } = report
  return [
    headingOf(report, outcome, context),
    ...explanationOf(report, outcome, context),
    ...(run === null ? [] : runParts(report, run, context)),
    ...logParts(report.logTails, context)
  ]
    .join('\n\n')
    .concat('\n\n')
}

function headingOf(report: GateReport, outcome: Outcome, { messages }: Context): string {
  const verdict = markdownText(verdictOf(report, outcome, messages))
  const text = report.url === null ? verdict : markdownLink(verdict, report.url)
  return `## ${conclusionIcon(conclusionOf(outcome))} ${text}`
}

/** Why, in short: the problems of an error, the jobs that failed. */
function explanationOf(report: GateReport, outcome: Outcome, { messages }: Context): string[] {
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

function runParts(report: GateReport, run: Run, context: Context): string[] {
  const meta = metaLine(run, context)
  return [
    ...(meta === null ? [] : [meta]),
    ...(run.stages.length === 0 ? [context.messages.summary.noStages] : tableParts(report, run, context)),
    ...chartParts(report, run, context)
  ]
}

function metaLine(run: Run, { messages }: Context): string | null {
  const { meta, triggers } = messages.summary
  const facts: [string, string | null][] = [
    [meta.trigger, run.trigger === null ? null : triggers[run.trigger]],
    [meta.branch, run.branch],
    [meta.commit, run.commits[0]?.slice(0, 12) ?? null],
    [meta.repository, run.repository]
  ]
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${markdownText(value)}`]))
  return known.length === 0 ? null : known.join(' · ')
}

function tableParts(report: GateReport, run: Run, context: Context): string[] {
  const { columns, stagesLeftOut, timesIn } = context.messages.summary
  const head = [columns.stage, columns.status, columns.jobs, columns.started, columns.duration]
  const rows = [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- | ---: |']
  let sizeBytes = 0
  let shown = 0
  for (const stage of run.stages) {
    const row = rowOf(stage, report.nowMs, context)
    sizeBytes += Buffer.byteLength(row) + 1
    if (sizeBytes > tableLimitBytes) break
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

function rowOf(stage: Stage, nowMs: number, { messages, time }: Context): string {
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
  const named = ranked
    .slice(0, jobsInRow)
    .map((job) =>
      differs(job)
        ? `${statusIcon(job.status)} ${nameOf(job.name, messages)} (${markdownText(statusText(job.status, messages))})`
        : nameOf(job.name, messages)
    )
  const left = stage.jobs.length - named.length
  return [...named, ...(left > 0 ? [messages.summary.jobsLeftOut(left)] : [])].join('<br>')
}

function chartParts(report: GateReport, run: Run, { messages, time }: Context): string[] {
  const { summary } = messages
  const gantt = ganttOf(run, report.nowMs, time, summary.unnamed)
  switch (gantt.kind) {
    case 'empty':
      return []
    case 'too-large':
      return [summary.chartLeftOut]
    case 'chart': {
      const chart = `<details open><summary>${summary.chartTitle}</summary>\n\n${codeBlock(gantt.text, 'mermaid')}\n\n</details>`
      return gantt.hasJobs ? [chart] : [chart, summary.chartWithoutJobs]
    }
  }
}

function logParts(tails: readonly LogTail[], { messages }: Context): string[] {
  const { progress, summary } = messages
  const parts: string[] = []
  let sizeBytes = 0
  for (const [index, tail] of tails.entries()) {
    const [stage, job] = [nameOf(tail.stage, messages), nameOf(tail.job, messages)]
    const title =
      tail.machine === null
        ? progress.logTitle(stage, job)
        : progress.machineLogTitle(stage, job, markdownText(tail.machine))
    const note = tail.isWhole ? '' : `\n\n${progress.logIncomplete(null)}`
    const part = `<details><summary>${title}</summary>\n\n${codeBlock(withoutColours(tail.text), 'text')}${note}\n\n</details>`
    sizeBytes += Buffer.byteLength(part)
    if (sizeBytes > logsLimitBytes) {
      parts.push(summary.logsLeftOut(tails.length - index))
      break
    }
    parts.push(part)
  }
  return parts.length === 0 ? [] : [`### ${summary.failedLogs}`, ...parts]
}

function nameOf(name: string, { summary }: Messages): string {
  const text = markdownText(name).trim()
  return text === '' ? summary.unnamed : text
}

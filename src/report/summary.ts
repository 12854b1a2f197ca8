/** The job summary: GitHub-flavoured Markdown for whoever opens the workflow run. */
import type { Run } from '../run/run.ts'
import type { Outcome } from '../gate/outcome.ts'
import { logLines, withoutColours } from '../text/remote-text.ts'
import { ganttOf } from '../markdown/gantt.ts'
import type { GateReport } from './gate-report.ts'
import { codeBlock, markdownText } from '../markdown/escape.ts'
import { explanationOf, headingOf, metaLine, nameOf, tableParts, type TextContext } from '../markdown/run-parts.ts'

/** Bytes that the table and the logs may take: with all else, under the contract's 1,000,000. */
const tableLimitBytes = 400_000
const logsLimitBytes = 350_000

/** The whole summary of a gate that has ended, however it did. */
export function renderSummary(report: GateReport, outcome: Outcome, context: TextContext): string {
  const { run } = report
  return [
    headingOf(report, outcome, context),
    ...explanationOf(report, outcome, context),
    ...(run === null ? [] : runParts(report, run, context)),
    ...logParts(report, context)
  ]
    .join('\n\n')
    .concat('\n\n')
}

function runParts(report: GateReport, run: Run, context: TextContext): string[] {
  const meta = metaLine(run, context)
  return [
    ...(meta === null ? [] : [meta]),
    ...(run.stages.length === 0
      ? [context.messages.summary.noStages]
      : tableParts(report, run, tableLimitBytes, context)),
    ...chartParts(report, run, context)
  ]
}

function chartParts(report: GateReport, run: Run, { messages, time }: TextContext): string[] {
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

function logParts({ logTails, logsNotRead }: GateReport, { messages }: TextContext): string[] {
  const { progress, summary } = messages
  const parts: string[] = []
  const tails = logTails.filter(({ text }) => text.trim() !== '')
  let sizeBytes = 0
  for (const [index, tail] of tails.entries()) {
    const [stage, job] = [nameOf(tail.stage, messages), nameOf(tail.job, messages)]
    const title =
      tail.machine === null
        ? progress.logTitle(stage, job)
        : progress.machineLogTitle(stage, job, markdownText(tail.machine))
    const note = tail.isWhole ? '' : `\n\n${progress.logIncomplete(null)}`
    const part = `<details${index === 0 ? ' open' : ''}><summary>${title}</summary>\n\n${codeBlock(logLines(withoutColours(tail.text)).join('\n'), 'text')}${note}\n\n</details>`
    sizeBytes += Buffer.byteLength(part)
    if (sizeBytes > logsLimitBytes) {
      parts.push(summary.logsLeftOut(tails.length - index))
      break
    }
    parts.push(part)
  }
  if (logsNotRead > 0) parts.push(progress.logsNotRead(logsNotRead))
  return parts.length === 0 ? [] : [`### ${summary.failedLogs}`, ...parts]
}

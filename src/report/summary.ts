/** The job summary: GitHub-flavoured Markdown for whoever opens the workflow run. */
import type { GateView } from '../gate/view.ts'
import { bytesOf } from '../markdown/budget.ts'
import { codeBlock, markdownLink, markdownText } from '../markdown/escape.ts'
import { ganttOf } from '../markdown/gantt.ts'
import { headingOf, problemPart } from '../markdown/heading.ts'
import { conclusionIcon } from '../markdown/icons.ts'
import { detailsHead, logParts } from '../markdown/log-parts.ts'
import { pipelineTable } from '../markdown/pipeline-table.ts'
import {
  actsPart,
  explanationOf,
  metaPart,
  type TextContext,
  type WorkflowRun
} from '../markdown/run-parts.ts'
import { stageTable } from '../markdown/stage-table.ts'
import { conclusionOfGate, isBad } from '../markdown/step-view.ts'
import { verdictOf } from '../markdown/verdict.ts'
import { errorText } from '../text/error-text.ts'
import type { Reporter, StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

/** The contract allows 1,000,000; GitHub drops a summary over 1 MiB. */
const limitBytes = 980_000
/** Of the bytes of a gate's part, for each of what may be large; the rest is for what is bounded. */
const shares = { explanation: 0.1, acts: 0.05, table: 0.4, chart: 0.13, logs: 0.3 }
/** A part with fewer bytes would say nothing. */
const shortestPartBytes = 4_000

/** Null where none is wanted. */
export function summaryReporter({
  summaryFile,
  log,
  messages,
  time,
  workflow
}: Pick<ReportingParts, 'summaryFile' | 'log' | 'messages' | 'time' | 'workflow'>): Reporter | null {
  if (summaryFile === null) return null
  let hasWarned = false
  return {
    write(step) {
      if (!summaryFile.isAvailable) {
        if (!hasWarned) log.warning(messages.reporting.noSummaryFile)
        hasWarned = true
        return
      }
      try {
        summaryFile.write(summaryOf(step, workflow, { messages, time }))
      } catch (error) {
        const why = errorText(error)
        log.warning(messages.reporting.cannotWrite(messages.reporting.summary, why))
      }
    }
  }
}

/** What a summary is made of. */
interface Page extends TextContext {
  readonly step: StepView
  readonly workflow: WorkflowRun
}

/** The whole summary of a step that has ended, however it did. */
export function summaryOf(step: StepView, workflow: WorkflowRun, context: TextContext): string {
  const page: Page = { step, workflow, ...context }
  const above = [headingOf(step, context.messages), ...problemPart(step, context.messages)]
  const parts = step.isSeveral
    ? several(page, above)
    : step.gates.flatMap((gate) => gateParts(page, gate, limitBytes, zoneNote(page)))
  return [...above, ...parts].join('\n\n').concat('\n\n')
}

/** The table, then a part for each pipeline: those that did not succeed have their bytes first. */
function several(page: Page, above: readonly string[]): string[] {
  const { gates } = page.step
  const head = [...pipelineTable(page.step, limitBytes / 4, page), ...zoneNote(page)]
  let leftBytes = limitBytes - bytesOf([...above, ...head])
  const parts = new Map<GateView, string>()
  const ranked = [...gates.filter(isBad), ...gates.filter((gate) => !isBad(gate))]
  for (const [index, gate] of ranked.entries()) {
    const rank = isBad(gate) ? gates.filter(isBad).length : ranked.length
    const shareBytes = leftBytes / (rank - index)
    if (shareBytes < shortestPartBytes) break
    const part = details(page, gate, shareBytes)
    parts.set(gate, part)
    leftBytes -= bytesOf([part])
  }
  const shown = gates.flatMap((gate) => parts.get(gate) ?? [])
  const left = gates.length - shown.length
  return [...head, ...shown, ...(left > 0 ? [page.messages.summary.partsLeftOut(left)] : [])]
}

function details(page: Page, gate: GateView, partLimitBytes: number): string {
  const icon = conclusionIcon(conclusionOfGate(gate))
  const verdict = markdownText(verdictOf(gate, page.step, page.messages), 500)
  const title = `${icon} <b>${markdownText(gate.request.label)}</b>`
  const link = gate.url === null ? verdict : markdownLink(verdict, gate.url)
  const inside = gateParts(page, gate, partLimitBytes - shortestPartBytes / 2, [])
  return [detailsHead(title, isBad(gate)), link, ...inside, '</details>'].join('\n\n')
}

/** A gate's own part, within a number of bytes. */
function gateParts(
  page: Page,
  gate: GateView,
  partLimitBytes: number,
  belowTable: readonly string[]
): string[] {
  const { step, workflow, messages } = page
  return [
    ...explanationOf(gate, step, partLimitBytes * shares.explanation, page),
    ...actsPart(gate, workflow, partLimitBytes * shares.acts, page),
    ...metaPart(gate, page),
    ...stageTable(gate, step.nowMs, partLimitBytes * shares.table, page),
    ...belowTable,
    ...chartParts(page, gate, partLimitBytes * shares.chart),
    ...logParts(gate, partLimitBytes * shares.logs, messages)
  ]
}

function chartParts({ step, messages, time }: Page, { run }: GateView, chartLimitBytes: number): string[] {
  if (run === null) return []
  const { summary } = messages
  const gantt = ganttOf(run, step.nowMs, time, summary.unnamed)
  if (gantt.kind === 'empty') return []
  if (gantt.kind === 'too-large' || Buffer.byteLength(gantt.text) > chartLimitBytes) {
    return [summary.chartLeftOut]
  }
  const chart = [detailsHead(summary.chartTitle, true), codeBlock(gantt.text, 'mermaid'), '</details>']
  return [chart.join('\n\n'), ...(gantt.hasJobs ? [] : [summary.chartWithoutJobs])]
}

/** The zone of the times, said once. */
function zoneNote({ step, messages, time }: Page): string[] {
  const hasTimes = step.gates.some(({ run }) => run?.stages.some((stage) => stage.startedAtMs !== null))
  return hasTimes ? [messages.summary.timesIn(time.zone)] : []
}

/** The table of a step's pipelines: one row for each, in the order of the input. */
import type { GateView } from '../gate/view.ts'
import type { Messages } from '../messages/messages.ts'
import { durationMsOf, startedAtMsOf, type Run } from '../run/run.ts'
import { isFinal } from '../run/status.ts'
import { formatDuration } from '../text/durations.ts'
import { markdownLink, markdownText } from './escape.ts'
import { conclusionIcon } from './icons.ts'
import type { TextContext } from './run-parts.ts'
import { conclusionOfGate, type StepView } from './step-view.ts'
import { tableOf } from './table.ts'
import { retriesOf, standing, statusText } from './verdict.ts'

/** Characters of a pipeline's name and of a verdict in a row: fifty rows have to fit into a comment. */
const longestName = 60
const longestVerdict = 80

/** The table, and a word below it where rows beyond the limit are left out. */
export function pipelineTable(step: StepView, limitBytes: number, context: TextContext): string[] {
  const { columns, pipelinesLeftOut } = context.messages.summary
  return tableOf(
    [columns.pipeline, columns.verdict, columns.stages, columns.started, columns.duration],
    step.gates.map((gate) => rowOf(gate, step.nowMs, context)),
    limitBytes,
    pipelinesLeftOut
  )
}

function rowOf(gate: GateView, nowMs: number, { messages, time }: TextContext): string[] {
  const { run } = gate
  const startedAtMs = run === null ? null : startedAtMsOf(run)
  const durationMs = run === null ? null : durationMsOf(run, nowMs)
  return [
    pipelineCell(gate, messages),
    `${conclusionIcon(conclusionOfGate(gate))} ${markdownText(shortVerdict(gate, messages), longestVerdict)}`,
    run === null || run.stages.length === 0 ? '' : `${stagesDone(run)}/${run.stages.length}`,
    startedAtMs === null ? '' : time.format(startedAtMs),
    durationMs === null ? '' : formatDuration(durationMs)
  ]
}

/** The label, and the pipeline's own name and number where the label is not that. */
function pipelineCell({ request, pipelineName, url }: GateView, messages: Messages): string {
  const { label, pipelineId } = request
  const { open, close, comma } = messages.punctuation
  const others = [pipelineName, pipelineId].filter((name) => name !== null && name !== label)
  const text = markdownText(label)
  const linked = url === null ? text : markdownLink(text, url)
  const details = others.map((other) => markdownText(other ?? '', longestName)).join(comma)
  return details === '' ? linked : `${linked}${open}${details}${close}`
}

/** A word or two: the conclusion, or how it stands. */
function shortVerdict(gate: GateView, messages: Messages): string {
  const { verdict, punctuation } = messages
  if (gate.outcome === null || gate.outcome.kind === 'pending') {
    return gate.run === null ? standing(gate, messages) : statusText(gate.run.status, messages)
  }
  const retries = retriesOf(gate)
  const word = verdict.conclusions[conclusionOfGate(gate)]
  return retries === 0 ? word : `${word}${punctuation.comma}${verdict.retries(retries)}`
}

/** How many stages have ended. */
export function stagesDone({ stages }: Run): number {
  return stages.filter((stage) => isFinal(stage.status)).length
}

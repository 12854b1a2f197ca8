/** The step's outputs, as far as they are known (contract, "Outputs"). */
import type { GateView } from '../gate/view.ts'
import { conclusionOfStep } from '../markdown/step-view.ts'
import type { Messages } from '../messages/messages.ts'
import { durationMsOf } from '../run/run.ts'
import { errorText } from '../text/error-text.ts'
import { shorten, singleLine } from '../text/remote-text.ts'
import {
  branchOf,
  failedJobEntries,
  jobResultEntries,
  limitedList,
  manualGateEntries,
  resultsOutput,
  retriedJobEntries,
  stagesOutput,
  variableMembers,
  type LimitedJson
} from './output-json.ts'
import type { Reporter, StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

export interface Outputs {
  readonly values: Readonly<Record<string, string>>
  /** What had to be left out, a sentence each. */
  readonly warnings: readonly string[]
}

export function outputsReporter({
  outputFile,
  log,
  messages
}: Pick<ReportingParts, 'outputFile' | 'log' | 'messages'>): Reporter {
  const said = new Set<string>()
  return {
    write(step) {
      const { values, warnings } = outputsOf(step, messages)
      try {
        for (const [name, value] of Object.entries(values)) outputFile.set(name, value)
      } catch (error) {
        const why = errorText(error)
        log.warning(messages.reporting.cannotWrite(messages.reporting.outputs, why))
      }
      for (const warning of warnings.filter((one) => !said.has(one))) {
        said.add(warning)
        log.warning(warning)
      }
    }
  }
}

/** All outputs; those that are not known are empty, JSON among them, so that `fromJSON` takes it. */
export function outputsOf(step: StepView, messages: Messages): Outputs {
  const { gates, nowMs, isSeveral } = step
  const single = isSeveral ? null : (gates[0] ?? null)
  const json: Readonly<Record<string, LimitedJson>> = {
    stages: stagesOutput(single?.run ?? null, nowMs, messages),
    'failed-jobs': limitedList(gates.flatMap(failedJobEntries), messages),
    'manual-gates': limitedList(gates.flatMap(manualGateEntries), messages),
    'retried-jobs': limitedList(gates.flatMap(retriedJobEntries), messages),
    variables: limitedList(variableMembers(single?.run ?? null), messages, '{}'),
    'job-results': limitedList(gates.flatMap(jobResultEntries), messages),
    results: resultsOutput(gates, nowMs, messages)
  }
  return {
    values: {
      ...textOutputs(single, step),
      ...Object.fromEntries(Object.entries(json).map(([name, { text }]) => [name, text]))
    },
    warnings: Object.entries(json).flatMap(([name, { leftOut }]) =>
      leftOut === null ? [] : [messages.reporting.outputCut(name, leftOut)]
    )
  }
}

/** Characters of an output that is one line of others' text: a longer one would start no step that takes it. */
const longestText = 1_000

/** Others' text is one line without control characters: a branch's name is its author's. */
function textOutputs(gate: GateView | null, step: StepView): Record<string, string> {
  const run = gate?.run ?? null
  const durationMs = run === null ? null : durationMsOf(run, step.nowMs)
  return {
    status: lineOf(run?.status ?? ''),
    conclusion: conclusionOfStep(step),
    'pipeline-run-id': gate?.runId ?? '',
    'pipeline-name': lineOf(gate?.pipelineName ?? ''),
    url: gate?.url ?? '',
    commit: gate?.head?.commit ?? '',
    branch: lineOf(gate === null ? '' : (branchOf(gate) ?? '')),
    'duration-seconds': durationMs === null ? '' : String(Math.floor(durationMs / 1000))
  }
}

function lineOf(text: string): string {
  return shorten(singleLine(text), longestText)
}

/** A line of life for the whole step, whenever it has been silent for long. */
import type { GateView } from '../gate/view.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import { standing, statusText } from '../markdown/verdict.ts'
import type { Messages } from '../messages/messages.ts'
import { currentStagesOf, type Run } from '../run/run.ts'
import type { Clock } from '../schedule/clock.ts'
import { formatDuration } from '../text/durations.ts'
import type { StepView } from './reporter.ts'

/** Silence after which a line is due; polls and timers may add a little to it. */
const longestSilenceMs = 55_000
/** A step that lasts for hours names what it waits for briefly. */
const stagesNamed = 5
const pipelinesNamed = 5

/** Prints lines of life until the signal aborts. Never throws. */
export async function keepAlive(
  log: WorkflowLog,
  clock: Clock,
  signal: AbortSignal,
  step: () => StepView,
  messages: Messages
): Promise<void> {
  try {
    for (;;) {
      const dueMs = log.lastLineAtMs + longestSilenceMs
      if (dueMs <= clock.nowMs()) log.line(lineOfLife(step(), clock.nowMs(), messages))
      else await clock.sleep(dueMs - clock.nowMs(), signal)
    }
  } catch {
    // Aborted: the verdict stands.
  }
}

function lineOfLife(step: StepView, nowMs: number, messages: Messages): string {
  const elapsed = formatDuration(nowMs - step.startedAtMs)
  const waiting = step.gates.filter(({ outcome }) => outcome === null)
  const [gate] = waiting
  if (gate === undefined) return messages.log.stillTrying(elapsed)
  return step.isSeveral ? lineOfSeveral(step, waiting, elapsed, messages) : lineOfOne(gate, elapsed, messages)
}

function lineOfOne(gate: GateView, elapsed: string, messages: Messages): string {
  const { log, punctuation } = messages
  if (gate.run !== null) {
    const stages = stageNamesOf(gate.run).join(punctuation.and)
    return log.stillWaiting(statusText(gate.run.status, messages), stages, elapsed)
  }
  return gate.trouble === null ? log.still(standing(gate, messages), elapsed) : log.stillTrying(elapsed)
}

function lineOfSeveral(
  { gates }: StepView,
  waiting: readonly GateView[],
  elapsed: string,
  messages: Messages
): string {
  const { log, verdict, punctuation } = messages
  const named = waiting.slice(0, pipelinesNamed).map(({ run, request }) => {
    const known = run === null ? [log.awaitsRun] : [statusText(run.status, messages), ...stageNamesOf(run)]
    return `${request.label}${punctuation.open}${known.join(punctuation.comma)}${punctuation.close}`
  })
  const left = waiting.length - named.length
  const those = [...named, ...(left > 0 ? [log.andMore(left)] : [])].join(punctuation.and)
  return log.stillWaitingForSeveral(
    verdict.several.ended(gates.length - waiting.length, gates.length),
    those,
    elapsed
  )
}

function stageNamesOf(run: Run): string[] {
  return currentStagesOf(run)
    .slice(0, stagesNamed)
    .map(({ name }) => name)
}

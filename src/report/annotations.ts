/** Annotations of the end: the verdict first, then the failed jobs. Those that come before are the log's. */
import { conclusionOf } from '../gate/outcome.ts'
import type { GateView } from '../gate/view.ts'
import type { LogTail } from '../logs/log-piece.ts'
import { lastLines } from '../logs/tail.ts'
import { placeOf, reasonsOf, reasonText } from '../markdown/run-parts.ts'
import { isBad } from '../markdown/step-view.ts'
import { statusText, stepVerdictOf, verdictOf } from '../markdown/verdict.ts'
import { explainStepProblem } from '../messages/explain-step.ts'
import type { Messages } from '../messages/messages.ts'
import { failedJobsOf, type StageJob } from '../run/run.ts'
import { withoutColours } from '../text/remote-text.ts'
import { labelled } from './log-line.ts'
import type { Reporter, StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

/** Annotations below the verdict's; the runner shows ten errors of a step (contract). */
const annotationsBelow = 9
const logLinesInAnnotation = 10

interface Annotation {
  readonly title: string
  readonly lines: readonly string[]
}

export function annotationsReporter({ log, messages }: Pick<ReportingParts, 'log' | 'messages'>): Reporter {
  const said = new Set<string>()
  const once = (text: string, say: (text: string) => void): void => {
    if (said.has(text)) return
    said.add(text)
    say(text)
  }
  return {
    conclude(step) {
      for (const text of errorsOf(step, messages)) {
        once(text, (error) => {
          log.error([error])
        })
      }
      if (step.problem !== null) return
      for (const gate of step.gates.filter(isSkipped)) {
        once(labelled(gate, step, gateText(gate, step, messages)), (notice) => {
          log.notice(notice)
        })
      }
      if (step.gates.some(isBad)) return
      if (step.gates.some(({ retry, outcome }) => retry.jobs.length > 0 && outcome?.kind === 'ended')) {
        once(stepVerdictOf(step, messages), (warning) => {
          log.warning(warning)
        })
      }
    },
    write(step) {
      for (const { title, lines } of annotationsOf(step, messages)) {
        once(title + lines.join('\n'), () => {
          log.error(lines.length === 0 ? [title] : lines, title)
        })
      }
    }
  }
}

/** Whether no run appeared, which is no fault (`if-no-run: skip`). */
function isSkipped({ outcome }: GateView): boolean {
  return outcome?.kind === 'no-run' && outcome.isSkipped
}

/** The verdict, and of a single pipeline why. */
function errorsOf(step: StepView, messages: Messages): string[] {
  if (step.problem !== null) return explainStepProblem(step.problem, messages)
  const bad = step.gates.filter(isBad)
  const [gate] = bad
  if (gate === undefined) return []
  if (step.isSeveral) return [stepVerdictOf(step, messages)]
  return [gateText(gate, step, messages)]
}

/** One text: what happened, what helps, where to look. An error's own words are the verdict. */
function gateText(gate: GateView, step: StepView, messages: Messages): string {
  const { stop, gap } = messages.punctuation
  const reasons = reasonsOf(gate, step, messages)
  if (gate.outcome?.kind === 'error') return reasons.join(gap)
  const verdict = verdictOf(gate, step, messages)
  const text = reasons.length === 0 ? verdict : [`${verdict}${stop}`, ...reasons].join(gap)
  return gate.url === null ? text : `${text} ${gate.url}`
}

/** Those below the verdict, in turn from each pipeline, so that each has its share. */
function annotationsOf(step: StepView, messages: Messages): Annotation[] {
  if (step.problem !== null) return []
  const bad = step.gates.filter(isBad)
  // What is wrong for all is told once, not once for each.
  const reasons = bad.map((gate) => (gate.outcome?.kind === 'error' ? gateText(gate, step, messages) : null))
  const ofGates = bad
    .filter((_, at) => reasons[at] === null || reasons.indexOf(reasons[at] ?? null) === at)
    .map((gate) => gateAnnotations(gate, step, messages))
  const most = Math.max(0, ...ofGates.map(({ length }) => length))
  const inTurn = Array.from({ length: most }, (_, at) => ofGates.flatMap((ones) => ones[at] ?? [])).flat()
  return inTurn.slice(0, annotationsBelow)
}

/** Of several pipelines, one that ended without a failed job says why. */
function gateAnnotations(gate: GateView, step: StepView, messages: Messages): Annotation[] {
  const prefix = step.isSeveral ? `[${gate.request.label}] ` : ''
  const jobs = gate.run === null ? [] : failedJobsOf(gate.run)
  const isFailure = gate.outcome !== null && conclusionOf(gate.outcome) === 'failure'
  const ofJobs = jobs.map((found) => jobAnnotation(found, gate, prefix, messages))
  if (!step.isSeveral || (isFailure && jobs.length > 0)) return ofJobs
  const title = `${prefix}${verdictOf(gate, step, messages)}`
  return [{ title, lines: [gateText(gate, step, messages)] }, ...ofJobs]
}

function jobAnnotation(found: StageJob, gate: GateView, prefix: string, messages: Messages): Annotation {
  const { job } = found
  const reason = job.failure === null ? [] : [reasonText(job.failure, messages)]
  const logs = lastTryOf(found, gate.logTails).flatMap(({ machine, text }) => [
    ...(machine === null ? [] : [`${machine}:`]),
    ...lastLines(withoutColours(text), logLinesInAnnotation)
  ])
  return {
    title: `${prefix}${messages.summary.fact(placeOf(found), statusText(job.status, messages))}`,
    lines: [...reason, ...logs]
  }
}

/** The logs of a job's last try; one of an earlier try is another story. */
function lastTryOf({ stage, job }: StageJob, tails: readonly LogTail[]): LogTail[] {
  const own = tails.filter(
    (tail) =>
      tail.jobId === job.id && tail.stage === stage.name && tail.job === job.name && tail.text.trim() !== ''
  )
  const last = Math.max(...own.map(({ attempt }) => attempt))
  return own.filter(({ attempt }) => attempt === last)
}

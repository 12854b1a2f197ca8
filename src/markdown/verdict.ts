/** The verdict in one sentence, for log, annotation, summary, comment and commit status. */
import { isGood, type GateProblem, type Outcome } from '../gate/outcome.ts'
import type { GateView } from '../gate/view.ts'
import type { Messages } from '../messages/messages.ts'
import { meaningOf } from '../run/status.ts'
import type { PersonWait } from '../run/waits.ts'
import { formatDuration } from '../text/durations.ts'
import { conclusionOfGate, isBad, type StepView } from './step-view.ts'

/** Characters of a commit that are shown where there is little room. */
const shortCommitLength = 8

/**
 * The step's verdict, or how it stands where it has none yet. Names in it are as the server sent them, to be made safe
 * for where they go.
 */
export function stepVerdictOf(step: StepView, messages: Messages): string {
  const [gate] = step.gates
  if (step.problem !== null || gate === undefined) {
    return capitalized(
      messages.verdict.error(
        gate === undefined || step.isSeveral ? messages.verdict.unknownPipeline : runName(gate, messages)
      )
    )
  }
  return step.isSeveral ? severalVerdict(step, messages) : verdictOf(gate, step, messages)
}

/** A gate's verdict, or how it stands where it has none yet. */
export function verdictOf(gate: GateView, step: StepView, messages: Messages): string {
  return capitalized(sentenceOf(gate, step, messages).trim())
}

function sentenceOf(gate: GateView, step: StepView, messages: Messages): string {
  const { verdict } = messages
  const { outcome } = gate
  const run = runName(gate, messages)
  const timeout = formatDuration(step.settings.timeoutMs)
  const status = statusText(gate.run?.status ?? '', messages)
  if (outcome === null) return standing(gate, messages)
  switch (outcome.kind) {
    case 'ended':
      return endedSentence(gate, outcome, messages)
    case 'timed-out':
      return gate.runId === null && gate.request.run.kind === 'search'
        ? verdict.noRun(searchedRun(gate, messages), pipelineName(gate, messages), timeout)
        : verdict.timedOut(run, timeout)
    case 'no-run': {
      const within = formatDuration(appearWithinMsOf(gate, step))
      const sentence = outcome.isSkipped ? verdict.skipped : verdict.noRun
      return sentence(searchedRun(gate, messages), pipelineName(gate, messages), within)
    }
    case 'workflow-cancelled':
      return verdict.workflowCancelled(run)
    case 'blocked': {
      const sentence = outcome.isHandedOver ? verdict.handedOver : verdict.blocked
      return sentence(
        run,
        outcome.waits.map((wait) => waitName(wait, messages)).join(messages.punctuation.and)
      )
    }
    case 'pending':
      return outcome.why === 'failed-fast' ? verdict.notFollowed(run) : verdict.pending(run, status)
    case 'error':
      return errorSentence(outcome.problem, run, messages)
  }
}

/** A gate that did follow its run says what went wrong with it. */
function errorSentence(problem: GateProblem, run: string, { verdict }: Messages): string {
  switch (problem.kind) {
    case 'wrong-commit':
      return problem.actual === null ? verdict.noCommit(run) : verdict.wrongCommit(run)
    case 'gate-refused':
      return verdict.gateRefused[problem.decision](problem.gate.job.name, run)
    case 'gate-not-clear':
      return verdict.gateNotClear(run)
    default:
      return verdict.error(run)
  }
}

/** How long a run could take to appear, in ms. */
export function appearWithinMsOf({ request: { run } }: GateView, { settings }: StepView): number {
  return run.kind === 'search' ? Math.min(run.appearWithinMs, settings.timeoutMs) : settings.timeoutMs
}

function endedSentence(
  gate: GateView,
  { run }: Extract<Outcome, { kind: 'ended' }>,
  messages: Messages
): string {
  const { verdict, punctuation } = messages
  const name = runName(gate, messages)
  const meaning = meaningOf(run.status)
  if (meaning === 'success') {
    const { jobs } = gate.retry
    if (jobs.length === 0) return verdict.success(name)
    const names = [...new Set(jobs.map(({ job }) => job.name))]
    return verdict.successAfterRetries(name, retriesOf(gate), names.join(punctuation.and))
  }
  const sentence =
    meaning === 'cancelled' || meaning === 'failure'
      ? verdict[meaning](name)
      : verdict.otherStatus(name, statusText(run.status, messages))
  const why = hadEndedBadly(gate) ? verdict.hadEnded : refusalOf(gate, messages)
  return why === null ? sentence : `${sentence.trim()}${punctuation.open}${why}${punctuation.close}`
}

/** That this step refused a manual gate, which is why the run ended so. */
function refusalOf({ gateDecision }: GateView, { verdict }: Messages): string | null {
  const isOurs = gateDecision?.by === 'us' && gateDecision.decision === 'refuse'
  return isOurs ? verdict.refusedHere(gateDecision.gate.job.name) : null
}

/** Whether a run had ended before the step began, and without success: running it again helps, waiting does not. */
export function hadEndedBadly(gate: GateView): boolean {
  const { outcome, hadEnded, retry } = gate
  return hadEnded && retry.jobs.length === 0 && outcome?.kind === 'ended' && !isGood(outcome)
}

/** How a gate stands that has not ended; not capitalized. */
export function standing(gate: GateView, messages: Messages): string {
  const { verdict } = messages
  if (gate.run !== null)
    return verdict.pending(runName(gate, messages), statusText(gate.run.status, messages))
  if (gate.runId !== null) return verdict.looking(runName(gate, messages))
  return gate.request.run.kind === 'start'
    ? verdict.starting(pipelineName(gate, messages))
    : verdict.searching(searchedRun(gate, messages, shortCommitLength), pipelineName(gate, messages))
}

function severalVerdict({ gates }: StepView, messages: Messages): string {
  const { several } = messages.verdict
  const all = gates.length
  const of = (fits: (gate: GateView) => boolean): [number, number, string] => {
    const found = gates.filter(fits)
    return [found.length, all, found.map(({ request }) => request.label).join(messages.punctuation.and)]
  }
  const has = (kind: ReturnType<typeof conclusionOfGate>): ((gate: GateView) => boolean) => {
    return (gate) => conclusionOfGate(gate) === kind
  }
  const isCancelled = ({ outcome }: GateView): boolean => outcome?.kind === 'workflow-cancelled'
  if (gates.some((gate) => isBad(gate) && !isCancelled(gate))) {
    return several.failed(...of((gate) => isBad(gate) && !isCancelled(gate)))
  }
  if (gates.some(isCancelled)) return several.cancelled(all)
  const ended = gates.filter(({ outcome }) => outcome !== null).length
  if (ended < all) return several.ended(ended, all)
  if (gates.some(has('blocked'))) return several.blocked(...of(has('blocked')))
  if (gates.some(has('pending'))) return several.pending(...of(has('pending')))
  const [skipped, , labels] = of(has('skipped'))
  const sentence =
    skipped === 0
      ? several.success(all)
      : skipped === all
        ? several.skipped(all)
        : several.successWithSkipped(skipped, all, labels)
  const [retried, , retriedLabels] = of((gate) => gate.retry.jobs.length > 0)
  const { open, close } = messages.punctuation
  return capitalized(retried === 0 ? sentence : `${sentence}${open}${several.retried(retriedLabels)}${close}`)
}

/** How often jobs of a run were tried again, in all. */
export function retriesOf({ retry }: GateView): number {
  return retry.jobs.reduce((sum, { attempts }) => sum + attempts - 1, 0)
}

/** "run 5 of pipeline Demo (1234)", as far as it is known. */
export function runName(gate: GateView, messages: Messages): string {
  const pipeline = pipelineName(gate, messages)
  return gate.runId === null ? pipeline : messages.verdict.run(gate.runId, pipeline)
}

function pipelineName({ request, pipelineName: name }: GateView, { verdict }: Messages): string {
  return verdict.pipeline(request.pipelineId, name)
}

/** "run of commit 1a2b3c4d", or "run" where any will do. */
function searchedRun({ request }: GateView, { verdict }: Messages, commitLength = Infinity): string {
  const commit = request.run.kind === 'search' ? request.run.commit : null
  return commit === null ? verdict.anyRun : verdict.runOfCommit(commit.slice(0, commitLength))
}

/** `Approve (Approval)`, or the stage where it waits as a whole. */
export function waitName({ stage, job }: PersonWait, { punctuation }: Messages): string {
  return job === null ? stage.name : `${job.name}${punctuation.open}${stage.name}${punctuation.close}`
}

/** A status as people read it in this language. */
export function statusText(status: string, { verdict }: Messages): string {
  return verdict.status(meaningOf(status), status)
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

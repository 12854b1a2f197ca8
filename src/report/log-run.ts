/** A run in the log: how it was found, what changes in it, and who is waited for. */
import type { GateEvent } from '../gate/events.ts'
import type { GateView } from '../gate/view.ts'
import type { WorkflowRun } from '../markdown/run-parts.ts'
import { capitalized, runName, standing, statusText } from '../markdown/verdict.ts'
import { explainApiProblem, explainSearch } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import type { RunChange } from '../run/changes.ts'
import { bareRef } from '../run/commit.ts'
import { finishedAtMsOf, spanMsOf, type Job, type Stage, type StageJob } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { isNamed, keyOfWait, type PersonWait } from '../run/waits.ts'
import type { Clock } from '../schedule/clock.ts'
import { formatDuration } from '../text/durations.ts'
import type { GateLine, LogListener } from './log-line.ts'
import type { StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

/** Notices of what waits for a person; one of the runner's ten is kept for others (contract). */
const waitNotices = 9

export class RunLog implements LogListener {
  readonly #messages: Messages
  readonly #clock: Clock
  readonly #workflow: WorkflowRun
  /** What was said once, each with its gate's label. */
  readonly #told = new Set<string>()
  readonly #batches = new Map<string, string>()
  #notices = 0

  constructor({ messages, clock, workflow }: ReportingParts) {
    this.#messages = messages
    this.#clock = clock
    this.#workflow = workflow
  }

  see(event: GateEvent, gate: GateView, step: StepView, say: GateLine): void {
    const { log } = this.#messages
    switch (event.kind) {
      case 'searching':
        say.plain(capitalized(standing(gate, this.#messages)))
        if (gate.search !== null) say.plain(explainSearch(gate.search, this.#messages))
        break
      case 'starting':
        say.plain(log.starting)
        break
      case 'maybe-started':
        say.warning(log.maybeStarted)
        break
      case 'found':
        if (event.isStarted) say.plain(log.started(event.runId))
        say.plain(log.following(runName(gate, this.#messages), gate.url))
        if (gate.pipelineName !== null) this.#isFirst(gate, 'name')
        break
      case 'named':
        this.#tellName(gate, say)
        break
      case 'looked':
        this.#tellName(gate, say)
        if (this.#isFirst(gate, 'run')) this.#tellWhichRun(gate, step, say)
        for (const change of event.changes) this.#tellChange(change, event.waits, gate, say)
        for (const wait of event.waits) this.#tellWait(wait, gate, step, say)
        break
      case 'deploy-order':
        this.#tellBatch(event, gate, say)
        break
      case 'deploy-order-unreadable': {
        const { stage, job } = event.job
        const why = explainApiProblem(event.error, this.#messages)
        say.plain(log.orderUnreadable(job.name, stage.name, why))
        break
      }
      default:
    }
  }

  #isFirst({ request }: GateView, what: string): boolean {
    const key = `${request.label}\n${what}`
    const isFirst = !this.#told.has(key)
    this.#told.add(key)
    return isFirst
  }

  /** The pipeline's name is known later than its run. */
  #tellName(gate: GateView, say: GateLine): void {
    if (gate.runId === null || gate.pipelineName === null || !this.#isFirst(gate, 'name')) return
    say.plain(this.#messages.log.named(gate.request.pipelineId, gate.pipelineName))
  }

  /** That a run that was searched had ended before, or was built from another branch than the event's. */
  #tellWhichRun(gate: GateView, step: StepView, say: GateLine): void {
    const { log } = this.#messages
    const { request, run, runId, hadEnded, head } = gate
    if (request.run.kind !== 'search' || run === null || runId === null) return
    const { commit, ref } = request.run
    const built = head?.branch ?? run.branch
    if (commit !== null && ref !== null && built !== null && bareRef(built) !== bareRef(ref)) {
      say.warning(log.otherRef(runId, built, ref))
    }
    if (!hadEnded) return
    const finishedAtMs = finishedAtMsOf(run)
    const ago = finishedAtMs === null ? null : formatDuration(step.startedAtMs - finishedAtMs)
    const sentence = log.hadEnded(runId, ago)
    if (commit === null) say.warning(log.newestHadEnded(sentence))
    else if (this.#workflow.eventName === 'schedule') {
      say.warning(log.hadEndedOnSchedule(sentence))
    } else say.plain(sentence)
  }

  #tellChange(change: RunChange, waits: readonly PersonWait[], gate: GateView, say: GateLine): void {
    const text = this.#changeText(change, waits)
    if (text !== null) say.plain(text)
    if (change.kind !== 'run-status' || meaningOf(change.status) !== 'undocumented') return
    if (this.#isFirst(gate, `status ${change.status.toUpperCase()}`)) {
      say.warning(this.#messages.log.undocumentedStatus(change.status))
    }
  }

  /** Null where a notice says it. */
  #changeText(change: RunChange, waits: readonly PersonWait[]): string | null {
    const { log } = this.#messages
    const status = (part: Stage | Job): string => statusText(part.status, this.#messages)
    switch (change.kind) {
      case 'run-status':
        return log.runStatus(statusText(change.status, this.#messages))
      case 'stage-started':
        return log.stageStarted(change.stage.name)
      case 'stage-ended':
        return log.stageEnded(change.stage.name, status(change.stage), this.#spanOf(change.stage))
      case 'job-started':
      case 'job-resumed':
      case 'job-waiting': {
        const { stage, job, kind } = change
        return isWaitedFor(change, waits) ? null : log.job[kind](job.name, stage.name)
      }
      case 'job-ended': {
        const { stage, job } = change
        if (!job.isManualGate) return log.jobEnded(job.name, stage.name, status(job), this.#spanOf(job))
        const { passed, refused, otherwise } = log.gateDecided
        const meaning = meaningOf(job.status)
        const decided = meaning === 'success' ? passed : meaning === 'failure' ? refused : otherwise
        return decided(job.name, stage.name, status(job))
      }
    }
  }

  #spanOf(part: Stage | Job): string | null {
    const spanMs = spanMsOf(part, this.#clock.nowMs())
    return spanMs === null ? null : formatDuration(spanMs)
  }

  /** A notice, once for each; a line where there have been many, or where this step is about to decide it. */
  #tellWait(wait: PersonWait, gate: GateView, step: StepView, say: GateLine): void {
    if (!this.#isFirst(gate, `wait ${keyOfWait(wait)}`)) return
    const { log } = this.#messages
    const what = log.wait[wait.kind](wait.stage.name, wait.job?.name ?? null)
    const text = log.waitsForPerson(what, gate.url)
    const wanted = gateToDecide(wait, step)
    if (wanted !== null && wait.job !== null && isNamed(wait.job, wanted.gate)) {
      say.plain(text)
      return
    }
    this.#notices += 1
    if (this.#notices <= waitNotices) say.notice(text, log.waitTitles[wait.kind])
    else say.plain(text)
    // A name that no gate has is waited for until the end: here one sees why.
    if (wanted !== null && wanted.gate !== null) say.plain(log.otherGate(wanted.gate, wait.job?.id ?? null))
  }

  #tellBatch(
    { job: { stage, job }, order }: Extract<GateEvent, { kind: 'deploy-order' }>,
    gate: GateView,
    say: GateLine
  ): void {
    const { currentBatch, totalBatch } = order
    if (currentBatch === null || totalBatch === null) return
    const key = `${gate.request.label}\n${job.deployOrderId}`
    const progress = `${currentBatch}/${totalBatch}`
    if (this.#batches.get(key) === progress) return
    this.#batches.set(key, progress)
    say.plain(this.#messages.log.batch(job.name, stage.name, currentBatch, totalBatch))
  }
}

function isWaitedFor({ stage, job }: StageJob, waits: readonly PersonWait[]): boolean {
  return waits.some(
    (wait) => wait.stage.name === stage.name && wait.job?.id === job.id && wait.job.name === job.name
  )
}

/** What this step passes or refuses, where a manual gate waits; null where it does neither. */
function gateToDecide(
  { kind }: PersonWait,
  { settings: { onManualGate } }: StepView
): { readonly gate: string | null } | null {
  const isDecided = onManualGate.kind === 'pass' || onManualGate.kind === 'refuse'
  return kind === 'manual-gate' && isDecided ? onManualGate : null
}

/** What this step does to runs, in the log: stops, retries, manual gates passed or refused. */
import type { Act, ActResult, GateEvent } from '../gate/events.ts'
import type { GateView } from '../gate/view.ts'
import type { WorkflowRun } from '../markdown/run-parts.ts'
import { statusText } from '../markdown/verdict.ts'
import { describeServiceError, explainApiProblem, serviceErrorOf } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { meaningOf } from '../run/status.ts'
import type { GateLine, LogListener } from './log-line.ts'
import type { StepView } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

type Decision = Extract<Act, { kind: 'pass' | 'refuse' }>

export class ActLog implements LogListener {
  readonly #messages: Messages
  readonly #workflow: WorkflowRun
  /** Labels of gates whose manual gate we have begun to decide. */
  readonly #deciding = new Set<string>()

  constructor({ messages, workflow }: ReportingParts) {
    this.#messages = messages
    this.#workflow = workflow
  }

  see(event: GateEvent, gate: GateView, step: StepView, say: GateLine): void {
    switch (event.kind) {
      case 'acting':
        this.#begin(event.act, gate, say)
        break
      case 'acted':
        this.#end(event.act, event.result, gate, say)
        break
      case 'ended':
        this.#noteNeverOpened(gate, step, say)
        break
      default:
    }
  }

  #begin(act: Act, gate: GateView, say: GateLine): void {
    const { log } = this.#messages
    switch (act.kind) {
      case 'stop':
        say.plain(log.stopping(gate.runId ?? ''))
        break
      case 'pass':
      case 'refuse': {
        this.#deciding.add(gate.request.label)
        const { stage, job } = act.gate
        say.plain(log.deciding[act.kind](job.name, stage.name))
        break
      }
      case 'retry':
        // Told when it is known what came of it.
        break
    }
  }

  #end(act: Act, result: ActResult, gate: GateView, say: GateLine): void {
    switch (act.kind) {
      case 'stop':
        this.#stopped(result, gate, say)
        break
      case 'pass':
      case 'refuse':
        this.#decided(act, result, gate, say)
        break
      case 'retry':
        this.#retried(act, result, gate, say)
        break
    }
  }

  #stopped(result: ActResult, gate: GateView, say: GateLine): void {
    const { log } = this.#messages
    const runId = gate.runId ?? ''
    switch (result.kind) {
      case 'taken':
      case 'by-others':
        say.plain(log.stopped(runId))
        break
      case 'refused':
        say.warning(log.stopFailed(runId, explainApiProblem(result.error, this.#messages)))
        break
      case 'unsure': {
        const error = result.error === null ? null : serviceErrorOf(result.error.failure)
        const text =
          error === null
            ? log.stopUnsure(runId)
            : log.stopFailed(runId, describeServiceError(error, this.#messages))
        say.warning(text)
        break
      }
    }
  }

  #decided(act: Decision, result: ActResult, gate: GateView, say: GateLine): void {
    const { log } = this.#messages
    const { stage, job } = act.gate
    switch (result.kind) {
      case 'taken': {
        const { url, attempt, actor } = this.#workflow
        const by = log.thisWorkflowRun(url, attempt, actor)
        say.notice(log.decided[act.kind](job.name, stage.name, by), log.waitTitles['manual-gate'])
        break
      }
      case 'by-others': {
        const status = statusText(result.status, this.#messages)
        const isAsAsked = meaningOf(result.status) === (act.kind === 'pass' ? 'success' : 'failure')
        const wasSent = this.#deciding.has(gate.request.label)
        if (wasSent && !isAsAsked) {
          say.warning(log.decidedByOthers(job.name, stage.name, status))
        } else {
          const sentence = wasSent ? log.decidedMeanwhile : log.hadBeenDecided
          say.notice(sentence(job.name, stage.name, status))
        }
        break
      }
      case 'unsure':
        say.warning(log.decisionUnsure(job.name, stage.name))
        break
      case 'refused':
        // The gate ends with this error.
        break
    }
  }

  #retried(act: Extract<Act, { kind: 'retry' }>, result: ActResult, gate: GateView, say: GateLine): void {
    const { log } = this.#messages
    const { stage, job } = act.job
    switch (result.kind) {
      case 'taken': {
        const attempt = gate.retry.jobs.find(({ slot }) => slot === act.slot)?.attempts ?? 2
        say.plain(log.retried(job.name, stage.name, attempt))
        break
      }
      case 'refused': {
        const why = explainApiProblem(result.error, this.#messages)
        say.warning(log.retryRefused(job.name, stage.name, why))
        break
      }
      case 'unsure':
        say.warning(log.retryUnsure(job.name, stage.name))
        break
      case 'by-others':
        // Somebody else was faster: the job's own lines tell.
        break
    }
  }

  /** A manual gate that was to be decided, of a run that ended without it. */
  #noteNeverOpened(gate: GateView, step: StepView, say: GateLine): void {
    const { onManualGate } = step.settings
    const { outcome, gateDecision } = gate
    if (onManualGate.kind !== 'pass' && onManualGate.kind !== 'refuse') return
    if (gateDecision !== null || (outcome?.kind !== 'ended' && outcome?.kind !== 'timed-out')) return
    if (this.#deciding.has(gate.request.label)) return
    say.notice(this.#messages.log.gateNeverOpened(onManualGate.gate))
  }
}

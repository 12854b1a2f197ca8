/** Trouble of the service in the log: told once for the step, and when it is over. */
import type { ApiProblem } from '../api/api-error.ts'
import type { GateEvent } from '../gate/events.ts'
import type { GateView } from '../gate/view.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import { describeServiceError, serviceErrorOf } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { formatDuration } from '../text/durations.ts'
import type { LogListener } from './log-line.ts'
import type { ReportingParts } from './reporters.ts'

/** Warnings about trouble that become annotations; the runner shows ten of a step in all. */
const troubleAnnotations = 5

export class TroubleLog implements LogListener {
  readonly #log: WorkflowLog
  readonly #messages: Messages
  /** What troubles which gate, by label. */
  readonly #troubles = new Map<string, string>()
  #told = 0

  constructor({ log, messages }: ReportingParts) {
    this.#log = log
    this.#messages = messages
  }

  see(event: GateEvent, { request }: GateView): void {
    switch (event.kind) {
      case 'trouble':
        this.#begin(request.label, event.error)
        break
      case 'recovered':
        this.#end(request.label, event)
        break
      case 'looked':
      case 'ended':
        // What was given up, such as a log, tells no recovery.
        this.#troubles.delete(request.label)
        break
      default:
    }
  }

  #begin(label: string, problem: ApiProblem): void {
    const error = serviceErrorOf(problem.failure)
    const trouble = [problem.service, error?.problem, error?.httpStatus, error?.code].join('/')
    const isTold = [...this.#troubles.values()].includes(trouble)
    this.#troubles.set(label, trouble)
    if (isTold) return
    const what = error === null ? '' : describeServiceError(error, this.#messages)
    const text = this.#messages.log.troubleBegan(problem.operation, what)
    this.#told += 1
    if (this.#told <= troubleAnnotations) this.#log.warning(text)
    else this.#log.line(text)
  }

  #end(label: string, { tries, durationMs }: Extract<GateEvent, { kind: 'recovered' }>): void {
    const trouble = this.#troubles.get(label)
    this.#troubles.delete(label)
    if (trouble === undefined || [...this.#troubles.values()].includes(trouble)) return
    this.#log.line(this.#messages.log.troubleEnded(tries, formatDuration(durationMs)))
  }
}

/** Lines and annotations of one gate among several: each says whose it is. */
import type { GateView } from '../gate/view.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { StepView } from './reporter.ts'

export class GateLine {
  readonly log: WorkflowLog
  readonly #said = new Set<string>()

  constructor(log: WorkflowLog) {
    this.log = log
  }

  plain(gate: GateView, step: StepView, text: string): void {
    this.log.line(labelled(gate, step, text))
  }

  notice(gate: GateView, step: StepView, text: string, title?: string): void {
    this.log.notice(labelled(gate, step, text), title)
  }

  warning(gate: GateView, step: StepView, text: string): void {
    this.log.warning(labelled(gate, step, text))
  }

  jobLog(gate: GateView, step: StepView, title: string, text: string): void {
    this.log.jobLog(labelled(gate, step, title), text)
  }

  /** A line that was not said of this gate before; nothing where there is no text. */
  noteOnce(gate: GateView, step: StepView, text: string | null): void {
    const key = `${gate.request.label}\n${text}`
    if (text === null || this.#said.has(key)) return
    this.#said.add(key)
    this.plain(gate, step, text)
  }
}

/** Of several gates, a text says which it is of. */
export function labelled({ request }: GateView, { isSeveral }: StepView, text: string): string {
  return isSeveral ? `[${request.label}] ${text}` : text
}

/** Lines and annotations of one gate among several: each says whose it is. */
import type { GateEvent } from '../gate/events.ts'
import type { GateView } from '../gate/view.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { StepView } from './reporter.ts'

/** What is said of one gate. */
export interface GateLine {
  plain(text: string): void
  notice(text: string, title?: string): void
  warning(text: string): void
  jobLog(title: string, text: string): void
}

/** A part of the log, which is told of every event, and what it says of the event's gate by. */
export interface LogListener {
  see(event: GateEvent, gate: GateView, step: StepView, say: GateLine): void
}

export function gateLine(log: WorkflowLog, gate: GateView, step: StepView): GateLine {
  const whose = (text: string): string => labelled(gate, step, text)
  return {
    plain(text) {
      log.line(whose(text))
    },
    notice(text, title) {
      log.notice(whose(text), title)
    },
    warning(text) {
      log.warning(whose(text))
    },
    jobLog(title, text) {
      log.jobLog(whose(title), text)
    }
  }
}

/** Of several gates, a text says which it is of. */
export function labelled({ request }: GateView, { isSeveral }: StepView, text: string): string {
  return isSeveral ? `[${request.label}] ${text}` : text
}

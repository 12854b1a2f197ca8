/** What every reporter is: told of what happens in a step, shown all of it, secrets taken out. */
import type { GateEvent } from '../gate/events.ts'
import type { GateView } from '../gate/view.ts'
import type { StepView } from '../markdown/step-view.ts'

export type { StepProblem } from '../messages/explain-step.ts'
export type { StepView } from '../markdown/step-view.ts'

/** Keeps people, or later steps, up to date. What it is shown holds no secrets; it escapes for where it writes. */
export interface Reporter {
  /** Before anything is asked of the network. */
  begin?(step: StepView): void
  /** Something happened; must not wait. */
  see?(event: GateEvent, gate: GateView, step: StepView): void
  /** The verdict stands. */
  conclude?(step: StepView): void
  /** Writes what needs no network; again where more became known. */
  write?(step: StepView): void
  /** Brings what needs the network to its end; never throws. */
  end?(step: StepView, signal: AbortSignal): Promise<void>
}

/** A step as it is shown. */
import type { Credential } from '../credentials/choose-credential.ts'
import { conclusionOf, isGood, worstOf, type Conclusion } from '../gate/outcome.ts'
import type { GateSettings } from '../gate/request.ts'
import type { GateView } from '../gate/view.ts'
import type { StepProblem } from '../messages/explain-step.ts'

/** All that is known of a step: plain data, without secrets. */
export interface StepView {
  /** A name for the whole: in headings, and in the comment's marker. */
  readonly label: string
  /** Whether `pipelines` was given: then each line and part says which pipeline it is of. */
  readonly isSeveral: boolean
  readonly settings: GateSettings
  /** How the step signs in; null where that is not known. */
  readonly credential: Credential['description'] | null
  /** The commit of which a run is searched, and where it came from (an input or a field of the event). */
  readonly awaited: { readonly commit: string; readonly source: string } | null
  readonly startedAtMs: number
  readonly nowMs: number
  readonly gates: readonly GateView[]
  /** Null where the gates tell everything. */
  readonly problem: StepProblem | null
}

/** The output `conclusion`: the worst of all gates; of one that has not ended, `pending`. */
export function conclusionOfStep({ gates, problem }: StepView): Conclusion {
  if (problem !== null) return 'error'
  return worstOf(gates.map(conclusionOfGate)) ?? 'error'
}

export function conclusionOfGate({ outcome }: GateView): Conclusion {
  return outcome === null ? 'pending' : conclusionOf(outcome)
}

/** Whether a gate has ended so that it fails the step. */
export function isBad({ outcome }: GateView): boolean {
  return outcome !== null && !isGood(outcome)
}

/** What every reporter is: told of what happens in a step, shown all of it, secrets taken out. */
import type { CredentialDescription } from '../credentials/credential.ts'
import type { GateEvent } from '../gate/events.ts'
import type { GateSettings } from '../gate/request.ts'
import type { GateView } from '../gate/view.ts'
import type { Withheld } from '../github/event.ts'
import type { InputProblem } from '../inputs/problems.ts'

/** Why a step could not begin. */
export type StepProblem =
  | {
      readonly kind: 'inputs'
      readonly problems: readonly InputProblem[]
      readonly withheld: Withheld | null
    }
  /** A variable of the environment does not name a proxy. */
  | { readonly kind: 'proxy-address'; readonly variable: string }
  | { readonly kind: 'internal'; readonly message: string }

/** All that is known of a step: plain data, without secrets. */
export interface StepView {
  /** A name for the whole: in headings, and in the comment's marker. */
  readonly label: string
  /** Whether `pipelines` was given: then each line and part says which pipeline it is of. */
  readonly isSeveral: boolean
  readonly settings: GateSettings
  /** How the step signs in; null where that is not known. */
  readonly credential: CredentialDescription | null
  /** The commit of which a run is searched, and where it came from (an input or a field of the event). */
  readonly awaited: { readonly commit: string; readonly source: string } | null
  readonly startedAtMs: number
  readonly nowMs: number
  readonly gates: readonly GateView[]
  /** Null where the gates tell everything. */
  readonly problem: StepProblem | null
}

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

/** How a gate ends, and what follows from it (contract, "Exit rules"). */
import type { ApiError } from '../api/api-error.ts'
import type { InputProblem } from '../inputs/parse.ts'
import type { Run, StageJob } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'

/** Why a gate could not do its work. */
export type GateProblem =
  | {
      readonly kind: 'inputs'
      readonly problems: readonly InputProblem[]
      readonly withheld: Withheld | null
    }
  | { readonly kind: 'no-id-token-permission' }
  | { readonly kind: 'api'; readonly error: ApiError }
  | { readonly kind: 'no-run' }
  | { readonly kind: 'no-run-of-commit'; readonly commit: string }
  /** A variable of the environment does not name a proxy. */
  | { readonly kind: 'proxy-address'; readonly variable: string }
  | { readonly kind: 'internal'; readonly error: unknown }

/** Where GitHub withholds secrets from a job. */
export type Withheld = 'fork' | 'dependabot'

export type Outcome =
  /** The run has a final status. */
  | { readonly kind: 'ended'; readonly run: Run }
  | { readonly kind: 'timed-out'; readonly trouble: ApiError | null }
  | { readonly kind: 'workflow-cancelled' }
  | { readonly kind: 'blocked'; readonly gates: readonly StageJob[] }
  | { readonly kind: 'pending'; readonly run: Run }
  | { readonly kind: 'error'; readonly problem: GateProblem }

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'timed-out' | 'blocked' | 'pending' | 'error'

/** The output `conclusion`. Only the run's own status decides, and only SUCCESS is success. */
export function conclusionOf(outcome: Outcome): Conclusion {
  switch (outcome.kind) {
    case 'ended': {
      const meaning = meaningOf(outcome.run.status)
      return meaning === 'success' || meaning === 'cancelled' ? meaning : 'failure'
    }
    case 'workflow-cancelled':
      return 'cancelled'
    case 'timed-out':
    case 'blocked':
    case 'pending':
    case 'error':
      return outcome.kind
  }
}

/** The exit code: 0 lets the workflow go on. */
export function exitCodeOf(outcome: Outcome): 0 | 1 {
  const conclusion = conclusionOf(outcome)
  return conclusion === 'success' || conclusion === 'pending' ? 0 : 1
}

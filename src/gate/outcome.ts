/** How gates end, and what follows from it for the step (contract, "Exit rules" and "Many pipelines"). */
import type { ApiFailure, ApiProblem } from '../api/api-error.ts'
import { documentedCode } from '../api/codes.ts'
import type { Run, StageJob } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import type { PersonWait } from '../run/waits.ts'

/** Why a gate could not do its work. */
export type GateProblem =
  | { readonly kind: 'api'; readonly error: ApiProblem }
  /** The job may not have OIDC tokens, which the role needs. */
  | { readonly kind: 'no-id-token-permission' }
  /** The run was built from another commit than it has to be, or has ended without telling one. */
  | {
      readonly kind: 'wrong-commit'
      readonly wanted: string
      readonly actual: string | null
      readonly wasStarted: boolean
    }
  /** A whole search has seen runs that have ended, and none of all tells a commit. */
  | { readonly kind: 'no-commit-told'; readonly wanted: string; readonly runsSeen: number }
  /** There are several gates that could be meant, or the only one has no number to act on. */
  | { readonly kind: 'gate-not-clear'; readonly wanted: string | null; readonly gates: readonly StageJob[] }
  /** The service refused to pass or refuse a gate that is still open. */
  | {
      readonly kind: 'gate-refused'
      readonly decision: 'pass' | 'refuse'
      readonly gate: StageJob
      readonly error: ApiProblem
    }
  | { readonly kind: 'internal'; readonly message: string }

/** How one gate ended. */
export type Outcome =
  /** The run has a final status. */
  | { readonly kind: 'ended'; readonly run: Run }
  /** `trouble` is what kept the gate from seeing the run when the time was up. */
  | { readonly kind: 'timed-out'; readonly trouble: ApiProblem | null }
  | { readonly kind: 'workflow-cancelled' }
  | { readonly kind: 'blocked'; readonly waits: readonly PersonWait[]; readonly isHandedOver: boolean }
  /** Not ended; nobody waits (`wait: false`), or another gate of the step failed first (`fail-fast`). */
  | { readonly kind: 'pending'; readonly why: 'not-waited-for' | 'failed-fast' }
  /** No run appeared in time: `fail`, or `skip`. */
  | { readonly kind: 'no-run'; readonly isSkipped: boolean }
  | { readonly kind: 'error'; readonly problem: GateProblem }

/** From the worst to the best: a step of several gates has the first that any of them has. */
export const conclusionsFromWorst = [
  'error',
  'failure',
  'no-run',
  'timed-out',
  'cancelled',
  'blocked',
  'pending',
  'success',
  'skipped'
] as const

/** The output `conclusion`. */
export type Conclusion = (typeof conclusionsFromWorst)[number]

/** Only the run's own status decides, and only SUCCESS is success. */
export function conclusionOf(outcome: Outcome): Conclusion {
  switch (outcome.kind) {
    case 'ended': {
      const meaning = meaningOf(outcome.run.status)
      return meaning === 'success' || meaning === 'cancelled' ? meaning : 'failure'
    }
    case 'workflow-cancelled':
      return 'cancelled'
    case 'no-run':
      return outcome.isSkipped ? 'skipped' : 'no-run'
    case 'timed-out':
    case 'blocked':
    case 'pending':
    case 'error':
      return outcome.kind
  }
}

/** Whether a gate that ends so lets the workflow go on. */
export function isGood(outcome: Outcome): boolean {
  const conclusion = conclusionOf(outcome)
  if (outcome.kind === 'blocked') return outcome.isHandedOver
  return conclusion === 'success' || conclusion === 'pending' || conclusion === 'skipped'
}

/** The worst of these conclusions; null of none. */
export function worstOf(conclusions: readonly Conclusion[]): Conclusion | null {
  return conclusionsFromWorst.find((conclusion) => conclusions.includes(conclusion)) ?? null
}

/** Whether an error is wrong for every pipeline of the step: credentials, or no permission for the organization. */
export function isWrongForAll(problem: GateProblem): boolean {
  if (problem.kind === 'no-id-token-permission') return true
  return problem.kind === 'api' && isRefusalForAll(problem.error.failure)
}

function isRefusalForAll(failure: ApiFailure): boolean {
  if (failure.kind === 'security-token-expired') return true
  if (failure.kind !== 'refused') return false
  const { code, httpStatus } = failure.error
  return httpStatus === 401 || (code !== null && documentedCode(code)?.isWrongForAll === true)
}

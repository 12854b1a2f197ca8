/** What came of asking for an operation. */
import type { ApiProblem } from '../src/api/api-error.ts'
import type { Comparison } from './compare.ts'
import type { Shape } from './shapes.ts'

/** Why an operation was not asked for. */
export type NotAskedReason =
  | 'no-sign-in'
  | 'no-run-number'
  | 'no-run'
  | 'run-not-read'
  | 'no-job-with-log'
  | 'steps-not-read'
  | 'no-step'
  | 'part-not-read'
  | 'empty-log'
  | 'address-not-read'
  | 'no-address'
  | 'no-deployment'
  | 'order-not-read'
  | 'no-machine'

/** What came of an operation. */
export type Finding =
  { readonly kind: 'not-asked'; readonly operation: string; readonly why: NotAskedReason } | AskedFinding

export interface AskedFinding {
  readonly kind: 'asked'
  readonly operation: string
  /** Null where no answer came. */
  readonly httpStatus: number | null
  /** Why the gate could not read the answer; null where it could. */
  readonly problem: ApiProblem | null
  /** Null where the answer is no JSON, or one that says no. */
  readonly comparison: Comparison | null
  /** The answer as it came, and what is known of it; null where none came. */
  readonly answer: { readonly value: unknown; readonly shape: Shape } | null
}

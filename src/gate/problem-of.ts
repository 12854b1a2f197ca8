/** What an error that ended a gate means for it. */
import { ApiError, type ApiProblem } from '../api/api-error.ts'
import { NoIdTokenPermission } from '../credentials/credential.ts'
import type { GateProblem } from './outcome.ts'

/** Why a gate could not do its work. */
export function problemOf(error: unknown): GateProblem {
  if (error instanceof NoIdTokenPermission) return { kind: 'no-id-token-permission' }
  if (error instanceof ApiError) return { kind: 'api', error: error.problem }
  return { kind: 'internal', message: error instanceof Error ? error.message : String(error) }
}

/** True where a call ended because the gate's time was up. */
export function isOutOfTime(error: unknown): error is ApiError {
  return error instanceof ApiError && error.problem.failure.kind === 'out-of-time'
}

/**
 * The trouble of the look at the end of the time; null where the error is none that passes. That look is one try of
 * many: how often all of them failed is not its to say.
 */
export function lastTroubleOf(error: unknown, hadGoodAnswer: boolean): ApiProblem | null {
  if (!(error instanceof ApiError)) return null
  const { failure } = error.problem
  if (failure.kind === 'out-of-time') return error.problem
  // After a good answer the service is known to say so where it is asked too much; there is no minute left to ask again.
  const isFalseAlarm = failure.kind === 'refused' && failure.error.httpStatus === 401 && hadGoodAnswer
  if (!isFalseAlarm && failure.kind !== 'unusable') return null
  return { ...error.problem, failure: { kind: 'out-of-time', error: failure.error } }
}

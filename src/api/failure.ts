/** Which answers end a call, by what the operation does: a pure decision (contract, "Trouble"). */
import type { ApiFailure } from './api-error.ts'
import { ownError, type AnswerMeaning, type ServiceError } from './meaning.ts'

/** What an operation does, and so what may be done where its answer is lost or bad. */
export type Effect =
  /** Reads what the gate can't do without: tried again as long as that may help. */
  | 'repeatable'
  /** Reads what the gate can do without: any refusal is final. */
  | 'optional'
  /** Starts a run: never sent twice unless the first was certainly not taken, whatever came back. */
  | 'start'
  /** Acts on a run: the same, but a refusal says that it was not carried out. */
  | 'act'

export type TroubleMeaning = Extract<AnswerMeaning<unknown>, { kind: 'passing' | 'refusal-at-first' }>

/** A fault of what lets a request in: it may be mended, and the request sent again. */
export type Fault = Extract<AnswerMeaning<unknown>, { kind: 'clock-off' | 'security-token-expired' }>

export interface CallState {
  /** Whether the service has given any good answer before. */
  readonly hasGoodAnswer: boolean
  /** Whether the same fault was mended right before. */
  readonly isCorrected: boolean
  readonly mend: (fault: Fault) => boolean
}

/** Why this answer ends the call; null where another try may help. */
export function failureOf(
  meaning: Exclude<AnswerMeaning<unknown>, { kind: 'good' }>,
  effect: Effect,
  state: CallState
): ApiFailure | null {
  const isSentOnce = effect === 'start' || effect === 'act'
  switch (meaning.kind) {
    case 'aborted':
      return isSentOnce ? { kind: 'uncertain', error: ownError('aborted', null) } : { kind: 'aborted' }
    case 'too-large':
      return { kind: isSentOnce ? 'uncertain' : 'too-large', error: meaning.error }
    case 'refusal':
      return { kind: 'refused', error: meaning.error }
    case 'refusal-at-first':
      return failureOfUndocumented(meaning.error, effect, state.hasGoodAnswer)
    case 'passing':
      return isSentOnce && !meaning.isCertainlyNotTaken ? { kind: 'uncertain', error: meaning.error } : null
    case 'clock-off':
      return !state.isCorrected && state.mend(meaning)
        ? null
        : { kind: 'not-corrected', error: meaning.error }
    case 'nonce-used':
      // Something on the way may have sent it twice, and the first may have been taken.
      if (isSentOnce) return { kind: 'uncertain', error: meaning.error }
      return state.isCorrected ? { kind: 'not-corrected', error: meaning.error } : null
    case 'security-token-expired':
      return !state.isCorrected && state.mend(meaning)
        ? null
        : { kind: 'security-token-expired', error: meaning.error }
  }
}

function failureOfUndocumented(
  error: ServiceError,
  effect: Effect,
  hasGoodAnswer: boolean
): ApiFailure | null {
  const { httpStatus } = error
  // An answer without a documented code does not tell whether a run was started.
  if (effect === 'start' && httpStatus !== null) return { kind: 'uncertain', error }
  const isRedirect = httpStatus !== null && httpStatus >= 300 && httpStatus < 400
  if (effect === 'act' && isRedirect && hasGoodAnswer) return { kind: 'uncertain', error }
  const isFinal = !hasGoodAnswer || effect === 'optional' || (effect === 'act' && httpStatus !== null)
  return isFinal ? { kind: 'refused', error } : null
}

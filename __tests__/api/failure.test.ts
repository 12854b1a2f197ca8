import { describe, expect, it } from '@jest/globals'
import { failureOf, type CallState, type Effect } from '../../src/api/failure.ts'
import type { AnswerMeaning, ServiceError } from '../../src/api/meaning.ts'

type Meaning = Exclude<AnswerMeaning<unknown>, { kind: 'good' }>

const effects: readonly Effect[] = ['repeatable', 'optional', 'start', 'act']
const anew = '(again)'

function errorOf(httpStatus: number | null): ServiceError {
  return { problem: null, httpStatus, code: null, message: null, requestId: null }
}

const error = errorOf(500)
const passing = { kind: 'passing', error, isThrottling: false, serverWaitMs: null } as const
const clockOff = { kind: 'clock-off', error, serverTimeMs: 1 } as const
const tokenExpired = { kind: 'security-token-expired', error } as const

/** How a call ends, or that it goes on, for each effect in turn. */
function endsOf(meaning: Meaning, change: Partial<CallState> = {}): readonly string[] {
  const state = { hasGoodAnswer: true, isCorrected: false, mend: () => true, ...change }
  return effects.map((effect) => failureOf(meaning, effect, state)?.kind ?? anew)
}

describe('a call that reads, reads what is not needed, starts, or acts', () => {
  it.each<[string, Meaning, Partial<CallState>, readonly string[]]>([
    ['is refused', { kind: 'refusal', error }, {}, ['refused', 'refused', 'refused', 'refused']],
    ['was aborted', { kind: 'aborted' }, {}, ['aborted', 'aborted', 'uncertain', 'uncertain']],
    [
      'had too large an answer',
      { kind: 'too-large', error },
      {},
      ['too-large', 'too-large', 'uncertain', 'uncertain']
    ],
    [
      'was in trouble, and may have been taken',
      { ...passing, isCertainlyNotTaken: false },
      {},
      [anew, anew, 'uncertain', 'uncertain']
    ],
    [
      'was in trouble, and was certainly not taken',
      { ...passing, isCertainlyNotTaken: true },
      {},
      [anew, anew, anew, anew]
    ],
    ['had the wrong time', clockOff, {}, [anew, anew, anew, anew]],
    [
      'had the wrong time twice',
      clockOff,
      { isCorrected: true },
      ['not-corrected', 'not-corrected', 'not-corrected', 'not-corrected']
    ],
    [
      'had the wrong time, which can’t be mended',
      clockOff,
      { mend: () => false },
      ['not-corrected', 'not-corrected', 'not-corrected', 'not-corrected']
    ],
    [
      'is told that its nonce was used: an act may have been taken before',
      { kind: 'nonce-used', error },
      {},
      [anew, anew, 'uncertain', 'uncertain']
    ],
    [
      'is told twice that its nonce was used',
      { kind: 'nonce-used', error },
      { isCorrected: true },
      ['not-corrected', 'not-corrected', 'uncertain', 'uncertain']
    ],
    ['had keys that have expired', tokenExpired, {}, [anew, anew, anew, anew]],
    [
      'had keys that have expired twice',
      tokenExpired,
      { isCorrected: true },
      Array<string>(4).fill('security-token-expired')
    ],
    [
      'had keys that have expired and can’t be renewed',
      tokenExpired,
      { mend: () => false },
      Array<string>(4).fill('security-token-expired')
    ]
  ])('%s', (_what, meaning, change, ends) => {
    expect(endsOf(meaning, change)).toEqual(ends)
  })

  it.each<[string, number | null, boolean, readonly string[]]>([
    ['at first', 404, false, ['refused', 'refused', 'uncertain', 'refused']],
    ['after a good one', 404, true, [anew, 'refused', 'uncertain', 'refused']],
    ['that redirects at first', 302, false, ['refused', 'refused', 'uncertain', 'refused']],
    ['that redirects after a good one', 300, true, [anew, 'refused', 'uncertain', 'uncertain']],
    ['that redirects after a good one', 399, true, [anew, 'refused', 'uncertain', 'uncertain']],
    ['with a status that is no redirect', 400, true, [anew, 'refused', 'uncertain', 'refused']],
    ['with a status that is no redirect', 299, true, [anew, 'refused', 'uncertain', 'refused']],
    // Nothing was sent.
    ['of the way there, at first', null, false, ['refused', 'refused', 'refused', 'refused']],
    ['of the way there, after a good one', null, true, [anew, 'refused', anew, anew]]
  ])('had an answer without a documented code %s: %j', (_what, httpStatus, hasGoodAnswer, ends) => {
    expect(endsOf({ kind: 'refusal-at-first', error: errorOf(httpStatus) }, { hasGoodAnswer })).toEqual(ends)
  })

  it('mends a fault once only, and nothing else', () => {
    const mended: string[] = []
    const mend = ({ kind }: { readonly kind: string }): boolean => mended.push(kind) > 0
    endsOf({ kind: 'nonce-used', error }, { mend })
    endsOf(clockOff, { mend, isCorrected: true })
    endsOf(tokenExpired, { mend, isCorrected: true })
    expect(mended).toEqual([])
    endsOf(clockOff, { mend })
    endsOf(tokenExpired, { mend })
    expect(new Set(mended)).toEqual(new Set(['clock-off', 'security-token-expired']))
  })

  it('ends with what the service said', () => {
    const state = { hasGoodAnswer: true, isCorrected: true, mend: () => false }
    for (const meaning of [{ kind: 'refusal', error }, { kind: 'nonce-used', error }, clockOff] as const) {
      expect(failureOf(meaning, 'repeatable', state)).toMatchObject({ error })
    }
  })
})

import { describe, expect, it } from '@jest/globals'
import {
  conclusionOf,
  conclusionsFromWorst,
  isGood,
  isWrongForAll,
  worstOf,
  type Conclusion,
  type Outcome
} from '../../src/gate/outcome.ts'
import type { ApiFailure } from '../../src/api/api-error.ts'
import { saying } from '../__fixtures__/fake-service.ts'
import { run } from '../__fixtures__/runs.ts'

const ended = (status: string): Outcome => ({ kind: 'ended', run: run({ status }) })
type Problem = Parameters<typeof isWrongForAll>[0]
const failed = (failure: ApiFailure): Problem => ({
  kind: 'api',
  error: { service: 'yunxiao', operation: 'GetPipelineRun', failure }
})
const refused = (code: string | null, httpStatus: number): Problem =>
  failed({ kind: 'refused', error: saying(code, httpStatus) })

describe('how a gate ends', () => {
  it.each<[string, Outcome, Conclusion, boolean]>([
    ['SUCCESS', ended('SUCCESS'), 'success', true],
    ['FAIL', ended('FAIL'), 'failure', false],
    ['SKIPPED', ended('SKIPPED'), 'failure', false],
    ['FINISH', ended('FINISH'), 'failure', false],
    ['CANCELED', ended('CANCELED'), 'cancelled', false],
    ['a time-out', { kind: 'timed-out', trouble: null }, 'timed-out', false],
    ['wait: false, not ended', { kind: 'pending', why: 'not-waited-for' }, 'pending', true],
    ['a cancelled workflow', { kind: 'workflow-cancelled' }, 'cancelled', false],
    ['an open manual gate', { kind: 'blocked', waits: [], isHandedOver: false }, 'blocked', false],
    ['one that is handed over', { kind: 'blocked', waits: [], isHandedOver: true }, 'blocked', true],
    ['no run', { kind: 'no-run', isSkipped: false }, 'no-run', false],
    ['no run, skipped', { kind: 'no-run', isSkipped: true }, 'skipped', true],
    ['an error', { kind: 'error', problem: { kind: 'internal', message: '' } }, 'error', false]
  ])('%s', (_what, outcome, conclusion, good) => {
    expect([conclusionOf(outcome), isGood(outcome)]).toEqual([conclusion, good])
  })
})

describe('several gates', () => {
  it('have the worst conclusion of all, in the contract’s order', () => {
    expect(conclusionsFromWorst).toEqual(
      'error, failure, no-run, timed-out, cancelled, blocked, pending, success, skipped'.split(', ')
    )
    expect(worstOf(['skipped', 'success', 'pending'])).toBe('pending')
    expect(worstOf(['timed-out', 'cancelled', 'error'])).toBe('error')
    expect(worstOf([])).toBeNull()
  })

  it.each<[string, Problem, boolean]>([
    ['a token that nobody knows', refused('InvalidTokenError', 401), true],
    ['HTTP 401 without a code', refused(null, 401), true],
    ['a key that nobody knows', refused('InvalidAccessKeyId.NotFound', 404), true],
    ['no such organization', refused('InvalidOrganization.NotFound', 404), true],
    ['a user of another organization', refused('Forbidden.UserNotInCurrentOrganization', 403), true],
    ['no permission in RAM', refused('Forbidden.RAM', 403), true],
    ['no permission in RAM, in its short form', refused('NoPermission', 403), true],
    ['a role that is none', refused('InvalidParameter.RoleArn', 400), true],
    ['no OIDC token', { kind: 'no-id-token-permission' }, true],
    [
      'temporary credentials that have expired',
      failed({ kind: 'security-token-expired', error: saying(null) }),
      true
    ],
    [
      'what was no refusal, whatever its code',
      failed({ kind: 'not-corrected', error: saying('InvalidTokenError', 401) }),
      false
    ],
    ['a refusal without a code', refused(null, 404), false],
    ['no such pipeline', refused('InvalidPipeline.NotFound', 404), false],
    ['no such run', refused('InvalidPipelineRun.NotFound', 404), false],
    ['a pipeline that these credentials may not see', refused('Forbidden', 403), false],
    ['another commit', { kind: 'no-commit-told', wanted: 'x', runsSeen: 1 }, false]
  ])('%s is wrong for all of them, or not', (_what, problem, isForAll) => {
    expect(isWrongForAll(problem)).toBe(isForAll)
  })
})

import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../src/api/api-error.ts'
import { conclusionOf, exitCodeOf, type Outcome } from '../../src/gate/outcome.ts'
import { openGate, run, stage } from '../__fixtures__/runs.ts'

const ended = (status: string): Outcome => ({ kind: 'ended', run: run({ status }) })
const error = { problem: null, httpStatus: 502, code: null, message: null, requestId: null }
const trouble = new ApiError('yunxiao', 'GetPipelineRun', { kind: 'refused', error })

describe('the exit rules', () => {
  it.each<[string, Outcome, string, 0 | 1]>([
    ['SUCCESS', ended('SUCCESS'), 'success', 0],
    ['FAIL', ended('FAIL'), 'failure', 1],
    ['SKIP', ended('SKIP'), 'failure', 1],
    ['FINISH', ended('FINISH'), 'failure', 1],
    ['CANCELED', ended('CANCELED'), 'cancelled', 1],
    ['a time-out', { kind: 'timed-out', trouble: null }, 'timed-out', 1],
    ['a time-out in trouble', { kind: 'timed-out', trouble }, 'timed-out', 1],
    ['wait: false, not ended', { kind: 'pending', run: run({ status: 'RUNNING' }) }, 'pending', 0],
    ['a cancelled workflow', { kind: 'workflow-cancelled' }, 'cancelled', 1],
    ['an open manual gate', { kind: 'blocked', gates: [{ stage: stage(), job: openGate() }] }, 'blocked', 1],
    ['no such run', { kind: 'error', problem: { kind: 'no-run' } }, 'error', 1]
  ])('%s', (_what, outcome, conclusion, exitCode) => {
    expect([conclusionOf(outcome), exitCodeOf(outcome)]).toEqual([conclusion, exitCode])
  })
})

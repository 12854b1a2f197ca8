import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { Run } from '../../src/run/run.ts'
import { followRun, type FollowEnd } from '../../src/gate/follow-run.ts'
import { fixedSchedule } from '../../src/schedule/poll-schedule.ts'
import { generousLimits } from '../__fixtures__/callers.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { run } from '../__fixtures__/runs.ts'

const error = { problem: null, httpStatus: 503, code: null, message: null, requestId: null }
const notFound = { ...error, httpStatus: 404, code: 'InvalidPipelineRun.NotFound' }
const running = run({ status: 'RUNNING' })

/** Follows a run for a minute, looking each ten seconds; the answer to each look is a run or a failure. */
function follow(answer: (isLastLook: boolean) => Run | ApiFailure, notFoundUntilMs = 0): Promise<FollowEnd> {
  const clock = new FakeClock()
  return followRun({
    api: {
      getRun: (_runId, { patience }) => {
        const given = answer(patience === 'once')
        return 'kind' in given
          ? Promise.reject(new ApiError('yunxiao', 'GetPipelineRun', given))
          : Promise.resolve(given)
      }
    },
    clock,
    runId: '42',
    firstRun: null,
    limits: { ...generousLimits, deadlineMs: fakeStartMs + 60_000 },
    schedule: fixedSchedule(10_000),
    pace: (scheduledMs) => scheduledMs,
    history: () => [],
    wait: true,
    onManualGate: 'wait',
    notFoundUntilMs,
    onSnapshot: () => undefined
  })
}

describe('the last look', () => {
  it('that meets passing trouble is told with the verdict', async () => {
    const end = await follow((isLast) => (isLast ? { kind: 'unusable', tries: 1, error } : running))
    expect(end).toMatchObject({ kind: 'timed-out', trouble: { failure: { kind: 'out-of-time', error } } })
  })

  it('that finds the run gone is told with the verdict', async () => {
    const end = await follow((isLast) => (isLast ? { kind: 'refused', error: notFound } : running))
    expect(end).toMatchObject({ kind: 'timed-out', trouble: { failure: { kind: 'refused' } } })
  })

  it('that is refused is an error', async () => {
    const end = follow((isLast) => (isLast ? { kind: 'refused', error } : running))
    await expect(end).rejects.toThrow(ApiError)
  })

  it('is made where the deadline cut a request, too: the run may have ended meanwhile', async () => {
    const end = await follow((isLast) => (isLast ? run() : { kind: 'out-of-time', error }))
    expect(end).toMatchObject({ kind: 'ended' })
  })
})

it('a run that was started and never appears is timed-out while that is tolerated', async () => {
  const end = await follow(() => ({ kind: 'refused', error: notFound }), fakeStartMs + 1e9)
  expect(end).toMatchObject({ kind: 'timed-out' })
})

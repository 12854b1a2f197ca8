import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { findRun, isPassing, type FoundRun } from '../../src/gate/find-run.ts'
import { generousLimits } from '../__fixtures__/callers.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { run } from '../__fixtures__/runs.ts'

const commit = '0123456789abcdef'
const error = { problem: null, httpStatus: 503, code: null, message: null, requestId: null }
const listing = { runId: '7', status: 'RUNNING', startedAtMs: null, finishedAtMs: null }

function failing(failure: ApiFailure): Promise<never> {
  return Promise.reject(new ApiError('yunxiao', 'ListPipelineRuns', failure))
}

/** Looks for a run of the commit for a minute. */
async function search(
  api: Partial<YunxiaoApi>,
  random = (): number => 0.5
): Promise<{ readonly found: FoundRun; readonly looksAtMs: readonly number[] }> {
  const clock = new FakeClock()
  const looksAtMs: number[] = []
  const unused = (): never => {
    throw new Error('not expected')
  }
  const whole = { getRun: () => Promise.resolve(run({ commits: ['ffffffffff'] })), ...api } as YunxiaoApi
  const found = await findRun(
    { kind: 'latest-of-commit', commit },
    {
      api: {
        ...whole,
        listRuns: (count, limits) => {
          looksAtMs.push(clock.nowMs() - fakeStartMs)
          return whole.listRuns(count, limits)
        }
      },
      clock,
      random,
      limits: { ...generousLimits, deadlineMs: fakeStartMs + 60_000 },
      startLimits: generousLimits,
      wait: true,
      fixedIntervalMs: null,
      onSearch: () => undefined,
      pace: (scheduledMs) => scheduledMs,
      onStart: unused
    }
  )
  return { found, looksAtMs }
}

describe('the search for a run of a commit', () => {
  it('looks every three seconds at first, then less often, and once more when the time is up', async () => {
    const { found, looksAtMs } = await search({ listRuns: () => Promise.resolve([listing]) })
    const gaps = looksAtMs.slice(1).map((at, index) => at - (looksAtMs[index] ?? 0))
    expect(found).toEqual({ kind: 'out-of-time', trouble: null })
    expect(gaps.slice(0, 5)).toEqual([3000, 3000, 3000, 3000, 3000])
    expect(Math.max(...gaps)).toBeGreaterThan(4000)
    expect(looksAtMs.at(-1)).toBe(60_000)
  })

  it('finds what only the last look shows', async () => {
    let looks = 0
    const listRuns = (): Promise<(typeof listing)[]> => {
      looks += 1
      return Promise.resolve([{ ...listing, runId: String(looks) }])
    }
    const before = await search({ listRuns })
    const last = String(looks)
    looks = 0
    const { found } = await search({
      listRuns,
      getRun: (runId) => Promise.resolve(run({ commits: [runId === last ? commit : 'ffffffffff'] }))
    })
    expect(before.found).toEqual({ kind: 'out-of-time', trouble: null })
    expect(found).toMatchObject({ kind: 'found', runId: last, how: 'latest-of-commit' })
  })

  it.each<[string, ApiFailure, unknown]>([
    [
      'passing trouble is no news',
      { kind: 'unusable', tries: 1, error },
      { kind: 'out-of-time', trouble: null }
    ],
    ['a refusal is an error', { kind: 'refused', error }, null]
  ])('with its last look: %s', async (_what, failure, expected) => {
    const looking = search({
      listRuns: (_count, limits) => (limits.patience === 'once' ? failing(failure) : Promise.resolve([]))
    })
    if (expected === null) await expect(looking).rejects.toThrow(ApiError)
    else expect((await looking).found).toEqual(expected)
  })

  it('knows what is passing', () => {
    expect(isPassing(new ApiError('yunxiao', 'A', { kind: 'unusable', tries: 1, error }))).toBe(true)
    expect(isPassing(new ApiError('yunxiao', 'A', { kind: 'refused', error }))).toBe(false)
  })
})

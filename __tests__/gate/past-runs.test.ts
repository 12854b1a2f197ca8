import { describe, expect, it } from '@jest/globals'
import type { RunListing, YunxiaoApi } from '../../src/api/yunxiao.ts'
import { learnPastRuns, pastRunsOf } from '../../src/gate/past-runs.ts'
import { generousLimits } from '../__fixtures__/callers.ts'

describe('past runs', () => {
  const run = (status: string, startedAtMs: number | null, finishedAtMs: number | null): RunListing => ({
    runId: '1',
    status,
    startedAtMs,
    finishedAtMs
  })

  it('are learned from where their times are known', () => {
    const list = [
      run('SUCCESS', 1000, 5000),
      run('FAIL', 1000, 2000),
      run('CANCELED', 1000, 2000),
      run('RUNNING', 1000, null),
      run('SUCCESS', 1000, null),
      run('SUCCESS', null, 5000),
      run('SUCCESS', 5000, 5000)
    ]
    expect(pastRunsOf(list)).toEqual([
      { durationMs: 4000, succeeded: true },
      { durationMs: 1000, succeeded: false },
      { durationMs: 1000, succeeded: false }
    ])
  })

  it('are asked for once, thirty of them: they are no more than a help', async () => {
    const asked: unknown[] = []
    const listRuns: YunxiaoApi['listRuns'] = (count, from, { patience }) => {
      asked.push([count, from, patience])
      return Promise.resolve({ runs: [], next: 'more' })
    }
    await learnPastRuns({ listRuns }, '1', generousLimits)
    expect(asked).toEqual([[30, null, 'once']])
  })

  it('leave out the run that is followed, and are none where there is no answer', async () => {
    const listing = { runs: [run('SUCCESS', 1, 2)], next: null }
    const listRuns: YunxiaoApi['listRuns'] = () => Promise.resolve(listing)
    expect(await learnPastRuns({ listRuns }, '1', generousLimits)).toEqual([])
    expect(await learnPastRuns({ listRuns }, '2', generousLimits)).toHaveLength(1)
    const refused: YunxiaoApi['listRuns'] = () => Promise.reject(new Error('no'))
    expect(await learnPastRuns({ listRuns: refused }, '2', generousLimits)).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import { Pace } from '../../src/schedule/pace.ts'
import type { RunListing } from '../../src/api/yunxiao.ts'
import { learnPastRuns, pastRunsOf } from '../../src/gate/past-runs.ts'

const half = (): number => 0.5

describe('the pace', () => {
  it('is the schedule’s own until something is throttled', () => {
    expect(new Pace().after(5_000, half)).toBe(5_000)
  })

  it('doubles at each throttling, up to two minutes', () => {
    const pace = new Pace()
    const waits: number[] = []
    for (let count = 0; count < 9; count += 1) {
      pace.throttled()
      waits.push(pace.after(0, half))
    }
    expect(waits[0]).toBe(2_000)
    expect(waits[1]).toBeCloseTo(3_800)
    expect(Math.max(...waits)).toBeLessThanOrEqual(120_000 * 1.25)
  })

  it('is given back slowly', () => {
    const pace = new Pace()
    pace.throttled()
    const waits = Array.from({ length: 20 }, () => pace.after(100, half))
    expect(waits[0]).toBe(2_000)
    expect(waits.at(-1)).toBe(100)
  })

  it('never hurries a slow schedule, and parts those that were throttled together', () => {
    const pace = new Pace()
    pace.throttled()
    expect(pace.after(30_000, half)).toBe(30_000)
    pace.throttled()
    expect(pace.after(0, () => 0)).toBeCloseTo(3_800 * 0.75)
    pace.throttled()
    expect(pace.after(0, () => 1)).toBeCloseTo(7_220 * 1.25)
  })
})

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
    const listRuns = (count: number, limits: unknown): Promise<RunListing[]> => {
      asked.push([count, limits])
      return Promise.resolve([])
    }
    const { signal } = new AbortController()
    await learnPastRuns({ listRuns }, '1', { signal, deadlineMs: 5, patience: 'persist' })
    expect(asked).toEqual([[30, { signal, deadlineMs: 5, patience: 'once' }]])
  })

  it('leave out the run that is followed, and are none where there is no answer', async () => {
    const limits = { signal: new AbortController().signal, deadlineMs: 0, patience: 'once' as const }
    const listRuns = (): Promise<RunListing[]> => Promise.resolve([run('SUCCESS', 1, 2)])
    expect(await learnPastRuns({ listRuns }, '1', limits)).toEqual([])
    expect(await learnPastRuns({ listRuns }, '2', limits)).toHaveLength(1)
    expect(await learnPastRuns({ listRuns: () => Promise.reject(new Error('no')) }, '2', limits)).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../src/api/api-error.ts'
import { newestRunsCount, RunSearch, searchIntervalMs, type SearchChoice } from '../../src/gate/find-run.ts'
import type { Run } from '../../src/run/run.ts'
import { generousLimits } from '../__fixtures__/callers.ts'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { run, stage } from '../__fixtures__/runs.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

function builtFrom(head: string | null, change: Partial<Run> = {}, branch: string | null = 'main'): Run {
  return run({ heads: head === null ? [] : [{ commit: head, branch }], ...change })
}

/** A pipeline's runs by number, listed from the newest in pages as the APIs do. */
class Pipeline {
  readonly runs = new Map<number, Run>()
  readonly asked: number[] = []
  lists = 0

  add(...runs: readonly Run[]): this {
    for (const one of runs) this.runs.set(this.runs.size + 1, one)
    return this
  }

  search(choice: Partial<SearchChoice> = {}): RunSearch {
    const whole: SearchChoice = {
      kind: 'search',
      commit,
      ref: null,
      appearWithinMs: 600_000,
      ifNoRun: 'fail',
      parameters: null,
      ...choice
    }
    return new RunSearch(whole, {
      startedAtMs: fakeStartMs,
      onRun: () => undefined,
      pause: () => Promise.resolve(),
      api: {
        getLatestRunId: () => Promise.resolve(this.runs.size === 0 ? null : String(this.runs.size)),
        listRuns: (count, from) => {
          this.lists += 1
          const newestFirst = [...this.runs.keys()].reverse()
          const at = from === null ? 0 : Number(from)
          const listings = newestFirst.slice(at, at + count).map((number) => ({
            runId: String(number),
            status: 'SUCCESS',
            startedAtMs: null,
            finishedAtMs: null
          }))
          const hasMore = at + count < newestFirst.length
          return Promise.resolve({ runs: listings, next: hasMore ? String(at + count) : null })
        },
        getRun: (runId) => {
          this.asked.push(Number(runId))
          const found = this.runs.get(Number(runId))
          return found === undefined ? Promise.reject(notFound) : Promise.resolve(found)
        }
      }
    })
  }
}

const notFound = new ApiError({
  service: 'yunxiao',
  operation: 'GetPipelineRun',
  failure: {
    kind: 'refused',
    error: {
      problem: null,
      httpStatus: 404,
      code: 'InvalidPipelineRun.NotFound',
      message: null,
      requestId: null
    }
  }
})

const others = (count: number, change: Partial<Run> = {}): Run[] =>
  Array.from({ length: count }, (_, index) => builtFrom(`feed${String(index).padStart(8, '0')}`, change))

describe('the search for a run of a commit', () => {
  it('takes the newest that fits, and asks no further', async () => {
    const pipeline = new Pipeline().add(builtFrom(commit), ...others(3), builtFrom(commit), ...others(2))
    expect(await pipeline.search().round(generousLimits)).toMatchObject({
      kind: 'found',
      runId: '5'
    })
    expect(pipeline.asked).toEqual([7, 6, 5])
  })

  it('goes page after page through the 100 newest, and no further', async () => {
    const near = new Pipeline().add(...others(3), builtFrom(commit), ...others(99))
    expect(await near.search().round(generousLimits)).toMatchObject({ kind: 'found', runId: '4' })
    const far = new Pipeline().add(builtFrom(commit), ...others(100))
    const search = far.search()
    expect(await search.round(generousLimits)).toEqual({ kind: 'nothing' })
    expect(far.asked).toHaveLength(newestRunsCount)
    expect(search.view).toEqual({ runsSeen: 100, newest: { runId: '101', commit: 'feed00000099' } })
  })

  it('asks once for a run of another commit, and again for one that may still tell', async () => {
    const untold = builtFrom(null, { status: 'RUNNING' })
    const pipeline = new Pipeline().add(...others(40), untold, ...others(2))
    const search = pipeline.search()
    await search.round(generousLimits)
    pipeline.asked.length = 0
    const lists = pipeline.lists
    expect(await search.round(generousLimits)).toEqual({ kind: 'nothing' })
    expect(pipeline.asked).toEqual([41])
    expect(pipeline.lists).toBe(lists + 1)
    pipeline.add(...others(1))
    pipeline.runs.set(41, builtFrom(commit, { status: 'RUNNING' }))
    pipeline.asked.length = 0
    expect(await search.round(generousLimits)).toMatchObject({ kind: 'found', runId: '41' })
    expect(pipeline.asked).toEqual([44, 41])
  })

  it('asks again for one that may still tell, however many have come since', async () => {
    const pipeline = new Pipeline().add(builtFrom(null, { status: 'RUNNING' }))
    const search = pipeline.search()
    await search.round(generousLimits)
    pipeline.add(...others(35))
    await search.round(generousLimits)
    pipeline.runs.set(1, builtFrom(commit))
    expect(await search.round(generousLimits)).toMatchObject({ kind: 'found', runId: '1' })
  })

  it("prefers the event's ref to a newer run of another", async () => {
    const pipeline = new Pipeline().add(
      builtFrom(commit, {}, 'main'),
      ...others(2),
      builtFrom(commit, {}, 'release')
    )
    expect(await pipeline.search({ ref: 'main' }).round(generousLimits)).toMatchObject({
      kind: 'found',
      runId: '1'
    })
    expect(await pipeline.search({ ref: 'none' }).round(generousLimits)).toMatchObject({
      kind: 'found',
      runId: '4'
    })
    expect(await pipeline.search({ ref: null }).round(generousLimits)).toMatchObject({
      kind: 'found',
      runId: '4'
    })
  })

  it('takes a commit in eight characters, on either side', async () => {
    const short = new Pipeline().add(builtFrom(commit.slice(0, 8)))
    expect(await short.search().round(generousLimits)).toMatchObject({ kind: 'found' })
    const long = new Pipeline().add(builtFrom(commit))
    const search = long.search({ commit: commit.slice(0, 8).toUpperCase() })
    expect(await search.round(generousLimits)).toMatchObject({ kind: 'found' })
  })

  it('says so where runs have ended and none of all tells a commit', async () => {
    const pipeline = new Pipeline().add(builtFrom(null), builtFrom(null, { status: 'RUNNING' }))
    expect(await pipeline.search().round(generousLimits)).toEqual({ kind: 'no-commit-told', runsSeen: 2 })
    const running = new Pipeline().add(builtFrom(null, { status: 'RUNNING' }))
    expect(await running.search().round(generousLimits)).toEqual({ kind: 'nothing' })
    const told = new Pipeline().add(builtFrom(null), ...others(1))
    expect(await told.search().round(generousLimits)).toEqual({ kind: 'nothing' })
    expect(await new Pipeline().search().round(generousLimits)).toEqual({ kind: 'nothing' })
  })

  it('passes over a run that is gone, and fails as the service does', async () => {
    const pipeline = new Pipeline().add(...others(1))
    pipeline.runs.set(2, builtFrom(commit))
    const search = pipeline.search()
    pipeline.runs.delete(2)
    expect(await search.round(generousLimits)).toEqual({ kind: 'nothing' })
  })

  it('with start, a run that had been cancelled before the step began does not count', async () => {
    const before = { status: 'CANCELED', stages: [stage({ finishedAtMs: fakeStartMs - 1 })] }
    const after = { status: 'CANCELED', stages: [stage({ finishedAtMs: fakeStartMs + 1 })] }
    const cancelled = (change: Partial<Run>): Pipeline => new Pipeline().add(builtFrom(commit, change))
    const round = (pipeline: Pipeline, ifNoRun: 'start' | 'fail'): Promise<unknown> =>
      pipeline.search({ ifNoRun }).round(generousLimits)
    expect(await round(cancelled(before), 'start')).toEqual({ kind: 'nothing' })
    expect(await round(cancelled(after), 'start')).toMatchObject({ kind: 'found' })
    expect(await round(cancelled(before), 'fail')).toMatchObject({ kind: 'found' })
  })
})

describe('the newest run, no matter which', () => {
  it('is the one that the API says', async () => {
    const pipeline = new Pipeline().add(...others(2))
    expect(await pipeline.search({ commit: null }).round(generousLimits)).toMatchObject({
      kind: 'found',
      runId: '2'
    })
    expect(pipeline.lists).toBe(0)
    expect(await new Pipeline().search({ commit: null }).round(generousLimits)).toEqual({ kind: 'nothing' })
  })
})

describe('how often a search looks', () => {
  it('a run that appears in the first two minutes is seen within five seconds in the mean', () => {
    const delays: number[] = []
    let lookMs = 0
    for (let appearsMs = 0; appearsMs < 120_000; appearsMs += 100) {
      while (lookMs < appearsMs) lookMs += searchIntervalMs(lookMs, () => 0.5)
      delays.push(lookMs - appearsMs)
    }
    expect(delays.reduce((sum, delay) => sum + delay, 0) / delays.length).toBeLessThan(5_000)
  })

  it('stays between 3 s and 30 s, a tenth more or less', () => {
    expect(searchIntervalMs(0, () => 0)).toBe(2_700)
    expect(searchIntervalMs(3_600_000, () => 0.999)).toBeLessThanOrEqual(33_000)
  })
})

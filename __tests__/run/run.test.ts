import { describe, expect, it } from '@jest/globals'
import { isBuiltFrom } from '../../src/run/commit.ts'
import {
  durationMsOf,
  failedJobsOf,
  keyOfJob,
  openManualGatesOf,
  spanMsOf,
  startedAtMsOf
} from '../../src/run/run.ts'
import { job, openGate, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const nowMs = runStartMs + 300_000

it.each([
  ['its number', stage(), job({ id: '7' }), 'Build/7'],
  ['its name, where it has no number', stage({ name: 'S' }), job({ id: null, name: 'J' }), 'S/J']
])('a job is known by its stage and %s', (_what, of, one, key) => {
  expect(keyOfJob({ stage: of, job: one })).toBe(key)
})

describe('the duration of a run', () => {
  const early = stage({ startedAtMs: runStartMs, finishedAtMs: runStartMs + 60_000 })
  const late = stage({ startedAtMs: runStartMs + 30_000, finishedAtMs: runStartMs + 90_000 })
  const unbegun = stage({ status: 'INIT', startedAtMs: null, finishedAtMs: null })

  it('is from the first start to the last end, in any order of the stages', () => {
    expect(durationMsOf(run({ stages: [late, unbegun, early] }), nowMs)).toBe(90_000)
  })

  it('is up to now while it runs', () => {
    expect(durationMsOf(run({ status: 'RUNNING', stages: [early] }), nowMs)).toBe(300_000)
  })

  it('is not known before it began, nor where it ended and no end is told', () => {
    const endless = stage({ finishedAtMs: null })
    expect(durationMsOf(run({ status: 'RUNNING', stages: [unbegun] }), nowMs)).toBeNull()
    expect(durationMsOf(run({ stages: [endless] }), nowMs)).toBeNull()
    expect(startedAtMsOf(run({ stages: [] }))).toBeNull()
  })

  it('is never negative', () => {
    const backwards = stage({ finishedAtMs: runStartMs - 5 })
    expect(durationMsOf(run({ stages: [backwards] }), nowMs)).toBe(0)
    expect(spanMsOf(backwards, nowMs)).toBe(0)
  })

  it('of a stage that ended without a time is not known', () => {
    expect(spanMsOf(stage({ finishedAtMs: null }), nowMs)).toBeNull()
    expect(spanMsOf(stage({ status: 'RUNNING', finishedAtMs: null }), nowMs)).toBe(300_000)
    expect(spanMsOf(unbegun, nowMs)).toBeNull()
  })
})

describe('a manual gate', () => {
  it('is open where a job is WAITING and may be passed, whatever else runs beside it', () => {
    const open = run({
      status: 'RUNNING',
      stages: [stage({ jobs: [job({ status: 'RUNNING' }), openGate()] })]
    })
    expect(openManualGatesOf(open).map(({ job: gate }) => gate.name)).toEqual(['Approve'])
  })

  it.each([
    openGate({ status: 'SUCCESS' }),
    openGate({ status: 'RUNNING' }),
    openGate({ canBePassed: false })
  ])('is not open otherwise: %j', (gate) => {
    expect(openManualGatesOf(run({ stages: [stage({ jobs: [gate] })] }))).toEqual([])
  })
})

it('the failed jobs are those that failed, not those that were cancelled', () => {
  const jobs = [
    job(),
    job({ name: 'A', status: 'FAIL' }),
    job({ status: 'CANCELED' }),
    job({ name: 'B', status: 'failed' })
  ]
  expect(failedJobsOf(run({ stages: [stage({ jobs })] })).map((found) => found.job.name)).toEqual(['A', 'B'])
})

describe('a run’s commit', () => {
  const sha = '0123456789abcdef0123456789abcdef89abcdef'

  it.each([
    [[sha], sha, true],
    [[sha], '01234567', true],
    [[sha], '0123456', false],
    [['01234567'], sha, true],
    [['0123456'], sha, false],
    [[sha], sha.toUpperCase(), true],
    [['ffffffff', sha], sha, true],
    [['01234568'], sha, false],
    [[sha], '89abcdef', false],
    [['89abcdef'], sha, false],
    [[], sha, false]
  ])('%j against %s: %j', (commits, wanted, isSame) => {
    expect(isBuiltFrom(commits, wanted)).toBe(isSame)
  })
})

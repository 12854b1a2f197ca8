import { describe, expect, it } from '@jest/globals'
import {
  currentStagesOf,
  durationMsOf,
  failedJobsOf,
  jobsOf,
  slotOf,
  spanMsOf,
  startedAtMsOf
} from '../../src/run/run.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const nowMs = runStartMs + 300_000

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

it('the failed jobs are those that failed, not those that were cancelled', () => {
  const jobs = [
    job(),
    job({ name: 'A', status: 'FAIL' }),
    job({ status: 'CANCELED' }),
    job({ name: 'B', status: 'failed' })
  ]
  expect(failedJobsOf(run({ stages: [stage({ jobs })] })).map((found) => found.job.name)).toEqual(['A', 'B'])
})

it('the place of a job stays when its number changes, and tells namesakes apart', () => {
  const seen = run({
    stages: [stage(), stage({ jobs: [job({ id: '1' }), job({ id: '2' }), job({ name: 'Lint' })] })]
  })
  const places = jobsOf(seen).map((found) => slotOf(seen, found))
  expect(places).toEqual(['0/0/Compile', '1/0/Compile', '1/1/Compile', '1/0/Lint'])
})

it.each<[string, boolean]>([
  ['INIT', false],
  ['QUEUED', false],
  ['RUNNING', true],
  ['WAITING', true],
  ['SWITCH_MANUAL', true],
  ['SUCCESS', false],
  ['FAIL', false],
  ['SKIP', false]
])('a stage that is %s is under way: %s', (status, isCurrent) => {
  const stages = [stage({ name: 'Other', status: 'SUCCESS' }), stage({ status })]
  expect(currentStagesOf(run({ stages })).map(({ name }) => name)).toEqual(isCurrent ? ['Build'] : [])
})

import { describe, expect, it } from '@jest/globals'
import { changesBetween, type RunChange } from '../../src/model/run-changes.ts'
import type { Job, Run, Stage } from '../../src/model/run.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

function told(changes: readonly RunChange[]): string[] {
  return changes.map((change) => {
    if (change.kind === 'run-status') return `run-status ${change.to}`
    return `${change.kind} ${'job' in change ? change.job.name : change.stage.name}`
  })
}

function running(jobs: readonly Job[], status = 'RUNNING'): Run {
  return run({ status: 'RUNNING', stages: [stage({ status, jobs })] })
}

const unbegun: Stage = stage({ status: 'INIT', jobs: [job({ status: 'INIT' })] })

describe('the changes between two snapshots', () => {
  it('at first are the status, and what has begun', () => {
    const first = run({
      status: 'RUNNING',
      stages: [stage({ status: 'RUNNING', jobs: [job({ status: 'RUNNING' })] }), unbegun]
    })
    expect(told(changesBetween(null, first))).toEqual([
      'run-status RUNNING',
      'stage-started Build',
      'job-started Compile'
    ])
  })

  it('at first name no job of a stage that is over', () => {
    expect(told(changesBetween(null, run()))).toEqual(['stage-ended Build', 'run-status SUCCESS'])
  })

  it('are none where nothing changed, times apart', () => {
    const later = running([job({ status: 'RUNNING', startedAtMs: 1 })])
    expect(changesBetween(running([job({ status: 'RUNNING' })]), later)).toEqual([])
  })

  it('are a line each for jobs that begin and end', () => {
    const before = running([
      job({ id: '1', status: 'RUNNING' }),
      job({ id: '2', name: 'Lint', status: 'INIT' })
    ])
    const after = running([job({ id: '1' }), job({ id: '2', name: 'Lint', status: 'RUNNING' })])
    expect(told(changesBetween(before, after))).toEqual(['job-ended Compile', 'job-started Lint'])
  })

  it('match jobs by id where they move, by position and name where they have none', () => {
    const before = running([job({ id: '1', status: 'RUNNING' }), job({ id: '2', status: 'RUNNING' })])
    const moved = running([job({ id: '2', status: 'RUNNING' }), job({ id: '1', status: 'RUNNING' })])
    const nameless = running([job({ id: null, status: 'RUNNING' })])
    expect(changesBetween(before, moved)).toEqual([])
    expect(told(changesBetween(nameless, running([job({ id: null })])))).toEqual(['job-ended Compile'])
  })

  it('tell a manual gate that opens, and how it is decided, once', () => {
    const open = running([openGate()], 'WAITING')
    const decided = running([openGate({ status: 'SUCCESS', canBePassed: false })], 'SUCCESS')
    expect(told(changesBetween(running([openGate({ status: 'INIT' })]), open))).toEqual([
      'gate-opened Approve'
    ])
    expect(changesBetween(open, open)).toEqual([])
    expect(told(changesBetween(open, decided))).toEqual(['gate-closed Approve', 'stage-ended Build'])
  })

  it('tell a job that is retried after its stage had ended', () => {
    const before = running([job({ status: 'FAIL' })], 'FAIL')
    expect(told(changesBetween(before, running([job({ status: 'RUNNING' })])))).toEqual([
      'stage-started Build',
      'job-started Compile'
    ])
  })

  it('put the run’s end last, and its other statuses first', () => {
    const before = running([job({ status: 'RUNNING' })])
    expect(told(changesBetween(before, run())).at(-1)).toBe('run-status SUCCESS')
    expect(told(changesBetween(run({ status: 'QUEUED', stages: [unbegun] }), before))[0]).toBe(
      'run-status RUNNING'
    )
  })
})

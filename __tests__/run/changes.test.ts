import { describe, expect, it } from '@jest/globals'
import { changesBetween, type RunChange } from '../../src/run/changes.ts'
import type { Job, Run, Stage } from '../../src/run/run.ts'
import { job, openGate, run, runStartMs, stage } from '../__fixtures__/runs.ts'

function told(changes: readonly RunChange[]): string[] {
  return changes.map((change) => {
    if (change.kind === 'run-status') return `run-status ${change.status}`
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

  it('are none where the same is told once more, by the same snapshot or another', () => {
    const failed = running([job({ status: 'FAIL' })], 'FAIL')
    for (const snapshot of [run(), failed, running([job({ status: 'RUNNING' })])]) {
      expect(changesBetween(snapshot, snapshot)).toEqual([])
      expect(changesBetween(snapshot, structuredClone(snapshot))).toEqual([])
    }
  })

  it('are none where a job that had ended tells only now when it began', () => {
    const before = running([job({ status: 'FAIL', startedAtMs: null })])
    expect(changesBetween(before, running([job({ status: 'FAIL', startedAtMs: 5 })]))).toEqual([])
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
    const before = running([job({ id: '1', status: 'RUNNING' }), job({ id: '2' })])
    const moved = running([job({ id: '2' }), job({ id: '1', status: 'RUNNING' })])
    const nameless = running([job({ id: null, status: 'RUNNING' })])
    const replaced = running([
      job({ id: null, name: 'Test', status: 'RUNNING' }),
      job({ id: null, status: 'INIT' })
    ])
    expect(changesBetween(before, moved)).toEqual([])
    expect(told(changesBetween(nameless, running([job({ id: null })])))).toEqual(['job-ended Compile'])
    expect(told(changesBetween(nameless, replaced))).toEqual(['job-started Test'])
  })

  it('are told where the stage’s status alone changes, or a job is added, or is one of several', () => {
    const before = running([job({ id: '1' }), job({ id: '2', name: 'Lint', status: 'RUNNING' })])
    const ended = running([job({ id: '1' }), job({ id: '2', name: 'Lint', status: 'RUNNING' })], 'SUCCESS')
    const oneOfTwo = running([job({ id: '1' }), job({ id: '2', name: 'Lint' })])
    const added = running([...(oneOfTwo.stages[0]?.jobs ?? []), job({ id: '3', name: 'Late' })])
    expect(told(changesBetween(before, ended))).toEqual(['stage-ended Build'])
    expect(told(changesBetween(before, oneOfTwo))).toEqual(['job-ended Lint'])
    expect(told(changesBetween(oneOfTwo, added))).toEqual(['job-ended Late'])
    const [first, second] = ['1', '2'].map((id) => running([job({ id, status: 'RUNNING' })]))
    expect(told(changesBetween(first ?? null, second ?? before))).toEqual(['job-started Compile'])
  })

  it.each([
    ['INIT', 'WAITING', ['job-waiting Compile']],
    ['INIT', 'CANCELLING', ['job-started Compile']],
    ['RUNNING', 'WAITING', ['job-waiting Compile']],
    ['RUNNING', 'QUEUED', []],
    ['INIT', 'STRANGE', []]
  ])('of a job from %s to %s are %j', (from, to, lines) => {
    const before = running([job({ status: from })])
    expect(told(changesBetween(before, running([job({ status: to })])))).toEqual(lines)
  })

  it('are none for a stage that goes back into the queue', () => {
    const jobs = [job({ status: 'INIT' })]
    expect(changesBetween(running(jobs), running(jobs, 'QUEUED'))).toEqual([])
  })

  it('tell a job that waits, goes on, and ends', () => {
    const phases = ['INIT', 'WAITING', 'RUNNING', 'SUCCESS'].map((status) => running([openGate({ status })]))
    const kinds = phases.slice(1).map((phase, at) => told(changesBetween(phases[at] ?? null, phase)))
    expect(kinds).toEqual([['job-waiting Approve'], ['job-resumed Approve'], ['job-ended Approve']])
  })

  it('tell a job that is retried after its stage had ended', () => {
    const before = running([job({ status: 'FAIL' })], 'FAIL')
    expect(told(changesBetween(before, running([job({ status: 'RUNNING' })])))).toEqual([
      'stage-started Build',
      'job-started Compile'
    ])
  })

  it.each([
    ['succeeds', { status: 'SUCCESS' }, ['job-ended Compile']],
    ['fails anew', { status: 'FAIL', startedAtMs: runStartMs + 1 }, ['job-ended Compile']],
    ['is the same failure', { status: 'FAILED', finishedAtMs: null }, []],
    ['has its start told late', { status: 'FAIL', startedAtMs: null }, []]
  ])('of a failed job that between two looks %s: %#', (_what, change, lines) => {
    const before = running([job({ status: 'FAIL' })])
    expect(told(changesBetween(before, running([job(change)])))).toEqual(lines)
  })

  it('tell a stage that is tried again between two looks', () => {
    const [failed, mended] = ['FAIL', 'SUCCESS'].map((status) => running([job({ status })], status))
    expect(told(changesBetween(failed ?? null, mended ?? run()))).toEqual([
      'job-ended Compile',
      'stage-ended Build'
    ])
  })

  it('put the run’s end last, and its other statuses first', () => {
    const before = running([job({ status: 'RUNNING' })])
    expect(told(changesBetween(before, run())).at(-1)).toBe('run-status SUCCESS')
    const queued = run({ status: 'QUEUED', stages: [unbegun] })
    expect(changesBetween(null, queued)).toEqual([{ kind: 'run-status', status: 'QUEUED' }])
    expect(changesBetween(queued, before)[0]).toEqual({ kind: 'run-status', status: 'RUNNING' })
  })
})

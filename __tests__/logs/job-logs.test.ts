/** Which logs of jobs that have ended are shown (contract, "Logs of jobs"). */
import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../src/api/api-error.ts'
import type { JobLogsOptions } from '../../src/logs/job-logs.ts'
import { slotOf, type Job, type Run } from '../../src/run/run.ts'
import { runStartMs } from '../__fixtures__/runs.ts'
import { logsOf, LogService, refused, running, runOf } from './log-service.ts'

describe('logs: failed', () => {
  it('are the ends of the failed jobs’ logs, when the run has ended badly', async () => {
    const service = new LogService('token')
    service.logs['1'] = 'a pt-secret\nthe reason\n'
    const shown = logsOf(service, 'failed')
    const failure = { code: '19', message: 'run failed' }
    const last = runOf(
      [
        { id: '1', name: 'unit', status: 'FAIL', failure },
        { id: '2', name: 'lint' }
      ],
      'FAIL'
    )
    shown.logs.look(last)
    await shown.finish(last)
    expect(shown.texts).toEqual(['unit end: a ***\nthe reason'])
    expect(shown.tails).toEqual([
      {
        ...{ stage: 'Test', job: 'unit', jobId: '1', attempt: 1, failure },
        ...{ machine: null, text: 'a ***\nthe reason', isWhole: true }
      }
    ])
    expect(service.asked).toHaveLength(1)
  })

  it.each([['failed', true] as const, ['none', false] as const])(
    'nothing is asked for with logs: %s where the run is good: %s',
    async (choice, isGood) => {
      const service = new LogService('token')
      const shown = logsOf(service, choice)
      await shown.finish(runOf([{ status: 'FAIL' }], 'SUCCESS'), isGood)
      expect([service.asked, shown.events]).toEqual([[], []])
    }
  )

  it('are those of 50 jobs, and say how many more there are', async () => {
    const service = new LogService('token')
    const shown = logsOf(service, 'failed')
    const jobs = Array.from({ length: 60 }, (_, at) => ({ id: String(at + 1), status: 'FAIL' }))
    await shown.finish(runOf(jobs, 'FAIL'))
    expect(shown.pieces).toHaveLength(50)
    expect(shown.events.at(-1)).toMatchObject({ kind: 'log-tails', notRead: 10 })
  })

  it('that can’t be read are told', async () => {
    const service = new LogService('token')
    service.failure = refused
    const shown = logsOf(service, 'failed')
    await shown.finish(runOf([{ status: 'FAIL' }], 'FAIL'))
    expect(shown.events[0]).toMatchObject({
      kind: 'log-unreadable',
      attempt: 1,
      machine: null,
      error: { failure: refused }
    })
  })
})

describe('logs: all', () => {
  it('are shown as the jobs end, each once', async () => {
    const service = new LogService('signed')
    service.logs['1'] = 'one\n'
    service.logs['2'] = 'two\n'
    const shown = logsOf(service, 'all')
    const jobs = [
      { id: '1', name: 'one' },
      { id: '2', name: 'two', ...running }
    ]
    shown.logs.look(runOf(jobs))
    shown.logs.look(runOf(jobs))
    await shown.pass(10)
    expect(shown.texts).toEqual(['one end: one'])
    await shown.finish(
      runOf(
        [
          { id: '1', name: 'one' },
          { id: '2', name: 'two' }
        ],
        'SUCCESS'
      ),
      true
    )
    expect(shown.texts).toEqual(['one end: one', 'two end: two'])
  })

  it.each<[string, readonly Partial<Job>[], number]>([
    ['whose start is told late', [{ status: 'FAIL', startedAtMs: null }, { status: 'FAIL' }], 1],
    ['that a person skips after it failed', [{ status: 'FAIL' }, { status: 'SKIP' }], 1],
    ['whose status is unknown for a moment', [{}, { status: 'UNKNOWN' }, {}], 1],
    ['that is tried again by hand', [{ status: 'FAIL' }, running, { status: 'FAIL' }], 2],
    [
      'that is tried again between two looks',
      [{ status: 'FAIL' }, { status: 'FAIL', startedAtMs: runStartMs + 9 }],
      2
    ],
    ['that is tried again under another number', [{ status: 'FAIL' }, { id: '202', status: 'FAIL' }], 2]
  ])('of a job %s are shown once for each try', async (_what, states, times) => {
    const shown = logsOf(new LogService('signed'), 'all')
    for (const state of states) shown.logs.look(runOf([state]))
    await shown.finish(runOf([states.at(-1) ?? {}], 'SUCCESS'), true)
    expect(shown.pieces).toHaveLength(times)
  })

  it('that can’t be read have ten seconds each, and thirty in all when the run has ended', async () => {
    const service = new LogService('signed')
    const shown = logsOf(service, 'all')
    const slow: JobLogsOptions['api']['getJobLog'] = async (_run, _job, { deadlineMs, signal }) => {
      await service.clock.sleep(deadlineMs - service.clock.nowMs(), signal)
      throw new ApiError({
        service: 'yunxiao',
        operation: 'Log',
        failure: { kind: 'out-of-time', error: null }
      })
    }
    Object.assign(service.api, { getJobLog: slow })
    const beganMs = service.clock.nowMs()
    await shown.finish(
      runOf(
        ['1', '2', '3', '4', '5'].map((id) => ({ id })),
        'SUCCESS'
      ),
      true
    )
    expect(service.clock.nowMs() - beganMs).toBe(30_000)
  })
})

describe('the logs of jobs that are tried again', () => {
  it('are kept apart, each try with its own reason', async () => {
    const service = new LogService('token')
    const attempts: Record<string, number> = {}
    const shown = logsOf(service, 'failed', attempts)
    const tryOf = (code: string, id: string): Run =>
      runOf([{ id, name: 'unit', status: 'FAIL', failure: { code, message: null } }], 'FAIL')
    const first = tryOf('one', '1')
    service.logs['1'] = 'first try\n'
    service.logs['2'] = 'second try\n'
    shown.logs.look(first)
    const [found] = first.stages.flatMap((of) => of.jobs.map((one) => ({ stage: of, job: one })))
    if (found === undefined) throw new Error('no job')
    const slot = slotOf(first, found)
    await shown.logs.keepTries([{ ...found, slot }], { deadlineMs: 1e15 })
    expect(shown.texts).toEqual(['unit end: first try'])
    attempts[slot] = 2
    // The service may show the failed try for a while.
    shown.logs.look(first)
    shown.logs.look(runOf([{ id: '2', name: 'unit', ...running }]))
    await shown.finish(tryOf('two', '2'))
    expect(shown.tails.map(({ attempt, failure, text }) => [attempt, failure?.code, text])).toEqual([
      [1, 'one', 'first try'],
      [2, 'two', 'second try']
    ])
    expect(shown.pieces.map(({ attempt }) => attempt)).toEqual([1, 2])
  })

  it('stay in the summary of a run that is good at last', async () => {
    const service = new LogService('token')
    const shown = logsOf(service, 'failed')
    const [of] = runOf([{ status: 'FAIL' }], 'FAIL').stages
    if (of?.jobs[0] === undefined) throw new Error('no job')
    await shown.logs.keepTries([{ stage: of, job: of.jobs[0], slot: 's' }], { deadlineMs: 1e15 })
    await shown.finish(runOf([{}], 'SUCCESS'), true)
    expect(shown.tails).toHaveLength(1)
  })
})

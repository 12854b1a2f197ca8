/** Which logs of a run are shown, when and how often (contract, "Logs of jobs"). */
import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { JobLogs, type JobLogsOptions } from '../../src/logs/job-logs.ts'
import type { LogEvent, LogPiece, LogTail } from '../../src/logs/log-piece.ts'
import { slotOf, type Job, type Run } from '../../src/run/run.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const running = { status: 'RUNNING', finishedAtMs: null }
const throttled: ApiFailure = {
  kind: 'unusable',
  tries: 1,
  error: { problem: null, httpStatus: 429, code: 'Throttling.User', message: null, requestId: null }
}
const refused: ApiFailure = {
  kind: 'refused',
  error: { problem: null, httpStatus: 403, code: 'Forbidden', message: null, requestId: null }
}

function runOf(jobs: readonly Partial<Job>[], status = 'RUNNING'): Run {
  return run({ status, stages: [stage({ name: 'Test', status, jobs: jobs.map(job) })] })
}

/** Logs by the number of the job, as far as they are written, and what is asked for when. */
class Service {
  readonly clock = new FakeClock()
  readonly asked: { readonly atMs: number; readonly what: string }[] = []
  readonly logs: Record<string, string> = {}
  failure: ApiFailure | null = null
  readonly api: YunxiaoApi
  readonly #split = new Map<string, { readonly text: string; readonly lines: readonly string[] }>()

  constructor(kind: 'token' | 'signed', linesAtOnce = 1_000) {
    const unused = (): Promise<never> => Promise.reject(new Error('not a log'))
    this.api = {
      getRun: unused,
      getLatestRunId: unused,
      listRuns: unused,
      getPipelineName: unused,
      startRun: unused,
      stopRun: unused,
      passGate: unused,
      refuseGate: unused,
      retryJob: unused,
      getDeployOrder: unused,
      getMachineLog: unused,
      getJobLog: (_run, jobId) => {
        this.#ask(`log ${jobId}`)
        return Promise.resolve({ content: this.logs[jobId] ?? '', isPartial: false })
      },
      stepLogs:
        kind === 'signed'
          ? null
          : {
              getJobSteps: (_run, jobId) => {
                this.#ask(`steps ${jobId}`)
                return Promise.resolve([{ stepIndex: '1', buildId: '7', name: 'Build', status: 'RUNNING' }])
              },
              getStepLog: (_run, jobId, _step, offset) => {
                this.#ask(`part ${jobId}`)
                const lines = this.#linesOf(jobId)
                const end = Math.min(lines.length, Number(offset) + linesAtOnce)
                const content = lines.slice(Number(offset), end).join('')
                return Promise.resolve({ content, last: String(end), hasMore: end < lines.length })
              },
              getStepLogAddress: () => Promise.resolve(null),
              readFileEnd: unused
            }
    }
  }

  timesOf(jobId: string): number[] {
    return this.asked.filter(({ what }) => what.endsWith(` ${jobId}`)).map(({ atMs }) => atMs)
  }

  #linesOf(jobId: string): readonly string[] {
    const text = this.logs[jobId] ?? ''
    const known = this.#split.get(jobId)
    if (known?.text === text) return known.lines
    const lines: readonly string[] = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
    this.#split.set(jobId, { text, lines })
    return lines
  }

  #ask(what: string): void {
    this.asked.push({ atMs: this.clock.nowMs(), what })
    if (this.failure === null) return
    throw new ApiError({ service: 'yunxiao', operation: 'Log', failure: this.failure })
  }
}

/** The logs of one run at work, and what they tell. */
function logsOf(service: Service, choice: JobLogsOptions['choice'], attempts: Record<string, number> = {}) {
  const events: LogEvent[] = []
  const logs = new JobLogs({
    api: service.api,
    runId: '42',
    choice,
    clock: service.clock,
    redact: (text) => text.replaceAll('pt-secret', '***'),
    emit: (event) => {
      events.push(event)
    },
    signal: new AbortController().signal,
    attemptOf: (slot) => attempts[slot] ?? 1
  })
  return {
    logs,
    events,
    get pieces(): LogPiece[] {
      return events.flatMap((event) => (event.kind === 'log' ? [event.piece] : []))
    },
    get texts(): string[] {
      return this.pieces.map(({ job: { name }, part, text }) => `${name} ${part}: ${text}`)
    },
    get tails(): readonly LogTail[] {
      return events.findLast((event) => event.kind === 'log-tails')?.tails ?? []
    },
    /** Lets the time pass in which logs are read in the background. */
    pass: (durationMs: number) => service.clock.sleep(durationMs, new AbortController().signal),
    finish: (last: Run, isGood = false) =>
      logs.finish(last, isGood, { deadlineMs: service.clock.nowMs() + 30_000 })
  }
}

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at}\n`).join('')

describe('logs: failed', () => {
  it('are the ends of the failed jobs’ logs, when the run has ended badly', async () => {
    const service = new Service('token')
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
      const service = new Service('token')
      const shown = logsOf(service, choice)
      await shown.finish(runOf([{ status: 'FAIL' }], 'SUCCESS'), isGood)
      expect([service.asked, shown.events]).toEqual([[], []])
    }
  )

  it('are those of 50 jobs, and say how many more there are', async () => {
    const service = new Service('token')
    const shown = logsOf(service, 'failed')
    const jobs = Array.from({ length: 60 }, (_, at) => ({ id: String(at + 1), status: 'FAIL' }))
    await shown.finish(runOf(jobs, 'FAIL'))
    expect(shown.pieces).toHaveLength(50)
    expect(shown.events.at(-1)).toMatchObject({ kind: 'log-tails', notRead: 10 })
  })

  it('that can’t be read are told', async () => {
    const service = new Service('token')
    service.failure = refused
    const shown = logsOf(service, 'failed')
    await shown.finish(runOf([{ status: 'FAIL' }], 'FAIL'))
    expect(shown.events[0]).toMatchObject({
      kind: 'log-unreadable',
      machine: null,
      error: { failure: refused }
    })
  })
})

describe('logs: all', () => {
  it('are shown as the jobs end, each once', async () => {
    const service = new Service('signed')
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
    const shown = logsOf(new Service('signed'), 'all')
    for (const state of states) shown.logs.look(runOf([state]))
    await shown.finish(runOf([states.at(-1) ?? {}], 'SUCCESS'), true)
    expect(shown.pieces).toHaveLength(times)
  })

  it('that can’t be read have ten seconds each, and thirty in all when the run has ended', async () => {
    const service = new Service('signed')
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
    const service = new Service('token')
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
    const service = new Service('token')
    const shown = logsOf(service, 'failed')
    const [of] = runOf([{ status: 'FAIL' }], 'FAIL').stages
    if (of?.jobs[0] === undefined) throw new Error('no job')
    await shown.logs.keepTries([{ stage: of, job: of.jobs[0], slot: 's' }], { deadlineMs: 1e15 })
    await shown.finish(runOf([{}], 'SUCCESS'), true)
    expect(shown.tails).toHaveLength(1)
  })
})

describe.each(['token', 'signed'] as const)('logs: live, of the %s API', (kind) => {
  it('are what the logs gain while the jobs run, and at the end the rest, each line once', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    const jobs = [
      { id: '1', name: 'one', ...running },
      { id: '2', name: 'two', ...running }
    ]
    service.logs['1'] = 'a\nb pt-sec'
    shown.logs.look(runOf(jobs))
    await shown.pass(30_000)
    service.logs['1'] += 'ret\nc'
    service.logs['2'] = 'x\r\n10%\r20%\r'
    shown.logs.look(runOf(jobs))
    await shown.pass(60_000)
    service.logs['1'] += ' is the end\nd'
    await shown.finish(
      runOf(
        [
          { id: '1', name: 'one' },
          { id: '2', name: 'two', ...running }
        ],
        'SUCCESS'
      ),
      true
    )
    shown.logs.stop()
    const linesIn = (name: string): string[] =>
      shown.pieces.filter((piece) => piece.job.name === name).flatMap(({ text }) => text.split('\n'))
    expect(linesIn('one')).toEqual(['a', 'b ***', 'c is the end', 'd'])
    expect(linesIn('two')).toEqual(['x', '10%'])
    expect(shown.pieces.map(({ part }) => part)).not.toContain('end')
  })

  it('ask once in five seconds for each job, and less for logs that gain nothing', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = ''
    shown.logs.look(
      runOf([
        { id: '1', ...running },
        { id: '2', ...running },
        { id: '3', ...running, hasLog: false }
      ])
    )
    for (let at = 0; at < 120; at += 1) {
      service.logs['1'] += `line ${at}\n`
      await shown.pass(5_000)
    }
    shown.logs.stop()
    for (const id of ['1', '2']) {
      const times = service.timesOf(id)
      const gaps = times.slice(1).map((timeMs, at) => timeMs - (times[at] ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000)
    }
    expect(service.timesOf('1').length).toBeGreaterThan(100)
    expect(service.timesOf('2').length).toBeLessThan(50)
    expect(service.timesOf('3')).toEqual([])
  })

  it('keep the end of a failed job for the summary, and print nothing twice', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = numbered(150)
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(20_000)
    service.logs['1'] += 'the reason\n'
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    expect(shown.pieces.map(({ part }) => part)).toEqual(['growth', 'growth'])
    const lines = shown.tails[0]?.text.split('\n') ?? []
    expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([100, 'line 149', 'the reason'])
  })

  it('end at 2,000 lines: then the rest is said to be elsewhere, and the end of a failed job comes all the same', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = numbered(2_000)
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(60_000)
    expect(shown.pieces.map(({ part }) => part)).not.toContain('limit')
    service.logs['1'] += numbered(5_000)
    await shown.pass(60_000)
    const asked = service.asked.length
    await shown.pass(600_000)
    expect(service.asked).toHaveLength(asked)
    service.logs['1'] += 'the reason\n'
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    const lines = shown.pieces.flatMap(({ part, text }) => (part === 'growth' ? text.split('\n') : []))
    expect([lines.length, lines.at(-1)]).toEqual([2_000, 'line 1999'])
    const parts = shown.pieces.map(({ part }) => part).filter((part) => part !== 'growth')
    expect(parts).toEqual(['limit', 'tail-after-limit'])
    expect(shown.tails[0]?.text.split('\n')).toHaveLength(100)
    expect(shown.tails[0]?.text).toMatch(/\nthe reason$/)
  })

  it('stop for a minute or more where the service is asked too much', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    service.failure = throttled
    shown.logs.look(runOf(['1', '2', '3'].map((id) => ({ id, ...running }))))
    await shown.pass(59_000)
    expect(service.asked).toHaveLength(3)
    service.failure = null
    service.logs['1'] = 'a\n'
    await shown.pass(60_000)
    shown.logs.stop()
    expect(shown.texts).toEqual(['Compile growth: a'])
  })

  it('that are refused are told once, at the end', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    service.failure = refused
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(600_000)
    expect(service.asked).toHaveLength(1)
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    expect(shown.events.map((event) => event.kind)).toEqual(['log-unreadable', 'log-tails'])
  })

  it('show a job that ran between two looks, but none that had ended before the first, unless it failed', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    service.logs['1'] = 'early\n'
    service.logs['2'] = 'early failure\n'
    service.logs['3'] = 'quick\n'
    const before = [
      { id: '1', name: 'one' },
      { id: '2', name: 'two', status: 'FAIL' }
    ]
    shown.logs.look(runOf(before))
    const last = runOf([...before, { id: '3', name: 'three' }], 'FAIL')
    shown.logs.look(last)
    await shown.finish(last)
    expect(shown.texts).toEqual(['three growth: quick', 'two end: early failure'])
  })

  it('say nothing after the stop, and leave nothing under way', async () => {
    const service = new Service(kind)
    const shown = logsOf(service, 'live')
    shown.logs.look(runOf([{ id: '1', ...running }]))
    await shown.pass(6_000)
    shown.logs.stop()
    const asked = service.asked.length
    service.logs['1'] = 'late\n'
    await shown.pass(60_000)
    await shown.finish(runOf([{ id: '1', status: 'FAIL' }], 'FAIL'))
    expect([service.asked.length - asked, shown.events]).toEqual([0, []])
  })
})

it('a log that is answered as a whole is asked for the less often the longer it is', async () => {
  const service = new Service('signed')
  const shown = logsOf(service, 'live')
  service.logs['1'] = `${'x'.repeat(1024 * 1024)}\n`
  shown.logs.look(runOf([{ id: '1', ...running }]))
  await shown.pass(600_000)
  shown.logs.stop()
  expect(service.timesOf('1').length).toBeLessThan(10)
})

it('twenty jobs that run for eight hours are asked once in five seconds each at most, and show 2,000 lines each', async () => {
  const service = new Service('token', 10)
  const shown = logsOf(service, 'live')
  const ids = Array.from({ length: 20 }, (_, at) => String(at + 1))
  shown.logs.look(runOf(ids.map((id) => ({ id, name: id, ...running }))))
  const hours = 8
  for (let minute = 0; minute < hours * 60; minute += 1) {
    for (const id of ids)
      service.logs[id] = (service.logs[id] ?? '') + `${minute} of ${id}\n`.repeat(Number(id) % 7)
    await shown.pass(60_000)
  }
  await shown.finish(
    runOf(
      ids.map((id) => ({ id, name: id })),
      'SUCCESS'
    ),
    true
  )
  for (const id of ids) {
    const lines = shown.pieces
      .filter((piece) => piece.job.name === id && piece.part === 'growth')
      .flatMap(({ text }) => text.split('\n'))
    expect(lines).toEqual(service.logs[id]?.split('\n').slice(0, -1).slice(0, 2_000))
    expect(service.timesOf(id).length).toBeLessThanOrEqual((hours * 3600) / 5 + 10)
  }
})

import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { CallLimits } from '../../src/api/caller.ts'
import type { DeployMachine, StepLogs } from '../../src/api/yunxiao.ts'
import { readJobLog, type LogEnds, type LogReading } from '../../src/logs/read-job-log.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { job } from '../__fixtures__/runs.ts'

type LogApi = LogReading['api']

const limits: CallLimits = { signal: new AbortController().signal, deadlineMs: 1e15, patience: 'persist' }
const fault = '[ERROR] Log real-time query exception, please try again later'

function failing(failure: ApiFailure): () => Promise<never> {
  return () =>
    Promise.reject(new ApiError({ service: 'yunxiao', operation: 'GetPipelineJobRunLog', failure }))
}

const refused = failing({
  kind: 'refused',
  error: { problem: null, httpStatus: 403, code: 'Forbidden', message: null, requestId: null }
})

function orderOf(machines: readonly DeployMachine[]): Awaited<ReturnType<LogApi['getDeployOrder']>> {
  return { status: 'Running', currentBatch: null, totalBatch: null, machines }
}

function api(change: Partial<LogApi>): LogApi {
  return {
    getJobLog: () => Promise.resolve({ content: 'the beginning', isPartial: true }),
    getDeployOrder: () => Promise.resolve(orderOf([])),
    getMachineLog: refused,
    stepLogs: null,
    ...change
  }
}

/** Steps whose logs come in parts of so many lines. */
function steps(
  logs: readonly (readonly string[])[],
  linesAtOnce: number,
  change: Partial<StepLogs> = {}
): StepLogs {
  return {
    getJobSteps: () =>
      Promise.resolve(logs.map((_, at) => ({ stepIndex: String(at), buildId: '7', name: '', status: '' }))),
    getStepLog: (_run, _job, step, offset) => {
      const lines = logs[Number(step.stepIndex)] ?? []
      const from = Number(offset)
      const next = from + linesAtOnce
      return Promise.resolve({
        content: lines
          .slice(from, next)
          .map((line) => `${line}\n`)
          .join(''),
        last: String(Math.min(next, lines.length)),
        hasMore: next < lines.length
      })
    },
    getStepLogAddress: () => Promise.resolve(null),
    readFileEnd: refused,
    ...change
  }
}

function read(change: Partial<LogApi>, of = job(), clock = new FakeClock()): Promise<LogEnds> {
  const redact = (text: string): string => text.replaceAll('pt-secret', '***')
  return readJobLog({ api: api(change), runId: '42', clock, redact }, of, limits)
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${at}`)

describe('the log of a job', () => {
  it('is what the API gives, if that is all of it', async () => {
    const getJobLog: LogApi['getJobLog'] = () => Promise.resolve({ content: 'all of it', isPartial: false })
    expect(await read({ getJobLog })).toEqual({
      ends: [{ machine: null, text: 'all of it', isWhole: true }],
      failures: [],
      notRead: 0
    })
  })

  it('that is partial is completed through its steps, so that the tail is the true end', async () => {
    const { ends } = await read({ stepLogs: steps([['setup'], numbered(2500), ['the end']], 1000) })
    const lines = ends[0]?.text.split('\n') ?? []
    expect(ends[0]?.isWhole).toBe(true)
    expect(lines.slice(-3)).toEqual(['line 2498', 'line 2499', 'the end'])
    expect(lines).toHaveLength(100)
  })

  it('joins the logs of short steps in their order', async () => {
    const { ends } = await read({ stepLogs: steps([['a'], [], ['b', 'c']], 1000) })
    expect(ends[0]?.text).toBe('a\nb\nc')
  })

  it.each<[string, StepLogs | null]>([
    ['there are no steps in this API', null],
    ['the steps are refused', steps([], 1, { getJobSteps: refused })],
    ['a step’s log is refused', steps([['a']], 1, { getStepLog: refused })],
    [
      'the offset stands still',
      steps([['a']], 1, {
        getStepLog: () => Promise.resolve({ content: 'a', last: '0', hasMore: true })
      })
    ],
    ['the end never comes', steps([numbered(1000)], 1)],
    ['no step has a log', steps([[], []], 1)]
  ])('stays partial where %s', async (_why, stepLogs) => {
    expect((await read({ stepLogs })).ends).toEqual([
      { machine: null, text: 'the beginning', isWhole: false }
    ])
  })

  it('that is long is the end of its file where the API gives an address, and of its parts where it does not', async () => {
    const read500: string[] = []
    const logOf = steps([['setup'], numbered(2500)], 1000)
    const stepLogs: StepLogs = {
      ...logOf,
      getStepLog: (...parameters) => {
        read500.push(parameters[3])
        return logOf.getStepLog(...parameters)
      },
      getStepLogAddress: () => Promise.resolve(new URL('https://files.example/1')),
      readFileEnd: () => Promise.resolve(`${numbered(3000).join('\n')}\nthe pt-secret end\n`)
    }
    const { ends } = await read({ stepLogs })
    expect(ends[0]?.text.split('\n').slice(-2)).toEqual(['line 2999', 'the *** end'])
    expect(read500).toEqual(['0'])
    const { ends: without } = await read({ stepLogs: { ...stepLogs, readFileEnd: refused } })
    expect(without[0]?.text.split('\n').at(-1)).toBe('line 2499')
  })

  it('has its secrets taken out before it is cut, wherever a part of it ends', async () => {
    const part = (offset: number): { content: string; last: string; hasMore: boolean } => ({
      content: offset === 0 ? 'a pt-se' : 'cret b\n',
      last: String(offset + 7),
      hasMore: offset === 0
    })
    const stepLogs = steps([[]], 1, {
      getStepLog: (_run, _job, _step, offset) => Promise.resolve(part(Number(offset)))
    })
    expect((await read({ stepLogs })).ends[0]?.text).toBe('a *** b')
    const long = `pt-secret${'x'.repeat(16 * 1024 - 4)}`
    const getJobLog: LogApi['getJobLog'] = () => Promise.resolve({ content: long, isPartial: false })
    expect((await read({ getJobLog })).ends[0]?.text).toMatch(/^\*{3}x+$/)
  })

  it('whose text is the service’s own error is asked for once more, a moment later', async () => {
    for (const [answers, text] of [
      [[fault, 'the log'], 'the log'],
      [[fault, fault, 'the log'], fault]
    ] as const) {
      const clock = new FakeClock()
      let asked = 0
      const getJobLog: LogApi['getJobLog'] = () =>
        Promise.resolve({ content: answers[asked++] ?? '', isPartial: false })
      expect((await read({ getJobLog }, job(), clock)).ends[0]?.text).toBe(text)
      expect([asked, clock.nowMs() - fakeStartMs]).toEqual([2, 2_000])
    }
  })

  it('that can’t be read is a failure, not an error', async () => {
    const { ends, failures } = await read({ getJobLog: refused })
    expect(ends).toEqual([])
    expect(failures).toHaveLength(1)
  })

  it('is not asked for where there is none', async () => {
    const nothing = { ends: [], failures: [], notRead: 0 }
    expect(await read({ getJobLog: refused }, job({ hasLog: false }))).toEqual(nothing)
    expect(await read({ getJobLog: refused }, job({ id: null }))).toEqual(nothing)
  })

  it('throws where the workflow is cancelled', async () => {
    await expect(read({ getJobLog: failing({ kind: 'aborted' }) })).rejects.toThrow(ApiError)
  })
})

describe('the logs of a job that deploys to hosts', () => {
  const deploying = job({ deployOrderId: '77', hasLog: false })
  const machines = ['Success', 'Failed', 'FAIL', 'Skipped'].map((status, at) => ({
    machineSn: `sn-${at}`,
    address: `10.0.0.${at}`,
    status
  }))
  const getDeployOrder: LogApi['getDeployOrder'] = () => Promise.resolve(orderOf(machines))

  it('are those of its failed machines, with their addresses', async () => {
    const getMachineLog: LogApi['getMachineLog'] = (order, sn) => Promise.resolve(`log of ${sn} in ${order}`)
    expect((await read({ getDeployOrder, getMachineLog }, deploying)).ends).toEqual([
      { machine: '10.0.0.1', text: 'log of sn-1 in 77', isWhole: true },
      { machine: '10.0.0.2', text: 'log of sn-2 in 77', isWhole: true }
    ])
  })

  it.each([
    [['Skipped', 'Success', 'Failed'], ['2']],
    [['Skipped', 'Error', 'Cancelled'], ['1']],
    [['Running', 'Pending', 'Queued', 'Success'], ['0']],
    [
      ['Skipped', 'Cancelled', 'Pending', 'Success'],
      ['1', '2']
    ],
    [
      ['Skipped', 'Success', 'Success'],
      ['1', '2']
    ]
  ])('of machines that are %j are those of %j: the nearest to a failure', async (statuses, shown) => {
    const all = statuses.map((status, at) => ({ machineSn: String(at), address: String(at), status }))
    const { ends } = await read(
      { getDeployOrder: () => Promise.resolve(orderOf(all)), getMachineLog: () => Promise.resolve('x') },
      deploying
    )
    expect(ends.map(({ machine }) => machine)).toEqual(shown)
  })

  it('that can’t be read are failures with the machine’s address', async () => {
    const { failures } = await read({ getDeployOrder }, deploying)
    expect(failures.map(({ machine }) => machine)).toEqual(['10.0.0.1', '10.0.0.2'])
    const noOrder = await read({ getDeployOrder: refused }, deploying)
    expect(noOrder.failures.map(({ machine }) => machine)).toEqual([null])
  })

  it('are those of twenty machines, and say how many more there are', async () => {
    const many = Array.from({ length: 27 }, (_, at) => ({
      machineSn: `sn-${at}`,
      address: '',
      status: 'Failed'
    }))
    const { ends, notRead } = await read(
      { getDeployOrder: () => Promise.resolve(orderOf(many)), getMachineLog: () => Promise.resolve('x') },
      deploying
    )
    expect([ends.length, notRead]).toEqual([20, 7])
  })

  it('that can’t be asked for are failures too', async () => {
    const nameless = [{ machineSn: null, address: '10.0.0.9', status: 'Failed' }]
    expect(await read({ getDeployOrder: () => Promise.resolve(orderOf(nameless)) }, deploying)).toEqual({
      ends: [],
      failures: [{ machine: '10.0.0.9', error: null }],
      notRead: 0
    })
  })

  it('fall back to the plain log where no machine failed', async () => {
    const { ends } = await read({}, job({ deployOrderId: '77' }))
    expect(ends[0]?.text).toBe('the beginning')
  })
})

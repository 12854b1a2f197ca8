import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { CallLimits } from '../../src/api/caller.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { readJobLogs, type JobLogs } from '../../src/logs/read-job-log.ts'
import { job } from '../__fixtures__/runs.ts'

type LogApi = Parameters<typeof readJobLogs>[0]
type StepLogs = NonNullable<YunxiaoApi['stepLogs']>

const limits: CallLimits = { signal: new AbortController().signal, deadlineMs: 1e15, patience: 'persist' }

function failing(failure: ApiFailure): () => Promise<never> {
  return () => Promise.reject(new ApiError('yunxiao', 'GetPipelineJobRunLog', failure))
}

const refused = failing({
  kind: 'refused',
  error: { problem: null, httpStatus: 403, code: 'Forbidden', message: null, requestId: null }
})

function api(change: Partial<LogApi>): LogApi {
  return {
    getJobLog: () => Promise.resolve({ content: 'the beginning', isPartial: true }),
    getDeployMachines: () => Promise.resolve([]),
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
        next: next < lines.length ? { kind: 'more', offset: String(next) } : { kind: 'end' }
      })
    },
    ...change
  }
}

function read(change: Partial<LogApi>, of = job()): Promise<JobLogs> {
  return readJobLogs(api(change), '42', of, limits)
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${at}`)

describe('the log of a job', () => {
  it('is what the API gives, if that is all of it', async () => {
    const getJobLog: LogApi['getJobLog'] = () => Promise.resolve({ content: 'all of it', isPartial: false })
    expect(await read({ getJobLog })).toEqual({
      logs: [{ machine: null, content: 'all of it', isWhole: true }],
      failures: [],
      notRead: 0
    })
  })

  it('that is partial is completed through its steps, so that the tail is the true end', async () => {
    const { logs } = await read({ stepLogs: steps([['setup'], numbered(2500), ['the end']], 1000) })
    const lines = logs[0]?.content.split('\n') ?? []
    expect(logs[0]?.isWhole).toBe(true)
    expect(lines.slice(-3)).toEqual(['line 2498', 'line 2499', 'the end'])
    expect(lines.length).toBeGreaterThanOrEqual(100)
  })

  it('joins the logs of short steps in their order', async () => {
    const { logs } = await read({ stepLogs: steps([['a'], [], ['b', 'c']], 1000) })
    expect(logs[0]?.content).toBe('a\nb\nc')
  })

  it.each<[string, StepLogs | null]>([
    ['there are no steps in this API', null],
    ['the steps are refused', steps([], 1, { getJobSteps: refused })],
    ['a step’s log is refused', steps([['a']], 1, { getStepLog: refused })],
    [
      'the offset stands still',
      steps([['a']], 1, {
        getStepLog: () => Promise.resolve({ content: 'a', next: { kind: 'more', offset: '0' } })
      })
    ],
    ['the end never comes', steps([numbered(1000)], 1)],
    ['no step has a log', steps([[], []], 1)]
  ])('stays partial where %s', async (_why, stepLogs) => {
    expect((await read({ stepLogs })).logs).toEqual([
      { machine: null, content: 'the beginning', isWhole: false }
    ])
  })

  it('that can’t be read is a failure, not an error', async () => {
    const { logs, failures } = await read({ getJobLog: refused })
    expect(logs).toEqual([])
    expect(failures).toHaveLength(1)
  })

  it('is not asked for where there is none', async () => {
    const nothing = { logs: [], failures: [], notRead: 0 }
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
  const getDeployMachines: LogApi['getDeployMachines'] = () => Promise.resolve(machines)

  it('are those of its failed machines, with their addresses', async () => {
    const getMachineLog: LogApi['getMachineLog'] = (order, sn) => Promise.resolve(`log of ${sn} in ${order}`)
    expect((await read({ getDeployMachines, getMachineLog }, deploying)).logs).toEqual([
      { machine: '10.0.0.1', content: 'log of sn-1 in 77', isWhole: true },
      { machine: '10.0.0.2', content: 'log of sn-2 in 77', isWhole: true }
    ])
  })

  it('that can’t be read are failures with the machine’s address', async () => {
    const { failures } = await read({ getDeployMachines }, deploying)
    expect(failures.map(({ machine }) => machine)).toEqual(['10.0.0.1', '10.0.0.2'])
    const noOrder = await read({ getDeployMachines: refused }, deploying)
    expect(noOrder.failures.map(({ machine }) => machine)).toEqual([null])
  })

  it('are those of twenty machines, and say how many more there are', async () => {
    const many = Array.from({ length: 27 }, (_, at) => ({
      machineSn: `sn-${at}`,
      address: '',
      status: 'Failed'
    }))
    const { logs, notRead } = await read(
      { getDeployMachines: () => Promise.resolve(many), getMachineLog: () => Promise.resolve('x') },
      deploying
    )
    expect([logs.length, notRead]).toEqual([20, 7])
  })

  it('that can’t be asked for are failures too', async () => {
    const nameless = [{ machineSn: null, address: '10.0.0.9', status: 'Failed' }]
    expect(await read({ getDeployMachines: () => Promise.resolve(nameless) }, deploying)).toEqual({
      logs: [],
      failures: [{ machine: '10.0.0.9', error: null }],
      notRead: 0
    })
  })

  it('fall back to the plain log where no machine failed', async () => {
    const { logs } = await read({}, job({ deployOrderId: '77' }))
    expect(logs[0]?.content).toBe('the beginning')
  })
})

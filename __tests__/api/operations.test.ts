import { describe, expect, it } from '@jest/globals'
import type { Json } from '../../simulator/json-text.ts'
import { createSignedApi } from '../../src/api/signed.ts'
import { createTokenApi } from '../../src/api/token.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { staticAccessKey } from '../../src/credentials/credentials.ts'
import { generousLimits as limits, scriptedCallers } from '../__fixtures__/callers.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Sent } from '../__fixtures__/scripted-http.ts'

const key = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }

type Edition = 'signed' | 'central' | 'region'

/** Calls one operation of one API with this answer; what was sent, and what came of it. */
async function call(
  edition: Edition,
  body: Json,
  operation: (api: YunxiaoApi) => Promise<unknown>
): Promise<{ readonly sent: Sent | undefined; readonly result: unknown }> {
  const { clock, http, makeCaller } = scriptedCallers(() => ({ body }))
  const endpoint = new URL('https://example.com/base/')
  const api =
    edition === 'signed'
      ? createSignedApi(
          {
            endpoint,
            organizationId: 'o',
            pipelineId: '1',
            keys: staticAccessKey(key),
            clock,
            nonce: () => 'n'
          },
          makeCaller
        )
      : createTokenApi(
          {
            endpoint,
            organizationId: edition === 'central' ? 'o' : null,
            pipelineId: '1',
            accessToken: 'pt'
          },
          makeCaller
        )
  const result = await operation(api)
  return { sent: http.sent[0], result }
}

const signed = '/base/organization/o/pipelines/1'
const central = '/base/oapi/v1/flow/organizations/o/pipelines/1'
const region = '/base/oapi/v1/flow/pipelines/1'
const run = runJson('SUCCESS')
const order = {
  deployMachineInfo: { deployMachines: [{ machineSn: 'sn', ip: '10.0.0.1', status: 'Failed' }] }
}
const machine = { machineSn: 'sn', address: '10.0.0.1', status: 'Failed' }
const step = { stepIndex: '3', buildId: '8', name: '', status: '' }

const getRun = (api: YunxiaoApi): Promise<unknown> => api.getRun('42', limits)
const latest = (api: YunxiaoApi): Promise<unknown> => api.getLatestRunId(limits)
const list = (api: YunxiaoApi): Promise<unknown> => api.listRuns(10, limits)
const start = (api: YunxiaoApi): Promise<unknown> => api.startRun(null, limits)
const stop = (api: YunxiaoApi): Promise<unknown> => api.stopRun('42', limits)
const log = (api: YunxiaoApi): Promise<unknown> => api.getJobLog('42', '7', limits)
const machines = (api: YunxiaoApi): Promise<unknown> => api.getDeployMachines('9', limits)
const machineLog = (api: YunxiaoApi): Promise<unknown> => api.getMachineLog('9', 'a/b', limits)
const steps = (api: YunxiaoApi): Promise<unknown> | undefined => api.stepLogs?.getJobSteps('42', '7', limits)
const stepLog = (api: YunxiaoApi): Promise<unknown> | undefined =>
  api.stepLogs?.getStepLog('42', '7', step, '100', limits)

type Row = readonly [Edition, string, (api: YunxiaoApi) => Promise<unknown> | undefined, Json, unknown]

/** The APIs' documented operations: method, path, an answer, and what is read from it. */
const rows: readonly Row[] = [
  [
    'signed',
    `GET ${signed}/pipelineRuns/42`,
    getRun,
    { pipelineRun: run },
    expect.objectContaining({ status: 'SUCCESS' })
  ],
  ['signed', `GET ${signed}/pipelineRuns`, latest, { pipelineRuns: [{ pipelineRunId: 5 }] }, '5'],
  ['signed', `GET ${signed}/pipelineRuns`, latest, { pipelineRuns: [] }, null],
  ['signed', `GET ${signed}/pipelineRuns`, list, { pipelineRuns: [] }, []],
  ['signed', 'POST /base/organizations/o/pipelines/1/run', start, { pipelineRunId: 5 }, '5'],
  ['signed', `PUT ${signed}/pipelineRuns/42/stop`, stop, { success: true }, undefined],
  [
    'signed',
    'GET /base/organization/o/pipeline/1/pipelineRun/42/job/7/logs',
    log,
    { log: { content: 'a', more: true } },
    { content: 'a', isPartial: true }
  ],
  ['signed', `GET ${signed}/deploy/9`, machines, { deployOrder: order }, [machine]],
  [
    'signed',
    `GET ${signed}/deploy/9/machine/a%2Fb/log`,
    machineLog,
    { deployMachineLog: { deployLog: 'x' } },
    'x'
  ],
  ['central', `GET ${central}/runs/42`, getRun, run, expect.objectContaining({ status: 'SUCCESS' })],
  ['central', `GET ${central}/runs/latestPipelineRun`, latest, run, '42'],
  ['central', `GET ${central}/runs`, list, [], []],
  ['central', `POST ${central}/runs`, start, 5, '5'],
  ['central', `PUT ${central}/runs/42`, stop, true, undefined],
  ['central', `PUT ${central}/runs/42`, stop, '"true"', undefined],
  [
    'central',
    `GET ${central}/runs/42/job/7/log`,
    log,
    { content: 'a', more: false },
    { content: 'a', isPartial: false }
  ],
  ['central', `GET ${central}/deploy/9`, machines, order, [machine]],
  ['central', `GET ${central}/deploy/9/machine/a%2Fb/log`, machineLog, { deployLog: 'x' }, 'x'],
  [
    'central',
    `GET ${central}/pipelineRuns/42/jobs/7/steps`,
    steps,
    [{ buildId: 8, buildProcessNodes: [{ stepIndex: 3 }] }],
    [step]
  ],
  [
    'central',
    `GET ${central}/pipelineRuns/42/jobs/7/step/log`,
    stepLog,
    { logs: 'a', last: 200, more: true },
    { content: 'a', next: { kind: 'more', offset: '200' } }
  ],
  ['region', `GET ${region}/runs/42`, getRun, run, expect.objectContaining({ status: 'SUCCESS' })],
  ['region', `GET ${region}/pipelineRuns/42/jobs/7/steps`, steps, [], []]
]

describe('the operations of both APIs', () => {
  it.each(rows)('%s: %s', async (edition, request, operation, body, expected) => {
    const { sent, result } = await call(
      edition,
      body,
      (api) => operation(api) ?? Promise.reject(new Error('none'))
    )
    expect(`${sent?.method ?? ''} ${sent?.path ?? ''}`).toBe(request)
    expect(result).toEqual(expected)
    expect(sent?.headers[edition === 'signed' ? 'authorization' : 'x-yunxiao-token']).toBeDefined()
  })

  it('a step’s log is asked for from its offset, of its build', async () => {
    const { sent } = await call(
      'central',
      { logs: '' },
      (api) => stepLog(api) ?? Promise.reject(new Error('none'))
    )
    expect(sent?.query).toEqual({ stepIndex: '3', offset: '100', limit: '1000', buildId: '8' })
  })

  it('the signed API has no steps', async () => {
    const { result } = await call('signed', {}, (api) => Promise.resolve(api.stepLogs))
    expect(result).toBeNull()
  })
})

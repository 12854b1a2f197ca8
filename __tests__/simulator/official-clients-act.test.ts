import { beforeAll, describe, expect, it } from '@jest/globals'
import { keys, organizationId, pipelineId } from '../../simulator/identity.ts'
import { startSimulator } from '../../simulator/server.ts'
import { at, get, HandClock, signedPath } from './client.ts'
import type { McpCall, SdkCall } from './official-client-calls.ts'
import { callOfficialClients } from './official-clients.ts'

const failing = '1234568'
const alsoFailing = '1234569'

function sdk(method: string, action: string, path: string, change: Partial<SdkCall> = {}): SdkCall {
  return { method, action, pathname: `${signedPath}${path}`, key: keys.full, ...change }
}

/** A call of the flow functions, about the main pipeline if no other is named. */
function mcp(name: string, args: readonly unknown[], pipeline = pipelineId): McpCall {
  const module = name.includes('Job') || name.includes('Validate') ? 'pipelineJob' : 'pipeline'
  return { module, name: `${name}Func`, args: [organizationId, pipeline, ...args] }
}

const success = { body: { success: true } }

describe('official clients', () => {
  const clock = new HandClock()
  let gates: readonly unknown[]
  let statuses: string[]
  let later: readonly unknown[]

  beforeAll(async () => {
    const simulator = await startSimulator({
      scenario: 'two-gates',
      pastRuns: 40,
      pipelines: { [failing]: { scenario: 'flaky-job' }, [alsoFailing]: { scenario: 'flaky-job' } },
      now: clock.now
    })
    const job = (id: string, suffix = ''): string => `/pipelineRuns/42/jobs/${id}${suffix}`
    const inFailing = { pathname: `${signedPath.replace(pipelineId, failing)}${job('3702')}` }
    clock.pass(30)
    gates = await callOfficialClients(
      simulator.url,
      [
        sdk('POST', 'PassPipelineValidate', job('3804', '/pass')),
        sdk('POST', 'PassPipelineValidate', job('3802', '/pass'), { key: keys.notActing }),
        sdk('POST', 'PassPipelineValidate', job('3802', '/pass')),
        sdk('PUT', 'RetryPipelineJobRun', '', { ...inFailing, key: keys.readOnly }),
        sdk('PUT', 'RetryPipelineJobRun', '', inFailing),
        sdk('PUT', 'SkipPipelineJobRun', job('3803', '/skip')),
        sdk('GET', 'ListPipelineRuns', '/pipelineRuns', { query: { maxResults: '30' } })
      ],
      [
        mcp('passPipelineValidate', ['42', '3802']),
        mcp('retryPipelineJobRun', ['42', '3702'], failing),
        mcp('listPipelineRuns', [{ perPage: 30, page: 2 }]),
        mcp('getPipeline', [], failing),
        mcp('retryPipelineJobRun', ['42', '3702'], alsoFailing)
      ]
    )
    clock.pass(12)
    statuses = [pipelineId, failing, alsoFailing].map((id) => simulator.pipeline(id).status())
    clock.pass(20)
    later = await callOfficialClients(
      simulator.url,
      [sdk('GET', 'GetPipelineRun', '/pipelineRuns/42')],
      [
        mcp('refusePipelineValidate', ['42', '3804']),
        mcp('getPipelineRun', ['42']),
        mcp('getPipelineRun', ['42'], failing),
        mcp('getPipelineJobSteps', ['42', '3801']),
        mcp('getPipelineJobStepLogUrl', ['42', '3801', 2, 70_003_801])
      ]
    )
    later = [...later, (await get(String(later[5]), {})).text]
    await simulator.close()
  }, 30_000)

  it('manual gates, by both APIs', () => {
    expect(gates[0]).toMatchObject({ statusCode: 400, code: 'InvalidParam.ParamNotPresent' })
    expect(gates[1]).toMatchObject({ statusCode: 403, code: 'NoPermission' })
    expect(gates[2]).toMatchObject(success)
    // By then the gate is passed.
    expect(gates[7]).toMatchObject({ status: 400 })
    expect(later[1]).toBe(true)
    expect(at(later[0], 'body', 'pipelineRun', 'status')).toBe('WAITING')
    expect(at(later[2], 'status')).toBe('FAIL')
  })

  it('failed jobs of another pipeline, whose run goes on', () => {
    expect(gates[3]).toMatchObject({ statusCode: 403, code: 'Forbidden.RAM' })
    expect(gates[4]).toMatchObject(success)
    // Its retry is taken already.
    expect(gates[8]).toMatchObject({ status: 400 })
    expect(gates[5]).toMatchObject({ statusCode: 400 })
    expect(gates[11]).toBe(true)
    expect(statuses).toEqual(['WAITING', 'RUNNING', 'RUNNING'])
    expect(at(later[3], 'status')).toBe('SUCCESS')
  })

  it('lists, page by page', () => {
    expect(at(gates[6], 'body')).toMatchObject({ totalCount: 41, nextToken: expect.stringMatching(/./) })
    expect(at(gates[9], 'items')).toHaveLength(11)
    expect(at(gates[10], 'name')).toBe('Gate demo')
  })

  it('read whole logs', () => {
    expect(at(later[4], 0, 'buildProcessNodes', 1, 'stepName')).toBe('执行命令(10s)')
    expect(later[6]).toContain('Java 构建: done')
  })
})

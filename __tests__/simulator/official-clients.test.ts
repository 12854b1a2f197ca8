import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type AccessKeyPair,
  keys,
  oidcProviderArn,
  oidcRequestToken,
  organizationId,
  pipelineId,
  roles
} from '../../simulator/identity.ts'
import { findScenario } from '../../simulator/scenario-library.ts'
import { startSimulator } from '../../simulator/server.ts'
import { at, callToken, get as httpGet, postForm, signedPath, tokenPath } from './client.ts'
import type { McpCall, SdkCall } from './official-client-calls.ts'
import { callOfficialClients } from './official-clients.ts'

async function temporaryKey(url: string): Promise<AccessKeyPair> {
  const tokenUrl = `${url}/oidc/token?api-version=1&audience=sts.aliyuncs.com`
  const token = await httpGet(tokenUrl, { authorization: `bearer ${oidcRequestToken}` })
  const reply = await postForm(url, {
    Action: 'AssumeRoleWithOIDC',
    Version: '2015-04-01',
    Format: 'JSON',
    Timestamp: new Date().toISOString(),
    SignatureNonce: randomUUID(),
    RoleArn: roles.trusting,
    OIDCProviderArn: oidcProviderArn,
    OIDCToken: String(token.json['value']),
    RoleSessionName: 'official-client'
  })
  const member = (name: string): string => String(at(reply.json, 'Credentials', name))
  return {
    accessKeyId: member('AccessKeyId'),
    accessKeySecret: member('AccessKeySecret'),
    securityToken: member('SecurityToken')
  }
}

const get = (action: string, pathname: string, query?: SdkCall['query']): SdkCall => ({
  action,
  method: 'GET',
  pathname,
  key: keys.full,
  ...(query === undefined ? {} : { query })
})
const flow = (name: string, ...args: readonly unknown[]): McpCall => ({
  module: name.includes('Job') ? 'pipelineJob' : name.includes('VM') ? 'vmDeployOrder' : 'pipeline',
  name: `${name}Func`,
  args: [organizationId, pipelineId, ...args]
})

const runPath = `${signedPath}/pipelineRuns/42`
const logPath = `/organization/${organizationId}/pipeline/${pipelineId}/pipelineRun/42/job/2601/logs`
const sdkCalls = {
  run: get('GetPipelineRun', runPath),
  list: get('ListPipelineRuns', `${signedPath}/pipelineRuns`, { maxResults: '2', nextToken: '' }),
  oddQuery: get('ListPipelineRuns', `${signedPath}/pipelineRuns`, {
    maxResults: '2',
    nextToken: '',
    status: "a b+c*~'(中)&=/"
  }),
  oddPath: get('LogVMDeployMachine', `${signedPath}/deploy/880001/machine/a*b+c%7E%20d/log`),
  log: get('LogPipelineJobRun', logPath),
  pipeline: get('GetPipeline', signedPath),
  order: get('GetVMDeployOrder', `${signedPath}/deploy/880001`),
  machine: get('LogVMDeployMachine', `${signedPath}/deploy/880001/machine/i-bp1sim0000000002/log`),
  start: {
    action: 'StartPipelineRun',
    method: 'POST',
    pathname: `/organizations/${organizationId}/pipelines/${pipelineId}/run`,
    form: { params: '{"comment":"由 SDK 启动 + 1"}' },
    key: keys.full
  },
  stop: {
    action: 'StopPipelineRun',
    method: 'PUT',
    pathname: `${signedPath}/pipelineRuns/43/stop`,
    key: keys.full
  },
  wrongSecret: { ...get('GetPipelineRun', runPath), key: { ...keys.full, accessKeySecret: 'wrong' } },
  wrongToken: { ...get('GetPipelineRun', runPath), key: { ...keys.full, securityToken: 'invented' } },
  unknownRun: get('GetPipelineRun', `${signedPath}/pipelineRuns/999`)
} satisfies Record<string, SdkCall>

const mcpCalls = {
  run: flow('getPipelineRun', '42'),
  list: flow('listPipelineRuns', { perPage: 3, page: 1 }),
  log: flow('getPipelineJobRunLog', '42', '2601'),
  steps: flow('getPipelineJobSteps', '42', '2601'),
  stepLog: flow('getPipelineJobStepLog', '42', '2601', 2, 0, 100, 70_002_601),
  pipeline: flow('getPipeline'),
  order: flow('getVMDeployOrder', '880001'),
  machine: flow('getVMDeployMachineLog', '880001', 'i-bp1sim0000000002'),
  start: flow('createPipelineRun', { branch: 'release/1', comment: 'by MCP' }),
  latest: flow('getLatestPipelineRun'),
  regionRun: { ...flow('getPipelineRun', '42'), region: true },
  unknownRun: flow('getPipelineRun', '999'),
  stopJob: flow('stopPipelineJobRun', '42', '2601')
} satisfies Record<string, McpCall>

describe('official clients', () => {
  const sdk = new Map<string, unknown>()
  const mcp = new Map<string, unknown>()
  let direct: unknown

  beforeAll(async () => {
    // The run ended an hour ago, so that what is read does not depend on when.
    const simulator = await startSimulator({ scenario: 'host-deployment', withoutCurrentRun: true })
    simulator.addRun({ runId: '42', createdAtMs: Date.now() - 3_600_000 })
    simulator.setScenario(findScenario('success'))
    direct = (await callToken(simulator.url, `${tokenPath}/runs/42`)).json
    const allSdk: Record<string, SdkCall> = {
      ...sdkCalls,
      temporaryKey: { ...get('GetPipelineRun', runPath), key: await temporaryKey(simulator.url) }
    }
    const results = await callOfficialClients(simulator.url, Object.values(allSdk), Object.values(mcpCalls))
    const sdkNames = Object.keys(allSdk)
    sdkNames.forEach((name, index) => sdk.set(name, results[index]))
    Object.keys(mcpCalls).forEach((name, index) => mcp.set(name, results[sdkNames.length + index]))
    await simulator.close()
  }, 20_000)

  it('read the same run by both APIs', () => {
    const signed = at(sdk.get('run'), 'body', 'pipelineRun')
    expect(signed).toMatchObject({
      pipelineRunId: 42,
      status: 'FAIL',
      stages: [{ name: '构建' }, { name: '主机部署' }]
    })
    expect(signed).toEqual(withoutParameters(direct))
    const byToken = mcp.get('run')
    expect(at(byToken, 'status')).toBe('FAIL')
    expect(at(byToken, 'stages', 1, 'stageInfo', 'jobs', 0, 'status')).toBe('FAIL')
    expect(direct).toMatchObject(byToken as Record<string, unknown>)
  })

  it('read it with a temporary key, and from a Region edition', () => {
    expect(at(sdk.get('temporaryKey'), 'body', 'pipelineRun')).toEqual(withoutParameters(direct))
    expect(mcp.get('regionRun')).toEqual(mcp.get('run'))
  })

  it('list the same runs', () => {
    expect(at(sdk.get('list'), 'body')).toMatchObject({
      totalCount: 4,
      pipelineRuns: [{ pipelineRunId: 42, status: 'FAIL' }, { pipelineRunId: 41 }]
    })
    const started = { pipelineRunId: 43, status: 'CANCELLING' }
    expect(at(mcp.get('list'), 'items')).toMatchObject([
      started,
      { pipelineRunId: 42 },
      { pipelineRunId: 41 }
    ])
  })

  it('agree on the signature of a query and a path with characters of all kinds', () => {
    expect(at(sdk.get('oddQuery'), 'body')).toMatchObject({ totalCount: 0, success: true })
    expect(sdk.get('oddPath')).toMatchObject({ statusCode: 404, code: 'InvalidDeployMachine.NotFound' })
  })

  it('start runs', () => {
    expect(at(sdk.get('start'), 'body', 'pipelineRunId')).toBe(43)
    expect(mcp.get('start')).toBe(44)
    expect(mcp.get('latest')).toMatchObject({ pipelineRunId: 44, status: 'QUEUED' })
    expect(at(sdk.get('stop'), 'body', 'success')).toBe(true)
  })

  it('read the same log', () => {
    const content = at(sdk.get('log'), 'body', 'log', 'content')
    expect(content).toContain('Java 构建: done')
    expect(at(mcp.get('log'), 'content')).toBe(content)
    expect(at(mcp.get('steps'), 0, 'buildId')).toBe(70_002_601)
    expect(at(mcp.get('stepLog'), 'logs')).toContain('done')
    expect(at(mcp.get('stepLog'), 'more')).toBe(false)
  })

  it('read the same deploy order and machine log', () => {
    const order = at(sdk.get('order'), 'body', 'deployOrder')
    expect(order).toMatchObject(mcp.get('order') as Record<string, unknown>)
    expect(at(order, 'deployMachineInfo', 'deployMachines', 1, 'status')).toBe('Failed')
    expect(at(sdk.get('machine'), 'body', 'deployMachineLog')).toEqual(mcp.get('machine'))
  })

  it('read the same pipeline', () => {
    expect(at(sdk.get('pipeline'), 'body', 'pipeline', 'name')).toBe('Gate demo')
    expect(at(mcp.get('pipeline'), 'name')).toBe('Gate demo')
  })

  it('understand the errors', () => {
    expect(sdk.get('wrongSecret')).toMatchObject({ statusCode: 400, code: 'SignatureDoesNotMatch' })
    expect(sdk.get('wrongToken')).toMatchObject({ statusCode: 400, code: 'InvalidSecurityToken.Malformed' })
    expect(sdk.get('unknownRun')).toMatchObject({ statusCode: 404, code: 'InvalidPipelineRun.NotFound' })
    expect(mcp.get('unknownRun')).toMatchObject({ status: 404 })
    expect(mcp.get('stopJob')).toMatchObject({ status: 400 })
  })
})

/** A run as the signed API sends it: without global parameters. */
function withoutParameters(run: unknown): unknown {
  return Object.fromEntries(Object.entries(run as object).filter(([name]) => name !== 'globalParams'))
}

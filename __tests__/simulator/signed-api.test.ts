import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type AccessKeyPair, keys, organizationId, pipelineId } from '../../simulator/identity.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { at, callSigned, HandClock, signedPath, type SignedOptions } from './client.ts'

describe('signed API', () => {
  const clock = new HandClock()
  const { now } = clock
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await startSimulator({ scenario: 'success', pastRuns: 4, runAppearsAfterMs: 3000, now })
    clock.pass(60)
  })
  afterAll(async () => simulator.close())

  const run = `${signedPath}/pipelineRuns/42`
  it.each<[string, number, string, string, SignedOptions]>([
    [
      'an unknown organization',
      404,
      'InvalidOrganization.NotFound',
      run.replace(organizationId, 'nobody'),
      {}
    ],
    ['an unknown pipeline', 404, 'InvalidPipeline.NotFound', run.replace(pipelineId, '9'), {}],
    ['an unknown run', 404, 'InvalidPipelineRun.NotFound', run.replace('42', '43'), {}],
    ['a stranger', 403, 'Forbidden.UserNotInCurrentOrganization', run, { key: keys.stranger }],
    ['an unregistered user', 400, 'InvalidUser.NotFound', run, { key: keys.unregistered }],
    ['a key switched off', 403, 'InvalidAccessKeyId.Inactive', run, { key: keys.inactive }],
    [
      'an unknown key',
      404,
      'InvalidAccessKeyId.NotFound',
      run,
      { key: { accessKeyId: 'x', accessKeySecret: 'y' } }
    ],
    ['a wrong secret', 400, 'SignatureDoesNotMatch', run, { key: { ...keys.full, accessKeySecret: 'y' } }],
    [
      'an invented token',
      400,
      'InvalidSecurityToken.Malformed',
      run,
      { key: { ...keys.full, securityToken: 'z' } }
    ],
    ['a wrong clock', 400, 'InvalidTimeStamp.Expired', run, { dateMs: 0 }],
    ['a wrong version', 400, 'InvalidVersion', run, { version: '2014-05-26' }],
    ['another path', 404, 'InvalidAction.NotFound', `${run}/more`, {}],
    ['a changed header', 400, 'SignatureDoesNotMatch', run, { tamper: { 'x-acs-signature-nonce': 'other' } }]
  ])('answers %s with %d %s', async (_, status, code, path, options) => {
    const reply = await callSigned(simulator.url, 'GetPipelineRun', path, options)
    expect([reply.status, reply.json['Code']]).toEqual([status, code])
    expect(reply.json).toMatchObject({ RequestId: expect.any(String), HostId: expect.any(String) })
  })

  it('refuses an action that is not the path’s', async () => {
    const reply = await callSigned(simulator.url, 'StopPipelineRun', run)
    expect(reply.json['Code']).toBe('InvalidAction.NotFound')
  })

  it('names each request anew, in the envelope and in a header, and keeps idle connections for 25 s', async () => {
    const replies = [await callSigned(simulator.url, 'GetPipelineRun', run)]
    replies.push(await callSigned(simulator.url, 'GetPipelineRun', run))
    const ids = replies.map(({ json }) => json['requestId'])
    expect(new Set(ids).size).toBe(2)
    expect(replies.map(({ headers }) => headers.get('x-acs-request-id'))).toEqual(ids)
    expect(replies[0]?.headers.get('keep-alive')).toBe('timeout=25')
  })

  it('sends the envelope of the documentation', async () => {
    const reply = await callSigned(simulator.url, 'GetPipelineRun', run)
    expect(reply.json).toMatchObject({ success: true, errorCode: '""', errorMessage: '""' })
    expect(at(reply.json, 'pipelineRun', 'status')).toBe('SUCCESS')
  })

  it('leaves global parameters to the token API, unless it is told otherwise', async () => {
    const reply = await callSigned(simulator.url, 'GetPipelineRun', run)
    expect(at(reply.json, 'pipelineRun')).not.toHaveProperty('globalParams')
    expect(at(reply.json, 'pipelineRun', 'sources')).toHaveLength(1)
    const telling = await startSimulator({ scenario: 'success', signedGlobalParams: true, now })
    const told = await callSigned(telling.url, 'GetPipelineRun', run)
    expect(at(told.json, 'pipelineRun')).toHaveProperty('globalParams')
    await telling.close()
  })

  it('lists runs by pages, newest first, and takes the first page without nextToken', async () => {
    const list = async (query: string) =>
      callSigned(simulator.url, 'ListPipelineRuns', `${signedPath}/pipelineRuns?${query}`)
    expect((await list('nextToken=')).json['Code']).toBe('InvalidParam.ParamNotPresent')
    expect((await list('maxResults=2')).json['pipelineRuns']).toHaveLength(2)
    const first = await list('maxResults=3&nextToken=')
    expect(first.json).toMatchObject({ totalCount: 5, pipelineRuns: [{ pipelineRunId: 42 }, {}, {}] })
    const token = encodeURIComponent(String(first.json['nextToken']))
    const second = await list(`maxResults=3&nextToken=${token}`)
    expect(second.json).toMatchObject({
      nextToken: '',
      pipelineRuns: [{ pipelineRunId: 39 }, { pipelineRunId: 38 }]
    })
    expect((await list('maxResults=9&nextToken=&status=FAIL')).json['totalCount']).toBe(1)
    expect((await list('maxResults=9&nextToken=&triggerMode=3')).json['totalCount']).toBe(5)
    expect(
      (await list(`maxResults=9&nextToken=&startTime=${Date.now() - 3_600_000}`)).json['totalCount']
    ).toBe(1)
  })

  it('starts runs, which take a moment to appear', async () => {
    const path = `/organizations/${organizationId}/pipelines/${pipelineId}/run`
    const start = async (params: string, key: AccessKeyPair = keys.full) =>
      callSigned(simulator.url, 'StartPipelineRun', path, { method: 'POST', form: { params }, key })
    expect((await start('[]')).json['Code']).toBe('InvalidParam.ParamNotPresent')
    expect((await start('{}', keys.readOnly)).status).toBe(403)
    const started = await start('{"comment":"hello"}')
    expect(started.json['pipelineRunId']).toBe(43)
    const newRun = `${signedPath}/pipelineRuns/43`
    expect((await callSigned(simulator.url, 'GetPipelineRun', newRun)).status).toBe(404)
    clock.pass(3)
    const appeared = await callSigned(simulator.url, 'GetPipelineRun', newRun)
    expect(at(appeared.json, 'pipelineRun', 'pipelineRunId')).toBe(43)
  })

  it('stops a run', async () => {
    const slow = await startSimulator({ scenario: 'success', now })
    const reply = await callSigned(slow.url, 'StopPipelineRun', `${run}/stop`, { method: 'PUT' })
    expect(reply.json['success']).toBe(true)
    expect(slow.status()).toBe('CANCELLING')
    clock.pass(2)
    expect(slow.status()).toBe('CANCELED')
    await slow.close()
  })

  it('passes an open gate, and only that', async () => {
    const gate = await startSimulator({ scenario: 'manual-gate', now })
    const decide = async (jobId: string): Promise<unknown> => {
      const path = `${run}/jobs/${jobId}/pass`
      const reply = await callSigned(gate.url, 'PassPipelineValidate', path, { method: 'POST' })
      return reply.json['Code'] ?? reply.json['success']
    }
    expect(await decide('9')).toBe('InvalidPipelineJob.NotFound')
    expect(await decide('2402')).toBe('InvalidParam.ParamNotPresent')
    clock.pass(12)
    expect(await decide('2402')).toBe(true)
    expect(gate.status()).toBe('RUNNING')
    await gate.close()
  })

  it('gives the logs of jobs and of machines', async () => {
    const hosts = await startSimulator({ scenario: 'host-deployment', now })
    clock.pass(60)
    const log = `/organization/${organizationId}/pipeline/${pipelineId}/pipelineRun/42/job/2601/logs`
    const job = await callSigned(hosts.url, 'LogPipelineJobRun', log)
    expect(job.json['log']).toMatchObject({ content: expect.stringContaining('done'), more: false })
    const order = await callSigned(hosts.url, 'GetVMDeployOrder', `${signedPath}/deploy/880001`)
    const machines = at(order.json, 'deployOrder', 'deployMachineInfo', 'deployMachines')
    expect(machines).toMatchObject([{ status: 'Success' }, { status: 'Failed', ip: '192.168.10.12' }, {}])
    const machine = `${signedPath}/deploy/880001/machine/i-bp1sim0000000002/log`
    const machineLog = await callSigned(hosts.url, 'LogVMDeployMachine', machine)
    expect(at(machineLog.json, 'deployMachineLog', 'deployLog')).toContain('No space left')
    await hosts.close()
  })

  it('serves the sample of the documentation for any ids', async () => {
    const seed = await startSimulator({ scenario: 'seed' })
    const reply = await callSigned(seed.url, 'GetPipelineRun', '/organization/x/pipelines/1/pipelineRuns/2')
    expect(reply.json).toMatchObject({
      requestId: 'ASSDS-ASSASX-XSAXSA-XSAXSAXS',
      pipelineRun: { status: 'SUCCESS', stages: [{ stageInfo: { status: 'RUNNING' } }] }
    })
    await seed.close()
  })

  it('judges dates by its own clock', async () => {
    const hour = 3_600_000
    const ahead = await startSimulator({ scenario: 'success', clockOffsetMs: hour })
    const early = await callSigned(ahead.url, 'GetPipelineRun', run)
    expect(early.json['Code']).toBe('InvalidTimeStamp.Expired')
    const dateMs = Date.parse(early.headers.get('date') ?? '')
    expect(dateMs - Date.now()).toBeGreaterThan(hour - 5000)
    expect((await callSigned(ahead.url, 'GetPipelineRun', run, { dateMs })).status).toBe(200)
    await ahead.close()
  })
})

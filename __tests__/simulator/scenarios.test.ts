import { afterEach, describe, expect, it } from '@jest/globals'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { at, callToken, HandClock, tokenPath } from './client.ts'

let simulator: Simulator
afterEach(async () => simulator.close())

const clock = new HandClock()

async function start(scenario: ScenarioName): Promise<void> {
  simulator = await startSimulator({ scenario, now: clock.now })
}

async function readRun(): Promise<unknown> {
  return (await callToken(simulator.url, `${tokenPath}/runs/42`)).json
}

async function job(stage: number, index = 0): Promise<unknown> {
  return at(await readRun(), 'stages', stage, 'stageInfo', 'jobs', index)
}

async function order(id: string): Promise<unknown> {
  return (await callToken(simulator.url, `${tokenPath}/deploy/${id}`)).json
}

describe('scenarios, as the API tells them', () => {
  it('a merge conflict waits for a person', async () => {
    await start('merge-conflict')
    clock.pass(5)
    const conflict = { type: 'ExecutePipelineJobAction', displayType: 'CONFLICT_MERGE' }
    const actions = expect.arrayContaining([expect.objectContaining(conflict)])
    expect(await job(0)).toMatchObject({ status: 'WAITING', endTime: null, actions })
    expect(simulator.status()).toBe('WAITING')
  })

  it('a stage is started by hand', async () => {
    await start('started-by-hand')
    expect(at(await readRun(), 'stages', 1, 'stageInfo', 'status')).toBe('INIT')
    clock.pass(12)
    expect(at(await readRun(), 'stages', 1, 'stageInfo')).toMatchObject({
      status: 'SWITCH_MANUAL',
      startTime: null
    })
    expect(await job(1)).toMatchObject({ status: 'INIT' })
    expect(simulator.status()).toBe('WAITING')
  })

  it('a deployment pauses between batches', async () => {
    await start('paused-deployment')
    clock.pass(22)
    expect(await order('880101')).toMatchObject({ status: 'Running', currentBatch: 1 })
    clock.pass(1000)
    expect(await job(1)).toMatchObject({ status: 'WAITING' })
    const paused = await order('880101')
    expect(paused).toMatchObject({ status: 'Waiting', currentBatch: 2, totalBatch: 2 })
  })

  it('a gate of others can’t be passed by the caller', async () => {
    await start('gate-of-others')
    clock.pass(12)
    const pass = { type: 'PassPipelineValidate', disable: true, validators: ['1111111112'] }
    expect(await job(1)).toMatchObject({ status: 'WAITING', actions: [pass, {}] })
  })

  it('a job is retried by hand while another runs', async () => {
    await start('retried-by-hand')
    const seen: unknown[] = []
    for (const seconds of [5, 7, 3, 3]) {
      clock.pass(seconds)
      seen.push([simulator.status(), at(await job(0), 'status')])
    }
    const expected = ['RUNNING', 'FAIL', 'RUNNING', 'SUCCESS'].map((status) => ['RUNNING', status])
    expect(seen).toEqual(expected)
  })

  it('jobs give out what they built', async () => {
    await start('job-results')
    expect(at(await job(0), 'result')).toBe('{}')
    clock.pass(60)
    const result = JSON.parse(String(at(await job(0, 1), 'result'))) as unknown
    expect(result).toMatchObject({
      successful: true,
      data: { ARTIFACTS: '[]' },
      requestId: expect.any(String)
    })
    expect(at(result, 'data', 'DOCKER_URL')).toMatch(/demo\/app:/)
    clock.pass(1)
    expect(JSON.parse(String(at(await job(0, 1), 'result')))).toEqual(result)
  })

  it('jobs say why they failed', async () => {
    await start('job-reasons')
    clock.pass(60)
    const results = await Promise.all([0, 1].map(async (index) => at(await job(1, index), 'result')))
    expect(results.map((text) => JSON.parse(String(text)) as unknown)).toMatchObject([
      { code: '1903005', message: 'run failed, check logs', successful: false },
      { code: '1903011', message: '质量红线未通过: 2 blockers' }
    ])
  })

  it('a deployment goes on in batches, its order told in other places', async () => {
    await start('host-batches')
    clock.pass(12)
    const action = { type: 'VMDeploy', params: {}, data: '{"deployOrderId":880201}' }
    expect(at(await job(0), 'actions', 0)).toMatchObject(action)
    expect(JSON.parse(String(at(await job(0, 1), 'result')))).toEqual({
      data: { deployOrderId: { id: 880202 } }
    })
    expect(await order('880201')).toMatchObject({ status: 'Running', currentBatch: 2, totalBatch: 3 })
    clock.pass(60)
    const ended = await order('880201')
    expect(ended).toMatchObject({ status: 'Success', currentBatch: 3 })
    expect(at(ended, 'deployMachineInfo', 'deployMachines', 2)).toMatchObject({
      status: 'Skipped',
      batchNum: 2
    })
  })

  it('parameters are marked as secret', async () => {
    await start('secret-params')
    const run = await readRun()
    expect(run).toMatchObject({ triggerMode: 4 })
    const marked = (at(run, 'globalParams') as readonly unknown[]).filter(
      (param) => at(param, 'masked') === true || at(param, 'encrypted') === true
    )
    expect(marked.map((param) => at(param, 'key'))).toEqual([
      'DB_PASSWORD',
      'API_KEY',
      'FEATURE_ON',
      'RELEASED_COMMIT'
    ])
    expect(at(run, 'sources', 0, 'data', 'webhook')).toContain('s3cretOfTheWebhook')
  })
})

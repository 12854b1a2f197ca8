import { afterEach, describe, expect, it } from '@jest/globals'
import { keys, organizationId, pipelineId, tokens } from '../../simulator/identity.ts'
import { parseScenario } from '../../simulator/scenario.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import { at, callSigned, callToken, HandClock, signedPath, tokenPath } from './client.ts'

let running: Simulator[] = []
afterEach(async () => {
  await Promise.all(running.map(async (simulator) => simulator.close()))
  running = []
})

async function start(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator(options)
  running.push(simulator)
  return simulator
}

/** An act on a job through one API; resolves to true, or to the code of the refusal. */
type Act = (
  simulator: Simulator,
  act: string,
  jobId: string,
  caller?: 'notActing' | 'readOnly'
) => Promise<unknown>

const operations: Readonly<Record<string, { readonly name: string; readonly method: string }>> = {
  pass: { name: 'PassPipelineValidate', method: 'POST' },
  refuse: { name: 'RefusePipelineValidate', method: 'POST' },
  retry: { name: 'RetryPipelineJobRun', method: 'PUT' },
  skip: { name: 'SkipPipelineJobRun', method: 'PUT' },
  stop: { name: 'StopPipelineJobRun', method: 'PUT' }
}

const signed: Act = async ({ url }, act, jobId, caller) => {
  const { name, method } = operations[act] ?? { name: '', method: '' }
  const suffix = act === 'retry' ? '' : `/${act}`
  const key = keys[caller ?? 'full']
  const { json } = await callSigned(url, name, `${signedPath}/pipelineRuns/42/jobs/${jobId}${suffix}`, {
    method,
    key
  })
  return json['Code'] ?? json['success']
}

const byToken: Act = async ({ url }, act, jobId, caller) => {
  const method = operations[act]?.method ?? ''
  const path = `${tokenPath}/pipelineRuns/42/jobs/${jobId}/${act}`
  const { json, text } = await callToken(url, path, { method, token: tokens[caller ?? 'full'] })
  return json['errorCode'] ?? text === 'true'
}

describe.each([
  { api: 'signed', act: signed, wrongState: 'InvalidParam.ParamNotPresent', forbidden: 'NoPermission' },
  { api: 'token', act: byToken, wrongState: 'BadRequest', forbidden: 'Forbidden' }
])('acting on jobs, $api API', ({ act, wrongState, forbidden }) => {
  it('retries a failed job, and the run goes on once the retry has begun', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'flaky-job', now: clock.now })
    expect(await act(simulator, 'retry', '3702')).toBe(wrongState)
    clock.pass(30)
    expect(simulator.status()).toBe('FAIL')
    expect(await act(simulator, 'retry', '3702', 'notActing')).toBe(forbidden)
    expect(await act(simulator, 'retry', '3701')).toBe(wrongState)
    expect(await act(simulator, 'retry', '1')).toBe('InvalidPipelineJob.NotFound')
    expect(await act(simulator, 'retry', '3702')).toBe(true)
    expect(simulator.status()).toBe('FAIL')
    expect(await act(simulator, 'retry', '3702')).toBe(wrongState)
    clock.pass(2)
    expect(simulator.status()).toBe('RUNNING')
    clock.pass(18)
    expect(simulator.status()).toBe('SUCCESS')
  })

  it('passes and refuses gates one by one', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'two-gates', now: clock.now })
    clock.pass(12)
    expect(await act(simulator, 'pass', '3802', 'readOnly')).toMatch(/^Forbidden/)
    expect(await act(simulator, 'pass', '3802', 'notActing')).toBe(forbidden)
    expect(await act(simulator, 'pass', '3804')).toBe(wrongState)
    expect(await act(simulator, 'pass', '3802')).toBe(true)
    expect(await act(simulator, 'pass', '3802')).toBe(wrongState)
    clock.pass(10)
    expect(simulator.status()).toBe('WAITING')
    expect(await act(simulator, 'refuse', '3804')).toBe(true)
    expect(simulator.status()).toBe('FAIL')
    expect(await act(simulator, 'retry', '3804')).toBe(wrongState)
  })

  it('refuses whoever is no validator', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'gate-of-others', now: clock.now })
    clock.pass(12)
    expect(await act(simulator, 'pass', '3502')).toBe(forbidden)
    expect(simulator.status()).toBe('WAITING')
    expect(simulator.passManualGate('3502')).toBe(true)
  })

  it('skips and stops jobs', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'stubborn-job', now: clock.now })
    clock.pass(5)
    expect(await act(simulator, 'skip', '3751')).toBe(wrongState)
    clock.pass(25)
    expect(await act(simulator, 'stop', '3752')).toBe(wrongState)
    expect(await act(simulator, 'skip', '3752')).toBe(true)
    expect(simulator.status()).toBe('RUNNING')
    expect(await act(simulator, 'stop', '3753')).toBe(true)
    expect(simulator.status()).toBe('CANCELED')
  })

  it('loses answers of acts that were taken, and of those that were not', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'two-gates', now: clock.now })
    clock.pass(12)
    const operation = 'PassPipelineValidate'
    simulator.addFault({ operation, count: 1, fault: { kind: 'reset' } })
    simulator.addFault({ operation, from: 2, count: 1, takesEffect: true, fault: { kind: 'reset' } })
    await expect(act(simulator, 'pass', '3802')).rejects.toThrow()
    expect(simulator.status()).toBe('WAITING')
    await expect(act(simulator, 'pass', '3802')).rejects.toThrow()
    expect(simulator.status()).toBe('RUNNING')
  })
})

describe('a retried job', () => {
  it('fails again where its scenario says so, with a log and a build of its own', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'stubborn-job', now: clock.now })
    const log = async () =>
      (await callToken(simulator.url, `${tokenPath}/runs/42/job/3752/log`)).json['content']
    const steps = `${tokenPath}/pipelineRuns/42/jobs/3752/steps`
    const build = async (): Promise<unknown> =>
      at(JSON.parse((await callToken(simulator.url, steps)).text), 0, 'buildId')
    clock.pass(30)
    const [firstLog, firstBuild] = [await log(), await build()]
    for (let retry = 0; retry < 2; retry += 1) {
      expect(simulator.retryJob('3752')).toBe(true)
      clock.pass(30)
      expect(simulator.status()).toBe('FAIL')
    }
    expect(firstLog).toBe('first try\nexit status 1\n')
    expect(await log()).toBe('second try\nexit status 2\n')
    expect(await build()).not.toBe(firstBuild)
  })

  it('lets what it had kept from running begin after it', async () => {
    const clock = new HandClock()
    const jobs = [
      { id: '1', name: 'first', lastsSeconds: 5, endsWith: 'FAIL' },
      { id: '2', name: 'second', startsAfterSeconds: 5, lastsSeconds: 5 }
    ]
    const scenario = parseScenario({
      name: 'x',
      description: '',
      queuedSeconds: 0,
      stages: [[{ name: 's', jobs }]]
    })
    const simulator = await start({ scenario, now: clock.now })
    clock.pass(100)
    expect(simulator.retryJob('1')).toBe(true)
    clock.pass(6)
    const second = at(
      (await callToken(simulator.url, `${tokenPath}/runs/42`)).json,
      'stages',
      0,
      'stageInfo',
      'jobs',
      1
    )
    expect(second).toMatchObject({ status: 'RUNNING', endTime: null })
    expect(Number(at(second, 'startTime'))).toBeCloseTo(clock.now() - 1000, -2)
  })

  it('is not retried in a run that was cancelled, but in one that failed long ago', async () => {
    const simulator = await start({ scenario: 'flaky-job', pastRuns: [{ status: 'FAIL' }] })
    const [, past] = simulator.runs()
    const jobId = past?.scenario.stages[0]?.[0]?.jobs[0]?.id ?? ''
    expect(simulator.status('41')).toBe('FAIL')
    expect(simulator.retryJob(jobId, '41')).toBe(true)
    expect(simulator.status('41')).toBe('RUNNING')
    expect(simulator.cancelRun('41')).toBe(true)
    expect(simulator.retryJob(jobId, '41')).toBe(false)
  })
})

describe('what callers may do', () => {
  it('is told by the actions of each job', async () => {
    const clock = new HandClock()
    const simulator = await start({ scenario: 'manual-gate', now: clock.now })
    clock.pass(12)
    const disabled = async (token: string) => {
      const { json } = await callToken(simulator.url, `${tokenPath}/runs/42`, { token })
      return at(json, 'stages', 1, 'stageInfo', 'jobs', 0, 'actions', 0, 'disable')
    }
    expect(await disabled(tokens.full)).toBe(false)
    expect(await disabled(tokens.readOnly)).toBe(true)
    expect(await disabled(tokens.notActing)).toBe(true)
  })

  it.each([
    ['/runs/42', 200],
    ['/runs', 200],
    ['/runs/latestPipelineRun', 403],
    ['/runs/42/job/2001/log', 403],
    ['', 403]
  ])('runs alone: GET …%s is %d', async (path, status) => {
    const simulator = await start({ scenario: 'success' })
    expect((await callToken(simulator.url, `${tokenPath}${path}`, { token: tokens.runsOnly })).status).toBe(
      status
    )
  })

  it('differs from operation to operation', async () => {
    const simulator = await start({ scenario: 'success' })
    simulator.addFault({ operation: 'GetLatestPipelineRun', fault: { kind: 'forbidden' } })
    const latest = await callToken(simulator.url, `${tokenPath}/runs/latestPipelineRun`)
    expect([latest.status, latest.json['errorCode']]).toEqual([403, 'Forbidden'])
    expect((await callToken(simulator.url, `${tokenPath}/runs?perPage=1`)).status).toBe(200)
    const path = `/organizations/${organizationId}/pipelines/${pipelineId}/run`
    const started = await callSigned(simulator.url, 'StartPipelineRun', path, {
      method: 'POST',
      key: keys.notActing
    })
    expect(started.json['pipelineRunId']).toBe(43)
  })
})

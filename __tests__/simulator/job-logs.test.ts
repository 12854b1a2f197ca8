import { afterEach, describe, expect, it } from '@jest/globals'
import { tokens } from '../../simulator/identity.ts'
import { parseScenario, type ScenarioInput } from '../../simulator/scenario.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { at, callToken, get, HandClock, tokenPath } from './client.ts'

const jobPath = `${tokenPath}/pipelineRuns/42/jobs/1`
const lines = ['eins', 'zwei', 'drei', 'vier']
const clock = new HandClock()

let simulator: Simulator
afterEach(async () => simulator.close())

/** Starts a run of one job that writes its lines in 100 seconds, all of them in one step. */
async function start(logs: ScenarioInput['logs'], log: readonly string[] = lines): Promise<void> {
  const job = { id: '1', name: 'build', lastsSeconds: 100, log: [...log], steps: ['run'] }
  const stages = [[{ name: 'build', jobs: [job] }]]
  const scenario = parseScenario({ name: 'log', description: '', queuedSeconds: 0, stages, logs })
  simulator = await startSimulator({ scenario, now: clock.now })
}

async function stepLog(offset: number): Promise<unknown> {
  const query = `stepIndex=1&offset=${offset}&limit=100&buildId=70000001`
  return (await callToken(simulator.url, `${jobPath}/step/log?${query}`)).json
}

async function address(): Promise<unknown> {
  const { text } = await callToken(simulator.url, `${jobPath}/step/log/url?stepIndex=1&buildId=70000001`)
  return JSON.parse(text)
}

describe('a log that grows', () => {
  it('by whole lines, each part from where the last one ended', async () => {
    await start({})
    clock.pass(25)
    expect(await stepLog(0)).toEqual({ logs: 'eins\n', last: 1, more: false })
    expect(await stepLog(1)).toEqual({ logs: '', last: 1, more: false })
    clock.pass(75)
    expect(await stepLog(1)).toEqual({ logs: 'zwei\ndrei\nvier\n', last: 4, more: false })
    const job = await callToken(simulator.url, `${tokenPath}/runs/42/job/1/log`)
    expect(job.json['content']).toBe('eins\nzwei\ndrei\nvier\n')
  })

  it('by half lines, which the next part repeats whole', async () => {
    await start({ growBy: 'characters' })
    clock.pass(30)
    expect(await stepLog(0)).toEqual({ logs: 'eins\nz', last: 1, more: false })
    clock.pass(30)
    expect(await stepLog(1)).toEqual({ logs: 'zwei\ndr', last: 2, more: false })
  })

  it('from line 1 on: who goes on at `last` gets a line again, who goes on after it does not', async () => {
    await start({ offsetsFrom: 1 })
    clock.pass(50)
    expect(await stepLog(0)).toEqual({ logs: 'eins\nzwei\n', last: 2, more: false })
    expect(await stepLog(1)).toEqual({ logs: 'eins\nzwei\n', last: 2, more: false })
    clock.pass(25)
    expect(await stepLog(2)).toMatchObject({ logs: 'zwei\ndrei\n', last: 3 })
    expect(await stepLog(3)).toMatchObject({ logs: 'drei\n', last: 3 })
  })

  it('from nothing, with a `last` that is no offset', async () => {
    await start({ lastOfEmpty: -1 }, [])
    expect(await stepLog(0)).toEqual({ logs: '', last: -1, more: false })
    expect(await stepLog(-1)).toMatchObject({ errorCode: 'BadRequest' })
  })

  it('is in steps that come as one object, the finished ones with how long they took', async () => {
    await start({ stepsAs: 'object' })
    clock.pass(100)
    const { json } = await callToken(simulator.url, `${jobPath}/steps`)
    expect(at(json, 'buildProcessNodes', 0)).toMatchObject({ stepName: 'run(100s)', finish: true })
  })

  it('is the service’s own error text once', async () => {
    await start({})
    clock.pass(100)
    simulator.addFault({ operation: 'GetPipelineJobRunLog', count: 1, fault: { kind: 'log-exception' } })
    const content = async () =>
      (await callToken(simulator.url, `${tokenPath}/runs/42/job/1/log`)).json['content']
    expect(await content()).toMatch(/^\[ERROR\] Log real-time query exception/)
    expect(await content()).toMatch(/^eins/)
  })
})

describe('the whole log of a step', () => {
  it.each(['text', 'url', 'downloadUrl'] as const)('has an address, sent as %s', async (fileAddress) => {
    await start({ fileAddress })
    clock.pass(50)
    const answer = await address()
    const url = String(fileAddress === 'text' ? answer : at(answer, fileAddress))
    expect((await get(url, {})).text).toBe('eins\nzwei\n')
    clock.pass(50)
    expect((await get(url, {})).text).toBe('eins\nzwei\ndrei\nvier\n')
    expect((await get(url.replace(/.$/, ''), {})).status).toBe(403)
    expect(simulator.requests.at(-1)).toMatchObject({ api: 'files', operation: 'GetStepLogFile' })
  })

  it.each([
    ['bytes=5-8', 206, 'zwei', 'bytes 5-8/20'],
    ['bytes=15-', 206, 'vier\n', 'bytes 15-19/20'],
    ['bytes=-5', 206, 'vier\n', 'bytes 15-19/20'],
    ['bytes=15-99', 206, 'vier\n', 'bytes 15-19/20'],
    ['bytes=20-', 416, '', 'bytes */20']
  ])('gives its range %s', async (range, status, text, contentRange) => {
    await start({})
    clock.pass(100)
    const reply = await get(String(await address()), { range })
    expect([reply.status, reply.text, reply.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange
    ])
  })

  it('may honour no ranges, or have no address', async () => {
    await start({ fileRanges: false })
    clock.pass(100)
    expect((await get(String(await address()), { range: 'bytes=5-8' })).status).toBe(200)
    await simulator.close()
    await start({ fileAddress: 'none' })
    expect(await address()).toMatchObject({ errorCode: 'NotFound' })
  })

  it('is nothing for who may only see runs', async () => {
    await start({})
    const path = `${jobPath}/step/log/url?stepIndex=1&buildId=70000001`
    expect((await callToken(simulator.url, path, { token: tokens.runsOnly })).status).toBe(403)
  })
})

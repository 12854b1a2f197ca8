import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { organizationId, tokens } from '../../simulator/identity.ts'
import { findScenario } from '../../simulator/scenario-library.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { at, callToken, HandClock, tokenPath } from './client.ts'

const run = `${tokenPath}/runs/42`

describe('token API', () => {
  const clock = new HandClock()
  const { now } = clock
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await startSimulator({ scenario: 'success', pastRuns: 34, now })
    clock.pass(60)
  })
  afterAll(async () => simulator.close())

  it.each([
    ['', 401, 'Unauthorized'],
    ['pt-wrong', 401, 'InvalidTokenError'],
    [tokens.expired, 401, 'ExpiredTokenError'],
    [tokens.stranger, 403, 'Forbidden.InvalidUser.UserNotInCurrentOrganization'],
    [tokens.readOnly, 200, undefined]
  ])('answers the token "%s" with %d %s', async (token, status, code) => {
    const reply = await callToken(simulator.url, run, { token })
    expect([reply.status, reply.json['errorCode']]).toEqual([status, code])
  })

  it('refuses to write with a read-only token', async () => {
    const reply = await callToken(simulator.url, run, { method: 'PUT', token: tokens.readOnly })
    expect([reply.status, reply.json['errorCode']]).toEqual([403, 'Forbidden'])
    expect(reply.json).toMatchObject({ errorMessage: expect.any(String), requestId: expect.any(String) })
  })

  it('answers bare, in both editions', async () => {
    const central = await callToken(simulator.url, run)
    const region = await callToken(simulator.url, run.replace(`organizations/${organizationId}/`, ''))
    expect(central.json).toMatchObject({ pipelineRunId: 42, status: 'SUCCESS' })
    expect(central.json).not.toHaveProperty('success')
    expect(region.text).toBe(central.text)
    const latest = await callToken(simulator.url, `${tokenPath}/runs/latestPipelineRun`)
    expect(latest.text).toBe(central.text)
  })

  it('pages with headers, thirty at most', async () => {
    const page = await callToken(simulator.url, `${tokenPath}/runs?perPage=30&page=1`)
    const header = (name: string) => page.headers.get(name)
    expect(['x-page', 'x-per-page', 'x-next-page', 'x-total', 'x-total-pages'].map(header)).toEqual([
      '1',
      '30',
      '2',
      '35',
      '2'
    ])
    const last = await callToken(simulator.url, `${tokenPath}/runs?perPage=30&page=2`)
    expect(last.headers.get('x-next-page')).toBe('')
    expect(JSON.parse(last.text)).toHaveLength(5)
    expect((await callToken(simulator.url, `${tokenPath}/runs?perPage=31`)).json['errorCode']).toBe(
      'BadRequest'
    )
    const failed = await callToken(simulator.url, `${tokenPath}/runs?status=FAIL`)
    expect(failed.headers.get('x-total')).toBe('11')
  })

  it('starts a run from a string in a JSON body and answers its bare number', async () => {
    const own = await startSimulator({ scenario: 'success' })
    const create = async (body: string) => callToken(own.url, `${tokenPath}/runs`, { method: 'POST', body })
    expect((await create('{"params": {}}')).status).toBe(400)
    expect((await create('{"params": "{\\"envs\\": {\\"A\\": \\"1\\"}}"}')).text).toBe('43')
    expect(own.runs()[0]?.startParams).toEqual({ envs: { A: '1' } })
    expect((await callToken(own.url, `${tokenPath}/runs/43`, { method: 'PUT' })).text).toBe('true')
    await own.close()
  })

  it('gives the first part of a long log, and all of it by steps', async () => {
    const long = await startSimulator({ scenario: 'one-hour-20-jobs', now })
    clock.pass(4000)
    const log = await callToken(long.url, `${run}/job/3100/log`)
    expect(log.json).toMatchObject({ last: 1000, more: true })
    expect(String(log.json['content']).split('\n')).toHaveLength(1001)

    const jobPath = `${tokenPath}/pipelineRuns/42/jobs/3100`
    const steps = await callToken(long.url, `${jobPath}/steps`)
    const [item]: readonly unknown[] = JSON.parse(steps.text) as unknown[]
    expect(at(item, 'buildProcessNodes', 1)).toMatchObject({ stepIndex: 2, status: 'SUCCESS', finish: true })
    let whole = ''
    for (const stepIndex of [1, 2]) {
      let offset: unknown = 0
      let more: unknown = true
      while (more === true) {
        const query = `stepIndex=${stepIndex}&offset=${String(offset)}&limit=900&buildId=${String(at(item, 'buildId'))}`
        const part = await callToken(long.url, `${jobPath}/step/log?${query}`)
        whole += String(part.json['logs'])
        offset = part.json['last']
        more = part.json['more']
      }
    }
    expect(whole.split('\n')).toHaveLength(2501)
    expect(whole).toContain('done')
    await long.close()
  })

  it('passes and refuses an open gate, and only that', async () => {
    const gate = await startSimulator({ scenario: 'manual-gate', now })
    const jobs = `${tokenPath}/pipelineRuns/42/jobs`
    expect((await callToken(gate.url, `${jobs}/2402/pass`, { method: 'POST' })).status).toBe(400)
    expect((await callToken(gate.url, `${jobs}/9/pass`, { method: 'POST' })).json['errorCode']).toBe(
      'InvalidPipelineJob.NotFound'
    )
    clock.pass(12)
    const waiting = await callToken(gate.url, run)
    expect(at(waiting.json, 'stages', 1, 'stageInfo', 'jobs', 0)).toMatchObject({
      status: 'WAITING',
      actions: [{ type: 'PassPipelineValidate', disable: false }, { type: 'RefusePipelineValidate' }]
    })
    expect((await callToken(gate.url, `${jobs}/2402/pass`, { method: 'PUT' })).text).toBe('true')
    expect(gate.status()).toBe('RUNNING')
    await gate.close()
  })

  it('writes ids beyond 2^53 with all their digits', async () => {
    const large = await startSimulator({ scenario: 'large-ids', now })
    clock.pass(60)
    const reply = await callToken(large.url, `${tokenPath}/runs/9007199254740993`)
    expect(reply.text).toContain('"pipelineRunId":9007199254740993,')
    expect(reply.text).toContain('"deployOrderId":9007199254740997}')
    expect((await callToken(large.url, `${tokenPath}/deploy/9007199254740997`)).status).toBe(200)
    await large.close()
  })

  it('leaves out what has not begun', async () => {
    const empty = await startSimulator({ scenario: findScenario('empty-stages') })
    const reply = await callToken(empty.url, run)
    expect(reply.json['stages']).toMatchObject([
      { stageInfo: { jobs: null } },
      {},
      {},
      { stageInfo: null },
      {}
    ])
    expect(at(reply.json, 'stages', 2)).not.toHaveProperty('stageInfo')
    expect(reply.text).not.toContain('startTime')
    await empty.close()
  })

  it('throttles all clients together', async () => {
    const busy = await startSimulator({ scenario: 'success', rateLimitPerSecond: 2 })
    const replies = await Promise.all([1, 2, 3, 4].map(async () => callToken(busy.url, run)))
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 200, 429, 429])
    expect(replies.map((reply) => reply.json['errorCode'])).toContain('TooManyRequests')
    await busy.close()
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type Fault, FaultInjector } from '../../simulator/faults.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { callSigned, callToken, signedPath, tokenPath } from './client.ts'

const run = `${tokenPath}/runs/42`

describe('faults', () => {
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await startSimulator({ scenario: 'success' })
  })
  afterAll(async () => simulator.close())
  afterEach(() => simulator.clearFaults())

  it.each<[Fault, number, RegExp]>([
    [{ kind: 'answer', status: 418, body: 'tea' }, 418, /^tea$/],
    [{ kind: 'code', code: 'ServiceUnavailable', status: 503 }, 503, /"errorCode":"ServiceUnavailable"/],
    [{ kind: 'code', code: 'InternalError', shape: 'gateway', status: 500 }, 500, /"Code":"InternalError"/],
    [{ kind: 'code', code: 'X', shape: 'business', status: 200 }, 200, /"success":false,"errorCode":"X"/],
    [{ kind: 'code', code: 'X', shape: 'xml' }, 400, /<Error>.*<Code>X<\/Code>/],
    [{ kind: 'code', code: 'ApiRateLimited' }, 400, /"errorCode":"ApiRateLimited"/],
    [{ kind: 'code', code: 'SystemInternalError' }, 500, /SystemInternalError/],
    [{ kind: 'code', code: 'SYSTEM_UNKNOWN_ERROR' }, 500, /SYSTEM_UNKNOWN_ERROR/],
    [{ kind: 'code', code: 'ThirdPartyApiAuthFailed' }, 400, /ThirdPartyApiAuthFailed/],
    [{ kind: 'code', code: 'ApiDeprecated' }, 400, /ApiDeprecated/],
    [{ kind: 'unauthorized' }, 401, /"errorCode":"Unauthorized"/],
    [{ kind: 'forbidden' }, 403, /"errorCode":"Forbidden"/],
    [{ kind: 'html' }, 502, /<html>/],
    [{ kind: 'empty' }, 200, /^$/],
    [{ kind: 'not-json' }, 200, /^\{"pipelineRun": $/],
    [{ kind: 'json', value: [] }, 200, /^\[\]$/],
    [{ kind: 'json', value: null }, 200, /^null$/],
    [{ kind: 'redirect', location: 'http://127.0.0.1:1/' }, 302, /^$/],
    [{ kind: 'too-many-requests', retryAfterSeconds: 3 }, 429, /TooManyRequests/],
    [{ kind: 'throttling', retryAfterMs: 1500 }, 429, /Throttling\.User/],
    [{ kind: 'wrong-clock' }, 400, /InvalidTimeStamp\.Expired/],
    [{ kind: 'nonce-used' }, 400, /SignatureNonceUsed/],
    [{ kind: 'security-token-expired' }, 400, /InvalidSecurityToken\.Expired/],
    [{ kind: 'slow', ms: 30 }, 200, /"pipelineRunId":42/]
  ])('answers %j', async (fault, status, body) => {
    simulator.addFault({ operation: 'GetPipelineRun', count: 1, fault })
    const reply = await callToken(simulator.url, run)
    expect(reply.status).toBe(status)
    expect(reply.text).toMatch(body)
    expect((await callToken(simulator.url, run)).status).toBe(200)
  })

  it.each<Fault>([{ kind: 'cut' }, { kind: 'reset' }, { kind: 'reset-in-body' }])(
    'breaks off: %j',
    async (fault) => {
      simulator.addFault({ fault })
      await expect(callToken(simulator.url, run)).rejects.toThrow()
    }
  )

  it.each<Fault>([{ kind: 'hang' }, { kind: 'drip', everyMs: 20 }])(
    'takes longer than one waits: %j',
    async (fault) => {
      simulator.addFault({ fault })
      await expect(
        fetch(`${simulator.url}/oidc/token`, { signal: AbortSignal.timeout(100) }).then((response) =>
          response.text()
        )
      ).rejects.toThrow(/abort/)
    }
  )

  it('sends eleven mebibytes', async () => {
    simulator.addFault({ fault: { kind: 'huge' } })
    expect((await callToken(simulator.url, run)).text.length).toBeGreaterThan(11 * 1024 * 1024)
  })

  it('tells when to come back', async () => {
    simulator.addFault({
      count: 1,
      fault: { kind: 'too-many-requests', retryAfterSeconds: 60, asDate: true }
    })
    const limited = await callToken(simulator.url, run)
    expect(Date.parse(limited.headers.get('retry-after') ?? '') - Date.now()).toBeGreaterThan(50_000)
    simulator.addFault({ count: 1, fault: { kind: 'throttling', retryAfterMs: 700 } })
    const throttled = await callSigned(simulator.url, 'GetPipelineRun', `${signedPath}/pipelineRuns/42`)
    expect(throttled.headers.get('x-acs-retry-after')).toBe('700')
    expect(throttled.json['Code']).toBe('Throttling.User')
  })

  it('can lose the answer of a start that took effect', async () => {
    const own = await startSimulator({ scenario: 'success' })
    own.addFault({ operation: 'CreatePipelineRun', count: 1, takesEffect: true, fault: { kind: 'reset' } })
    own.addFault({ operation: 'CreatePipelineRun', count: 1, from: 2, fault: { kind: 'reset' } })
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(callToken(own.url, `${tokenPath}/runs`, { method: 'POST', body: '{}' })).rejects.toThrow()
    }
    expect(own.runs()[0]?.runId).toBe(43n)
    expect(own.requests.map((request) => [request.operation, request.status, request.fault])).toEqual([
      ['CreatePipelineRun', 0, 'reset'],
      ['CreatePipelineRun', 0, 'reset']
    ])
    await own.close()
  })

  it('lasts for a time from its first strike on', () => {
    let nowMs = 0
    const fault = { kind: 'reset' } as const
    const injector = new FaultInjector([{ operation: 'A', from: 2, forMs: 60_000, fault }], () => nowMs)
    const struck = [0, 10_000, 69_999, 70_000, 200_000].map((atMs) => {
      nowMs = atMs
      return injector.strike('A') !== undefined
    })
    expect(struck).toEqual([false, true, true, false, false])
  })

  it('strikes the requests of one pipeline', () => {
    const injector = new FaultInjector([{ pipeline: '7', count: 1, fault: { kind: 'reset' } }])
    expect(['8', '7', '7'].map((id) => injector.strike('A', id) !== undefined)).toEqual([false, true, false])
  })

  it('counts the requests of each operation', () => {
    const fault = { kind: 'hang' } as const
    const injector = new FaultInjector([{ operation: 'A', from: 2, count: 2, fault }])
    const struck = ['A', 'B', 'A', 'A', 'B', 'A'].map((name) => injector.strike(name) !== undefined)
    expect(struck).toEqual([false, false, true, true, false, false])
  })

  it('strikes at random, but the same way for the same seed', () => {
    const draw = (seed: number): string => {
      const injector = new FaultInjector([{ probability: 0.3, seed, fault: { kind: 'reset' } }])
      return Array.from({ length: 200 }, () => (injector.strike('A') === undefined ? '.' : 'x')).join('')
    }
    expect(draw(7)).toBe(draw(7))
    expect(draw(7)).not.toBe(draw(8))
    expect(draw(7).replaceAll('.', '').length).toBeGreaterThan(35)
    expect(draw(7).replaceAll('.', '').length).toBeLessThan(85)
  })
})

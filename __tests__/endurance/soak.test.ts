import { describe, expect, it } from '@jest/globals'
import type { Fault, FaultRule } from '../../simulator/faults.ts'
import { keys, organizationId, pipelineId } from '../../simulator/identity.ts'
import { startSimulator } from '../../simulator/server.ts'
import { runGates } from './gate-processes.ts'

const looks = 10_000
const speed = 1000

/** Each strikes as often as the others, a third of all requests together; the first look is spared. */
const passing: readonly Fault[] = [
  { kind: 'html' },
  { kind: 'answer', status: 503, body: '' },
  { kind: 'answer', status: 404, body: '{}' },
  { kind: 'redirect', location: 'http://127.0.0.1:9/' },
  { kind: 'code', code: 'InternalError', status: 500 },
  { kind: 'code', code: 'ServiceUnavailable', shape: 'business', status: 200 },
  { kind: 'code', code: 'InternalError', shape: 'xml', status: 500 },
  // No other kind of throttling: the gate would slow down, as it should.
  { kind: 'throttling', retryAfterMs: 500 },
  { kind: 'empty' },
  { kind: 'not-json' },
  { kind: 'json', value: [] },
  { kind: 'cut' },
  { kind: 'reset' },
  { kind: 'reset-in-body' }
]
const share = 0.3

const faults: readonly FaultRule[] = [
  // Twice in a row these would rightly end the gate, so they come by number.
  ...Array.from({ length: 10 }, (_, at): FaultRule[] => [
    { operation: 'GetPipelineRun', from: 500 + at * 1000, count: 1, fault: { kind: 'nonce-used' } },
    { operation: 'GetPipelineRun', from: 900 + at * 1000, count: 1, fault: { kind: 'wrong-clock' } }
  ]).flat(),
  ...passing.map((fault, at) => ({
    operation: 'GetPipelineRun',
    from: 2,
    // So that all of them together leave the others alone as often as is meant.
    probability: 1 - (1 - share) ** (1 / passing.length),
    seed: at + 1,
    fault
  }))
]

describe('soak', () => {
  it(`${looks} looks with 30 % faults end right, and leave nothing behind`, async () => {
    const startedAtMs = Date.now()
    let good = 0
    const simulator = await startSimulator({
      scenario: 'manual-gate',
      speed: 1,
      now: () => startedAtMs + (Date.now() - startedAtMs) * speed,
      pastRuns: 0,
      faults,
      onRequest: ({ operation, fault }) => {
        if (operation !== 'GetPipelineRun' || fault !== undefined) return
        good += 1
        // The run goes on, and ends, when there were looks enough.
        if (good >= looks) simulator.passManualGate('2402')
      }
    })
    const end = await runGates({
      gates: 1,
      startedAtMs,
      speed,
      // V8 compiles and forgets code at times of its own, some MiB of it: what leaks is in all of the late ones.
      heapAfterLooks: [1000, looks - 2000, looks - 1000, looks],
      inputs: {
        'organization-id': organizationId,
        'pipeline-id': pipelineId,
        'pipeline-run-id': '42',
        'access-key-id': keys.full.accessKeyId,
        'access-key-secret': keys.full.accessKeySecret,
        endpoint: simulator.url,
        'poll-interval': '1s',
        timeout: '120h'
      }
    })
    const struck = simulator.requests.filter(({ fault }) => fault !== undefined).length
    const struckShare = struck / simulator.requests.length
    const seconds = (Date.now() - startedAtMs) / 1000
    await simulator.close()

    expect(end.conclusions).toEqual(['success'])
    expect(good).toBeGreaterThanOrEqual(looks)
    expect(struckShare).toBeGreaterThan(0.28)
    expect(struckShare).toBeLessThan(0.33)
    const [early = 0, ...lateOnes] = end.heapBytes
    const late = Math.min(...lateOnes)
    expect(lateOnes).toHaveLength(3)
    process.stdout.write(
      `soak: ${simulator.requests.length} requests, ${struck} of them struck, in ${seconds.toFixed(0)} s; ` +
        `heap ${(early / 2 ** 20).toFixed(1)} MiB after 1000 looks, ` +
        `${lateOnes.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(', ')} MiB after ${looks - 2000} to ${looks}\n`
    )
    expect(early).toBeGreaterThan(0)
    expect(late / early).toBeLessThan(1.1)
    expect(end.resources.filter((name) => /Timeout|TCP|TLS|Immediate/.test(name))).toEqual([])
  }, 240_000)
})

import { describe, expect, it } from '@jest/globals'
import type { Fault, FaultRule } from '../../simulator/faults.ts'
import { keys, organizationId } from '../../simulator/identity.ts'
import { startSimulator } from '../../simulator/server.ts'
import { runGates } from './gate-processes.ts'
import { idOfPipeline } from './simulated-step.ts'

const pipelines = 10
const looksOfEach = 2000
const looks = pipelines * looksOfEach
const speed = 1000
/**
 * The heap is measured so often, as each time all is collected: V8 does that on its own now and then only, at times
 * that depend on the machine, and what had to make room for more until then, a weak map say, stays as large.
 */
const looksBetween = 500

const ids = Array.from({ length: pipelines }, (_, at) => idOfPipeline(at))
/** Two of them fail in the end: a gate of theirs is refused. */
const failing = new Set(ids.slice(3, 5))

/** Each strikes as often as the others, a third of all requests together; the first looks are spared. */
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
  ...ids.flatMap((pipeline): FaultRule[] => [
    { operation: 'GetPipelineRun', pipeline, from: 500, count: 1, fault: { kind: 'nonce-used' } },
    { operation: 'GetPipelineRun', pipeline, from: 900, count: 1, fault: { kind: 'wrong-clock' } }
  ]),
  ...passing.map((fault, at) => ({
    operation: 'GetPipelineRun',
    from: pipelines + 1,
    // So that all of them together leave the others alone as often as is meant.
    probability: 1 - (1 - share) ** (1 / passing.length),
    seed: at + 1,
    fault
  }))
]

function mebibytes(bytes: readonly number[]): string {
  return bytes.map((each) => (each / 2 ** 20).toFixed(1)).join(', ')
}

describe('soak', () => {
  it(`${pipelines} pipelines, ${looksOfEach} looks each with 30 % faults: right verdicts, and nothing is left behind`, async () => {
    const startedAtMs = Date.now()
    const good = new Map<string, number>()
    const simulator = await startSimulator({
      scenario: 'manual-gate',
      pipelines: Object.fromEntries(ids.slice(1).map((id) => [id, { scenario: 'manual-gate', pastRuns: 0 }])),
      speed: 1,
      now: () => startedAtMs + (Date.now() - startedAtMs) * speed,
      pastRuns: 0,
      faults,
      onRequest: ({ operation, pipeline, fault }) => {
        if (operation !== 'GetPipelineRun' || fault !== undefined) return
        const count = (good.get(pipeline) ?? 0) + 1
        good.set(pipeline, count)
        // The run goes on, and ends, when there were looks enough.
        if (count < looksOfEach) return
        const control = simulator.pipeline(pipeline)
        if (failing.has(pipeline)) control.refuseManualGate('2402')
        else control.passManualGate('2402')
      }
    })
    const end = await runGates({
      steps: 1,
      startedAtMs,
      speed,
      heapAfterLooks: Array.from({ length: looks / looksBetween - 1 }, (_, at) => (at + 1) * looksBetween),
      inputs: {
        'organization-id': organizationId,
        pipelines: ids.map((id) => `${id}/42`).join('\n'),
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
    // Ten answers are under way at such a moment, more or less of them read: what leaks is in each of the late ones.
    const early = end.heapBytes.slice(0, 4)
    const late = end.heapBytes.slice(-4)
    process.stdout.write(
      `soak: ${simulator.requests.length} requests, ${struck} of them struck, in ${seconds.toFixed(0)} s; ` +
        `heap ${mebibytes(early)} MiB in the first 2000 looks, ${mebibytes(late)} MiB in the last\n`
    )

    expect(end.conclusions).toEqual([ids.map((id) => (failing.has(id) ? 'failure' : 'success'))])
    expect(Math.min(...good.values())).toBeGreaterThanOrEqual(looksOfEach)
    expect(struckShare).toBeGreaterThan(0.28)
    expect(struckShare).toBeLessThan(0.33)
    expect(end.heapBytes).toHaveLength(looks / looksBetween - 1)
    expect(Math.min(...early)).toBeGreaterThan(0)
    expect(Math.min(...late) / Math.min(...early)).toBeLessThan(1.05)
    expect(end.resources.filter((name) => /Timeout|TCP|TLS|Immediate/.test(name))).toEqual([])
  }, 240_000)
})

import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { seededRandom } from '../../benchmarks/polling/random.ts'
import { organizationId, tokens } from '../../simulator/identity.ts'
import { startSimulator } from '../../simulator/server.ts'
import { inParallel } from '../dist/in-parallel.ts'
import { startAction, type ActionResult } from '../dist/run-action.ts'
import { idOfPipeline } from './simulated-step.ts'

const moments = 50
/** The gate has begun, looks at all runs for the first time, waits, and looks again. */
const spreadMs = 4_000
const ids = Array.from({ length: 20 }, (_, at) => idOfPipeline(at))
const scenario = 'one-hour-20-jobs'

interface Cancelled {
  readonly afterMs: number
  readonly result: ActionResult
  readonly tookMs: number
  /** Of the runs, as the service has them. */
  readonly statuses: readonly string[]
}

async function cancelAfter(afterMs: number, signal: NodeJS.Signals): Promise<Cancelled> {
  const simulator = await startSimulator({
    scenario,
    pipelines: Object.fromEntries(ids.slice(1).map((id) => [id, { scenario }]))
  })
  try {
    const gate = startAction({
      inputs: {
        'organization-id': organizationId,
        'access-token': tokens.full,
        endpoint: simulator.url,
        pipelines: ids.map((id) => `${id}/42`).join('\n'),
        'poll-interval': '1s',
        'stop-on-cancel': 'true'
      }
    })
    await gate.until(() => gate.stdout() !== '')
    await sleep(afterMs)
    const sentAtMs = performance.now()
    gate.kill(signal)
    const result = await gate.result
    const statuses = ids.map((id) => simulator.pipeline(id).status('42'))
    return { afterMs, result, tookMs: result.endedAtMs - sentAtMs, statuses }
  } finally {
    await simulator.close()
  }
}

it(`cancelled at ${moments} random moments, 20 pipelines are all stopped within 5 s, and outputs are written`, async () => {
  const seed = Date.now() % 1_000_000
  process.stdout.write(`cancel many: seed ${seed}\n`)
  const random = seededRandom(seed)
  const plan = Array.from({ length: moments }, () => ({
    afterMs: random() ** 2 * spreadMs,
    signal: random() < 0.5 ? ('SIGINT' as const) : ('SIGTERM' as const)
  }))
  const ends = await inParallel(plan, 4, ({ afterMs, signal }) => cancelAfter(afterMs, signal))

  for (const { afterMs, result, tookMs, statuses } of ends) {
    const context = { seed, afterMs, stdout: result.stdout }
    expect({ ...context, exitCode: result.exitCode, signal: result.signal }).toEqual({
      ...context,
      exitCode: 1,
      signal: null
    })
    expect({ ...context, isInTime: tookMs < 5_000 }).toEqual({ ...context, isInTime: true })
    const notStopped = statuses.filter((status) => !/^CANCEL/.test(status))
    expect({ ...context, notStopped }).toEqual({ ...context, notStopped: [] })
    const results = JSON.parse(result.outputs['results'] ?? '[]') as { readonly conclusion: string }[]
    expect({ ...context, conclusions: results.map(({ conclusion }) => conclusion) }).toEqual({
      ...context,
      conclusions: ids.map(() => 'cancelled')
    })
    expect(result.outputs['conclusion']).toBe('cancelled')
    expect(result.summary).toMatch(/^## /)
  }
  const slowest = Math.max(...ends.map(({ tookMs }) => tookMs))
  process.stdout.write(`cancel many: the slowest of ${moments} took ${(slowest / 1000).toFixed(1)} s\n`)
}, 240_000)

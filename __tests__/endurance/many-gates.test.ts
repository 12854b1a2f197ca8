import { describe, expect, it } from '@jest/globals'
import { organizationId, pipelineId, tokens } from '../../simulator/identity.ts'
import { parseScenario } from '../../simulator/scenario.ts'
import { startSimulator } from '../../simulator/server.ts'
import { runGates } from './gate-processes.ts'

const gates = 200
const processes = 4
const limitPerSecond = 10
const speed = 10
const runSeconds = 600
/** The requests are counted in this window, when the first storm is over and the run has not ended. */
const window = { fromSeconds: 300, toSeconds: 540 }

const scenario = parseScenario({
  name: 'ten minutes',
  description: 'One job of ten minutes',
  stages: [[{ name: '构建', jobs: [{ id: '11', name: '编译', lastsSeconds: runSeconds }] }]]
})

describe('many gates', () => {
  it(`${gates} gates that share ${limitPerSecond} requests per second all end right, and settle under that`, async () => {
    const startedAtMs = Date.now()
    const simulator = await startSimulator({
      scenario,
      now: () => startedAtMs + (Date.now() - startedAtMs) * speed,
      rateLimitPerSecond: limitPerSecond
    })
    const task = {
      steps: gates / processes,
      startedAtMs,
      speed,
      heapAfterLooks: [],
      inputs: {
        'organization-id': organizationId,
        'pipeline-id': pipelineId,
        'pipeline-run-id': '42',
        'access-token': tokens.full,
        endpoint: simulator.url
      }
    }
    const ends = await Promise.all(Array.from({ length: processes }, () => runGates(task)))
    await simulator.close()

    const requests = simulator.requests.map(({ atMs, status }) => ({
      second: (atMs - startedAtMs) / 1000,
      isRefused: status === 429
    }))
    const late = requests.filter(({ second }) => second >= window.fromSeconds && second < window.toSeconds)
    const perSecond = late.length / (window.toSeconds - window.fromSeconds)
    const refusedShare = late.filter(({ isRefused }) => isRefused).length / late.length
    const lastSecond = Math.max(...requests.map(({ second }) => second))
    process.stdout.write(
      `many gates: ${requests.length} requests; in the late window ${perSecond.toFixed(1)} per second, ` +
        `${(refusedShare * 100).toFixed(1)} % of them refused; the last gate ended ` +
        `${(lastSecond - runSeconds).toFixed(0)} s after the run\n`
    )

    expect(ends.flatMap(({ conclusions }) => conclusions.flat())).toEqual(Array(gates).fill('success'))
    expect(perSecond).toBeLessThan(limitPerSecond)
    expect(perSecond).toBeGreaterThan(1)
    expect(refusedShare).toBeLessThan(0.2)
  }, 240_000)
})

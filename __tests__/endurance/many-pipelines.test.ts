/** Many pipelines in one step, by a fake clock: what each costs beside the others, and alone. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { measureMany } from '../../benchmarks/many/measure.ts'
import { tenStages } from '../../benchmarks/many/ten-stages.ts'
import { seededRandom } from '../../benchmarks/polling/random.ts'
import { parseScenario, type Scenario } from '../../simulator/scenario.ts'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { followSimulated, idOfPipeline, type SimulatedEnd } from './simulated-step.ts'

const pipelines = 20

/** An hour, or a little less: they end half a minute apart. */
function stageSecondsOf(at: number): number {
  return 360 - 3 * at
}

function hourOf(at: number): Scenario {
  return tenStages(stageSecondsOf(at))
}

/** How long after its run's end a pipeline was looked at last: the gate learns of the end then. */
function delaySecondsOf(end: SimulatedEnd, pipeline: string, at: number): number {
  const endsMs = fakeStartMs + 1000 * (1 + 10 * stageSecondsOf(at))
  return (Math.max(...looksOf(end, pipeline)) - endsMs) / 1000
}

function looksOf(end: SimulatedEnd, pipeline: string): number[] {
  return callsOf(end, pipeline)
    .filter(({ operation }) => operation === 'GetPipelineRun')
    .map(({ atMs }) => atMs)
}

function callsOf({ calls }: SimulatedEnd, pipeline: string): SimulatedEnd['calls'] {
  return calls.filter((call) => call.pipeline === pipeline)
}

const places = Array.from({ length: pipelines }, (_, at) => at)
/** Those that are followed alone, too. */
const compared = [0, 4, 8, 12, 16, 19]
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe(`${pipelines} pipelines of 10 stages × 5 jobs for a simulated hour`, () => {
  const alone: SimulatedEnd[] = []
  let together: SimulatedEnd

  beforeAll(async () => {
    for (const at of compared)
      alone.push(await followSimulated({ scenarios: [hourOf(at)], answersAfterMs: 0 }))
    together = await followSimulated({ scenarios: places.map(hourOf), answersAfterMs: 0 })
  }, 240_000)

  const endAlone = (index: number): SimulatedEnd => {
    const end = alone[index]
    if (end === undefined) throw new Error('not followed alone')
    return end
  }

  it('all end well', () => {
    expect(together.trial).toMatchObject({ exitCode: 0, conclusion: 'success' })
  })

  it('are looked at no more often than alone', () => {
    const counts = compared.map((at) => looksOf(together, idOfPipeline(at)).length)
    const countsAlone = alone.map((end) => looksOf(end, idOfPipeline(0)).length)
    expect(Math.min(...counts)).toBeGreaterThan(100)
    expect(counts).toEqual(countsAlone)
    const requests = compared.map((at) => callsOf(together, idOfPipeline(at)).length)
    expect(requests).toEqual(alone.map(({ calls }) => calls.length))
  })

  it('are known to have ended as soon as alone', () => {
    const delays = compared.map((at) => delaySecondsOf(together, idOfPipeline(at), at))
    const delaysAlone = compared.map((at, index) => delaySecondsOf(endAlone(index), idOfPipeline(0), at))
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0)
    expect(delays).toEqual(delaysAlone)
  })

  it('take no more of the processor than one after another', () => {
    const cpuOfOne = sum(alone.map(({ cpuMs }) => cpuMs)) / compared.length
    process.stdout.write(
      `many pipelines: ${together.calls.length} requests, ${together.cpuMs.toFixed(0)} ms of CPU, ` +
        `${(together.cpuMs / cpuOfOne).toFixed(1)} times that of one\n`
    )
    expect(together.cpuMs).toBeLessThan(1.3 * pipelines * cpuOfOne)
  })
})

it('20 pipelines take less than 120 MiB in an hour', async () => {
  const usage = await measureMany({ pipelines, longestSeconds: 3600, speed: 120 }, 'one-step')
  process.stdout.write(
    `many pipelines: ${usage.peakMebibytes.toFixed(0)} MiB, ${usage.cpuMs.toFixed(0)} ms of CPU, ` +
      `${usage.requests} requests in an hour at 120 times life's speed\n`
  )
  expect(usage.peakMebibytes).toBeLessThan(120)
}, 120_000)

it('30 pipelines on a service that allows 10 requests per second all end right, few requests refused', async () => {
  const limited = await followSimulated({
    scenarios: Array.from({ length: 30 }, (_, at) =>
      parseScenario({
        name: `pipeline ${at}`,
        description: 'Ten minutes',
        stages: [[{ name: '构建', jobs: [{ id: '11', name: '编译', lastsSeconds: 600 + at }] }]]
      })
    ),
    answersAfterMs: 50,
    limitPerSecond: 10,
    random: seededRandom(20)
  })
  const sent = limited.calls.length + limited.refused
  process.stdout.write(
    `many pipelines: of ${sent} requests at 10 per second ${limited.refused} were refused ` +
      `(${((100 * limited.refused) / sent).toFixed(1)} %)\n`
  )
  expect(limited.trial).toMatchObject({ exitCode: 0, conclusion: 'success' })
  expect(limited.refused).toBeGreaterThan(0)
  expect(limited.refused / sent).toBeLessThan(0.1)
}, 60_000)

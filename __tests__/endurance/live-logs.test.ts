/** `logs: live` for eight hours and twenty jobs, by a fake clock. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseScenario } from '../../simulator/scenario.ts'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { followSimulated, type SimulatedEnd } from './simulated-step.ts'

const hours = 8
const stages = 5
const stageSeconds = (hours * 3600) / stages
/** The last job of each stage writes little. */
const linesOf = (job: number): number => (job === 3 ? 200 : 2200)
const lastsSeconds = (job: number): number => stageSeconds - 60 * job

const scenario = parseScenario({
  name: 'eight hours',
  description: 'Twenty jobs, most of them with more lines than are shown of a growing log',
  stages: Array.from({ length: stages }, (_stage, stage) => [
    {
      name: `stage ${stage}`,
      jobs: Array.from({ length: 4 }, (_job, job) => ({
        id: String(1000 + stage * 10 + job),
        name: `job ${stage}-${job}`,
        lastsSeconds: lastsSeconds(job),
        log: Array.from({ length: linesOf(job) }, (_line, at) => `line ${at} ${'x'.repeat(600)}`)
      }))
    }
  ])
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as NodeJS.GCFunction

/** Takes note of the lines of each job's log and of the heap as each stage begins; keeps no text. */
class NotedOutput extends CapturedOutput {
  /** Numbers of the lines, by the job's name, as they came. */
  readonly numbers = new Map<string, number[]>()
  readonly heapBytes: number[] = []

  override take(text: string): void {
    const job = /^::group::.*(job \d-\d)/m.exec(text)?.[1]
    if (job !== undefined) {
      const found = [...text.matchAll(/^line (\d+) x{600}$/gm)].map(([, number]) => Number(number))
      this.numbers.set(job, [...(this.numbers.get(job) ?? []), ...found])
    }
    if (/^Stage stage \d started/m.test(text)) {
      // As a regular collection would leave V8's own caches, which come and go.
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
      this.heapBytes.push(process.memoryUsage().heapUsed)
    }
  }
}

function looksOf({ calls }: SimulatedEnd): number[] {
  return calls.filter(({ operation }) => operation === 'GetPipelineRun').map(({ atMs }) => atMs)
}

/** When a job ends, by the service's clock. */
function endMsOf(jobId: string): number {
  const [stage, job] = [Number(jobId.charAt(2)), Number(jobId.charAt(3))]
  return fakeStartMs + 1000 * (1 + stage * stageSeconds + lastsSeconds(job))
}

describe(`live logs for ${hours} hours`, () => {
  const output = new NotedOutput()
  let live: SimulatedEnd
  let without: SimulatedEnd

  beforeAll(async () => {
    const step = { scenarios: [scenario], answersAfterMs: 200 }
    without = await followSimulated(step)
    live = await followSimulated({ ...step, inputs: { logs: 'live' }, output })
  }, 200_000)

  it('never delay a look at the run', () => {
    expect(live.trial.conclusion).toBe('success')
    expect(looksOf(without).length).toBeGreaterThan(900)
    expect(looksOf(live)).toEqual(looksOf(without))
  })

  it('take one request in 5 s for each running job at most', () => {
    const gapsMs: number[] = []
    const lastMs = new Map<string, number>()
    for (const { path, atMs } of live.trial.sent) {
      const jobId = /\/jobs\/(\d+)\/step/.exec(path)?.[1]
      if (jobId === undefined || atMs >= endMsOf(jobId)) continue
      gapsMs.push(atMs - (lastMs.get(jobId) ?? Number.NEGATIVE_INFINITY))
      lastMs.set(jobId, atMs)
    }
    process.stdout.write(
      `live logs: ${looksOf(live).length} looks at the run, ${gapsMs.length} at logs, ${live.cpuMs.toFixed(0)} ms of CPU ` +
        `(${without.cpuMs.toFixed(0)} ms without)\n`
    )
    expect(lastMs.size).toBe(20)
    expect(gapsMs.length).toBeGreaterThan(1000)
    expect(Math.min(...gapsMs)).toBeGreaterThanOrEqual(5_000)
  })

  it('show every line once and in order, 2,000 of a job at most', () => {
    expect(output.numbers.size).toBe(20)
    for (const [job, numbers] of output.numbers) {
      const shown = Math.min(2_000, linesOf(Number(job.at(-1))))
      expect({ job, numbers }).toEqual({ job, numbers: Array.from({ length: shown }, (_, at) => at) })
    }
  })

  it('keep none of it: the heap is flat', () => {
    const [, early = 0, ...lateOnes] = output.heapBytes
    const growth = Math.max(...lateOnes) - early
    process.stdout.write(`live logs: the heap grew by ${(growth / 2 ** 20).toFixed(1)} MiB in six hours\n`)
    expect(lateOnes).toHaveLength(3)
    // In it is what the test itself notes of thousands of requests, some 7 MiB; the logs that were shown have 14 more.
    expect(growth).toBeLessThan(12 * 2 ** 20)
  })
})

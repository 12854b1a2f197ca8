/**
 * Runs steps at a multiple of life's speed, in a process of its own: `fork` it with a task as its argument,
 * and it sends what came of it.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { createHttpClient, type HttpClient } from '../../src/http/http-client.ts'
import { main } from '../../src/main.ts'
import { systemClock, type Clock } from '../../src/schedule/clock.ts'
import { inputVariables } from '../__fixtures__/gate-trial.ts'
import { RunnerFiles } from '../__fixtures__/runner-files.ts'

/** What to run. */
export interface GateTask {
  /** How many steps, side by side. */
  readonly steps: number
  readonly inputs: Readonly<Record<string, string>>
  /** The clock of the gates shows `startedAtMs` at that moment, and goes so many times as fast as life. */
  readonly startedAtMs: number
  readonly speed: number
  /** The heap is measured after so many good looks, counted over all gates. */
  readonly heapAfterLooks: readonly number[]
}

/** What came of it. */
export interface GateTaskEnd {
  /** The outputs `results`, parsed: one for each step, with an entry for each of its pipelines. */
  readonly conclusions: readonly (readonly string[])[]
  /** Bytes of the heap that are in use, after each of `heapAfterLooks`. */
  readonly heapBytes: readonly number[]
  /** What keeps the process alive in the end, as Node calls it. */
  readonly resources: readonly string[]
}

async function runTask(task: GateTask): Promise<GateTaskEnd> {
  const clock: Clock = {
    nowMs: () => task.startedAtMs + (Date.now() - task.startedAtMs) * task.speed,
    sleep: (durationMs, signal) => systemClock.sleep(durationMs / task.speed, signal)
  }
  const heapBytes: number[] = []
  let looks = 0
  const measured = (http: HttpClient): HttpClient => ({
    send: async (request, options) => {
      const result = await http.send(request, options)
      if (result.kind === 'answer' && result.isWhole && result.body.includes('"stages"')) {
        looks += 1
        if (task.heapAfterLooks.includes(looks)) heapBytes.push(await heapInUse())
      }
      return result
    },
    close: () => http.close()
  })
  const conclusions = await Promise.all(
    Array.from({ length: task.steps }, () =>
      runStep(task.inputs, clock, async () => measured(await createHttpClient({})))
    )
  )
  await turn()
  return { conclusions, heapBytes, resources: process.getActiveResourcesInfo() }
}

async function runStep(
  inputs: GateTask['inputs'],
  clock: Clock,
  createClient: () => Promise<HttpClient>
): Promise<readonly string[]> {
  const files = new RunnerFiles()
  const edges = {
    environment: { ...inputVariables(inputs), GITHUB_OUTPUT: files.outputPath, INPUT_SUMMARY: 'false' },
    write: () => undefined,
    clock,
    random: Math.random,
    createHttpClient: createClient
  }
  try {
    await main(edges, new AbortController().signal)
    const results = JSON.parse(files.outputs['results'] ?? '[]') as { readonly conclusion: string }[]
    return results.map(({ conclusion }) => conclusion)
  } finally {
    files.remove()
  }
}

/** After V8 gave up all that it can, its own caches too, and what that sets free in its turn. */
async function heapInUse(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    await turn()
  }
  return process.memoryUsage().heapUsed
}

const end = await runTask(JSON.parse(process.argv[2] ?? '') as GateTask)
process.send?.(end)
process.disconnect()

/**
 * Runs gates at a multiple of life's speed, in a process of its own: `fork` it with a task as its argument,
 * and it sends what came of it.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { type Clock, systemClock } from '../../src/schedule/clock.ts'
import { Gate } from '../../src/gate.ts'
import { createHttpClient, type HttpClient } from '../../src/http/http-client.ts'
import { readRawInputs } from '../../src/inputs/table.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import { conclusionOf } from '../../src/gate/outcome.ts'
import { EndReporter } from '../../src/report/end-reporter.ts'
import { timeFormatFor } from '../../src/markdown/time-format.ts'
import { readGitHubEvent } from '../../src/github/event.ts'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { Secrets } from '../../src/text/secrets.ts'

/** What to run. */
export interface GateTask {
  /** How many gates, side by side. */
  readonly gates: number
  readonly inputs: Readonly<Record<string, string>>
  /** The clock of the gates shows `startedAtMs` at that moment, and goes so many times as fast as life. */
  readonly startedAtMs: number
  readonly speed: number
  /** The heap is measured after so many good looks, counted over all gates. */
  readonly heapAfterLooks: readonly number[]
}

/** What came of it. */
export interface GateTaskEnd {
  readonly conclusions: readonly string[]
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
    Array.from({ length: task.gates }, async () => {
      const http = measured(await createHttpClient({}))
      const outcome = await gateOf(task.inputs, clock, http).run()
      await http.close()
      return conclusionOf(outcome)
    })
  )
  await turn()
  return { conclusions, heapBytes, resources: process.getActiveResourcesInfo() }
}

function gateOf(inputs: GateTask['inputs'], clock: Clock, http: HttpClient): Gate {
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(inputs)) variables[`INPUT_${name.toUpperCase()}`] = value
  const parsed = parseInputs(readRawInputs(variables), {})
  if (parsed.kind === 'invalid') throw new Error(`not valid: ${JSON.stringify(parsed.problems)}`)
  const secrets = new Secrets(() => undefined)
  const messages = messagesIn('en')
  const log = new WorkflowLog({ secrets, clock, isDebug: false })
  return new Gate(parsed.inputs, {
    environment: {},
    event: readGitHubEvent({}, {}),
    messages,
    clock,
    random: Math.random,
    http,
    secrets,
    log,
    endReporter: new EndReporter({
      log,
      messages,
      secrets,
      time: timeFormatFor('en', undefined),
      summaryFile: null,
      publishers: () => []
    }),
    signal: new AbortController().signal
  })
}

/** After a full collection, and what that sets free in its turn. */
async function heapInUse(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.()
    await turn()
  }
  return process.memoryUsage().heapUsed
}

const end = await runTask(JSON.parse(process.argv[2] ?? '') as GateTask)
process.send?.(end)
process.disconnect()

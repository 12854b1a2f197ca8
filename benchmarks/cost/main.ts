/**
 * What a gate costs in CPU time: one look at a run of 60 stages × 20 jobs (read, compare, report), and a gate
 * of eight hours, whose clock is simulated. `npm run benchmark:cost`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FakeClock } from '../../__tests__/__fixtures__/fake-clock.ts'
import { toJsonText } from '../../simulator/json-text.ts'
import { RunBook } from '../../simulator/run-book.ts'
import { runJson } from '../../simulator/run-json.ts'
import { findScenario } from '../../simulator/scenario-library.ts'
import { parseScenario, type Scenario } from '../../simulator/scenario.ts'
import { Gate } from '../../src/gate.ts'
import type { HttpClient } from '../../src/http/http-client.ts'
import { readRawInputs } from '../../src/inputs/table.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import { EndReporter } from '../../src/report/end-reporter.ts'
import { timeFormatFor } from '../../src/markdown/time-format.ts'
import { readGitHubEvent } from '../../src/github/event.ts'
import { SummaryFile } from '../../src/github/runner-files.ts'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { Secrets } from '../../src/text/secrets.ts'

interface Cost {
  readonly looks: number
  readonly cpuMs: number
  readonly simulatedHours: number
}

const folder = mkdtempSync(join(tmpdir(), 'cost-'))
process.env['GITHUB_OUTPUT'] = ''
const print = process.stdout.write.bind(process.stdout)

const bigRun = await follow(findScenario('big-run'))
const eightHours = await follow(
  parseScenario({
    name: 'eight hours',
    description: 'Eight stages of an hour, three jobs each',
    stages: Array.from({ length: 8 }, (_stage, at) => [
      {
        name: `stage ${at}`,
        jobs: Array.from({ length: 3 }, (_job, job) => ({
          id: String(100 + at * 10 + job),
          name: `job ${job}`,
          lastsSeconds: 3600
        }))
      }
    ])
  })
)
rmSync(folder, { recursive: true })

print(`a look at a run of 60 stages × 20 jobs: ${(bigRun.cpuMs / bigRun.looks).toFixed(1)} ms of CPU `)
print(`(${bigRun.looks} looks, start and summary included)\n`)
print(
  `a gate of ${eightHours.simulatedHours.toFixed(1)} simulated hours: ${eightHours.cpuMs.toFixed(0)} ms of CPU `
)
print(`(${eightHours.looks} looks)\n`)

/** Runs a whole gate on the scenario, by a clock that only jumps; the server's own work is not counted. */
async function follow(scenario: Scenario): Promise<Cost> {
  const clock = new FakeClock()
  const startedAtMs = clock.nowMs()
  const book = new RunBook(scenario, () => clock.nowMs(), 1)
  const run = book.add({ runId: '42', createdAtMs: startedAtMs, appearsAtMs: 0 })
  let looks = 0
  let serverMs = 0
  const http: HttpClient = {
    send: ({ url }) => {
      const before = process.cpuUsage()
      const isList = url.pathname.endsWith('/runs')
      const body = isList ? '[]' : toJsonText(runJson(book, run))
      if (!isList) looks += 1
      serverMs += cpuMsSince(before)
      return Promise.resolve({ kind: 'answer', httpStatus: 200, headers: {}, body, isWhole: true })
    },
    close: () => Promise.resolve()
  }
  const gate = gateWith(clock, http)
  process.stdout.write = () => true
  const before = process.cpuUsage()
  await gate.run()
  const cpuMs = cpuMsSince(before) - serverMs
  process.stdout.write = print
  return { looks, cpuMs, simulatedHours: (clock.nowMs() - startedAtMs) / 3_600_000 }
}

function gateWith(clock: FakeClock, http: HttpClient): Gate {
  const parsed = parseInputs(
    readRawInputs({
      'INPUT_ORGANIZATION-ID': 'organization',
      'INPUT_PIPELINE-ID': '1',
      'INPUT_PIPELINE-RUN-ID': '42',
      'INPUT_ACCESS-TOKEN': 'pt-benchmark',
      INPUT_TIMEOUT: '24h',
      INPUT_LOGS: 'none'
    }),
    {}
  )
  if (parsed.kind === 'invalid') throw new Error('the inputs of the benchmark are wrong')
  const messages = messagesIn('en')
  const secrets = new Secrets(() => undefined)
  const log = new WorkflowLog({ secrets, clock, isDebug: false })
  const endReporter = new EndReporter({
    log,
    messages,
    secrets,
    time: timeFormatFor('en', undefined),
    summaryFile: new SummaryFile(join(folder, 'summary')),
    publishers: () => []
  })
  return new Gate(parsed.inputs, {
    environment: {},
    event: readGitHubEvent({}, {}),
    messages,
    clock,
    random: Math.random,
    http,
    secrets,
    log,
    endReporter,
    signal: new AbortController().signal
  })
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

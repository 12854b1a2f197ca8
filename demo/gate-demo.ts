/** Runs the built action against the simulator as the runner would, and shows what people would see. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { actionEnvironment } from '../simulator/action-environment.ts'
import { playback, untouched } from '../simulator/playback.ts'
import { findScenario, isScenarioName, scenarioNames } from '../simulator/scenario-library.ts'
import type { Scenario } from '../simulator/scenario.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'
import { runnerView } from './runner-view.ts'

/** How long the simulated run lasts here, whatever its scenario says. */
const runSeconds = 12
const passGateAfterMs = 5_000

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'success' },
    language: { type: 'string', default: 'en' }
  }
})
const { scenario: name, language } = values
if (!isScenarioName(name)) {
  console.error(`There is no scenario ${name}. There are: ${scenarioNames.join(', ')}`)
  process.exit(2)
}

const scenario = findScenario(name)
const simulator = await startSimulator({ scenario, speed: speedFor(scenario) })
const folder = mkdtempSync(join(tmpdir(), 'yunxiao-pipeline-gate-'))
const files = { GITHUB_OUTPUT: join(folder, 'outputs.txt'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
for (const file of Object.values(files)) writeFileSync(file, '')

console.log(`The gate follows a simulated run, scenario ${name}. The step's log:\n`)
const exitCode = await runGate(simulator)
console.log(`\nThe job summary (${files.GITHUB_STEP_SUMMARY}):\n`)
console.log(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'))
console.log(`The outputs are in ${files.GITHUB_OUTPUT}.`)
console.log(
  exitCode === 0
    ? 'The gate ended with exit code 0: the workflow goes on.'
    : `The gate ended with exit code ${exitCode}, which is meant: it stops the workflow, as the run did not succeed.`
)
await simulator.close()

function speedFor(played: Scenario): number {
  const end = playback(played, Number.MAX_SAFE_INTEGER, untouched)
  const ends = end.stages.flatMap((stage) => stage.endMs ?? [])
  return Math.max(1, Math.max(0, ...ends) / 1000 / runSeconds)
}

function runGate(server: Simulator): Promise<number> {
  const runId = server.runs()[0]?.runId.toString() ?? '1'
  const gate = spawn(process.execPath, ['dist/index.js'], {
    env: {
      PATH: process.env['PATH'],
      ...actionEnvironment(server.url, runId, 'keys'),
      INPUT_LANGUAGE: language,
      INPUT_TIMEOUT: '25s',
      ...files
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  createInterface({ input: gate.stdout }).on('line', runnerView(console.log))
  const passGates = setTimeout(() => {
    for (const { id } of scenario.stages.flat().flatMap((stage) => stage.jobs)) server.passManualGate(id)
  }, passGateAfterMs)
  return new Promise((resolve) => {
    gate.on('close', (code) => {
      clearTimeout(passGates)
      resolve(code ?? 1)
    })
  })
}

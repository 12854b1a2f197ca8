/** Runs the built action against the simulator as the runner would, and shows what people would see. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { actionEnvironment, setEnvironment } from '../simulator/action-environment.ts'
import { readFlags, runCommand, UsageError } from '../simulator/command-line.ts'
import { playback, untouched } from '../simulator/playback.ts'
import { findScenario, isScenarioName, scenarioNames } from '../simulator/scenario-library.ts'
import { findSet, isSetName, optionsOfSet, setNames } from '../simulator/scenario-sets.ts'
import type { JobScenario, Scenario } from '../simulator/scenario.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../simulator/server.ts'
import { frames, type Frame } from './frame.ts'
import { runnerView } from './runner-view.ts'

/** How long the simulated run lasts here, whatever its scenario says. */
const runSeconds = 12
/** When somebody passes a manual gate that would stay open for ever, in simulated seconds. */
const passedAfterSeconds = 10

await runCommand(async () => {
  const flags = readFlags({
    options: {
      scenario: { type: 'string', default: 'success' },
      language: { type: 'string', default: 'en' },
      help: { type: 'boolean', default: false }
    }
  })
  const frame = frames[flags.language]
  if (frame === undefined) throw new UsageError(`--language takes en or zh-CN, not ${flags.language}.`)
  if (flags.help) console.log(frame.help)
  else await show(flags.scenario, flags.language, frame)
})

/** What the simulator plays, and what tells the gate to follow it. */
interface Story {
  readonly options: SimulatorOptions
  readonly environmentFor: (simulator: Simulator) => Readonly<Record<string, string>>
}

async function show(name: string, language: string, frame: Frame): Promise<void> {
  const story = storyOf(name)
  const simulator = await startSimulator(story.options)
  const folder = mkdtempSync(join(tmpdir(), 'yunxiao-pipeline-gate-'))
  const files = {
    GITHUB_OUTPUT: join(folder, 'outputs.txt'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md')
  }
  for (const file of Object.values(files)) writeFileSync(file, '')

  console.log(frame.follows(name))
  const exitCode = await runGate(
    {
      PATH: process.env['PATH'],
      ...story.environmentFor(simulator),
      INPUT_LANGUAGE: language,
      INPUT_TIMEOUT: '25s',
      ...files
    },
    frame
  )
  console.log(frame.summary(files.GITHUB_STEP_SUMMARY))
  console.log(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'))
  console.log(frame.kept(folder))
  console.log(exitCode === 0 ? frame.passed : frame.stopped(exitCode))
  await simulator.close()
}

function storyOf(name: string): Story {
  if (isSetName(name)) {
    const set = findSet(name)
    const speeds = set.pipelines.map(({ scenario }) => speedFor(scenarioOf(scenario)))
    return {
      options: { ...optionsOfSet(set), speed: Math.max(...speeds) },
      environmentFor: ({ url }) => setEnvironment(url, set, 'keys')
    }
  }
  if (!isScenarioName(name)) {
    const names = [...scenarioNames, ...setNames].join(', ')
    throw new UsageError(`There is no scenario ${name}. There are: ${names}`)
  }
  const scenario = withGatesPassed(findScenario(name))
  return {
    options: { scenario, speed: speedFor(scenario) },
    environmentFor: (simulator) =>
      actionEnvironment(simulator.url, simulator.runs()[0]?.runId.toString() ?? '1', 'keys')
  }
}

function scenarioOf(scenario: SimulatorOptions['scenario']): Scenario {
  return typeof scenario === 'string' && isScenarioName(scenario)
    ? findScenario(scenario)
    : findScenario('success')
}

function withGatesPassed(scenario: Scenario): Scenario {
  const passed = (job: JobScenario): JobScenario =>
    job.gate === undefined ? job : { ...job, gate: { decidedAfterSeconds: passedAfterSeconds, ...job.gate } }
  const stages = scenario.stages.map((sideBySide) =>
    sideBySide.map((stage) => ({ ...stage, jobs: stage.jobs.map(passed) }))
  )
  return { ...scenario, stages }
}

function speedFor(played: Scenario): number {
  const end = playback(played, Number.MAX_SAFE_INTEGER, untouched)
  const ends = end.stages.flatMap((stage) => stage.endMs ?? [])
  return Math.max(1, Math.max(0, ...ends) / 1000 / runSeconds)
}

function runGate(env: Readonly<Record<string, string | undefined>>, frame: Frame): Promise<number> {
  const gate = spawn(process.execPath, ['dist/index.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  createInterface({ input: gate.stdout }).on('line', runnerView(console.log, frame.moreLines))
  return new Promise((resolve) => {
    gate.on('close', (code) => {
      resolve(code ?? 1)
    })
  })
}

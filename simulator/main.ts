/** Serves a scenario until it is interrupted: `npm run simulator -- --scenario failure --speed 10`. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionEnvironment, setEnvironment, type WayIn } from './action-environment.ts'
import { type BuiltFrom, builtFrom } from './built-from.ts'
import { readFlags, runCommand, UsageError } from './command-line.ts'
import { organizationId, pipelineId, tokens } from './identity.ts'
import { requestLine } from './request-log.ts'
import { jobsOf, parseScenario, type Scenario } from './scenario.ts'
import { findScenario, isScenarioName, scenarioNames } from './scenario-library.ts'
import { findSet, isSetName, optionsOfSet, type PipelineSet, setNames } from './scenario-sets.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from './server.ts'

const help = `npm run simulator -- [flags]

  --scenario NAME    a name from --list, or the path of a .json file (default: success)
  --commit SHA       what the run was built from, a full sha (default: the scenario's)
  --branch NAME      the branch that it was built from (default: the scenario's)
  --appears-in S     seconds until the run can be found (default: 0)
  --port PORT        port on 127.0.0.1 (default: 8787)
  --speed FACTOR     simulated seconds in a real one (default: 1)
  --rate-limit N     requests in any one second, for all clients together (default: no limit)
  --log              print a line for each request
  --list             print the scenarios and end
  --help             print this and end`

const waysIn: Readonly<Record<WayIn, string>> = {
  token: 'With an access token',
  keys: 'With an AccessKey pair',
  oidc: 'Keyless, with OIDC'
}

await runCommand(async () => {
  const flags = readFlags({
    options: {
      scenario: { type: 'string', default: 'success' },
      commit: { type: 'string' },
      branch: { type: 'string' },
      'appears-in': { type: 'string', default: '0' },
      port: { type: 'string', default: '8787' },
      speed: { type: 'string', default: '1' },
      'rate-limit': { type: 'string' },
      log: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  if (flags.help) console.log(help)
  else if (flags.list) listScenarios()
  else {
    const set = isSetName(flags.scenario) ? findSet(flags.scenario) : undefined
    const origin: BuiltFrom = {
      commit: flags.commit === undefined ? null : fullSha(flags.commit),
      branch: flags.branch ?? null,
      appearsAfterMs: secondsOf(flags['appears-in'], '--appears-in') * 1000
    }
    const { pipelines = {}, ...main }: SimulatorOptions =
      set === undefined ? { scenario: chooseScenario(flags.scenario) } : optionsOfSet(set)
    const played = {
      ...builtFrom(origin, main),
      pipelines: Object.fromEntries(
        Object.entries(pipelines).map(([id, options]) => [id, builtFrom(origin, options)])
      )
    }
    const speed = positive(flags.speed, '--speed')
    const rateLimit = flags['rate-limit']
    const simulator = await start({
      ...played,
      speed,
      port: portOf(flags.port),
      ...(rateLimit === undefined ? {} : { rateLimitPerSecond: positive(rateLimit, '--rate-limit') }),
      ...(flags.log ? { onRequest: (request) => console.log(requestLine(request)) } : {})
    })
    console.log(
      `Simulator of scenario ${flags.scenario} at ${simulator.url}, ${speed} times as fast as life.`
    )
    explain(simulator, findScenario(played.scenario), set, origin)
    process.once('SIGINT', () => {
      void simulator.close()
    })
  }
})

function listScenarios(): void {
  const described = [
    ...scenarioNames.map((name) => [name, findScenario(name).description] as const),
    ...setNames.map((name) => [name, findSet(name).description] as const)
  ]
  const width = Math.max(...described.map(([name]) => name.length)) + 2
  for (const [name, description] of described) console.log(`${name.padEnd(width)}${description}`)
}

async function start(options: SimulatorOptions): Promise<Simulator> {
  try {
    return await startSimulator(options)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    throw new UsageError(`Port ${options.port} can't be used (${code}). Give another one with --port.`)
  }
}

/** Prints how to run the action against the simulator, and how to pass its manual gates. */
function explain(
  simulator: Simulator,
  scenario: Scenario,
  set: PipelineSet | undefined,
  { appearsAfterMs }: BuiltFrom
): void {
  const expected = set?.pipelines[0].runId ?? scenario.runId
  const runId = appearsAfterMs > 0 ? expected : (simulator.runs()[0]?.runId.toString() ?? expected)
  console.log(`Organization ${organizationId}, pipeline ${pipelineId}, run ${runId}.`)
  console.log(`Built from commit ${scenario.commit}, branch ${scenario.branch}.`)
  console.log(
    appearsAfterMs === 0
      ? 'The run has begun just now.'
      : `The run has begun just now, and can be found in ${appearsAfterMs / 1000} s.`
  )
  console.log(`Tokens: ${tokens.full} may do everything, ${tokens.readOnly} may only read.`)
  const files = runnerFiles()
  for (const wayIn of ['token', 'keys', 'oidc'] as const) {
    console.log(`\n${waysIn[wayIn]}:`)
    const inputs =
      set === undefined
        ? actionEnvironment(simulator.url, runId, wayIn)
        : setEnvironment(simulator.url, set, wayIn)
    const variables = Object.entries({ ...inputs, ...files })
    console.log(
      `  env ${variables.map(([name, value]) => `'${name}=${value}'`).join(' ')} node dist/index.js`
    )
  }
  const gates = jobsOf(scenario).filter((job) => job.gate !== undefined)
  if (gates.length === 0) return
  const runUrl = `${simulator.url}/oapi/v1/flow/organizations/${organizationId}/pipelines/${pipelineId}/pipelineRuns/${runId}`
  console.log('\nTo pass a manual gate once it is open (or to refuse it, with /refuse):')
  for (const { id } of gates) {
    console.log(`  curl -X POST -H 'x-yunxiao-token: ${tokens.full}' ${runUrl}/jobs/${id}/pass`)
  }
}

/** The files that the runner would give a step: the action only appends to them. */
function runnerFiles(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'yunxiao-simulator-'))
  const files = {
    GITHUB_OUTPUT: join(folder, 'outputs.txt'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md')
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  return files
}

function chooseScenario(given: string): Scenario {
  if (isScenarioName(given)) return findScenario(given)
  if (!given.endsWith('.json')) {
    throw new UsageError(
      `There is no scenario ${given}. --list shows those that there are; or name a .json file.`
    )
  }
  try {
    return parseScenario(JSON.parse(readFileSync(given, 'utf8')))
  } catch (error) {
    throw new UsageError(`${given} can't be used: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function positive(text: string, flag: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value)))
    throw new UsageError(`${flag} takes a number above 0, not ${text}.`)
  return value
}

function secondsOf(text: string, flag: string): number {
  const value = Number(text)
  if (!(value >= 0 && Number.isFinite(value)))
    throw new UsageError(`${flag} takes a number of seconds, not ${text}.`)
  return value
}

function fullSha(text: string): string {
  if (!/^[0-9a-f]{40}$/.test(text))
    throw new UsageError(`--commit takes a full sha, 40 characters of 0-9 and a-f, not ${text}.`)
  return text
}

function portOf(text: string): number {
  const value = positive(text, '--port')
  if (!Number.isInteger(value) || value > 65_535)
    throw new UsageError(`--port takes a whole number up to 65535, not ${text}.`)
  return value
}

/** Serves a scenario until it is interrupted: `npm run simulator -- --scenario failure --speed 10`. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { actionEnvironment, type WayIn } from './action-environment.ts'
import { organizationId, pipelineId, tokens } from './identity.ts'
import { requestLine } from './request-log.ts'
import { parseScenario, type Scenario } from './scenario.ts'
import { findScenario, isScenarioName, scenarioNames } from './scenario-library.ts'
import { startSimulator } from './server.ts'

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'success' },
    port: { type: 'string', default: '8787' },
    speed: { type: 'string', default: '1' },
    'rate-limit': { type: 'string' },
    log: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false }
  }
})

if (values.list) {
  for (const name of scenarioNames) console.log(`${name.padEnd(20)} ${findScenario(name).description}`)
} else {
  await serve()
}

async function serve(): Promise<void> {
  const speed = positive(values.speed, '--speed')
  const simulator = await startSimulator({
    scenario: chooseScenario(values.scenario),
    speed,
    port: positive(values.port, '--port'),
    ...(values['rate-limit'] === undefined
      ? {}
      : { rateLimitPerSecond: positive(values['rate-limit'], '--rate-limit') }),
    ...(values.log ? { onRequest: (request) => console.log(requestLine(request)) } : {})
  })
  const runId = simulator.runs()[0]?.runId.toString() ?? ''
  console.log(`Simulator of scenario ${values.scenario} at ${simulator.url}, ${speed} times as fast as life.`)
  console.log(`Organization ${organizationId}, pipeline ${pipelineId}, run ${runId}.`)
  const waysIn: Readonly<Record<WayIn, string>> = {
    token: 'With an access token',
    keys: 'With an AccessKey pair',
    oidc: 'Keyless, with OIDC'
  }
  for (const wayIn of ['token', 'keys', 'oidc'] as const) {
    console.log(`\n${waysIn[wayIn]}:`)
    const variables = Object.entries(actionEnvironment(simulator.url, runId, wayIn))
    console.log(
      `  env ${variables.map(([name, value]) => `'${name}=${value}'`).join(' ')} node dist/index.js`
    )
  }
  const runUrl = `${simulator.url}/oapi/v1/flow/organizations/${organizationId}/pipelines/${pipelineId}/pipelineRuns/${runId}`
  console.log('\nTo pass a manual gate (or to refuse it, with /refuse):')
  console.log(`  curl -X POST -H 'x-yunxiao-token: ${tokens.full}' ${runUrl}/jobs/JOB/pass`)
  process.once('SIGINT', () => {
    void simulator.close()
  })
}

function chooseScenario(given: string): Scenario {
  if (isScenarioName(given)) return findScenario(given)
  if (given.endsWith('.json')) return parseScenario(JSON.parse(readFileSync(given, 'utf8')))
  throw new Error(`No scenario ${given}. There are ${scenarioNames.join(', ')}; or name a JSON file.`)
}

function positive(text: string, flag: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Error(`${flag} must be a number above 0, not ${text}`)
  return value
}

/** What an audit of public clients found, by the built action: who is waited for, what was tried again, what is secret. */
import { describe, expect, it, jest } from '@jest/globals'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import { startSimulator } from '../../simulator/server.ts'
import { type ActionResult, runAction, visibleText } from './run-action.ts'
import { signIn, type WayIn } from './ways-in.ts'

jest.setTimeout(60_000)

async function gate(
  scenario: ScenarioName,
  way: WayIn,
  inputs: Readonly<Record<string, string>> = {},
  signedGlobalParams = false
): Promise<ActionResult> {
  const simulator = await startSimulator({ scenario, speed: 50, signedGlobalParams })
  try {
    const signedIn = await signIn(simulator, way)
    return await runAction({
      ...signedIn,
      inputs: { ...signedIn.inputs, 'poll-interval': '1s', timeout: '40s', ...inputs }
    })
  } finally {
    await simulator.close()
  }
}

describe.each(['token', 'keys'] as const)('the built action (%s)', (way) => {
  it.concurrent.each<[ScenarioName, string, string]>([
    ['merge-conflict', 'merge-conflict', 'Merge conflict'],
    ['started-by-hand', 'manual-start', 'Manual start'],
    ['paused-deployment', 'paused-deployment', 'Paused deployment'],
    ['gate-of-others', 'manual-gate', 'Manual gate']
  ])('%s is a notice, and blocks the step at once if asked', async (scenario, kind, title) => {
    const result = await gate(scenario, way, { 'on-manual-gate': 'fail' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'blocked' } })
    expect(JSON.parse(result.outputs['manual-gates'] ?? '')).toMatchObject([{ kind }])
    expect(result.stdout).toContain(`::notice title=${title}::The run waits for a person`)
    expect(result.durationMs).toBeLessThan(35_000)
  })

  it.concurrent('a job that was retried by hand is told, and the run is judged by its end', async () => {
    const result = await gate('retried-by-hand', way)
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success', 'failed-jobs': '[]' } })
  })

  it.concurrent('masked and encrypted parameters are shown nowhere', async () => {
    const result = await gate('secret-params', way, { logs: 'all' }, true)
    expect(result.outputs['conclusion']).toBe('failure')
    const secrets = [...result.stdout.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret]) => secret ?? '')
    expect(secrets.length).toBeGreaterThan(2)
    for (const secret of secrets) expect(visibleText(result)).not.toContain(secret)
  })
})

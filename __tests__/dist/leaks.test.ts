import { afterAll, describe, expect, it, jest } from '@jest/globals'
import type { Fault } from '../../simulator/faults.ts'
import { parseScenario } from '../../simulator/scenario.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { type EchoServer, secretsHere, startEchoServer } from './echo-server.ts'
import { type ActionResult, githubToken, runAction, visibleText } from './run-action.ts'
import { secretsOf, signIn, type WayIn, waysIn } from './ways-in.ts'

jest.setTimeout(60_000)

/** A run whose every text says every secret. */
const scenario = parseScenario({
  name: 'talkative',
  description: 'Says every secret wherever it can',
  branch: `branch ${secretsHere}`,
  stages: [
    [
      {
        name: `构建 ${secretsHere}`,
        jobs: [
          {
            id: '11',
            name: `编译 ${secretsHere}`,
            lastsSeconds: 2,
            endsWith: 'FAIL',
            // Longer than what is shown, so that it is cut: in the middle of a secret, sooner or later.
            log: [...Array.from({ length: 130 }, (_, at) => `${'.'.repeat(at)}${secretsHere}`), 'the end']
          },
          {
            id: '12',
            name: `one long line ${'x'.repeat(150)}${secretsHere}`,
            lastsSeconds: 2,
            endsWith: 'FAIL',
            log: `${'y'.repeat(300)}${`${secretsHere} `.repeat(400)}`
          }
        ]
      }
    ]
  ]
})

const debugging = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true' }

describe('secrets', () => {
  const open: { readonly close: () => Promise<void> }[] = []
  afterAll(async () => {
    await Promise.all(open.map((server) => server.close()))
  })

  async function gate(
    way: WayIn,
    change: (simulator: Simulator) => void,
    inputs: Readonly<Record<string, string>>
  ): Promise<Told> {
    const simulator = await startSimulator({ scenario, speed: 2 })
    change(simulator)
    const { url } = simulator
    const direct = await signIn({ url }, way)
    const given = [...secretsOf(direct), githubToken]
    const echo = await startEchoServer(url, given)
    open.push(echo, simulator)
    const behind = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, (value ?? '').replace(url, echo.url)])
      )
    const result = await runAction({
      inputs: { ...behind(direct.inputs), timeout: '40s', 'poll-interval': '1s', ...inputs },
      environment: { ...behind(direct.environment), ...debugging }
    })
    return { result, echo, given }
  }

  it.concurrent.each(waysIn)('stay secret whatever the server says (%s)', async (way) => {
    const message = `It was ${secretsHere}`
    const fault: Fault = { kind: 'code', code: 'InternalError', status: 500, message }
    const told = await gate(
      way,
      (simulator) => simulator.addFault({ operation: 'GetPipelineRun', from: 2, count: 1, fault }),
      { logs: 'failed', language: 'en' }
    )
    expect(told.result).toMatchObject({ exitCode: 1, stderr: '', outputs: { conclusion: 'failure' } })
    expect(told.result.stdout).toContain('***')
    expect(told.result.stdout).toMatch(/^::debug::/m)
    expectNoLeak(told)
    expectMasksFirst(told)
    const masks = told.result.commands.filter(({ command }) => command === 'add-mask')
    // Keyless: two tokens that are given, then the ID token and the three parts of the temporary key.
    if (way === 'oidc') expect(masks.length).toBeGreaterThanOrEqual(6)
    for (const { message: secret } of masks) expect(secret).not.toBe('')
  })

  it.concurrent.each(['token', 'oidc'] as const)(
    'stay secret in all logs, in Chinese (%s)',
    async (way) => {
      const told = await gate(way, () => undefined, { logs: 'all', language: 'zh-CN' })
      expect(told.result).toMatchObject({ exitCode: 1, stderr: '', outputs: { conclusion: 'failure' } })
      expectNoLeak(told)
    }
  )

  it.concurrent.each(waysIn)('stay secret in the error that ends the step (%s)', async (way) => {
    const message = `Forbidden for ${secretsHere}`
    const fault: Fault = { kind: 'code', code: 'NoPermission', status: 403, message }
    const told = await gate(
      way,
      (simulator) => simulator.addFault({ operation: 'GetPipelineRun', fault }),
      {}
    )
    expect(told.result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(parseMarkdown(told.result.summary).text).toContain('Forbidden for ***')
    expectNoLeak(told)
    expectMasksFirst(told)
  })
})

interface Told {
  readonly result: ActionResult
  readonly echo: EchoServer
  /** The secrets that the step was given. */
  readonly given: readonly string[]
}

/** Not a secret, nor any longer part of one, nor one that is percent-encoded. */
function expectNoLeak({ result, echo }: Told): void {
  const text = visibleText(result)
  expect(echo.secrets.size).toBeGreaterThanOrEqual(2)
  const parts = [...echo.secrets].flatMap((secret) =>
    Array.from({ length: Math.max(1, secret.length - 11) }, (_, at) => secret.slice(at, at + 12))
  )
  const leaked = parts.filter((part) => text.includes(part) || text.includes(encodeURIComponent(part)))
  expect(leaked).toEqual([])
}

function expectMasksFirst({ result, given }: Told): void {
  const lines = result.stdout.split('\n')
  const firstOther = lines.findIndex((line) => !line.startsWith('::add-mask::'))
  const masked = lines.slice(0, firstOther).map((line) => line.slice('::add-mask::'.length))
  expect(new Set(masked)).toEqual(new Set(given))
}

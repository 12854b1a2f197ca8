import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseScenario } from '../../simulator/scenario.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { inParallel } from './in-parallel.ts'
import { type ActionResult, runAction } from './run-action.ts'
import { signIn } from './ways-in.ts'

/** Texts that would start a workflow command, alone on a line or not. */
const commands = [
  '::error::forged',
  '   ::error::forged',
  '\t::set-output name=conclusion::forged',
  '\u00a0::error::forged',
  '\u3000::error::forged',
  '##[error]forged',
  'text ##[error]forged',
  '##[add-mask]forged',
  '\n::error::forged',
  '\r::error::forged',
  '\r\n##[error]forged',
  '\u0085::error::forged',
  '\u2028::error::forged',
  '\u2029::error::forged',
  '\v::error::forged',
  '\f::error::forged',
  '\u001b[2K\r::error::forged',
  '\u200b::error::forged',
  '\ufeff::error::forged',
  '::add-mask::forged',
  '::add-path::forged',
  '::stop-commands::forged',
  '::forged::',
  '::endgroup::',
  '::group::forged',
  '::debug::forged',
  '::save-state name=x::forged',
  '%0A::error::forged',
  '::error file=a.js,line=1::forged',
  '#\u0000#[error]forged',
  '\ud800::error::forged'
]

const scenario = parseScenario({
  name: 'forger',
  description: 'Names and logs that forge workflow commands',
  branch: '##[error]forged\n::error::forged',
  stages: [
    commands.map((text, at) => ({
      name: text,
      jobs: [
        {
          id: String(100 + at),
          name: text,
          lastsSeconds: 3,
          endsWith: at % 3 === 0 ? 'FAIL' : 'SUCCESS',
          log: commands.join('\n')
        }
      ]
    })),
    [{ name: 'never begun', jobs: [] }]
  ]
})

/** Commands that the gate itself may give. */
const own = new Set(['add-mask', 'group', 'endgroup', 'stop-commands', 'error', 'warning', 'notice', 'debug'])

const variants = [
  { logs: 'failed', language: 'en' },
  { logs: 'all', language: 'zh-CN' },
  { logs: 'none', language: 'en', label: '##[error]forged' }
] as const

describe('what others wrote starts no workflow command', () => {
  let simulator: Simulator
  let results: readonly ActionResult[]

  beforeAll(async () => {
    simulator = await startSimulator({
      scenario,
      speed: 2,
      faults: [
        {
          operation: 'GetPipelineRun',
          from: 2,
          count: 2,
          fault: { kind: 'code', code: 'InternalError', message: 'x\n::error::forged\r##[error]forged' }
        }
      ]
    })
    results = await inParallel(variants, 1, async (inputs) => {
      const signedIn = await signIn(simulator, 'token')
      return runAction({
        ...signedIn,
        inputs: { ...signedIn.inputs, 'poll-interval': '1s', timeout: '40s', ...inputs },
        environment: { RUNNER_DEBUG: '1' }
      })
    })
  }, 120_000)
  afterAll(async () => simulator.close())

  it.each(variants.map((variant, at) => [variant.logs, at] as const))('with logs: %s', (_logs, at) => {
    const result = results[at]
    if (result === undefined) throw new Error('not run')
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { conclusion: 'failure' } })
    for (const { command, message } of result.commands) {
      expect(own).toContain(command)
      // Their words may stand in our sentences, but are never all of a command.
      expect({ command, message }).not.toMatchObject({ message: expect.stringMatching(/^\s*forged/) })
    }
    const of = (name: string): number => result.commands.filter(({ command }) => command === name).length
    expect(of('group')).toBe(of('endgroup'))
    expect(of('add-mask')).toBe(2)
    expect(of('error')).toBeLessThanOrEqual(10)
    expect(of('warning')).toBeLessThanOrEqual(10)
  })

  it('each log is shut in by a token of its own that nobody can guess', () => {
    const tokens = results.flatMap(({ commands }) =>
      commands.filter(({ command }) => command === 'stop-commands').map(({ message }) => message)
    )
    expect(tokens.length).toBeGreaterThan(20)
    expect(new Set(tokens).size).toBe(tokens.length)
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('the summary is whole', () => {
    for (const { summary } of results) {
      const { tables } = parseMarkdown(summary)
      expect(tables).toHaveLength(1)
      expect(tables[0]).toHaveLength(commands.length + 2)
      for (const row of tables[0] ?? []) expect(row).toHaveLength(5)
    }
  })

  it('outputs hold the names as they are', () => {
    const stages = JSON.parse(results[0]?.outputs['stages'] ?? '') as { readonly name: string }[]
    expect(stages[0]?.name).toBe('::error::forged')
    expect(stages).toHaveLength(commands.length + 1)
  })
})

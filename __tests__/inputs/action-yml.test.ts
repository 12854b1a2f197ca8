import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { inputDefaults, readRawInputs, secretInputs } from '../../src/inputs/table.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { report } from '../__fixtures__/reports.ts'
import { run } from '../__fixtures__/runs.ts'

/** The contract's table of inputs: names in order, with their defaults. */
const contract: readonly (readonly [string, string | null])[] = [
  ['organization-id', null],
  ['pipeline-id', null],
  ['pipeline-run-id', null],
  ['commit', null],
  ['start', 'false'],
  ['start-params', null],
  ['access-token', null],
  ['access-key-id', null],
  ['access-key-secret', null],
  ['security-token', null],
  ['role-to-assume', null],
  ['oidc-provider-arn', null],
  ['audience', 'sts.aliyuncs.com'],
  ['role-session-name', 'github-action-session'],
  ['role-session-expiration', '3600'],
  ['edition', 'central'],
  ['endpoint', null],
  ['sts-endpoint', 'https://sts.aliyuncs.com'],
  ['web-url', 'https://flow.aliyun.com'],
  ['wait', 'true'],
  ['timeout', '1h'],
  ['poll-interval', 'auto'],
  ['on-manual-gate', 'wait'],
  ['stop-on-cancel', 'false'],
  ['stop-on-timeout', 'false'],
  ['summary', 'true'],
  ['logs', 'auto'],
  ['language', 'en'],
  ['label', null],
  ['github-token', '${{ github.token }}'],
  ['comment', 'false'],
  ['commit-status', 'false']
]

interface Declared {
  readonly name: string
  readonly description: string
  readonly value: string | null
}

/** The inputs or outputs of action.yml, whose lines are simple: a name, then its members. */
function declared(section: 'inputs' | 'outputs'): Declared[] {
  const text = readFileSync('action.yml', 'utf8')
  const [, block = ''] = new RegExp(`^${section}:\\n((?: .*\\n)*)`, 'm').exec(text) ?? []
  return block.split(/^ {2}(?=\S)/m).flatMap((entry) => {
    const [, name] = /^([\w-]+):\n/.exec(entry) ?? []
    const member = (key: string): string | null =>
      new RegExp(`^ {4}${key}: (.*)$`, 'm').exec(entry)?.[1]?.replace(/^'(.*)'$/, '$1') ?? null
    return name === undefined
      ? []
      : [{ name, description: member('description') ?? '', value: member('default') }]
  })
}

describe('action.yml', () => {
  it('has the contract’s inputs, in its order and with its defaults', () => {
    expect(declared('inputs').map(({ name, value }) => [name, value])).toEqual(contract)
  })

  it('agrees with the names and defaults that the code knows', () => {
    const known = Object.entries(inputDefaults).map(([name, value]) =>
      // Where the runner gives the default, the code has none of its own.
      [name, name === 'github-token' ? '${{ github.token }}' : value]
    )
    expect(known).toEqual(contract)
  })

  it('has the outputs that are set, in the contract’s order', () => {
    const { values } = outputsOf(report(), { kind: 'ended', run: run() })
    expect(declared('outputs').map(({ name }) => name)).toEqual(Object.keys(values))
    expect(Object.keys(values)).toEqual([
      'status',
      'conclusion',
      'pipeline-run-id',
      'url',
      'duration-seconds',
      'stages',
      'failed-jobs'
    ])
  })

  it.each([...declared('inputs'), ...declared('outputs')])(
    'describes $name in one sentence',
    ({ description }) => {
      expect(description).toMatch(/^[A-Z].*\.$/)
      expect(description).not.toMatch(/\. [A-Z]/)
    }
  )

  it('runs on Node 24', () => {
    expect(readFileSync('action.yml', 'utf8')).toMatch(/^ {2}using: node24\n {2}main: dist\/index\.js$/m)
  })
})

describe('the inputs as the runner passes them', () => {
  it('take their defaults where they are blank', () => {
    const blank = Object.fromEntries(contract.map(([name]) => [`INPUT_${name.toUpperCase()}`, ' \n']))
    expect(readRawInputs(blank)).toEqual(inputDefaults)
    expect(readRawInputs({})).toEqual(inputDefaults)
  })

  it('are trimmed', () => {
    expect(readRawInputs({ 'INPUT_PIPELINE-ID': ' 12\n' })['pipeline-id']).toBe('12')
  })

  it('are secret where they are credentials', () => {
    expect([...secretInputs]).toEqual([
      'access-token',
      'access-key-id',
      'access-key-secret',
      'security-token',
      'github-token'
    ])
  })
})

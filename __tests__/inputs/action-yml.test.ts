import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { inputNames, inputTable, readRawInputs, secretInputs } from '../../src/inputs/table.ts'

/** The contract's tables of inputs: groups in order, and in each the names with their defaults. */
const contract: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'Which run': [
    ['organization-id', null],
    ['pipeline-id', null],
    ['pipelines', null],
    ['pipeline-run-id', 'latest'],
    ['commit', 'auto'],
    ['if-no-run', 'fail'],
    // `10m`, or `30s` with `if-no-run: start`.
    ['appear-within', null],
    ['start', 'false'],
    ['start-params', null],
    ['envs', null]
  ],
  Credentials: [
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
    ['web-url', 'https://flow.aliyun.com']
  ],
  Waiting: [
    ['wait', 'true'],
    ['timeout', '1h'],
    ['poll-interval', 'auto'],
    ['fail-fast', 'false'],
    ['stop-on-cancel', 'false'],
    ['stop-on-timeout', 'false']
  ],
  'Acting on the run': [
    ['on-manual-gate', 'wait'],
    ['manual-gate', null],
    ['retry-jobs', null],
    ['retry-attempts', '1']
  ],
  Reporting: [
    ['summary', 'true'],
    ['logs', 'auto'],
    ['language', 'en'],
    ['label', null],
    ['github-token', '${{ github.token }}'],
    ['comment', 'false'],
    ['commit-status', 'false']
  ]
}
const contractInputs = Object.values(contract).flat()

/** The contract's outputs, in its order. */
const contractOutputs = [
  'status',
  'conclusion',
  'pipeline-run-id',
  'pipeline-name',
  'url',
  'commit',
  'branch',
  'duration-seconds',
  'stages',
  'failed-jobs',
  'manual-gates',
  'retried-jobs',
  'variables',
  'job-results',
  'results'
]

interface Declared {
  readonly name: string
  readonly description: string
  readonly value: string | null
}

/** The inputs or outputs of action.yml, whose lines are simple: a name, then its members. */
function declared(section: 'inputs' | 'outputs'): Declared[] {
  const text = readFileSync('action.yml', 'utf8')
  const [, block = ''] = new RegExp(`^${section}:\\n((?: .*\\n|\\n)*)`, 'm').exec(text) ?? []
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
    expect(declared('inputs').map(({ name, value }) => [name, value])).toEqual(contractInputs)
  })

  it('has them in the contract’s groups, a comment before each', () => {
    const text = readFileSync('action.yml', 'utf8')
    const found = [...text.matchAll(/^ +# (.*)\n {2}([\w-]+):\n/gm)].map(([, group, first]) => [group, first])
    expect(found).toEqual(Object.entries(contract).map(([group, [first]]) => [group, first?.[0]]))
  })

  it('agrees with the names and defaults that the code knows', () => {
    const known = inputNames.map((name) => {
      const { default: byDefault } = inputTable[name]
      // Where the runner gives the default, the code has none of its own.
      return [name, name === 'github-token' ? '${{ github.token }}' : byDefault]
    })
    expect(known).toEqual(contractInputs)
  })

  it('has the contract’s outputs, in its order', () => {
    expect(declared('outputs').map(({ name }) => name)).toEqual(contractOutputs)
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
    const blank = Object.fromEntries(inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, ' \n']))
    const defaults = Object.fromEntries(inputNames.map((name) => [name, inputTable[name].default]))
    expect(readRawInputs(blank)).toEqual(defaults)
    expect(readRawInputs({})).toEqual(defaults)
  })

  it('are trimmed, but for those whose lines count', () => {
    const raw = readRawInputs({
      'INPUT_PIPELINE-ID': ' 12\n',
      INPUT_PIPELINES: '\nweb: 1\n',
      'INPUT_RETRY-JOBS': ' a\n',
      INPUT_ENVS: 'A= 1 '
    })
    expect(raw).toMatchObject({
      'pipeline-id': '12',
      pipelines: '\nweb: 1\n',
      'retry-jobs': ' a\n',
      envs: 'A= 1 '
    })
  })

  it('are secret where they are credentials', () => {
    expect(secretInputs).toEqual([
      'access-token',
      'access-key-id',
      'access-key-secret',
      'security-token',
      'github-token'
    ])
  })
})

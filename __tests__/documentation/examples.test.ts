import { describe, expect, it } from '@jest/globals'
import { readRawInputs } from '../../src/inputs/table.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { action, gatesOf, list, read, readWorkflow } from './repository-files.ts'

const examples = list('examples', '.yml')

/** What GitHub would put in the place of an expression, as far as it matters here. */
function evaluated(value: unknown): string {
  return String(value)
    .replace(/\$\{\{ *secrets\.\w+ *\}\}/g, 'secret-value')
    .replace(/\$\{\{ *matrix\.pipeline-id *\}\}/g, '1234')
    .replace(/\$\{\{ *toJSON\([^)]*\) *\}\}/g, '"text"')
    .replace(/\$\{\{ *(github|matrix)\.[\w.-]+ *\}\}/g, '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39')
}

/** The variables that the runner would give the action. */
function environmentOf(inputs: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, evaluated(value)])
  )
}

describe.each(examples)('examples/%s', (file) => {
  const text = read(`examples/${file}`)
  const workflow = readWorkflow(`examples/${file}`)
  const gates = gatesOf(workflow)

  it('uses the gate, with inputs that the action declares and takes', () => {
    expect(gates.length).toBeGreaterThan(0)
    for (const { inputs } of gates) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
      const environment = {
        ...environmentOf(inputs),
        ...(file === 'configure-aliyun-credentials.yml'
          ? { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' }
          : {})
      }
      expect(parseInputs(readRawInputs(environment), environment)).toMatchObject({ kind: 'valid' })
    }
  })

  it('keeps ids in quotes, so that YAML does not round them', () => {
    expect(text).not.toMatch(/(organization-id|pipeline-id|pipeline-run-id): \d/)
  })

  it('asks for the permissions that its inputs need, and starts from none', () => {
    expect(workflow.permissions).toEqual({})
    for (const { job, inputs } of gates) {
      const { permissions = {} } = job
      if ('role-to-assume' in inputs) expect(permissions['id-token']).toBe('write')
      if (inputs['comment'] === true) expect(permissions['pull-requests']).toBe('write')
      if (inputs['commit-status'] === true) expect(permissions['statuses']).toBe('write')
    }
  })

  it('uses only outputs that there are', () => {
    const used = [...text.matchAll(/(?:steps|needs)\.gate\.outputs\.([\w-]+)/g)].map((match) => match[1])
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(used))
  })

  it('puts no expression into a script', () => {
    const scripts = Object.values(workflow.jobs).flatMap(
      (job) => job.steps?.map((step) => step.run ?? '') ?? []
    )
    for (const script of scripts) expect(script).not.toContain('${{')
  })

  it('is in both READMEs', () => {
    expect(read('README.md')).toContain(`<!-- begin: examples/${file} -->`)
    expect(read('README.zh-CN.md')).toContain(`<!-- begin: examples/${file} -->`)
  })
})

describe('examples/ram', () => {
  it.each(list('examples/ram', '.json'))('%s is a policy', (file) => {
    expect(JSON.parse(read(`examples/ram/${file}`))).toMatchObject({
      Version: '1',
      Statement: [{ Effect: 'Allow' }]
    })
  })

  it('allows exactly the operations of the signed API that read', () => {
    const policy = read('examples/ram/permission-policy.json')
    const called = [...read('src/api/signed-api.ts').matchAll(/action: '(\w+)'/g)].map(
      (match) => match[1] ?? ''
    )
    const reads = called.filter((operation) => !/^(Start|Stop)/.test(operation)).sort()
    const allowed = (prefix: string): string[] =>
      [...policy.matchAll(new RegExp(`"${prefix}:(\\w+)"`, 'g'))].map((match) => match[1] ?? '').sort()
    expect(reads.length).toBeGreaterThan(3)
    expect(allowed('devops')).toEqual(reads)
    expect(allowed('rdc')).toEqual(reads)
  })
})

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readGitHubEvent } from '../../src/github/event.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { readRawInputs } from '../../src/inputs/table.ts'
import { action, gatesOf, list, read, readWorkflow } from './repository-files.ts'

const examples = list('examples', '.yml')
const sha = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'

/** What GitHub would put in the place of each expression that the examples give the gate. */
const values: Readonly<Record<string, string>> = {
  'secrets.YUNXIAO_ACCESS_TOKEN': 'pt-token',
  'secrets.YUNXIAO_APPROVAL_TOKEN': 'pt-approval',
  'secrets.ALIBABA_CLOUD_ACCESS_KEY_ID': 'id',
  'secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET': 'secret',
  'github.sha': sha,
  'toJSON(github.ref_name)': '"main"',
  'toJSON(inputs.version)': '"1.2.3"',
  'inputs.sha': sha,
  'inputs.run': '42',
  'inputs.pipeline': 'web',
  'fromJSON(\'{"web":"1234","api":"1235","search":"1236","pay":"1237","jobs":"1238"}\')[inputs.pipeline]':
    '1234',
  'needs.gate.outputs.pipeline-run-id': '42',
  'needs.gate.outputs.manual-gate': '2402',
  "github.run_attempt > 1 && '*' || ''": '*'
}

function evaluated(value: unknown): string {
  return String(value).replace(/\$\{\{ *(.+?) *\}\}/g, (_whole, expression: string) => {
    const result = values[expression]
    if (result === undefined) throw new Error(`the test knows no value of ${expression}`)
    return result
  })
}

/** The variables that the runner would give the action. */
function environmentOf(file: string, inputs: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, evaluated(value)] as const
  )
  const exported = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' }
  return { ...Object.fromEntries(given), ...(file === 'configure-aliyun-credentials.yml' ? exported : {}) }
}

describe.each(examples)('examples/%s', (file) => {
  const text = read(`examples/${file}`)
  const workflow = readWorkflow(`examples/${file}`)
  const gates = gatesOf(workflow)

  it('uses the gate, with inputs that the action declares and takes', () => {
    const event = readGitHubEvent({ after: sha }, { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha })
    expect(gates.length).toBeGreaterThan(0)
    for (const { inputs } of gates) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
      const environment = environmentOf(file, inputs)
      expect(parseInputs(readRawInputs(environment), event, environment)).toMatchObject({ kind: 'valid' })
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
    const used = (of: string): string[] =>
      [...text.matchAll(new RegExp(`${of}\\.outputs\\.([\\w-]+)`, 'g'))].map((match) => match[1] ?? '')
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(used('steps\\.(?:gate|verify)')))
    for (const [name, { outputs = {}, uses }] of Object.entries(workflow.jobs)) {
      // The reusable workflow has all outputs of the action.
      expect(Object.keys(uses === undefined ? outputs : action.outputs)).toEqual(
        expect.arrayContaining(used(`needs\\.${name}`))
      )
    }
  })

  it('puts no expression into a script', () => {
    const scripts = Object.values(workflow.jobs).flatMap(
      (job) => job.steps?.map((step) => step.run ?? '') ?? []
    )
    for (const script of scripts) expect(script).not.toContain('${{')
  })

  it('is shown or linked in the documents of both languages', () => {
    const pages = ['README', 'docs/recipes', 'docs/credentials', 'docs/manual-gates']
    for (const ending of ['.md', '.zh-CN.md']) {
      const names = pages.some((page) => read(page + ending).includes(`examples/${file}`))
      expect({ ending, names }).toEqual({ ending, names: true })
    }
  })
})

describe('the quick start', () => {
  it('has three inputs', () => {
    const [gate] = gatesOf(readWorkflow('examples/quick-start.yml'))
    expect(Object.keys(gate?.inputs ?? {})).toEqual(['organization-id', 'pipeline-id', 'access-token'])
  })
})

describe('examples/approve-in-github.yml', () => {
  const { jobs } = readWorkflow('examples/approve-in-github.yml')
  const tokenOf = (job: string): unknown => jobs[job]?.steps?.[0]?.with?.['access-token']

  it('keeps the token that may pass for the job with the environment', () => {
    expect(jobs['gate']).not.toHaveProperty('environment')
    expect(jobs['approve']).toMatchObject({ environment: 'production' })
    expect(tokenOf('approve')).not.toBe(tokenOf('gate'))
  })

  it('is described under a warning that opens the page', () => {
    for (const page of ['docs/manual-gates.md', 'docs/manual-gates.zh-CN.md']) {
      const firstText = read(page).split('\n').slice(4).join('\n').trimStart()
      expect(firstText).toMatch(/^> \*\*(Warning|警告)/)
    }
  })
})

describe('the callback', () => {
  const { on, jobs } = readWorkflow('examples/callback-verify.yml')
  const flow = read('examples/flow/tell-github.yml')

  it('has the pipeline in the workflow, and takes run and sha as hints only', () => {
    const [gate] = gatesOf(readWorkflow('examples/callback-verify.yml'))
    expect(gate?.inputs).toMatchObject({ 'pipeline-id': '1234', commit: '${{ inputs.sha }}' })
    expect(jobs['deploy']).toMatchObject({ if: "needs.verify.outputs.branch == 'main'" })
  })

  it('is called with exactly the inputs that it has', () => {
    const script = (
      parse(flow) as {
        stages: Record<string, { jobs: Record<string, { steps: Record<string, { with: { run: string } }> }> }>
      }
    ).stages['tell_github_stage']?.jobs['tell_github_job']?.steps['call_step']?.with.run
    const data = /--data "(.*)"/.exec(script ?? '')?.[1]?.replaceAll('\\"', '"') ?? ''
    const sent = JSON.parse(data) as { inputs: Record<string, string> }
    expect(sent.inputs).toEqual({ run: '${BUILD_NUMBER}', sha: '${CI_COMMIT_SHA}' })
    expect(Object.keys(sent.inputs)).toEqual(Object.keys(on['workflow_dispatch']?.['inputs'] ?? {}))
  })
})

describe('the callback of several pipelines', () => {
  const { on, jobs } = readWorkflow('examples/callback-verify-many.yml')
  const [one, all] = gatesOf(readWorkflow('examples/callback-verify-many.yml')).map(({ inputs }) => inputs)

  it('has the same pipelines in its choice, in its ids and in what it looks at', () => {
    const ids = JSON.parse(/'(.*)'/.exec(String(one?.['pipeline-id']))?.[1] ?? '') as object
    const inputs = on['workflow_dispatch']?.['inputs'] as { pipeline: { options: string[] } }
    expect(inputs.pipeline.options).toEqual(Object.keys(ids))
    const lines = Object.entries(ids).map(([label, id]) => `${label}: ${id}\n`)
    expect(all?.['pipelines']).toBe(lines.join(''))
  })

  it('sets the status of each under its label, and deploys once all have succeeded', () => {
    expect(one).toMatchObject({ label: '${{ inputs.pipeline }}', 'commit-status': true })
    expect(all).toMatchObject({ commit: '${{ inputs.sha }}', wait: false })
    expect(jobs['deploy']).toMatchObject({
      if: "needs.verify.outputs.branch == 'main' && needs.verify.outputs.conclusion == 'success'"
    })
  })
})

it.each(['callback-verify', 'callback-verify-many'])(
  'examples/%s.yml: one deployment at a time, and no verification waits for another',
  (file) => {
    const workflow = readWorkflow(`examples/${file}.yml`)
    expect(workflow).not.toHaveProperty('concurrency')
    expect(workflow.jobs['verify']).not.toHaveProperty('concurrency')
    expect(workflow.jobs['deploy']).toMatchObject({ concurrency: { 'cancel-in-progress': false } })
  }
)

describe.each(['callback-verify', 'callback-verify-many'])('examples/%s.yml takes as a hint', (file) => {
  const [guard] = readWorkflow(`examples/${file}.yml`).jobs['verify']?.steps ?? []
  const sha = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'

  it.each([
    [sha, '42', true],
    ['any', '42', false],
    ['auto', '42', false],
    ['', '42', false],
    [sha.slice(0, 8), '42', false],
    [`${sha}\nany`, '42', false],
    [sha, 'latest', false],
    [sha, '', false],
    [sha, '0', false]
  ])('sha %j, run %j: %s', (given, run, isTaken) => {
    const { status } = spawnSync('bash', ['-e', '-c', guard?.run ?? 'exit 2'], {
      env: { PATH: process.env['PATH'], SHA: given, RUN: run }
    })
    expect(status).toBe(isTaken ? 0 : 1)
  })
})

describe('examples/ram', () => {
  it.each(list('examples/ram', '.json'))('%s is a policy', (file) => {
    expect(JSON.parse(read(`examples/ram/${file}`))).toMatchObject({
      Version: '1',
      Statement: [{ Effect: 'Allow' }]
    })
  })
})

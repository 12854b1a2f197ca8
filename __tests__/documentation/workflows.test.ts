import { describe, expect, it } from '@jest/globals'
import { action, list, read, readWorkflow } from './repository-files.ts'

const workflows = list('.github/workflows', '.yml')
/** This action itself, at whatever version. */
const own = 'yunxiao-pipeline-gate/yunxiao-pipeline-gate@'

describe.each(workflows)('.github/workflows/%s', (file) => {
  const text = read(`.github/workflows/${file}`)
  const workflow = readWorkflow(`.github/workflows/${file}`)
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? [])

  it('pins every action by sha, with its version', () => {
    const used = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line) && !line.includes(own))
    for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('starts from no permission and leaves no token in the checkout', () => {
    expect(workflow.permissions).toEqual({})
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@') === true)
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  it('puts no expression into a script', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{')
  })
})

describe('the pins', () => {
  it('name one version of each action', () => {
    const pins = workflows.flatMap((file) => [
      ...read(`.github/workflows/${file}`).matchAll(/uses: ([^@\s]+)@([0-9a-f]{40} # \S+)/g)
    ])
    const versions = new Map<string, Set<string>>()
    for (const [, uses = '', version = ''] of pins) {
      const name = uses.split('/').slice(0, 2).join('/')
      versions.set(name, (versions.get(name) ?? new Set()).add(version))
    }
    expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
  })
})

describe('the reusable workflow', () => {
  const call = readWorkflow('.github/workflows/gate.yml').on['workflow_call'] as {
    inputs: Record<string, unknown>
    outputs: Record<string, unknown>
  }

  it('has the inputs of the action, and the runner', () => {
    const inputs = Object.keys(call.inputs).filter((name) => name !== 'runs-on')
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs))
  })

  it('hands every input on, and all outputs back', () => {
    const text = read('.github/workflows/gate.yml')
    for (const name of Object.keys(call.inputs)) expect(text).toContain(`\${{ inputs.${name} }}`)
    expect(Object.keys(call.outputs)).toEqual(Object.keys(action.outputs))
  })
})

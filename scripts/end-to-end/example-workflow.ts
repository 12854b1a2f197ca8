/** Turns an example of the documentation into a workflow that gates on the simulator, with `uses: ./`. */
import { parse, stringify } from 'yaml'
import { oidcProviderArn, organizationId, pipelineId, roles } from '../../simulator/identity.ts'

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

interface Job {
  uses?: string
  with?: Record<string, unknown>
  steps?: Step[]
}

interface Workflow {
  jobs: Record<string, Job>
}

/** Ids of the simulator's pipelines, by the labels that the examples give them. */
export const pipelineIds: Readonly<Record<string, string>> = {
  web: pipelineId,
  api: '1234568',
  search: '1234569',
  pay: '1234570',
  jobs: '1234571'
}

const gate = /^(https:\/\/github\.com\/)?yunxiao-pipeline-gate\/yunxiao-pipeline-gate@/
const reusableGate = /^yunxiao-pipeline-gate\/yunxiao-pipeline-gate\/(\.github\/workflows\/[a-z-]+\.yml)@/

/**
 * Ids, role and addresses become the simulator's, and a search that starts a run is short; all else stays as it is in
 * the example. The action is taken from the checked-out repository, so each job with a gate checks it out first (act
 * copies the files for that step, and clones nothing).
 */
export function workflowFor(example: string, simulatorUrl: string): string {
  const workflow = parse(example) as Workflow
  for (const job of Object.values(workflow.jobs)) {
    const reusable = reusableGate.exec(job.uses ?? '')?.[1]
    if (reusable !== undefined) {
      job.uses = `./${reusable}`
      job.with = inputsFor(job.with ?? {}, simulatorUrl)
    }
    const gates = (job.steps ?? []).filter((step) => gate.test(step.uses ?? ''))
    for (const step of gates) {
      step.uses = './'
      step.with = inputsFor(step.with ?? {}, simulatorUrl)
    }
    if (gates.length > 0) job.steps?.unshift({ uses: 'actions/checkout@v7' })
  }
  return stringify(workflow, { lineWidth: 0 })
}

function inputsFor(inputs: Record<string, unknown>, simulatorUrl: string): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...inputs, endpoint: simulatorUrl }
  if ('organization-id' in inputs) changed['organization-id'] = organizationId
  if ('pipeline-id' in inputs) {
    changed['pipeline-id'] = /^\d+$/.test(String(inputs['pipeline-id']))
      ? pipelineId
      : String(inputs['pipeline-id']).replace(
          /"(\w+)":"\d+"/g,
          (_pair, label: string) => `"${label}":"${pipelineIds[label] ?? 'unknown'}"`
        )
  }
  if ('pipelines' in inputs) {
    changed['pipelines'] = String(inputs['pipelines']).replace(
      /^(\w+): \d+$/gm,
      (_line, label: string) => `${label}: ${pipelineIds[label] ?? 'unknown'}`
    )
  }
  if (inputs['if-no-run'] === 'start') changed['appear-within'] = '2s'
  if ('role-to-assume' in inputs) {
    changed['role-to-assume'] = roles.trusting
    changed['oidc-provider-arn'] = oidcProviderArn
    changed['sts-endpoint'] = simulatorUrl
  }
  return changed
}

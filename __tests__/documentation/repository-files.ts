/** Files of the repository, as the tests of the documentation read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Jest runs in the repository's root. */
export const root = process.cwd()

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

export function list(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder)).filter((name) => name.endsWith(ending))
}

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export function readWorkflow(file: string): Workflow {
  return parse(read(file)) as Workflow
}

export interface Action {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
}

export const action = parse(read('action.yml')) as Action

/** The steps and jobs that use the gate, with their job. */
export function gatesOf(workflow: Workflow): { job: Job; inputs: Readonly<Record<string, unknown>> }[] {
  return Object.values(workflow.jobs).flatMap((job) => {
    const steps = (job.steps ?? []).filter((step) => isGate(step.uses))
    const withs = [
      ...(isGate(job.uses) ? [{ ...job.with, ...job.secrets }] : []),
      ...steps.map((step) => step.with ?? {})
    ]
    return withs.map((inputs) => ({ job, inputs }))
  })
}

function isGate(uses: string | undefined): boolean {
  return uses?.includes('yunxiao-pipeline-gate/yunxiao-pipeline-gate') === true
}

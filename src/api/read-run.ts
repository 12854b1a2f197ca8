/**
 * Reads a run out of either API's answer. Tolerant by rule: the services leave out fields, send
 * null, and add new ones (shared facts of both APIs: GetPipelineRun of devops 2021-06-25, and oapi/v1).
 */
import type { Run, Stage, Trigger, Variable } from '../run/run.ts'
import { isRecord, recordOf, recordsOf, textOf, wordOf, type Fields } from '../text/lenient.ts'
import { isTrue, readFields, readTimeMs } from './fields.ts'
import { readOrigin } from './read-commits.ts'
import { readJob } from './read-job.ts'

/** The run in a bare run object; null where this is no run (no status and no number). */
export function readRun(run: unknown): Run | null {
  if (!isRecord(run) || !(isNumberOrText(run['pipelineRunId']) || typeof run['status'] === 'string'))
    return null
  const { variables, secrets } = readParameters(run)
  const parameters = Object.fromEntries(variables.map((variable) => [variable.key, variable.value]))
  const stages = recordsOf(run['stages'])
  const jobs = stages.flatMap((stage) => recordsOf(recordOf(stage['stageInfo'])['jobs']))
  const sources = recordsOf(run['sources']).map(({ data }) => readFields(data) ?? {})
  const sourceField = (name: string): string | null =>
    sources.map((data) => wordOf(data[name])).find((found) => found !== null) ?? null
  return {
    status: textOf(run['status']),
    trigger: triggers.get(String(run['triggerMode'])) ?? null,
    pipelineName: wordOf(parameters['PIPELINE_NAME']),
    ...readOrigin([parameters, ...jobs.map(({ params }) => readFields(params) ?? {})], sources),
    defaultBranch: sourceField('branch'),
    repository: bareAddress(sourceField('repo')),
    stages: stages.map(readStage),
    variables,
    secrets: [...secrets, ...sources.flatMap(secretsOfSource)]
  }
}

/** The trigger modes as documented. */
const triggers: ReadonlyMap<string, Trigger> = new Map([
  ['1', 'manual'],
  ['2', 'schedule'],
  ['3', 'code-push'],
  ['4', 'api'],
  ['5', 'pipeline'],
  ['6', 'webhook']
])

/** The parameters of the whole run: those that are marked are secret, and nothing is read from them. */
function readParameters(run: Fields): { variables: Variable[]; secrets: string[] } {
  const variables: Variable[] = []
  const secrets: string[] = []
  for (const { key, value: told, masked, encrypted } of recordsOf(run['globalParams'])) {
    const value = isNumberOrText(told) || typeof told === 'boolean' ? String(told) : ''
    if (isTrue(masked) || isTrue(encrypted)) {
      if (value !== '') secrets.push(value)
    } else if (typeof key === 'string') variables.push({ key, value })
  }
  return { variables, secrets }
}

/** The address that the source calls, and the password by which it is read. */
function secretsOfSource(data: Fields): string[] {
  const [webhook, repository] = [wordOf(data['webhook']), wordOf(data['repo'])]
  const password = repository === null ? null : passwordIn(repository)
  return [webhook, password].filter((value) => value !== null)
}

/** A repository's address as people know it: without the scheme, and without a user or a query that may hold a token. */
function bareAddress(address: string | null): string | null {
  const bare = address?.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/]*@/, '')
  return bare?.replace(/[?#].*$/, '') ?? null
}

/** The password in an address, where it has one: up to the last `@` before the path. */
function passwordIn(address: string): string | null {
  return /^(?:[a-z+]+:\/\/)?[^:/@]*:([^/]+)@/i.exec(address)?.[1] ?? null
}

function readStage(stage: Fields): Stage {
  const info = recordOf(stage['stageInfo'])
  return {
    name: typeof stage['name'] === 'string' ? stage['name'] : textOf(info['name']),
    status: textOf(info['status']),
    startedAtMs: readTimeMs(info['startTime']),
    finishedAtMs: readTimeMs(info['endTime']),
    jobs: recordsOf(info['jobs']).map(readJob)
  }
}

function isNumberOrText(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}

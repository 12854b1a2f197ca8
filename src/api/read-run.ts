/**
 * Reads a run out of either API's answer. Tolerant by rule: the services leave out fields, send
 * null, and add new ones (shared facts of both APIs: GetPipelineRun of devops 2021-06-25, and oapi/v1).
 */
import * as z from 'zod/mini'
import type { Run, Stage, Trigger, Variable } from '../run/run.ts'
import { lenient } from '../text/lenient.ts'
import { booleanOrText, fields, isTrue, listOf, numberOrText, readTimeMs, text, wordOf } from './fields.ts'
import { readOrigin } from './read-commits.ts'
import { jobSchema, readJob } from './read-job.ts'

const stageInfoSchema = z.object({
  name: text,
  status: text,
  startTime: numberOrText,
  endTime: numberOrText,
  jobs: listOf(jobSchema)
})
const stageSchema = z.object({ name: text, stageInfo: lenient(stageInfoSchema) })
const parameterSchema = z.object({
  key: text,
  value: numberOrText,
  masked: booleanOrText,
  encrypted: booleanOrText
})
const runSchema = z.object({
  pipelineRunId: numberOrText,
  status: text,
  triggerMode: numberOrText,
  stages: listOf(stageSchema),
  sources: listOf(z.object({ data: fields })),
  globalParams: listOf(parameterSchema)
})

type RawRun = z.infer<typeof runSchema>
type RawStage = z.infer<typeof stageSchema>

/** The run in a bare run object; null where this is no run (no status and no number). */
export function readRun(value: unknown): Run | null {
  const parsed = z.safeParse(runSchema, value)
  if (!parsed.success) return null
  const raw = parsed.data
  if (raw.status === undefined && raw.pipelineRunId === undefined) return null
  const { variables, secrets } = readParameters(raw)
  const parameters = Object.fromEntries(variables.map((variable) => [variable.key, variable.value]))
  const jobs = raw.stages.flatMap(({ stageInfo }) => stageInfo?.jobs ?? [])
  const sources = raw.sources.map(({ data }) => data ?? {})
  const sourceField = (name: string): string | null =>
    sources.map((data) => wordOf(data[name])).find((found) => found !== null) ?? null
  return {
    status: raw.status ?? '',
    trigger: triggers.get(String(raw.triggerMode)) ?? null,
    pipelineName: wordOf(parameters['PIPELINE_NAME']),
    ...readOrigin([parameters, ...jobs.map(({ params }) => params ?? {})], sources),
    defaultBranch: sourceField('branch'),
    repository: addressWithoutUser(sourceField('repo')),
    stages: raw.stages.map(readStage),
    variables,
    secrets: [...secrets, ...sources.map((data) => wordOf(data['webhook'])).filter((value) => value !== null)]
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
function readParameters(raw: RawRun): { variables: Variable[]; secrets: string[] } {
  const variables: Variable[] = []
  const secrets: string[] = []
  for (const { key, value = '', masked, encrypted } of raw.globalParams) {
    if (isTrue(masked) || isTrue(encrypted)) {
      if (value !== '') secrets.push(String(value))
    } else if (key !== undefined) variables.push({ key, value: String(value) })
  }
  return { variables, secrets }
}

/** A repository's address as people know it: without the scheme, and without a user who may carry a token. */
function addressWithoutUser(address: string | null): string | null {
  return address?.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/@]*@/, '') ?? null
}

function readStage(raw: RawStage): Stage {
  const info = raw.stageInfo
  return {
    name: raw.name ?? info?.name ?? '',
    status: info?.status ?? '',
    startedAtMs: readTimeMs(info?.startTime),
    finishedAtMs: readTimeMs(info?.endTime),
    jobs: (info?.jobs ?? []).map(readJob)
  }
}

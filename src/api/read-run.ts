/**
 * Reads a run out of either API's answer. Tolerant by rule: the services leave out fields, send
 * null, and add new ones (shared facts of both APIs: GetPipelineRun of devops 2021-06-25, and oapi/v1).
 */
import * as z from 'zod/mini'
import type { Job, Run, Stage, Trigger } from '../run/run.ts'
import { parseJson } from '../text/lossless-json.ts'

/** A value of the wrong type counts as not given. */
function lenient<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.catch(z.optional(schema), undefined)
}

const text = lenient(z.string())
const numberOrText = lenient(z.union([z.number(), z.string()]))
/** An object of unknown fields; JSON in a string is read too, as both APIs send it here and there. */
const fields = lenient(
  z.pipe(
    z.transform((value) => (typeof value === 'string' ? parseJsonOrNothing(value) : value)),
    z.record(z.string(), z.unknown())
  )
)
/** A list; what is no list is empty, and elements that are no objects are left out. */
function listOf<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  const objects = z.transform((value): unknown[] => (Array.isArray(value) ? value.filter(isRecord) : []))
  return z.pipe(objects, z.array(schema))
}

const actionSchema = z.object({
  type: text,
  disable: lenient(z.union([z.boolean(), z.string()])),
  params: fields
})
const jobSchema = z.object({
  id: numberOrText,
  name: text,
  status: text,
  startTime: numberOrText,
  endTime: numberOrText,
  actions: listOf(actionSchema)
})
const stageInfoSchema = z.object({
  name: text,
  status: text,
  startTime: numberOrText,
  endTime: numberOrText,
  jobs: listOf(jobSchema)
})
const stageSchema = z.object({ name: text, stageInfo: lenient(stageInfoSchema) })
const runSchema = z.object({
  pipelineRunId: numberOrText,
  status: text,
  triggerMode: numberOrText,
  stages: listOf(stageSchema),
  sources: listOf(z.object({ data: fields })),
  globalParams: listOf(z.object({ key: text, value: text }))
})

type RawRun = z.infer<typeof runSchema>
type RawJob = z.infer<typeof jobSchema>
type RawStage = z.infer<typeof stageSchema>

/** The run in a bare run object; null where this is no run (no status and no number). */
export function readRun(value: unknown): Run | null {
  const parsed = z.safeParse(runSchema, value)
  if (!parsed.success) return null
  const raw = parsed.data
  if (raw.status === undefined && raw.pipelineRunId === undefined) return null
  const parameter = (name: string): string | null =>
    textOrNull(raw.globalParams.find((candidate) => candidate.key === name)?.value)
  const sourceField = (name: string): string | null =>
    textOrNull(raw.sources.map((source) => source.data?.[name]).find((found) => textOrNull(found) !== null))
  return {
    status: raw.status ?? '',
    trigger: readTrigger(raw.triggerMode),
    pipelineName: parameter('PIPELINE_NAME'),
    branch: sourceField('branch') ?? parameter('CI_COMMIT_REF_NAME'),
    repository: addressWithoutUser(sourceField('repo')),
    commits: readCommits(raw),
    commitTitle: parameter('CI_COMMIT_TITLE'),
    stages: raw.stages.map(readStage)
  }
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

function readJob(raw: RawJob): Job {
  const types = new Set(raw.actions.map((action) => action.type))
  const deployOrder = raw.actions.find((action) => action.type === 'GetVMDeployOrder')
  return {
    id: readId(raw.id),
    name: raw.name ?? '',
    status: raw.status ?? '',
    startedAtMs: readTimeMs(raw.startTime),
    finishedAtMs: readTimeMs(raw.endTime),
    canBePassed: raw.actions.some(
      (action) => action.type === 'PassPipelineValidate' && String(action.disable ?? false) !== 'true'
    ),
    hasLog:
      types.has('LogPipelineJobRun') || !(types.has('PassPipelineValidate') || types.has('GetVMDeployOrder')),
    deployOrderId: readId(deployOrder?.params?.['deployOrderId'])
  }
}

const triggers: ReadonlyMap<string, Trigger> = new Map([
  ['1', 'manual'],
  ['2', 'schedule'],
  ['3', 'code-push'],
  ['5', 'pipeline'],
  ['6', 'webhook']
])

/** The trigger of a `triggerMode`; null for a number that is not documented. */
export function readTrigger(value: unknown): Trigger | null {
  return triggers.get(String(value)) ?? null
}

/** An id, whatever JSON it came in; null where there is none, or what is there can't be one. */
export function readId(value: unknown): string | null {
  const id = typeof value === 'number' ? String(value) : textOrNull(value)
  return id !== null && /^[\w.-]{1,128}$/.test(id) && !/^\.+$/.test(id) ? id : null
}

/** A run's number, which is above zero; null where there is none. */
export function readRunId(value: unknown): string | null {
  const id = readId(value)
  return id !== null && /^\d+$/.test(id) && BigInt(id) > 0n ? id : null
}

/** Milliseconds since 1970; null where there is no time (missing, null, zero). */
export function readTimeMs(value: unknown): number | null {
  const time = typeof value === 'string' ? Number(value) : value
  return typeof time === 'number' && time > 0 && time <= latestTimeMs ? time : null
}

/** The end of the year 9999: the last time that is written in the usual way. */
const latestTimeMs = Date.UTC(10_000, 0) - 1

/** The commits that a run names: in the parameters of the whole run, and in those of its sources. */
function readCommits(raw: RawRun): string[] {
  const fromParameters = raw.globalParams
    .filter((parameter) => /^CI_COMMIT_(SHA|ID)(_\d+)?$/.test(parameter.key ?? ''))
    .map((parameter) => parameter.value)
  const fromSources = raw.sources.flatMap(({ data }) => [
    data?.['commitId'],
    data?.['commit'],
    ...commitsInCommint(data?.['commint'])
  ])
  const found = [...fromParameters, ...fromSources]
    .map((value) => (typeof value === 'string' ? value.trim().toLowerCase() : ''))
    .filter((value) => /^[0-9a-f]{8,64}$/.test(value))
  return [...new Set(found)]
}

/** `commint` is the API's own spelling: the commit as JSON in a string. */
function commitsInCommint(value: unknown): unknown[] {
  const commit = typeof value === 'string' ? parseJsonOrNothing(value) : value
  const objects = Array.isArray(commit) ? commit : [commit]
  return objects.flatMap((object) =>
    isRecord(object) ? [object['id'], object['commitId'], object['sha'], object['hash']] : []
  )
}

function parseJsonOrNothing(value: string): unknown {
  try {
    return parseJson(value)
  } catch {
    return undefined
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads a job of a run: what can be done with it is told by its actions, what came of it by its `result`. */
import type { Job, JobFailure } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { isRecord, recordsOf, textOf, type Fields } from '../text/lenient.ts'
import { isDeeperThan, parseJson } from '../text/lossless-json.ts'
import { readFields, readId, readTimeMs, sayingOf } from './fields.ts'

/** Objects and lists within each other in what a job gave out: what is deeper is no data that anybody reads. */
const deepestData = 100

/** The actions of a job that deploys to hosts, and holds its deploy order. */
const deployActions: ReadonlySet<unknown> = new Set(['GetVMDeployOrder', 'VMDeploy', 'vm-deploy-build'])

export function readJob(job: Fields): Job {
  const actions = recordsOf(job['actions'])
  const types = new Set(actions.map(({ type }) => type).filter((type) => typeof type === 'string'))
  const status = textOf(job['status'])
  const result = readFields(job['result']) ?? {}
  const deployOrderId = readDeployOrderId(actions, result)
  const { data } = result
  return {
    id: readId(job['id']),
    name: textOf(job['name']),
    status,
    startedAtMs: readTimeMs(job['startTime']),
    finishedAtMs: readTimeMs(job['endTime']),
    // Whether these credentials may pass the gate (`disable`) does not say whether it is one.
    isManualGate: types.has('PassPipelineValidate'),
    hasMergeConflict: actions.some(
      ({ type, displayType }) => type === 'ExecutePipelineJobAction' && displayType === 'CONFLICT_MERGE'
    ),
    canBeRetried: types.has('RetryPipelineJobRun'),
    // Where no actions are told at all, it may have one.
    hasLog: types.has('LogPipelineJobRun') || (types.size === 0 && deployOrderId === null),
    deployOrderId,
    failure: readFailure(result, status),
    data: isRecord(data) ? openedData(data) : null
  }
}

/**
 * What a job gave out. A value that is the text of a JSON object or list (`ARTIFACTS`) is parsed here, so that nothing
 * stays hidden behind its escapes; a version such as `1.10` stays the text that it is. A value that is nested too deep
 * is null, or stays a text.
 */
function openedData(data: Fields): Fields {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, opened(value)]))
}

function opened(value: unknown): unknown {
  if (isDeeperThan(deepestData, value)) return null
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    const parsed = parseJson(value)
    return isDeeperThan(deepestData, parsed) ? value : parsed
  } catch {
    return value
  }
}

/** Why the job failed; null where it did not, or nothing is said. */
function readFailure(result: Fields, status: string): JobFailure | null {
  if (meaningOf(status) === 'success') return null
  const code = sayingOf(typeof result['code'] === 'number' ? String(result['code']) : result['code'])
  const message = sayingOf(result['message'])
  return code === null && message === null ? null : { code, message }
}

/** The services tell the deploy order in an action's `params` or `data`, or in the job's `result`. */
function readDeployOrderId(actions: readonly Fields[], result: Fields): string | null {
  const places = [
    ...actions.filter(({ type }) => deployActions.has(type)).flatMap(({ params, data }) => [params, data]),
    result['data']
  ]
  for (const place of places) {
    const told = readFields(place)?.['deployOrderId']
    const id = readId(told) ?? readId(readFields(told)?.['id'])
    if (id !== null) return id
  }
  return null
}

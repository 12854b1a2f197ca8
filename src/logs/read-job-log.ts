/** Reads the log of a job: its plain log, completed where the API gave a part, or its machines' logs. */
import { ApiError } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { StepLogs, YunxiaoApi } from '../api/yunxiao.ts'
import type { Job } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { tailLines, withoutLastBreaks } from './tail.ts'

/** A log of a job, or of one machine that it deploys to. */
export interface JobLog {
  /** The machine's address; null for the job's own log. */
  readonly machine: string | null
  readonly content: string
  /** False where the end may be missing. */
  readonly isWhole: boolean
}

export interface JobLogs {
  readonly logs: readonly JobLog[]
  /** What could not be read. */
  readonly failures: readonly LogFailure[]
  /** How many more machines there are whose logs were not read. */
  readonly notRead: number
}

/** A log that could not be read. */
export interface LogFailure {
  readonly machine: string | null
  /** Null where the machine has no number that its log could be asked for by. */
  readonly error: ApiError | null
}

type LogApi = Pick<YunxiaoApi, 'getJobLog' | 'getDeployMachines' | 'getMachineLog' | 'stepLogs'>

/** Machines of one job whose logs are read. */
const machinesRead = 20
/** Parts of one step's log that are read before giving up on its end. */
const partsRead = 500
/** Characters that are kept of a step's log while its end is looked for: more than a tail may have. */
const longestKept = 64 * 1024

/** @throws ApiError only where its signal aborted; all else is among the failures */
export async function readJobLogs(
  api: LogApi,
  runId: string,
  job: Job,
  limits: CallLimits
): Promise<JobLogs> {
  if (job.deployOrderId !== null) {
    const machines = await readMachineLogs(api, job.deployOrderId, limits)
    if (machines.logs.length > 0 || machines.failures.length > 0) return machines
  }
  if (job.id === null || !job.hasLog) return { logs: [], failures: [], notRead: 0 }
  const jobId = job.id
  return attempt(null, async () => {
    const log = await api.getJobLog(runId, jobId, limits)
    if (!log.isPartial) return { content: log.content, isWhole: true }
    const end = api.stepLogs === null ? null : await endThroughSteps(api.stepLogs, runId, jobId, limits)
    return end === null ? { content: log.content, isWhole: false } : { content: end, isWhole: true }
  })
}

/** The failed machines' logs; where none is said to have failed, those that are not said to have succeeded. */
async function readMachineLogs(api: LogApi, deployOrderId: string, limits: CallLimits): Promise<JobLogs> {
  const found: JobLogs[] = []
  const list = await attemptValue(() => api.getDeployMachines(deployOrderId, limits))
  if (list.kind === 'failed') return failedLog(null, list.error)
  const failed = list.value.filter((machine) => meaningOf(machine.status) === 'failure')
  const doubtful = list.value.filter((machine) => meaningOf(machine.status) !== 'success')
  const shown = [failed, doubtful, list.value].find((machines) => machines.length > 0) ?? []
  for (const { machineSn, address } of shown.slice(0, machinesRead)) {
    found.push(
      machineSn === null
        ? failedLog(address, null)
        : await attempt(address, async () => ({
            content: await api.getMachineLog(deployOrderId, machineSn, limits),
            isWhole: true
          }))
    )
  }
  return {
    logs: found.flatMap(({ logs }) => logs),
    failures: found.flatMap(({ failures }) => failures),
    notRead: Math.max(0, shown.length - machinesRead)
  }
}

function failedLog(machine: string | null, error: ApiError | null): JobLogs {
  return { logs: [], failures: [{ machine, error }], notRead: 0 }
}

/**
 * The end of a log that the API cuts: its steps' logs from the last one backwards, until there are
 * enough lines. Null where the steps don't give it.
 */
async function endThroughSteps(
  stepLogs: StepLogs,
  runId: string,
  jobId: string,
  limits: CallLimits
): Promise<string | null> {
  const steps = await attemptValue(() => stepLogs.getJobSteps(runId, jobId, limits))
  if (steps.kind === 'failed') return null
  const parts: string[] = []
  let lines = 0
  for (const step of steps.value.toReversed()) {
    const end = await attemptValue(() => endOfStep(stepLogs, runId, jobId, step, limits))
    if (end.kind === 'failed' || end.value === null) return null
    if (end.value.trim() === '') continue
    parts.unshift(withoutLastBreaks(end.value))
    lines += end.value.split('\n').length
    if (lines > tailLines) break
  }
  return parts.length === 0 ? null : parts.join('\n')
}

/** The last lines of a step's log; null where its end is too far away. */
async function endOfStep(
  stepLogs: StepLogs,
  runId: string,
  jobId: string,
  step: Parameters<StepLogs['getStepLog']>[2],
  limits: CallLimits
): Promise<string | null> {
  let kept = ''
  let offset = '0'
  for (let read = 0; read < partsRead; read += 1) {
    const part = await stepLogs.getStepLog(runId, jobId, step, offset, limits)
    // Parts hold whole lines; where the last one lacks its end, the next would run on in it.
    const joined = kept === '' || kept.endsWith('\n') ? kept + part.content : `${kept}\n${part.content}`
    kept = joined
      .split('\n')
      .slice(-2 * tailLines)
      .join('\n')
      .slice(-longestKept)
    if (part.next.kind === 'end') return kept
    if (part.next.offset === null || part.next.offset === offset) return null
    offset = part.next.offset
  }
  return null
}

type Attempt<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'failed'; readonly error: ApiError }

async function attemptValue<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { kind: 'read', value: await read() }
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure.kind === 'aborted') throw error
    return { kind: 'failed', error }
  }
}

async function attempt(
  machine: string | null,
  read: () => Promise<Pick<JobLog, 'content' | 'isWhole'>>
): Promise<JobLogs> {
  const result = await attemptValue(read)
  return result.kind === 'read'
    ? { logs: [{ machine, ...result.value }], failures: [], notRead: 0 }
    : failedLog(machine, result.error)
}

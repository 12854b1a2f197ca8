/** Reads the log of a job that has ended: its plain log, completed where the API gave a part, or its machines' logs. */
import { problemUnlessAborted, type ApiProblem } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { DeployMachine, DeployOrder, YunxiaoApi } from '../api/yunxiao.ts'
import type { Job } from '../run/run.ts'
import { meaningOf, type StatusMeaning } from '../run/status.ts'
import type { Clock } from '../schedule/clock.ts'
import { endOfSteps } from './end-of-steps.ts'
import { isServiceFault, readPastFault } from './service-fault.ts'
import { tailOf } from './tail.ts'

/** The end of a log of a job, or of one machine that it deploys to. */
export interface LogEnd {
  /** The machine's address; null for the job's own log. */
  readonly machine: string | null
  /** At most 100 lines and 16 KiB, without secrets. */
  readonly text: string
  /** False where the end may be missing. */
  readonly isWhole: boolean
}

export interface LogEnds {
  readonly ends: readonly LogEnd[]
  /** What could not be read. */
  readonly failures: readonly LogFailure[]
  /** How many more machines there are whose logs were not read. */
  readonly notRead: number
}

/** A log that could not be read. */
export interface LogFailure {
  readonly machine: string | null
  /** Null where the machine has no number that its log could be asked for by. */
  readonly error: ApiProblem | null
}

export interface LogReading {
  readonly api: Pick<YunxiaoApi, 'getJobLog' | 'getDeployOrder' | 'getMachineLog' | 'stepLogs'>
  readonly runId: string
  readonly clock: Clock
  readonly redact: (text: string) => string
}

/** Machines of one job whose logs are read. */
const machinesRead = 20

/** @throws ApiError only where its signal aborted; all else is among the failures */
export async function readJobLog(reading: LogReading, job: Job, limits: CallLimits): Promise<LogEnds> {
  if (job.deployOrderId !== null) {
    const machines = await readMachineLogs(reading, job.deployOrderId, limits)
    if (machines.ends.length > 0 || machines.failures.length > 0) return machines
  }
  if (job.id === null || !job.hasLog) return { ends: [], failures: [], notRead: 0 }
  const jobId = job.id
  return attempt(null, () => readPlainLog(reading, jobId, limits))
}

async function readPlainLog(
  reading: LogReading,
  jobId: string,
  limits: CallLimits
): Promise<Omit<LogEnd, 'machine'>> {
  const { api, clock, redact, runId } = reading
  const log = await readPastFault(
    () => api.getJobLog(runId, jobId, limits),
    ({ content }) => isServiceFault(content),
    clock,
    limits
  )
  // Secrets first: one that is cut in two would not be found.
  const text = tailOf(redact(log.content))
  if (!log.isPartial) return { text, isWhole: true }
  const { stepLogs } = api
  const end = stepLogs === null ? null : await endOfSteps({ ...reading, stepLogs, jobId, limits })
  return end === null ? { text, isWhole: false } : { text: tailOf(end), isWhole: true }
}

async function readMachineLogs(
  { api, clock, redact }: LogReading,
  deployOrderId: string,
  limits: CallLimits
): Promise<LogEnds> {
  let order: DeployOrder
  try {
    order = await api.getDeployOrder(deployOrderId, limits)
  } catch (error) {
    return failedLog(null, problemUnlessAborted(error))
  }
  const machines = machinesToShow(order.machines)
  const found: LogEnds[] = []
  for (const { machineSn, address } of machines.slice(0, machinesRead)) {
    if (machineSn === null) {
      found.push(failedLog(address, null))
      continue
    }
    const read = (): Promise<string> => api.getMachineLog(deployOrderId, machineSn, limits)
    found.push(
      await attempt(address, async () => ({
        text: tailOf(redact(await readPastFault(read, isServiceFault, clock, limits))),
        isWhole: true
      }))
    )
  }
  return {
    ends: found.flatMap(({ ends }) => ends),
    failures: found.flatMap(({ failures }) => failures),
    notRead: Math.max(0, machines.length - machinesRead)
  }
}

const notBegun: readonly StatusMeaning[] = ['cancelled', 'queued']

/** The machines that failed; where none is said to, those of which it can be thought. A skipped one has no log. */
function machinesToShow(all: readonly DeployMachine[]): readonly DeployMachine[] {
  const machines = all.filter(({ status }) => meaningOf(status) !== 'skipped')
  const failed = machines.filter(({ status }) => meaningOf(status) === 'failure')
  const unsuccessful = machines.filter(({ status }) => meaningOf(status) !== 'success')
  const begun = unsuccessful.filter(({ status }) => !notBegun.includes(meaningOf(status)))
  return [failed, begun, unsuccessful, machines].find(({ length }) => length > 0) ?? []
}

function failedLog(machine: string | null, error: ApiProblem | null): LogEnds {
  return { ends: [], failures: [{ machine, error }], notRead: 0 }
}

async function attempt(
  machine: string | null,
  read: () => Promise<Omit<LogEnd, 'machine'>>
): Promise<LogEnds> {
  try {
    return { ends: [{ machine, ...(await read()) }], failures: [], notRead: 0 }
  } catch (error) {
    return failedLog(machine, problemUnlessAborted(error))
  }
}

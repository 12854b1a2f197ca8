/**
 * What the gate asks of Yunxiao, whichever generation of the API answers:
 * `signed-api.ts` (devops 2021-06-25) or `token-api.ts` (oapi/v1).
 */
import type { Run } from '../run/run.ts'
import type { CallLimits } from './caller.ts'

/** One line of a list of runs. Times in ms since 1970, null while unknown. */
export interface RunListing {
  /** The run's 64-bit number in digits. */
  readonly runId: string
  readonly status: string
  readonly startedAtMs: number | null
  readonly finishedAtMs: number | null
}

/** A log, or the part of one that the API gave. */
export interface LogText {
  readonly content: string
  /** True where the API says that there is more than it gave. */
  readonly isPartial: boolean
}

/** One step of a job in the token API. */
export interface JobStep {
  readonly stepIndex: string
  readonly buildId: string | null
  readonly name: string
  readonly status: string
}

/** A part of a step's log, and where the next part begins; null where there is one that can't be asked for. */
export interface StepLogPart {
  readonly content: string
  readonly next: { readonly kind: 'end' } | { readonly kind: 'more'; readonly offset: string | null }
}

/** One host that a job deploys to. */
export interface DeployMachine {
  /** The number that its log is asked for by; null where the API gave none that can be. */
  readonly machineSn: string | null
  /** Its address, else its number, else null. */
  readonly address: string | null
  readonly status: string
}

/** Every method throws ApiError, and nothing else. Ids are numbers of 64 bits, in digits. */
export interface YunxiaoApi {
  getRun(runId: string, limits: CallLimits): Promise<Run>
  /** The newest run's number, null where the pipeline has none. */
  getLatestRunId(limits: CallLimits): Promise<string | null>
  /** The newest runs, newest first, at most `count` (30 or fewer). */
  listRuns(count: number, limits: CallLimits): Promise<RunListing[]>
  /** Starts a run with these parameters (JSON text of an object, passed on unchanged); returns its number. */
  startRun(parameters: string | null, limits: CallLimits): Promise<string>
  stopRun(runId: string, limits: CallLimits): Promise<void>
  getJobLog(runId: string, jobId: string, limits: CallLimits): Promise<LogText>
  getDeployMachines(deployOrderId: string, limits: CallLimits): Promise<DeployMachine[]>
  getMachineLog(deployOrderId: string, machineSn: string, limits: CallLimits): Promise<string>
  /** How a partial log is completed; null where this generation of the API has no way to. */
  readonly stepLogs: StepLogs | null
}

export interface StepLogs {
  getJobSteps(runId: string, jobId: string, limits: CallLimits): Promise<JobStep[]>
  getStepLog(
    runId: string,
    jobId: string,
    step: JobStep,
    offset: string,
    limits: CallLimits
  ): Promise<StepLogPart>
}

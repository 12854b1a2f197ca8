/**
 * What the gate asks of Yunxiao about one pipeline, whichever generation of the API answers:
 * `signed.ts` (devops 2021-06-25) or `token.ts` (oapi/v1).
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

/** A page of the list of runs, newest first, and how the next one is asked for; null where there is none. */
export interface RunPage {
  readonly runs: readonly RunListing[]
  readonly next: string | null
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
  /** `last` of the answer: how far the log is read with this part; null where it is not told. */
  readonly last: string | null
  readonly hasMore: boolean
}

/** A deployment to hosts. */
export interface DeployOrder {
  /** `Waiting` (a pause between batches), `Running`, `Cancelled`, `Success`; empty where not told. */
  readonly status: string
  readonly currentBatch: number | null
  readonly totalBatch: number | null
  readonly machines: readonly DeployMachine[]
}

/** One host that a job deploys to. */
export interface DeployMachine {
  /** The number that its log is asked for by; null where the API gave none that can be. */
  readonly machineSn: string | null
  /** Its address, else its number, else null. */
  readonly address: string | null
  readonly status: string
}

/**
 * Every method throws ApiError, and nothing else. Ids are numbers of 64 bits, in digits.
 *
 * `startRun`, `stopRun`, `passGate`, `refuseGate` and `retryJob` are sent once: again only where the service has
 * certainly not taken them (throttled, connection refused). Any other trouble is an ApiError `uncertain`.
 */
export interface YunxiaoApi {
  getRun(runId: string, limits: CallLimits): Promise<Run>
  /** The newest run's number, null where the pipeline has none. */
  getLatestRunId(limits: CallLimits): Promise<string | null>
  /** A page of at most `count` (30 or fewer) runs, newest first; `from` is `next` of the page before, null at first. */
  listRuns(count: number, from: string | null, limits: CallLimits): Promise<RunPage>
  /** The pipeline's name (GetPipeline), null where it has none. */
  getPipelineName(limits: CallLimits): Promise<string | null>
  /** Starts a run with these parameters (JSON text of an object, passed on unchanged); returns its number. */
  startRun(parameters: string | null, limits: CallLimits): Promise<string>
  stopRun(runId: string, limits: CallLimits): Promise<void>
  passGate(runId: string, jobId: string, limits: CallLimits): Promise<void>
  refuseGate(runId: string, jobId: string, limits: CallLimits): Promise<void>
  retryJob(runId: string, jobId: string, limits: CallLimits): Promise<void>
  getJobLog(runId: string, jobId: string, limits: CallLimits): Promise<LogText>
  getDeployOrder(deployOrderId: string, limits: CallLimits): Promise<DeployOrder>
  getMachineLog(deployOrderId: string, machineSn: string, limits: CallLimits): Promise<string>
  /** The logs of a job's steps; null where this generation of the API has none. */
  readonly stepLogs: StepLogs | null
}

export interface StepLogs {
  getJobSteps(runId: string, jobId: string, limits: CallLimits): Promise<JobStep[]>
  /** @param offset where the part begins, in digits: `0`, then `last` of the part before */
  getStepLog(
    runId: string,
    jobId: string,
    step: JobStep,
    offset: string,
    limits: CallLimits
  ): Promise<StepLogPart>
  /** Where the whole log of a step can be read; null where there is no such address. */
  getStepLogAddress(runId: string, jobId: string, step: JobStep, limits: CallLimits): Promise<URL | null>
  /**
   * The end of a file at such an address: at most so many bytes of it, from a line's beginning. It may lie at
   * another service, so no credentials are sent there.
   */
  readFileEnd(address: URL, longestBytes: number, limits: CallLimits): Promise<string>
}

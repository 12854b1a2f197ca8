/** What is known of one gate at one moment: plain data, the one model that decisions and reporters read. */
import type { ApiProblem } from '../api/api-error.ts'
import type { DeployOrder } from '../api/yunxiao.ts'
import type { LogTail } from '../logs/log-piece.ts'
import type { Head, JobFailure, Run, StageJob } from '../run/run.ts'
import type { PersonWait } from '../run/waits.ts'
import type { Outcome } from './outcome.ts'
import type { GateRequest } from './request.ts'

/** How the search for a run stands. */
export interface SearchView {
  /** How many runs have been looked at. */
  readonly runsSeen: number
  /** The newest run that was looked at, and what it was built from; null where there is none. */
  readonly newest: { readonly runId: string; readonly commit: string | null } | null
}

/** A job that was tried again. */
export interface RetriedJob extends StageJob {
  /** What tells the job from others, whatever its number: see `slotOf`. */
  readonly slot: string
  /** Tries in all, the first among them. */
  readonly attempts: number
  /** Why each earlier try failed, as far as the service said. */
  readonly failures: readonly (JobFailure | null)[]
}

/** What was tried again, and what is still to come of it. */
export interface RetryView {
  /** Whether a retry has been sent, and its answer is awaited. */
  readonly isInFlight: boolean
  readonly jobs: readonly RetriedJob[]
  /** When a job was last tried again, in ms since 1970; null before the first time. */
  readonly sentAtMs: number | null
  /** Whether the run has been seen going on since: then a failure is a new one. */
  readonly hasGoneOn: boolean
  /** Jobs whose retry the service refused. */
  readonly refusedSlots: readonly string[]
}

/** What came of a manual gate that was to be passed or refused. */
export interface GateDecision {
  readonly decision: 'pass' | 'refuse'
  readonly gate: StageJob
  /** `others`: it had ended before anything was sent, or somebody else was faster. */
  readonly by: 'us' | 'others'
}

export interface GateView {
  readonly request: GateRequest
  /** When the step began, in ms since 1970. */
  readonly startedAtMs: number
  /** The run's number, once it is known. */
  readonly runId: string | null
  /** Where people see the run; null where the run or the web address is not known. */
  readonly url: string | null
  readonly pipelineName: string | null
  /** Null where no run is searched, or none has been looked at yet. */
  readonly search: SearchView | null
  /** Whether the run was started by this step. */
  readonly isStarted: boolean
  /** The last snapshot; null before the first. */
  readonly run: Run | null
  /** What the run was built from: the head that fitted the wanted commit, else the first. */
  readonly head: Head | null
  /** Whether the run had ended before the step began. */
  readonly hadEnded: boolean
  /** Deploy orders by their numbers, as last read. */
  readonly deployOrders: Readonly<Record<string, DeployOrder>>
  /** What waits for a person now. */
  readonly waits: readonly PersonWait[]
  readonly retry: RetryView
  readonly gateDecision: GateDecision | null
  readonly logTails: readonly LogTail[]
  /** How many more logs of failed jobs and machines there may be that were not read. */
  readonly logsNotRead: number
  /** Trouble that has not ended yet. */
  readonly trouble: ApiProblem | null
  /** Grows when something that people see has changed. */
  readonly revision: number
  /** Null while the gate waits. */
  readonly outcome: Outcome | null
}

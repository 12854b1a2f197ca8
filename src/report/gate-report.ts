/** What is known of a gate at one moment: the one model that every reporter reads. */
import type { Run } from '../run/run.ts'

/** The end of a failed job's log, or of one machine's. */
export interface LogTail {
  readonly stage: string
  readonly job: string
  /** The job's number, null where the API gave none: names may be given twice. */
  readonly jobId: string | null
  /** The machine's address, for a job that deploys to hosts; else null. */
  readonly machine: string | null
  /** At most 100 lines, secrets taken out. */
  readonly text: string
  /** False where the API gave only a part of the log. */
  readonly isWhole: boolean
}

export interface GateReport {
  /** Null where the input was no pipeline's number. */
  readonly pipelineId: string | null
  readonly runId: string | null
  /** Where people see the run; null where the run or the web address is not known. */
  readonly url: string | null
  /** The last snapshot; null before the first. */
  readonly run: Run | null
  /** The commit whose run is looked for; null where there is no such search. */
  readonly awaitedCommit: string | null
  /** Grows when something that people see has changed. */
  readonly revision: number
  readonly timeoutMs: number
  readonly nowMs: number
  readonly logTails: readonly LogTail[]
  /** How many more logs of failed jobs and machines there may be that were not read. */
  readonly logsNotRead: number
}

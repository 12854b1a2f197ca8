/** Logs of jobs as they are shown and kept: plain data. */
import type { ApiProblem } from '../api/api-error.ts'
import type { Job, JobFailure, StageJob } from '../run/run.ts'

/** A piece of a job's log to show, safe blocks and titles are the reporter's. */
export interface LogPiece {
  readonly stage: string
  readonly job: Pick<Job, 'id' | 'name'>
  /** Which try of the job it is of, from 1. */
  readonly attempt: number
  readonly machine: string | null
  readonly text: string
  /**
   * `end`: the last lines of a log that has ended; `growth`: what it has gained while the job runs;
   * `tail-after-limit`: the end of a failed job's log of which so much was shown that the rest was left out;
   * `limit`: nothing more of this log is shown while it grows (no text).
   */
  readonly part: 'end' | 'growth' | 'tail-after-limit' | 'limit'
  /** False where the API gave only a part of it. */
  readonly isWhole: boolean
}

/** The end of a failed job's log, or of one machine's. */
export interface LogTail {
  readonly stage: string
  readonly job: string
  /** The job's number, null where the API gave none: names may be given twice. */
  readonly jobId: string | null
  /** Which try of the job it is of, from 1. */
  readonly attempt: number
  /** What the job's `result` said of the failure of this try. */
  readonly failure: JobFailure | null
  /** The machine's address, for a job that deploys to hosts; else null. */
  readonly machine: string | null
  /** At most 100 lines. */
  readonly text: string
  /** False where the API gave only a part of the log. */
  readonly isWhole: boolean
}

/** What reading logs gives, piece by piece. */
export type LogEvent =
  | { readonly kind: 'log'; readonly piece: LogPiece }
  | {
      readonly kind: 'log-unreadable'
      readonly job: StageJob
      /** Which try of the job it is of, from 1. */
      readonly attempt: number
      readonly machine: string | null
      /** Null where the machine has no number that its log could be asked for by. */
      readonly error: ApiProblem | null
    }
  /** The ends of the failed jobs' logs so far, and how many more there may be that were not read. */
  | { readonly kind: 'log-tails'; readonly tails: readonly LogTail[]; readonly notRead: number }

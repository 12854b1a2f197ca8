/** When to look at a run again: what a schedule may know, and the simplest schedule. */

/** A run of the same pipeline that has ended. */
export interface PastRun {
  readonly durationMs: number
  readonly succeeded: boolean
}

/** A stage of the run that is followed; the times are the server's, null while unknown. */
export interface StageTimes {
  readonly startedAtMs: number | null
  readonly finishedAtMs: number | null
}

/** All that is known when the next look is planned. Times are milliseconds since 1970. */
export interface PollKnowledge {
  readonly nowMs: number
  /** In the order of the pipeline. Those not begun may be listed already, with null times. */
  readonly stages: readonly StageTimes[]
  /** A manual gate is open: only a person can let the run go on. */
  readonly awaitsPerson: boolean
  /** Newest first; may be empty. */
  readonly history: readonly PastRun[]
}

/** Milliseconds to wait before the next look. */
export type PollSchedule = (knowledge: PollKnowledge) => number

/** The same interval, whatever is known. */
export function fixedSchedule(intervalMs: number): PollSchedule {
  return () => intervalMs
}

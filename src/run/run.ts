/**
 * A pipeline run as the gate sees it. Raw JSON ends in `api/run-answer.ts`;
 * everything after it reads these types.
 */
import { isFinal, meaningOf } from './status.ts'

/** Who or what began a run (Yunxiao's trigger modes 1, 2, 3, 5 and 6). */
export type Trigger = 'manual' | 'schedule' | 'code-push' | 'pipeline' | 'webhook'

/** One job of a stage. Times are milliseconds since 1970, null while unknown. */
export interface Job {
  /** The job's 64-bit number in digits, null where the API gave none. */
  readonly id: string | null
  readonly name: string
  /** The status as the API gave it. */
  readonly status: string
  readonly startedAtMs: number | null
  readonly finishedAtMs: number | null
  /** True where a person may pass this job now or later: a PassPipelineValidate action that is not disabled. */
  readonly canBePassed: boolean
  /** False for a job that is a manual gate or a deploy to hosts, and has no plain log of its own. */
  readonly hasLog: boolean
  /** The deploy order of a job that deploys to hosts, else null. */
  readonly deployOrderId: string | null
}

/** One stage of a run, its jobs in the API's order. Times as in {@link Job}. */
export interface Stage {
  readonly name: string
  readonly status: string
  readonly startedAtMs: number | null
  readonly finishedAtMs: number | null
  readonly jobs: readonly Job[]
}

/** One snapshot of a run. */
export interface Run {
  /** The status as the API gave it; empty where it gave none. */
  readonly status: string
  readonly trigger: Trigger | null
  readonly pipelineName: string | null
  readonly branch: string | null
  readonly repository: string | null
  /** Every commit id that the answer names, lower case, whole or shortened. */
  readonly commits: readonly string[]
  readonly commitTitle: string | null
  readonly stages: readonly Stage[]
}

/** A job together with the stage it belongs to. */
export interface StageJob {
  readonly stage: Stage
  readonly job: Job
}

/** What tells a job from the others of its run: its stage, and its number, or its name where it has none. */
export function keyOfJob({ stage, job }: StageJob): string {
  return `${stage.name}/${job.id ?? job.name}`
}

/** All jobs of a run, in order. */
export function jobsOf(run: Run): StageJob[] {
  return run.stages.flatMap((stage) => stage.jobs.map((job) => ({ stage, job })))
}

/** The jobs that failed. */
export function failedJobsOf(run: Run): StageJob[] {
  return jobsOf(run).filter(({ job }) => meaningOf(job.status) === 'failure')
}

/**
 * The manual gates (人工卡点) that are open: a job that is WAITING and that a person may pass,
 * whatever else runs beside it (contract, "Exit rules").
 */
export function openManualGatesOf(run: Run): StageJob[] {
  return jobsOf(run).filter(({ job }) => isOpenManualGate(job))
}

/** Whether this job is a manual gate that waits for a person now. */
export function isOpenManualGate(job: Job): boolean {
  return job.canBePassed && meaningOf(job.status) === 'waiting'
}

/** When the run's first stage began, null before that. */
export function startedAtMsOf(run: Run): number | null {
  return extremeOf(
    run.stages.map((stage) => stage.startedAtMs),
    Math.min
  )
}

/** When the last stage ended, null where no stage has an end. */
export function finishedAtMsOf(run: Run): number | null {
  return extremeOf(
    run.stages.map((stage) => stage.finishedAtMs),
    Math.max
  )
}

/**
 * How long the run took, in ms: from the first stage's start to the last end, or to `nowMs` while
 * it runs. Null before it began, or where it ended and no end is known.
 */
export function durationMsOf(run: Run, nowMs: number): number | null {
  const startedAtMs = startedAtMsOf(run)
  if (startedAtMs === null) return null
  const endMs = isFinal(run.status) ? finishedAtMsOf(run) : nowMs
  return endMs === null ? null : Math.max(0, endMs - startedAtMs)
}

/** How long a stage or a job took, or has taken by `nowMs` if it has not ended; null before it began. */
export function spanMsOf(part: Stage | Job, nowMs: number): number | null {
  if (part.startedAtMs === null) return null
  const endMs = part.finishedAtMs ?? (isFinal(part.status) ? null : nowMs)
  return endMs === null ? null : Math.max(0, endMs - part.startedAtMs)
}

function extremeOf(
  times: readonly (number | null)[],
  pick: (first: number, second: number) => number
): number | null {
  return times.reduce<number | null>(
    (found, time) => (time === null ? found : found === null ? time : pick(found, time)),
    null
  )
}

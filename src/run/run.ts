/**
 * A pipeline run as the gate sees it. Raw JSON ends in `api/read-run.ts`;
 * everything after it reads these types, which are plain data.
 */
import { isFinal, meaningOf, type StatusMeaning } from './status.ts'

/** Who or what began a run (Yunxiao's trigger modes 1 to 6, in this order). */
export type Trigger = 'manual' | 'schedule' | 'code-push' | 'api' | 'pipeline' | 'webhook'

/** One job of a stage. Times are milliseconds since 1970, null while unknown. */
export interface Job {
  /** The job's 64-bit number in digits, null where the API gave none. */
  readonly id: string | null
  readonly name: string
  /** The status as the API gave it. */
  readonly status: string
  readonly startedAtMs: number | null
  readonly finishedAtMs: number | null
  /** True for a manual gate (人工卡点): a job with a PassPipelineValidate action, whoever may call it. */
  readonly isManualGate: boolean
  /** True where a merge conflict has to be solved by a person before the job can go on. */
  readonly hasMergeConflict: boolean
  /** True where the API offers to try the job again, whoever may. */
  readonly canBeRetried: boolean
  /** False for a job that is a manual gate or a deploy to hosts, and has no plain log of its own. */
  readonly hasLog: boolean
  /** The deploy order of a job that deploys to hosts, else null. */
  readonly deployOrderId: string | null
  /** What its `result` says of a failure; null where it says nothing. */
  readonly failure: JobFailure | null
  /** The `data` of its `result`: what the job gave out; null where that is no object. */
  readonly data: Readonly<Record<string, unknown>> | null
}

/** Why a job failed, in the service's words. */
export interface JobFailure {
  readonly code: string | null
  readonly message: string | null
}

/** One stage of a run, its jobs in the API's order. Times as in {@link Job}. */
export interface Stage {
  readonly name: string
  readonly status: string
  readonly startedAtMs: number | null
  readonly finishedAtMs: number | null
  readonly jobs: readonly Job[]
}

/** A commit that a run was built from: the head of one of its sources. */
export interface Head {
  /** In its longest spelling that the run tells, lower case: 8 to 64 hex digits. */
  readonly commit: string
  /** The branch or tag that was built; null where unknown. */
  readonly branch: string | null
}

/** A parameter of the whole run. */
export interface Variable {
  readonly key: string
  readonly value: string
}

/** One snapshot of a run. */
export interface Run {
  /** The status as the API gave it; empty where it gave none. */
  readonly status: string
  readonly trigger: Trigger | null
  readonly pipelineName: string | null
  /** What it was built from, a head for each source that tells one. */
  readonly heads: readonly Head[]
  /** The branch or tag that was built, of the first source that tells it (`CI_COMMIT_REF_NAME`). */
  readonly branch: string | null
  /** The first source's default branch, which says nothing of what was built. */
  readonly defaultBranch: string | null
  readonly repository: string | null
  readonly stages: readonly Stage[]
  /** The global parameters, those marked `masked` or `encrypted` left out. */
  readonly variables: readonly Variable[]
  /** Values that are secret: of marked parameters, and of sources' webhooks. Never to be shown. */
  readonly secrets: readonly string[]
}

/** A job together with the stage it belongs to. */
export interface StageJob {
  readonly stage: Stage
  readonly job: Job
}

/**
 * The place of a job in its run: the stage by position, the job by name, and by position among those of that name.
 * It stays when a job that is tried again gets another number.
 */
export function slotOf(run: Run, { stage, job }: StageJob): string {
  const namesakes = stage.jobs.filter(({ name }) => name === job.name)
  return `${run.stages.indexOf(stage)}/${namesakes.indexOf(job)}/${job.name}`
}

/** All jobs of a run, in order. */
export function jobsOf(run: Run): StageJob[] {
  return run.stages.flatMap((stage) => stage.jobs.map((job) => ({ stage, job })))
}

/** The jobs that failed. */
export function failedJobsOf(run: Run): StageJob[] {
  return jobsOf(run).filter(({ job }) => meaningOf(job.status) === 'failure')
}

/** The stages that are under way: they run, or wait. */
export function currentStagesOf(run: Run): Stage[] {
  return run.stages.filter(({ status }) => current.includes(meaningOf(status)))
}

const current: readonly StatusMeaning[] = ['running', 'waiting', 'manual-start']

/** When the run's first stage began, null before that. */
export function startedAtMsOf(run: Run): number | null {
  return extremeOf(run.stages, 'startedAtMs', Math.min)
}

/** When the last stage ended, null where no stage has an end. */
export function finishedAtMsOf(run: Run): number | null {
  return extremeOf(run.stages, 'finishedAtMs', Math.max)
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
  stages: readonly Stage[],
  end: 'startedAtMs' | 'finishedAtMs',
  pick: (first: number, second: number) => number
): number | null {
  return stages.reduce<number | null>((found, { [end]: timeMs }) => {
    if (found === null || timeMs === null) return found ?? timeMs
    return pick(found, timeMs)
  }, null)
}

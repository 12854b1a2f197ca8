/** Where a run waits for a person, whatever else runs beside it (contract, "The run waits for a person"). */
import { jobsOf, type Job, type Run, type Stage, type StageJob } from './run.ts'
import { isFinal, meaningOf } from './status.ts'

/** What a person has to do: approve, solve a merge conflict, start a stage or a job, or let a deployment go on. */
export type WaitKind = 'manual-gate' | 'merge-conflict' | 'manual-start' | 'paused-deployment'

/** One thing that waits for a person. */
export interface PersonWait {
  readonly kind: WaitKind
  readonly stage: Stage
  /** Null where the stage as a whole waits. */
  readonly job: Job | null
}

/** All manual gates of a run: open, ended or to come. */
export function manualGatesOf(run: Run): StageJob[] {
  return jobsOf(run).filter(({ job }) => job.isManualGate)
}

/** Whether a manual gate is meant, by its id or its name; where none is named, any is. */
export function isNamed({ id, name }: Job, wanted: string | null): boolean {
  return wanted === null || id === wanted || name === wanted
}

/** Whether this job is a manual gate (人工卡点) that waits for a person now. */
export function isOpenManualGate(job: Job): boolean {
  return job.isManualGate && meaningOf(job.status) === 'waiting'
}

/**
 * What waits for a person now, in the run's order.
 *
 * @param pausedOrderIds deploy orders whose own status is `Waiting` (暂停)
 */
export function personWaitsOf(run: Run, pausedOrderIds: readonly string[]): PersonWait[] {
  return run.stages.flatMap((stage): PersonWait[] => {
    if (meaningOf(stage.status) === 'manual-start') return [{ kind: 'manual-start', stage, job: null }]
    return stage.jobs.flatMap((job): PersonWait[] => {
      const kind = kindOf(job, pausedOrderIds)
      return kind === null ? [] : [{ kind, stage, job }]
    })
  })
}

function kindOf(job: Job, pausedOrderIds: readonly string[]): WaitKind | null {
  if (isOpenManualGate(job)) return 'manual-gate'
  if (job.hasMergeConflict && !isFinal(job.status)) return 'merge-conflict'
  if (meaningOf(job.status) === 'manual-start') return 'manual-start'
  const isPaused = job.deployOrderId !== null && pausedOrderIds.includes(job.deployOrderId)
  return isPaused && meaningOf(job.status) === 'waiting' ? 'paused-deployment' : null
}

/** What tells one wait from another: its kind, its stage and its job. */
export function keyOfWait({ kind, stage, job }: PersonWait): string {
  return `${kind}/${stage.name}/${job === null ? '' : (job.id ?? job.name)}`
}

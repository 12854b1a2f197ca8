/** What happened between two snapshots of a run: the log prints it, one line each. */
import { isOpenManualGate, type Job, type Run, type Stage } from './run.ts'
import { isFinal, meaningOf } from './status.ts'

/** One thing that happened. Stages and jobs are those of the newer snapshot. */
export type RunChange =
  | { readonly kind: 'run-status'; readonly from: string | null; readonly to: string }
  | { readonly kind: 'stage-started'; readonly stage: Stage }
  | { readonly kind: 'stage-ended'; readonly stage: Stage }
  | { readonly kind: 'job-started'; readonly stage: Stage; readonly job: Job }
  | { readonly kind: 'job-ended'; readonly stage: Stage; readonly job: Job }
  | { readonly kind: 'gate-opened'; readonly stage: Stage; readonly job: Job }
  | { readonly kind: 'gate-closed'; readonly stage: Stage; readonly job: Job }

/**
 * The changes from `previous` (null at the first look) to `current`, in the run's order.
 * Stages and jobs are matched by position and name or id, since names need not be unique.
 */
export function changesBetween(previous: Run | null, current: Run): RunChange[] {
  const ofRun: RunChange[] =
    previous?.status.toUpperCase() === current.status.toUpperCase()
      ? []
      : [{ kind: 'run-status', from: previous?.status ?? null, to: current.status }]
  const previousStages = new Map(previous?.stages.map((stage, index) => [`${index}/${stage.name}`, stage]))
  const ofStages = current.stages.flatMap((stage, index) =>
    stageChanges(previousStages.get(`${index}/${stage.name}`) ?? null, stage)
  )
  return isFinal(current.status) ? [...ofStages, ...ofRun] : [...ofRun, ...ofStages]
}

function stageChanges(previous: Stage | null, stage: Stage): RunChange[] {
  if (previous !== null && sameStage(previous, stage)) return []
  const previousJobs = new Map(previous?.jobs.map((job, index) => [jobKey(job, index), job]))
  const jobs = stage.jobs.flatMap((job, index) =>
    jobChanges(previousJobs.get(jobKey(job, index)) ?? null, job, stage)
  )
  const now = phaseOf(stage)
  if (phaseOf(previous) === now) return jobs
  if (now === 'running') return [{ kind: 'stage-started', stage }, ...jobs]
  // Seen for the first time when it was over already: its jobs are history, the stage's line says it all.
  if (now === 'ended') return [...(previous === null ? [] : jobs), { kind: 'stage-ended', stage }]
  return jobs
}

function jobChanges(previous: Job | null, job: Job, stage: Stage): RunChange[] {
  const wasOpen = previous !== null && isOpenManualGate(previous)
  const isOpen = isOpenManualGate(job)
  if (wasOpen && !isOpen) return [{ kind: 'gate-closed', stage, job }]
  if (isOpen) return wasOpen ? [] : [{ kind: 'gate-opened', stage, job }]
  const before = phaseOf(previous)
  const now = phaseOf(job)
  if (before === now || now === 'not-begun') return []
  return [{ kind: now === 'running' ? 'job-started' : 'job-ended', stage, job }]
}

type Phase = 'not-begun' | 'running' | 'ended'

function phaseOf(part: Stage | Job | null): Phase {
  if (part === null) return 'not-begun'
  if (isFinal(part.status)) return 'ended'
  const meaning = meaningOf(part.status)
  return meaning === 'running' || meaning === 'waiting' || meaning === 'cancelling' ? 'running' : 'not-begun'
}

function sameStage(first: Stage, second: Stage): boolean {
  return (
    first.status === second.status &&
    first.jobs.length === second.jobs.length &&
    first.jobs.every((job, index) => {
      const other = second.jobs[index]
      return (
        other !== undefined &&
        job.id === other.id &&
        job.status === other.status &&
        job.canBePassed === other.canBePassed
      )
    })
  )
}

function jobKey(job: Job, index: number): string {
  return job.id ?? `${index}/${job.name}`
}

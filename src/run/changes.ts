/** What happened between two snapshots of a run: the log prints it, one line each. */
import type { Job, Run, Stage } from './run.ts'
import { isFinal, meaningOf } from './status.ts'

/** What happened to a job. */
export type JobChangeKind = 'job-started' | 'job-waiting' | 'job-resumed' | 'job-ended'

/** One thing that happened. Stages and jobs are those of the newer snapshot. */
export type RunChange =
  | { readonly kind: 'run-status'; readonly status: string }
  | { readonly kind: 'stage-started' | 'stage-ended'; readonly stage: Stage }
  | { readonly kind: JobChangeKind; readonly stage: Stage; readonly job: Job }

/**
 * The changes from `previous` (null at the first look) to `current`, in the run's order.
 * Stages and jobs are matched by position and name or id, since names need not be unique.
 */
export function changesBetween(previous: Run | null, current: Run): RunChange[] {
  // The answer was word for word the one before (`api/answer-memory.ts`).
  if (previous === current) return []
  const ofRun: RunChange[] =
    previous?.status.toUpperCase() === current.status.toUpperCase()
      ? []
      : [{ kind: 'run-status', status: current.status }]
  const previousStages = new Map(previous?.stages.map((stage, index) => [`${index}/${stage.name}`, stage]))
  const ofStages = current.stages.flatMap((stage, index) =>
    stageChanges(previousStages.get(`${index}/${stage.name}`) ?? null, stage)
  )
  return isFinal(current.status) ? [...ofStages, ...ofRun] : [...ofRun, ...ofStages]
}

function stageChanges(previous: Stage | null, stage: Stage): RunChange[] {
  const previousJobs = new Map(previous?.jobs.map((job, index) => [jobKey(job, index), job]))
  const jobs = stage.jobs.flatMap((job, index) =>
    jobChanges(previousJobs.get(jobKey(job, index)) ?? null, job, stage)
  )
  const [before, now] = [phaseOf(previous), phaseOf(stage)]
  if (now === 'ended') {
    if (before === 'ended' && meaningOf(previous?.status ?? '') === meaningOf(stage.status)) return jobs
    // Seen for the first time when it was over already: its jobs are history, the stage's line says it all.
    return [...(previous === null ? [] : jobs), { kind: 'stage-ended', stage }]
  }
  const hasBegun = now !== 'not-begun' && (before === 'not-begun' || before === 'ended')
  return hasBegun ? [{ kind: 'stage-started', stage }, ...jobs] : jobs
}

function jobChanges(previous: Job | null, job: Job, stage: Stage): RunChange[] {
  const [before, now] = [phaseOf(previous), phaseOf(job)]
  if (now === 'not-begun' || (before === now && !isAnotherEnd(previous, job))) return []
  const kind: JobChangeKind =
    now === 'ended'
      ? 'job-ended'
      : now === 'waiting'
        ? 'job-waiting'
        : before === 'waiting'
          ? 'job-resumed'
          : 'job-started'
  return [{ kind, stage, job }]
}

/** Whether a job that had ended before has ended again between the looks: tried again, by whomever. */
function isAnotherEnd(previous: Job | null, job: Job): boolean {
  if (previous === null || !isFinal(job.status)) return false
  if (meaningOf(previous.status) !== meaningOf(job.status)) return true
  return previous.startedAtMs !== null && job.startedAtMs !== null && previous.startedAtMs !== job.startedAtMs
}

type Phase = 'not-begun' | 'running' | 'waiting' | 'ended'

function phaseOf(part: Stage | Job | null): Phase {
  if (part === null) return 'not-begun'
  if (isFinal(part.status)) return 'ended'
  const meaning = meaningOf(part.status)
  if (meaning === 'waiting') return 'waiting'
  return meaning === 'running' || meaning === 'cancelling' ? 'running' : 'not-begun'
}

function jobKey(job: Job, index: number): string {
  return job.id ?? `${index}/${job.name}`
}

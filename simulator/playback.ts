import type { JobScenario } from './job-scenario.ts'
import {
  cutPlan,
  endOf,
  type Interventions,
  isGood,
  type PlannedJob,
  type PlannedStage,
  planRun
} from './plan.ts'
import type { Scenario, StageScenario } from './scenario.ts'

/** A job at one moment; times are simulated milliseconds since the run was created. */
export interface JobState {
  readonly job: JobScenario
  readonly status: string
  readonly startMs: number | null
  readonly endMs: number | null
  /** How much of its log has been written: 0 to 1. */
  readonly progress: number
  /** How long this attempt has worked, pauses left out. */
  readonly workedMs: number
  /** Which of its attempts this is, from 0. */
  readonly attempt: number
  /** The attempt's own log, where the job's does not hold for it. */
  readonly log: string | undefined
}

/** A stage at one moment. */
export interface StageState {
  readonly stage: StageScenario
  readonly group: number
  readonly status: string
  readonly startMs: number | null
  readonly endMs: number | null
  readonly jobs: readonly JobState[]
}

/** A run at one moment. */
export interface RunState {
  readonly status: string
  readonly stages: readonly StageState[]
  readonly startMs: number | null
  readonly endMs: number | null
  /** The last moment at which something changed. */
  readonly updatedMs: number
}

/** No person touched the run. */
export const untouched: Interventions = {
  gates: new Map(),
  stoppedJobs: new Map(),
  retries: new Map(),
  skippedJobs: new Map()
}

/** The state of a run `elapsedMs` simulated milliseconds after it was created. Pure. */
export function playback(
  scenario: Scenario,
  elapsedMs: number,
  interventions: Interventions = untouched
): RunState {
  const uncut = planRun(scenario, interventions, elapsedMs)
  const cutMs = interventions.cancelledAtMs ?? (scenario.cancelledAtSeconds ?? Infinity) * 1000
  const cancelled = cutMs < endOf(uncut)
  const cancelEndMs = cutMs + scenario.cancellingSeconds * 1000
  const plan = cancelled ? cutPlan(uncut, cutMs, cancelEndMs) : uncut
  const stages = plan.map((stage) => stageAt(stage, elapsedMs))
  const endMs = Math.max(cancelled ? cancelEndMs : 0, endOf(plan), scenario.queuedSeconds * 1000)
  const ended = elapsedMs >= endMs

  const window = scenario.statusWindows.find(
    ({ fromSeconds, toSeconds }) => elapsedMs >= fromSeconds * 1000 && elapsedMs < toSeconds * 1000
  )
  let status: string
  if (window !== undefined) status = window.status
  else if (cancelled && elapsedMs >= cutMs) status = ended ? 'CANCELED' : 'CANCELLING'
  else if (ended) status = scenario.outcome ?? finalStatus(stages)
  else if (elapsedMs < scenario.queuedSeconds * 1000) status = 'QUEUED'
  else status = runningStatus(stages)

  const moments = plan.flatMap(({ jobs }) =>
    jobs.flatMap(({ attempts }) => attempts.flatMap((a) => [a.startMs, a.endMs]))
  )
  return {
    status,
    stages,
    startMs: earliest(stages.map((stage) => stage.startMs)),
    endMs: ended ? endMs : null,
    updatedMs: Math.max(0, ...moments.filter((moment) => moment <= elapsedMs))
  }
}

function stageAt({ stage, group, dueMs, jobs: planned }: PlannedStage, elapsedMs: number): StageState {
  const jobs = planned.map((job) => jobAt(job, elapsedMs))
  const startMs = earliest(jobs.map((job) => job.startMs))
  const due = planned.some((job) => job.attempts.some((attempt) => attempt.endMs > elapsedMs))
  const endMs = due || startMs === null ? null : Math.max(...jobs.map((job) => job.endMs ?? 0))
  const state = { stage, group, startMs, endMs, jobs }
  if (startMs === null) return waitingStage(state, elapsedMs >= dueMs)
  if (due) return { ...state, status: liveStatus(jobs) }
  return { ...state, status: worstStatus(jobs) }
}

/** A stage that has not begun; where its turn has come, it waits for the person who starts it. */
function waitingStage(state: Omit<StageState, 'status'>, turnHasCome: boolean): StageState {
  const { byHand } = state.stage
  if (byHand === undefined || !turnHasCome) return { ...state, status: 'INIT' }
  if (byHand.toldBy === 'stage') return { ...state, status: 'SWITCH_MANUAL' }
  return { ...state, status: 'INIT', jobs: state.jobs.map((job) => ({ ...job, status: 'SWITCH_MANUAL' })) }
}

function jobAt({ job, attempts }: PlannedJob, elapsedMs: number): JobState {
  const at = attempts.findLastIndex(({ startMs }) => startMs <= elapsedMs)
  const attempt = attempts[at]
  if (attempt === undefined) {
    const nothing = { startMs: null, endMs: null, progress: 0, workedMs: 0, attempt: 0, log: undefined }
    return { job, status: 'INIT', ...nothing }
  }
  const { startMs, endMs, status, log } = attempt
  const { fromMs, toMs } = attempt.pause ?? { fromMs: Infinity, toMs: Infinity }
  const pausedMs = elapsedMs < fromMs ? 0 : Math.min(elapsedMs, toMs) - fromMs
  const workedMs = Math.min(elapsedMs, endMs) - startMs - pausedMs
  const state = { job, startMs, attempt: at, log, workedMs }
  if (endMs <= elapsedMs) return { ...state, status, endMs, progress: 1 }
  const lastsMs = attempt.pause === undefined ? endMs - startMs : job.lastsSeconds * 1000
  const progress = lastsMs === Infinity ? 0 : workedMs / lastsMs
  const paused = elapsedMs >= fromMs && elapsedMs < toMs
  const waiting = paused || job.gate !== undefined ? 'WAITING' : job.conflict?.status
  return { ...state, status: waiting ?? 'RUNNING', endMs: null, progress }
}

function liveStatus(jobs: readonly JobState[]): string {
  const statuses = jobs.map((job) => job.status)
  if (statuses.includes('RUNNING')) return 'RUNNING'
  if (statuses.includes('WAITING')) return 'WAITING'
  // A failed job that is retried later: until then its failure stands.
  const waitsForOthers = jobs.some((job) => job.status === 'INIT')
  return waitsForOthers ? 'RUNNING' : worstStatus(jobs) === 'SUCCESS' ? 'RUNNING' : worstStatus(jobs)
}

function worstStatus(jobs: readonly JobState[]): string {
  const bad = jobs.filter((job) => job.startMs !== null && !isGood(job.status)).map((job) => job.status)
  const [first] = bad
  if (first === undefined) return 'SUCCESS'
  return bad.includes('FAIL') ? 'FAIL' : first
}

function runningStatus(stages: readonly StageState[]): string {
  const begun = stages.filter((stage) => stage.startMs !== null)
  const group = Math.max(-1, ...begun.map((stage) => stage.group))
  const jobs = begun
    .filter((stage) => stage.group === group && !stage.stage.mayFail)
    .flatMap((stage) => stage.jobs)
  const byHand = stages.some(({ status, jobs: [job] }) => [status, job?.status].includes('SWITCH_MANUAL'))
  if (byHand && !jobs.some((job) => job.status === 'RUNNING')) return 'WAITING'
  return jobs.length === 0 ? 'RUNNING' : liveStatus(jobs)
}

function finalStatus(stages: readonly StageState[]): string {
  return worstStatus(stages.filter((stage) => !stage.stage.mayFail).flatMap((stage) => stage.jobs))
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}

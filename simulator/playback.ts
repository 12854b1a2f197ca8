import type { JobScenario, Scenario, StageScenario } from './scenario.ts'

/** What people did to a run, at which simulated millisecond of it. */
export interface Interventions {
  readonly gates: ReadonlyMap<string, { readonly decision: 'pass' | 'refuse'; readonly atMs: number }>
  readonly stoppedJobs: ReadonlyMap<string, number>
  readonly cancelledAtMs?: number | undefined
}

/** A job at one moment; times are simulated milliseconds since the run was created. */
export interface JobState {
  readonly job: JobScenario
  readonly status: string
  readonly startMs: number | null
  readonly endMs: number | null
  /** How much of its log has been written: 0 to 1. */
  readonly progress: number
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
export const untouched: Interventions = { gates: new Map(), stoppedJobs: new Map() }

interface Attempt {
  readonly startMs: number
  readonly endMs: number
  readonly status: string
}

interface PlannedJob {
  readonly job: JobScenario
  readonly attempts: readonly Attempt[]
}

interface PlannedStage {
  readonly stage: StageScenario
  readonly group: number
  readonly jobs: readonly PlannedJob[]
}

const good = new Set(['SUCCESS', 'SKIP', 'FINISH'])

/** The state of a run `elapsedMs` simulated milliseconds after it was created. Pure. */
export function playback(
  scenario: Scenario,
  elapsedMs: number,
  interventions: Interventions = untouched
): RunState {
  const uncut = planRun(scenario, interventions)
  const cutMs = interventions.cancelledAtMs ?? (scenario.cancelledAtSeconds ?? Infinity) * 1000
  const cancelled = cutMs < endOf(uncut)
  const cancelEndMs = cutMs + scenario.cancellingSeconds * 1000
  const plan = cancelled ? uncut.map((stage) => cutStage(stage, cutMs, cancelEndMs)) : uncut
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

function planRun(scenario: Scenario, interventions: Interventions): PlannedStage[] {
  const plan: PlannedStage[] = []
  let groupStartMs = scenario.queuedSeconds * 1000
  let stopped = false
  scenario.stages.forEach((stages, group) => {
    const planned = stages.map((stage): PlannedStage => {
      if (stopped) return { stage, group, jobs: stage.jobs.map((job) => ({ job, attempts: [] })) }
      return {
        stage,
        group,
        jobs: planJobs(stage, groupStartMs + stage.startsAfterSeconds * 1000, interventions)
      }
    })
    plan.push(...planned)
    groupStartMs = Math.max(groupStartMs, endOf(planned))
    stopped ||=
      groupStartMs === Infinity || planned.some(({ stage, jobs }) => !stage.mayFail && jobs.some(fails))
  })
  return plan
}

function planJobs(stage: StageScenario, stageStartMs: number, interventions: Interventions): PlannedJob[] {
  const planned: PlannedJob[] = []
  for (const job of stage.jobs) {
    const startMs = stageStartMs + job.startsAfterSeconds * 1000
    const blocked = planned.some((earlier) => fails(earlier) && lastEnd(earlier) <= startMs)
    planned.push({ job, attempts: blocked ? [] : planAttempts(job, startMs, interventions) })
  }
  return planned
}

function planAttempts(job: JobScenario, firstStartMs: number, interventions: Interventions): Attempt[] {
  const attempts: Attempt[] = []
  let startMs = firstStartMs
  for (const { lastsSeconds, endsWith, retriedAfterSeconds } of job.earlierAttempts) {
    const endMs = startMs + lastsSeconds * 1000
    attempts.push({ startMs, endMs, status: endsWith })
    startMs = endMs + retriedAfterSeconds * 1000
  }
  const decided = interventions.gates.get(job.id)
  if (job.gate === undefined) {
    attempts.push({ startMs, endMs: startMs + job.lastsSeconds * 1000, status: job.endsWith })
  } else {
    const endMs = decided?.atMs ?? startMs + (job.gate.decidedAfterSeconds ?? Infinity) * 1000
    const decision = decided?.decision ?? job.gate.decision
    attempts.push({ startMs, endMs, status: decision === 'pass' ? 'SUCCESS' : 'FAIL' })
  }
  const stoppedMs = interventions.stoppedJobs.get(job.id)
  return stoppedMs === undefined ? attempts : cutAttempts(attempts, stoppedMs, stoppedMs)
}

function cutStage(planned: PlannedStage, cutMs: number, endMs: number): PlannedStage {
  const jobs = planned.jobs.map(({ job, attempts }) => ({
    job,
    attempts: cutAttempts(attempts, cutMs, endMs)
  }))
  return { ...planned, jobs }
}

function cutAttempts(attempts: readonly Attempt[], cutMs: number, endMs: number): Attempt[] {
  return attempts
    .filter((attempt) => attempt.startMs < cutMs)
    .map((attempt) =>
      attempt.endMs <= cutMs ? attempt : { startMs: attempt.startMs, endMs, status: 'CANCELED' }
    )
}

function stageAt({ stage, group, jobs: planned }: PlannedStage, elapsedMs: number): StageState {
  const jobs = planned.map((job) => jobAt(job, elapsedMs))
  const startMs = earliest(jobs.map((job) => job.startMs))
  const due = planned.some((job) => job.attempts.some((attempt) => attempt.endMs > elapsedMs))
  const endMs = due || startMs === null ? null : Math.max(...jobs.map((job) => job.endMs ?? 0))
  const state = { stage, group, startMs, endMs, jobs }
  if (startMs === null) return { ...state, status: 'INIT' }
  if (due) return { ...state, status: liveStatus(jobs) }
  return { ...state, status: worstStatus(jobs) }
}

function jobAt({ job, attempts }: PlannedJob, elapsedMs: number): JobState {
  const attempt = attempts.findLast(({ startMs }) => startMs <= elapsedMs)
  if (attempt === undefined) return { job, status: 'INIT', startMs: null, endMs: null, progress: 0 }
  const { startMs, endMs, status } = attempt
  if (endMs <= elapsedMs) return { job, status, startMs, endMs, progress: 1 }
  const progress = endMs === Infinity ? 0 : (elapsedMs - startMs) / (endMs - startMs)
  return { job, status: job.gate === undefined ? 'RUNNING' : 'WAITING', startMs, endMs: null, progress }
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
  const bad = jobs.filter((job) => job.startMs !== null && !good.has(job.status)).map((job) => job.status)
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
  return jobs.length === 0 ? 'RUNNING' : liveStatus(jobs)
}

function finalStatus(stages: readonly StageState[]): string {
  return worstStatus(stages.filter((stage) => !stage.stage.mayFail).flatMap((stage) => stage.jobs))
}

function fails({ attempts }: PlannedJob): boolean {
  const last = attempts.at(-1)
  return last !== undefined && !good.has(last.status)
}

function lastEnd({ attempts }: PlannedJob): number {
  return attempts.at(-1)?.endMs ?? 0
}

function endOf(plan: readonly PlannedStage[]): number {
  return Math.max(0, ...plan.flatMap((stage) => stage.jobs.map(lastEnd)))
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}

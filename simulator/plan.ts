/** When the jobs of a run begin and end, by its scenario and by what people did to it. */
import type { JobScenario } from './job-scenario.ts'
import type { Scenario, StageScenario } from './scenario.ts'

/** What people did to a run, at which simulated millisecond of it. */
export interface Interventions {
  readonly gates: ReadonlyMap<string, { readonly decision: 'pass' | 'refuse'; readonly atMs: number }>
  readonly stoppedJobs: ReadonlyMap<string, number>
  /** When the retried attempts of a job begin. */
  readonly retries: ReadonlyMap<string, readonly number[]>
  readonly skippedJobs: ReadonlyMap<string, number>
  readonly cancelledAtMs?: number | undefined
}

/** One try of a job. */
export interface Attempt {
  readonly startMs: number
  readonly endMs: number
  /** Its status once it has ended. */
  readonly status: string
  readonly pause?: { readonly fromMs: number; readonly toMs: number } | undefined
  /** Its own log, where the job's does not hold for it. */
  readonly log?: string | undefined
}

/** A job and its attempts; none if it never begins. */
export interface PlannedJob {
  readonly job: JobScenario
  readonly attempts: readonly Attempt[]
  /** When it ended for the first time, before anybody retried it through the API. */
  readonly settledMs: number
}

/** A stage, and when its turn comes. */
export interface PlannedStage {
  readonly stage: StageScenario
  readonly group: number
  readonly dueMs: number
  readonly jobs: readonly PlannedJob[]
}

const good = new Set(['SUCCESS', 'SKIP', 'SKIPPED', 'FINISH'])

/** Whether a job that ended with this status lets the run go on. */
export function isGood(status: string): boolean {
  return good.has(status)
}

/** The plan as it is known at a moment: a retry that has not begun yet is no part of it. */
export function planRun(scenario: Scenario, done: Interventions, elapsedMs: number): PlannedStage[] {
  const plan: PlannedStage[] = []
  let groupStartMs = scenario.queuedSeconds * 1000
  let stopped = false
  scenario.stages.forEach((stages, group) => {
    const planned = stages.map((stage): PlannedStage => {
      const never = stage.jobs.map((job) => ({ job, attempts: [], settledMs: 0 }))
      if (stopped) return { stage, group, dueMs: Infinity, jobs: never }
      const dueMs = groupStartMs + stage.startsAfterSeconds * 1000
      const { byHand } = stage
      const waitMs = byHand === undefined ? 0 : (byHand.startedAfterSeconds ?? Infinity) * 1000
      return { stage, group, dueMs, jobs: planJobs(stage, dueMs + waitMs, done, elapsedMs) }
    })
    plan.push(...planned)
    groupStartMs = Math.max(groupStartMs, ...planned.map(lettingGoOn))
    stopped ||=
      groupStartMs === Infinity || planned.some(({ stage, jobs }) => !stage.mayFail && jobs.some(fails))
  })
  return plan
}

/** The plan of a run that is cancelled at one moment and has ended at the other. */
export function cutPlan(plan: readonly PlannedStage[], cutMs: number, endMs: number): PlannedStage[] {
  return plan.map((stage) => ({
    ...stage,
    dueMs: Infinity,
    jobs: stage.jobs.map((job) => ({ ...job, attempts: cutAttempts(job.attempts, cutMs, endMs) }))
  }))
}

/** When the last job of a plan ends. */
export function endOf(plan: readonly PlannedStage[]): number {
  return Math.max(0, ...plan.flatMap((stage) => stage.jobs.map(lastEnd)))
}

/** When the stages after this one may begin: a retry of what may fail holds nothing up. */
function lettingGoOn({ stage, jobs }: PlannedStage): number {
  return Math.max(0, ...jobs.map((job) => (stage.mayFail ? job.settledMs : lastEnd(job))))
}

function planJobs(
  stage: StageScenario,
  stageStartMs: number,
  done: Interventions,
  elapsedMs: number
): PlannedJob[] {
  const planned: PlannedJob[] = []
  for (const job of stage.jobs) {
    let startMs = stageStartMs + job.startsAfterSeconds * 1000
    const failed = planned.filter((earlier) => failedAt(earlier, startMs))
    if (failed.some(fails)) planned.push({ job, attempts: [], settledMs: 0 })
    else {
      startMs = Math.max(startMs, ...failed.map(lastEnd))
      planned.push(planAttempts(job, startMs, done, elapsedMs))
    }
  }
  return planned
}

function planAttempts(
  job: JobScenario,
  firstStartMs: number,
  done: Interventions,
  elapsedMs: number
): PlannedJob {
  const attempts: Attempt[] = []
  let startMs = firstStartMs
  for (const { lastsSeconds, endsWith, retriedAfterSeconds, log } of job.earlierAttempts) {
    const endMs = startMs + lastsSeconds * 1000
    attempts.push({ startMs, endMs, status: endsWith, log })
    startMs = endMs + retriedAfterSeconds * 1000
  }
  const scripted = scriptedAttempt(job, startMs, done)
  attempts.push(scripted)
  const begun = (done.retries.get(job.id) ?? []).filter((atMs) => atMs <= elapsedMs)
  begun.forEach((atMs, at) => {
    const usual = { lastsSeconds: job.lastsSeconds, endsWith: 'SUCCESS', log: undefined }
    const { lastsSeconds, endsWith, log } = job.retries[at] ?? job.retries.at(-1) ?? usual
    attempts.push({ startMs: atMs, endMs: atMs + lastsSeconds * 1000, status: endsWith, log })
  })
  const skippedMs = done.skippedJobs.get(job.id)
  if (skippedMs !== undefined) attempts.push({ startMs: skippedMs, endMs: skippedMs, status: 'SKIP' })
  const stoppedMs = done.stoppedJobs.get(job.id)
  return {
    job,
    attempts: stoppedMs === undefined ? attempts : cutAttempts(attempts, stoppedMs, stoppedMs),
    settledMs: Math.min(scripted.endMs, stoppedMs ?? Infinity)
  }
}

/** How the job goes if nobody but the scenario's own people touch it. */
function scriptedAttempt(job: JobScenario, startMs: number, done: Interventions): Attempt {
  if (job.gate !== undefined) {
    const decided = done.gates.get(job.id)
    const endMs = decided?.atMs ?? startMs + (job.gate.decidedAfterSeconds ?? Infinity) * 1000
    const decision = decided?.decision ?? job.gate.decision
    return { startMs, endMs, status: decision === 'pass' ? 'SUCCESS' : 'FAIL' }
  }
  const { conflict, deployOrder, endsWith: status } = job
  const lastsMs = job.lastsSeconds * 1000
  if (conflict !== undefined) {
    return { startMs, endMs: startMs + (conflict.solvedAfterSeconds ?? Infinity) * 1000, status }
  }
  if (deployOrder?.pause === undefined) return { startMs, endMs: startMs + lastsMs, status }
  const fromMs = startMs + deployOrder.pause.fromSeconds * 1000
  const pauseMs = (deployOrder.pause.lastsSeconds ?? Infinity) * 1000
  return { startMs, endMs: startMs + lastsMs + pauseMs, status, pause: { fromMs, toMs: fromMs + pauseMs } }
}

function cutAttempts(attempts: readonly Attempt[], cutMs: number, endMs: number): Attempt[] {
  return attempts
    .filter((attempt) => attempt.startMs <= cutMs)
    .map((attempt) => (attempt.endMs <= cutMs ? attempt : { ...attempt, endMs, status: 'CANCELED' }))
}

function failedAt({ attempts }: PlannedJob, atMs: number): boolean {
  const attempt = attempts.findLast(({ startMs }) => startMs <= atMs)
  return attempt !== undefined && attempt.endMs <= atMs && !isGood(attempt.status)
}

function fails({ attempts }: PlannedJob): boolean {
  const last = attempts.at(-1)
  return last !== undefined && !isGood(last.status)
}

function lastEnd({ attempts }: PlannedJob): number {
  return attempts.at(-1)?.endMs ?? 0
}

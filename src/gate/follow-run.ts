/** Looks at a run until there is nothing more to wait for. */
import { ApiError, codeOfError } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import { isRunNotFound } from '../api/codes.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import { openManualGatesOf, startedAtMsOf, type Run, type StageJob } from '../run/run.ts'
import { isFinal } from '../run/status.ts'
import { isPassing, lastLookTimeLimitMs } from './find-run.ts'
import type { PastRun, PollSchedule } from '../schedule/poll-schedule.ts'

export type FollowEnd =
  | { readonly kind: 'ended'; readonly run: Run }
  | { readonly kind: 'pending'; readonly run: Run }
  | { readonly kind: 'blocked'; readonly gates: readonly StageJob[] }
  /** `trouble` is what kept the gate from seeing the run when the time was up. */
  | { readonly kind: 'timed-out'; readonly trouble: ApiError | null }

export interface FollowRunOptions {
  readonly api: Pick<YunxiaoApi, 'getRun'>
  readonly clock: Clock
  readonly runId: string
  /** A snapshot that is known already; null: look first. */
  readonly firstRun: Run | null
  readonly limits: CallLimits
  readonly schedule: PollSchedule
  readonly pace: (scheduledMs: number) => number
  /** How long past runs took; asked for before each look is planned, so it may come late. */
  readonly history: () => readonly PastRun[]
  /** False: look once and report. */
  readonly wait: boolean
  readonly onManualGate: 'wait' | 'fail'
  /** Until when "run not found" is tolerated: a run that has just been started; in ms since 1970. */
  readonly notFoundUntilMs: number
  readonly onSnapshot: (run: Run) => void
}

/** Between two looks at a run that was started and can't be seen yet. */
const notFoundIntervalMs = 2_000

/** @throws ApiError where the service refuses, or the signal aborts */
export async function followRun(options: FollowRunOptions): Promise<FollowEnd> {
  const { clock, limits } = options
  let known = options.firstRun
  for (;;) {
    const seen = await look(options, known)
    known = null
    if (seen.kind === 'out-of-time') return lastLook(options)
    const end = endAt(seen.run, options)
    if (end !== null) return end
    const nowMs = clock.nowMs()
    const waitMs = options.pace(options.schedule(knowledgeOf(seen.run, nowMs, options.history())))
    const leftMs = limits.deadlineMs - nowMs
    await clock.sleep(Math.min(waitMs, leftMs), limits.signal)
    if (waitMs >= leftMs) return lastLook(options)
  }
}

type Seen = { readonly kind: 'run'; readonly run: Run } | { readonly kind: 'out-of-time' }

async function look(options: FollowRunOptions, known: Run | null): Promise<Seen> {
  const { api, clock, limits, runId } = options
  for (;;) {
    try {
      const run = known ?? (await api.getRun(runId, limits))
      options.onSnapshot(run)
      return { kind: 'run', run }
    } catch (error) {
      if (error instanceof ApiError && error.failure.kind === 'out-of-time') return { kind: 'out-of-time' }
      if (!isRunNotFound(codeOfError(error)) || clock.nowMs() >= options.notFoundUntilMs) throw error
      const leftMs = limits.deadlineMs - clock.nowMs()
      await clock.sleep(Math.min(notFoundIntervalMs, leftMs), limits.signal)
      if (leftMs <= notFoundIntervalMs) return { kind: 'out-of-time' }
    }
  }
}

/** What this snapshot decides; null where the gate waits on. */
function endAt(run: Run, { wait, onManualGate }: FollowRunOptions): FollowEnd | null {
  if (isFinal(run.status)) return { kind: 'ended', run }
  if (!wait) return { kind: 'pending', run }
  const gates = openManualGatesOf(run)
  return gates.length > 0 && onManualGate === 'fail' ? { kind: 'blocked', gates } : null
}

/** The look at the end of the time: one request, which may take a moment longer. */
async function lastLook(options: FollowRunOptions): Promise<FollowEnd> {
  try {
    const run = await options.api.getRun(options.runId, {
      ...options.limits,
      deadlineMs: options.limits.deadlineMs + lastLookTimeLimitMs,
      patience: 'once'
    })
    options.onSnapshot(run)
    return endAt(run, options) ?? { kind: 'timed-out', trouble: null }
  } catch (error) {
    if (error instanceof ApiError && (isPassing(error) || isRunNotFound(codeOfError(error)))) {
      return { kind: 'timed-out', trouble: atTheEnd(error) }
    }
    throw error
  }
}

/** Trouble of the last look, which is one try of many: how often all of them failed is not its to say. */
function atTheEnd(error: ApiError): ApiError {
  const { failure, operation, service } = error
  return failure.kind === 'unusable'
    ? new ApiError(service, operation, { kind: 'out-of-time', error: failure.error })
    : error
}

function knowledgeOf(run: Run, nowMs: number, history: readonly PastRun[]): Parameters<PollSchedule>[0] {
  return {
    nowMs,
    startedAtMs: startedAtMsOf(run),
    stages: run.stages,
    awaitsPerson: openManualGatesOf(run).length > 0,
    history
  }
}

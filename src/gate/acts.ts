/**
 * What a gate does to a run: passes or refuses a manual gate, tries jobs again, stops it. Each acts at most once on
 * what was meant: a fresh look right before, a look after an answer that was lost, and never anything else.
 */
import { ApiError, type ApiProblem } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import { backoffMs } from '../http/backoff.ts'
import { jobsOf, slotOf, type Run, type StageJob } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import type { Act, ActResult, GateEvent } from './events.ts'
import type { GateProblem } from './outcome.ts'
import { retrySettlesMs, type RetryTarget } from './policy.ts'
import { isAnotherTry } from './reduce.ts'

export interface Acting {
  readonly api: Pick<YunxiaoApi, 'passGate' | 'refuseGate' | 'retryJob' | 'stopRun' | 'getRun'>
  readonly clock: Clock
  readonly random: () => number
  readonly runId: string
  /** Of what is sent: it goes on for a moment after a cancellation. */
  readonly limits: CallLimits
  /** Aborts when the gate is to end. */
  readonly signal: AbortSignal
  /** A fresh snapshot, which everybody has been told of. */
  readonly look: () => Promise<Run>
  readonly emit: (event: GateEvent) => void
}

/** A retry whose answer was lost is looked for so often, and sent a second time at most. */
const settlingIntervalMs = 3_000
const retrySends = 2

/**
 * Passes or refuses a manual gate that was open at the last look.
 *
 * @returns why it can't be done; null where it was, or somebody else decided
 * @throws ApiError where the time is up or the gate is to end
 */
export async function decideGate(
  acting: Acting,
  decision: 'pass' | 'refuse',
  gate: StageJob
): Promise<GateProblem | null> {
  const { api, runId, limits } = acting
  const act: Act = { kind: decision, gate }
  const jobId = gate.job.id ?? ''
  acting.emit({ kind: 'acting', act })
  let mayBeOurs = false
  for (let tries = 1; ; tries += 1) {
    const result = await send(() =>
      decision === 'pass' ? api.passGate(runId, jobId, limits) : api.refuseGate(runId, jobId, limits)
    )
    if (result.kind === 'taken') {
      acting.emit({ kind: 'acted', act, result })
      return null
    }
    mayBeOurs ||= result.kind === 'unsure'
    const waitMs = result.kind === 'unsure' ? backoffMs(tries, null, acting.random) : 0
    const now = jobsOf(await lookAfter(acting, act, waitMs, result)).find(({ job }) => job.id === jobId)
    if (now !== undefined && isFinal(now.job.status)) {
      const isAsAsked = meaningOf(now.job.status) === (decision === 'pass' ? 'success' : 'failure')
      const settled: ActResult =
        isAsAsked && mayBeOurs ? { kind: 'taken' } : { kind: 'by-others', status: now.job.status }
      acting.emit({ kind: 'acted', act, result: settled })
      return null
    }
    if (result.kind === 'refused') {
      acting.emit({ kind: 'acted', act, result })
      return { kind: 'gate-refused', decision, gate, error: result.error }
    }
  }
}

/**
 * Tries failed jobs again, each after a fresh look: one that is no longer failed is left alone.
 *
 * @param jobs as they were at the last look
 * @throws ApiError where the time is up or the gate is to end
 */
export async function retryJobs(acting: Acting, jobs: readonly RetryTarget[]): Promise<void> {
  let isFirst = true
  let wasTaken = false
  for (const target of jobs) {
    // The caller has looked right before the first.
    const found = isFirst ? target : jobAt(await acting.look(), target.slot)
    isFirst = false
    if (found === null || meaningOf(found.job.status) !== 'failure') continue
    const act = { kind: 'retry' as const, job: found, slot: target.slot }
    acting.emit({ kind: 'acting', act })
    const result = await retry(acting, act, wasTaken)
    wasTaken ||= result.kind === 'taken'
    acting.emit({ kind: 'acted', act, result })
  }
}

async function retry(
  acting: Acting,
  act: Extract<Act, { kind: 'retry' }>,
  isRunGoingOn: boolean
): Promise<ActResult> {
  const { api, clock, runId, limits } = acting
  for (let sent = 1; ; sent += 1) {
    const result = await send(() => api.retryJob(runId, act.job.job.id ?? '', limits))
    if (result.kind !== 'unsure') return result
    const settledByMs = clock.nowMs() + retrySettlesMs
    while (clock.nowMs() < settledByMs) {
      const run = await lookAfter(acting, act, settlingIntervalMs, result)
      const wasTaken = isAnotherTry(act.job, run, act.slot) || (!isRunGoingOn && !isFinal(run.status))
      if (wasTaken) return { kind: 'taken' }
    }
    // A job that has stayed failed for so long was certainly not tried again.
    if (sent === retrySends) return result.error === null ? result : { kind: 'refused', error: result.error }
  }
}

/** Stops a run, as far as that goes within the limits. Never throws. */
export async function stopRun(acting: Omit<Acting, 'look'>): Promise<void> {
  const { api, runId, limits } = acting
  const act: Act = { kind: 'stop' }
  acting.emit({ kind: 'acting', act })
  for (let tries = 1; ; tries += 1) {
    const result = await send(() => api.stopRun(runId, limits)).catch(unsureOf)
    const isSettled = result.kind === 'taken' || (await hasStopped(acting))
    if (isSettled || result.kind === 'refused' || isOver(acting)) {
      acting.emit({ kind: 'acted', act, result: isSettled ? { kind: 'taken' } : result })
      return
    }
    await acting.clock.sleep(backoffMs(tries, null, acting.random) / 2, limits.signal).catch(() => undefined)
  }
}

async function hasStopped({ api, runId, limits }: Omit<Acting, 'look'>): Promise<boolean> {
  try {
    const { status } = await api.getRun(runId, { ...limits, patience: 'once' })
    return isFinal(status) || meaningOf(status) === 'cancelling'
  } catch {
    return false
  }
}

function isOver({ clock, limits }: Omit<Acting, 'look'>): boolean {
  return limits.signal.aborted || clock.nowMs() >= limits.deadlineMs
}

/** What came of sending something once. @throws ApiError where it was not sent, as the time is up or the gate ends */
async function send(
  call: () => Promise<void>
): Promise<Extract<ActResult, { error: unknown } | { kind: 'taken' }>> {
  try {
    await call()
    return { kind: 'taken' }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { failure } = error.problem
    if (failure.kind === 'uncertain') return { kind: 'unsure', error: error.problem }
    if (failure.kind === 'aborted' || failure.kind === 'out-of-time') throw error
    return { kind: 'refused', error: error.problem }
  }
}

function unsureOf(error: unknown): { readonly kind: 'unsure'; readonly error: ApiProblem | null } {
  return { kind: 'unsure', error: error instanceof ApiError ? error.problem : null }
}

/** Waits, then looks; where the time is up or the gate is to end, it is said that nobody knows what came of the act. */
async function lookAfter(acting: Acting, act: Act, waitMs: number, result: ActResult): Promise<Run> {
  const { clock, signal, limits } = acting
  try {
    signal.throwIfAborted()
    await clock.sleep(Math.max(0, Math.min(waitMs, limits.deadlineMs - clock.nowMs())), signal)
    return await acting.look()
  } catch (error) {
    acting.emit({ kind: 'acted', act, result })
    throw error
  }
}

function jobAt(run: Run, slot: string): StageJob | null {
  return jobsOf(run).find((found) => slotOf(run, found) === slot) ?? null
}

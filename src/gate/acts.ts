/**
 * What a gate does to a run: passes or refuses a manual gate, tries jobs again, stops it. Each acts at most once on
 * what was meant: a fresh look right before, a look after an answer that was lost, and never anything else.
 */
import { ApiError, type ApiProblem } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import { backoffMs } from '../http/backoff.ts'
import { jobsOf, slotOf, type Job, type Run, type StageJob } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { isOpenManualGate } from '../run/waits.ts'
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
    const sent = await send(() =>
      decision === 'pass' ? api.passGate(runId, jobId, limits) : api.refuseGate(runId, jobId, limits)
    )
    if (sent.kind === 'taken') {
      acting.emit({ kind: 'acted', act, result: sent })
      return null
    }
    mayBeOurs ||= sent.kind === 'unsure'
    const now = await settledGate(acting, act, jobId, tries, sent)
    if (isFinal(now.status)) {
      const isAsAsked = meaningOf(now.status) === (decision === 'pass' ? 'success' : 'failure')
      const isOurs = isAsAsked && mayBeOurs
      const result: ActResult = isOurs ? { kind: 'taken' } : { kind: 'by-others', status: now.status }
      acting.emit({ kind: 'acted', act, result })
      return null
    }
    if (sent.kind === 'refused') {
      acting.emit({ kind: 'acted', act, result: sent })
      return { kind: 'gate-refused', decision, gate, error: sent.error }
    }
  }
}

/** The gate's job when it can be told what came of what was sent: it is open still, or has ended. */
async function settledGate(acting: Acting, act: Act, jobId: string, tries: number, sent: Sent): Promise<Job> {
  let waitMs = waitAfter(acting, tries, sent)
  for (;;) {
    const run = await lookAfter(acting, act, waitMs, sent)
    const job = jobsOf(run).find((found) => found.job.id === jobId)?.job
    if (job !== undefined && (isFinal(job.status) || isOpenManualGate(job))) return job
    waitMs = settlingIntervalMs
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
  for (let sends = 1; ; sends += 1) {
    const result = await send(() => api.retryJob(runId, act.job.job.id ?? '', limits))
    if (result.kind === 'taken' || (result.kind === 'refused' && sends === 1)) return result
    if (result.kind !== 'unsure') {
      const run = await lookAfter(acting, act, waitAfter(acting, sends, result), result)
      if (isAnotherTry(act.job, run, act.slot)) return { kind: 'taken' }
      if (result.kind === 'refused') return result
      continue
    }
    const settledByMs = clock.nowMs() + retrySettlesMs
    while (clock.nowMs() < settledByMs) {
      const run = await lookAfter(acting, act, settlingIntervalMs, result)
      const wasTaken = isAnotherTry(act.job, run, act.slot) || (!isRunGoingOn && !isFinal(run.status))
      if (wasTaken) return { kind: 'taken' }
    }
    // A job that has stayed failed for so long was certainly not tried again.
    if (sends >= retrySends) return { kind: 'refused', error: result.error }
  }
}

/** Stops a run, as far as that goes within the limits. Never throws. */
export async function stopRun(acting: Omit<Acting, 'look'>): Promise<void> {
  const { api, runId, limits } = acting
  const act: Act = { kind: 'stop' }
  acting.emit({ kind: 'acting', act })
  for (let tries = 1; ; tries += 1) {
    const sent = await send(() => api.stopRun(runId, limits)).catch(unsureOf)
    const isSettled = sent.kind === 'taken' || (await hasStopped(acting))
    if (isSettled || sent.kind === 'refused' || isOver(acting)) {
      acting.emit({ kind: 'acted', act, result: isSettled ? { kind: 'taken' } : resultOf(sent) })
      return
    }
    const waitMs = Math.min(
      backoffMs(tries, null, acting.random) / 2,
      limits.deadlineMs - acting.clock.nowMs()
    )
    await acting.clock.sleep(Math.max(0, waitMs), limits.signal).catch(() => undefined)
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

/** What came of sending something once. */
type Sent =
  | Extract<ActResult, { kind: 'taken' | 'refused' }>
  | { readonly kind: 'unsure'; readonly error: ApiProblem }
  /** Certainly not taken: it may be sent again after a look, not sooner than the service asked. */
  | { readonly kind: 'not-taken'; readonly error: ApiProblem; readonly serverWaitMs: number | null }

/** @throws ApiError where it was not sent, as the time is up or the gate is to end */
async function send(call: () => Promise<void>): Promise<Sent> {
  try {
    await call()
    return { kind: 'taken' }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { failure } = error.problem
    switch (failure.kind) {
      case 'uncertain':
        return { kind: 'unsure', error: error.problem }
      case 'unusable':
        return { kind: 'not-taken', error: error.problem, serverWaitMs: failure.serverWaitMs }
      case 'aborted':
      case 'out-of-time':
        throw error
      default:
        return { kind: 'refused', error: error.problem }
    }
  }
}

function waitAfter({ random }: Pick<Acting, 'random'>, tries: number, sent: Sent): number {
  if (sent.kind === 'refused') return 0
  return backoffMs(tries, sent.kind === 'not-taken' ? sent.serverWaitMs : null, random)
}

function unsureOf(error: unknown): ActResult {
  return { kind: 'unsure', error: error instanceof ApiError ? error.problem : null }
}

/** What is told where nobody can look any more: what was certainly not taken is refused, as far as that goes. */
function resultOf(sent: Sent | ActResult): ActResult {
  return sent.kind === 'not-taken' ? { kind: 'refused', error: sent.error } : sent
}

/** Waits, then looks; where the time is up or the gate is to end, it is said that nobody knows what came of the act. */
async function lookAfter(acting: Acting, act: Act, waitMs: number, sent: Sent): Promise<Run> {
  const { clock, signal, limits } = acting
  try {
    signal.throwIfAborted()
    await clock.sleep(Math.max(0, Math.min(waitMs, limits.deadlineMs - clock.nowMs())), signal)
    return await acting.look()
  } catch (error) {
    acting.emit({ kind: 'acted', act, result: resultOf(sent) })
    throw error
  }
}

function jobAt(run: Run, slot: string): StageJob | null {
  return jobsOf(run).find((found) => slotOf(run, found) === slot) ?? null
}

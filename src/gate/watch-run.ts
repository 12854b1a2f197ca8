/** Looks at a run: each snapshot, and what belongs to it, is taken in and told. */
import { isRunNotFound } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { DeployOrder } from '../api/yunxiao.ts'
import { changesBetween } from '../run/changes.ts'
import type { Run } from '../run/run.ts'
import { isFinal } from '../run/status.ts'
import { personWaitsOf } from '../run/waits.ts'
import { DeployOrders } from './deploy-orders.ts'
import type { GateParts } from './parts.ts'
import { completed } from './reduce.ts'

/** Between two looks at a run that was started and can't be seen yet. */
const notFoundIntervalMs = 2_000

export class RunWatch {
  readonly #parts: GateParts
  readonly #deployOrders: DeployOrders
  readonly #onSnapshot: (run: Run) => void
  #notFoundUntilMs = 0

  /** @param onSnapshot is given each snapshot after everybody has been told of it; must not wait */
  constructor(parts: GateParts, onSnapshot: (run: Run) => void) {
    this.#parts = parts
    this.#deployOrders = new DeployOrders(parts.api, parts.clock)
    this.#onSnapshot = onSnapshot
  }

  /** Of a run that was just started: until when it may not be found, in ms since 1970. */
  tolerateNotFound(untilMs: number): void {
    this.#notFoundUntilMs = untilMs
  }

  /** The run as it is now. @throws ApiError */
  async look(limits: CallLimits): Promise<Run> {
    const { api, clock, view } = this.#parts
    for (;;) {
      try {
        return await this.see(await api.getRun(view().runId ?? '', limits), limits)
      } catch (error) {
        if (!isRunNotFound(error) || clock.nowMs() >= this.#notFoundUntilMs) throw error
        await clock.sleep(notFoundIntervalMs, limits.signal)
      }
    }
  }

  /** Takes in a snapshot; gives it as the view has it. @throws ApiError where the signal aborted */
  async see(told: Run, limits: CallLimits): Promise<Run> {
    const { view, emit, keepSecrets } = this.#parts
    keepSecrets(told, 'followed')
    const run = completed(told, view().run)
    const readings = isFinal(run.status) ? [] : await this.#deployOrders.read(run, limits)
    const { deployOrders: before, run: runBefore } = view()
    const read = readings.flatMap((one) => (one.kind === 'read' ? [[one.orderId, one.order] as const] : []))
    const orders: Readonly<Record<string, DeployOrder>> = { ...before, ...Object.fromEntries(read) }
    const paused = Object.entries(orders).flatMap(([id, { status }]) => (isPaused(status) ? [id] : []))
    const waits = isFinal(run.status) ? [] : personWaitsOf(run, paused)
    emit({ kind: 'looked', run, changes: changesBetween(runBefore, run), waits })
    for (const reading of readings) {
      if (reading.kind === 'unreadable') {
        emit({ kind: 'deploy-order-unreadable', job: reading.job, error: reading.error })
      } else if (!isSameProgress(before[reading.orderId], reading.order)) {
        emit({ kind: 'deploy-order', job: reading.job, order: reading.order })
      }
    }
    this.#onSnapshot(run)
    return run
  }
}

/** `Waiting` (暂停) of a deploy order is a pause between batches. */
function isPaused(orderStatus: string): boolean {
  return orderStatus.toLowerCase() === 'waiting'
}

function isSameProgress(before: DeployOrder | undefined, now: DeployOrder): boolean {
  return (
    before?.status === now.status &&
    before.currentBatch === now.currentBatch &&
    before.totalBatch === now.totalBatch
  )
}

/** Looks at a run: each snapshot, and what belongs to it, is taken in and told. */
import { codeOfError } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import { isRunNotFound } from '../api/codes.ts'
import type { DeployOrder } from '../api/yunxiao.ts'
import { changesBetween } from '../run/changes.ts'
import type { Run } from '../run/run.ts'
import { isFinal } from '../run/status.ts'
import { personWaitsOf } from '../run/waits.ts'
import { DeployOrders } from './deploy-orders.ts'
import { limitsOf, type GateParts } from './parts.ts'

/** Between two looks at a run that was started and can't be seen yet. */
const notFoundIntervalMs = 2_000

export class RunWatch {
  readonly #parts: GateParts
  readonly #deployOrders: DeployOrders
  readonly #onSnapshot: (run: Run, limits: CallLimits) => void

  /** @param onSnapshot is given each snapshot after everybody has been told of it; must not wait */
  constructor(parts: GateParts, onSnapshot: (run: Run, limits: CallLimits) => void) {
    this.#parts = parts
    this.#deployOrders = new DeployOrders(parts.api, parts.clock)
    this.#onSnapshot = onSnapshot
  }

  /** Looks until there is something to see. @throws ApiError */
  async firstLook(notFoundUntilMs: number): Promise<void> {
    const { clock, signal } = this.#parts
    for (;;) {
      try {
        await this.look(limitsOf(this.#parts))
        return
      } catch (error) {
        if (!isRunNotFound(codeOfError(error)) || clock.nowMs() >= notFoundUntilMs) throw error
        await clock.sleep(notFoundIntervalMs, signal)
      }
    }
  }

  /** The run as it is now. @throws ApiError */
  async look(limits: CallLimits): Promise<Run> {
    const { api, view } = this.#parts
    return this.see(await api.getRun(view().runId ?? '', limits), limits)
  }

  /** Takes in a snapshot; gives it as the view has it. @throws ApiError where the signal aborted */
  async see(run: Run, limits: CallLimits): Promise<Run> {
    const { view, emit, keepSecrets } = this.#parts
    keepSecrets(run)
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
    const seen = view().run ?? run
    this.#onSnapshot(seen, limits)
    return seen
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

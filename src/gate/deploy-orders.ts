/** Reads the deploy orders of jobs that deploy to hosts right now: whether they pause, and how far they are. */
import { ApiError, type ApiProblem } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { DeployOrder, YunxiaoApi } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import { jobsOf, type Run, type StageJob } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'

/** What came of reading an order; a failure is told once. */
export type OrderReading =
  | { readonly kind: 'read'; readonly job: StageJob; readonly orderId: string; readonly order: DeployOrder }
  | { readonly kind: 'unreadable'; readonly job: StageJob; readonly error: ApiProblem }

/** An order holds a look up for no longer than this. */
const timeLimitMs = 3_000
/** How often the order of a running deployment is read; one that waits may pause, and is read at each look. */
const runningIntervalMs = 10_000

export class DeployOrders {
  readonly #api: Pick<YunxiaoApi, 'getDeployOrder'>
  readonly #clock: Clock
  readonly #refused = new Set<string>()
  readonly #told = new Set<string>()
  readonly #readAtMs = new Map<string, number>()

  constructor(api: Pick<YunxiaoApi, 'getDeployOrder'>, clock: Clock) {
    this.#api = api
    this.#clock = clock
  }

  /** @throws ApiError only where its signal aborted */
  async read(run: Run, limits: CallLimits): Promise<OrderReading[]> {
    const due = jobsOf(run).flatMap((job) => {
      const orderId = job.job.deployOrderId
      return orderId === null || this.#refused.has(orderId) || !this.#isDue(job, orderId)
        ? []
        : [{ job, orderId }]
    })
    const readings = await Promise.all(due.map(({ job, orderId }) => this.#readOne(job, orderId, limits)))
    return readings.filter((reading) => reading !== null)
  }

  #isDue({ job }: StageJob, orderId: string): boolean {
    const meaning = meaningOf(job.status)
    if (meaning === 'waiting') return true
    const readAtMs = this.#readAtMs.get(orderId) ?? Number.NEGATIVE_INFINITY
    return meaning === 'running' && this.#clock.nowMs() - readAtMs >= runningIntervalMs
  }

  async #readOne(job: StageJob, orderId: string, limits: CallLimits): Promise<OrderReading | null> {
    const nowMs = this.#clock.nowMs()
    this.#readAtMs.set(orderId, nowMs)
    try {
      const deadlineMs = Math.min(Math.max(limits.deadlineMs, nowMs + 1), nowMs + timeLimitMs)
      const order = await this.#api.getDeployOrder(orderId, { ...limits, deadlineMs, patience: 'once' })
      return { kind: 'read', job, orderId, order }
    } catch (error) {
      limits.signal.throwIfAborted()
      if (!(error instanceof ApiError)) throw error
      if (error.problem.failure.kind === 'refused') this.#refused.add(orderId)
      if (this.#told.has(orderId)) return null
      this.#told.add(orderId)
      return { kind: 'unreadable', job, error: error.problem }
    }
  }
}

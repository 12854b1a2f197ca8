/** How many requests a step sends to GitHub: all workflows of a repository share 1,000 an hour. */
import type { Clock } from '../schedule/clock.ts'

/** Contract, "Many pipelines": status and comment together. */
const requestsInAnHour = 300
const hourMs = 3_600_000

/**
 * Room for requests that could wait, such that those at the end still fit into the hour. Half of it may be used at
 * once; the other half comes evenly.
 */
export class RequestBudget {
  readonly #clock: Clock
  readonly #half: number
  #room: number
  #atMs: number

  /** @param reserve requests that are kept for the end */
  constructor(clock: Clock, reserve: number) {
    this.#clock = clock
    this.#half = Math.max(1, (requestsInAnHour - reserve) / 2)
    this.#room = this.#half
    this.#atMs = clock.nowMs()
  }

  /** Whether something that could wait may be sent now. */
  hasRoom(): boolean {
    const nowMs = this.#clock.nowMs()
    this.#room = Math.min(this.#half, this.#room + (this.#half * (nowMs - this.#atMs)) / hourMs)
    this.#atMs = nowMs
    return this.#room >= 1
  }

  /** A request is sent, whether there was room or not. */
  spend(): void {
    this.#room -= 1
  }
}

/** Slows a step down where the service is asked too much, by it or by others of the same account. */
import type { Clock } from './clock.ts'

const firstPaceMs = 2_000
const slowestPaceMs = 120_000
/** How much of the pace remains after a look that was not throttled. */
const recovery = 0.95
/** Of the pace, what lies between two requests of a search, which sends many in a row. */
const searchShare = 0.1

/**
 * The least time between two looks of a gate: doubled at each throttling, then slowly given back. Many gates that
 * share a quota so settle where few of their requests are throttled (the idea of TCP's congestion
 * control: V. Jacobson, "Congestion Avoidance and Control", 1988). The gates of a step share one pace, and each
 * moves it by its part: together they settle where as many gates alone would.
 */
export class Pace {
  readonly #gates: number
  #leastMs = 0

  /** @param gates how many share this pace, at least 1 */
  constructor(gates: number) {
    this.#gates = gates
  }

  throttled(): void {
    this.#leastMs = Math.min(slowestPaceMs, Math.max(firstPaceMs, this.#leastMs * 2 ** (1 / this.#gates)))
  }

  /**
   * The time to wait after a look, in ms: what the schedule wants, or longer.
   *
   * @param random a number from 0 up to 1, so that gates that were throttled together part
   */
  after(scheduledMs: number, random: () => number): number {
    if (this.#leastMs < firstPaceMs / 2) return scheduledMs
    const pacedMs = this.#leastMs * (0.75 + random() / 2)
    this.#leastMs *= recovery ** (1 / this.#gates)
    return Math.max(scheduledMs, pacedMs)
  }

  /** Waits before a request of a search, where the service has asked for fewer. Rejects when the signal aborts. */
  async pause(clock: Clock, random: () => number, signal: AbortSignal): Promise<void> {
    const waitMs = this.after(0, random) * searchShare
    if (waitMs > 0) await clock.sleep(waitMs, signal)
  }
}

/** Slows a gate down where the service is asked too much, by this gate or by others of the same account. */

const firstPaceMs = 2_000
const slowestPaceMs = 120_000
/** How much of the pace remains after a look that was not throttled. */
const recovery = 0.95

/**
 * The least time between two looks: doubled at each throttling, then slowly given back. Many gates that
 * share a quota so settle where few of their requests are throttled (the idea of TCP's congestion
 * control: V. Jacobson, "Congestion Avoidance and Control", 1988).
 */
export class Pace {
  #leastMs = 0

  throttled(): void {
    this.#leastMs = Math.min(slowestPaceMs, Math.max(firstPaceMs, this.#leastMs * 2))
  }

  /**
   * The time to wait after a look, in ms: what the schedule wants, or longer.
   *
   * @param random a number from 0 up to 1, so that gates that were throttled together part
   */
  after(scheduledMs: number, random: () => number): number {
    if (this.#leastMs < firstPaceMs / 2) return scheduledMs
    const pacedMs = this.#leastMs * (0.75 + random() / 2)
    this.#leastMs *= recovery
    return Math.max(scheduledMs, pacedMs)
  }
}

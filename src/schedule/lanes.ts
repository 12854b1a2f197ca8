/** How many requests may be in flight at a time (contract, "Many pipelines"). */
import type { Clock } from './clock.ts'

/** A few places, given to those who ask in the order in which they ask. */
export class Lane {
  readonly #waiting = new Set<() => void>()
  #free: number

  /** @param places how many may be in the lane at a time */
  constructor(places: number) {
    this.#free = places
  }

  /**
   * Waits for a place.
   *
   * @param longestWaitMs how long, by the clock
   * @param signal ends the wait, which then rejects
   * @returns gives the place back, to be called once; null where none came free in time
   */
  async enter(clock: Clock, longestWaitMs: number, signal: AbortSignal): Promise<(() => void) | null> {
    signal.throwIfAborted()
    if (this.#free > 0) {
      this.#free -= 1
      return this.#leave
    }
    const placed = new AbortController()
    const take = (): void => {
      placed.abort()
    }
    this.#waiting.add(take)
    try {
      // A place that comes free ends the sleep.
      await clock.sleep(longestWaitMs, AbortSignal.any([signal, placed.signal]))
    } catch {
      if (placed.signal.aborted && !signal.aborted) return this.#leave
    }
    this.#waiting.delete(take)
    if (placed.signal.aborted) this.#leave()
    signal.throwIfAborted()
    return null
  }

  /** The place goes to who has waited longest. */
  readonly #leave = (): void => {
    const [next] = this.#waiting
    if (next === undefined) {
      this.#free += 1
      return
    }
    this.#waiting.delete(next)
    next()
  }
}

/** The lanes of a step: logs have their own, so that they never delay a look at a run. */
export interface Lanes {
  readonly look: Lane
  readonly log: Lane
}

export function createLanes(): Lanes {
  return { look: new Lane(4), log: new Lane(2) }
}

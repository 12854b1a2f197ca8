import type { Clock } from '../../src/schedule/clock.ts'

interface Sleeper {
  readonly atMs: number
  readonly wake: () => void
}

/** When a fake clock starts, unless a test says otherwise: in ms since 1970. */
export const fakeStartMs = Date.parse('2026-11-24T08:00:00Z')

/**
 * A clock whose time passes only while everybody sleeps: then the first sleeper's moment comes at once.
 * Hours take milliseconds, and what happens is the same each time.
 */
export class FakeClock implements Clock {
  #atMs: number
  readonly #sleepers = new Set<Sleeper>()
  #isPumping = false

  constructor(startMs = fakeStartMs) {
    this.#atMs = startMs
  }

  nowMs(): number {
    return this.#atMs
  }

  /** Moves the time on, as work that takes long does. */
  pass(durationMs: number): void {
    this.#atMs += durationMs
  }

  sleep(durationMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error)
        return
      }
      const onAbort = (): void => {
        this.#sleepers.delete(sleeper)
        reject(signal.reason as Error)
      }
      const sleeper: Sleeper = {
        atMs: this.#atMs + Math.max(0, durationMs),
        wake: () => {
          signal.removeEventListener('abort', onAbort)
          resolve()
        }
      }
      signal.addEventListener('abort', onAbort, { once: true })
      this.#sleepers.add(sleeper)
      this.#pump()
    })
  }

  /** Wakes the first sleeper once nothing else is left to do. */
  #pump(): void {
    if (this.#isPumping) return
    this.#isPumping = true
    setImmediate(() => {
      this.#isPumping = false
      const [first] = [...this.#sleepers].sort((one, other) => one.atMs - other.atMs)
      if (first === undefined) return
      this.#sleepers.delete(first)
      this.#atMs = Math.max(this.#atMs, first.atMs)
      first.wake()
      this.#pump()
    })
  }
}

/** The time as Alibaba Cloud's servers have it, which requests are signed with. */
import type { Clock } from '../schedule/clock.ts'

export class ServerTime {
  readonly #clock: Clock
  #skewMs = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Milliseconds since 1970. */
  nowMs(): number {
    return this.#clock.nowMs() + this.#skewMs
  }

  /** @param serverTimeMs what the server's time is now, where it told it */
  correct(serverTimeMs: number | null): void {
    if (serverTimeMs !== null) this.#skewMs = serverTimeMs - this.#clock.nowMs()
  }
}

/** The form that signatures have it in: `2026-11-24T08:00:00Z`. */
export function timestampOf(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, 'Z')
}

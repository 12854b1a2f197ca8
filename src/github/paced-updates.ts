/** Sends the newest text of something that changes: one at a time, not too often, and never the same twice. */
import type { Clock } from '../schedule/clock.ts'

export interface PacedUpdatesOptions {
  readonly clock: Clock
  /** The least time between two updates, in ms; the last one does not wait for it. */
  readonly intervalMs: number
  /** Sends a text. */
  readonly send: (text: string, signal: AbortSignal) => Promise<void>
  /** Told of an update that failed; the next change is the next try. */
  readonly onFailure: (error: unknown) => void
  readonly signal: AbortSignal
}

export class PacedUpdates {
  readonly #options: PacedUpdatesOptions
  #sent: string | null = null
  #sentRevision: number | null = null
  #nextAtMs = 0
  #inFlight: Promise<void> | null = null

  constructor(options: PacedUpdatesOptions) {
    this.#options = options
  }

  /**
   * Sends the text in the background, if it is new and the time has come; else a later call will.
   *
   * @param revision grows with every change: the text of one that was sent is not even made
   */
  offer(revision: number, makeText: () => string): void {
    const { clock, intervalMs, signal } = this.#options
    if (revision === this.#sentRevision || this.#inFlight !== null || signal.aborted) return
    if (clock.nowMs() < this.#nextAtMs) return
    this.#sentRevision = revision
    const text = makeText()
    if (text === this.#sent) return
    this.#nextAtMs = clock.nowMs() + intervalMs
    this.#inFlight = this.#send(text, signal).finally(() => {
      this.#inFlight = null
    })
  }

  /** Sends the last text, after what is in flight; tries again as long as the signal lets it. */
  async finish(text: string, tries: number, signal: AbortSignal): Promise<void> {
    await this.#inFlight
    for (let left = tries; left > 0 && text !== this.#sent && !signal.aborted; left -= 1) {
      await this.#send(text, signal)
    }
  }

  async #send(text: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#options.send(text, signal)
      this.#sent = text
    } catch (error) {
      this.#options.onFailure(error)
    }
  }
}

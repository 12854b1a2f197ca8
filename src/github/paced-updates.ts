/** Sends the newest text of something that changes: one at a time, not too often, and never the same twice. */
import type { Clock } from '../schedule/clock.ts'

export interface PacedUpdatesOptions {
  readonly clock: Clock
  /** The least time between two updates, in ms; the last one does not wait for it. */
  readonly intervalMs: number
  /** Whether one that could wait may be sent now. */
  readonly mayBegin: () => boolean
  /** Sends a text. */
  readonly send: (text: string, signal: AbortSignal) => Promise<void>
  /** Told of an update that failed; the next change is the next try. */
  readonly onFailure: (error: unknown) => void
  readonly signal: AbortSignal
}

export class PacedUpdates {
  readonly #options: PacedUpdatesOptions
  #sent: string | null = null
  #offeredRevision: number | null = null
  #nextAtMs = 0
  #inFlight: Promise<void> | null = null

  constructor(options: PacedUpdatesOptions) {
    this.#options = options
  }

  /** Whether anything was sent. */
  get hasSent(): boolean {
    return this.#sent !== null || this.#inFlight !== null
  }

  /**
   * Sends the text in the background, if it is new and the time has come; else a later call will.
   *
   * @param revision grows with every change: the text of one that was sent is not even made
   */
  offer(revision: number, makeText: () => string): void {
    const { clock, intervalMs, signal, mayBegin } = this.#options
    if (revision === this.#offeredRevision || this.#inFlight !== null || signal.aborted) return
    if (clock.nowMs() < this.#nextAtMs || !mayBegin()) return
    this.#offeredRevision = revision
    const text = makeText()
    if (text === this.#sent) return
    this.#nextAtMs = clock.nowMs() + intervalMs
    this.#inFlight = this.#send(text, signal).finally(() => {
      this.#inFlight = null
    })
  }

  /** Sends the last text, after what is in flight, unless it is what was sent last. */
  async finish(text: string, signal: AbortSignal): Promise<void> {
    await this.#inFlight
    if (text !== this.#sent && !signal.aborted) await this.#send(text, signal)
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

/** What comment and commit status share: a client made when it is first needed, and one warning at most. */
import type { Clock } from '../schedule/clock.ts'
import type { Messages } from '../messages/messages.ts'
import type { TimeFormat } from '../markdown/time-format.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { Secrets } from '../text/secrets.ts'
import type { GitHubApi } from '../github/api.ts'
import { PacedUpdates } from '../github/paced-updates.ts'

export interface PublishingOptions {
  readonly github: () => Promise<GitHubApi>
  readonly clock: Clock
  readonly log: WorkflowLog
  readonly messages: Messages
  readonly secrets: Secrets
  readonly time: TimeFormat
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
}

/** How long the last update may take, and one request. */
const finishTimeLimitMs = 15_000
const requestTimeLimitMs = 10_000
const finishTries = 3
const pauseBetweenTriesMs = 1_000

export class PublishingContext {
  readonly #options: PublishingOptions
  readonly #permission: string
  readonly #what: string
  #failure: unknown = null
  #isRefused = false

  /** @param what what is kept up to date, in words; @param permission what the job needs for it */
  constructor(options: PublishingOptions, permission: string, what: string) {
    this.#options = options
    this.#permission = permission
    this.#what = what
  }

  updates(
    intervalMs: number,
    send: (github: GitHubApi, text: string, signal: AbortSignal) => Promise<void>
  ): PacedUpdates {
    const { clock, signal, github } = this.#options
    return new PacedUpdates({
      clock,
      intervalMs,
      signal,
      send: async (text, sendSignal) => {
        if (this.#isRefused) return
        this.#failure = null
        const limit = AbortSignal.any([sendSignal, AbortSignal.timeout(requestTimeLimitMs)])
        await send(await github(), text, limit)
      },
      onFailure: (error) => {
        this.#failure = error
        if (isRefusal(error)) this.#warn(error)
      }
    })
  }

  /** Sends the last text; trouble that lasts is one warning, and changes no verdict. */
  async finish(updates: PacedUpdates, text: string, signal: AbortSignal): Promise<void> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(finishTimeLimitMs)])
    for (let tried = 0; tried < finishTries; tried += 1) {
      await updates.finish(text, 1, limit)
      if (this.#failure === null || this.#isRefused || limit.aborted) break
      await this.#options.clock.sleep(pauseBetweenTriesMs, limit).catch(() => undefined)
    }
    if (this.#failure !== null && !this.#isRefused) this.#warn(this.#failure)
  }

  #warn(error: unknown): void {
    const { log, messages } = this.#options
    this.#isRefused = isRefusal(error)
    const why = error instanceof Error ? error.message : String(error)
    log.warning(
      this.#isRefused
        ? messages.progress.publishingRefused(this.#what, this.#permission, why)
        : messages.progress.publishingFailed(this.#what, why)
    )
  }
}

/** An answer that the same request would get again; a rate limit, which is a 403 or 429 too, is none. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error)
  const isRateLimit = error instanceof Error && /rate limit/i.test(error.message)
  return status !== null && status >= 400 && status < 500 && ![408, 429].includes(status) && !isRateLimit
}

/** The HTTP status of GitHub's answer; null where there was none. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
}

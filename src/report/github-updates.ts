/** What comment and commit status share: a client made when it is first needed, and few requests and warnings. */
import type { GitHubApi } from '../github/api.ts'
import { PacedUpdates } from '../github/paced-updates.ts'
import type { RequestBudget } from '../github/request-budget.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { Messages } from '../messages/messages.ts'
import type { Clock } from '../schedule/clock.ts'
import { errorText } from '../text/error-text.ts'

export interface GitHubUpdatesOptions {
  /** Called once, when there is something to send. */
  readonly createApi: () => Promise<GitHubApi>
  readonly budget: RequestBudget
  readonly clock: Clock
  readonly log: WorkflowLog
  readonly messages: Messages
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
}

export type SendUpdate = (github: GitHubApi, text: string, signal: AbortSignal) => Promise<void>

/** The last text of one thing that is kept up to date. */
export interface LastUpdate {
  readonly updates: PacedUpdates
  readonly text: string
}

/** How long the last updates may take, and one request. */
const finishTimeLimitMs = 15_000
const requestTimeLimitMs = 10_000
const finishTries = 3
const pauseBetweenTriesMs = 1_000

/** GitHub, for all that a step keeps up to date there. */
export class GitHubUpdates {
  readonly options: GitHubUpdatesOptions
  #api: Promise<GitHubApi> | null = null

  constructor(options: GitHubUpdatesOptions) {
    this.options = options
  }

  api(): Promise<GitHubApi> {
    return (this.#api ??= this.options.createApi())
  }

  /** @param what what is kept up to date, in words; @param permission what the job needs for it */
  target(what: string, permission: string): UpdateTarget {
    return new UpdateTarget(this, what, permission)
  }
}

/** Things of one kind, such as the commit statuses: what is refused for one is refused for all. */
export class UpdateTarget {
  readonly #github: GitHubUpdates
  readonly #what: string
  readonly #permission: string
  #failure: unknown = null
  #isRefused = false

  constructor(github: GitHubUpdates, what: string, permission: string) {
    this.#github = github
    this.#what = what
    this.#permission = permission
  }

  /** One thing that is kept up to date. */
  updates(intervalMs: number, send: SendUpdate): PacedUpdates {
    const { clock, signal, budget } = this.#github.options
    return new PacedUpdates({
      clock,
      intervalMs,
      signal,
      mayBegin: () => !this.#isRefused && budget.hasRoom(),
      send: async (text, sendSignal) => {
        if (this.#isRefused) return
        const limit = AbortSignal.any([sendSignal, AbortSignal.timeout(requestTimeLimitMs)])
        await send(await this.#github.api(), text, limit)
      },
      onFailure: (error) => {
        this.#failure = error
        if (isRefusal(error)) this.#warn(error)
      }
    })
  }

  /** Sends the last texts side by side; trouble that lasts is one warning, and changes no verdict. */
  async finish(all: readonly LastUpdate[], signal: AbortSignal): Promise<void> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(finishTimeLimitMs)])
    for (let tried = 0; tried < finishTries; tried += 1) {
      this.#failure = null
      await Promise.all(all.map(({ updates, text }) => updates.finish(text, limit)))
      if (this.#failure === null || this.#isRefused || limit.aborted) break
      await this.#github.options.clock.sleep(pauseBetweenTriesMs, limit).catch(() => undefined)
    }
    if (this.#failure !== null && !this.#isRefused) this.#warn(this.#failure)
  }

  #warn(error: unknown): void {
    const isFirst = !this.#isRefused
    this.#isRefused = isRefusal(error)
    if (!isFirst) return
    const { log, messages } = this.#github.options
    const why = errorText(error)
    log.warning(
      this.#isRefused
        ? messages.reporting.refused(this.#what, this.#permission, why)
        : messages.reporting.failed(this.#what, why)
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

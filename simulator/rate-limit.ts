import { type Api, type Answer, ApiError, errorAnswer } from './http-messages.ts'

/** Allows so many requests in any one second, for all clients together. */
export class RateLimit {
  readonly #perSecond: number
  readonly #now: () => number
  #recent: readonly number[] = []
  #refused = 0

  constructor(perSecond: number, now: () => number) {
    this.#perSecond = perSecond
    this.#now = now
  }

  /** The refusal of a request beyond the limit; `undefined` if it may pass. only the two APIs have a limit. */
  refuse(api: Api): Answer | undefined {
    if (api !== 'signed' && api !== 'token') return undefined
    const now = this.#now()
    this.#recent = this.#recent.filter((atMs) => now - atMs < 1000)
    if (this.#recent.length < this.#perSecond) {
      this.#recent = [...this.#recent, now]
      return undefined
    }
    this.#refused += 1
    if (api === 'token')
      return errorAnswer('token', new ApiError(429, 'TooManyRequests', 'Too many requests.'))
    // The gateway tells how long to wait in some answers only.
    const headers: Record<string, string> = this.#refused % 2 === 0 ? {} : { 'x-acs-retry-after': '1000' }
    const message = 'Request was denied due to user flow control.'
    return errorAnswer('gateway', new ApiError(429, 'Throttling.User', message, headers))
  }
}

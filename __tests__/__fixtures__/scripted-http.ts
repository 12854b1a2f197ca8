import { toJsonText, type Json } from '../../simulator/json-text.ts'
import type { Clock } from '../../src/schedule/clock.ts'
import type {
  HttpClient,
  HttpFailureReason,
  HttpRequest,
  HttpResult,
  SendOptions
} from '../../src/http/http-client.ts'

/** What the network's other end does with a request. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** A text is sent as it is, anything else as JSON; numbers of 64 bits are bigints. */
  readonly body?: Json
  readonly isWhole?: boolean
  /** How long the answer takes. */
  readonly delayMs?: number
  /** No answer comes. */
  readonly failure?: HttpFailureReason
  readonly isTooLarge?: boolean
}

/** A request that was sent, and when. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly origin: string
  readonly atMs: number
}

/** Decides on each request; `count` is how many came before it. */
export type Script = (sent: Sent, count: number) => Reply

/** An HTTP client with a script instead of a network. Time limits and signals are obeyed. */
export class ScriptedHttp implements HttpClient {
  readonly sent: Sent[] = []
  readonly #clock: Clock
  readonly #script: Script
  readonly #aside: (sent: Sent) => Reply | null

  /** @param aside answers what is beside the point of a test: it is not noted, and the script is not asked */
  constructor(clock: Clock, script: Script, aside: (sent: Sent) => Reply | null = () => null) {
    this.#clock = clock
    this.#script = script
    this.#aside = aside
  }

  async send(request: HttpRequest, { timeLimitMs, signal }: SendOptions): Promise<HttpResult> {
    const sent: Sent = {
      method: request.method,
      path: request.url.pathname,
      query: Object.fromEntries(request.url.searchParams),
      headers: request.headers,
      body: request.body,
      origin: request.url.origin,
      atMs: this.#clock.nowMs()
    }
    const aside = this.#aside(sent)
    if (aside !== null) return resultOf(aside)
    const reply = this.#script(sent, this.sent.length)
    this.sent.push(sent)
    const delayMs = reply.delayMs ?? 0
    try {
      if (delayMs > 0) await this.#clock.sleep(Math.min(delayMs, timeLimitMs), signal)
    } catch {
      return { kind: 'failure', reason: 'aborted', detail: 'cancelled' }
    }
    if (delayMs > timeLimitMs)
      return { kind: 'failure', reason: 'timeout', detail: 'no whole answer in time' }
    return resultOf(reply)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** The result that a reply comes to. */
export function resultOf(reply: Reply): HttpResult {
  if (reply.failure !== undefined) return { kind: 'failure', reason: reply.failure, detail: 'it broke' }
  if (reply.isTooLarge === true) return { kind: 'too-large' }
  return {
    kind: 'answer',
    httpStatus: reply.status ?? 200,
    headers: reply.headers ?? {},
    body: typeof reply.body === 'string' ? reply.body : toJsonText(reply.body ?? {}),
    isWhole: reply.isWhole ?? true
  }
}

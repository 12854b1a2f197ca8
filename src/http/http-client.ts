/**
 * One HTTP client for all remote services. It sends a request once, within limits of time and size,
 * and says what came back; what that means is decided elsewhere (`api/meaning.ts`).
 */
import type { Dispatcher } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import type { Environment } from '../text/environment.ts'
import { decodeBody } from './content-coding.ts'
import { proxyAddress, variableOf } from './proxy-address.ts'

/** A request, ready to send. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** Why no answer, or no whole one, came. */
export type HttpFailureReason =
  | 'unknown-host'
  | 'connection-refused'
  | 'certificate'
  | 'no-tls'
  | 'proxy-refused'
  | 'timeout'
  | 'aborted'
  | 'broken-connection'

/** What came of a request. */
export type HttpResult =
  | {
      readonly kind: 'answer'
      readonly httpStatus: number
      readonly headers: Readonly<Record<string, string>>
      /** The body as text, as far as it came. */
      readonly body: string
      /** False where the connection ended in mid-body. */
      readonly isWhole: boolean
    }
  /** The body is larger than `bodyLimitBytes`. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failure'; readonly reason: HttpFailureReason; readonly detail: string }

export interface SendOptions {
  /** The time for the whole exchange, body included, in ms. */
  readonly timeLimitMs: number
  readonly signal: AbortSignal
}

/** Sends requests. `close` frees every socket. */
export interface HttpClient {
  send(request: HttpRequest, options: SendOptions): Promise<HttpResult>
  close(): Promise<void>
}

/** Time to connect, and for a whole exchange (contract, "Trouble"). */
export const connectTimeLimitMs = 10_000
export const exchangeTimeLimitMs = 30_000
/** The largest body that is read (contract, "Trouble"). */
export const bodyLimitBytes = 10 * 1024 * 1024

const cancelled: CutShort = { kind: 'failure', reason: 'aborted', detail: 'cancelled' }

/** Connections stay open between two polls, unless the server closes them or says otherwise. */
const keepAliveMs = 90_000

/**
 * A client over undici: redirects are not followed, HTTPS_PROXY, HTTP_PROXY and NO_PROXY are
 * honoured, certificates verified.
 *
 * @throws ProxyAddressError
 */
export async function createHttpClient(environment: Environment): Promise<HttpClient> {
  const dispatcher = await createDispatcher(environment)
  return {
    send: (httpRequest, options) => send(dispatcher, httpRequest, options),
    close: () => dispatcher.destroy()
  }
}

async function createDispatcher(environment: Environment): Promise<Dispatcher> {
  const options: ConstructorParameters<typeof Agent>[0] = {
    connect: { timeout: connectTimeLimitMs },
    // A body that ends too early has to be seen as such, which HTTP/1.1 does best.
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: keepAliveMs,
    keepAliveMaxTimeout: 600_000
  }
  const [httpsProxy, httpProxy] = [
    proxyAddress('HTTPS_PROXY', environment),
    proxyAddress('HTTP_PROXY', environment)
  ]
  if (httpsProxy === undefined && httpProxy === undefined) return new Agent(options)
  const { createProxyAgent } = await import('./proxy-agent.ts')
  const noProxy = variableOf('NO_PROXY', environment)?.value
  return createProxyAgent({ ...options, httpsProxy, httpProxy, noProxy }, connectTimeLimitMs)
}

async function send(dispatcher: Dispatcher, sent: HttpRequest, options: SendOptions): Promise<HttpResult> {
  const { signal, timeLimitMs } = options
  if (signal.aborted) return cancelled
  const exchange = new Exchange(dispatcher, sent)
  const cancel = (): void => {
    exchange.cut(cancelled)
  }
  const timer = setTimeout(
    () => {
      exchange.cut({
        kind: 'failure',
        reason: 'timeout',
        detail: `no whole answer within ${timeLimitMs} ms`
      })
    },
    Math.max(0, timeLimitMs)
  )
  signal.addEventListener('abort', cancel)
  try {
    return await exchange.result()
  } finally {
    clearTimeout(timer)
    // It outlives this exchange, and would keep all of it in memory.
    signal.removeEventListener('abort', cancel)
  }
}

/** An answer whose body is as it came: in pieces, and perhaps coded. */
interface RawAnswer {
  readonly kind: 'raw-answer'
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string>>
  readonly chunks: Buffer[]
  readonly isWhole: boolean
}

/** Why there is no answer. */
type CutShort = Exclude<HttpResult, { kind: 'answer' }>

/** One exchange: what comes back is gathered until it is over, by itself or because it is cut. */
class Exchange {
  readonly #ending: Promise<RawAnswer | CutShort>
  #end: (ending: RawAnswer | CutShort) => void = () => undefined
  #isOver = false
  #controller: Dispatcher.DispatchController | null = null

  constructor(dispatcher: Dispatcher, { method, url, headers, body }: HttpRequest) {
    this.#ending = new Promise((resolve) => {
      this.#end = resolve
    })
    const options = { origin: url.origin, path: url.pathname + url.search, method, headers, body }
    dispatcher.dispatch(options, this.#handler())
  }

  /** Ends it at once; what was not sent yet never is. Does nothing once it is over. */
  cut(result: CutShort): void {
    this.#isOver = true
    this.#end(result)
    this.#controller?.abort(new Error('cut'))
  }

  /** What came of it, once it is over. Never rejects. */
  async result(): Promise<HttpResult> {
    const ending = await this.#ending
    return ending.kind === 'raw-answer' ? decoded(ending) : ending
  }

  #handler(): Dispatcher.DispatchHandler {
    let answer: RawAnswer | null = null
    let sizeBytes = 0
    return {
      onRequestStart: (controller) => {
        this.#controller = controller
        // There was no connection yet when it was cut.
        if (this.#isOver) controller.abort(new Error('cut'))
      },
      onResponseStart: (_controller, httpStatus, told) => {
        // Of a status below 200 the answer is still to come.
        if (httpStatus < 200) return
        const headers = Object.fromEntries(
          Object.entries(told).map(([name, value]) => [name, String(value ?? '')])
        )
        answer = { kind: 'raw-answer', httpStatus, headers, chunks: [], isWhole: true }
      },
      onResponseData: (_controller, chunk) => {
        sizeBytes += chunk.length
        if (sizeBytes > bodyLimitBytes) this.cut({ kind: 'too-large' })
        else answer?.chunks.push(chunk)
      },
      onResponseEnd: () => {
        if (answer !== null) this.#end(answer)
      },
      onResponseError: (_controller, error) => {
        if (answer === null) this.#end({ kind: 'failure', reason: reasonOf(error), detail: detailOf(error) })
        else this.#end({ ...answer, isWhole: false })
      }
    }
  }
}

/** The answer with its body as text. */
async function decoded({ chunks, httpStatus, headers, isWhole }: RawAnswer): Promise<HttpResult> {
  const raw = Buffer.concat(chunks)
  const answer = { kind: 'answer', httpStatus, headers } as const
  if (!isWhole) return { ...answer, body: raw.toString('utf8'), isWhole }
  try {
    const body = await decodeBody(raw, headers['content-encoding'] ?? '', bodyLimitBytes)
    return { ...answer, body: body.toString('utf8'), isWhole }
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' }
    return { ...answer, body: raw.toString('utf8'), isWhole: false }
  }
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : ''
}

function reasonOf(error: unknown): HttpFailureReason {
  const code = codeOf(error)
  if (code === 'ENOTFOUND') return 'unknown-host'
  if (code === 'ECONNREFUSED') return 'connection-refused'
  if (/\bProxy\b.*\(407\)/.test(detailOf(error))) return 'proxy-refused'
  if (/^(UND_ERR_(CONNECT|HEADERS)_TIMEOUT|ETIMEDOUT)$/.test(code)) return 'timeout'
  if (/CERT|^ERR_TLS|UNABLE_TO_/.test(code)) return 'certificate'
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return 'no-tls'
  return 'broken-connection'
}

function detailOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  const message = String(hasMessage ? error.message : error)
  const code = codeOf(error)
  return message.includes(code) ? message : `${code} ${message}`
}

/**
 * One HTTP client for all remote services. It sends a request once, within limits of time and size,
 * and says what came back; what that means is decided elsewhere (`api/meaning.ts`).
 */
import type { Dispatcher } from 'undici'
import request from 'undici/lib/api/api-request.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import { decodeBody } from './content-coding.ts'
import type { Environment } from '../text/environment.ts'
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
  const exchange = new AbortController()
  const abort = (): void => {
    exchange.abort(new Error('aborted'))
  }
  let isOutOfTime = false
  const timer = setTimeout(
    () => {
      isOutOfTime = true
      abort()
    },
    Math.max(0, options.timeLimitMs)
  )
  options.signal.addEventListener('abort', abort)
  const explain = (error: unknown): HttpResult => {
    if (options.signal.aborted) return { kind: 'failure', reason: 'aborted', detail: 'cancelled' }
    if (isOutOfTime) {
      return {
        kind: 'failure',
        reason: 'timeout',
        detail: `no whole answer within ${options.timeLimitMs} ms`
      }
    }
    return { kind: 'failure', reason: reasonOf(error), detail: detailOf(error) }
  }
  try {
    options.signal.throwIfAborted()
    const answering = request.call(dispatcher, {
      origin: sent.url.origin,
      path: sent.url.pathname + sent.url.search,
      method: sent.method,
      headers: sent.headers,
      body: sent.body,
      signal: exchange.signal
    })
    // undici heeds the signal once there is a connection; here it ends the wait for one, too.
    const answer = await Promise.race([answering, abortOf(exchange.signal)])
    return await readAnswer(answer, explain)
  } catch (error) {
    return explain(error)
  } finally {
    clearTimeout(timer)
    // It outlives this exchange, and would keep all of it in memory.
    options.signal.removeEventListener('abort', abort)
  }
}

/** Rejects when the signal of one exchange aborts. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('aborted'))
    })
  })
}

async function readAnswer(
  answer: Dispatcher.ResponseData,
  explain: (error: unknown) => HttpResult
): Promise<HttpResult> {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, String(value ?? '')])
  )
  const chunks: Buffer[] = []
  let sizeBytes = 0
  let isWhole = true
  let body: Buffer
  try {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length
      if (sizeBytes > bodyLimitBytes) {
        // Leaving the loop destroys the body, and its connection with it.
        return { kind: 'too-large' }
      }
      chunks.push(chunk)
    }
    body = await decodeBody(Buffer.concat(chunks), headers['content-encoding'] ?? '', bodyLimitBytes)
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large' }
    const failure = explain(error)
    if (failure.kind === 'failure' && failure.reason !== 'broken-connection') return failure
    isWhole = false
    body = Buffer.concat(chunks)
  }
  return { kind: 'answer', httpStatus: answer.statusCode, headers, body: body.toString('utf8'), isWhole }
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

import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type Json, type JsonObject, toJsonText } from './json-text.ts'

/** A request as the handlers see it: read whole, its target still as it was sent. */
export interface Call {
  readonly method: string
  /** The server as the client addresses it, such as `http://127.0.0.1:8787`. */
  readonly origin: string
  /** The path as sent, not decoded. */
  readonly path: string
  /** The query as sent, without its question mark. */
  readonly rawQuery: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** An answer, before any fault is applied to it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** The interfaces that the simulator serves; `files` are the addresses of whole logs. */
export type Api = 'signed' | 'token' | 'sts' | 'oidc' | 'files'

/** An operation, found from method and path, with the path's parameters. */
export interface Operation {
  readonly api: Api
  readonly name: string
  readonly params: Readonly<Record<string, string>>
}

/** One line of a routing table; `:name` in the path stands for a parameter. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly name: string
}

/** Finds the operation that a call asks for. */
export function findOperation(api: Api, routes: readonly Route[], call: Call): Operation | undefined {
  const parts = call.path.split('/')
  for (const route of routes) {
    const pattern = route.path.split('/')
    if (route.method !== call.method || pattern.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = pattern.every((expected, at) => {
      const part = parts[at] ?? ''
      if (!expected.startsWith(':')) return expected === part
      params[expected.slice(1)] = decodePart(part)
      return part !== ''
    })
    if (fits) return { api, name: route.name, params }
  }
  return undefined
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A JSON answer. */
export function jsonAnswer(
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {}
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
    body: toJsonText(body)
  }
}

/** A request id in the service's spelling. */
export function requestId(): string {
  return randomUUID().toUpperCase()
}

/** An error that an API answers with; thrown by handlers, written by the API in its own shape. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** The shapes in which the service's errors come. */
export type ErrorShape = 'gateway' | 'business' | 'token' | 'xml'

/** Writes an error in one of the service's shapes. */
export function errorAnswer(
  shape: ErrorShape,
  error: ApiError,
  host = 'devops.cn-hangzhou.aliyuncs.com'
): Answer {
  const { status, code, message, headers } = error
  const id = requestId()
  switch (shape) {
    case 'gateway': {
      const Recommend = `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&product=devops&requestId=${id}`
      const body: JsonObject = { RequestId: id, Message: message, Recommend, HostId: host, Code: code }
      return jsonAnswer(status, body, { 'x-acs-request-id': id, ...headers })
    }
    case 'business':
      return jsonAnswer(
        status,
        { requestId: id, success: false, errorCode: code, errorMessage: message },
        headers
      )
    case 'token':
      return jsonAnswer(status, { errorCode: code, errorMessage: message, requestId: id }, headers)
    case 'xml': {
      const parts = { RequestId: id, HostId: host, Code: code, Message: message }
      const xml = Object.entries(parts).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
      const body = `<?xml version='1.0' encoding='UTF-8'?><Error>${xml.join('')}</Error>`
      return { status, headers: { 'content-type': 'text/xml;charset=utf-8', ...headers }, body }
    }
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

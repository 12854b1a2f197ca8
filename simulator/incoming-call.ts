import type { IncomingMessage } from 'node:http'
import type { Call } from './http-messages.ts'

/** Reads a request whole; its path and query are kept as they were sent, since the signature covers that. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const target = request.url ?? '/'
  const mark = target.indexOf('?')
  const [path, rawQuery] = mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
  return {
    method: request.method ?? 'GET',
    origin: `${'encrypted' in request.socket ? 'https' : 'http'}://${request.headers.host ?? ''}`,
    path,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    headers: request.headers,
    body: Buffer.concat(chunks)
  }
}

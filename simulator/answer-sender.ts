import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './faults.ts'
import type { Answer } from './http-messages.ts'

/** Sends an answer, spoiling it on its way as a fault says. Resolves when all that will be sent is sent. */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  signal: AbortSignal
): Promise<void> {
  const body = Buffer.from(answer.body)
  switch (fault?.kind) {
    case 'hang':
      return
    case 'reset':
      reset(response)
      return
    case 'cut':
      begin(response, answer, body.length)
      await write(response, body.subarray(0, Math.floor(body.length / 2)))
      response.socket?.end()
      return
    case 'reset-in-body':
      begin(response, answer, body.length)
      await write(response, body.subarray(0, Math.floor(body.length / 2)))
      reset(response)
      return
    case 'drip':
      begin(response, answer, body.length)
      for (const byte of body) {
        if (response.destroyed || response.socket?.destroyed === true) return
        await write(response, Buffer.of(byte))
        await sleep(fault.everyMs, undefined, { signal })
      }
      response.end()
      return
    case 'slow':
      await sleep(fault.ms, undefined, { signal })
      break
    default:
  }
  begin(response, answer, body.length)
  response.end(body)
}

function begin(response: ServerResponse, { status, headers }: Answer, length: number): void {
  response.writeHead(status, { 'content-length': String(length), ...headers })
}

async function write(response: ServerResponse, chunk: Buffer): Promise<void> {
  await new Promise<void>((resolve) => {
    response.write(chunk, () => resolve())
  })
}

/** Ends the connection with a TCP reset, or, where TLS hides the socket, without a farewell. */
function reset(response: ServerResponse): void {
  const { socket } = response
  if (socket === null) return
  if ('encrypted' in socket) socket.destroy()
  else socket.resetAndDestroy()
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in front of a simulator that has learnt every secret it saw, and says them wherever it can. */
export interface EchoServer {
  readonly url: string
  /** Every secret that went by, in either direction. */
  readonly secrets: ReadonlySet<string>
  close(): Promise<void>
}

/** Stands in texts for all secrets that were seen so far. */
export const secretsHere = 'ALL-SECRETS-HERE'

/**
 * Passes requests on to a simulator, and its answers back with the secrets put in where a text says so.
 *
 * @param known secrets that never go over the wire
 */
export async function startEchoServer(target: string, known: readonly string[]): Promise<EchoServer> {
  const secrets = new Set(known)
  const server: Server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request)
      for (const secret of secretsOfRequest(request.headers, body)) secrets.add(secret)
      const answer = await passOn(target, request, body)
      const text = await bodyOf(answer)
      for (const secret of secretsOfAnswer(text)) secrets.add(secret)
      const said = JSON.stringify([...secrets].join(' ')).slice(1, -1)
      response.writeHead(answer.statusCode ?? 500, { 'content-type': 'application/json', 'x-debug': said })
      response.end(text.replaceAll(secretsHere, said))
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    // A server that listens on a TCP port has an address.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secrets,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Sends a request on as it came: its signature covers the host. */
async function passOn(target: string, request: IncomingMessage, body: string): Promise<IncomingMessage> {
  const { method, url, headers } = request
  return new Promise((resolve, reject) => {
    const passed = send(`${target}${url ?? ''}`, { method: method ?? 'GET', headers, agent: false }, resolve)
    passed.on('error', reject)
    passed.end(body)
  })
}

function secretsOfRequest(headers: IncomingHttpHeaders, body: string): string[] {
  const token = headers['x-yunxiao-token']
  const securityToken = headers['x-acs-security-token']
  const bearer = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  const idToken = new URLSearchParams(body).get('OIDCToken') ?? undefined
  return [token, securityToken, bearer, idToken].filter((secret) => typeof secret === 'string')
}

/** Temporary keys, and the ID token, which is a JSON Web Token. */
function secretsOfAnswer(text: string): string[] {
  const fields = /"(?:AccessKeyId|AccessKeySecret|SecurityToken)":"([^"]+)"|"value":"(eyJ[^"]+)"/g
  return [...text.matchAll(fields)].flatMap(([, key, idToken]) => key ?? idToken ?? [])
}

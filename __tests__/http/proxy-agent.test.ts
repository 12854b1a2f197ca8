import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { request } from 'undici'
import { createHttpClient } from '../../src/http/http-client.ts'
import { createProxyAgent } from '../../src/http/proxy-agent.ts'

let proxy: Server
const sockets: Socket[] = []

async function startProxy(server: Server): Promise<string> {
  proxy = server.on('connection', (socket: Socket) => sockets.push(socket))
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

afterEach(async () => {
  // A tunnel's connection is the server's no more.
  for (const socket of sockets.splice(0)) socket.destroy()
  await new Promise((resolve) => proxy.close(resolve))
})

it('a tunnel that the proxy never opens is given up after the time to connect', async () => {
  const httpsProxy = await startProxy(createServer().on('connect', () => undefined))
  const noProxies = { httpProxy: undefined, noProxy: undefined }
  const agent = createProxyAgent({ connect: {}, httpsProxy, ...noProxies }, 100)
  const answer = request('https://yunxiao.example.com/', { dispatcher: agent })
  await expect(answer).rejects.toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT' })
  await agent.destroy()
})

it('a proxy that wants a password is told from a broken connection, with and without a tunnel', async () => {
  const url = await startProxy(
    createServer((_request, response) => response.writeHead(407).end()).on('connect', (_request, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    })
  )
  for (const [variable, address] of [
    ['HTTPS_PROXY', 'https://yunxiao.example.com/'],
    ['HTTP_PROXY', 'http://yunxiao.example.com/']
  ] as const) {
    const client = await createHttpClient({ [variable]: url })
    const result = await client.send(
      { method: 'GET', url: new URL(address), headers: {}, body: null },
      { timeLimitMs: 5_000, signal: new AbortController().signal }
    )
    expect(result).toMatchObject({ kind: 'failure', reason: 'proxy-refused' })
    await client.close()
  }
})

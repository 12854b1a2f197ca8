import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import * as zlib from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createHttpClient, type HttpClient, type HttpResult } from '../../src/http/http-client.ts'
import { ProxyAddressError } from '../../src/http/proxy-address.ts'
import { loggedHttpClient } from '../../src/http/logged-http-client.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'

const servers: Server[] = []
const clients: HttpClient[] = []

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?a=1`)
}

async function send(
  url: URL,
  options: {
    timeLimitMs?: number
    signal?: AbortSignal
    environment?: Record<string, string>
    body?: string
  } = {}
): Promise<HttpResult> {
  const client = await createHttpClient(options.environment ?? {})
  clients.push(client)
  return client.send(
    {
      method: options.body === undefined ? 'GET' : 'POST',
      url,
      headers: { 'x-a': 'b' },
      body: options.body ?? null
    },
    { timeLimitMs: options.timeLimitMs ?? 5_000, signal: options.signal ?? new AbortController().signal }
  )
}

describe('the HTTP client', () => {
  it('gives status, headers and body as they came', async () => {
    const url = await serve((request, response) => {
      response.writeHead(404, { 'x-request-id': 'R-1' })
      response.end(`${request.method ?? ''} ${request.url ?? ''} ${String(request.headers['x-a'])} 云效`)
    })
    expect(await send(url)).toMatchObject({
      kind: 'answer',
      httpStatus: 404,
      headers: { 'x-request-id': 'R-1' },
      body: 'GET /path?a=1 b 云效',
      isWhole: true
    })
  })

  it('sends a body', async () => {
    const url = await serve((request, response) => request.pipe(response))
    expect(await send(url, { body: 'a=1&b=中' })).toMatchObject({ body: 'a=1&b=中' })
  })

  it('does not follow redirects', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: '/elsewhere' }).end())
    expect(await send(url)).toMatchObject({ kind: 'answer', httpStatus: 302 })
  })

  it('sees a body that is cut off', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })
    expect(await send(url)).toMatchObject({ kind: 'answer', body: 'half', isWhole: false })
  })

  it('refuses a body over 10 MiB, before it is all there', async () => {
    const url = await serve((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024)
      const more = (): void => {
        if (!response.destroyed) response.write(chunk, more)
      }
      more()
    })
    expect(await send(url)).toEqual({ kind: 'too-large' })
  })

  it('has a time limit for the whole exchange, drip-fed bodies included', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => {
        clearInterval(drip)
      })
    })
    expect(await send(url, { timeLimitMs: 150 })).toMatchObject({ kind: 'failure', reason: 'timeout' })
  })

  it('has a time limit where no answer comes', async () => {
    const url = await serve(() => undefined)
    expect(await send(url, { timeLimitMs: 50 })).toMatchObject({ kind: 'failure', reason: 'timeout' })
  })

  it('stops at once when it is cancelled, even before it began', async () => {
    const url = await serve(() => undefined)
    const soon = new AbortController()
    setTimeout(() => {
      soon.abort()
    }, 30)
    expect(await send(url, { signal: soon.signal })).toMatchObject({ kind: 'failure', reason: 'aborted' })
    expect(await send(url, { signal: AbortSignal.abort() })).toMatchObject({ reason: 'aborted' })
  })

  it('has a time limit, and stops at once, while it waits for a connection too', async () => {
    const sockets: Socket[] = []
    // Takes the connection, and never answers the TLS handshake.
    const mute = createTcpServer((socket) => sockets.push(socket))
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
    const url = new URL(`https://127.0.0.1:${(mute.address() as AddressInfo).port}/`)
    const beganAtMs = performance.now()
    expect(await send(url, { timeLimitMs: 100 })).toMatchObject({ kind: 'failure', reason: 'timeout' })
    const soon = AbortSignal.timeout(100)
    expect(await send(url, { signal: soon })).toMatchObject({ kind: 'failure', reason: 'aborted' })
    // Connecting alone may take 10 s.
    expect(performance.now() - beganAtMs).toBeLessThan(8_000)
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => mute.close(resolve))
  })

  it('never sends what was cut before there was a connection', async () => {
    let requests = 0
    const url = await serve((_request, response) => {
      requests += 1
      response.end()
    })
    const client = await createHttpClient({})
    clients.push(client)
    const cancel = new AbortController()
    const pass = { method: 'POST', url, headers: {}, body: 'pass' } as const
    const sending = client.send(pass, { timeLimitMs: 5_000, signal: cancel.signal })
    cancel.abort()
    expect(await sending).toMatchObject({ kind: 'failure', reason: 'aborted' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(requests).toBe(0)
    const { signal } = new AbortController()
    expect(await client.send(pass, { timeLimitMs: 5_000, signal })).toMatchObject({ httpStatus: 200 })
    expect(requests).toBe(1)
  })

  it('waits for the answer behind one that only says that it is on its way', async () => {
    const url = await serve((_request, response) => {
      response.writeProcessing()
      response.writeEarlyHints({ link: '</a>; rel=preload' })
      response.end('late')
    })
    expect(await send(url)).toMatchObject({ kind: 'answer', httpStatus: 200, body: 'late', isWhole: true })
  })

  it.each([
    ['gzip', zlib.gzipSync],
    ['X-GZIP', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['br', zlib.brotliCompressSync],
    ['zstd', zlib.zstdCompressSync],
    ['gzip, br', (bytes: Buffer) => zlib.brotliCompressSync(zlib.gzipSync(bytes))],
    ['identity, gzip', zlib.gzipSync],
    ['identity', (bytes: Buffer) => bytes]
  ])('reads a body that the server codes as %s', async (coding, code) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(code(Buffer.from('云效')))
    })
    expect(await send(url)).toMatchObject({ kind: 'answer', body: '云效', isWhole: true })
  })

  it('sees a coded body that is cut off, is not what it says, or is too large once it is read', async () => {
    const coded = (bytes: Buffer, coding = 'gzip'): Promise<URL> =>
      serve((_request, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes))
    const whole = zlib.gzipSync(Buffer.from('x'.repeat(1000)))
    expect(await send(await coded(whole.subarray(0, 15)))).toMatchObject({ kind: 'answer', isWhole: false })
    expect(await send(await coded(Buffer.from('plain')))).toMatchObject({ kind: 'answer', isWhole: false })
    expect(await send(await coded(Buffer.from('plain'), 'other'))).toMatchObject({ body: 'plain' })
    expect(await send(await coded(zlib.gzipSync(Buffer.alloc(11 * 1024 * 1024))))).toMatchObject({
      kind: 'too-large'
    })
  })

  it('takes an empty body for what it is, whatever it is said to be coded as', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end()
    )
    expect(await send(url)).toMatchObject({ kind: 'answer', body: '', isWhole: true })
  })

  it.each([
    ['HTTPS_PROXY', '://bad'],
    ['https_proxy', 'http://'],
    ['HTTP_PROXY', 'not a url'],
    ['http_proxy', 'ftp://proxy.example.com']
  ])('refuses a %s of %j', async (variable, value) => {
    await expect(createHttpClient({ [variable]: value })).rejects.toEqual(new ProxyAddressError(variable))
    await expect(createHttpClient({ [variable]: value })).rejects.toMatchObject({ variable })
  })

  it('tells a refused connection, a broken one and a host that does not exist apart', async () => {
    const broken = await serve((request) => request.socket.destroy())
    const gone = await serve(() => undefined)
    const last = servers.pop()
    await new Promise((resolve) => last?.close(resolve))
    expect(await send(gone)).toMatchObject({ reason: 'connection-refused' })
    expect(await send(broken)).toMatchObject({ reason: 'broken-connection' })
    expect(await send(new URL('http://no-such-host.invalid/'))).toMatchObject({
      kind: 'failure',
      reason: expect.stringMatching(/unknown-host|broken-connection/)
    })
  })

  it('speaks to no server without TLS where https is asked for', async () => {
    const url = await serve(() => undefined)
    url.protocol = 'https:'
    expect(await send(url)).toMatchObject({ kind: 'failure', reason: 'no-tls' })
  })

  it('goes through the proxy that the environment names, but for the hosts of NO_PROXY', async () => {
    const tunnels: string[] = []
    const url = await serve((_request, response) => response.end('direct'))
    const proxyUrl = await serve((request, response) => response.end(`proxied ${request.url ?? ''}`))
    servers.at(-1)?.on('connect', (request, client: Socket) => {
      tunnels.push(request.url ?? '')
      const target = connect(Number(url.port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n')
        target.pipe(client).pipe(target)
      })
      target.on('error', () => client.destroy())
      client.on('error', () => target.destroy())
    })
    const environment = { HTTP_PROXY: proxyUrl.origin, http_proxy: proxyUrl.origin }
    const before = { ...process.env }
    Object.assign(process.env, environment)
    try {
      const through = await send(url, { environment })
      expect(through.kind === 'answer' && (tunnels.length > 0 || through.body.startsWith('proxied'))).toBe(
        true
      )
      process.env['NO_PROXY'] = '127.0.0.1'
      tunnels.length = 0
      expect(await send(url, { environment: { ...environment, NO_PROXY: '127.0.0.1' } })).toMatchObject({
        body: 'direct'
      })
      expect(tunnels).toEqual([])
    } finally {
      for (const name of ['HTTP_PROXY', 'http_proxy', 'NO_PROXY']) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
        else process.env[name] = before[name]
      }
    }
  })
})

describe('the debug log of each exchange', () => {
  it.each<[HttpResult, string]>([
    [{ kind: 'answer', httpStatus: 200, headers: {}, body: 'abc', isWhole: true }, 'HTTP 200, 3 characters'],
    [
      { kind: 'answer', httpStatus: 200, headers: {}, body: 'abc', isWhole: false },
      'HTTP 200, 3 characters, cut off'
    ],
    [{ kind: 'too-large' }, 'too large'],
    [{ kind: 'failure', reason: 'timeout', detail: 'late' }, 'timeout: late']
  ])('tells host and path, never the query, and what came: %j', async (result, text) => {
    const clock = new FakeClock()
    const lines: string[] = []
    const inner: HttpClient = { send: () => Promise.resolve(result), close: () => Promise.resolve() }
    const client = loggedHttpClient(inner, (line) => lines.push(line), clock)
    const url = new URL('https://example.com/a?token=1')
    await client.send(
      { method: 'GET', url, headers: {}, body: null },
      { timeLimitMs: 1, signal: AbortSignal.abort() }
    )
    await client.close()
    expect(lines).toEqual([`GET example.com/a: ${text} after 0 ms`])
  })
})

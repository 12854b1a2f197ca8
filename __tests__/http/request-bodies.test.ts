/** The build leaves out what undici loads for forms (`scripts/build.js`): nothing that the gate sends may reach it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createHttpClient } from '../../src/http/http-client.ts'

const leftOut = (name: string) => () => {
  throw new Error(`${name} is left out`)
}
jest.mock('undici/lib/web/fetch/body.js', leftOut('body'))
jest.mock('undici/lib/web/fetch/formdata.js', leftOut('formdata'))
jest.mock('undici/lib/web/webidl/index.js', leftOut('webidl'))

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => response.end(`${request.method} ${body}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

it('the parts are left out here, too', () => {
  expect(() => jest.requireMock<object>('undici/lib/web/fetch/body.js')).toThrow('body is left out')
})

it.each([
  ['GET', null],
  ['PUT', null],
  ['POST', ''],
  ['POST', '{"params":"{}"}'],
  ['POST', '部署 '.repeat(100_000)]
] as const)('%s with a text or without a body needs no part for forms', async (method, body) => {
  const http = await createHttpClient({})
  const request = { method, url: new URL(origin), headers: {}, body }
  const result = await http.send(request, { timeLimitMs: 10_000, signal: new AbortController().signal })
  await http.close()
  expect(result).toMatchObject({ kind: 'answer', body: `${method} ${body ?? ''}` })
})

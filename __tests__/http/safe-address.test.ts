import { expect, it } from '@jest/globals'
import { isSafeAddress } from '../../src/http/safe-address.ts'

it.each([
  ['https://example.com/', true],
  ['http://localhost:8080/', true],
  ['http://127.0.0.2/', true],
  ['http://[::1]/', true],
  ['http://example.com/', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://[::2]/', false],
  ['file:///etc/passwd', false]
])('%s is safe to ask: %s', (address, isSafe) => {
  expect(isSafeAddress(new URL(address))).toBe(isSafe)
})

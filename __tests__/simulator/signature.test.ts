import { describe, expect, it } from '@jest/globals'
import { ApiError, type Call } from '../../simulator/http-messages.ts'
import {
  canonicalRequest,
  parseAuthorization,
  sha256,
  sign,
  SignatureVerifier,
  stringToSign
} from '../../simulator/signature.ts'

/** The worked example of Alibaba Cloud's page on signature version 3. */
const example: Call = {
  origin: 'http://ecs.cn-shanghai.aliyuncs.com',
  method: 'POST',
  path: '/',
  rawQuery: 'ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
  query: new URLSearchParams(),
  headers: {
    host: 'ecs.cn-shanghai.aliyuncs.com',
    'x-acs-action': 'RunInstances',
    'x-acs-version': '2014-05-26',
    'x-acs-date': '2023-10-26T10:22:32Z',
    'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
    'x-acs-content-sha256': sha256('')
  },
  body: Buffer.alloc(0)
}
const names = Object.keys(example.headers).sort()
const signature = '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0'
const nowMs = Date.parse('2023-10-26T10:22:40Z')
const expected = { action: 'RunInstances', version: '2014-05-26' }

function signed(change: Partial<Call> = {}, wrongSignature?: string): Call {
  const call = { ...example, ...change }
  const authorization = `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${names.join(';')},Signature=${wrongSignature ?? signature}`
  return { ...call, headers: { ...call.headers, authorization } }
}

function verify(call: Call, atMs = nowMs, verifier = new SignatureVerifier()): string {
  return verifier.verify(call, expected, () => 'YourAccessKeySecret', atMs)
}

function codeOf(action: () => unknown): string {
  try {
    action()
    return 'no error'
  } catch (error) {
    return error instanceof ApiError ? error.code : String(error)
  }
}

describe('signature', () => {
  it("agrees with the documentation's worked example", () => {
    expect(sign(stringToSign(example, names, sha256('')), 'YourAccessKeySecret')).toBe(signature)
    expect(verify(signed())).toBe('YourAccessKeyId')
  })

  it.each<[string, Partial<Call>]>([
    ['the method', { method: 'GET' }],
    ['the path', { path: '//' }],
    ['the query', { rawQuery: example.rawQuery.replace('shanghai', 'beijing') }],
    ['the body', { body: Buffer.from('x') }],
    ['a header', { headers: { ...example.headers, host: 'other' } }]
  ])('refuses a request if %s was changed', (_, change) => {
    expect(codeOf(() => verify(signed(change)))).toBe('SignatureDoesNotMatch')
  })

  it('tells its own string to sign when signatures differ', () => {
    expect(() => verify(signed({}, '0'.repeat(64)))).toThrow(stringToSign(example, names, sha256('')))
  })

  it('sorts and encodes the query as RFC 3986 says', () => {
    const call = { ...example, rawQuery: "b=2&a=1+%2a%7e!'()&a=0&c" }
    expect(canonicalRequest(call, [], '').split('\n')[2]).toBe('a=0&a=1%20%2A~%21%27%28%29&b=2&c=')
  })

  it('wants every x-acs header signed', () => {
    const headers = { ...example.headers, 'x-acs-extra': '1' }
    expect(codeOf(() => verify(signed({ headers })))).toBe('IncompleteSignature')
  })

  it.each([
    [-16, 'InvalidTimeStamp.Expired'],
    [-14, 'no error'],
    [14, 'no error'],
    [16, 'InvalidTimeStamp.Expired']
  ])('with a clock %d minutes off answers %s', (minutes, code) => {
    expect(codeOf(() => verify(signed(), nowMs + minutes * 60_000))).toBe(code)
  })

  it('refuses a nonce within a quarter of an hour', () => {
    const verifier = new SignatureVerifier()
    verify(signed(), nowMs, verifier)
    expect(codeOf(() => verify(signed(), nowMs + 1000, verifier))).toBe('SignatureNonceUsed')
  })

  it('refuses what is no V3 header', () => {
    expect(codeOf(() => parseAuthorization('acs id:signature'))).toBe('IncompleteSignature')
  })
})

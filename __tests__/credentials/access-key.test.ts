import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../src/api/failure.ts'
import type { ServiceError } from '../../src/api/meaning.ts'
import { signingAuthorization, type AccessKeySource } from '../../src/credentials/access-key.ts'
import { ServerTime } from '../../src/credentials/server-time.ts'
import { generousLimits } from '../__fixtures__/callers.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'

const key = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'sts' }
const request = { method: 'GET' as const, url: new URL('https://example.com/'), headers: {}, body: null }
const error: ServiceError = { problem: null, httpStatus: 403, code: 'X', message: null, requestId: null }

function signing(canExpire = false): {
  readonly clock: FakeClock
  readonly sign: () => Promise<Readonly<Record<string, string>>>
  readonly mend: (fault: Fault) => boolean
} {
  const clock = new FakeClock()
  const keys: AccessKeySource = { get: () => Promise.resolve(key), expire: () => canExpire }
  const authorization = signingAuthorization(keys, new ServerTime(clock))
  return {
    clock,
    sign: async () => (await authorization.authorize(request, 'GetPipelineRun', generousLimits)).headers,
    mend: (fault) => authorization.mend(fault, request)
  }
}

describe('a key signs', () => {
  it('each request with a nonce of its own, for the API’s version and the operation', async () => {
    const { sign } = signing()
    const [first, second] = [await sign(), await sign()]
    expect(first).toMatchObject({
      'x-acs-action': 'GetPipelineRun',
      'x-acs-version': '2021-06-25',
      'x-acs-date': '2026-11-24T08:00:00Z',
      'x-acs-security-token': 'sts'
    })
    expect(first['x-acs-signature-nonce']).not.toBe(second['x-acs-signature-nonce'])
  })

  it('at the server’s time, once that is known, which goes on with our clock', async () => {
    const { clock, sign, mend } = signing()
    expect(mend({ kind: 'clock-off', error, serverTimeMs: fakeStartMs - 3_600_000 })).toBe(true)
    clock.pass(60_000)
    expect((await sign())['x-acs-date']).toBe('2026-11-24T07:01:00Z')
  })

  it('at the same time as before where the server’s is not told', async () => {
    const { sign, mend } = signing()
    expect(mend({ kind: 'clock-off', error, serverTimeMs: null })).toBe(true)
    expect((await sign())['x-acs-date']).toBe('2026-11-24T08:00:00Z')
  })

  it('again after its token has expired only where there is another', () => {
    expect(signing(true).mend({ kind: 'security-token-expired', error })).toBe(true)
    expect(signing(false).mend({ kind: 'security-token-expired', error })).toBe(false)
  })
})

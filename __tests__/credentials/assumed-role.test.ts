import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../src/api/api-error.ts'
import type { Authorization, CallLimits } from '../../src/api/caller.ts'
import { assumedRoleKind } from '../../src/credentials/assumed-role.ts'
import { NoIdTokenPermission } from '../../src/credentials/credential.ts'
import { failureOf, generousLimits, silentObserver } from '../__fixtures__/callers.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { ScriptedHttp, type Reply, type Script, type Sent } from '../__fixtures__/scripted-http.ts'

const request = { method: 'GET' as const, url: new URL('https://example.com/'), headers: {}, body: null }
const stsOrigin = 'https://sts.example.com'
const idTokens = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example.com/token?api-version=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token'
}

/** GitHub’s endpoint and STS: keys are numbered, and live for `lifeSeconds`. */
function healthy(lifeSeconds = 3600): Script {
  let issued = 0
  return ({ origin, atMs }) => {
    if (origin !== stsOrigin) return { body: { value: `id-token-${++issued}` } }
    return {
      body: {
        Credentials: {
          AccessKeyId: `id-${issued}`,
          AccessKeySecret: `secret-${issued}`,
          SecurityToken: `token-${issued}`,
          Expiration: new Date(atMs + lifeSeconds * 1000).toISOString()
        }
      }
    }
  }
}

interface SignIn {
  readonly clock: FakeClock
  readonly http: ScriptedHttp
  readonly authorization: Authorization
  readonly kept: string[]
  /** The token that the next request is signed with. */
  readonly token: (limits?: Partial<CallLimits>) => Promise<string | undefined>
}

function signIn(script: Script, environment: Record<string, string> = idTokens): SignIn {
  const clock = new FakeClock()
  const http = new ScriptedHttp(clock, script)
  const kept: string[] = []
  const given = assumedRoleKind.give(
    { 'role-to-assume': 'role', 'oidc-provider-arn': 'provider' },
    'inputs',
    {
      audience: 'sts.aliyuncs.com',
      'role-session-name': 'session',
      'role-session-expiration': '1800'
    }
  )
  const authorization = given.create({
    http,
    clock,
    random: () => 0.5,
    observer: silentObserver,
    keepSecret: (_kind, secret) => kept.push(secret),
    stsEndpoint: new URL(stsOrigin),
    environment
  })
  const token: SignIn['token'] = async (limits) => {
    const signed = await authorization.authorize(request, 'GetPipelineRun', { ...generousLimits, ...limits })
    return signed.headers['x-acs-security-token']
  }
  return { clock, http, authorization, kept, token }
}

const asked = (sent: readonly Sent[], origin = stsOrigin): Sent[] =>
  sent.filter((one) => one.origin === origin)
const signedWith = (token: string): typeof request => ({
  ...request,
  headers: { 'x-acs-security-token': token }
})

describe('keyless sign-in', () => {
  it('asks GitHub and STS as documented, when keys are first needed', async () => {
    const { http, kept, token } = signIn(healthy())
    expect(http.sent).toEqual([])
    expect(await token()).toBe('token-1')
    const [gitHub, sts] = http.sent
    expect(gitHub).toMatchObject({
      method: 'GET',
      query: { 'api-version': '2', audience: 'sts.aliyuncs.com' }
    })
    expect(gitHub?.headers['authorization']).toBe('bearer request-token')
    expect(sts).toMatchObject({ method: 'POST', origin: stsOrigin })
    expect(Object.fromEntries(new URLSearchParams(sts?.body ?? ''))).toEqual({
      Action: 'AssumeRoleWithOIDC',
      Version: '2015-04-01',
      Format: 'JSON',
      RoleArn: 'role',
      OIDCProviderArn: 'provider',
      OIDCToken: 'id-token-1',
      RoleSessionName: 'session',
      DurationSeconds: '1800',
      Timestamp: '2026-11-24T08:00:00Z',
      SignatureNonce: expect.stringMatching(/^[0-9a-f-]{36}$/)
    })
    expect(kept).toEqual(['id-token-1', 'secret-1', 'token-1', 'id-1'])
  })

  it('is not possible where the job may have no OIDC token', () => {
    expect(() => signIn(healthy(), {})).toThrow(NoIdTokenPermission)
    expect(() => signIn(healthy(), { ...idTokens, ACTIONS_ID_TOKEN_REQUEST_URL: 'x' })).toThrow(
      NoIdTokenPermission
    )
  })

  it('takes a fresh token of GitHub for every try', async () => {
    const whole = healthy()
    let stsCalls = 0
    const { http, token } = signIn((sent, count) =>
      sent.origin === stsOrigin && ++stsCalls < 3 ? { status: 503 } : whole(sent, count)
    )
    expect(await token()).toBe('token-3')
    expect(asked(http.sent).map(({ body }) => new URLSearchParams(body ?? '').get('OIDCToken'))).toEqual([
      'id-token-1',
      'id-token-2',
      'id-token-3'
    ])
  })

  it('is one exchange for all who ask at one time', async () => {
    const whole = healthy()
    const { http, token } = signIn((sent, count) => ({ ...whole(sent, count), delayMs: 1_000 }))
    expect(await Promise.all([token(), token(), token()])).toEqual(['token-1', 'token-1', 'token-1'])
    expect(asked(http.sent)).toHaveLength(1)
  })

  it('that is refused is refused for all who ask at one time', async () => {
    const { http, token } = signIn(({ origin }) =>
      origin === stsOrigin
        ? { status: 403, body: { Code: 'ImplicitDeny' }, delayMs: 1_000 }
        : { body: { value: 'x' } }
    )
    const ends = await Promise.all([token(), token()].map(failureOf))
    expect(ends.map(({ kind }) => kind)).toEqual(['refused', 'refused'])
    expect(asked(http.sent)).toHaveLength(1)
  })

  it('of one who is cancelled, or has no patience, is begun anew by the next', async () => {
    const whole = healthy()
    const cancelled = new AbortController()
    const slow = signIn((sent, count) => ({ ...whole(sent, count), delayMs: 1_000 }))
    const first = failureOf(slow.token({ signal: cancelled.signal }))
    const second = slow.token()
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    cancelled.abort()
    expect([await first, await second]).toEqual([{ kind: 'aborted' }, 'token-2'])

    let calls = 0
    const flaky = signIn((sent, count): Reply => {
      calls += 1
      return calls === 1 ? { status: 503 } : whole(sent, count)
    })
    const ends = await Promise.all([failureOf(flaky.token({ patience: 'once' })), flaky.token()])
    expect(ends).toMatchObject([{ kind: 'unusable' }, expect.stringMatching(/^token-/)])
  })

  it('that others have begun is waited for within one’s own limits', async () => {
    const { clock, token } = signIn(() => ({ delayMs: 20_000, body: {} }))
    const first = failureOf(token({ deadlineMs: fakeStartMs + 60_000 }))
    expect(await failureOf(token({ deadlineMs: fakeStartMs + 5_000 }))).toEqual({
      kind: 'out-of-time',
      error: null
    })
    expect(clock.nowMs() - fakeStartMs).toBe(5_000)
    const cancelled = new AbortController()
    const waiting = token({ signal: cancelled.signal })
    cancelled.abort()
    await expect(waiting).rejects.toThrow(ApiError)
    expect((await first).kind).toBe('out-of-time')
  })

  it('is corrected by the server’s time, for STS and the API at once', async () => {
    const whole = healthy()
    let stsCalls = 0
    const date = new Date(fakeStartMs + 7_200_000).toUTCString()
    const { http, authorization } = signIn((sent, count) =>
      sent.origin === stsOrigin && ++stsCalls === 1
        ? { status: 400, headers: { date }, body: { Code: 'InvalidTimeStamp.Expired' } }
        : whole(sent, count)
    )
    const signed = await authorization.authorize(request, 'GetPipelineRun', generousLimits)
    expect(asked(http.sent).map(({ body }) => new URLSearchParams(body ?? '').get('Timestamp'))).toEqual([
      '2026-11-24T08:00:00Z',
      '2026-11-24T10:00:00Z'
    ])
    expect(signed.headers['x-acs-date']).toBe('2026-11-24T10:00:00Z')
  })
})

describe('the keys of a role', () => {
  it.each([
    [3600, 55 * 60],
    [900, 12 * 60]
  ])('that live for %i s are renewed after %i s', async (lifeSeconds, renewedAfterSeconds) => {
    const { clock, token } = signIn(healthy(lifeSeconds))
    await token()
    clock.pass(renewedAfterSeconds * 1000 - 1)
    expect(await token()).toBe('token-1')
    clock.pass(1)
    expect(await token()).toBe('token-2')
  })

  it('live as long as was asked for where STS does not say', async () => {
    const whole = healthy()
    const { clock, token } = signIn((sent, count) => {
      if (sent.origin !== stsOrigin) return whole(sent, count)
      return {
        body: { Credentials: { AccessKeyId: 'a', AccessKeySecret: 'b', SecurityToken: String(count) } }
      }
    })
    expect(await token()).toBe('1')
    clock.pass(1_499_999)
    expect(await token()).toBe('1')
    clock.pass(1)
    expect(await token()).toBe('3')
  })

  it('serve on while a renewal has trouble, which is tried every 20 s, for 5 s', async () => {
    const whole = healthy(900)
    let isDown = false
    const { clock, http, token } = signIn((sent, count) => (isDown ? { delayMs: 1e6 } : whole(sent, count)))
    await token()
    clock.pass(720_000)
    isDown = true
    const beforeMs = clock.nowMs()
    expect(await token()).toBe('token-1')
    expect(clock.nowMs() - beforeMs).toBe(5_000)
    expect(await token()).toBe('token-1')
    expect(http.sent).toHaveLength(3)
    clock.pass(15_000)
    isDown = false
    expect(await token()).toBe('token-2')
  })

  it('are fetched with all patience once they have expired', async () => {
    const { clock, token } = signIn(healthy(900))
    await token()
    clock.pass(900_000)
    expect(await Promise.all([token(), token()])).toEqual(['token-2', 'token-2'])
  })

  it('that are said to have expired are fetched again once, however many are told so', async () => {
    const { authorization, http, token } = signIn(healthy())
    const error = { problem: null, httpStatus: 403, code: 'X', message: null, requestId: null }
    const expired = { kind: 'security-token-expired', error } as const
    await token()
    expect(authorization.mend(expired, signedWith('token-1'))).toBe(true)
    expect(await token()).toBe('token-2')
    expect(authorization.mend(expired, signedWith('token-1'))).toBe(true)
    expect(await token()).toBe('token-2')
    expect(asked(http.sent)).toHaveLength(2)
  })

  it.each<[string, Reply]>([
    ['no token', { body: { value: '' } }],
    ['another answer', { body: { Credentials: { AccessKeyId: 'a' } } }]
  ])('can’t be read from %s', async (_what, reply) => {
    const { token } = signIn(() => reply)
    expect(await failureOf(token())).toMatchObject({
      kind: 'unusable',
      error: { problem: 'not-as-documented' }
    })
  })
})

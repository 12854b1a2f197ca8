import { describe, expect, it } from '@jest/globals'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { keyInputs, tryGate, without, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

function signed(status: string): Reply {
  return { body: { success: true, requestId: 'R-1', pipelineRun: runJson(status) } }
}

function refused(code: string, headers: Record<string, string> = {}): Reply {
  return { status: 400, headers, body: { Code: code, Message: 'refused', RequestId: 'R-2' } }
}

const roleInputs: Inputs = {
  ...without(keyInputs, 'access-key-id', 'access-key-secret'),
  'role-to-assume': 'acs:ram::1234567890123456:role/gate',
  'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/GitHub',
  'poll-interval': '60s',
  timeout: '3h'
}
const idTokens = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example.com/token?api-version=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-0123456789'
}

/** GitHub's OIDC endpoint, STS and the signed API at once. Keys live for `lifeSeconds`. */
function keyless(lifeSeconds: number, onApi: (sent: Sent) => Reply): Script {
  let issued = 0
  return (sent) => {
    if (sent.origin === 'https://pipelines.example.com') {
      issued += 1
      return { body: { value: `id-token-${issued}` } }
    }
    if (sent.origin !== 'https://sts.aliyuncs.com') return onApi(sent)
    return {
      body: {
        RequestId: 'R-3',
        Credentials: {
          AccessKeyId: `STS.key-${issued}`,
          AccessKeySecret: `temporary-secret-${issued}`,
          SecurityToken: `temporary-token-${issued}`,
          Expiration: new Date(sent.atMs + lifeSeconds * 1000).toISOString()
        }
      }
    }
  }
}

function keysUsed(trial: Trial): string[] {
  const tokens = trial.sent.map(({ headers }) => headers['x-acs-security-token'])
  return [...new Set(tokens.filter((token) => token !== undefined))]
}

describe('keyless sign-in', () => {
  it('exchanges a fresh OIDC token for keys, and renews them before they expire', async () => {
    const endsAtMs = fakeStartMs + 2 * 3_600_000
    const trial = await tryGate({
      inputs: roleInputs,
      environment: idTokens,
      script: keyless(900, ({ atMs }) => signed(atMs < endsAtMs ? 'RUNNING' : 'SUCCESS'))
    })
    expect(trial.conclusion).toBe('success')
    expect(keysUsed(trial).length).toBeGreaterThanOrEqual(8)
    const tokenTimes = new Map<string, number>()
    for (const { headers, atMs } of trial.sent) {
      const token = headers['x-acs-security-token']
      if (token === undefined) continue
      tokenTimes.set(token, tokenTimes.get(token) ?? atMs)
      expect(atMs - (tokenTimes.get(token) ?? atMs)).toBeLessThan(900_000)
    }
  })

  it('asks as documented', async () => {
    const trial = await tryGate({
      inputs: { ...roleInputs, 'role-session-expiration': '1800' },
      environment: idTokens,
      script: keyless(1800, () => signed('SUCCESS'))
    })
    const [oidc, sts] = trial.sent
    expect(oidc?.query).toEqual({ 'api-version': '2', audience: 'sts.aliyuncs.com' })
    expect(oidc?.headers['authorization']).toBe('bearer request-token-0123456789')
    expect(Object.fromEntries(new URLSearchParams(sts?.body ?? ''))).toMatchObject({
      Action: 'AssumeRoleWithOIDC',
      Version: '2015-04-01',
      Format: 'JSON',
      RoleArn: 'acs:ram::1234567890123456:role/gate',
      OIDCProviderArn: 'acs:ram::1234567890123456:oidc-provider/GitHub',
      OIDCToken: 'id-token-1',
      RoleSessionName: 'github-action-session',
      DurationSeconds: '1800',
      Timestamp: '2026-11-24T08:00:00Z'
    })
    expect(trial.output.lines).toContain(
      'Signing in keyless, with a role from the inputs: acs:ram::1234567890123456:role/gate'
    )
  })

  it('renews at once where a token is said to have expired', async () => {
    const script = keyless(3600, ({ headers }) =>
      headers['x-acs-security-token'] === 'temporary-token-1'
        ? refused('InvalidSecurityToken.Expired')
        : signed('SUCCESS')
    )
    const trial = await tryGate({ inputs: roleInputs, environment: idTokens, script })
    expect([trial.conclusion, keysUsed(trial)]).toEqual([
      'success',
      ['temporary-token-1', 'temporary-token-2']
    ])
    expect(trial.tookMs).toBe(0)
  })

  it('goes on with the old keys while a renewal has trouble', async () => {
    const healthy = keyless(900, ({ atMs }) => signed(atMs < fakeStartMs + 840_000 ? 'RUNNING' : 'SUCCESS'))
    const script: Script = (sent, count) =>
      sent.origin === 'https://sts.aliyuncs.com' &&
      sent.atMs > fakeStartMs &&
      sent.atMs < fakeStartMs + 800_000
        ? { status: 503, body: '' }
        : healthy(sent, count)
    const trial = await tryGate({ inputs: roleInputs, environment: idTokens, script })
    expect(trial.conclusion).toBe('success')
  })

  it('corrects the clock for STS too', async () => {
    let stsCalls = 0
    const healthy = keyless(3600, () => signed('SUCCESS'))
    const script: Script = (sent, count) => {
      if (sent.origin !== 'https://sts.aliyuncs.com' || ++stsCalls > 1) return healthy(sent, count)
      return refused('InvalidTimeStamp.Expired', { date: new Date(fakeStartMs + 7_200_000).toUTCString() })
    }
    const trial = await tryGate({ inputs: roleInputs, environment: idTokens, script })
    const times = trial.sent
      .filter(({ origin }) => origin === 'https://sts.aliyuncs.com')
      .map(({ body }) => new URLSearchParams(body ?? '').get('Timestamp'))
    expect(times).toEqual(['2026-11-24T08:00:00Z', '2026-11-24T10:00:00Z'])
    expect(trial.conclusion).toBe('success')
  })

  it('without id-token: write says what to add', async () => {
    const trial = await tryGate({ inputs: roleInputs, script: () => signed('SUCCESS') })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 0])
    expect(trial.output.commands('error')[0]).toMatch(/id-token: write.* permissions/)
  })

  it('refused by STS is an error at once, with what to look at', async () => {
    const script: Script = (sent, count) =>
      sent.origin === 'https://sts.aliyuncs.com'
        ? { status: 403, body: { Code: 'ImplicitDeny', Message: 'no', RequestId: 'R-4' } }
        : keyless(1, () => signed('SUCCESS'))(sent, count)
    const trial = await tryGate({ inputs: roleInputs, environment: idTokens, script })
    expect(trial.conclusion).toBe('error')
    expect(trial.output.commands('error')[0]).toMatch(/^STS refused AssumeRoleWithOIDC.*trust policy.*/)
  })

  it('leaves no temporary secret in log, summary and outputs, though a service quotes them', async () => {
    const quoted = { status: 500, body: 'temporary-secret-1 temporary-token-1 id-token-1' }
    const script = keyless(3600, ({ atMs }) => {
      if (atMs === fakeStartMs) return quoted
      return { body: { success: true, pipelineRun: runJson('temporary-secret-1') } }
    })
    const trial = await tryGate({ inputs: { ...roleInputs, timeout: '5m' }, environment: idTokens, script })
    const written = trial.output.shown + trial.summary + JSON.stringify(trial.outputs)
    expect(written).not.toMatch(/temporary-secret-1|temporary-token-1|id-token-1/)
  })
})

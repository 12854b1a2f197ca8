import { describe, expect, it } from '@jest/globals'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { keyInputs, tokenInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

function signed(status: string): Reply {
  return { body: { success: true, requestId: 'R-1', pipelineRun: runJson(status) } }
}

function refused(code: string, headers: Record<string, string> = {}): Reply {
  return { status: 400, headers, body: { Code: code, Message: 'refused', RequestId: 'R-2' } }
}

function timesOf(sent: readonly Sent[]): (string | undefined)[] {
  return sent.map(({ headers }) => headers['x-acs-date'])
}

describe('a clock that is off', () => {
  it.each(['InvalidTimeStamp.Expired', 'IllegalTimestamp'])(
    'is corrected by the Date of the answer %s, once',
    async (code) => {
      const date = new Date(fakeStartMs + 3_600_000).toUTCString()
      const script: Script = (_sent, count) =>
        count === 0 ? refused(code, { date }) : signed(count < 3 ? 'RUNNING' : 'SUCCESS')
      const trial = await tryGate({ inputs: keyInputs, script })
      expect(timesOf(trial.sent)).toEqual([
        '2026-11-24T08:00:00Z',
        '2026-11-24T09:00:00Z',
        '2026-11-24T09:00:10Z',
        '2026-11-24T09:00:20Z'
      ])
      expect(trial.conclusion).toBe('success')
    }
  )

  it('that stays off is an error', async () => {
    const trial = await tryGate({ inputs: keyInputs, script: () => refused('InvalidTimeStamp.Expired') })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 2])
    expect(trial.output.commands('error')[0]).toMatch(/twice for the same reason.*clock of the runner is off/)
  })
})

describe('a nonce', () => {
  it('is never given twice', async () => {
    const trial = await tryGate({
      inputs: { ...keyInputs, timeout: '10m' },
      script: () => signed('RUNNING')
    })
    const nonces = trial.sent.map(({ headers }) => headers['x-acs-signature-nonce'])
    expect(new Set(nonces).size).toBe(trial.sent.length)
    expect(trial.sent.length).toBeGreaterThan(50)
  })

  it('that was used is replaced, once', async () => {
    const once = await tryGate({
      inputs: keyInputs,
      script: (_sent, count) => (count === 0 ? refused('SignatureNonceUsed') : signed('SUCCESS'))
    })
    const always = await tryGate({ inputs: keyInputs, script: () => refused('SignatureNonceUsed') })
    expect([once.conclusion, once.sent.length]).toEqual(['success', 2])
    expect([always.conclusion, always.sent.length]).toEqual(['error', 2])
  })

  it('and a clock that take turns to be refused end in an error, not in a storm of requests', async () => {
    const trial = await tryGate({
      inputs: keyInputs,
      script: (_sent, count) =>
        count > 50 ? signed('SUCCESS') : refused(count % 2 === 0 ? 'SignatureNonceUsed' : 'IllegalTimestamp')
    })
    expect(trial.conclusion).toBe('error')
    expect(trial.sent.length).toBeLessThan(5)
  })
})

describe('a security token', () => {
  const temporary: Inputs = { ...keyInputs, 'security-token': 'sts-token-0123456789' }

  it('is sent and signed', async () => {
    const trial = await tryGate({ inputs: temporary, script: () => signed('SUCCESS') })
    const headers = trial.sent[0]?.headers
    expect(headers?.['x-acs-security-token']).toBe('sts-token-0123456789')
    expect(headers?.['authorization']).toMatch(/SignedHeaders=[^,]*x-acs-security-token/)
    expect(trial.output.lines).toContain('Signing in with temporary keys (STS) from the inputs')
  })

  it('that was given and has expired is an error that says so', async () => {
    const trial = await tryGate({
      inputs: temporary,
      script: (_sent, count) => (count === 0 ? signed('RUNNING') : refused('InvalidSecurityToken.Expired'))
    })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 2])
    expect(trial.output.commands('error')[0]).toMatch(/security token has expired.*role-to-assume/)
  })
})

describe('a personal access token', () => {
  it('is sent as a header, and nowhere else', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: () => ({ body: runJson('SUCCESS') }) })
    expect(trial.sent[0]?.headers['x-yunxiao-token']).toBe('pt-token-0123456789')
    expect(trial.output.shown + trial.summary + JSON.stringify(trial.outputs)).not.toContain('pt-token')
  })

  it('with an underscore, quoted by the service, is in neither log nor summary', async () => {
    const token = 'pt-abc_DEF*ghi_0123456789'
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'access-token': token },
      clock: new FakeClock(),
      script: () => ({ status: 401, body: { errorCode: 'Unauthorized', errorMessage: `bad token ${token}` } })
    })
    const shown = trial.summary.replaceAll(/&#(\d+);/g, (_all, code: string) =>
      String.fromCharCode(Number(code))
    )
    expect(trial.output.shown + shown).not.toContain(token)
  })
})

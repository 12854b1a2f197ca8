import { describe, expect, it } from '@jest/globals'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { keyInputs, tokenInputs, tryGate, type Trial } from '../__fixtures__/gate-trial.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply } from '../__fixtures__/scripted-http.ts'

const running: Reply = { body: runJson('RUNNING') }
const success: Reply = { body: runJson('SUCCESS') }

const passing: readonly [string, Reply][] = [
  ['HTTP 502 with HTML of a proxy', { status: 502, body: '<html>Bad Gateway</html>' }],
  ['HTTP 503 ServiceUnavailable', { status: 503, body: { Code: 'ServiceUnavailable' } }],
  ['HTTP 500 InternalServerError', { status: 500, body: { errorCode: 'InternalServerError' } }],
  ['HTTP 408', { status: 408, body: '' }],
  ['InternalError with HTTP 200', { body: { success: false, errorCode: 'InternalError' } }],
  ['a body that is cut', { body: '{"status": "SUC', isWhole: false }],
  ['an empty body', { body: '' }],
  ['HTML with HTTP 200', { body: '<html>welcome to the hotel</html>' }],
  ['another JSON than documented', { body: '[]' }],
  ['a time-out', { delayMs: 31_000 }],
  ['a broken connection', { failure: 'broken-connection' }],
  ['a refused connection', { failure: 'connection-refused' }]
]

/** The same answer `count` times, then what follows. */
function trouble(
  count: number,
  answer: Reply,
  ...then: readonly Reply[]
): (sent: unknown, at: number) => Reply {
  return (_sent, at) => (at < count ? answer : (then[Math.min(at - count, then.length - 1)] ?? {}))
}

/** A first good answer, then the same as `trouble`. */
function laterTrouble(count: number, answer: Reply, then: Reply): (sent: unknown, at: number) => Reply {
  return (_sent, at) => (at === 0 ? running : at <= count ? answer : then)
}

function gapsOf(trial: Trial): number[] {
  return trial.sent.slice(1).map(({ atMs }, index) => atMs - (trial.sent[index]?.atMs ?? 0))
}

describe.each(passing)('passing trouble: %s', (_what, answer) => {
  it('five times before the first good answer: waited out', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: trouble(5, answer, success) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['success', 6])
  })

  it('six times before the first good answer: ends the step with an error', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: trouble(6, answer, success) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 6])
    expect(trial.output.commands('error')[0]).toMatch(
      /^Yunxiao could not be used: GetPipelineRun failed 6 times in a row/
    )
  })

  it('forty times after it: waited out, with one warning and one line when it is over', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: laterTrouble(40, answer, success) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['success', 42])
    expect(trial.output.commands('warning')).toHaveLength(1)
    expect(trial.output.plainLines.filter((line) => line.startsWith('Answers come again'))).toHaveLength(1)
  })

  it('until the timeout: timed-out, never an error', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '10m' },
      script: laterTrouble(1e6, answer, success)
    })
    expect(trial.conclusion).toBe('timed-out')
    expect(trial.tookMs).toBeLessThanOrEqual(605_000)
  })
})

describe.each<[string, Reply]>([
  ['Throttling.User', { status: 400, body: { Code: 'Throttling.User', Message: 'slow', RequestId: 'R' } }],
  ['Throttling.Anything', { status: 503, body: { Code: 'Throttling.Anything' } }],
  ['TooManyRequests', { status: 429, body: { errorCode: 'TooManyRequests' } }],
  ['HTTP 429 without a code', { status: 429, body: 'slow down' }]
])('throttling: %s', (_what, answer) => {
  it('is not counted among the six tries', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: trouble(30, answer, success) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['success', 31])
  })

  it('makes the gate look less often for a while', async () => {
    const inputs = { ...tokenInputs, 'poll-interval': '1s' }
    const trial = await tryGate({ inputs, script: trouble(4, answer, running, running, success) })
    expect(Math.min(...gapsOf(trial).slice(5))).toBeGreaterThan(5_000)
  })
})

describe('the backoff', () => {
  const broken: Reply = { failure: 'broken-connection' }

  it('doubles from 1 s to 30 s, with full jitter', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      script: laterTrouble(8, broken, success),
      random: () => 0.5
    })
    expect(gapsOf(trial).slice(1)).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  })

  it.each<[string, Record<string, string>, number]>([
    ['Retry-After in seconds', { 'retry-after': '90' }, 90_500],
    ['Retry-After as a date', { 'retry-after': new Date(fakeStartMs + 50_000).toUTCString() }, 40_500],
    ['x-acs-retry-after in ms', { 'x-acs-retry-after': '45000' }, 45_500]
  ])('honours %s', async (_what, headers, waitedMs) => {
    const answer = { status: 503, headers, body: '' }
    const trial = await tryGate({ inputs: tokenInputs, script: laterTrouble(1, answer, success) })
    expect(gapsOf(trial)[1]).toBe(waitedMs)
  })

  it('respects the deadline, whatever Retry-After wishes', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '1m' },
      script: laterTrouble(99, { status: 503, headers: { 'retry-after': '7200' }, body: '' }, success)
    })
    expect([trial.conclusion, trial.tookMs]).toEqual(['timed-out', 60_000])
    expect(trial.sent.at(-1)?.atMs).toBe(fakeStartMs + 60_000)
  })
})

describe('what the API does not document', () => {
  it.each([301, 302, 400, 401, 403, 404, 407, 418])(
    'HTTP %d is a refusal before the first good answer, passing after it',
    async (status) => {
      const answer: Reply = { status, body: '{"errorCode": "SomethingNew", "requestId": "R-5"}' }
      const first = await tryGate({ inputs: tokenInputs, script: trouble(1, answer, success) })
      const later = await tryGate({ inputs: tokenInputs, script: laterTrouble(9, answer, success) })
      expect([first.conclusion, first.sent.length, first.tookMs]).toEqual(['error', 1, 0])
      expect([later.conclusion, later.sent.length]).toEqual(['success', 11])
    }
  )

  it.each<[string, Reply]>([
    ['a host name that does not exist', { failure: 'unknown-host' }],
    ['a certificate that is not trusted', { failure: 'certificate' }]
  ])('%s is an error at once before the first good answer, passing after it', async (_what, answer) => {
    const first = await tryGate({ inputs: tokenInputs, script: trouble(1, answer, success) })
    const later = await tryGate({ inputs: tokenInputs, script: laterTrouble(9, answer, success) })
    expect([first.conclusion, first.sent.length]).toEqual(['error', 1])
    expect(first.output.commands('error')[0]).toMatch(/input endpoint/)
    expect(later.conclusion).toBe('success')
  })

  it('a refusal by a documented code ends the step at any time', async () => {
    const answer: Reply = {
      status: 403,
      body: { errorCode: 'Forbidden', errorMessage: 'no', requestId: 'R-6' }
    }
    const trial = await tryGate({ inputs: tokenInputs, script: laterTrouble(1, answer, success) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 2])
    expect(trial.output.commands('error')[0]).toMatch(/no \(HTTP 403, code Forbidden, request id R-6\)/)
    expect(trial.outputs['status']).toBe('RUNNING')
  })

  it('success: false with HTTP 200 and an unknown code is a refusal', async () => {
    const answer: Reply = { body: { success: false, errorCode: 'Strange', errorMessage: 'odd' } }
    const trial = await tryGate({ inputs: keyInputs, script: trouble(1, answer, success) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 1])
  })
})

describe('a body over 10 MiB', () => {
  it('is an error for a run', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: () => ({ isTooLarge: true }) })
    expect([trial.conclusion, trial.sent.length]).toEqual(['error', 1])
    expect(trial.output.commands('error')[0]).toMatch(/larger than 10 MiB/)
  })

  it('is a warning for a log', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) => (path.endsWith('/log') ? { isTooLarge: true } : { body: runJson('FAIL') })
    })
    expect(trial.conclusion).toBe('failure')
    expect(trial.output.commands('warning')[0]).toMatch(/^Log of Compile \(Build\) could not be read/)
  })
})

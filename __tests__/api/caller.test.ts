import { describe, expect, it } from '@jest/globals'
import { ApiError, codeOfError, type ApiFailure } from '../../src/api/api-error.ts'
import type { Authorization, CallerOptions, CallLimits, Operation } from '../../src/api/caller.ts'
import type { Effect } from '../../src/api/failure.ts'
import { Lane } from '../../src/schedule/lanes.ts'
import { failureOf, generousLimits, scriptedCaller } from '../__fixtures__/callers.ts'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import type { Reply, Script } from '../__fixtures__/scripted-http.ts'

const good: Reply = { body: { ok: true } }

function operation(change: Partial<Operation<unknown>> = {}): Operation<unknown> {
  return {
    name: 'GetPipelineRun',
    request: { method: 'GET', url: new URL('https://example.com/'), headers: {}, body: null },
    effect: 'repeatable',
    lane: null,
    read: (body) => body,
    ...change
  }
}

const down: Script = () => ({ status: 503, body: '' })

describe('a call', () => {
  const failureIn = (script: Script, limits: Partial<CallLimits>): ReturnType<typeof failureOf> =>
    failureOf(scriptedCaller(script).caller.call(operation(), { ...generousLimits, ...limits }))

  it('that is cancelled ends at once: before, during and between its tries', async () => {
    expect(await failureIn(down, { signal: AbortSignal.abort() })).toEqual({ kind: 'aborted' })
    for (const script of [down, (): Reply => ({ delayMs: 1e6 })]) {
      const cancelled = new AbortController()
      setImmediate(() => {
        cancelled.abort(new Error('cancelled'))
      })
      expect(await failureIn(script, { signal: cancelled.signal })).toEqual({ kind: 'aborted' })
    }
  })

  it('with no time left sends nothing', async () => {
    expect(await failureIn(down, { deadlineMs: fakeStartMs })).toEqual({ kind: 'out-of-time', error: null })
  })

  it('tells whether the deadline cut a request, or a pause', async () => {
    const deadlineMs = fakeStartMs + 10_000
    expect(await failureIn(() => ({ delayMs: 1e6 }), { deadlineMs })).toMatchObject({ kind: 'out-of-time' })
    const patient: Script = () => ({ status: 503, headers: { 'retry-after': '60' }, body: '' })
    expect(await failureIn(patient, { deadlineMs })).toMatchObject({ kind: 'out-of-time' })
  })

  it('that has no patience gives up at the first failure', async () => {
    expect(await failureIn(down, { patience: 'once' })).toMatchObject({ kind: 'unusable', tries: 1 })
  })

  it('tells once of trouble that began, and once of its end', async () => {
    const told: unknown[] = []
    const observer: CallerOptions['observer'] = {
      began: (...what) => told.push(['began', ...what.slice(0, 2)]),
      ended: (...what) => told.push(['ended', ...what]),
      throttled: () => told.push('throttled')
    }
    const replies: Reply[] = [{ status: 503 }, { status: 429 }, { status: 503 }]
    const { caller } = scriptedCaller((_sent, count) => replies[count] ?? good, { observer })
    await caller.call(operation(), generousLimits)
    expect(told).toEqual([
      ['began', 'yunxiao', 'GetPipelineRun'],
      'throttled',
      ['ended', 'yunxiao', 3, 500 + 1_000 + 2_000]
    ])
  })
})

/** The end of a call that is answered so, and how often it was sent. */
async function endOf(effect: Effect, reply: Reply, { isLater = false } = {}): Promise<string> {
  let count = 0
  let isWarm = !isLater
  const { caller } = scriptedCaller(() => {
    if (!isWarm) return good
    count += 1
    return count === 1 ? reply : good
  })
  if (isLater) await caller.call(operation(), generousLimits)
  isWarm = true
  const failure = await failureOf(caller.call(operation({ effect }), generousLimits))
  return `${failure.kind} after ${count}`
}

const xml = '<Error><Code>InternalError</Code></Error>'

describe('what is sent once only', () => {
  it.each<[string, Reply]>([
    ['a refused connection', { failure: 'connection-refused' }],
    ['HTTP 429', { status: 429, body: '' }],
    ['throttling', { status: 400, body: { Code: 'Throttling.User' } }],
    ['throttling of the token API', { status: 400, body: { errorCode: 'ApiRateLimited' } }],
    ['a clock that is off', { status: 400, body: { Code: 'IllegalTimestamp' } }],
    ['an expired token of a role', { status: 403, body: { Code: 'InvalidSecurityToken.Expired' } }]
  ])('was certainly not taken where it met %s: it is sent again', async (_what, reply) => {
    for (const effect of ['start', 'act'] as const) {
      const replies = [reply, good]
      const { caller, http } = scriptedCaller((_sent, count) => replies[count] ?? good, {
        authorization: { authorize: (request) => Promise.resolve(request), mend: () => true }
      })
      expect(await failureOf(caller.call(operation({ effect }), generousLimits))).toMatchObject({
        kind: 'good'
      })
      expect(http.sent).toHaveLength(2)
    }
  })

  it.each<[string, Reply]>([
    ['a lost answer', { failure: 'broken-connection' }],
    ['a time-out', { failure: 'timeout' }],
    ['HTTP 408', { status: 408, body: '' }],
    ['HTTP 502', { status: 502, body: '<html>' }],
    ['a passing code', { status: 500, body: { Code: 'InternalError' } }],
    ['a passing code with HTTP 400', { status: 400, body: { errorCode: 'SystemInternalError' } }],
    ['a passing code in XML', { status: 500, body: xml }],
    ['a 2xx that is cut', { body: '{', isWhole: false }],
    ['a 2xx without a body', { body: '' }],
    ['a 2xx that is no JSON', { body: '<html>' }],
    ['a body over the limit', { isTooLarge: true }],
    ['a nonce that was used', { status: 400, body: { Code: 'SignatureNonceUsed' } }]
  ])('may have been taken where it met %s: nobody knows', async (_what, reply) => {
    for (const effect of ['start', 'act'] as const) {
      for (const isLater of [false, true]) {
        expect(await endOf(effect, reply, { isLater })).toBe('uncertain after 1')
      }
    }
  })

  it('may have been taken where it is cancelled in flight, and was not before', async () => {
    for (const effect of ['start', 'act'] as const) {
      const cancelled = new AbortController()
      setImmediate(() => {
        cancelled.abort()
      })
      const limits = { ...generousLimits, signal: cancelled.signal }
      const { caller } = scriptedCaller(() => ({ delayMs: 1e6 }))
      expect(await failureOf(caller.call(operation({ effect }), limits))).toMatchObject({
        kind: 'uncertain',
        error: { problem: 'aborted' }
      })
      expect(await failureOf(caller.call(operation({ effect }), limits))).toEqual({ kind: 'aborted' })
    }
  })

  it.each<[string, string, string, Reply]>([
    ['a documented refusal', 'refused', 'refused', { status: 403, body: { errorCode: 'Forbidden' } }],
    ['HTTP 400 without a code', 'uncertain', 'refused', { status: 400, body: '' }],
    ['HTTP 404 of a code that nobody knows', 'uncertain', 'refused', { status: 404, body: { Code: 'X' } }],
    ['HTTP 200 with success: false', 'uncertain', 'refused', { body: { success: false } }],
    ['a redirect', 'uncertain', 'uncertain', { status: 302, body: '' }]
  ])('met %s after a good answer: a start is %s, an act is %s', async (_what, start, act, reply) => {
    expect(await endOf('start', reply, { isLater: true })).toBe(`${start} after 1`)
    expect(await endOf('act', reply, { isLater: true })).toBe(`${act} after 1`)
  })

  it('could not be sent to a host without a name: refused at first, tried again later', async () => {
    const noHost: Reply = { failure: 'unknown-host' }
    for (const effect of ['start', 'act'] as const) {
      expect(await endOf(effect, noHost)).toBe('refused after 1')
      expect(await endOf(effect, noHost, { isLater: true })).toBe('good after 2')
    }
  })
})

describe('what only reads', () => {
  const undocumented: Reply = { status: 404, body: '' }

  it('is refused by what nobody documented before the first good answer, and tried again after it', async () => {
    expect(await endOf('repeatable', undocumented)).toBe('refused after 1')
    expect(await endOf('repeatable', undocumented, { isLater: true })).toBe('good after 2')
  })

  it('and can be done without is refused by it whenever it comes', async () => {
    expect(await endOf('optional', undocumented, { isLater: true })).toBe('refused after 1')
  })
})

describe('a refusal that may be a false alarm', () => {
  const unauthorized: Reply = { status: 401, body: { errorCode: 'Unauthorized' } }
  const tryIt = async (
    replies: readonly Reply[],
    limits: Partial<CallLimits> = {},
    effect: Effect = 'repeatable'
  ): Promise<[string, number[]]> => {
    const { caller, http } = scriptedCaller((_sent, count) => replies[count] ?? good, {
      falseAlarmStatus: 401
    })
    let failure = await failureOf(caller.call(operation(), generousLimits))
    if (failure.kind === 'good') {
      failure = await failureOf(caller.call(operation({ effect }), { ...generousLimits, ...limits }))
    }
    return [failure.kind, http.sent.map(({ atMs }) => atMs - fakeStartMs)]
  }

  it('is asked again a minute later, once', async () => {
    expect(await tryIt([good, unauthorized])).toEqual(['good', [0, 0, 60_000]])
    expect(await tryIt([good, unauthorized, unauthorized])).toEqual(['refused', [0, 0, 60_000]])
  })

  it('is one refusal, whatever comes between two of them', async () => {
    const [kind, times] = await tryIt([good, unauthorized, { status: 503 }, unauthorized])
    expect([kind, times.length]).toEqual(['refused', 4])
  })

  it('holds for what is sent once too, as it was not taken', async () => {
    expect(await tryIt([good, unauthorized], {}, 'act')).toEqual(['good', [0, 0, 60_000]])
    expect(await tryIt([good, unauthorized], {}, 'start')).toEqual(['good', [0, 0, 60_000]])
  })

  it('before the first good answer is none', async () => {
    expect(await tryIt([unauthorized])).toEqual(['refused', [0]])
  })

  it('waits no longer than the deadline, and not at all without patience', async () => {
    expect(await tryIt([good, unauthorized], { deadlineMs: fakeStartMs + 5_000 })).toEqual([
      'out-of-time',
      [0, 0]
    ])
    expect(await tryIt([good, unauthorized], { patience: 'once' })).toEqual(['refused', [0, 0]])
  })

  it('is none where the service is not known for it', async () => {
    expect(await endOf('repeatable', unauthorized, { isLater: true })).toBe('refused after 1')
  })
})

describe('a fault of the authorization', () => {
  const clockOff: Reply = {
    status: 400,
    headers: { date: new Date(fakeStartMs + 3_600_000).toUTCString() },
    body: { Code: 'IllegalTimestamp' }
  }
  const expired: Reply = { status: 403, body: { Code: 'InvalidSecurityToken.Expired' } }

  async function tryIt(
    canMend: boolean,
    ...replies: readonly Reply[]
  ): Promise<{ readonly kind: string; readonly mended: unknown[] }> {
    const mended: unknown[] = []
    let tries = 0
    const authorization: Authorization = {
      authorize: (request, action) =>
        Promise.resolve({ ...request, headers: { ...request.headers, action, try: String(++tries) } }),
      mend: (fault, request) => {
        mended.push([fault, request.headers['try']])
        return canMend
      }
    }
    const { caller } = scriptedCaller((_sent, count) => replies[count] ?? good, { authorization })
    return { kind: (await failureOf(caller.call(operation(), generousLimits))).kind, mended }
  }

  it('is mended once, with the server’s time and the request that was refused', async () => {
    expect(await tryIt(true, clockOff)).toEqual({
      kind: 'good',
      mended: [[expect.objectContaining({ kind: 'clock-off', serverTimeMs: fakeStartMs + 3_600_000 }), '1']]
    })
    expect(await tryIt(true, expired)).toEqual({
      kind: 'good',
      mended: [[expect.objectContaining({ kind: 'security-token-expired' }), '1']]
    })
  })

  it('twice in a row is the end, as is one that can’t be mended', async () => {
    expect((await tryIt(true, clockOff, clockOff)).kind).toBe('not-corrected')
    expect((await tryIt(true, expired, expired)).kind).toBe('security-token-expired')
    expect((await tryIt(false, clockOff)).kind).toBe('not-corrected')
    expect((await tryIt(false, expired)).kind).toBe('security-token-expired')
  })

  it('is mended again where other trouble came between', async () => {
    expect((await tryIt(true, clockOff, { status: 503 }, clockOff)).kind).toBe('good')
  })
})

describe('a lane', () => {
  it('is entered for one exchange, and left while the call waits to try again', async () => {
    const lane = new Lane(1)
    const replies: Reply[] = [{ status: 503, headers: { 'retry-after': '60' } }, { delayMs: 1_000 }]
    const { caller, http } = scriptedCaller((_sent, count) => replies[count] ?? good)
    await Promise.all([1, 2].map(() => caller.call(operation({ lane }), generousLimits)))
    expect(http.sent.map(({ atMs }) => atMs - fakeStartMs)).toEqual([0, 0, 60_500])
  })

  it('is not held while a call signs in', async () => {
    const lane = new Lane(1)
    let tries = 0
    const { caller, clock, http } = scriptedCaller(() => good, {
      authorization: {
        authorize: async (request) => {
          if (++tries === 1) await clock.sleep(5_000, generousLimits.signal)
          return request
        },
        mend: () => false
      }
    })
    await Promise.all([1, 2].map(() => caller.call(operation({ lane }), generousLimits)))
    expect(http.sent.map(({ atMs }) => atMs - fakeStartMs)).toEqual([0, 5_000])
  })

  it('is waited for until the deadline, or the end of the signal', async () => {
    const lane = new Lane(1)
    const { caller, clock, http } = scriptedCaller(() => good)
    await lane.enter(clock, 0, generousLimits.signal)
    const limits = { ...generousLimits, deadlineMs: fakeStartMs + 10_000 }
    expect(await failureOf(caller.call(operation({ lane }), limits))).toEqual({
      kind: 'out-of-time',
      error: null
    })
    const cancelled = new AbortController()
    const waiting = failureOf(
      caller.call(operation({ lane }), { ...generousLimits, signal: cancelled.signal })
    )
    // Long enough to wait for the place, too short for the clock to move.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    cancelled.abort()
    expect(await waiting).toEqual({ kind: 'aborted' })
    expect(http.sent).toEqual([])
  })

  it('gives an exchange its whole time, however long the place was waited for', async () => {
    const lane = new Lane(1)
    const { caller, http } = scriptedCaller(() => ({ ...good, delayMs: 29_000 }))
    const calls = [1, 2, 3].map(() => caller.call(operation({ lane }), generousLimits))
    await Promise.all(calls)
    expect(http.sent.map(({ atMs }) => atMs - fakeStartMs)).toEqual([0, 29_000, 58_000])
  })
})

it('the code of an error is known where the service gave one', () => {
  const error = { problem: null, httpStatus: 404, code: 'X', message: null, requestId: null }
  const errorOf = (failure: ApiFailure): ApiError =>
    new ApiError({ service: 'yunxiao', operation: 'A', failure })
  expect(codeOfError(errorOf({ kind: 'refused', error }))).toBe('X')
  expect(codeOfError(errorOf({ kind: 'aborted' }))).toBeNull()
  expect(codeOfError(errorOf({ kind: 'out-of-time', error: null }))).toBeNull()
  expect(codeOfError(new Error('X'))).toBeNull()
})

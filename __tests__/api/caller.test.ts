import { describe, expect, it } from '@jest/globals'
import { ApiError, codeOfError } from '../../src/api/api-error.ts'
import type { Operation } from '../../src/api/caller.ts'
import { generousLimits, scriptedCallers } from '../__fixtures__/callers.ts'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import type { Script } from '../__fixtures__/scripted-http.ts'

const getRun: Operation<unknown> = {
  name: 'GetPipelineRun',
  effect: 'repeatable',
  prepare: () =>
    Promise.resolve({ method: 'GET', url: new URL('https://example.com/'), headers: {}, body: null }),
  read: (body) => body
}
const noCorrections = { clockIsOff: () => undefined, securityTokenExpired: () => false }
const down: Script = () => ({ status: 503, body: '' })

async function failureOf(
  script: Script,
  limits: Partial<typeof generousLimits>
): Promise<ApiError['failure'] | null> {
  const { makeCaller } = scriptedCallers(script)
  try {
    await makeCaller(noCorrections).call(getRun, { ...generousLimits, ...limits })
    return null
  } catch (error) {
    return error instanceof ApiError ? error.failure : null
  }
}

describe('a call', () => {
  it('that is cancelled ends at once: before, during and between its tries', async () => {
    expect(await failureOf(down, { signal: AbortSignal.abort() })).toEqual({ kind: 'aborted' })
    for (const script of [down, (): ReturnType<Script> => ({ delayMs: 1e6 })]) {
      const cancelled = new AbortController()
      setImmediate(() => {
        cancelled.abort(new Error('cancelled'))
      })
      expect(await failureOf(script, { signal: cancelled.signal })).toEqual({ kind: 'aborted' })
    }
  })

  it('with no time left sends nothing', async () => {
    expect(await failureOf(down, { deadlineMs: fakeStartMs })).toEqual({
      kind: 'out-of-time',
      error: null
    })
  })

  it('tells whether the deadline cut a request, or a pause', async () => {
    const deadlineMs = fakeStartMs + 10_000
    expect(await failureOf(() => ({ delayMs: 1e6 }), { deadlineMs })).toMatchObject({
      kind: 'out-of-time'
    })
    const patient: Script = () => ({ status: 503, headers: { 'retry-after': '60' }, body: '' })
    expect(await failureOf(patient, { deadlineMs })).toMatchObject({ kind: 'out-of-time' })
  })

  it('that has no patience gives up at the first failure', async () => {
    expect(await failureOf(down, { patience: 'once' })).toMatchObject({ kind: 'unusable', tries: 1 })
  })
})

it('the code of an error is known where the service gave one', () => {
  const error = { problem: null, httpStatus: 404, code: 'X', message: null, requestId: null }
  expect(codeOfError(new ApiError('yunxiao', 'A', { kind: 'refused', error }))).toBe('X')
  expect(codeOfError(new ApiError('yunxiao', 'A', { kind: 'aborted' }))).toBeNull()
  expect(codeOfError(new Error('X'))).toBeNull()
})

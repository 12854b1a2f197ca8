/** Moments that are rare, and would be wrongly green, wrongly red, or done twice if nobody had thought of them. */
import { describe, expect, it } from '@jest/globals'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { tokenInputs, tryGate, without, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import { gateJson, jobJson, runJson, stageJson } from '../__fixtures__/runs.ts'
import type { Reply } from '../__fixtures__/scripted-http.ts'

const sha = 'feedfacefeedfacefeedfacefeedfacefeedface'
const other = '1111111111111111111111111111111111111111'
const push = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha, GITHUB_REF_NAME: 'main' }
const waiting = runJson('WAITING', { stages: [stageJson('Release', 'WAITING', [gateJson()])] })
const startOnly = without(tokenInputs, 'pipeline-run-id')
const several = without(tokenInputs, 'pipeline-id', 'pipeline-run-id')

function builtFrom(commit: string, status: string, pipelineRunId = 42n): Reply {
  return { body: runJson(status, { pipelineRunId, globalParams: [{ key: 'CI_COMMIT_SHA', value: commit }] }) }
}

/** What was sent that acts, in order. */
function acts({ sent }: Pick<Trial, 'sent'>): string[] {
  return sent
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
}

describe('with fail-fast', () => {
  it('a gate that blocked the step is no success, though somebody passes it meanwhile', async () => {
    const clock = new FakeClock()
    const startMs = clock.nowMs()
    const failed = stageJson('Build', 'FAIL', [jobJson({ id: 9, status: 'FAIL' })])
    const blocked = runJson('WAITING', { stages: [failed, stageJson('Release', 'WAITING', [gateJson()])] })
    const trial = await tryGate({
      clock,
      inputs: { ...several, pipelines: 'a: 1/11\nb: 2/22', 'fail-fast': 'true', 'on-manual-gate': 'fail' },
      script: ({ path }) => {
        if (path.includes('/log')) return { body: { content: 'x', more: false }, delayMs: 5_000 }
        if (!path.includes('/pipelines/1/')) return { body: runJson('RUNNING'), delayMs: 1 }
        return { body: clock.nowMs() - startMs < 3_000 ? blocked : runJson('SUCCESS') }
      }
    })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'blocked' })
  })
})

describe('an act that is in flight when the workflow is cancelled', () => {
  const failing = runJson('FAIL', {
    stages: [
      stageJson('Build', 'FAIL', [
        jobJson({ id: 9, name: 'flaky', status: 'FAIL', actions: [{ type: 'RetryPipelineJobRun' }] })
      ])
    ]
  })

  /** Cancels while the answer to an act takes so long. */
  async function cancelled(inputs: Inputs, before: Reply['body'], delayMs: number): Promise<Trial> {
    const clock = new FakeClock()
    const cancelling = new AbortController()
    let takenAtMs = Number.POSITIVE_INFINITY
    return tryGate({
      clock,
      output: new CapturedOutput(),
      signal: cancelling.signal,
      inputs: { ...tokenInputs, ...inputs, logs: 'none' },
      script: ({ path }) => {
        if (path.endsWith('/pass') || path.endsWith('/retry')) {
          takenAtMs = clock.nowMs() + delayMs
          queueMicrotask(() => {
            cancelling.abort(new Error('cancelled'))
          })
          return { body: true, delayMs }
        }
        const isTaken = clock.nowMs() >= takenAtMs
        return path.endsWith('/runs/42')
          ? { body: isTaken ? runJson('RUNNING') : (before ?? null) }
          : { body: true }
      }
    })
  }

  it('is awaited for 3 s, and told', async () => {
    const passed = await cancelled({ 'on-manual-gate': 'pass' }, waiting, 2_000)
    expect(passed.output.text).toMatch(/The manual gate Approve of Release was passed by/)
    const unsure = await cancelled({ 'on-manual-gate': 'pass' }, waiting, 10_000)
    expect(unsure.output.text).toMatch(/It is not known what came of the manual gate Approve/)
    expect(unsure.tookMs).toBeLessThanOrEqual(3_000)
  })

  it.each([500, 1_000, 2_000, 10_000])('a retry that takes %i ms is stopped, if asked', async (delayMs) => {
    const trial = await cancelled({ 'retry-jobs': 'flaky', 'stop-on-cancel': 'true' }, failing, delayMs)
    expect(acts(trial)[0]).toBe('PUT retry')
    expect(acts(trial).at(-1)).toBe('PUT 42')
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'cancelled' })
  })
})

describe('a run of another commit', () => {
  it('is not stopped when the workflow is cancelled', async () => {
    const cancelling = new AbortController()
    let looks = 0
    const trial = await tryGate({
      signal: cancelling.signal,
      inputs: { ...several, pipelines: 'a: 1/11\nb: 2/22', 'stop-on-cancel': 'true', commit: sha },
      script: ({ method, path }) => {
        if (method === 'PUT') return { body: true }
        if (path.includes('/pipelines/1/')) return builtFrom(other, 'RUNNING', 11n)
        looks += 1
        if (looks === 3) {
          queueMicrotask(() => {
            cancelling.abort(new Error('cancelled'))
          })
        }
        return builtFrom(sha, 'RUNNING', 22n)
      }
    })
    expect(acts(trial)).toEqual(['PUT 22'])
  })

  it('is none where an answer leaves out the source that fitted', async () => {
    const sources = [{ data: { commitId: other } }]
    const both = [
      { key: 'CI_COMMIT_SHA_1', value: other },
      { key: 'CI_COMMIT_SHA_2', value: sha }
    ]
    const trial = await tryGate({
      inputs: { ...tokenInputs, commit: sha },
      script: (_sent, count) => ({
        body: runJson(count < 4 ? 'RUNNING' : 'SUCCESS', { sources, globalParams: count === 2 ? [] : both })
      })
    })
    expect(trial.conclusion).toBe('success')
  })
})

describe('a manual gate', () => {
  it('that goes on, though the answer was lost, is not passed again', async () => {
    let wasSent = false
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'on-manual-gate': 'pass' },
      script: ({ method, atMs }) => {
        if (method === 'POST') {
          wasSent = true
          return { failure: 'broken-connection' }
        }
        if (!wasSent) return { body: waiting }
        if (atMs - new FakeClock().nowMs() > 30_000) {
          return {
            body: runJson('SUCCESS', { stages: [stageJson('Release', 'SUCCESS', [gateJson('SUCCESS')])] })
          }
        }
        return {
          body: runJson('RUNNING', { stages: [stageJson('Release', 'RUNNING', [gateJson('RUNNING')])] })
        }
      }
    })
    expect(acts(trial)).toEqual(['POST pass'])
    expect(trial.conclusion).toBe('success')
  })

  it('is looked at before each try, where the service is asked too much', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'on-manual-gate': 'pass', timeout: '30m' },
      script: ({ method, atMs }) => {
        const elapsedMs = atMs - new FakeClock().nowMs()
        if (method !== 'POST') {
          return elapsedMs < 300_000
            ? { body: waiting }
            : { body: runJson('FAIL', { stages: [stageJson('Release', 'FAIL', [gateJson('FAIL')])] }) }
        }
        return { status: 429, headers: { 'retry-after': '120' } }
      }
    })
    const kinds = trial.sent.map(({ method }) => method).join(' ')
    expect(kinds).not.toMatch(/POST POST/)
    expect(acts(trial).length).toBeGreaterThan(1)
    expect(trial.conclusion).toBe('failure')
  })

  it('is an error at once where the service says 401, before anything is sent again', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'on-manual-gate': 'pass' },
      script: ({ method }) =>
        method === 'POST' ? { status: 401, body: { errorCode: 'Unauthorized' } } : { body: waiting }
    })
    expect(acts(trial)).toEqual(['POST pass'])
    expect(trial.conclusion).toBe('error')
  })

  it('is still named where the last answer is thin', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '30s' },
      script: ({ atMs }) => ({
        body: atMs - new FakeClock().nowMs() >= 29_000 ? { pipelineRunId: 42, status: 'WAITING' } : waiting
      })
    })
    expect(trial.conclusion).toBe('timed-out')
    expect(JSON.parse(trial.outputs['manual-gates'] ?? '')).toMatchObject([
      { kind: 'manual-gate', id: '301' }
    ])
  })
})

describe('a start', () => {
  it('that is throttled until the time is up has timed out', async () => {
    const inputs = { ...startOnly, start: 'true', timeout: '5m' }
    expect(await tryGate({ inputs, script: () => ({ status: 429 }) })).toMatchObject({
      exitCode: 1,
      conclusion: 'timed-out'
    })
  })

  it('is not made where the list can no longer be read', async () => {
    const trial = await tryGate({
      environment: push,
      inputs: { ...startOnly, 'if-no-run': 'start', timeout: '5m' },
      script: ({ atMs }) => (atMs - new FakeClock().nowMs() >= 30_000 ? { status: 503 } : { body: [] })
    })
    expect(acts(trial)).toEqual([])
    expect(trial.conclusion).toBe('timed-out')
  })

  it('is not made where runs have ended by then, and none tells a commit', async () => {
    let looksSince = 0
    const trial = await tryGate({
      environment: push,
      inputs: { ...startOnly, 'if-no-run': 'start', timeout: '5m' },
      script: ({ path, atMs }) => {
        if (path.endsWith('/runs')) return { body: [{ pipelineRunId: 42, status: 'RUNNING' }] }
        if (atMs - new FakeClock().nowMs() >= 30_000) looksSince += 1
        return { body: runJson(looksSince > 1 ? 'SUCCESS' : 'RUNNING', { globalParams: [] }) }
      }
    })
    expect(acts(trial)).toEqual([])
    expect(trial.conclusion).toBe('error')
  })

  it('is followed though the run is not found now and then, for a minute', async () => {
    const trial = await tryGate({
      inputs: { ...startOnly, start: 'true' },
      script: ({ method }, count) => {
        if (method === 'POST') return { body: 43 }
        if (count === 3) return { status: 404, body: { errorCode: 'InvalidPipelineRun.NotFound' } }
        return { body: runJson(count < 6 ? 'RUNNING' : 'SUCCESS', { pipelineRunId: 43n }) }
      }
    })
    expect(trial.conclusion).toBe('success')
  })
})

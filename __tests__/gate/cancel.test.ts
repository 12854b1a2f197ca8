import { describe, expect, it } from '@jest/globals'
import type { Gate } from '../../src/gate.ts'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { tokenInputs, tryGate, without, type Inputs } from '../__fixtures__/gate-trial.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply } from '../__fixtures__/scripted-http.ts'

const start: Inputs = { ...without(tokenInputs, 'pipeline-run-id'), start: 'true' }

interface Cancelled {
  readonly puts: number
  readonly posts: number
  readonly lines: readonly string[]
}

/** Cancels a gate at the request of this number, while it is under way. */
async function cancelAt(
  requests: number,
  inputs: Inputs,
  answer: (method: string) => Reply
): Promise<Cancelled> {
  const cancelled = new AbortController()
  const output = new CapturedOutput()
  const methods: string[] = []
  let gate: Gate | null = null
  let ending: Promise<unknown> = Promise.resolve()
  let linesBefore = 0
  const trial = tryGate({
    inputs,
    output,
    signal: cancelled.signal,
    onGate: (made) => (gate = made),
    script: ({ method }) => {
      methods.push(method)
      if (methods.length === requests) {
        queueMicrotask(() => {
          linesBefore = output.lines.length
          cancelled.abort(new Error('the workflow was cancelled'))
          ending = Promise.resolve(gate?.cancel())
        })
      }
      return answer(method)
    }
  })
  await expect(trial).rejects.toThrow()
  expect(await ending).toEqual({ kind: 'workflow-cancelled' })
  output.restore()
  return {
    puts: methods.filter((method) => method === 'PUT').length,
    posts: methods.filter((method) => method === 'POST').length,
    lines: output.lines.slice(linesBefore)
  }
}

const slowRun = (method: string): Reply => ({
  body: method === 'PUT' ? true : runJson('RUNNING'),
  delayMs: 2000
})
const slowStart = (method: string): Reply => ({ body: method === 'PUT' ? true : 42, delayMs: 2000 })

describe('cancelling the workflow', () => {
  it('while a request hangs stops the run if asked', async () => {
    const { puts, lines } = await cancelAt(2, { ...tokenInputs, 'stop-on-cancel': 'true' }, slowRun)
    expect(puts).toBe(1)
    expect(lines[0]).toBe(
      '::error::The workflow was cancelled while waiting for run 42 of pipeline 1234 https://flow.aliyun.com/pipelines/1234/builds/42'
    )
    expect(lines).toContain('Run 42 is being stopped')
  })

  it('leaves the run alone if not asked', async () => {
    const { puts } = await cancelAt(2, tokenInputs, slowRun)
    expect(puts).toBe(0)
  })

  it('between two tries of a start sends no further one', async () => {
    const throttled: Reply = { status: 429, headers: { 'retry-after': '5' } }
    const { posts, lines } = await cancelAt(1, start, () => throttled)
    expect(posts).toBe(1)
    expect(lines.join('\n')).not.toContain('may have been started')
  })

  it('during a start awaits its number, and stops the run if asked', async () => {
    const { puts, posts, lines } = await cancelAt(1, { ...start, 'stop-on-cancel': 'true' }, slowStart)
    expect([posts, puts]).toEqual([1, 1])
    expect(lines).toContain('Started run 42')
  })

  it('during a start that fails says that a run may have been started', async () => {
    const { puts, lines } = await cancelAt(1, { ...start, 'stop-on-cancel': 'true' }, () => ({
      status: 502,
      body: '',
      delayMs: 500
    }))
    expect(puts).toBe(0)
    expect(lines.join('\n')).toMatch(/::warning::.*a run may have been started/)
  })

  it('says why a run could not be stopped', async () => {
    const { lines } = await cancelAt(1, { ...tokenInputs, 'stop-on-cancel': 'true' }, (method) =>
      method === 'PUT' ? { status: 403, body: { errorCode: 'Forbidden' } } : slowRun(method)
    )
    expect(lines.join('\n')).toMatch(/::warning::Run 42 could not be stopped/)
  })
})

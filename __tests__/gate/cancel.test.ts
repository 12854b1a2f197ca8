/** Cancelling the workflow (contract, "Cancelling"). */
import { describe, expect, it } from '@jest/globals'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { tokenInputs, tryGate, without, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply } from '../__fixtures__/scripted-http.ts'

const start: Inputs = { ...without(tokenInputs, 'pipeline-run-id'), start: 'true' }
const stopping: Inputs = { 'stop-on-cancel': 'true' }

interface Cancelled {
  readonly trial: Trial
  readonly puts: number
  readonly posts: number
  /** What was printed after the signal. */
  readonly lines: readonly string[]
}

/** Cancels a step at the request of this number, while it is under way. */
async function cancelAt(
  requests: number,
  inputs: Inputs,
  answer: (method: string) => Reply
): Promise<Cancelled> {
  const cancelled = new AbortController()
  const output = new CapturedOutput()
  const methods: string[] = []
  let linesBefore = 0
  const trial = await tryGate({
    inputs,
    output,
    signal: cancelled.signal,
    script: ({ method }) => {
      methods.push(method)
      if (methods.length === requests) {
        queueMicrotask(() => {
          linesBefore = output.lines.length
          cancelled.abort(new Error('the workflow was cancelled'))
        })
      }
      return answer(method)
    }
  })
  expect(trial).toMatchObject({ exitCode: 1, conclusion: 'cancelled' })
  expect(trial.summary).toMatch(/^## 🚫/)
  return {
    trial,
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
  it('while a request hangs stops the run if asked, and says what is known first', async () => {
    const { trial, puts, lines } = await cancelAt(2, { ...tokenInputs, ...stopping }, slowRun)
    expect(puts).toBe(1)
    expect(lines[0]).toBe(
      '::error::The workflow was cancelled while waiting for run 42 of pipeline 1234 https://flow.aliyun.com/pipelines/1234/builds/42'
    )
    expect(lines).toContain('Stopping run 42')
    expect(trial.outputs).toMatchObject({ status: 'RUNNING', 'pipeline-run-id': '42' })
  })

  it('leaves the run alone if not asked', async () => {
    expect((await cancelAt(2, tokenInputs, slowRun)).puts).toBe(0)
  })

  it('between two tries of a start sends no further one', async () => {
    const throttled: Reply = { status: 429, headers: { 'retry-after': '5' } }
    const { posts, lines } = await cancelAt(1, start, () => throttled)
    expect(posts).toBe(1)
    expect(lines.join('\n')).not.toContain('may have been started')
  })

  it('during a start awaits its number, and stops the run if asked', async () => {
    const { trial, puts, posts, lines } = await cancelAt(1, { ...start, ...stopping }, slowStart)
    expect([posts, puts]).toEqual([1, 1])
    expect(lines).toContain('Started run 42')
    // Said again, as more became known.
    expect(trial.outputs['pipeline-run-id']).toBe('42')
  })

  it.each<[string, Reply]>([
    ['fails', { status: 502, body: '', delayMs: 500 }],
    ['gives no answer within 3 s', { delayMs: 60_000 }]
  ])('during a start that %s says that a run may have been started', async (_how, answer) => {
    const { trial, puts, lines } = await cancelAt(1, { ...start, ...stopping }, () => answer)
    expect(puts).toBe(0)
    expect(lines.join('\n')).toMatch(/::warning::.*a run may have been started/)
    expect(trial.tookMs).toBeLessThanOrEqual(3_000)
  })

  it('says why a run could not be stopped', async () => {
    const { lines } = await cancelAt(1, { ...tokenInputs, ...stopping }, (method) =>
      method === 'PUT' ? { status: 403, body: { errorCode: 'Forbidden' } } : slowRun(method)
    )
    expect(lines.join('\n')).toMatch(/::warning::Run 42 could not be stopped/)
  })

  it('gives a stop that hangs 3 s', async () => {
    const { trial, puts, lines } = await cancelAt(1, { ...tokenInputs, ...stopping }, (method) =>
      method === 'PUT' ? { delayMs: 60_000 } : slowRun(method)
    )
    expect(puts).toBe(1)
    expect(trial.tookMs).toBeLessThanOrEqual(3_000)
    expect(lines.join('\n')).toMatch(/::warning::/)
  })

  it('before the step began ends as cancelled', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      signal: AbortSignal.abort(new Error('the workflow was cancelled')),
      script: () => ({ body: runJson('SUCCESS') })
    })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'cancelled', sent: [] })
  })
})

import { describe, expect, it } from '@jest/globals'
import { keyInputs, tokenInputs, tryGate, without, type Inputs } from '../__fixtures__/gate-trial.ts'
import { runJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

const start: Inputs = { ...without(tokenInputs, 'pipeline-run-id'), start: 'true' }
const notFound: Reply = { status: 404, body: { errorCode: 'InvalidPipelineRun.NotFound', requestId: 'R-9' } }

function startsOf(sent: readonly Sent[]): readonly Sent[] {
  return sent.filter(({ method }) => method === 'POST')
}

/** Answers the starts in order, and shows the run as successful. */
function starting(...answers: readonly Reply[]): Script {
  let starts = 0
  return ({ method }) => (method === 'POST' ? (answers[starts++] ?? {}) : { body: runJson('SUCCESS') })
}

describe('start: true', () => {
  it.each<[string, Reply]>([
    ['bare', { body: 9_223_372_036_854_775_807n }],
    ['in a text', { body: '"9223372036854775807"' }],
    ['in an object', { body: { pipelineRunId: 9_223_372_036_854_775_807n } }]
  ])('starts a run and gates on its number, %s', async (_how, answer) => {
    const trial = await tryGate({ inputs: start, script: starting(answer) })
    expect(trial.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '9223372036854775807' })
    expect(trial.output.plainLines.slice(1, 4)).toEqual([
      'Starting a run',
      'Started run 9223372036854775807',
      'Following run 9223372036854775807 of pipeline 1234: https://flow.aliyun.com/pipelines/1234/builds/9223372036854775807'
    ])
    expect(trial.sent.at(-1)?.path).toMatch(/\/runs\/9223372036854775807$/)
  })

  it('passes start-params on unchanged, numbers beyond 2^53 among them, by the token API', async () => {
    const parameters = '{"envs": {"N": 9007199254740993}, "comment": "a&b=c"}'
    const trial = await tryGate({
      inputs: { ...start, 'start-params': parameters },
      script: starting({ body: 42 })
    })
    expect(JSON.parse(startsOf(trial.sent)[0]?.body ?? '')).toEqual({ params: parameters })
  })

  it('passes start-params on unchanged by the signed API', async () => {
    const parameters = '{"envs": {"N": 9007199254740993}, "comment": "a&b=c"}'
    const trial = await tryGate({
      inputs: { ...without(keyInputs, 'pipeline-run-id'), start: 'true', 'start-params': parameters },
      script: ({ method }) =>
        method === 'POST'
          ? { body: { success: true, pipelineRunId: 42 } }
          : { body: { success: true, pipelineRun: runJson('SUCCESS') } }
    })
    const [sent] = startsOf(trial.sent)
    expect(sent?.path).toBe('/organizations/org1/pipelines/1234/run')
    expect(new URLSearchParams(sent?.body ?? '').get('params')).toBe(parameters)
    expect(trial.conclusion).toBe('success')
  })

  it.each<[string, Reply]>([
    ['a refused connection', { failure: 'connection-refused' }],
    ['HTTP 429', { status: 429, body: 'slow down' }],
    ['Throttling', { status: 400, body: { Code: 'Throttling.User', Message: 'x', RequestId: 'R' } }],
    ['TooManyRequests', { status: 429, body: { errorCode: 'TooManyRequests' } }]
  ])('is sent again after %s, which was certainly not taken', async (_what, first) => {
    const trial = await tryGate({ inputs: start, script: starting(first, { body: 42 }) })
    expect(startsOf(trial.sent)).toHaveLength(2)
    expect(trial.conclusion).toBe('success')
  })

  it.each<[string, Reply]>([
    ['HTTP 502', { status: 502, body: '<html>' }],
    ['HTTP 500 InternalServerError', { status: 500, body: { errorCode: 'InternalServerError' } }],
    ['a time-out', { delayMs: 60_000 }],
    ['a reset', { failure: 'broken-connection' }],
    ['a body that is cut', { body: '{"pipeli', isWhole: false }],
    ['an empty body', { body: '' }],
    ['an answer without a number', { body: {} }],
    ['SignatureNonceUsed', { status: 400, body: { Code: 'SignatureNonceUsed' } }]
  ])('is never sent twice after %s: an error that says so', async (_what, first) => {
    const trial = await tryGate({ inputs: start, script: starting(first) })
    expect(trial.sent).toHaveLength(1)
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'error' })
    expect(trial.output.commands('error')[0]).toMatch(/a run may have been started/)
  })

  it('is refused at once without the permission', async () => {
    const forbidden: Reply = { status: 403, body: { errorCode: 'Forbidden', requestId: 'R-3' } }
    const trial = await tryGate({ inputs: start, script: starting(forbidden) })
    expect(trial.sent).toHaveLength(1)
    expect(trial.output.commands('error')[0]).toMatch(/pipeline runs, read-write/)
  })

  it.each([
    [59, 'success'],
    [61, 'error']
  ])('a run that can be seen after %d s: %s', async (seconds, conclusion) => {
    let startedAtMs = 0
    const trial = await tryGate({
      inputs: start,
      script: ({ method, atMs }) => {
        if (method === 'POST') {
          startedAtMs = atMs
          return { body: 42 }
        }
        return atMs - startedAtMs < seconds * 1000 ? notFound : { body: runJson('SUCCESS') }
      }
    })
    expect(trial.conclusion).toBe(conclusion)
  })

  it('with wait: false starts, looks once and is pending', async () => {
    const trial = await tryGate({
      inputs: { ...start, wait: 'false' },
      script: ({ method }) => ({ body: method === 'POST' ? 42 : runJson('RUNNING') })
    })
    expect(trial).toMatchObject({ exitCode: 0, conclusion: 'pending' })
    expect(trial.sent).toHaveLength(2)
  })
})

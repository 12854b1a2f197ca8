import { describe, expect, it } from '@jest/globals'
import { tokenInputs, keyInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
import { gateJson, runJson, stageJson } from '../__fixtures__/runs.ts'
import type { Reply } from '../__fixtures__/scripted-http.ts'

const running = runJson('RUNNING')
const blocked = runJson('RUNNING', {
  stages: [stageJson('Approval', 'WAITING', [gateJson()]), stageJson('Test', 'RUNNING')]
})

interface Row {
  readonly the: string
  readonly inputs?: Inputs
  readonly answers: readonly Reply[]
  readonly exit: number
  readonly conclusion: string
  readonly status: string
}

const rows: readonly Row[] = [
  {
    the: 'SUCCESS',
    answers: [{ body: runJson('SUCCESS') }],
    exit: 0,
    conclusion: 'success',
    status: 'SUCCESS'
  },
  {
    the: 'success in lower case',
    answers: [{ body: runJson('success') }],
    exit: 0,
    conclusion: 'success',
    status: 'success'
  },
  ...['FAIL', 'FAILED', 'SKIP', 'FINISH', 'Failed'].map((status) => ({
    the: status,
    answers: [{ body: runJson(status) }],
    exit: 1,
    conclusion: 'failure',
    status
  })),
  ...['CANCELED', 'CANCELLED'].map((status) => ({
    the: status,
    answers: [{ body: runJson(status) }],
    exit: 1,
    conclusion: 'cancelled',
    status
  })),
  {
    the: 'RUNNING, then SUCCESS',
    answers: [{ body: running }, { body: runJson('SUCCESS') }],
    exit: 0,
    conclusion: 'success',
    status: 'SUCCESS'
  },
  {
    the: 'not ended when the timeout passes',
    inputs: { timeout: '1m' },
    answers: [{ body: running }],
    exit: 1,
    conclusion: 'timed-out',
    status: 'RUNNING'
  },
  {
    the: 'not ended, wait: false',
    inputs: { wait: 'false' },
    answers: [{ body: running }],
    exit: 0,
    conclusion: 'pending',
    status: 'RUNNING'
  },
  {
    the: 'not ended, wait: false, an open manual gate and on-manual-gate: fail',
    inputs: { wait: 'false', 'on-manual-gate': 'fail' },
    answers: [{ body: blocked }],
    exit: 0,
    conclusion: 'pending',
    status: 'RUNNING'
  },
  {
    the: 'ended with FAIL, wait: false',
    inputs: { wait: 'false' },
    answers: [{ body: runJson('FAIL') }],
    exit: 1,
    conclusion: 'failure',
    status: 'FAIL'
  },
  {
    the: 'an open manual gate beside a job that runs, on-manual-gate: fail',
    inputs: { 'on-manual-gate': 'fail' },
    answers: [{ body: blocked }],
    exit: 1,
    conclusion: 'blocked',
    status: 'RUNNING'
  },
  {
    the: 'an open manual gate that is passed, on-manual-gate: wait',
    answers: [{ body: blocked }, { body: blocked }, { body: runJson('SUCCESS') }],
    exit: 0,
    conclusion: 'success',
    status: 'SUCCESS'
  },
  {
    the: 'a manual gate that these credentials may not pass, on-manual-gate: fail',
    inputs: { 'on-manual-gate': 'fail' },
    answers: [
      {
        body: runJson('RUNNING', { stages: [stageJson('Approval', 'WAITING', [gateJson('WAITING', true)])] })
      }
    ],
    exit: 1,
    conclusion: 'blocked',
    status: 'RUNNING'
  },
  {
    the: 'an open manual gate, on-manual-gate: hand-over',
    inputs: { 'on-manual-gate': 'hand-over' },
    answers: [{ body: blocked }],
    exit: 0,
    conclusion: 'blocked',
    status: 'RUNNING'
  },
  {
    the: 'FAIL stage inside a SUCCESS run',
    answers: [{ body: runJson('SUCCESS', { stages: [stageJson('Build', 'FAIL')] }) }],
    exit: 0,
    conclusion: 'success',
    status: 'SUCCESS'
  },
  {
    the: 'a status that nobody documented, then SUCCESS',
    answers: [{ body: runJson('REBUILDING') }, { body: runJson('SUCCESS') }],
    exit: 0,
    conclusion: 'success',
    status: 'SUCCESS'
  },
  ...['InvalidOrganization.NotFound', 'InvalidPipeline.NotFound', 'InvalidPipelineRun.NotFound'].map(
    (code) => ({
      the: `no such thing: ${code}`,
      answers: [{ status: 404, body: { errorCode: code, errorMessage: 'gone', requestId: 'R-1' } }],
      exit: 1,
      conclusion: 'error',
      status: ''
    })
  )
]

/** The answers one after another, the last one again and again. */
function inOrder(answers: readonly Reply[]): (sent: unknown, count: number) => Reply {
  return (_sent, count) => answers[Math.min(count, answers.length - 1)] ?? {}
}

/** The same answers as the signed API gives them, under its envelope. */
function inEnvelope(answers: readonly Reply[]): Reply[] {
  return answers.map((answer) =>
    answer.status === undefined
      ? { body: { requestId: 'R-1', success: true, errorCode: '""', pipelineRun: answer.body ?? null } }
      : answer
  )
}

describe('the exit rules, by the token API', () => {
  it.each(rows)('$the: exit $exit, $conclusion', async ({ inputs, answers, ...expected }) => {
    const trial = await tryGate({ inputs: { ...tokenInputs, ...inputs }, script: inOrder(answers) })
    expect([trial.exitCode, trial.conclusion]).toEqual([expected.exit, expected.conclusion])
    expect(trial.outputs).toMatchObject({ status: expected.status, conclusion: expected.conclusion })
    expect(trial.outputs['pipeline-run-id']).toBe('42')
    expect(trial.outputs['url']).toBe('https://flow.aliyun.com/pipelines/1234/builds/42')
    expect(trial.summary).toMatch(/^## /)
  })
})

describe('the exit rules, by the signed API', () => {
  it.each(rows)('$the: exit $exit, $conclusion', async ({ inputs, answers, ...expected }) => {
    const trial = await tryGate({ inputs: { ...keyInputs, ...inputs }, script: inOrder(inEnvelope(answers)) })
    expect([trial.exitCode, trial.conclusion]).toEqual([expected.exit, expected.conclusion])
    expect(trial.outputs).toMatchObject({ status: expected.status, conclusion: expected.conclusion })
  })
})

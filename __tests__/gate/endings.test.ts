import { describe, expect, it } from '@jest/globals'
import { tokenInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
import type { JsonObject } from '../../simulator/json-text.ts'
import { gateJson, jobJson, runJson, stageJson } from '../__fixtures__/runs.ts'
import type { Reply, Script } from '../__fixtures__/scripted-http.ts'

const stages = [stageJson('构建', 'SUCCESS'), stageJson('Deploy', 'RUNNING')]
const failed = [
  stageJson('构建', 'SUCCESS'),
  stageJson('Deploy', 'FAIL', [
    jobJson({ id: 201, name: 'Canary' }),
    jobJson({ id: 202, name: 'Hosts', status: 'FAIL' })
  ])
]
const jobOfGate = (id: number, name: string): JsonObject => ({ ...gateJson('INIT'), id, name })
const noRun: Reply = { status: 404, body: { errorCode: 'InvalidPipelineRun.NotFound', requestId: 'R-1' } }
const commit = '0123abcd0123abcd0123abcd0123abcd0123abcd'
const latest: Inputs = { 'pipeline-run-id': 'latest', commit }
const approval = [
  stageJson('Build', 'SUCCESS'),
  stageJson('Approval', 'WAITING', [gateJson()]),
  stageJson('Deploy', 'INIT')
]
/** Run 41, of another commit or of none. */
const oneRun =
  (change: JsonObject): Script =>
  ({ path }) => ({
    body: path.endsWith('/runs') ? [{ pipelineRunId: 41, status: 'SUCCESS' }] : runJson('SUCCESS', change)
  })
const ofAnother = {
  globalParams: [{ key: 'CI_COMMIT_SHA', value: '8e3f1d2c4b5a69788796a5b4c3d2e1f00f1e2d3c' }]
}

const endings: readonly [string, Inputs, Script][] = [
  ['success', {}, () => ({ body: runJson('SUCCESS') })],
  [
    'failure with a log',
    {},
    ({ path }) =>
      path.endsWith('/log')
        ? { body: { content: 'compiling\n\u001b[31merror: no such file\u001b[0m\n', more: true } }
        : path.endsWith('/steps')
          ? { status: 403, body: { errorCode: 'Forbidden' } }
          : { body: runJson('FAIL', { stages: failed }) }
  ],
  ['cancelled', {}, () => ({ body: runJson('CANCELED') })],
  ['failure: SKIP', {}, () => ({ body: runJson('SKIP', { stages: [] }) })],
  ['timed-out', { timeout: '1m' }, () => ({ body: runJson('RUNNING', { stages }) })],
  [
    'timed-out in trouble',
    { timeout: '1m' },
    (_sent, count) =>
      count === 0 ? { body: runJson('RUNNING', { stages }) } : { status: 502, body: '<html>' }
  ],
  ['pending', { wait: 'false' }, () => ({ body: runJson('RUNNING', { stages }) })],
  [
    'blocked',
    { 'on-manual-gate': 'fail' },
    () => ({ body: runJson('WAITING', { stages: [stageJson('Approval', 'WAITING', [gateJson()])] }) })
  ],
  ['error: no such run', {}, () => noRun],
  ['no-run', { ...latest, 'appear-within': '1m' }, oneRun(ofAnother)],
  ['no-run: none at all', { ...latest, 'appear-within': '1m' }, () => ({ body: [] })],
  ['skipped by if-no-run', { ...latest, 'appear-within': '1m', 'if-no-run': 'skip' }, oneRun(ofAnother)],
  [
    'handed over',
    { 'on-manual-gate': 'hand-over' },
    () => ({ body: runJson('WAITING', { stages: approval }) })
  ],
  ['error: no commit told', latest, oneRun({})],
  ['error: another commit', { commit }, oneRun(ofAnother)],
  [
    'error: which gate is not clear',
    { 'on-manual-gate': 'pass' },
    () => ({
      body: runJson('WAITING', {
        stages: [...approval, stageJson('Release', 'INIT', [jobOfGate(302, 'Release gate')])]
      })
    })
  ],
  [
    'error: a gate of others',
    { 'on-manual-gate': 'pass' },
    ({ method }) =>
      method === 'GET'
        ? { body: runJson('WAITING', { stages: approval }) }
        : { status: 403, body: { errorCode: 'Forbidden', errorMessage: 'not a validator', requestId: 'R-2' } }
  ],
  [
    'error: started from another commit',
    { ...latest, 'if-no-run': 'start', 'appear-within': '30s' },
    ({ method, path }) => ({
      body: method === 'POST' ? 43 : path.endsWith('/runs') ? [] : runJson('RUNNING', ofAnother)
    })
  ],
  ['error: unusable', {}, () => ({ status: 502, body: '<html>' })],
  ['error: no such host', {}, () => ({ failure: 'unknown-host' })],
  ['error: a token that has expired', {}, () => ({ status: 401, body: { errorCode: 'ExpiredTokenError' } })],
  ['error: a redirect', {}, () => ({ status: 302, body: '' })]
]

describe.each(['en', 'zh-CN'])('what people read in %s', (language) => {
  it.each(endings)('%s', async (_name, inputs, script) => {
    const trial = await tryGate({ inputs: { ...tokenInputs, ...inputs, language }, script })
    const annotations = trial.output.lines.filter((line) => /^::(error|warning|notice)/.test(line))
    const verdict = trial.output.lines.filter((line) => /^[✅🔄✋⏭🔎]/u.test(line))
    expect(`${[...annotations, ...verdict].join('\n')}\n\n${trial.summary}`).toMatchSnapshot()
  })
})

import { describe, expect, it } from '@jest/globals'
import { tokenInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
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
const noRun: Reply = { status: 404, body: { errorCode: 'InvalidPipelineRun.NotFound', requestId: 'R-1' } }
const latest: Inputs = { 'pipeline-run-id': 'latest' }

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
  ['skipped', {}, () => ({ body: runJson('SKIP', { stages: [] }) })],
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
  ['error: no latest run', latest, () => noRun],
  ['error: no run of the commit', { ...latest, commit: '0123abcd', wait: 'false' }, () => ({ body: [] })],
  ['error: unusable', {}, () => ({ status: 502, body: '<html>' })],
  ['error: no such host', {}, () => ({ failure: 'unknown-host' })],
  ['error: a token that has expired', {}, () => ({ status: 401, body: { errorCode: 'ExpiredTokenError' } })],
  ['error: a redirect', {}, () => ({ status: 302, body: '' })]
]

describe.each(['en', 'zh-CN'])('what people read in %s', (language) => {
  it.each(endings)('%s', async (_name, inputs, script) => {
    const trial = await tryGate({ inputs: { ...tokenInputs, ...inputs, language }, script })
    const annotations = trial.output.lines.filter((line) => /^::(error|warning|notice)/.test(line))
    const verdict = trial.output.lines.filter((line) => /^[✅🔄]/u.test(line))
    expect(`${[...annotations, ...verdict].join('\n')}\n\n${trial.summary}`).toMatchSnapshot()
  })
})

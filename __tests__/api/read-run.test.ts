import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/text/lossless-json.ts'
import { readRun } from '../../src/api/read-run.ts'
import { scenarioNames, findScenario } from '../../simulator/scenario-library.ts'
import { toJsonText } from '../../simulator/json-text.ts'
import seed from '../../simulator/scenarios/seed.json' with { type: 'json' }
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { simulatedRun } from '../__fixtures__/simulated-run.ts'
import { runJson } from '../__fixtures__/runs.ts'

function read(value: Parameters<typeof toJsonText>[0]): ReturnType<typeof readRun> {
  return readRun(parseJson(toJsonText(value)))
}

describe('a run', () => {
  it('is read as the API’s own page shows it', () => {
    expect(readRun(seed.verbatim.pipelineRun)).toMatchObject({
      status: 'SUCCESS',
      trigger: 'manual',
      branch: null,
      defaultBranch: 'master',
      heads: [],
      repository: 'codeup.aliyun.com/a.git',
      stages: [
        { name: 'Java构建', status: 'RUNNING', jobs: [{ id: '21212', name: 'Java构建', isManualGate: true }] }
      ]
    })
  })

  it.each(scenarioNames)('of the scenario %s is read at its beginning and at its end', (name) => {
    const clock = new FakeClock()
    const script = simulatedRun(findScenario(name), clock)
    const request = { path: '/runs/42' } as Parameters<typeof script>[0]
    for (const durationMs of [0, 5_000, 20_000, 1e7]) {
      clock.pass(durationMs)
      const { body } = script(request, 0)
      expect(read(body ?? null)?.stages).toBeDefined()
    }
  })

  it.each<[string, Parameters<typeof runJson>[1]]>([
    ['null stages', { stages: null }],
    ['stages that are no list', { stages: 'none' }],
    ['null in lists', { stages: [null, 1, 'x'], sources: [null], globalParams: [null] }],
    ['a wrong type everywhere', { triggerMode: {}, sources: {}, globalParams: 3, stages: {} }]
  ])('with %s has no stages, and the rest of it', (_what, change) => {
    expect(read(runJson('SUCCESS', change))).toMatchObject({ status: 'SUCCESS', stages: [] })
  })

  it('takes stages that have not begun, however they are sent', () => {
    const stages = [
      { name: 'A' },
      { name: 'B', stageInfo: null },
      { name: 'C', stageInfo: { status: 'INIT', jobs: null } },
      { stageInfo: { name: 'D', status: 'INIT', startTime: 0, endTime: '' } },
      { name: 'E', stageInfo: '{"status": "RUNNING", "jobs": [{"name": "x"}]}' }
    ]
    const found = read(runJson('RUNNING', { stages }))?.stages
    expect(found?.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(
      found?.every(({ startedAtMs, finishedAtMs }) => startedAtMs === null && finishedAtMs === null)
    ).toBe(true)
  })

  it('hides a user name in the repository’s address', () => {
    const sources = [{ data: { repo: 'https://oauth2:token@codeup.aliyun.com/a.git' } }]
    expect(read(runJson('SUCCESS', { sources }))?.repository).toBe('codeup.aliyun.com/a.git')
  })

  it.each([
    ['git+ssh://git@codeup.aliyun.com/a.git', 'codeup.aliyun.com/a.git'],
    ['HTTPS://codeup.aliyun.com/a.git', 'codeup.aliyun.com/a.git'],
    ['git@codeup.aliyun.com:a.git', 'codeup.aliyun.com:a.git'],
    ['https://bot:p@ss@codeup.aliyun.com/a.git?private_token=x#y', 'codeup.aliyun.com/a.git'],
    ['codeup.aliyun.com/a@b', 'codeup.aliyun.com/a@b'],
    ['codeup.aliyun.com/a://b', 'codeup.aliyun.com/a://b']
  ])('shows the repository %s as %s', (repo, shown) => {
    expect(read(runJson('SUCCESS', { sources: [{ data: { repo } }] }))?.repository).toBe(shown)
  })

  it('takes every fact from where the APIs tell it', () => {
    const globalParams = [
      { key: 'OTHER', value: 'x' },
      { key: 'PIPELINE_NAME', value: ' Gate demo ' },
      { key: 'CI_COMMIT_REF_NAME', value: 'release' }
    ]
    const sources = [{ data: { branch: ' ' } }, {}, { data: { branch: 'main', repo: 'a/b' } }]
    expect(read(runJson('SUCCESS', { globalParams, sources }))).toMatchObject({
      trigger: 'code-push',
      pipelineName: 'Gate demo',
      branch: 'release',
      defaultBranch: 'main',
      repository: 'a/b'
    })
    const bare = { globalParams: [], sources: [{ data: null }], triggerMode: null }
    expect(read(runJson('SUCCESS', bare))).toMatchObject({
      trigger: null,
      pipelineName: null,
      branch: null,
      defaultBranch: null,
      repository: null,
      heads: []
    })
  })

  it.each([
    [1, 'manual'],
    [2, 'schedule'],
    [3, 'code-push'],
    ['4', 'api'],
    [5, 'pipeline'],
    [6, 'webhook'],
    [7, null]
  ])('of the trigger mode %j began by %s', (triggerMode, trigger) => {
    expect(read(runJson('SUCCESS', { triggerMode }))?.trigger).toBe(trigger)
  })

  it('keeps what is marked as secret apart from its variables, and reads nothing from it', () => {
    const globalParams = [
      { key: 'OPEN', value: 'a', masked: false, encrypted: 'false' },
      { key: 'COUNT', value: 5 },
      { key: 'IS_RELEASE', value: true },
      { key: 'BLANK' },
      { key: 'MASKED', value: 'masked-value', masked: true },
      { key: 'ENCRYPTED', value: 'encrypted-value', encrypted: 'true' },
      { key: 'MASKED_BLANK', value: '', masked: true },
      { key: 'PIPELINE_NAME', value: 'secret-name', masked: true },
      { key: 'CI_COMMIT_SHA', value: '0123456789abcdef', encrypted: true }
    ]
    const sources = [
      { data: { webhook: 'https://hook.example.com/token' } },
      { data: { webhook: 5, repo: 'https://bot:p@ss-word@example.com/app.git?private_token=x' } },
      { data: { repo: 'git@example.com:group/app.git' } }
    ]
    const found = read(runJson('SUCCESS', { globalParams, sources }))
    expect(found).toMatchObject({ pipelineName: null, heads: [] })
    expect(found?.variables).toEqual([
      { key: 'OPEN', value: 'a' },
      { key: 'COUNT', value: '5' },
      { key: 'IS_RELEASE', value: 'true' },
      { key: 'BLANK', value: '' }
    ])
    expect(found?.secrets).toEqual([
      'masked-value',
      'encrypted-value',
      'secret-name',
      '0123456789abcdef',
      'https://hook.example.com/token',
      'p@ss-word'
    ])
  })

  it('takes stages with their times, and a name from either place', () => {
    const stages = [
      { name: 'Outer', stageInfo: { name: 'Inner', status: 'FAIL', startTime: 5, endTime: 6, jobs: [{}] } }
    ]
    expect(read(runJson('FAIL', { stages }))?.stages).toMatchObject([
      { name: 'Outer', status: 'FAIL', startedAtMs: 5, finishedAtMs: 6, jobs: [{ name: '' }] }
    ])
  })

  it('takes a stage of which nothing is told', () => {
    expect(read(runJson('RUNNING', { stages: [{}] }))?.stages).toEqual([
      { name: '', status: '', startedAtMs: null, finishedAtMs: null, jobs: [] }
    ])
  })

  it('is a run where it has a status or a number, though not both', () => {
    expect(readRun({ status: 'RUNNING' })?.status).toBe('RUNNING')
    expect(readRun({ pipelineRunId: 1 })?.status).toBe('')
  })
})

describe('any JSON', () => {
  it('is read or refused, and never throws', () => {
    const keys = fc.constantFrom(
      'status',
      'stages',
      'stageInfo',
      'jobs',
      'actions',
      'params',
      'result',
      'deployOrderId',
      'CI_COMMIT_SHA',
      'name',
      'id',
      'sources',
      'data',
      'commint',
      'globalParams',
      'key',
      'value',
      'startTime'
    )
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 })
      )
    }))
    fc.assert(
      fc.property(tree, fc.dictionary(keys, tree), (whole, run) => {
        readRun(whole)
        const found = readRun({ ...run, pipelineRunId: 1 })
        expect(typeof found?.status).toBe('string')
      }),
      { numRuns: 300 }
    )
  })

  it.each([null, undefined, 1, 'SUCCESS', [], {}, { pipelineRun: {} }, { status: 1 }])(
    '%j is no run',
    (value) => {
      expect(readRun(value)).toBeNull()
    }
  )
})

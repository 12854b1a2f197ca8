import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/text/lossless-json.ts'
import { readRun } from '../../src/api/read-run.ts'
import { scenarioNames, findScenario } from '../../simulator/scenario-library.ts'
import { toJsonText } from '../../simulator/json-text.ts'
import seed from '../../simulator/scenarios/seed.json' with { type: 'json' }
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { simulatedRun } from '../__fixtures__/simulated-run.ts'
import { gateJson, jobJson, runJson, runStartMs, stageJson } from '../__fixtures__/runs.ts'

function read(value: Parameters<typeof toJsonText>[0]): ReturnType<typeof readRun> {
  return readRun(parseJson(toJsonText(value)))
}

describe('a run', () => {
  it('is read as the API’s own page shows it', () => {
    expect(readRun(seed.verbatim.pipelineRun)).toMatchObject({
      status: 'SUCCESS',
      trigger: 'manual',
      branch: 'master',
      repository: 'codeup.aliyun.com/a.git',
      stages: [
        { name: 'Java构建', status: 'RUNNING', jobs: [{ id: '21212', name: 'Java构建', canBePassed: false }] }
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

  it.each<[string, ReturnType<typeof gateJson>, boolean]>([
    ['disable: false', gateJson('WAITING', false), true],
    ['disable: null', gateJson('WAITING', null), true],
    ['no disable', jobJson({ actions: [{ type: 'PassPipelineValidate' }] }), true],
    ['disable: true', gateJson('WAITING', true), false],
    ['disable as a text', gateJson('WAITING', 'true'), false],
    ['no such action', jobJson(), false],
    ['null actions', jobJson({ actions: null }), false]
  ])('a job with %s can be passed: %s', (_what, job, canBePassed) => {
    const found = read(runJson('WAITING', { stages: [stageJson('A', 'WAITING', [job])] }))
    expect(found?.stages[0]?.jobs[0]?.canBePassed).toBe(canBePassed)
  })

  it('knows the deploy order, with all its digits, in an object or in a text', () => {
    const action = (params: string | { deployOrderId: bigint }): ReturnType<typeof jobJson> =>
      jobJson({ actions: [{ type: 'GetVMDeployOrder', params }] })
    const jobs = [action({ deployOrderId: 9007199254740993n }), action('{"deployOrderId": 9007199254740993}')]
    const found = read(runJson('FAIL', { stages: [stageJson('A', 'FAIL', jobs)] }))
    expect(found?.stages[0]?.jobs.map(({ deployOrderId }) => deployOrderId)).toEqual([
      '9007199254740993',
      '9007199254740993'
    ])
  })

  it('hides a user name in the repository’s address', () => {
    const sources = [{ data: { repo: 'https://oauth2:token@codeup.aliyun.com/a.git' } }]
    expect(read(runJson('SUCCESS', { sources }))?.repository).toBe('codeup.aliyun.com/a.git')
  })

  it.each([
    ['git+ssh://git@codeup.aliyun.com/a.git', 'codeup.aliyun.com/a.git'],
    ['HTTPS://codeup.aliyun.com/a.git', 'codeup.aliyun.com/a.git'],
    ['git@codeup.aliyun.com:a.git', 'codeup.aliyun.com:a.git'],
    ['codeup.aliyun.com/a@b', 'codeup.aliyun.com/a@b'],
    ['codeup.aliyun.com/a://b', 'codeup.aliyun.com/a://b']
  ])('shows the repository %s as %s', (repo, shown) => {
    expect(read(runJson('SUCCESS', { sources: [{ data: { repo } }] }))?.repository).toBe(shown)
  })

  it('takes every fact from where the APIs tell it', () => {
    const globalParams = [
      { key: 'OTHER', value: 'x' },
      { key: 'PIPELINE_NAME', value: ' Gate demo ' },
      { key: 'CI_COMMIT_TITLE', value: 'fix: close' }
    ]
    const sources = [{ data: { branch: ' ' } }, {}, { data: { branch: 'main', repo: 'a/b' } }]
    expect(read(runJson('SUCCESS', { globalParams, sources }))).toMatchObject({
      trigger: 'code-push',
      pipelineName: 'Gate demo',
      commitTitle: 'fix: close',
      branch: 'main',
      repository: 'a/b'
    })
    const named = {
      globalParams: [{ key: 'CI_COMMIT_REF_NAME', value: 'release' }],
      sources: [{ data: null }]
    }
    expect(read(runJson('SUCCESS', named))?.branch).toBe('release')
    const bare = { globalParams: [], sources: [], triggerMode: null }
    expect(read(runJson('SUCCESS', bare))).toMatchObject({
      trigger: null,
      pipelineName: null,
      commitTitle: null,
      branch: null,
      repository: null,
      commits: []
    })
  })

  it('takes stages and jobs with their times, and a name from either place', () => {
    const jobs = [jobJson({ id: '9007199254740993', startTime: '1764000000000' }), {}]
    const stages = [
      { name: 'Outer', stageInfo: { name: 'Inner', status: 'FAIL', startTime: 5, endTime: 6, jobs } }
    ]
    expect(read(runJson('FAIL', { stages }))?.stages).toEqual([
      {
        name: 'Outer',
        status: 'FAIL',
        startedAtMs: 5,
        finishedAtMs: 6,
        jobs: [
          {
            id: '9007199254740993',
            name: 'Compile',
            status: 'SUCCESS',
            startedAtMs: 1764000000000,
            finishedAtMs: runStartMs + 60_000,
            canBePassed: false,
            hasLog: true,
            deployOrderId: null
          },
          {
            id: null,
            name: '',
            status: '',
            startedAtMs: null,
            finishedAtMs: null,
            canBePassed: false,
            hasLog: true,
            deployOrderId: null
          }
        ]
      }
    ])
  })

  it('takes a stage of which nothing is told', () => {
    expect(read(runJson('RUNNING', { stages: [{}] }))?.stages).toEqual([
      { name: '', status: '', startedAtMs: null, finishedAtMs: null, jobs: [] }
    ])
  })

  it('knows the deploy order from its own action only, and only where it is told', () => {
    const other = { type: 'LogPipelineJobRun', params: { deployOrderId: 5 } }
    const jobs = [
      jobJson({ actions: [other] }),
      jobJson({ actions: [other, { type: 'GetVMDeployOrder', params: { deployOrderId: 6 } }] }),
      jobJson({ actions: [{ type: 'GetVMDeployOrder' }] })
    ]
    const found = read(runJson('FAIL', { stages: [stageJson('A', 'FAIL', jobs)] }))?.stages[0]?.jobs
    expect(found?.map(({ deployOrderId }) => deployOrderId)).toEqual([null, '6', null])
    expect(found?.map(({ hasLog }) => hasLog)).toEqual([true, true, false])
  })

  it('is a run where it has a status or a number, though not both', () => {
    expect(readRun({ status: 'RUNNING' })?.status).toBe('RUNNING')
    expect(readRun({ pipelineRunId: 1 })?.status).toBe('')
  })

  it.each<[string, string[], boolean]>([
    ['a manual gate and no more', ['PassPipelineValidate'], false],
    ['a manual gate with a log', ['PassPipelineValidate', 'LogPipelineJobRun'], true],
    ['no actions', [], true]
  ])('a job with %s has a log: %s', (_what, types, hasLog) => {
    const jobs = [jobJson({ actions: types.map((type) => ({ type })) })]
    expect(
      read(runJson('RUNNING', { stages: [stageJson('A', 'RUNNING', jobs)] }))?.stages[0]?.jobs[0]?.hasLog
    ).toBe(hasLog)
  })
})

describe('a run’s commits', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567'
  const source = (data: Parameters<typeof runJson>[1]): Parameters<typeof runJson>[1] => ({
    sources: [{ data }]
  })
  const parameter = (key: string, value: string): Parameters<typeof runJson>[1] => ({
    globalParams: [{ key, value }]
  })

  it.each<[string, Parameters<typeof runJson>[1], string[]]>([
    ['CI_COMMIT_SHA', parameter('CI_COMMIT_SHA', sha), [sha]],
    ['CI_COMMIT_ID', parameter('CI_COMMIT_ID', '01234567'), ['01234567']],
    ['CI_COMMIT_SHA_2', parameter('CI_COMMIT_SHA_2', sha.toUpperCase()), [sha]],
    ['another parameter', parameter('CI_COMMIT_TITLE', sha), []],
    ['commitId of a source', source({ commitId: sha }), [sha]],
    ['commit of a source', source({ commit: ` ${sha} ` }), [sha]],
    ['id in commint, a text', source({ commint: JSON.stringify({ id: sha }) }), [sha]],
    ['commitId in commint, an object', source({ commint: { commitId: sha } }), [sha]],
    ['sha in a list in commint', source({ commint: [{ sha }] }), [sha]],
    ['hash in commint', source({ commint: { hash: sha } }), [sha]],
    ['a commint that is no JSON', source({ commint: '{' }), []],
    ['a text that is no commit', source({ commit: 'main' }), []],
    ['too short a commit', source({ commit: '0123456' }), []],
    ['data as a text', { sources: [{ data: JSON.stringify({ commitId: sha }) }] }, [sha]],
    ['CI_COMMIT_ID_12', parameter('CI_COMMIT_ID_12', sha), [sha]],
    ['another parameter’s ending', parameter('MY_CI_COMMIT_SHA', sha), []],
    ['another parameter’s beginning', parameter('CI_COMMIT_SHA_2_TITLE', sha), []],
    ['a word before a commit', source({ commit: `x${sha}` }), []],
    ['a word after a commit', source({ commit: `${sha}x` }), []],
    ['64 characters', source({ commit: 'a'.repeat(64) }), ['a'.repeat(64)]],
    ['65 characters', source({ commit: 'a'.repeat(65) }), []],
    [
      'several of them',
      { ...parameter('CI_COMMIT_ID', '89abcdef'), ...source({ commit: sha }) },
      ['89abcdef', sha]
    ],
    ['the same twice', { ...parameter('CI_COMMIT_SHA', sha), ...source({ commit: sha }) }, [sha]]
  ])('are told by %s', (_what, change, commits) => {
    expect(read(runJson('RUNNING', change))?.commits).toEqual(commits)
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

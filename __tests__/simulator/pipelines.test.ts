import { afterEach, describe, expect, it } from '@jest/globals'
import { type CommitPlace, commitPlaces } from '../../simulator/commit-places.ts'
import { organizationId } from '../../simulator/identity.ts'
import { commitOfPastRun } from '../../simulator/past-runs.ts'
import { findSet, optionsOfSet, setNames } from '../../simulator/scenario-sets.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import { at, callSigned, callToken, HandClock, signedPath, tokenPath } from './client.ts'

let simulator: Simulator
afterEach(async () => simulator.close())

async function start(options: SimulatorOptions): Promise<void> {
  simulator = await startSimulator(options)
}

async function readRun(runId: string): Promise<Readonly<Record<string, unknown>>> {
  return (await callToken(simulator.url, `${tokenPath}/runs/${runId}`)).json
}

/** Every place of a run that holds a commit, or the first 8 of its characters. */
function placesOf(run: Readonly<Record<string, unknown>>, commit: string): string[] {
  const found: string[] = []
  const look = (value: unknown, path: string): void => {
    if (value === commit) found.push(path)
    else if (value === commit.slice(0, 8)) found.push(`${path} (8)`)
    else if (typeof value === 'string' && /^[{[]/.test(value)) look(JSON.parse(value), `${path} text`)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) look(member, `${path}.${name}`)
    }
  }
  const params: readonly unknown[] = Array.isArray(run['globalParams']) ? run['globalParams'] : []
  for (const param of params) look(at(param, 'value'), `globalParams.${String(at(param, 'key'))}`)
  look(JSON.parse(String(at(run, 'stages', 0, 'stageInfo', 'jobs', 0, 'params'))), 'params')
  const { commint, ...data } = at(run, 'sources', 0, 'data') as Record<string, unknown>
  look(commint, 'commint')
  look(data, 'data')
  return found
}

describe('several pipelines', () => {
  const clock = new HandClock()
  const path = (id: string) => `/oapi/v1/flow/organizations/${organizationId}/pipelines/${id}`

  it('have each their own story, runs and name, in both APIs', async () => {
    await start({
      scenario: 'success',
      pipelines: { '1234568': { scenario: 'failure', name: '后端', pastRuns: 0, runId: '7' } },
      now: clock.now
    })
    clock.pass(100)
    expect([simulator.status(), simulator.pipeline('1234568').status()]).toEqual(['SUCCESS', 'FAIL'])
    const other = await callToken(simulator.url, `${path('1234568')}/runs/7`)
    expect(other.json).toMatchObject({ pipelineId: 1234568, pipelineRunId: 7, status: 'FAIL' })
    expect((await callToken(simulator.url, `${path('1234568')}/runs/42`)).status).toBe(404)
    expect((await callToken(simulator.url, path('1234568'))).json['name']).toBe('后端')
    const signed = signedPath.replace('1234567', '1234568')
    const list = await callSigned(simulator.url, 'ListPipelineRuns', `${signed}/pipelineRuns?maxResults=5`)
    expect(list.json).toMatchObject({ totalCount: 1, nextToken: '', pipelineRuns: [{ pipelineId: 1234568 }] })
    expect((await callToken(simulator.url, path('1234569'))).json['errorCode']).toBe(
      'InvalidPipeline.NotFound'
    )
    expect(simulator.requests.map((request) => request.pipeline)).toContain('1234569')
    expect(() => simulator.pipeline('9')).toThrow('no pipeline 9')
  })

  it('start runs of their own, and are struck by faults of their own', async () => {
    await start({ scenario: 'success', pipelines: { '1234568': { scenario: 'success' } } })
    simulator.addFault({ pipeline: '1234568', operation: 'GetPipeline', fault: { kind: 'forbidden' } })
    const started = await callToken(simulator.url, `${path('1234568')}/runs`, { method: 'POST', body: '{}' })
    expect(started.text).toBe('43')
    expect([simulator.runs().length, simulator.pipeline('1234568').runs().length]).toEqual([4, 5])
    expect((await callToken(simulator.url, path('1234568'))).status).toBe(403)
    expect((await callToken(simulator.url, path('1234567'))).status).toBe(200)
  })

  it.each(setNames)('set %s: one fails', async (name) => {
    const set = findSet(name)
    await start({ ...optionsOfSet(set), now: clock.now })
    clock.pass(1000)
    const statuses = set.pipelines.map(({ id, runId }) => simulator.pipeline(id).status(runId))
    expect(statuses.filter((status) => status !== 'SUCCESS')).toEqual(['FAIL'])
  })
})

describe('the runs of a pipeline', () => {
  it('are many, each of its own commit, and numbered from 1', async () => {
    await start({ scenario: 'success', pastRuns: 120 })
    const runs = simulator.runs()
    expect([runs[0]?.runId, runs.at(-1)?.runId]).toEqual([121n, 1n])
    expect(new Set(runs.map(({ commit }) => commit)).size).toBe(121)
    expect(runs[59]?.commit).toBe(commitOfPastRun(58))
    const page = await callToken(simulator.url, `${tokenPath}/runs?perPage=30&page=4`)
    expect([page.headers.get('x-next-page'), page.headers.get('x-total')]).toEqual(['5', '121'])
    expect(at(JSON.parse(page.text), 0, 'pipelineRunId')).toBe(31)
    let token = ''
    const seen: unknown[] = []
    for (let round = 0; round < 5; round += 1) {
      const query = `maxResults=30&nextToken=${encodeURIComponent(token)}`
      const { json } = await callSigned(
        simulator.url,
        'ListPipelineRuns',
        `${signedPath}/pipelineRuns?${query}`
      )
      expect(json['totalCount']).toBe(121)
      seen.push(...(json['pipelineRuns'] as unknown[]))
      token = String(json['nextToken'])
      expect(token === '').toBe(round === 4)
    }
    expect(seen.map((run) => at(run, 'pipelineRunId'))).toEqual(runs.map(({ runId }) => Number(runId)))
  })

  it('appear late', async () => {
    const clock = new HandClock()
    const later = { appearsAtMs: clock.now() + 9000, commit: 'a'.repeat(40), branch: 'feature' }
    await start({
      scenario: 'success',
      currentRunAppearsAfterMs: 5000,
      laterRuns: [later],
      now: clock.now
    })
    const newest = () => simulator.runs()[0]?.runId
    expect(newest()).toBe(41n)
    clock.pass(5)
    expect(newest()).toBe(42n)
    clock.pass(4)
    expect(newest()).toBe(43n)
    expect(await readRun('43')).toMatchObject({ sources: [{ data: { branch: 'feature' } }] })
  })

  const own = '0123456789abcdef0123456789abcdef01234567'
  it.each<[CommitPlace, string]>([
    ['CI_COMMIT_SHA', 'globalParams.CI_COMMIT_SHA'],
    ['CI_COMMIT_ID', 'globalParams.CI_COMMIT_ID (8)'],
    ['CI_COMMIT_SHA_1', 'globalParams.CI_COMMIT_SHA_1'],
    ['CI_COMMIT_ID_1', 'globalParams.CI_COMMIT_ID_1 (8)'],
    ['CI_COMMIT_SHA_2', 'globalParams.CI_COMMIT_SHA_2'],
    ['params.CI_COMMIT_SHA', 'params.CI_COMMIT_SHA'],
    ['params.CI_COMMIT_ID', 'params.CI_COMMIT_ID (8)'],
    ['params.CI_COMMIT_ID_1', 'params.CI_COMMIT_ID_1 (8)'],
    ['data.commitId', 'data.commitId'],
    ['data.commit', 'data.commit'],
    ['commint', 'commint text.id'],
    ['commint.object', 'commint.id'],
    ['commint.shortId', 'commint.shortId (8)'],
    ['commint.list', 'commint.0.id'],
    ['commint.listText', 'commint text.0.id']
  ])('tell their commit in %s alone: %s', async (place, where) => {
    expect(commitPlaces).toContain(place)
    await start({ scenario: 'success', pastRuns: [{ commit: own, commitIn: [place], branch: 'release' }] })
    const run = await readRun('41')
    expect(placesOf(run, own)).toEqual([where])
    expect(run['globalParams']).toContainEqual(expect.objectContaining({ value: 'release' }))
  })

  it('put the head of a list of commits first', async () => {
    await start({ scenario: 'success', pastRuns: [{ commit: own, commitIn: ['commint.list'] }] })
    const list = at(await readRun('41'), 'sources', 0, 'data', 'commint')
    expect(at(list, 0, 'id')).toBe(own)
    expect(at(list, 1, 'id')).toMatch(/^[0-9a-f]{40}$/)
  })

  it('may tell no commit', async () => {
    await start({ scenario: 'success', pastRuns: [{ commit: own, commitIn: [] }] })
    expect(JSON.stringify(await readRun('41'))).not.toContain(own.slice(0, 8))
  })

  it('are started on the commit that is asked for', async () => {
    const heads = { release: 'c'.repeat(40) }
    await start({ scenario: 'success', branchHeads: heads })
    const started = async (params: object) => {
      const body = JSON.stringify({ params: JSON.stringify(params) })
      await callToken(simulator.url, `${tokenPath}/runs`, { method: 'POST', body })
      return [simulator.runs()[0]?.commit.slice(0, 2), simulator.runs()[0]?.branch]
    }
    expect(await started({ runningBranchs: { 'https://x/a.git': 'release' } })).toEqual(['cc', 'release'])
    expect(await started({ runningBranchs: { 'https://x/a.git': 'd'.repeat(40) } })).toEqual(['dd', 'master'])
    expect(await started({ envs: { CI_COMMIT_SHA: 'e'.repeat(40) } })).toEqual(['ee', 'master'])
    expect(await started({})).toEqual(['4f', 'master'])
  })
})

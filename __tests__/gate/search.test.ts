/** How the run of a commit is searched, and what is concluded where there is none (contract, "The right run"). */
import { describe, expect, it } from '@jest/globals'
import { commitPlaces, type CommitPlace } from '../../simulator/commit-places.ts'
import { olderCommits } from '../../simulator/run-origin.ts'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { simulatedApis, type SimulatedServiceOptions } from '../__fixtures__/simulated-service.ts'
import { pastRuns, push, search, sha, startOperations, type Event } from './searching.ts'

const never = { 'appear-within': '30s' }

describe.each(simulatedApis)('by the %s API', (api) => {
  it.each<Event>([
    { name: 'issue_comment', payload: { issue: { number: 1, pull_request: {} } } },
    { name: 'workflow_run', payload: { workflow_run: { event: 'pull_request_target', head_sha: sha } } },
    { name: 'repository_dispatch', payload: { client_payload: { sha: sha.slice(0, 8) } } }
  ])('$name names no commit that is certain: an input error, and nothing is sent', async (event) => {
    const { trial } = await search(api, event, {}, {})
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'error', sent: [] })
    expect(trial.output.commands('error')[0]).toMatch(/commit: any/)
    const given = await search(api, event, { commit: sha }, { pastRuns: pastRuns(0, 4) })
    expect(given.trial.conclusion).toBe('success')
  })

  it.each(commitPlaces)('a run that tells its commit by %s is found', async (place) => {
    const { trial } = await search(api, push, {}, { pastRuns: [{ commit: sha, commitIn: [place] }] })
    expect(trial.outputs).toMatchObject({ conclusion: 'success' })
    expect(sha.startsWith(trial.outputs['commit'] ?? 'nothing')).toBe(true)
  })

  it.each<CommitPlace>(['commint.list', 'commint.listText'])(
    'a run of another commit that has this one in its history (%s) is not found, nor taken by its number',
    async (place) => {
      const [before] = olderCommits
      const runs = { pastRuns: [{ commit: sha, commitIn: [place] }] }
      const inputs = { commit: before, 'appear-within': '1s' }
      expect((await search(api, push, inputs, runs)).trial.conclusion).toBe('no-run')
      const byNumber = await search(api, push, { commit: before, 'pipeline-run-id': '100' }, runs)
      expect(byNumber.trial.conclusion).toBe('error')
    }
  )

  it('runs that tell no commit end the search at once, whatever if-no-run says', async () => {
    const runs = { pastRuns: [{ commit: sha, commitIn: [] }] }
    for (const ifNoRun of ['fail', 'skip', 'start']) {
      const { trial, service } = await search(api, push, { 'if-no-run': ifNoRun }, runs)
      expect(trial).toMatchObject({ exitCode: 1, conclusion: 'error', tookMs: 0 })
      expect(trial.output.commands('error')[0]).toMatch(/commit: any/)
      expect(service.count(...startOperations)).toBe(0)
    }
  })

  it('if-no-run: start passes over a run that had ended cancelled, and attaches to one that exists', async () => {
    const ended = (status: string): Partial<SimulatedServiceOptions> => ({
      pastRuns: [{ commit: sha, status }],
      branchHeads: { master: sha }
    })
    const cancelled = await search(api, push, { 'if-no-run': 'start' }, ended('CANCELED'))
    expect(cancelled.trial.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '101' })
    const failed = await search(api, push, { 'if-no-run': 'start' }, ended('FAIL'))
    expect(failed.trial.outputs).toMatchObject({ conclusion: 'failure', 'pipeline-run-id': '100' })
    expect(failed.service.count(...startOperations)).toBe(0)
  })

  it('the list is read once more right before a start', async () => {
    const { trial, service } = await search(
      api,
      push,
      { 'if-no-run': 'start', 'appear-within': '10s' },
      { pastRuns: pastRuns(null, 4) }
    )
    const start = service.calls.findIndex(
      ({ operation }) => operation === startOperations[api === 'token' ? 0 : 1]
    )
    expect(service.calls[start - 1]?.operation).toBe('ListPipelineRuns')
    expect(trial.conclusion).toBe('error')
  })

  it.each(['fail', 'skip', 'start'])(
    'nothing is concluded while the service is in trouble: timed-out, with if-no-run: %s',
    async (ifNoRun) => {
      const { trial, service } = await search(
        api,
        push,
        { 'if-no-run': ifNoRun, 'appear-within': '10s', timeout: '5m' },
        {
          pastRuns: pastRuns(null, 4),
          faults: [
            { operation: 'ListPipelineRuns', from: 2, fault: { kind: 'code', code: 'ServiceUnavailable' } }
          ]
        }
      )
      expect(trial).toMatchObject({ exitCode: 1, conclusion: 'timed-out' })
      expect(service.count(...startOperations)).toBe(0)
    }
  )

  it('a run of another ref is followed with a warning that names both, if there is none of the event’s', async () => {
    const both = [
      { commit: sha, branch: 'release' },
      { commit: sha, branch: 'master' }
    ]
    const own = await search(api, push, {}, { pastRuns: both })
    expect(own.trial.outputs).toMatchObject({ 'pipeline-run-id': '99', branch: 'master' })
    expect(own.trial.output.commands('warning')).toEqual([])
    const other = await search(api, push, {}, { pastRuns: both.slice(0, 1) })
    expect(other.trial.outputs).toMatchObject({ 'pipeline-run-id': '100', branch: 'release' })
    expect(other.trial.output.commands('warning')).toEqual([expect.stringMatching(/release.*master/)])
  })

  it('tells how it signs in and what is waited for before it waits, and on a schedule warns of a run that had ended', async () => {
    const { trial } = await search(api, push, never, { pastRuns: pastRuns(null, 4) })
    expect(trial.output.plainLines.slice(0, 3)).toEqual([
      expect.stringMatching(/^Signing in with/),
      expect.stringMatching(new RegExp(`commit ${sha}, which is github\\.sha.*commit: any`)),
      expect.stringMatching(/^Waiting for a run of commit feedface/)
    ])
    const ofSchedule = { ...push, name: 'schedule' }
    for (const [event, warnings] of [
      [push, 0],
      [ofSchedule, 1]
    ] as const) {
      const ended = await search(api, event, {}, { pastRuns: pastRuns(0, 4) })
      expect(ended.trial.output.commands('warning')).toHaveLength(warnings)
      expect(ended.trial.output.text).toMatch(/Run 100 had ended .* before this step began/)
    }
  })

  it('latest is asked of the list where GetLatestPipelineRun is refused', async () => {
    const { trial } = await search(
      api,
      { name: 'issue_comment' },
      { commit: 'any' },
      {
        pastRuns: pastRuns(0, 4),
        faults: [{ operation: 'GetLatestPipelineRun', fault: { kind: 'forbidden' } }]
      }
    )
    expect(trial.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '100' })
  })
})

it('a run that appears is noticed within 5 s on average in the first two minutes', async () => {
  const delays: number[] = []
  for (let afterMs = 1_000; afterMs <= 120_000; afterMs += 7_000) {
    const { service } = await search(
      'token',
      push,
      { wait: 'false' },
      {
        pastRuns: [],
        laterRuns: [{ commit: sha, createdAtMs: fakeStartMs + afterMs, runId: '7' }]
      }
    )
    const look = service.calls.find(({ operation }) => operation === 'GetPipelineRun')
    delays.push((look?.atMs ?? Infinity) - fakeStartMs - afterMs)
  }
  expect(delays.reduce((sum, delay) => sum + delay, 0) / delays.length).toBeLessThanOrEqual(5_000)
})

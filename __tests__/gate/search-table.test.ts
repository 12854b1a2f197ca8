/** The right run, for every event, wherever it is in the list (contract, "The right run"). */
import { describe, expect, it } from '@jest/globals'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import type { Inputs } from '../__fixtures__/gate-trial.ts'
import { simulatedApis, type SimulatedServiceOptions } from '../__fixtures__/simulated-service.ts'
import { ofWorkflow, pastRuns, search, sha, startOperations, type Event, type Searched } from './searching.ts'

const here = { GITHUB_SHA: sha }
const events: readonly Event[] = [
  ...['push', 'create', 'release', 'deployment', 'workflow_dispatch', 'schedule'].map((name) => ({
    name,
    environment: here
  })),
  { name: 'pull_request', payload: { pull_request: { head: { sha, ref: 'master' } } } },
  {
    name: 'pull_request_target',
    payload: { pull_request: { merged: true, merge_commit_sha: sha, head: { sha: ofWorkflow } } }
  },
  {
    name: 'workflow_run',
    payload: { workflow_run: { event: 'push', head_sha: sha, head_branch: 'master' } }
  },
  { name: 'merge_group', payload: { merge_group: { head_sha: sha } } },
  { name: 'check_suite', payload: { check_suite: { head_sha: sha } } },
  { name: 'check_run', payload: { check_run: { head_sha: sha } } },
  { name: 'status', payload: { sha } },
  { name: 'repository_dispatch', payload: { client_payload: { sha } } }
]

const never = { 'appear-within': '30s' }

interface Situation {
  readonly what: string
  readonly inputs?: Inputs
  /** How many runs there are at first; one event has as many as a search looks at. */
  readonly service: (runs: number) => Partial<SimulatedServiceOptions>
  readonly exitCode: 0 | 1
  readonly conclusion: string
  readonly runId: string
  /** How many runs are looked at before one is followed, or none. */
  readonly looks: (runs: number) => number
  readonly starts?: number
}

const situations: readonly Situation[] = [
  {
    what: 'the first of the list',
    service: () => ({ pastRuns: pastRuns(0, 3) }),
    exitCode: 0,
    conclusion: 'success',
    runId: '100',
    looks: () => 1
  },
  {
    what: '58 runs back',
    service: () => ({ pastRuns: pastRuns(58, 60) }),
    exitCode: 0,
    conclusion: 'success',
    runId: '42',
    looks: () => 59
  },
  {
    what: 'one that appears after 5 s',
    service: (runs) => ({
      pastRuns: pastRuns(null, runs),
      laterRuns: [{ commit: sha, createdAtMs: fakeStartMs + 5_000 }]
    }),
    exitCode: 0,
    conclusion: 'success',
    runId: '101',
    looks: (runs) => runs + 1
  },
  {
    what: 'none, if-no-run: fail',
    inputs: never,
    service: (runs) => ({ pastRuns: pastRuns(null, runs) }),
    exitCode: 1,
    conclusion: 'no-run',
    runId: '',
    looks: (runs) => runs
  },
  {
    what: 'none, if-no-run: skip',
    inputs: { ...never, 'if-no-run': 'skip' },
    service: (runs) => ({ pastRuns: pastRuns(null, runs) }),
    exitCode: 0,
    conclusion: 'skipped',
    runId: '',
    looks: (runs) => runs
  },
  {
    what: 'none, if-no-run: start',
    inputs: { 'if-no-run': 'start' },
    service: (runs) => ({ pastRuns: pastRuns(null, runs), branchHeads: { master: sha } }),
    exitCode: 0,
    conclusion: 'success',
    runId: '101',
    looks: (runs) => runs,
    starts: 1
  },
  {
    what: 'none, if-no-run: start, which builds another commit',
    inputs: { 'if-no-run': 'start' },
    service: (runs) => ({ pastRuns: pastRuns(null, runs), branchHeads: { master: ofWorkflow } }),
    exitCode: 1,
    conclusion: 'error',
    runId: '101',
    looks: (runs) => runs,
    starts: 1
  }
]

/** How many different runs were asked for. */
function runsAsked({ trial }: Searched): number {
  return new Set(trial.sent.map(({ path }) => /\/(?:runs|pipelineRuns)\/(\d+)$/.exec(path)?.[1])).size - 1
}

describe.each(simulatedApis)('by the %s API', (api) => {
  describe.each(events)('$name', (event) => {
    it.each(situations)('$what: exit $exitCode, $conclusion', async (situation) => {
      const runs = event.name === 'push' ? 100 : 4
      const searched = await search(api, event, situation.inputs ?? {}, situation.service(runs))
      const { trial, service } = searched
      const { exitCode, conclusion, runId, looks, starts = 0 } = situation
      expect({ exitCode: trial.exitCode, ...trial.outputs }).toMatchObject({
        exitCode,
        conclusion,
        'pipeline-run-id': runId
      })
      expect(service.count(...startOperations)).toBe(starts)
      // Each run of another commit is asked for once, and those behind the one that fits not at all.
      expect(runsAsked(searched)).toBe(looks(runs) + starts)
      if (conclusion === 'success') expect(trial.outputs['commit']).toBe(sha)
      else if (conclusion !== 'skipped') expect(trial.output.commands('error')[0]).toContain(sha)
    })
  })
})

/** The right run, for every event, wherever it is in the list: the table that tests in process and by process share. */
import type { PipelineOptions } from '../../simulator/pipelines.ts'
import type { Inputs } from '../__fixtures__/gate-trial.ts'
import { ofWorkflow, pastRuns, sha, type Event } from './searching.ts'

const here = { GITHUB_SHA: sha }
/** Every kind of event that is about a commit. */
export const events: readonly Event[] = [
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

/** Where the run is, and what has to come of it. */
export interface Situation {
  readonly what: string
  readonly inputs?: Inputs
  /** How many runs there are at first; one event has as many as a search looks at. */
  readonly service: (runs: number, startedAtMs: number) => Partial<PipelineOptions>
  readonly exitCode: 0 | 1
  readonly conclusion: string
  readonly runId: string
  /** How many runs are looked at before one is followed, or none. */
  readonly looks: (runs: number) => number
  readonly starts?: number
}

export const situations: readonly Situation[] = [
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
    service: (runs, startedAtMs) => ({
      pastRuns: pastRuns(null, runs),
      laterRuns: [{ commit: sha, createdAtMs: startedAtMs + 5_000, appearsAtMs: startedAtMs + 5_000 }]
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

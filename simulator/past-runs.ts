import { createHash } from 'node:crypto'
import type { CommitPlace } from './commit-places.ts'
import type { RunBook } from './run-book.ts'
import { jobsOf, parseScenario, type Scenario } from './scenario.ts'

/** A run that ended before the simulator started. */
export interface PastRun {
  /** Its number; by default it follows from its place before the current run. */
  readonly runId?: string
  /** Its final status; SUCCESS if not said. */
  readonly status?: string
  readonly commit?: string
  readonly branch?: string
  /** Where it tells its commit; nowhere if empty. */
  readonly commitIn?: readonly CommitPlace[]
  readonly triggerMode?: number
  /** How long ago it was created; by default a day for each run between it and now. */
  readonly agoMs?: number
}

const dayMs = 24 * 60 * 60 * 1000
const commits = [
  '9b1d03c6a7e5f4028c3b6d9e1f70a5b48d2c6e13',
  '27e8f0a94c5b1d6e3f7a8092b4c6d5e1f0a3b798',
  'c04d5e6f7a8b9c0d1e2f3a4b5c6d7e8f90a1b2c3'
]

/** The commit of an ordinary past run, by its place: 0 is the one right before the current run. */
export function commitOfPastRun(at: number): string {
  return commits[at] ?? createHash('sha1').update(`past run ${at}`).digest('hex')
}

/**
 * Adds finished runs before the current one, the newest first in the list, one a day unless they say otherwise.
 * `currentRunId` is the number that the first of them comes before.
 */
export function addPastRuns(
  book: RunBook,
  past: number | readonly PastRun[],
  currentRunId: string,
  nowMs: number
): void {
  const runs = typeof past === 'number' ? Array.from({ length: past }, (_, at) => usualRun(at)) : past
  runs.forEach((run, at) => {
    const runId = run.runId === undefined ? BigInt(currentRunId) - BigInt(at + 1) : BigInt(run.runId)
    if (runId < 1n) return
    book.add({
      runId: runId.toString(),
      scenario: finishedStory(book.scenario, run.status ?? 'SUCCESS'),
      createdAtMs: nowMs - (run.agoMs ?? (at + 1) * dayMs),
      ...(run.commit === undefined ? {} : { commit: run.commit }),
      ...(run.branch === undefined ? {} : { branch: run.branch }),
      ...(run.commitIn === undefined ? {} : { commitIn: run.commitIn }),
      ...(run.triggerMode === undefined ? {} : { triggerMode: run.triggerMode })
    })
  })
}

function usualRun(at: number): PastRun {
  return { status: at % 3 === 1 ? 'FAIL' : 'SUCCESS', triggerMode: 3, commit: commitOfPastRun(at) }
}

/** A short story whose job ids are not those of the current run. */
function finishedStory(scenario: Scenario, status: string): Scenario {
  const highest = jobsOf(scenario).reduce((most, { id }) => (BigInt(id) > most ? BigInt(id) : most), 0n)
  const job = {
    id: (highest + 1_000_000n).toString(),
    name: '构建',
    lastsSeconds: 40,
    endsWith: status === 'FAIL' ? 'FAIL' : 'SUCCESS'
  }
  return parseScenario({
    name: 'past',
    description: 'A run that ended before',
    stages: [[{ name: '构建', jobs: [job] }]],
    commitIn: scenario.commitIn,
    defaultBranch: scenario.defaultBranch,
    // A run that failed can be retried, so its outcome is left to its job.
    ...(status === 'FAIL' ? {} : { outcome: status })
  })
}

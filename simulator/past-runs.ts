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

/** Adds finished runs before the current one, the newest first in the list, one a day unless they say otherwise. */
export function addPastRuns(
  book: RunBook,
  scenario: Scenario,
  past: number | readonly PastRun[],
  nowMs: number
): void {
  const runs = typeof past === 'number' ? Array.from({ length: past }, (_, at) => usualRun(at)) : past
  const story = finishedStory(scenario)
  runs.forEach((run, at) => {
    const runId = run.runId === undefined ? BigInt(scenario.runId) - BigInt(at + 1) : BigInt(run.runId)
    if (runId < 1n) return
    book.add({
      runId: runId.toString(),
      scenario: { ...story, outcome: run.status ?? 'SUCCESS' },
      createdAtMs: nowMs - (run.agoMs ?? (at + 1) * dayMs),
      ...(run.commit === undefined ? {} : { commit: run.commit }),
      ...(run.branch === undefined ? {} : { branch: run.branch }),
      ...(run.triggerMode === undefined ? {} : { triggerMode: run.triggerMode })
    })
  })
}

function usualRun(at: number): PastRun {
  const commit = commits[at % commits.length]
  return {
    status: at % 3 === 1 ? 'FAIL' : 'SUCCESS',
    triggerMode: 3,
    ...(commit === undefined ? {} : { commit })
  }
}

/** A short story whose job ids are not those of the current run. */
function finishedStory(scenario: Scenario): Scenario {
  const highest = jobsOf(scenario).reduce((most, { id }) => (BigInt(id) > most ? BigInt(id) : most), 0n)
  return parseScenario({
    name: 'past',
    description: 'A run that ended before',
    stages: [
      [{ name: '构建', jobs: [{ id: (highest + 1_000_000n).toString(), name: '构建', lastsSeconds: 40 }] }]
    ]
  })
}

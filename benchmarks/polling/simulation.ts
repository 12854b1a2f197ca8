import { pastRunsOf } from '../../src/gate/past-runs.ts'
import type { PastRun, PollKnowledge, PollSchedule } from '../../src/schedule/poll-schedule.ts'
import { MANUAL_GATE, type CorpusRun } from './corpus.ts'
import { seededRandom, type Random } from './random.ts'

/** What a schedule costs on a corpus. */
export interface Cost {
  readonly requestsPerRun: number
  readonly meanDelaySeconds: number
  readonly p95DelaySeconds: number
}

/** A gate begins so many seconds at most after its run did, as starting it takes a moment. */
const LATEST_BEGIN_SECONDS = 2

const RUN_START_MS = Date.UTC(2025, 0, 1)

/**
 * Follows every run with a schedule. `makeSchedule` gets the random numbers of its jitter;
 * all schedules begin each run at the same moment. `withHistory` shows them the past runs,
 * and counts the request that lists them.
 */
export function simulate(
  corpus: readonly CorpusRun[],
  makeSchedule: (random: Random) => PollSchedule,
  { withHistory, seed }: { readonly withHistory: boolean; readonly seed: number }
): Cost {
  const schedule = makeSchedule(seededRandom(seed + 1))
  const beginnings = seededRandom(seed)
  const delays: number[] = []
  let requests = 0
  for (const run of corpus) {
    const beginSeconds = LATEST_BEGIN_SECONDS * beginnings()
    const followed = follow(run, schedule, beginSeconds, withHistory ? readHistory(run) : [])
    requests += followed.requests + (withHistory ? 1 : 0)
    delays.push(followed.delaySeconds)
  }
  delays.sort((a, b) => a - b)
  return {
    requestsPerRun: requests / corpus.length,
    meanDelaySeconds: delays.reduce((sum, delay) => sum + delay, 0) / corpus.length,
    p95DelaySeconds: delays[Math.ceil(0.95 * delays.length) - 1] ?? NaN
  }
}

/** One gate on one run, from its first look to the look that sees the run ended. */
function follow(
  run: CorpusRun,
  schedule: PollSchedule,
  beginSeconds: number,
  history: readonly PastRun[]
): { requests: number; delaySeconds: number } {
  const timed = timeStages(run)
  let seconds = beginSeconds
  let requests = 1
  while (seconds < run.endsAfterSeconds) {
    seconds += schedule(look(timed, seconds, history)) / 1000
    requests += 1
  }
  return { requests, delaySeconds: seconds - run.endsAfterSeconds }
}

interface TimedStage {
  readonly name: string
  readonly startSeconds: number
  readonly endSeconds: number
}

function timeStages(run: CorpusRun): TimedStage[] {
  let end = 0
  return run.stages.map(({ name, durationSeconds }) => {
    const startSeconds = end
    end += durationSeconds
    return { name, startSeconds, endSeconds: end }
  })
}

/** What the API shows so many seconds after the run's start: times that have come, and none to come. */
function look(stages: readonly TimedStage[], seconds: number, history: readonly PastRun[]): PollKnowledge {
  const shown = (at: number): number | null => (at <= seconds ? RUN_START_MS + 1000 * at : null)
  const running = stages.find((stage) => stage.endSeconds > seconds)
  return {
    nowMs: RUN_START_MS + 1000 * seconds,
    stages: stages.map((stage) => ({
      startedAtMs: shown(stage.startSeconds),
      finishedAtMs: shown(stage.endSeconds)
    })),
    awaitsPerson: running?.name === MANUAL_GATE,
    history
  }
}

/** As the action reads a list of runs, which is newest first. */
function readHistory(run: CorpusRun): PastRun[] {
  const newestFirst = run.history.toSorted((a, b) => b.startTime - a.startTime)
  return pastRunsOf(
    newestFirst.map(({ status, startTime, endTime }) => ({
      status,
      startedAtMs: startTime,
      finishedAtMs: endTime
    }))
  )
}

/** Finds the run that the gate follows: by its number, as the newest, by its commit, or by starting one. */
import { ApiError, codeOfError } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import { isRunNotFound } from '../api/codes.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import type { RunChoice } from '../inputs/gate-inputs.ts'
import type { Run } from '../run/run.ts'
import { isBuiltFrom } from '../run/commit.ts'
import { isFinal } from '../run/status.ts'

export type FoundRun =
  | {
      readonly kind: 'found'
      readonly runId: string
      readonly how: RunChoice['kind']
      /** The first snapshot, where finding the run gave one; else null. */
      readonly run: Run | null
    }
  | { readonly kind: 'no-run' }
  | { readonly kind: 'no-run-of-commit'; readonly commit: string }
  /** No run of the commit had appeared when the time was up. */
  | { readonly kind: 'out-of-time'; readonly trouble: ApiError | null }

/** The newest runs among which a run of the commit is looked for (contract, input `commit`). */
export const newestRunsCount = 10

const shortestSearchIntervalMs = 3_000
const longestSearchIntervalMs = 30_000

export interface FindRunOptions {
  readonly api: YunxiaoApi
  readonly clock: Clock
  readonly random: () => number
  readonly limits: CallLimits
  /** Limits of a start: it goes on for a moment when the gate is cancelled. */
  readonly startLimits: CallLimits
  /** False: look once, and don't wait for a run of the commit. */
  readonly wait: boolean
  /** Null: choose by how long the search has lasted. */
  readonly fixedIntervalMs: number | null
  /** Called once, before the search for a run of a commit. */
  readonly onSearch: (commit: string) => void
  /** The time between two looks that throttling allows. */
  readonly pace: (scheduledMs: number) => number
  /** Told of a start as soon as it is sent; the promise gives the run's number. */
  readonly onStart: (start: Promise<string>) => void
}

/** @throws ApiError */
export async function findRun(choice: RunChoice, options: FindRunOptions): Promise<FoundRun> {
  switch (choice.kind) {
    case 'number':
      return { kind: 'found', runId: choice.runId, how: choice.kind, run: null }
    case 'latest': {
      const runId = await options.api.getLatestRunId(options.limits)
      return runId === null ? { kind: 'no-run' } : { kind: 'found', runId, how: choice.kind, run: null }
    }
    case 'start': {
      const start = options.api.startRun(choice.parameters, options.startLimits)
      options.onStart(start)
      return { kind: 'found', runId: await start, how: choice.kind, run: null }
    }
    case 'latest-of-commit':
      return searchByCommit(choice.commit, options)
  }
}

async function searchByCommit(commit: string, options: FindRunOptions): Promise<FoundRun> {
  const { clock, limits } = options
  const startedAtMs = clock.nowMs()
  /** Runs that are known to be of another commit: that never changes. */
  const others = new Set<string>()
  for (;;) {
    const found = await lookForCommit(commit, others, options)
    if (found !== null) return { kind: 'found', how: 'latest-of-commit', ...found }
    if (!options.wait) return { kind: 'no-run-of-commit', commit }
    options.onSearch(commit)
    const nowMs = clock.nowMs()
    const scheduledMs = options.fixedIntervalMs ?? searchIntervalMs(nowMs - startedAtMs, options.random)
    const waitMs = options.pace(scheduledMs)
    const leftMs = limits.deadlineMs - nowMs
    await clock.sleep(Math.min(waitMs, leftMs), limits.signal)
    if (waitMs >= leftMs) {
      const late = await lookOnceMore(commit, others, options)
      return late === null
        ? { kind: 'out-of-time', trouble: null }
        : { kind: 'found', how: 'latest-of-commit', ...late }
    }
  }
}

/** A push and its run are seconds apart: looked for often at first, then less and less. */
function searchIntervalMs(elapsedMs: number, random: () => number): number {
  const intervalMs = Math.min(longestSearchIntervalMs, Math.max(shortestSearchIntervalMs, elapsedMs / 8))
  return intervalMs * (0.9 + random() / 5)
}

async function lookForCommit(
  commit: string,
  others: Set<string>,
  { api, limits }: Pick<FindRunOptions, 'api' | 'limits'>
): Promise<{ runId: string; run: Run } | null> {
  for (const { runId } of await api.listRuns(newestRunsCount, limits)) {
    if (others.has(runId)) continue
    try {
      const run = await api.getRun(runId, limits)
      if (isBuiltFrom(run.commits, commit)) return { runId, run }
      // A run that has just begun may not name its commit yet.
      if (run.commits.length > 0 || isFinal(run.status)) others.add(runId)
    } catch (error) {
      if (!isRunNotFound(codeOfError(error))) throw error
    }
  }
  return null
}

/** The last look when the time is up; trouble with it is no news. */
async function lookOnceMore(
  commit: string,
  others: Set<string>,
  { api, limits }: FindRunOptions
): Promise<{ runId: string; run: Run } | null> {
  const lastLimits: CallLimits = {
    ...limits,
    deadlineMs: limits.deadlineMs + lastLookTimeLimitMs,
    patience: 'once'
  }
  try {
    return await lookForCommit(commit, others, { api, limits: lastLimits })
  } catch (error) {
    if (error instanceof ApiError && isPassing(error)) return null
    throw error
  }
}

/** How long the last look may take, when the gate's time is up. */
export const lastLookTimeLimitMs = 5_000

/** True where an error says nothing about the run: there was no answer in time. */
export function isPassing(error: ApiError): boolean {
  return error.failure.kind === 'out-of-time' || error.failure.kind === 'unusable'
}

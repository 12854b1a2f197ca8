/** Gets a gate to its run: by its number, by a search, or by starting one (contract, "The right run"). */
import { failureOf } from '../api/api-error.ts'
import type { Run } from '../run/run.ts'
import type { RunListing } from '../api/yunxiao.ts'
import { RunSearch, searchIntervalMs, type SearchChoice, type SearchRound } from './find-run.ts'
import type { Outcome } from './outcome.ts'
import { startLimitsOf, isTimeUp, lastLimitsOf, limitsOf, type GateParts } from './parts.ts'
import { isOutOfTime, lastTroubleOf } from './problem-of.ts'
import type { RunChoice } from './request.ts'

export type LocatedRun =
  | {
      readonly kind: 'found'
      readonly runId: string
      /** The first snapshot, where there is one already. */
      readonly run: Run | null
      /** Until when "run not found" is tolerated, in ms since 1970: a run that has just been started. */
      readonly notFoundUntilMs: number
      /** The list of runs, where it was read; else empty. */
      readonly listings: readonly RunListing[]
    }
  | { readonly kind: 'none'; readonly outcome: Outcome }

/** After a start, "run not found" is tolerated for so long (contract, "Trouble"). */
const notFoundToleranceMs = 60_000

/** @throws ApiError */
export async function locateRun(choice: RunChoice, parts: GateParts): Promise<LocatedRun> {
  switch (choice.kind) {
    case 'number': {
      const { runId } = choice
      parts.emit({ kind: 'found', runId, isStarted: false })
      return { kind: 'found', runId, run: null, notFoundUntilMs: 0, listings: [] }
    }
    case 'start':
      return startRun(choice.parameters, parts)
    case 'search':
      return searchRun(choice, parts)
  }
}

async function startRun(parameters: string | null, parts: GateParts): Promise<LocatedRun> {
  parts.signal.throwIfAborted()
  parts.emit({ kind: 'starting' })
  let runId: string
  try {
    runId = await parts.api.startRun(parameters, startLimitsOf(parts))
  } catch (error) {
    if (failureOf(error)?.kind === 'uncertain' && parts.signal.aborted) parts.emit({ kind: 'maybe-started' })
    throw error
  }
  parts.emit({ kind: 'found', runId, isStarted: true })
  const notFoundUntilMs = parts.clock.nowMs() + notFoundToleranceMs
  return { kind: 'found', runId, run: null, notFoundUntilMs, listings: [] }
}

async function searchRun(choice: SearchChoice, parts: GateParts): Promise<LocatedRun> {
  const { api, clock, random, pace, startedAtMs, deadlineMs, signal, keepSecrets } = parts
  const appearByMs = Math.min(startedAtMs + choice.appearWithinMs, deadlineMs)
  const search = new RunSearch(choice, {
    api,
    startedAtMs,
    pause: () => pace.pause(clock, random, signal),
    onRun: (run) => {
      keepSecrets(run, 'searched')
    }
  })
  let hasReadOnceMore = false
  for (let isFirst = true; ; isFirst = false) {
    // Only a whole search that began after the time to appear says that there is no run.
    let isLast = clock.nowMs() >= appearByMs
    let round: SearchRound
    try {
      round = await search.round(isTimeUp(parts) ? lastLimitsOf(parts) : limitsOf(parts))
    } catch (error) {
      if (signal.aborted || !(isOutOfTime(error) || isTimeUp(parts))) throw error
      const late = await lastRound(search, parts, error)
      if (late.kind === 'none') return late
      round = late
      isLast = true
    }
    parts.emit({ kind: 'searched', search: search.view })
    if (round.kind === 'found') {
      keepSecrets(round.run, 'followed')
      parts.emit({ kind: 'found', runId: round.runId, isStarted: false })
      return { ...round, notFoundUntilMs: 0, listings: search.listings }
    }
    if (round.kind === 'no-commit-told') {
      const { kind, runsSeen } = round
      return ended({ kind: 'error', problem: { kind, wanted: choice.commit ?? '', runsSeen } })
    }
    if (isLast) {
      if (choice.ifNoRun !== 'start') return ended({ kind: 'no-run', isSkipped: choice.ifNoRun === 'skip' })
      if (isTimeUp(parts)) return ended({ kind: 'timed-out', trouble: null })
      if (hasReadOnceMore) return startRun(choice.parameters, parts)
      // Right before the start the list is read once more: another workflow may have been faster.
      hasReadOnceMore = true
      continue
    }
    if (isFirst) parts.emit({ kind: 'searching' })
    const { pollInterval } = parts.settings
    const scheduledMs =
      pollInterval === 'auto' ? searchIntervalMs(clock.nowMs() - startedAtMs, random) : pollInterval.fixedMs
    const waitMs = pace.after(scheduledMs, random)
    await clock.sleep(Math.max(0, Math.min(waitMs, appearByMs - clock.nowMs())), signal)
  }
}

/** The time was up in the middle of a round: one more, which may take a moment longer. */
async function lastRound(
  search: RunSearch,
  parts: GateParts,
  error: unknown
): Promise<SearchRound | Extract<LocatedRun, { kind: 'none' }>> {
  try {
    // What failed may have been the last round itself.
    const trouble = lastTroubleOf(error, false)
    if (trouble !== null && !isOutOfTime(error)) return ended({ kind: 'timed-out', trouble })
    return await search.round(lastLimitsOf(parts))
  } catch (lastError) {
    const trouble = lastTroubleOf(lastError, false)
    if (parts.signal.aborted || trouble === null) throw lastError
    return ended({ kind: 'timed-out', trouble })
  }
}

function ended(outcome: Outcome): Extract<LocatedRun, { kind: 'none' }> {
  return { kind: 'none', outcome }
}

/** How long past runs took, for the adaptive schedule. */
import type { CallLimits } from '../api/caller.ts'
import type { RunListing, YunxiaoApi } from '../api/yunxiao.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import type { PastRun } from '../schedule/poll-schedule.ts'

/** Past runs that are learned from; the token API lists 30 at most. */
const pastRunsCount = 30

/**
 * Asks once for the past runs of the pipeline, the followed one left out. Nothing where there is no answer:
 * it is no more than a help. Never throws.
 */
export async function learnPastRuns(
  api: Pick<YunxiaoApi, 'listRuns'>,
  followedRunId: string,
  limits: CallLimits
): Promise<PastRun[]> {
  try {
    const { runs } = await api.listRuns(pastRunsCount, null, { ...limits, patience: 'once' })
    return pastRunsOf(runs.filter(({ runId }) => runId !== followedRunId))
  } catch {
    return []
  }
}

/** The runs of a list that have ended and whose times are known, in the list's order. */
export function pastRunsOf(listings: readonly Omit<RunListing, 'runId'>[]): PastRun[] {
  return listings.flatMap(({ status, startedAtMs, finishedAtMs }) => {
    if (!isFinal(status) || startedAtMs === null || finishedAtMs === null) return []
    const durationMs = finishedAtMs - startedAtMs
    return durationMs > 0 ? [{ durationMs, succeeded: meaningOf(status) === 'success' }] : []
  })
}

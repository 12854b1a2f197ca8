/** How long past runs took, for the adaptive schedule. */
import type { RunListing } from '../api/yunxiao-api.ts'
import { isFinal, meaningOf } from '../model/status.ts'
import type { PastRun } from './poll-schedule.ts'

/** The runs of a list that ended by themselves and whose times are known, in the list's order. */
export function pastRunsOf(listings: readonly RunListing[]): PastRun[] {
  return listings.flatMap(({ status, startedAtMs, finishedAtMs }) => {
    const endedByItself = isFinal(status) && meaningOf(status) !== 'cancelled'
    if (!endedByItself || startedAtMs === null || finishedAtMs === null || finishedAtMs <= startedAtMs)
      return []
    return [{ durationMs: finishedAtMs - startedAtMs, succeeded: meaningOf(status) === 'success' }]
  })
}

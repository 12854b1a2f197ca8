import { ApiError } from './http-messages.ts'
import type { Run, RunBook } from './run-book.ts'

/** The filters that both lists of runs take; a blank one counts as not given. */
export interface RunFilter {
  readonly status: string | null
  readonly triggerMode: string | null
  readonly startTime: string | null
  readonly endTime: string | null
}

/** The runs that pass a filter, newest first; the times bound when a run began. */
export function filterRuns(book: RunBook, filter: RunFilter): readonly Run[] {
  const after = time(filter.startTime, 0)
  const before = time(filter.endTime, Infinity)
  return book.visible().filter((run) => {
    const state = book.state(run)
    const begun = book.realTime(run, state.startMs) ?? run.createdAtMs
    if (begun < after || begun > before) return false
    if (filter.status && state.status !== filter.status.toUpperCase()) return false
    return !filter.triggerMode || String(run.triggerMode) === filter.triggerMode
  })
}

/** A whole number from a query; throws the API's error if it is none or out of its range. */
export function wholeNumber(text: string, least: number, most: number, name: string, code: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN
  if (!(value >= least && value <= most)) {
    throw new ApiError(400, code, `The parameter is invalid. ${name} must be from ${least} to ${most}.`)
  }
  return value
}

function time(text: string | null, otherwise: number): number {
  return text === null || text === '' ? otherwise : Number(text)
}

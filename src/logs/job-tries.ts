/** Tells the tries of a job apart: one that has ended can be tried again, under its own number or a new one. */
import type { StageJob } from '../run/run.ts'
import { isFinal } from '../run/status.ts'
import type { LiveLog } from './live-log.ts'
import type { LogTail } from './log-piece.ts'

/** The ends of a try's logs, and how many more there may be that were not read. */
export interface KeptTails {
  readonly tails: readonly LogTail[]
  readonly notRead: number
}

/** One try of a job. */
export interface JobTry {
  /** As it was seen last. */
  found: StageJob
  /** From 1. */
  attempt: number
  hasEnded: boolean
  /** Whether the gate has seen it running, or has looked before it began. */
  isWatched: boolean
  /** Its log while it grows, where that is shown, and what stops the reading. */
  live: { readonly log: LiveLog; readonly growing: AbortController; readonly work: Promise<void> } | null
  /** Shows what is left to show of it, once it has ended; null before that. */
  ending: Promise<KeptTails> | null
}

export class JobTries {
  readonly #attemptOf: (slot: string) => number
  /** The last try in each slot. */
  readonly #last = new Map<string, JobTry>()

  /** @param attemptOf which try of the job in a slot (see `slotOf`) is under way or was the last, from 1 */
  constructor(attemptOf: (slot: string) => number) {
    this.#attemptOf = attemptOf
  }

  /**
   * The try that a job is in, by a snapshot.
   *
   * @param isFirstLook whether nothing is known of what was before
   */
  at(slot: string, found: StageJob, isFirstLook: boolean): JobTry {
    const hasEnded = isFinal(found.job.status)
    const attempt = this.#attemptOf(slot)
    const known = this.#last.get(slot)
    if (known !== undefined && isSameTry(known, found, attempt)) {
      if (!known.hasEnded) known.attempt = attempt
      known.found = found
      known.hasEnded = hasEnded
      return known
    }
    const isWatched = !hasEnded || !isFirstLook
    const begun: JobTry = { found, attempt, hasEnded, isWatched, live: null, ending: null }
    this.#last.set(slot, begun)
    return begun
  }
}

function isSameTry(known: JobTry, { job }: StageJob, attempt: number): boolean {
  const before = known.found.job
  if (job.id !== before.id || !isCompatible(job.startedAtMs, before.startedAtMs)) return false
  if (!known.hasEnded) return true
  if (!isFinal(job.status)) return false
  return attempt === known.attempt || isCompatible(job.finishedAtMs, before.finishedAtMs)
}

/** A time that is not told may be any. */
function isCompatible(timeMs: number | null, otherTimeMs: number | null): boolean {
  return timeMs === null || otherTimeMs === null || timeMs === otherTimeMs
}

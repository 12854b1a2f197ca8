/** Searches the run that a gate follows: the newest one that its commit allows (contract, "The right run"). */
import { isRunNotFound } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { RunListing, YunxiaoApi } from '../api/yunxiao.ts'
import { bareRef, headOfCommit } from '../run/commit.ts'
import type { Run } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { hadEndedBefore } from './reduce.ts'
import type { RunChoice } from './request.ts'
import type { SearchView } from './view.ts'

/** The newest runs among which a run of the commit is looked for (contract, "Search"). */
export const newestRunsCount = 100
/** The token API lists 30 at most. */
const pageSize = 30

export type SearchChoice = Extract<RunChoice, { kind: 'search' }>

/** What a whole round of a search found. */
export type SearchRound =
  /** A run that fits, with its first snapshot. */
  | { readonly kind: 'found'; readonly runId: string; readonly run: Run }
  | { readonly kind: 'nothing' }
  /** Runs have ended, and none of all that were looked at tells a commit. */
  | { readonly kind: 'no-commit-told'; readonly runsSeen: number }

export interface SearchOptions {
  readonly api: Pick<YunxiaoApi, 'getRun' | 'listRuns' | 'getLatestRunId'>
  /** When the step began, in ms since 1970: with `ifNoRun: 'start'` a run cancelled before does not count. */
  readonly startedAtMs: number
  /** Is given each run that was looked at, before anything of it is told. */
  readonly onRun: (run: Run) => void
  /** Waits before each request but the first, where the service asks for fewer. */
  readonly pause: () => Promise<void>
}

/** One search: it remembers what it has looked at, so that each later round asks for what is new only. */
export class RunSearch {
  readonly #choice: SearchChoice
  readonly #options: SearchOptions
  /** What each run tells: a commit that is not the right one (`other`), or none yet, or none at all. */
  readonly #seen = new Map<string, 'other' | 'not-told' | 'not-told-at-its-end'>()
  /** The list as it was read, newest first: how long past runs took can be learned from it. */
  listings: readonly RunListing[] = []
  #newest: SearchView['newest'] = null

  constructor(choice: SearchChoice, options: SearchOptions) {
    this.#choice = choice
    this.#options = options
  }

  /** How the search stands. */
  get view(): SearchView {
    return { runsSeen: this.#seen.size, newest: this.#newest }
  }

  /**
   * Looks once: the first time through the newest 100 runs, later at those that are new or have not told yet.
   *
   * @throws ApiError
   */
  async round(limits: CallLimits): Promise<SearchRound> {
    const { commit } = this.#choice
    return commit === null ? this.#newestRun(limits) : this.#runOf(commit, limits)
  }

  async #newestRun(limits: CallLimits): Promise<SearchRound> {
    const runId = await this.#options.api.getLatestRunId(limits)
    const run = runId === null ? null : await this.#look(runId, limits)
    if (runId === null || run === null) return { kind: 'nothing' }
    this.#newest = { runId, commit: run.heads[0]?.commit ?? null }
    this.#seen.set(runId, 'other')
    return this.#counts(run) ? { kind: 'found', runId, run } : { kind: 'nothing' }
  }

  async #runOf(commit: string, limits: CallLimits): Promise<SearchRound> {
    const { ref } = this.#choice
    let fitting: SearchRound | null = null
    for await (const { runId } of this.#candidates(limits)) {
      await this.#options.pause()
      const run = await this.#look(runId, limits)
      if (run === null) continue
      const head = headOfCommit(run.heads, commit)
      this.#note(runId, run)
      if (head === null || !this.#counts(run)) continue
      if (ref === null || isSameRef(head.branch, ref)) return { kind: 'found', runId, run }
      // Of another ref: followed only if none of this ref is behind it.
      fitting ??= { kind: 'found', runId, run }
    }
    if (fitting !== null) return fitting
    const told = [...this.#seen.values()]
    const noneTells = told.includes('not-told-at-its-end') && !told.includes('other')
    return noneTells ? { kind: 'no-commit-told', runsSeen: told.length } : { kind: 'nothing' }
  }

  /** The runs to look at, newest first: page after page until there is nothing new behind. */
  async *#candidates(limits: CallLimits): AsyncGenerator<RunListing> {
    const isFirst = this.listings.length === 0
    const known = new Set(this.listings.map(({ runId }) => runId))
    const read: RunListing[] = []
    let from: string | null = null
    do {
      if (from !== null) await this.#options.pause()
      const page = await this.#options.api.listRuns(pageSize, from, limits)
      // Runs that appear while pages are read push others onto the next page.
      const listed = new Set(read.map(({ runId }) => runId))
      const runs = page.runs.filter(({ runId }) => !listed.has(runId)).slice(0, newestRunsCount - read.length)
      read.push(...runs)
      for (const listing of runs) {
        const seen = this.#seen.get(listing.runId)
        if (seen === undefined || seen === 'not-told') yield listing
      }
      const reachesKnown = !isFirst && runs.some(({ runId }) => known.has(runId))
      from = reachesKnown || runs.length === 0 ? null : page.next
    } while (from !== null && read.length < newestRunsCount)
    const behind = this.listings.filter(({ runId }) => !read.some((other) => other.runId === runId))
    this.listings = [...read, ...behind].slice(0, newestRunsCount)
    // Those behind the first page that may still tell.
    for (const listing of behind) if (this.#seen.get(listing.runId) === 'not-told') yield listing
  }

  async #look(runId: string, limits: CallLimits): Promise<Run | null> {
    try {
      const run = await this.#options.api.getRun(runId, limits)
      this.#options.onRun(run)
      return run
    } catch (error) {
      if (isRunNotFound(error)) return null
      throw error
    }
  }

  #note(runId: string, run: Run): void {
    const commit = run.heads[0]?.commit ?? null
    if (this.#newest === null || isNewer(runId, this.#newest.runId) || runId === this.#newest.runId) {
      this.#newest = { runId, commit }
    }
    this.#seen.set(
      runId,
      commit !== null ? 'other' : isFinal(run.status) ? 'not-told-at-its-end' : 'not-told'
    )
  }

  /** With `if-no-run: start`, a run that had ended cancelled before the step began is none. */
  #counts(run: Run): boolean {
    if (this.#choice.ifNoRun !== 'start' || meaningOf(run.status) !== 'cancelled') return true
    return !hadEndedBefore(run, this.#options.startedAtMs)
  }
}

function isSameRef(branch: string | null, ref: string): boolean {
  return branch !== null && bareRef(branch) === bareRef(ref)
}

/** Runs are numbered from 1 on: ids of up to 64 bits, in digits. */
function isNewer(runId: string, otherRunId: string): boolean {
  return BigInt(runId) > BigInt(otherRunId)
}

const shortestSearchIntervalMs = 3_000
const longestSearchIntervalMs = 30_000

/** A push and its run are seconds apart: looked for often at first, then less and less. */
export function searchIntervalMs(elapsedMs: number, random: () => number): number {
  const intervalMs = Math.min(longestSearchIntervalMs, Math.max(shortestSearchIntervalMs, elapsedMs / 8))
  return intervalMs * (0.9 + random() / 5)
}

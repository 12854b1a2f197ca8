/** Whether a run was built from a commit. */
import type { Head } from './run.ts'

/** The fewest characters by which a commit is told from another (contract, input `commit`). */
export const shortestCommitLength = 8

/**
 * True where both name the same commit. Either may be shortened to eight characters or more: Yunxiao's
 * CI_COMMIT_ID holds eight.
 */
export function isSameCommit(first: string, second: string): boolean {
  const [one, other] = [first.toLowerCase(), second.toLowerCase()]
  return (
    Math.min(one.length, other.length) >= shortestCommitLength &&
    (one.startsWith(other) || other.startsWith(one))
  )
}

/** The head that is the wanted commit; null where the run was built from none such. */
export function headOfCommit(heads: readonly Head[], wanted: string): Head | null {
  return heads.find(({ commit }) => isSameCommit(commit, wanted)) ?? null
}

/** A branch's or a tag's name, without where Git keeps it. */
export function bareRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '')
}

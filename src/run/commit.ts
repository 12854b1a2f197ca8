/** Whether a run was built from a commit. */

/** The fewest characters by which a commit is told from another (contract, input `commit`). */
export const shortestCommitLength = 8

/**
 * True where any of the run's commit ids is the wanted one. Either side may be shortened to
 * eight characters or more: Yunxiao's CI_COMMIT_ID holds eight.
 */
export function isBuiltFrom(runCommits: readonly string[], wanted: string): boolean {
  const wantedId = wanted.toLowerCase()
  return runCommits.some((commit) => {
    const id = commit.toLowerCase()
    return (
      Math.min(id.length, wantedId.length) >= shortestCommitLength &&
      (id.startsWith(wantedId) || wantedId.startsWith(id))
    )
  })
}

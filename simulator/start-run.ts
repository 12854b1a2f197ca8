/** What a start of a run makes of its parameters. */
import { isRecord } from './json-text.ts'
import type { RunOptions } from './run-book.ts'

/** The newest commit of each branch. */
export type BranchHeads = Readonly<Record<string, string>>

/**
 * The run that StartPipelineRun or CreatePipelineRun starts: on the branch or the commit that `runningBranchs` names for
 * the first source, and on the commit that `envs.CI_COMMIT_SHA` gives. Where neither tells a commit, it is the head
 * of the branch, where that is known, else the scenario's.
 */
export function startedRun(
  startParams: Readonly<Record<string, unknown>>,
  heads: BranchHeads,
  usualBranch: string
): RunOptions {
  const branches = startParams['runningBranchs']
  const envs = startParams['envs']
  const [named] = isRecord(branches) ? Object.values(branches) : []
  const builds = typeof named === 'string' ? named : undefined
  const told = isRecord(envs) ? envs['CI_COMMIT_SHA'] : undefined
  const isCommit = builds !== undefined && /^[0-9a-f]{40}$/.test(builds)
  const branch = isCommit ? undefined : builds
  const commit = typeof told === 'string' ? told : isCommit ? builds : heads[branch ?? usualBranch]
  return {
    startParams,
    ...(branch === undefined ? {} : { branch }),
    ...(commit === undefined ? {} : { commit })
  }
}

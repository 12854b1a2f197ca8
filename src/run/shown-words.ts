/** What a run shows of itself: a secret of the same value is none (contract, "Trouble"). */
import { jobsOf, type Run } from './run.ts'
import { meaningOf } from './status.ts'

/** Whether a text is a status, a commit (or the beginning of one) or a branch of this run. */
export function isShownBy(run: Run, text: string): boolean {
  const statuses = [run, ...run.stages, ...jobsOf(run).map(({ job }) => job)].map(({ status }) => status)
  const branches = [run.branch, run.defaultBranch, ...run.heads.map(({ branch }) => branch)]
  return (
    meaningOf(text) !== 'undocumented' ||
    statuses.some((status) => status.toUpperCase() === text.toUpperCase()) ||
    branches.includes(text) ||
    (isHex(text) && run.heads.some(({ commit }) => isEitherPrefix(commit, text.toLowerCase())))
  )
}

function isHex(text: string): boolean {
  return /^[0-9a-f]+$/i.test(text)
}

function isEitherPrefix(first: string, second: string): boolean {
  return first.startsWith(second) || second.startsWith(first)
}

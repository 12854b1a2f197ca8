/**
 * What a run was built from: the heads of its sources (facts of both APIs, "What it was built from").
 * They stand in parameters of the run or of its jobs, and in the sources themselves.
 */
import { isSameCommit } from '../run/commit.ts'
import type { Head } from '../run/run.ts'
import { isRecord, wordOf, type Fields } from '../text/lenient.ts'
import { parseJsonOrNull } from './fields.ts'

/** Of several sources the parameters end in `_1`, `_2`, …; the last part of the name is the same for one source. */
const commitParameter = /^CI_COMMIT_(?:SHA|ID)((?:_\d+)?)$/
const branchParameter = /^CI_COMMIT_REF_NAME((?:_\d+)?)$/

export interface Origin {
  readonly heads: readonly Head[]
  /** The branch or tag of the first source that tells it. */
  readonly branch: string | null
}

/**
 * @param parameters those of the run, then those of each job
 * @param sources the `data` of each source
 */
export function readOrigin(parameters: readonly Fields[], sources: readonly Fields[]): Origin {
  const branches = new Map(
    parameters
      .flatMap((place) => valuesOf(place, branchParameter))
      .toReversed()
      .map(({ suffix, value }) => [suffix, value])
  )
  const heads: Head[] = []
  for (const { suffix, value } of parameters.flatMap((place) => valuesOf(place, commitParameter))) {
    addHead(heads, value, branches.get(suffix) ?? null)
  }
  for (const data of sources) {
    for (const value of [data['commitId'], data['commit'], ...commitsInCommint(data['commint'])]) {
      addHead(heads, value, null)
    }
  }
  const [firstSuffix] = [...branches.keys()].sort(bySuffix)
  return { heads, branch: (firstSuffix === undefined ? null : branches.get(firstSuffix)) ?? null }
}

/** The parameters of such a name that say something, in the order of their sources. */
function valuesOf(place: Fields, name: RegExp): { readonly suffix: string; readonly value: string }[] {
  return Object.keys(place)
    .filter((key) => name.test(key))
    .flatMap((key) => {
      const suffix = name.exec(key)?.[1] ?? ''
      const value = wordOf(place[key])
      return value === null ? [] : [{ suffix, value }]
    })
    .sort((first, second) => bySuffix(first.suffix, second.suffix))
}

function bySuffix(first: string, second: string): number {
  return Number(first.slice(1)) - Number(second.slice(1))
}

/** The same commit is told in several places, shortened in some: one head, in its longest spelling. */
function addHead(heads: Head[], value: unknown, branch: string | null): void {
  const commit = wordOf(value)?.toLowerCase() ?? ''
  if (!/^[0-9a-f]{8,64}$/.test(commit)) return
  const index = heads.findIndex((head) => isSameCommit(head.commit, commit))
  const known = heads[index]
  if (known === undefined) heads.push({ commit, branch })
  else {
    heads[index] = {
      commit: known.commit.length < commit.length ? commit : known.commit,
      branch: known.branch ?? branch
    }
  }
}

/**
 * `commint` is the API's own spelling: a commit, or a list with the head first and older commits after it,
 * as JSON or as JSON in a string.
 */
function commitsInCommint(value: unknown): unknown[] {
  const told = typeof value === 'string' ? parseJsonOrNull(value) : value
  const head: unknown = Array.isArray(told) ? told[0] : told
  return isRecord(head) ? ['id', 'commitId', 'shortId', 'sha', 'hash'].map((name) => head[name]) : []
}

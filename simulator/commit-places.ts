/**
 * Where a run can tell the commit that it was built from. Names with `params.` are members of each job's
 * `params`; the others are global parameters, or what stands in a source's data.
 */
export const commitPlaces = [
  'CI_COMMIT_SHA',
  'CI_COMMIT_ID',
  'CI_COMMIT_SHA_1',
  'CI_COMMIT_ID_1',
  /** The second of two sources, with another commit for the first. */
  'CI_COMMIT_SHA_2',
  'params.CI_COMMIT_SHA',
  'params.CI_COMMIT_ID',
  'params.CI_COMMIT_ID_1',
  'data.commitId',
  'data.commit',
  /** `commint` as the text of a JSON object, */
  'commint',
  /** an object, with its full `id` or only a `shortId`, */
  'commint.object',
  'commint.shortId',
  /** a list of commits, the head first, and the text of one. */
  'commint.list',
  'commint.listText'
] as const

/** One of these places. */
export type CommitPlace = (typeof commitPlaces)[number]

/** The places of an ordinary run. */
export const usualPlaces: readonly CommitPlace[] = [
  'CI_COMMIT_SHA',
  'CI_COMMIT_ID',
  'params.CI_COMMIT_SHA',
  'commint'
]

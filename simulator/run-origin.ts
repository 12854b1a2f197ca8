/** What a run was built from, in the places where its scenario tells it. */
import { type CommitPlace, usualPlaces } from './commit-places.ts'
import type { Json, JsonObject } from './json-text.ts'
import type { Run, RunBook } from './run-book.ts'

/** Commits before a run's own, which a list of commits names after it. */
export const olderCommits = [
  '5d0c7b1a9e8f6d4c3b2a19087f6e5d4c3b2a1908',
  '8e3f1d2c4b5a69788796a5b4c3d2e1f00f1e2d3c'
] as const

/** The run's sources. */
export function sourcesJson(run: Run): Json {
  const tells = placesOf(run)
  const data: Record<string, Json> = {
    branch: run.scenario.defaultBranch ?? run.branch,
    repo: 'https://codeup.aliyun.com/demo/app.git'
  }
  const commint = commintOf(run, tells)
  if (commint !== undefined) data['commint'] = commint
  if (tells.has('data.commitId')) data['commitId'] = run.commit
  if (tells.has('data.commit')) data['commit'] = run.commit
  const usual = { sign: 'code_source_1', name: 'demo_app', label: 'demo_app', type: 'Codeup', data }
  return fillIn(run.scenario.sources ?? [usual], run)
}

/** The run's global parameters. */
export function globalParamsJson(book: RunBook, run: Run): Json {
  const comment = run.startParams['comment']
  const usual = Object.entries({
    ...(book.pipeline.name === null ? {} : { PIPELINE_NAME: book.pipeline.name }),
    BUILD_MESSAGE: typeof comment === 'string' ? comment : '',
    CI_COMMIT_TITLE: 'fix: close the gate',
    ...commitVariables(run, ''),
    CI_COMMIT_REF_NAME: run.branch
  }).map(([key, value]) => ({ key, value, masked: false, encrypted: false }))
  return fillIn(run.scenario.globalParams ?? usual, run)
}

/** the members of a job's `params` that tell a commit. */
export function jobParams(run: Run): JsonObject {
  const variables = commitVariables(run, 'params.')
  return Object.keys(variables).length === 0 ? {} : { ...variables, CI_COMMIT_REF_NAME: run.branch }
}

function placesOf(run: Run): ReadonlySet<string> {
  return new Set<CommitPlace>(run.commitIn ?? usualPlaces)
}

function commitVariables(run: Run, prefix: '' | 'params.'): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {}
  for (const place of placesOf(run)) {
    const name = place.startsWith(prefix) ? place.slice(prefix.length) : ''
    if (!name.startsWith('CI_COMMIT_')) continue
    variables[name] = name.includes('_ID') ? run.commit.slice(0, 8) : run.commit
    if (name === 'CI_COMMIT_SHA_2') variables['CI_COMMIT_SHA_1'] = olderCommits[1]
  }
  return variables
}

function commintOf(run: Run, tells: ReadonlySet<string>): Json | undefined {
  const head = { id: run.commit, author: 'lin', message: 'fix: close the gate' }
  const list = [head, ...olderCommits.map((id) => ({ id, author: 'lin', message: 'feat: a gate' }))]
  if (tells.has('commint')) return JSON.stringify(head)
  if (tells.has('commint.object')) return head
  if (tells.has('commint.shortId')) return { shortId: run.commit.slice(0, 8), message: head.message }
  if (tells.has('commint.list')) return list
  return tells.has('commint.listText') ? JSON.stringify(list) : undefined
}

/** Puts a run's own commit and branch where a scenario's texts name them. */
function fillIn(value: Json, run: Run): Json {
  if (typeof value === 'string') {
    return value
      .replaceAll('${commit8}', run.commit.slice(0, 8))
      .replaceAll('${commit}', run.commit)
      .replaceAll('${branch}', run.branch)
  }
  if (Array.isArray(value)) return value.map((item: Json) => fillIn(item, run))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, fillIn(member ?? null, run)])
  )
}

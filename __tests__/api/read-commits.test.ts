import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readOrigin } from '../../src/api/read-commits.ts'
import { readRun } from '../../src/api/read-run.ts'
import { isSameCommit } from '../../src/run/commit.ts'
import { jobJson, runJson, stageJson } from '../__fixtures__/runs.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const other = '89abcdef0123456789abcdef0123456789abcdef'
type Change = Parameters<typeof runJson>[1]

function source(data: Change): Change {
  return { sources: [{ data: data ?? {} }] }
}

function parameter(key: string, value: string): Change {
  return { globalParams: [{ key, value }] }
}

function jobParameters(...params: (string | Record<string, string>)[]): Change {
  return {
    stages: [
      stageJson(
        'A',
        'RUNNING',
        params.map((one) => jobJson({ params: one }))
      )
    ]
  }
}

function headsOf(change: Change): unknown {
  return readRun(runJson('RUNNING', { sources: [], ...change }))?.heads
}

describe('the heads of a run', () => {
  it.each<[string, Change, string[]]>([
    ['CI_COMMIT_SHA', parameter('CI_COMMIT_SHA', sha), [sha]],
    ['CI_COMMIT_ID', parameter('CI_COMMIT_ID', '01234567'), ['01234567']],
    ['CI_COMMIT_SHA_12', parameter('CI_COMMIT_SHA_12', sha), [sha]],
    ['what only looks like one', parameter('MY_CI_COMMIT_SHA', sha), []],
    ['what only begins like one', parameter('CI_COMMIT_SHA_OF_BASE', sha), []],
    ['CI_COMMIT_SHA_2', parameter('CI_COMMIT_SHA_2', sha.toUpperCase()), [sha]],
    ['CI_COMMIT_ID_12', parameter('CI_COMMIT_ID_12', sha), [sha]],
    ['the params of a job', jobParameters({ CI_COMMIT_SHA: sha }), [sha]],
    ['the params of a job as a text', jobParameters('{', JSON.stringify({ CI_COMMIT_ID_1: sha })), [sha]],
    ['commitId of a source', source({ commitId: sha }), [sha]],
    ['commit of a source', source({ commit: ` ${sha} ` }), [sha]],
    ['data as a text', { sources: [{ data: JSON.stringify({ commitId: sha }) }] }, [sha]],
    ['id in commint, a text', source({ commint: JSON.stringify({ id: sha }) }), [sha]],
    ['commitId in commint, an object', source({ commint: { commitId: sha } }), [sha]],
    ['sha in a list in commint', source({ commint: [{ sha }] }), [sha]],
    ['hash in commint', source({ commint: { hash: sha } }), [sha]],
    ['shortId in commint', source({ commint: { shortId: '01234567' } }), ['01234567']],
    ['64 characters', source({ commit: 'a'.repeat(64) }), ['a'.repeat(64)]],
    ['two sources', { sources: [{ data: { commitId: sha } }, { data: { commitId: other } }] }, [sha, other]]
  ])('are told by %s', (_what, change, commits) => {
    expect(headsOf(change)).toEqual(commits.map((commit) => ({ commit, branch: null })))
  })

  it.each<[string, Change]>([
    ['another parameter', parameter('CI_COMMIT_TITLE', sha)],
    ['another parameter’s ending', parameter('MY_CI_COMMIT_SHA', sha)],
    ['another parameter’s beginning', parameter('CI_COMMIT_SHA_2_TITLE', sha)],
    ['a commint that is no JSON', source({ commint: '{' })],
    ['a commint without commits', source({ commint: '[]' })],
    ['a text that is no commit', source({ commit: 'main' })],
    ['too short a commit', source({ commit: '0123456' })],
    ['a word before a commit', source({ commit: `x${sha}` })],
    ['a word after a commit', source({ commit: `${sha}x` })],
    ['65 characters', source({ commit: 'a'.repeat(65) })]
  ])('are not told by %s', (_what, change) => {
    expect(headsOf(change)).toEqual([])
  })

  it('are not the commits that came before', () => {
    const history = [{ id: sha }, { id: other }]
    expect(headsOf(source({ commint: history }))).toEqual([{ commit: sha, branch: null }])
    expect(headsOf(source({ commint: JSON.stringify(history) }))).toEqual([{ commit: sha, branch: null }])
  })

  it('are in their longest spelling, each once', () => {
    const change = {
      ...parameter('CI_COMMIT_ID', '01234567'),
      ...source({ commit: sha.slice(0, 12), commint: { shortId: '01234567', id: sha } })
    }
    expect(headsOf(change)).toEqual([{ commit: sha, branch: null }])
  })

  it('have the branch of their own source, wherever it is told, and never the default branch', () => {
    const change = {
      globalParams: [
        { key: 'CI_COMMIT_ID_2', value: '89abcdef' },
        { key: 'CI_COMMIT_ID_1', value: '01234567' },
        { key: 'CI_COMMIT_REF_NAME_2', value: 'release' }
      ],
      ...jobParameters({ CI_COMMIT_REF_NAME_1: 'feature', CI_COMMIT_REF_NAME_2: 'later' }),
      sources: [{ data: { branch: 'main', commitId: sha } }, { data: { branch: 'main', commitId: other } }]
    }
    expect(readRun(runJson('RUNNING', change))).toMatchObject({
      heads: [
        { commit: sha, branch: 'feature' },
        { commit: other, branch: 'release' }
      ],
      branch: 'feature',
      defaultBranch: 'main'
    })
  })
})

it.each<[string, Record<string, string>, string | null]>([
  ['one source', { CI_COMMIT_REF_NAME: 'main' }, 'main'],
  ['the second source', { CI_COMMIT_REF_NAME_2: 'two' }, 'two'],
  [
    'the first of many sources that tells one',
    { CI_COMMIT_REF_NAME_12: 'twelve', CI_COMMIT_REF_NAME_3: 'three' },
    'three'
  ],
  ['what only looks like one', { MY_CI_COMMIT_REF_NAME: 'main' }, null],
  ['what only begins like one', { CI_COMMIT_REF_NAME_OF_BASE: 'main' }, null],
  ['a blank one', { CI_COMMIT_REF_NAME: ' ' }, null]
])('the branch is told by %s', (_what, parameters, branch) => {
  expect(readOrigin([parameters], []).branch).toBe(branch)
})

it('no two heads are the same commit, and none is lost, whatever is told in whatever order', () => {
  const commit = fc.stringMatching(/^[0-9a-f]{40}$/)
  const spelling = fc.tuple(commit, fc.integer({ min: 8, max: 40 }), fc.nat(3))
  fc.assert(
    fc.property(fc.array(spelling, { maxLength: 6 }), (told) => {
      const parameters = told.map(([whole, length, index]) => ({
        [`CI_COMMIT_ID${index === 0 ? '' : `_${index}`}`]: whole.slice(0, length)
      }))
      const { heads } = readOrigin(
        parameters,
        told.map(([whole, length]) => ({ commit: whole.slice(0, length) }))
      )
      for (const [whole, length] of told) {
        expect(heads.filter((head) => isSameCommit(head.commit, whole.slice(0, length)))).toHaveLength(1)
      }
    })
  )
})

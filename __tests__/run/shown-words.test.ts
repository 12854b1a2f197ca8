import { describe, expect, it } from '@jest/globals'
import type { Run } from '../../src/run/run.ts'
import { isShownBy } from '../../src/run/shown-words.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

const commit = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'
const shown: Run = run({
  status: 'RUNNING',
  branch: 'release/1',
  defaultBranch: 'master',
  heads: [
    { commit: '0123abcd', branch: 'topic' },
    { commit, branch: null }
  ],
  stages: [stage({ status: 'odd stage', jobs: [job({ status: 'odd job' })] })]
})

describe('a run shows of itself', () => {
  it.each([
    ['any status that is known', 'failed'],
    ['a stage’s status, in any case', 'ODD Stage'],
    ['a job’s status', 'odd job'],
    ['its branch', 'release/1'],
    ['its source’s default branch', 'master'],
    ['a head’s branch', 'topic'],
    ['a commit', commit],
    ['a commit, in upper case', commit.toUpperCase()],
    ['the beginning of a commit', commit.slice(0, 6)],
    ['the whole of a commit that it tells shortened', `0123abcd${'0'.repeat(32)}`]
  ])('%s', (_what, text) => {
    expect(isShownBy(shown, text)).toBe(true)
  })

  it.each([
    ['another word', 'hunter22'],
    ['a branch in another case', 'Topic'],
    ['the end of a commit', commit.slice(-8)],
    ['a secret that only begins like a commit', `${commit.slice(0, 8)}-and-more`],
    ['a secret that goes on after a whole commit', `${commit}z`],
    ['a secret that ends with hex digits', 'key-0123abcd'],
    ['a shortened commit with something before it', 'x0123abcd']
  ])('but not %s', (_what, text) => {
    expect(isShownBy(shown, text)).toBe(false)
  })

  it('no commit where it tells none', () => {
    expect(isShownBy(run({ heads: [] }), commit)).toBe(false)
  })
})

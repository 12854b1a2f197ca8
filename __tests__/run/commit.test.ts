import { describe, expect, it } from '@jest/globals'
import { headOfCommit, isSameCommit } from '../../src/run/commit.ts'

const sha = '0123456789abcdef0123456789abcdef89abcdef'

describe('a commit', () => {
  it.each([
    [sha, sha, true],
    [sha, '01234567', true],
    [sha, '0123456', false],
    [sha, sha.toUpperCase(), true],
    ['01234568', sha, false],
    [sha, '89abcdef', false]
  ])('%s and %s are the same: %j', (one, other, isSame) => {
    expect([isSameCommit(one, other), isSameCommit(other, one)]).toEqual([isSame, isSame])
  })

  it('is found among the heads of a run, whichever it is', () => {
    const heads = [
      { commit: 'ffffffff', branch: null },
      { commit: sha, branch: 'main' }
    ]
    expect(headOfCommit(heads, '01234567')?.branch).toBe('main')
    expect(headOfCommit(heads, 'eeeeeeee')).toBeNull()
    expect(headOfCommit([], sha)).toBeNull()
  })
})

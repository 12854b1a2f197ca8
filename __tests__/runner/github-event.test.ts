import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readGitHubEvent } from '../../src/runner/github-event.ts'

const ours = { full_name: 'we/app' }
const pullRequest = (repo: unknown): unknown => ({
  pull_request: { number: 5, head: { sha: 'head', repo }, base: { repo: ours } }
})

describe('the event', () => {
  it.each<[unknown, boolean]>([
    [{ repository: { private: false } }, true],
    [{ repository: { private: true } }, false],
    [{ repository: { visibility: 'public' } }, true],
    [{ repository: { visibility: 'internal', private: true } }, false],
    [{}, false],
    [null, false]
  ])('%j: the repository is public: %j', (event, isPublic) => {
    expect(readGitHubEvent(event, {}).isPublicRepository).toBe(isPublic)
  })

  it.each<[string, unknown, Record<string, string>, string | null]>([
    ['a pull request of our own', pullRequest(ours), {}, null],
    ['a fork', pullRequest({ full_name: 'they/app' }), {}, 'fork'],
    ['a fork that is gone', pullRequest(null), {}, 'fork'],
    ['Dependabot', pullRequest(ours), { GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot'],
    ['a push', {}, { GITHUB_ACTOR: 'lin' }, null]
  ])('%s: secrets are withheld: %s', (_what, event, environment, withheld) => {
    expect(readGitHubEvent(event, environment).withheld).toBe(withheld)
  })

  it.each<[string, unknown, string | null]>([
    ['the pull request’s head', pullRequest(ours), 'head'],
    ['workflow_run.head_sha', { workflow_run: { head_sha: 'upstream' } }, 'upstream'],
    ['GITHUB_SHA', {}, 'sha']
  ])('a status belongs on %s', (_what, event, sha) => {
    expect(readGitHubEvent(event, { GITHUB_SHA: 'sha' }).statusSha).toBe(sha)
  })

  it('may be any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readGitHubEvent({ pull_request: value, repository: value }, {}).statusSha).toBeDefined()
      })
    )
  })
})

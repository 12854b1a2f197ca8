import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readGitHubEvent } from '../../src/github/event.ts'

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
    [
      'a fork in pull_request_target',
      pullRequest({ full_name: 'they/app' }),
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      null
    ],
    ['a fork', pullRequest({ full_name: 'they/app' }), { GITHUB_EVENT_NAME: 'pull_request' }, 'fork'],
    ['Dependabot', pullRequest(ours), { GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot'],
    ['a push', {}, { GITHUB_ACTOR: 'lin' }, null]
  ])('%s: secrets are withheld: %s', (_what, event, environment, withheld) => {
    expect(readGitHubEvent(event, environment).withheld).toBe(withheld)
  })

  it.each<[unknown, number | null]>([
    [pullRequest(ours), 5],
    [{}, null],
    [{ issue: { number: 6, pull_request: { url: 'https://example.com' } } }, 6],
    [{ issue: { number: 6 } }, null],
    [{ issue: { pull_request: {} } }, null],
    [{ workflow_run: { pull_requests: [{ number: 7 }] } }, 7],
    [{ workflow_run: { pull_requests: [{ number: 7 }, { number: 8 }] } }, null],
    [{ workflow_run: { pull_requests: [] } }, null],
    [{ workflow_run: { pull_requests: [{ number: 'x' }] } }, null]
  ])('%j belongs to pull request %j', (event, number) => {
    expect(readGitHubEvent(event, {}).pullRequestNumber).toBe(number)
  })

  it('may leave out or say null for anything', () => {
    const nothing = {
      eventName: null,
      isPublicRepository: false,
      withheld: null,
      pullRequestNumber: null,
      commit: null,
      ref: null
    }
    const nulls = { number: null, head: { sha: null, repo: ours }, base: { repo: ours } }
    for (const event of [
      { repository: null, pull_request: null, workflow_run: null },
      { repository: {}, pull_request: {}, workflow_run: {} },
      {
        repository: { private: null, visibility: null },
        pull_request: nulls,
        workflow_run: { head_sha: null }
      }
    ]) {
      expect(readGitHubEvent(event, {})).toEqual(nothing)
    }
    const nameless = { head: { repo: { full_name: null } }, base: { repo: ours } }
    expect(readGitHubEvent({ pull_request: nameless }, {}).withheld).toBe('fork')
    const baseless = { head: { repo: ours }, base: { repo: null } }
    expect(readGitHubEvent({ pull_request: baseless }, {}).withheld).toBe('fork')
  })

  it('may be any JSON, in any event', () => {
    const names = fc.constantFrom(
      'push',
      'pull_request',
      'workflow_run',
      'check_run',
      'status',
      'issue_comment'
    )
    const keys = ['pull_request', 'workflow_run', 'check_run', 'sha', 'repository']
    const texts = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue())
    fc.assert(
      fc.property(names, texts, fc.string(), (name, event, sha) => {
        const { commit } = readGitHubEvent(event, { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha })
        expect(commit?.sha ?? '0'.repeat(40)).toMatch(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
      })
    )
  })
})

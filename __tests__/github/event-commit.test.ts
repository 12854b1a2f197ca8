/** The event's commit (contract, "The right run"), with the payloads that GitHub documents. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { readGitHubEvent } from '../../src/github/event.ts'

type Json = Readonly<Record<string, unknown>>

const ofWorkflow = '0123456789abcdef0123456789abcdef01234567'
const merged = 'c4295bd74fb0f4fda03689c3df3f2803b658fd85'
const pullRequestHead = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const dispatched = 'fedcba9876543210fedcba9876543210fedcba98'

const pushed = { GITHUB_SHA: ofWorkflow, GITHUB_REF_NAME: 'main', GITHUB_HEAD_REF: '' }
const onPullRequest = { GITHUB_SHA: ofWorkflow, GITHUB_REF_NAME: '2/merge', GITHUB_HEAD_REF: 'changes' }

const ajv = new Ajv({ strict: false, validateFormats: false })
ajv.addSchema(fromPackage(require.resolve('@octokit/webhooks-schemas')) as Json, 'events')
const documented = fromPackage(require.resolve('@octokit/webhooks-examples')) as readonly {
  readonly name: string
  readonly examples: readonly Json[]
}[]

/** JSON that is too large to be read as a module with types. */
function fromPackage(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** GitHub's own example of an event, with some members changed, so that it is still as GitHub documents it. */
function payload(name: string, changes: Json = {}, action?: string): Json {
  const found = documented.find((event) => event.name === name)?.examples ?? []
  const example = found.find((one) => action === undefined || one['action'] === action)
  if (example === undefined) throw new Error(`GitHub documents no example of ${name}`)
  if (Object.keys(changes).length === 0) return example
  const event = changed(example, changes)
  // Some examples are older than the schemas.
  const [before, after] = [example, event].map((one) => faultsOf(name, one))
  if (before !== after) throw new Error(`not as GitHub documents ${name}: ${after ?? ''}`)
  return event
}

/** Where an event is not as its schema says. */
function faultsOf(name: string, event: Json): string {
  const action = typeof event['action'] === 'string' ? `$${event['action']}` : '_event'
  const schemas = [action, '$event'].map((end) => ajv.getSchema(`events#/definitions/${name}${end}`))
  const validate = schemas.find((schema) => schema !== undefined)
  if (validate === undefined) throw new Error(`GitHub has no schema of ${name}`)
  if (validate(event) === true) return '[]'
  return JSON.stringify((validate.errors ?? []).map(({ instancePath, message }) => [instancePath, message]))
}

function changed(value: Json, changes: Json): Json {
  const entries = Object.entries(changes).map(([key, change]) => {
    const member = value[key]
    const isInner =
      typeof change === 'object' && change !== null && typeof member === 'object' && member !== null
    return [key, isInner ? changed(member as Json, change as Json) : change]
  })
  return { ...value, ...(Object.fromEntries(entries) as Json) }
}

const mergedPullRequest = payload('pull_request', { pull_request: { merged: true } }, 'closed')

describe('the event’s commit', () => {
  it.each<[string, Json, Record<string, string>, [sha: string, source: string, ref: string | null]]>([
    [
      'pull_request',
      payload('pull_request'),
      onPullRequest,
      [pullRequestHead, 'github.event.pull_request.head.sha', 'changes']
    ],
    [
      'pull_request',
      mergedPullRequest,
      onPullRequest,
      [merged, 'github.event.pull_request.merge_commit_sha', 'master']
    ],
    [
      'pull_request_target',
      payload('pull_request'),
      { ...onPullRequest, GITHUB_REF_NAME: 'master' },
      [pullRequestHead, 'github.event.pull_request.head.sha', 'changes']
    ],
    [
      'pull_request_target',
      mergedPullRequest,
      onPullRequest,
      [merged, 'github.event.pull_request.merge_commit_sha', 'master']
    ],
    // Of reviews GITHUB_HEAD_REF is blank.
    [
      'pull_request_review',
      payload('pull_request_review'),
      { ...onPullRequest, GITHUB_HEAD_REF: '' },
      [pullRequestHead, 'github.event.pull_request.head.sha', 'changes']
    ],
    [
      'pull_request_review_comment',
      payload('pull_request_review_comment'),
      { ...onPullRequest, GITHUB_HEAD_REF: '' },
      [pullRequestHead, 'github.event.pull_request.head.sha', 'changes']
    ],
    [
      'workflow_run',
      payload('workflow_run', { workflow_run: { event: 'pull_request', head_branch: 'feature' } }),
      pushed,
      ['5779607b49aab1200488439f02372c57b4f75444', 'github.event.workflow_run.head_sha', 'feature']
    ],
    [
      'merge_group',
      payload('merge_group'),
      { ...pushed, GITHUB_REF_NAME: 'gh-readonly-queue/main/pr-104' },
      [
        '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        'github.event.merge_group.head_sha',
        'gh-readonly-queue/main/pr-104'
      ]
    ],
    [
      'check_suite',
      payload('check_suite'),
      pushed,
      [pullRequestHead, 'github.event.check_suite.head_sha', 'changes']
    ],
    [
      'check_run',
      payload('check_run'),
      pushed,
      [pullRequestHead, 'github.event.check_run.head_sha', 'changes']
    ],
    [
      'status',
      payload('status'),
      pushed,
      ['6113728f27ae82c7b1a177c8d03f9e96e0adf246', 'github.event.sha', null]
    ],
    [
      'repository_dispatch',
      payload('repository_dispatch', { client_payload: { sha: dispatched } }),
      pushed,
      [dispatched, 'github.event.client_payload.sha', null]
    ],
    ...['push', 'create', 'release', 'deployment', 'deployment_status', 'workflow_dispatch'].map(
      (name): [string, Json, Record<string, string>, [string, string, string | null]] => [
        name,
        payload(name),
        pushed,
        [ofWorkflow, 'github.sha', 'main']
      ]
    ),
    // GitHub documents no example of these: of the first no payload either.
    ['schedule', {}, pushed, [ofWorkflow, 'github.sha', 'main']],
    ['workflow_call', {}, pushed, [ofWorkflow, 'github.sha', 'main']],
    ['registry_package', {}, pushed, [ofWorkflow, 'github.sha', 'main']]
  ])('%s (%#)', (name, event, environment, [sha, source, ref]) => {
    const read = readGitHubEvent(event, { ...environment, GITHUB_EVENT_NAME: name })
    expect(read).toMatchObject({ eventName: name, commit: { sha, source }, ref })
  })

  it.each<[string, Json]>([
    ['issue_comment', payload('issue_comment')],
    ['issue_comment', { ...payload('issue_comment'), ...payload('pull_request') }],
    ['issues', payload('issues')],
    ['delete', payload('delete')],
    ['workflow_run', payload('workflow_run', { workflow_run: { event: 'pull_request_target' } })],
    ['workflow_run', payload('workflow_run', { workflow_run: { event: 'issue_comment' } })],
    ['workflow_run', payload('pull_request')],
    ['repository_dispatch', payload('repository_dispatch')],
    ['repository_dispatch', payload('repository_dispatch', { client_payload: { sha: 'main' } })],
    ['repository_dispatch', payload('repository_dispatch', { client_payload: { sha: dispatched.slice(1) } })],
    ['repository_dispatch', payload('repository_dispatch', { client_payload: { sha: 'x'.repeat(40) } })],
    ['repository_dispatch', payload('repository_dispatch', { client_payload: { sha: 'a'.repeat(64) } })],
    ['pull_request', payload('pull_request', { pull_request: { head: { sha: '--help' } } })],
    // The head is not what a merge made, though it is told.
    ['pull_request', changed(mergedPullRequest, { pull_request: { merge_commit_sha: null } })],
    ['', payload('push')],
    ['an event of tomorrow', payload('push')]
  ])('%s has none (%#)', (name, event) => {
    expect(readGitHubEvent(event, { ...pushed, GITHUB_EVENT_NAME: name }).commit).toBeNull()
  })

  it.each(['push', 'schedule'])('%s has none where GITHUB_SHA is no full sha', (name) => {
    for (const sha of [undefined, '', 'main', ofWorkflow.slice(1), `x${ofWorkflow}`, `${ofWorkflow}-x`]) {
      expect(readGitHubEvent({}, { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha }).commit).toBeNull()
    }
  })

  it('is chosen by the event’s name, whatever keys a payload holds', () => {
    const all = Object.assign(
      {},
      ...['pull_request', 'workflow_run', 'check_run', 'status'].map((name) => payload(name))
    ) as Json
    const environment = { ...pushed, GITHUB_EVENT_NAME: 'push' }
    expect(readGitHubEvent(all, environment).commit).toEqual({ sha: ofWorkflow, source: 'github.sha' })
  })

  it('is in lower case, of SHA-1 or SHA-256', () => {
    for (const sha of [ofWorkflow.toUpperCase(), ` ${ofWorkflow}\n`]) {
      expect(readGitHubEvent({}, { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha }).commit?.sha).toBe(ofWorkflow)
    }
    const long = 'a'.repeat(64)
    expect(readGitHubEvent({}, { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: long }).commit?.sha).toBe(long)
  })

  it('has the ref of the pull request’s head where there is one', () => {
    const environment = { ...pushed, GITHUB_EVENT_NAME: 'deployment', GITHUB_HEAD_REF: 'changes' }
    expect(readGitHubEvent({}, environment).ref).toBe('changes')
  })

  it.each([undefined, '', ' '])('has no ref where GITHUB_REF_NAME is %j', (ref) => {
    const environment = { ...pushed, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: ref }
    expect(readGitHubEvent({}, environment).ref).toBeNull()
  })
})

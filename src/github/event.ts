/** What the event that started the workflow says, as far as the gate needs it. */
import type { Environment } from '../text/environment.ts'
import { isRecord, recordOf, recordsOf, textOf, wordOf, type Fields } from '../text/lenient.ts'

/** Why GitHub gives a workflow no secrets. */
export type Withheld = 'fork' | 'dependabot'

/** The commit that an event is about. */
export interface EventCommit {
  /** A full sha, in lower case. */
  readonly sha: string
  /** The expression that gives it in a workflow, such as `github.event.pull_request.head.sha`. */
  readonly source: string
}

export interface GitHubEvent {
  /** GITHUB_EVENT_NAME; null where there is none. */
  readonly eventName: string | null
  readonly isPublicRepository: boolean
  /** Why secrets may be missing; null where GitHub withholds none. */
  readonly withheld: Withheld | null
  readonly pullRequestNumber: number | null
  /** Null where the event is about no commit, or about one that nothing of it proves. */
  readonly commit: EventCommit | null
  /** The branch or tag of that commit; null where the event does not tell. */
  readonly ref: string | null
}

/** What an event tells about its commit, before anything is checked. */
interface CommitOfEvent {
  readonly sha: unknown
  readonly source: string
  readonly ref: unknown
}

/**
 * @param value the parsed event file; anything unexpected in it counts as not said
 * @param environment for GITHUB_EVENT_NAME, GITHUB_ACTOR, GITHUB_SHA, GITHUB_HEAD_REF and GITHUB_REF_NAME
 */
export function readGitHubEvent(value: unknown, environment: Environment): GitHubEvent {
  const event = recordOf(value)
  const eventName = wordOf(environment['GITHUB_EVENT_NAME'])
  const repository = recordOf(event['repository'])
  const pullRequest = recordOf(event['pull_request'])
  // The head's repository is null where the fork has been deleted.
  const isFork = repositoryOf(pullRequest['head']) !== repositoryOf(pullRequest['base'])
  // Workflows of this event run in the base repository's name, with its secrets.
  const hasSecrets = eventName === 'pull_request_target'
  const about = commitOf(eventName, event, environment)
  const sha = wordOf(about?.sha)?.toLowerCase()
  return {
    eventName,
    isPublicRepository: repository['private'] === false || repository['visibility'] === 'public',
    withheld:
      environment['GITHUB_ACTOR'] === 'dependabot[bot]'
        ? 'dependabot'
        : isFork && !hasSecrets
          ? 'fork'
          : null,
    pullRequestNumber: numberOf(pullRequest) ?? namedPullRequest(event),
    commit:
      about !== null && sha !== undefined && isFullSha(sha)
        ? { sha, source: `github.${about.source}` }
        : null,
    ref: wordOf(about?.ref)
  }
}

/**
 * The commit that an event is about, by the event's name alone (contract, "The right run"): a payload holds keys that
 * others wrote, and `issue_comment` runs on the default branch, whatever it is about. Null where there is none.
 *
 * The ref is what that commit was built as. GITHUB_HEAD_REF and GITHUB_REF_NAME tell it for most events, but name
 * the default branch, or `refs/pull/…/merge`, where a workflow follows what happened elsewhere; then the payload
 * does, or nothing: with a wrong ref the right run would be warned of. A commit that a merge made is on the base.
 */
function commitOf(eventName: string | null, event: Fields, environment: Environment): CommitOfEvent | null {
  const about = (key: string): Fields => recordOf(event[key])
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const { merged, merge_commit_sha: mergeCommit, head: headValue, base } = about('pull_request')
      if (merged === true) {
        const source = 'event.pull_request.merge_commit_sha'
        return { sha: mergeCommit, source, ref: recordOf(base)['ref'] }
      }
      const head = recordOf(headValue)
      const ref = wordOf(environment['GITHUB_HEAD_REF']) ?? head['ref']
      return { sha: head['sha'], source: 'event.pull_request.head.sha', ref }
    }
    case 'workflow_run': {
      const { event: origin, head_sha: sha, head_branch: ref } = about('workflow_run')
      // Such a run is on the default branch, whatever pull request it is about.
      if (origin === 'pull_request_target' || origin === 'issue_comment') return null
      return { sha, source: 'event.workflow_run.head_sha', ref }
    }
    case 'merge_group': {
      const { head_sha: sha } = about('merge_group')
      return { sha, source: 'event.merge_group.head_sha', ref: refOfWorkflow(environment) }
    }
    case 'check_suite': {
      const { head_sha: sha, head_branch: ref } = about('check_suite')
      return { sha, source: 'event.check_suite.head_sha', ref }
    }
    case 'check_run': {
      const { head_sha: sha, check_suite: suite } = about('check_run')
      return { sha, source: 'event.check_run.head_sha', ref: recordOf(suite)['head_branch'] }
    }
    case 'status':
      return { sha: event['sha'], source: 'event.sha', ref: null }
    case 'repository_dispatch': {
      const { sha } = about('client_payload')
      // Anything could be written there: a tag or a shortened sha is no proof.
      return textOf(sha).length === 40 ? { sha, source: 'event.client_payload.sha', ref: null } : null
    }
    case 'push':
    case 'create':
    case 'release':
    case 'registry_package':
    case 'deployment':
    case 'deployment_status':
    case 'workflow_dispatch':
    case 'schedule':
    case 'workflow_call':
      return { sha: environment['GITHUB_SHA'], source: 'sha', ref: refOfWorkflow(environment) }
    default:
      return null
  }
}

function refOfWorkflow(environment: Environment): string | null {
  return wordOf(environment['GITHUB_HEAD_REF']) ?? wordOf(environment['GITHUB_REF_NAME'])
}

/** The repository of a pull request's head or base. */
function repositoryOf(end: unknown): string {
  return textOf(recordOf(recordOf(end)['repo'])['full_name'])
}

/** SHA-1 or SHA-256, in lower case. */
export function isFullSha(sha: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)
}

/** The pull request of a comment, or the only one of a workflow run; a fork's run names none. */
function namedPullRequest(event: Fields): number | null {
  const issue = recordOf(event['issue'])
  // A comment on an issue has no pull request beside it.
  if (isRecord(issue['pull_request'])) return numberOf(issue)
  const [first, ...others] = recordsOf(recordOf(event['workflow_run'])['pull_requests'])
  return first === undefined || others.length > 0 ? null : numberOf(first)
}

function numberOf({ number }: Fields): number | null {
  return typeof number === 'number' ? number : null
}

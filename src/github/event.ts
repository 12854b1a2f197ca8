/** What the event that started the workflow says, as far as the gate needs it. */
import * as z from 'zod/mini'
import type { Environment } from '../text/environment.ts'
import { lenient } from '../text/lenient.ts'

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

const text = lenient(z.string())
const repository = lenient(z.object({ full_name: text }))
const checkSuite = { head_sha: text, head_branch: text }
const eventSchema = z.object({
  repository: lenient(z.object({ private: lenient(z.boolean()), visibility: text })),
  pull_request: lenient(
    z.object({
      number: lenient(z.number()),
      merged: lenient(z.boolean()),
      merge_commit_sha: text,
      head: lenient(z.object({ sha: text, ref: text, repo: repository })),
      base: lenient(z.object({ ref: text, repo: repository }))
    })
  ),
  /** Of a comment on an issue; one with `pull_request` is on a pull request. */
  issue: lenient(z.object({ number: lenient(z.number()), pull_request: lenient(z.looseObject({})) })),
  workflow_run: lenient(
    z.object({
      event: text,
      head_sha: text,
      head_branch: text,
      pull_requests: lenient(z.array(z.object({ number: lenient(z.number()) })))
    })
  ),
  merge_group: lenient(z.object({ head_sha: text })),
  check_suite: lenient(z.object(checkSuite)),
  check_run: lenient(z.object({ head_sha: text, check_suite: lenient(z.object(checkSuite)) })),
  /** Of the event `status`. */
  sha: text,
  client_payload: lenient(z.object({ sha: text }))
})
type Payload = Partial<z.infer<typeof eventSchema>>

/** What an event tells about its commit, before anything is checked. */
interface CommitOfEvent {
  readonly sha: string | undefined
  readonly source: string
  readonly ref: string | null | undefined
}

/**
 * @param value the parsed event file; anything unexpected in it counts as not said
 * @param environment for GITHUB_EVENT_NAME, GITHUB_ACTOR, GITHUB_SHA, GITHUB_HEAD_REF and GITHUB_REF_NAME
 */
export function readGitHubEvent(value: unknown, environment: Environment): GitHubEvent {
  const parsed = z.safeParse(eventSchema, value)
  const event: Payload = parsed.success ? parsed.data : {}
  const eventName = environment['GITHUB_EVENT_NAME']?.trim() || null
  const { pull_request: pullRequest } = event
  // The head's repository is null where the fork has been deleted.
  const isFork = pullRequest?.head?.repo?.full_name !== pullRequest?.base?.repo?.full_name
  // Workflows of this event run in the base repository's name, with its secrets.
  const hasSecrets = eventName === 'pull_request_target'
  const about = commitOf(eventName, event, environment)
  const sha = about?.sha?.trim().toLowerCase()
  return {
    eventName,
    isPublicRepository: event.repository?.private === false || event.repository?.visibility === 'public',
    withheld:
      environment['GITHUB_ACTOR'] === 'dependabot[bot]'
        ? 'dependabot'
        : isFork && !hasSecrets
          ? 'fork'
          : null,
    pullRequestNumber: pullRequest?.number ?? namedPullRequest(event),
    commit:
      about !== null && sha !== undefined && isFullSha(sha)
        ? { sha, source: `github.${about.source}` }
        : null,
    ref: about?.ref?.trim() || null
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
function commitOf(eventName: string | null, event: Payload, environment: Environment): CommitOfEvent | null {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const { merged, merge_commit_sha: mergeCommit, head, base } = event.pull_request ?? {}
      if (merged === true) {
        return { sha: mergeCommit, source: 'event.pull_request.merge_commit_sha', ref: base?.ref }
      }
      const ref = environment['GITHUB_HEAD_REF']?.trim() || head?.ref
      return { sha: head?.sha, source: 'event.pull_request.head.sha', ref }
    }
    case 'workflow_run': {
      const { event: origin, head_sha: sha, head_branch: ref } = event.workflow_run ?? {}
      // Such a run is on the default branch, whatever pull request it is about.
      if (origin === 'pull_request_target' || origin === 'issue_comment') return null
      return { sha, source: 'event.workflow_run.head_sha', ref }
    }
    case 'merge_group':
      return {
        sha: event.merge_group?.head_sha,
        source: 'event.merge_group.head_sha',
        ref: refOfWorkflow(environment)
      }
    case 'check_suite': {
      const { head_sha: sha, head_branch: ref } = event.check_suite ?? {}
      return { sha, source: 'event.check_suite.head_sha', ref }
    }
    case 'check_run': {
      const { head_sha: sha, check_suite: suite } = event.check_run ?? {}
      return { sha, source: 'event.check_run.head_sha', ref: suite?.head_branch }
    }
    case 'status':
      return { sha: event.sha, source: 'event.sha', ref: null }
    case 'repository_dispatch': {
      const sha = event.client_payload?.sha
      // Anything could be written there: a tag or a shortened sha is no proof.
      return sha?.length === 40 ? { sha, source: 'event.client_payload.sha', ref: null } : null
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

function refOfWorkflow(environment: Environment): string | undefined {
  return environment['GITHUB_HEAD_REF']?.trim() || environment['GITHUB_REF_NAME']
}

/** SHA-1 or SHA-256. */
function isFullSha(sha: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)
}

/** The pull request of a comment, or the only one of a workflow run; a fork's run names none. */
function namedPullRequest({ issue, workflow_run: workflowRun }: Payload): number | null {
  if (issue?.pull_request !== undefined) return issue.number ?? null
  const [first, ...others] = workflowRun?.pull_requests ?? []
  return others.length === 0 ? (first?.number ?? null) : null
}

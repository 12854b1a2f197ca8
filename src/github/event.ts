/** What the event that started the workflow says, as far as the gate needs it. */
import * as z from 'zod/mini'
import type { Withheld } from '../gate/outcome.ts'

/** What is not as GitHub sends it counts as not said, and nothing else with it. */
function lenient<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.catch(z.optional(schema), undefined)
}

const text = lenient(z.string())
const repository = lenient(z.object({ full_name: text }))
const eventSchema = z.object({
  repository: lenient(z.object({ private: lenient(z.boolean()), visibility: text })),
  pull_request: lenient(
    z.object({
      number: lenient(z.number()),
      head: lenient(z.object({ sha: text, repo: repository })),
      base: lenient(z.object({ repo: repository }))
    })
  ),
  /** Of a comment on an issue; one with `pull_request` is on a pull request. */
  issue: lenient(z.object({ number: lenient(z.number()), pull_request: lenient(z.looseObject({})) })),
  workflow_run: lenient(
    z.object({ head_sha: text, pull_requests: lenient(z.array(z.object({ number: lenient(z.number()) }))) })
  )
})

const nothingSaid: z.infer<typeof eventSchema> = {
  repository: undefined,
  pull_request: undefined,
  issue: undefined,
  workflow_run: undefined
}

export interface GitHubEvent {
  readonly isPublicRepository: boolean
  /** Why secrets may be missing; null where GitHub withholds none. */
  readonly withheld: Withheld | null
  readonly pullRequestNumber: number | null
  /** The commit that a status belongs on: the pull request's head, `workflow_run.head_sha`, else GITHUB_SHA. */
  readonly statusSha: string | null
}

/**
 * @param value the parsed event file; anything unexpected in it counts as not said
 * @param environment for GITHUB_EVENT_NAME, GITHUB_ACTOR and GITHUB_SHA
 */
export function readGitHubEvent(
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>
): GitHubEvent {
  const parsed = z.safeParse(eventSchema, value)
  const event = parsed.success ? parsed.data : nothingSaid
  const { pull_request: pullRequest } = event
  // The head's repository is null where the fork has been deleted.
  const isFork = pullRequest?.head?.repo?.full_name !== pullRequest?.base?.repo?.full_name
  // Workflows of this event run in the base repository's name, with its secrets.
  const hasSecrets = environment['GITHUB_EVENT_NAME'] === 'pull_request_target'
  return {
    isPublicRepository: event.repository?.private === false || event.repository?.visibility === 'public',
    withheld:
      environment['GITHUB_ACTOR'] === 'dependabot[bot]'
        ? 'dependabot'
        : isFork && !hasSecrets
          ? 'fork'
          : null,
    pullRequestNumber: pullRequest?.number ?? namedPullRequest(event),
    statusSha:
      pullRequest?.head?.sha ?? event.workflow_run?.head_sha ?? (environment['GITHUB_SHA']?.trim() || null)
  }
}

/** The pull request of a comment, or the only one of a workflow run; a fork's run names none. */
function namedPullRequest({ issue, workflow_run: workflowRun }: z.infer<typeof eventSchema>): number | null {
  if (issue?.pull_request !== undefined) return issue.number ?? null
  const [first, ...others] = workflowRun?.pull_requests ?? []
  return others.length === 0 ? (first?.number ?? null) : null
}

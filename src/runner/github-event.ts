/** What the event that started the workflow says, as far as the gate needs it. */
import * as z from 'zod/mini'
import type { Withheld } from '../outcome.ts'

const repository = z.object({ full_name: z.nullish(z.string()) })
const eventSchema = z.object({
  repository: z.nullish(z.object({ private: z.nullish(z.boolean()), visibility: z.nullish(z.string()) })),
  pull_request: z.nullish(
    z.object({
      number: z.nullish(z.number()),
      head: z.nullish(z.object({ sha: z.nullish(z.string()), repo: z.nullish(repository) })),
      base: z.nullish(z.object({ repo: z.nullish(repository) }))
    })
  ),
  workflow_run: z.nullish(z.object({ head_sha: z.nullish(z.string()) }))
})

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
 * @param environment for GITHUB_ACTOR and GITHUB_SHA
 */
export function readGitHubEvent(
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>
): GitHubEvent {
  const parsed = z.safeParse(eventSchema, value)
  const event = parsed.success ? parsed.data : {}
  const { pull_request: pullRequest } = event
  // The head's repository is null where the fork has been deleted.
  const isFork = pullRequest?.head?.repo?.full_name !== pullRequest?.base?.repo?.full_name
  return {
    isPublicRepository: event.repository?.private === false || event.repository?.visibility === 'public',
    withheld: environment['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'dependabot' : isFork ? 'fork' : null,
    pullRequestNumber: pullRequest?.number ?? null,
    statusSha:
      pullRequest?.head?.sha ?? event.workflow_run?.head_sha ?? (environment['GITHUB_SHA']?.trim() || null)
  }
}

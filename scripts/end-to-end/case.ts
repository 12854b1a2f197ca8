/** What a case of the end-to-end tests says, and what its checks look at. */
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import type { RecordedRequest } from '../../simulator/server.ts'
import type { EventName } from './events.ts'
import type { GitHubServer } from './github-server.ts'

/** `$commit` in `inputs` and `says` stands for the commit that the event is about. */
export interface Case {
  /** File of examples/, without its ending. */
  readonly example: string
  /** Shown beside the example's name where one example is run twice. */
  readonly note?: string
  readonly event?: EventName
  /** The story of the main pipeline. */
  readonly scenario?: ScenarioName
  /** Whether there are five pipelines, and how they end: the second fails, or all succeed. */
  readonly many?: 'one fails' | 'all succeed'
  /** The branch that the runs are built from; main if not said. */
  readonly branch?: string
  /** Whether no run of the commit exists until one is started. */
  readonly withoutRun?: boolean
  readonly inputs?: Readonly<Record<string, string>>
  /** The attempt of the workflow's run, for "Re-run". */
  readonly attempt?: number
  /** Whether the secret YUNXIAO_ACCESS_TOKEN may only read. */
  readonly isReadOnly?: boolean
  /** Whether the workflow talks to GitHub: it gets a server of its own. */
  readonly talksToGitHub?: boolean
  /** Whether all jobs end well. */
  readonly succeeds: boolean
  /** What the log has to hold. */
  readonly says?: readonly string[]
  /** What the log must not hold. */
  readonly omits?: readonly string[]
  /** What else is wrong, in words; null where all is well. */
  readonly check?: (seen: Seen) => string | null
}

export interface Seen {
  readonly log: string
  readonly requests: readonly RecordedRequest[]
  readonly github: GitHubServer | null
}

/** How often an operation was not asked for as it should be; null where it was. */
export function countProblem({ requests }: Seen, operation: string, wanted: number): string | null {
  const count = requests.filter((request) => request.operation === operation).length
  return count === wanted ? null : `${operation} was sent ${count} times, not ${wanted}`
}

/** The labels whose commit status GitHub was not told. */
export function statusProblem(
  github: GitHubServer | null,
  labels: readonly string[],
  state = 'success'
): string | null {
  const isTold = (label: string): boolean =>
    github?.requests.some(
      ({ line, body }) =>
        line.startsWith('POST') &&
        line.includes('/statuses/') &&
        body.includes(`"context":"yunxiao/${label}"`) &&
        body.includes(`"state":"${state}"`)
    ) === true
  const missing = labels.filter((label) => !isTold(label))
  return missing.length === 0 ? null : `GitHub was not told ${state} of ${missing.join(', ')}`
}

/** Whether GitHub was sent no comment. */
export function commentProblem(github: GitHubServer | null): string | null {
  const isSent = github?.requests.some(({ line }) => line.startsWith('POST') && line.includes('/comments'))
  return isSent === true ? null : 'GitHub was sent no comment'
}

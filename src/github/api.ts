/**
 * What the gate asks of GitHub, over @actions/github: GITHUB_API_URL (GitHub Enterprise Server) and
 * proxies are honoured by it. Loaded only where a comment or a commit status is wanted.
 */
import type { getOctokit } from '@actions/github'

/** A commit status, as `POST /repos/{owner}/{repo}/statuses/{sha}` takes it. */
export interface CommitStatus {
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  readonly description: string
  readonly context: string
  readonly targetUrl: string | null
}

/** An issue comment on a pull request. */
export interface IssueComment {
  readonly id: number
  readonly author: string
  readonly body: string
}

/** Every method throws RequestError of @octokit/request-error, or an AbortError. */
export interface GitHubApi {
  setCommitStatus(sha: string, status: CommitStatus, signal: AbortSignal): Promise<void>
  /** The login of the token's own user: a comment of anybody else is not ours. */
  ownLogin(signal: AbortSignal): Promise<string>
  listComments(pullRequest: number, signal: AbortSignal): AsyncIterable<IssueComment>
  createComment(pullRequest: number, body: string, signal: AbortSignal): Promise<number>
  updateComment(commentId: number, body: string, signal: AbortSignal): Promise<void>
}

type Octokit = ReturnType<typeof getOctokit>

/** Trouble is thrown, and told by whoever catches it. */
const silent = { debug: ignored, info: ignored, warn: ignored, error: ignored }

/** The login that GITHUB_TOKEN writes as. */
const actionsLogin = 'github-actions[bot]'

/**
 * @param repository `owner/name`, as in GITHUB_REPOSITORY
 * @param onRequest called before each request
 */
export async function createGitHubApi(
  token: string,
  repository: string,
  onRequest: () => void
): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token)
  octokit.hook.before('request', (options) => {
    // It writes by itself what a server says of deprecations, as it came.
    options.request = { ...options.request, log: silent }
    onRequest()
  })
  const [owner = '', repo = ''] = repository.split('/')
  return {
    async setCommitStatus(sha, status, signal) {
      await octokit.rest.repos.createCommitStatus({
        owner,
        repo,
        sha,
        state: status.state,
        context: status.context,
        description: status.description,
        ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
        request: { signal }
      })
    },
    ownLogin: (signal) => ownLogin(octokit, signal),
    async *listComments(pullRequest, signal) {
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: pullRequest,
        per_page: 100,
        request: { signal }
      })
      for await (const { data } of pages) {
        for (const { id, user, body } of data) yield { id, author: user?.login ?? '', body: body ?? '' }
      }
    },
    async createComment(pullRequest, body, signal) {
      const created = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: pullRequest,
        body,
        request: { signal }
      })
      return created.data.id
    },
    async updateComment(commentId, body, signal) {
      await octokit.rest.issues.updateComment({
        owner,
        repo,
        comment_id: commentId,
        body,
        request: { signal }
      })
    }
  }
}

/**
 * GraphQL's `viewer` knows the user of every kind of token; where a server does not offer it (Gitea),
 * `GET /user` knows that of a personal one; what neither knows is GITHUB_TOKEN.
 */
async function ownLogin(octokit: Octokit, signal: AbortSignal): Promise<string> {
  try {
    const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request: { signal }
    })
    return answer.viewer.login
  } catch {
    signal.throwIfAborted()
  }
  try {
    return (await octokit.rest.users.getAuthenticated({ request: { signal } })).data.login
  } catch {
    signal.throwIfAborted()
    return actionsLogin
  }
}

function ignored(): void {
  // Nothing is written.
}

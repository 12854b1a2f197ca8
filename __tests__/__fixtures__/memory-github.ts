import type { CommitStatus, GitHubApi } from '../../src/github/api.ts'
import { RequestBudget } from '../../src/github/request-budget.ts'
import { GitHubUpdates } from '../../src/report/github-updates.ts'
import type { ReportingParts } from '../../src/report/reporters.ts'
import { desk, english, workflow, type Desk } from './reports.ts'
import { gateSettings } from './requests.ts'

/** A GitHub that remembers; so many of its answers fail. */
export class MemoryGitHub implements GitHubApi {
  readonly statuses: (CommitStatus & { readonly sha: string })[] = []
  readonly bodies = new Map<number, string>()
  readonly others: { id: number; author: string; body: string }[] = []
  failure: Error | null = null
  failures = 0

  setCommitStatus(sha: string, status: CommitStatus): Promise<void> {
    return this.#do(() => {
      this.statuses.push({ ...status, sha })
    })
  }

  ownLogin(): Promise<string> {
    return Promise.resolve('me')
  }

  async *listComments(): AsyncIterable<{ id: number; author: string; body: string }> {
    await Promise.resolve()
    yield* this.others
  }

  createComment(_pullRequest: number, body: string): Promise<number> {
    return this.#do(() => {
      const id = this.bodies.size + 100
      this.bodies.set(id, body)
      return id
    })
  }

  updateComment(id: number, body: string): Promise<void> {
    return this.#do(() => {
      if (!this.bodies.has(id)) throw Object.assign(new Error('Not Found'), { status: 404 })
      this.bodies.set(id, body)
    })
  }

  async #do<T>(work: () => T): Promise<T> {
    await Promise.resolve()
    if (this.failure !== null && this.failures > 0) {
      this.failures -= 1
      throw this.failure
    }
    return work()
  }
}

/** The commit that statuses go on. */
export const statusCommit = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'

/** What reporters are made of, with comment and commit status wanted on pull request 7. */
export function publishingParts(github: GitHubApi): ReportingParts & Desk {
  const { output, log, clock } = desk()
  const { messages } = english
  const budget = new RequestBudget(clock, 11)
  const { signal } = new AbortController()
  const createApi = (): Promise<GitHubApi> => Promise.resolve(github)
  return {
    output,
    log,
    clock,
    ...english,
    workflow,
    outputFile: { set: () => undefined },
    summaryFile: null,
    publishing: {
      requests: [],
      settings: gateSettings(),
      githubToken: 'ghs-token',
      comment: true,
      commitStatus: true,
      statusCommit,
      isAnyCommit: false,
      pullRequestNumber: 7
    },
    github: new GitHubUpdates({ createApi, budget, clock, log, messages, signal })
  }
}

/** Lets what is in flight come to its end. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

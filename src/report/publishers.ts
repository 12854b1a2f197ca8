/** Which publishers a gate has: chosen once, by the inputs and the event. */
import type { GateInputs } from '../inputs/gate-inputs.ts'
import type { Publisher } from './end-reporter.ts'
import type { GitHubEvent } from '../github/event.ts'
import { commentPublisher } from './comment.ts'
import { createGitHubApi, type GitHubApi } from '../github/api.ts'
import type { PublishingOptions } from './github-updates.ts'
import { commitStatusPublisher } from './commit-status.ts'

/** What is wanted and can't be had is said, and changes no verdict. */
export function publishersFor(
  inputs: Pick<GateInputs, 'comment' | 'commitStatus' | 'githubToken' | 'label'>,
  event: GitHubEvent,
  repository: string,
  options: Omit<PublishingOptions, 'github'>
): Publisher[] {
  const { comment, commitStatus, githubToken, label } = inputs
  const { log, messages } = options
  if (!comment && !commitStatus) return []
  if (githubToken === null) {
    log.warning(messages.progress.noGitHubToken)
    return []
  }
  let api: Promise<GitHubApi> | null = null
  const publishing: PublishingOptions = {
    ...options,
    github: () => (api ??= createGitHubApi(githubToken, repository))
  }
  const publishers: Publisher[] = []
  if (comment) {
    if (event.pullRequestNumber === null) log.notice(messages.progress.noPullRequest)
    else publishers.push(commentPublisher(event.pullRequestNumber, label, publishing))
  }
  if (commitStatus) {
    if (event.statusSha === null) log.warning(messages.progress.noCommit)
    else publishers.push(commitStatusPublisher(event.statusSha, label, publishing))
  }
  return publishers
}

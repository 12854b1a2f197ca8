/** The events that start the examples, as GitHub describes them. */
export type EventName = 'push' | 'pull_request' | 'workflow_dispatch' | 'workflow_run' | 'merge_group'

/** The event's payload: all of it is about one commit. */
export function eventPayload(
  event: EventName,
  commit: string,
  inputs: Readonly<Record<string, string>>
): Record<string, unknown> {
  const repository = { full_name: 'demo/app', private: true, default_branch: 'main' }
  const pullRequest = {
    number: 7,
    head: { ref: 'change', sha: commit, repo: repository },
    base: { ref: 'main', sha: commit, repo: repository }
  }
  const workflowRun = {
    event: 'pull_request',
    head_sha: commit,
    head_repository: { full_name: 'somebody/fork' },
    conclusion: 'success'
  }
  const mergeGroup = {
    head_sha: commit,
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-4f2a9c1e',
    base_ref: 'refs/heads/main'
  }
  const events = {
    push: { ref: 'refs/heads/main', after: commit },
    pull_request: { action: 'synchronize', number: 7, pull_request: pullRequest },
    workflow_dispatch: { ref: 'refs/heads/main', inputs },
    workflow_run: { action: 'completed', workflow_run: workflowRun },
    merge_group: { action: 'checks_requested', merge_group: mergeGroup }
  }
  return { repository, ...events[event] }
}

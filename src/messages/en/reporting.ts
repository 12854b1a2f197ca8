/** What is said about the reports themselves: outputs, summary, comment and commit status. */
export const reporting = {
  noSummaryFile: 'The runner gives no file for the job summary (GITHUB_STEP_SUMMARY), so none is written.',
  cannotWrite: (what: string, why: string): string => `The ${what} could not be written: ${why}`,
  outputs: 'outputs',
  summary: 'summary',
  outputCut: (output: string, leftOut: string): string =>
    `Output ${output} would be over 100,000 bytes: ${leftOut}`,
  jobsLeftOut: 'the jobs of successful stages were left out.',
  stagesLeftOut: (count: number): string =>
    `the jobs of successful stages and the last ${count === 1 ? 'stage' : `${count} stages`} were left out.`,
  namesCut: 'names were cut.',
  failedJobsLeftOut: (count: number): string =>
    `names were cut, and the failed jobs of the last ${count === 1 ? 'pipeline' : `${count} pipelines`} were left out.`,
  entriesLeftOut: (count: number): string =>
    `the last ${count === 1 ? 'one was' : `${count} were`} left out.`,

  comment: "the pull request's comment",
  commitStatus: 'the commit status',
  refused: (what: string, permission: string, why: string): string =>
    `GitHub did not take ${what}: ${why}. Add to the job: permissions: ${permission}. On a fork's pull request the token can only read.`,
  failed: (what: string, why: string): string => `GitHub could not be told ${what}: ${why}`,
  noGitHubToken:
    'Inputs comment and commit-status need github-token, which is blank. Example: github-token: ${{ github.token }}',
  noPullRequest: 'Input comment is true, but this event belongs to no pull request: no comment is written.',
  noCommit:
    'Input commit-status is true, but this event is about no commit: no status is set. Give a full sha as commit. Example: commit: ${{ github.event.workflow_run.head_sha }}',
  otherCommit: (label: string, actual: string, sha: string): string =>
    `No commit status is set for ${label}: its run was built from ${actual}, and the status would stand on ${sha}.`,
  otherCommitShort: (actual: string): string =>
    `the run was built from another commit${actual === '' ? '' : `: ${actual}`}`,
  outlivesToken:
    "The timeout is longer than 24 hours, which is how long GITHUB_TOKEN lasts: after that, comment and commit status are not kept up to date. A GitHub App's token or a personal token as github-token may last longer."
}

import type { CredentialOrigin } from '../../credentials/choose-credentials.ts'

/** Lines of the log, and annotations beside the verdict's. */
export const progress = {
  following: (runId: string, pipelineId: string, url: string | null): string =>
    `Following run ${runId} of pipeline ${pipelineId}${url === null ? '' : `: ${url}`}`,
  signedInWith: {
    'access-token': (origin: CredentialOrigin): string =>
      `Signing in with a personal access token from ${places[origin]}`,
    'access-key': (origin: CredentialOrigin): string =>
      `Signing in with an AccessKey pair from ${places[origin]}`,
    'security-token': (origin: CredentialOrigin): string =>
      `Signing in with temporary keys (STS) from ${places[origin]}`,
    role: (roleArn: string): string => `Signing in keyless, as role ${roleArn}`
  },
  started: (runId: string): string => `Started run ${runId}`,
  awaitingRunOfCommit: (commit: string): string => `Waiting for a run that was built from commit ${commit}`,
  stillAwaitingRunOfCommit: (commit: string, elapsed: string): string =>
    `Still waiting for a run that was built from commit ${commit} (${elapsed})`,
  latestIsOld: (runId: string, pipelineId: string): string =>
    `Run ${runId}, the latest of pipeline ${pipelineId}, had ended before this step began: it may belong to an earlier commit. Set commit: \${{ github.sha }} to wait for the run of this very commit.`,
  runStatus: (status: string): string => `The run is ${status}`,
  stageStarted: (stage: string): string => `Stage ${stage} started`,
  stageEnded: (stage: string, status: string, duration: string | null): string =>
    `Stage ${stage} ended: ${status}${inParentheses(duration)}`,
  jobStarted: (stage: string, job: string): string => `  Job ${job} of ${stage} started`,
  jobEnded: (stage: string, job: string, status: string, duration: string | null): string =>
    `  Job ${job} of ${stage} ended: ${status}${inParentheses(duration)}`,
  gateOpened: (stage: string, job: string, url: string | null): string =>
    `The run waits for a person: ${job} in stage ${stage} has to be approved${url === null ? ' in Yunxiao' : ` at ${url}`}`,
  gateTitle: 'Manual gate',
  gateClosed: (stage: string, job: string, status: string): string =>
    `  The manual gate ${job} of ${stage} was decided: ${status}`,
  stillWaiting: (status: string, stages: readonly string[], elapsed: string): string =>
    `Still waiting: the run is ${status}${stages.length === 0 ? '' : `, in ${stages.join(', ')}`} (${elapsed})`,
  stillTrying: (elapsed: string): string => `Still trying to reach the service (${elapsed})`,
  undocumentedStatus: (status: string): string =>
    `The run has the status "${status}", which is not documented. It is taken as not ended, and never as success.`,
  troubleBegan: (operation: string, what: string): string =>
    `${operation} failed and is tried again: ${what}`,
  troubleEnded: (tries: number, duration: string): string =>
    `Answers come again, after ${tries} failed ${tries === 1 ? 'try' : 'tries'} in ${duration}`,
  stopping: (runId: string): string => `Run ${runId} is being stopped`,
  stopFailed: (runId: string, why: string): string => `Run ${runId} could not be stopped: ${why}`,
  maybeStarted:
    'The workflow was cancelled while a run was being started: a run may have been started. Look at the pipeline.',
  noSummaryFile: 'The runner gives no file for the job summary (GITHUB_STEP_SUMMARY), so none is written.',
  cannotWrite: (what: string, why: string): string => `The ${what} could not be written: ${why}`,
  logTitle: (stage: string, job: string): string => `Log of ${job} (${stage})`,
  machineLogTitle: (stage: string, job: string, address: string): string =>
    `Log of ${job} (${stage}) on ${address}`,
  logEmpty: (what: string): string => `${what}: empty`,
  logUnreadable: (what: string, why: string): string => `${what} could not be read: ${why}`,
  logsNotRead: (count: number): string =>
    `${count} more ${count === 1 ? 'log' : 'logs'} of failed jobs or machines ${count === 1 ? 'was' : 'were'} not read: look in Yunxiao.`,
  machineWithoutNumber: 'the API gave no machineSn to ask for it by. Look at the job in Yunxiao.',
  logIncomplete: (url: string | null): string =>
    `The API gave only a part of this log: its end may be missing.${url === null ? '' : ` All of it: ${url}`}`,
  comment: "the pull request's comment",
  commitStatus: 'the commit status',
  publishingRefused: (what: string, permission: string, why: string): string =>
    `GitHub did not take ${what}: ${why}. Add to the job: permissions: ${permission}. On a fork's pull request the token can only read.`,
  publishingFailed: (what: string, why: string): string => `GitHub could not be told ${what}: ${why}`,
  noGitHubToken:
    'Inputs comment and commit-status need github-token, which is blank. Example: github-token: ${{ github.token }}',
  noPullRequest: 'Input comment is true, but this event belongs to no pull request: no comment is written.',
  noCommit: 'Input commit-status is true, but the commit is not known (GITHUB_SHA): no status is set.',
  stagesCut: (leftOut: string): string => `Output stages would be over 100,000 bytes: ${leftOut}`,
  stagesWithoutJobs: 'the jobs of successful stages were left out.',
  stagesLeftOut: (count: number): string =>
    `the jobs of successful stages and the last ${count === 1 ? 'stage' : `${count} stages`} were left out.`,
  failedJobsCut: (count: number): string =>
    `Output failed-jobs would be over 100,000 bytes: the last ${count === 1 ? 'one was' : `${count} were`} left out.`
}

const places: Record<CredentialOrigin, string> = {
  inputs: 'the inputs',
  environment: 'the environment'
}

function inParentheses(text: string | null): string {
  return text === null ? '' : ` (${text})`
}

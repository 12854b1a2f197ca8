import type { Trigger } from '../../run/run.ts'

/** The words of the job summary, the comment and the commit status, verdicts apart. */
export const summary = {
  /** Of the tables of stages and of pipelines. */
  columns: {
    stage: 'Stage',
    status: 'Status',
    jobs: 'Jobs',
    pipeline: 'Pipeline',
    verdict: 'Verdict',
    stages: 'Stages',
    started: 'Started',
    duration: 'Duration'
  },
  fact: (name: string, value: string): string => `${name}: ${value}`,
  meta: {
    trigger: 'Trigger',
    branch: 'Branch',
    defaultBranch: 'Default branch',
    commit: 'Commit',
    repository: 'Repository'
  },
  triggers: {
    manual: 'manual',
    schedule: 'schedule',
    'code-push': 'code push',
    api: 'API',
    pipeline: 'another pipeline',
    webhook: 'webhook'
  } satisfies Record<Trigger, string> as Record<Trigger, string>,
  timesIn: (zone: string): string => `Times are in ${zone}.`,
  noStages: 'Nothing is known of its stages.',
  stagesLeftOut: (count: number): string =>
    `${count} more ${count === 1 ? 'stage is' : 'stages are'} not shown.`,
  pipelinesLeftOut: (count: number): string =>
    `${count} more ${count === 1 ? 'pipeline is' : 'pipelines are'} not shown.`,
  partsLeftOut: (count: number): string =>
    `The parts of ${count} more ${count === 1 ? 'pipeline' : 'pipelines'} are left out, as the summary would be too large.`,
  jobsLeftOut: (count: number): string => `${count} more`,
  chartTitle: 'Timeline',
  chartLeftOut: 'The timeline is left out: the run is too large for it.',
  chartWithoutJobs: 'The timeline shows stages only: the jobs would not fit.',
  failedLogs: 'Logs of failed jobs',
  logsLeftOut: (count: number): string =>
    `${count} more ${count === 1 ? 'log is' : 'logs are'} left out, as the summary would be too large.`,
  unnamed: 'unnamed',
  /** Why a job failed, in the service's words; either may be missing. */
  reason: (message: string | null, code: string | null): string =>
    message === null ? `code ${code ?? ''}` : code === null ? message : `${message} (code ${code})`,
  /** Above a log: a sentence of ours, so that nothing of theirs begins a line. */
  whyFailed: (reason: string): string => `Why it failed: ${reason}`,
  /** Beside a job that was tried again. */
  nthTry: (attempt: number): string => `${attempt}${['th', 'st', 'nd', 'rd'][attempt] ?? 'th'} try`,
  triedAgain: (job: string, stage: string, attempts: number): string =>
    `${job} (${stage}) was tried ${attempts} times`,
  tryFailed: (attempt: number, reason: string): string => `try ${attempt} failed: ${reason}`,
  /** In a commit status: how far the run is. */
  stagesDone: (done: number, all: number): string => `${done}/${all} stages`
}

import type { StatusMeaning } from '../../run/status.ts'
import type { Trigger } from '../../run/run.ts'

/** The verdict, and the words of the job summary, the comment and the commit status. */
export const summary = {
  /** The verdict in one sentence without its subject's link; `run` is "run 5 of pipeline 1234" or "pipeline 1234". */
  verdict: {
    success: (run: string): string => `${run} succeeded`,
    failure: (run: string): string => `${run} failed`,
    otherStatus: (run: string, status: string): string => `${run} did not succeed: its status is ${status}`,
    cancelled: (run: string): string => `${run} was cancelled in Yunxiao`,
    timedOut: (run: string, timeout: string): string => `${run} had not ended after ${timeout}`,
    noRunOfCommit: (pipeline: string, commit: string, timeout: string): string =>
      `no run of ${pipeline} that was built from commit ${commit} appeared within ${timeout}: look at the pipeline's triggers`,
    workflowCancelled: (run: string): string => `The workflow was cancelled while waiting for ${run}`,
    blocked: (run: string, gates: string): string => `${run} waits for a person: ${gates}`,
    pending: (run: string, status: string): string => `${run} has not ended yet: its status is ${status}`,
    error: (run: string): string => `The gate could not follow ${run}`
  },
  run: (runId: string, pipelineId: string): string => `run ${runId} of pipeline ${pipelineId}`,
  pipeline: (pipelineId: string): string => `pipeline ${pipelineId}`,
  unknownPipeline: 'the pipeline',
  openRun: 'Open the run in Yunxiao',
  columns: { stage: 'Stage', status: 'Status', jobs: 'Jobs', started: 'Started', duration: 'Duration' },
  fact: (name: string, value: string): string => `${name}: ${value}`,
  meta: { trigger: 'Trigger', branch: 'Branch', commit: 'Commit', repository: 'Repository' },
  triggers: {
    manual: 'manual',
    schedule: 'schedule',
    'code-push': 'code push',
    pipeline: 'another pipeline',
    webhook: 'webhook'
  } satisfies Record<Trigger, string> as Record<Trigger, string>,
  /** A status as people read it. */
  status: (_meaning: StatusMeaning, status: string): string => (status === '' ? 'unknown' : status),
  timesIn: (zone: string): string => `Times are in ${zone}.`,
  noStages: 'Nothing is known of its stages.',
  stagesLeftOut: (count: number): string => `${count} more stages are not shown.`,
  jobsLeftOut: (count: number): string => `${count} more`,
  chartTitle: 'Timeline',
  chartLeftOut: 'The timeline is left out: the run is too large for it.',
  chartWithoutJobs: 'The timeline shows stages only: the jobs would not fit.',
  failedLogs: 'Logs of failed jobs',
  logsLeftOut: (count: number): string =>
    `${count} more logs are left out, as the summary would be too large.`,
  unnamed: 'unnamed',
  /** In a commit status: how far the run is. */
  stagesDone: (done: number, all: number): string => `${done}/${all} stages`,
  waitsForPerson: 'waits for a person'
}

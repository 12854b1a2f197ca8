import type { Conclusion } from '../../gate/outcome.ts'
import type { StatusMeaning } from '../../run/status.ts'

/** The verdict in one sentence; `run` is "run 5 of pipeline 1234" or "pipeline 1234". */
export const verdict = {
  success: (run: string): string => `${run} succeeded`,
  successAfterRetries: (run: string, retries: number, jobs: string): string =>
    `${run} succeeded after ${retries} ${retries === 1 ? 'retry' : 'retries'} of ${jobs}`,
  failure: (run: string): string => `${run} failed`,
  otherStatus: (run: string, status: string): string => `${run} did not succeed: its status is ${status}`,
  cancelled: (run: string): string => `${run} was cancelled in Yunxiao`,
  /** These follow one of those in parentheses. */
  hadEnded: 'it had ended before this step began',
  refusedHere: (job: string): string => `this step refused the manual gate ${job}`,
  timedOut: (run: string, timeout: string): string => `${run} had not ended after ${timeout}`,
  /** `what` is "run of commit 1a2b3c4d" or "run". */
  noRun: (what: string, pipeline: string, within: string): string =>
    `no ${what} of ${pipeline} appeared within ${within}`,
  skipped: (what: string, pipeline: string, within: string): string =>
    `skipped: no ${what} of ${pipeline} appeared within ${within}`,
  /** In 140 characters: what was looked for, how many runs were looked at, the newest one's commit, what to try. */
  noRunShort: (commit: string | null, within: string, runsSeen: number, newest: string | null): string =>
    `no run${commit === null ? '' : ` of ${commit}`} within ${within}: ${runsSeen} looked at${newest === null ? '' : `, the newest of ${newest}`}; see its triggers, or set if-no-run: start`,
  workflowCancelled: (run: string): string => `The workflow was cancelled while waiting for ${run}`,
  blocked: (run: string, waits: string): string => `${run} waits for a person: ${waits}`,
  handedOver: (run: string, waits: string): string =>
    `${run} waits for a person, and is left to a later job: ${waits}`,
  pending: (run: string, status: string): string => `${run} has not ended yet: its status is ${status}`,
  notFollowed: (run: string): string =>
    `${run} had not ended when another pipeline failed, and nobody follows it any more`,
  error: (run: string): string => `The gate could not follow ${run}`,
  wrongCommit: (run: string): string => `${run} was built from another commit`,
  noCommit: (run: string): string => `${run} does not tell what it was built from`,
  gateRefused: {
    pass: (job: string, run: string): string => `the manual gate ${job} of ${run} could not be passed`,
    refuse: (job: string, run: string): string => `the manual gate ${job} of ${run} could not be refused`
  },
  gateNotClear: (run: string): string => `It is not clear which manual gate of ${run} is meant`,
  /** While the gate waits. */
  searching: (what: string, pipeline: string): string => `waiting for a ${what} of ${pipeline}`,
  starting: (pipeline: string): string => `starting a run of ${pipeline}`,
  looking: (run: string): string => `looking at ${run}`,

  anyRun: 'run',
  runOfCommit: (commit: string): string => `run of commit ${commit}`,
  run: (runId: string, pipeline: string): string => `run ${runId} of ${pipeline}`,
  /** @param name of the pipeline, null where it is not known */
  pipeline: (pipelineId: string, name: string | null): string =>
    name === null ? `pipeline ${pipelineId}` : `pipeline ${name} (${pipelineId})`,
  unknownPipeline: 'the pipeline',

  /** Of several pipelines: `labels` are of those that it is said of. */
  several: {
    failed: (count: number, all: number, labels: string): string =>
      `${count} of ${all} pipelines failed: ${labels}`,
    cancelled: (all: number): string => `The workflow was cancelled while waiting for ${all} pipelines`,
    blocked: (count: number, all: number, labels: string): string =>
      `${count} of ${all} pipelines ${count === 1 ? 'waits' : 'wait'} for a person: ${labels}`,
    pending: (count: number, all: number, labels: string): string =>
      `${count} of ${all} pipelines ${count === 1 ? 'has' : 'have'} not ended yet: ${labels}`,
    success: (all: number): string => `all ${all} pipelines succeeded`,
    successWithSkipped: (count: number, all: number, labels: string): string =>
      `${all - count} of ${all} pipelines succeeded, and no run appeared of ${labels}`,
    skipped: (all: number): string => `skipped: no run of ${all} pipelines appeared`,
    /** Follows the verdict. */
    retried: (labels: string): string => `needed retries: ${labels}`,
    ended: (count: number, all: number): string => `${count} of ${all} pipelines have ended`
  },

  /** A verdict in a word or two, for a table. */
  conclusions: {
    success: 'succeeded',
    failure: 'failed',
    cancelled: 'cancelled',
    'timed-out': 'timed out',
    blocked: 'waits for a person',
    pending: 'not ended',
    'no-run': 'no run',
    skipped: 'skipped',
    error: 'error'
  } satisfies Record<Conclusion, string> as Record<Conclusion, string>,
  retries: (count: number): string => `${count} ${count === 1 ? 'retry' : 'retries'}`,
  /** A status as people read it. */
  status: (_meaning: StatusMeaning, status: string): string => (status === '' ? 'unknown' : status)
}

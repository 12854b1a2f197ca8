/** Why a gate ended without its run's success, and what to try. */
export const problems = {
  wrongCommit: (wanted: string, actual: string | null): string =>
    actual === null
      ? `The run has to be built from commit ${wanted}, and does not tell what it was built from.`
      : `The run has to be built from commit ${wanted}, but was built from ${actual}.`,
  wrongCommitAdvice: 'See that pipeline-run-id and commit belong together.',
  wrongCommitStarted:
    'The run that this step started built another branch: name the right one in runningBranchs of start-params.',
  /** Follows one of these. */
  anyCommitAdvice: 'If the pipeline builds another repository, set commit: any.',
  noCommitTold: (wanted: string, runsSeen: number): string =>
    `${runsSeen === 1 ? 'The only run that was looked at does not tell' : `None of the ${runsSeen} runs that were looked at tells`} what it was built from, so none can be known to be of commit ${wanted}. Set commit: any to follow the newest run whatever it was built from, or give its number as pipeline-run-id.`,
  gateNotClear: (gates: string): string =>
    `It is not clear which manual gate is meant, so nothing was sent. Name one by its id or name in manual-gate: ${gates}.`,
  noSuchNumber: 'no id',
  gateRefused: {
    pass: (job: string, stage: string): string => `The manual gate ${job} of ${stage} could not be passed.`,
    refuse: (job: string, stage: string): string => `The manual gate ${job} of ${stage} could not be refused.`
  },
  /** What a search saw. */
  runsSeen: (count: number, newest: string | null): string =>
    `${count === 1 ? '1 run was' : `${count} runs were`} looked at${newest === null ? '.' : `; ${newest}.`}`,
  noRunsSeen: 'The pipeline has no run.',
  newestRun: (runId: string, commit: string): string => `the newest, ${runId}, was built from ${commit}`,
  newestRunUntold: (runId: string): string => `the newest, ${runId}, does not tell what it was built from`,
  noRunAdvice:
    "Look at the pipeline's triggers and branch filter, give it longer by appear-within, set if-no-run: start to start a run, or commit: any if the pipeline builds another repository.",
  noAnyRunAdvice: "Look at the pipeline's triggers, or set if-no-run: start to start a run.",
  /** A manual gate is never tried again. */
  hadEndedAtGateAdvice:
    'A manual gate did not let it through: run it again in Yunxiao, or set start: true for a new run.',
  hadEndedAdvice:
    'Run it again in Yunxiao, name the jobs that may be tried again in retry-jobs, or set start: true for a new run.'
}

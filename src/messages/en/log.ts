import type { Credential } from '../../credentials/choose-credential.ts'
import type { CredentialOrigin } from '../../credentials/credential.ts'
import type { WaitKind } from '../../run/waits.ts'

/** Lines of the log, and the annotations that come while the step runs. */
export const log = {
  signedInWith: {
    'access-token': (origin: CredentialOrigin): string =>
      `Signing in with a personal access token from ${places[origin]}`,
    'access-key': (origin: CredentialOrigin): string =>
      `Signing in with an AccessKey pair from ${places[origin]}`,
    'security-token': (origin: CredentialOrigin): string =>
      `Signing in with temporary keys (STS) from ${places[origin]}`,
    role: (origin: CredentialOrigin): string => `Signing in keyless, with a role from ${places[origin]}`
  } satisfies Record<Credential['description']['kind'], (origin: CredentialOrigin) => string>,
  signedInAs: (how: string, role: string): string => `${how}: ${role}`,
  /** `source` is an expression, or null for the input. */
  awaited: (commit: string, source: string | null): string =>
    `The run has to be built from commit ${commit}, which ${source === null ? 'input commit names' : `is ${source}`}. If the pipeline builds another repository, set commit: any.`,

  starting: 'Starting a run',
  started: (runId: string): string => `Started run ${runId}`,
  maybeStarted:
    'The workflow was cancelled while a run was being started: a run may have been started. Look at the pipeline.',
  following: (run: string, url: string | null): string => `Following ${run}${url === null ? '' : `: ${url}`}`,
  named: (pipelineId: string, name: string): string => `Pipeline ${pipelineId} is ${name}`,
  /** `ago` is null where the end is not told. */
  hadEnded: (runId: string, ago: string | null): string =>
    `Run ${runId} had ended${ago === null ? '' : ` ${ago}`} before this step began`,
  newestHadEnded: (sentence: string): string =>
    `${sentence}: it may belong to an earlier commit. Leave commit out to wait for the run of this very commit.`,
  hadEndedOnSchedule: (sentence: string): string =>
    `${sentence}, and this workflow was started by its schedule: the same run has perhaps been gated on before. Set start: true for a new run.`,
  otherRef: (runId: string, ref: string, wanted: string): string =>
    `Run ${runId} is of the wanted commit, but was built as ${ref}, not as ${wanted}`,

  runStatus: (status: string): string => `The run is ${status}`,
  undocumentedStatus: (status: string): string =>
    `The run has the status "${status}", which is not documented. It is taken as not ended, and never as success.`,
  stageStarted: (stage: string): string => `Stage ${stage} started`,
  stageEnded: (stage: string, status: string, duration: string | null): string =>
    `Stage ${stage} ended: ${status}${inParentheses(duration)}`,
  job: {
    'job-started': (job: string, stage: string): string => `  Job ${job} of ${stage} started`,
    'job-waiting': (job: string, stage: string): string => `  Job ${job} of ${stage} waits`,
    'job-resumed': (job: string, stage: string): string => `  Job ${job} of ${stage} goes on`
  },
  jobEnded: (job: string, stage: string, status: string, duration: string | null): string =>
    `  Job ${job} of ${stage} ended: ${status}${inParentheses(duration)}`,
  gateDecided: {
    passed: (job: string, stage: string): string => `  The manual gate ${job} of ${stage} was passed`,
    refused: (job: string, stage: string): string =>
      `  The manual gate ${job} of ${stage} was refused, or failed`,
    otherwise: (job: string, stage: string, status: string): string =>
      `  The manual gate ${job} of ${stage} was decided: ${status}`
  },
  batch: (job: string, stage: string, current: number, total: number): string =>
    `  Job ${job} of ${stage}: batch ${current} of ${total}`,
  orderUnreadable: (job: string, stage: string, why: string): string =>
    `  Job ${job} of ${stage}: its deploy order could not be read, so it is not known whether it pauses: ${why}`,

  /** What a person has to do; `job` is null where a whole stage waits. */
  wait: {
    'manual-gate': (stage: string, job: string | null): string =>
      `${job ?? 'a manual gate'} in stage ${stage} has to be approved`,
    'merge-conflict': (stage: string, job: string | null): string =>
      `${job ?? 'a job'} in stage ${stage} has a merge conflict that has to be solved`,
    'manual-start': (stage: string, job: string | null): string =>
      job === null ? `stage ${stage} has to be started` : `${job} in stage ${stage} has to be started`,
    'paused-deployment': (stage: string, job: string | null): string =>
      `the deployment ${job ?? ''} in stage ${stage} pauses between batches and has to be let go on`
  } satisfies Record<WaitKind, (stage: string, job: string | null) => string>,
  otherGate: (wanted: string, id: string | null): string =>
    `  That gate${id === null ? '' : ` (id ${id})`} is not the one that manual-gate names, ${wanted}, which is waited for`,
  waitTitles: {
    'manual-gate': 'Manual gate',
    'merge-conflict': 'Merge conflict',
    'manual-start': 'Manual start',
    'paused-deployment': 'Paused deployment'
  } satisfies Record<WaitKind, string> as Record<WaitKind, string>,
  waitsForPerson: (what: string, url: string | null): string =>
    `The run waits for a person: ${what}${url === null ? ' in Yunxiao' : ` at ${url}`}`,

  stillWaiting: (status: string, stages: string, elapsed: string): string =>
    `Still waiting: the run is ${status}${stages === '' ? '' : `, in ${stages}`} (${elapsed})`,
  /** @param what "waiting for a run of …", "looking at run 5 of …" */
  still: (what: string, elapsed: string): string => `Still ${what} (${elapsed})`,
  stillTrying: (elapsed: string): string => `Still trying to reach the service (${elapsed})`,
  /** `those` are labels and statuses of those that have not ended. */
  stillWaitingForSeveral: (ended: string, those: string, elapsed: string): string =>
    `Still waiting: ${ended}; ${those} (${elapsed})`,
  andMore: (count: number): string => `${count} more`,
  awaitsRun: 'no run yet',

  troubleBegan: (operation: string, what: string): string =>
    `${operation} failed and is tried again: ${what}`,
  troubleEnded: (tries: number, duration: string): string =>
    `Answers come again, after ${tries} failed ${tries === 1 ? 'try' : 'tries'} in ${duration}`,

  stopping: (runId: string): string => `Stopping run ${runId}`,
  stopped: (runId: string): string => `Run ${runId} is being stopped`,
  stopFailed: (runId: string, why: string): string => `Run ${runId} could not be stopped: ${why}`,
  stopUnsure: (runId: string): string =>
    `It could not be confirmed that run ${runId} was stopped: look in Yunxiao.`,

  retried: (job: string, stage: string, attempt: number): string =>
    `  Job ${job} of ${stage} is tried again: try ${attempt}`,
  retryRefused: (job: string, stage: string, why: string): string =>
    `Job ${job} of ${stage} could not be tried again: ${why}`,
  retryUnsure: (job: string, stage: string): string =>
    `It is not known whether job ${job} of ${stage} is tried again: look in Yunxiao.`,
  noSuchJobs: (patterns: string): string =>
    `No job fits ${patterns} of retry-jobs: whole names count, with * for any characters.`,

  deciding: {
    pass: (job: string, stage: string): string => `  Passing the manual gate ${job} of ${stage}`,
    refuse: (job: string, stage: string): string => `  Refusing the manual gate ${job} of ${stage}`
  },
  decided: {
    pass: (job: string, stage: string, by: string): string =>
      `The manual gate ${job} of ${stage} was passed by ${by}`,
    refuse: (job: string, stage: string, by: string): string =>
      `The manual gate ${job} of ${stage} was refused by ${by}`
  },
  /** Null where it is not known. */
  thisWorkflowRun: (url: string | null, attempt: string | null, actor: string | null): string =>
    `this workflow run${url === null ? '' : ` ${url}`}${attempt === null ? '' : `, attempt ${attempt}`}${actor === null ? '' : `, started by ${actor}`}`,
  hadBeenDecided: (job: string, stage: string, status: string): string =>
    `The manual gate ${job} of ${stage} had already ended (${status}): nothing was sent.`,
  decidedMeanwhile: (job: string, stage: string, status: string): string =>
    `The manual gate ${job} of ${stage} has ended as asked (${status}), though the service did not take what was sent: somebody else may have decided it.`,
  decidedByOthers: (job: string, stage: string, status: string): string =>
    `Somebody else decided the manual gate ${job} of ${stage}: it is ${status}.`,
  decisionUnsure: (job: string, stage: string): string =>
    `It is not known what came of the manual gate ${job} of ${stage}: look in Yunxiao.`,
  gateNeverOpened: (gate: string | null): string =>
    `The manual gate ${gate === null ? '' : `${gate} `}that was to be decided never opened.`,

  logTitle: (job: string, stage: string): string => `Log of ${job} (${stage})`,
  machineLogTitle: (job: string, stage: string, address: string): string =>
    `Log of ${job} (${stage}) on ${address}`,
  /** A growing log's groups are many: their titles are short, so that a reader sees whose lines these are. */
  liveTitle: (job: string, stage: string): string => `${stage} › ${job}`,
  attempt: (attempt: number): string => `try ${attempt}`,
  lastLines: 'last lines',
  logEmpty: (what: string): string => `${what}: empty`,
  logUnreadable: (what: string, why: string): string => `${what} could not be read: ${why}`,
  logLimit: (what: string, url: string | null): string =>
    `${what}: no more of it is shown here.${url === null ? '' : ` All of it: ${url}`}`,
  logsNotRead: (count: number): string =>
    `${count} more ${count === 1 ? 'log' : 'logs'} of failed jobs or machines ${count === 1 ? 'was' : 'were'} not read: look in Yunxiao.`,
  machineWithoutNumber: 'the API gave no machineSn that it can be asked for by. Look at the job in Yunxiao.',
  logIncomplete: (url: string | null): string =>
    `The API gave only a part of this log: its end may be missing.${url === null ? '' : ` All of it: ${url}`}`
}

const places: Record<CredentialOrigin, string> = {
  inputs: 'the inputs',
  environment: 'the environment'
}

function inParentheses(text: string | null): string {
  return text === null ? '' : ` (${text})`
}

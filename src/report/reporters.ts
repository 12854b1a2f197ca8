/** All reporters of a step. A new one is a file and a line here. */
import { createGitHubApi } from '../github/api.ts'
import type { GitHubEvent } from '../github/event.ts'
import { RequestBudget } from '../github/request-budget.ts'
import { OutputFile, SummaryFile } from '../github/runner-files.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { Language, StepInputs } from '../inputs/step-inputs.ts'
import type { WorkflowRun } from '../markdown/run-parts.ts'
import { timeFormatFor, type TimeFormat } from '../markdown/time-format.ts'
import { messagesIn, type Messages } from '../messages/messages.ts'
import type { Clock } from '../schedule/clock.ts'
import type { Environment } from '../text/environment.ts'
import { annotationsReporter } from './annotations.ts'
import { commentReporter } from './comment.ts'
import { commitStatusReporter } from './commit-status.ts'
import { GitHubUpdates } from './github-updates.ts'
import { logReporter } from './log.ts'
import { outputsReporter } from './outputs.ts'
import type { Reporter } from './reporter.ts'
import { summaryReporter } from './summary.ts'

/** Every kind of reporter, in the order in which they speak; null where one is not wanted. */
const reporters: readonly ((parts: ReportingParts) => Reporter | null)[] = [
  logReporter,
  annotationsReporter,
  outputsReporter,
  summaryReporter,
  commentReporter,
  commitStatusReporter
]

/** What main knows of how a step is to be reported. */
export interface Reporting {
  readonly log: WorkflowLog
  readonly clock: Clock
  readonly environment: Environment
  readonly event: GitHubEvent
  readonly language: Language
  /** Whether `summary` is true: known even where other inputs are wrong. */
  readonly wantsSummary: boolean
  /** Null where they are wrong: then nothing is sent to GitHub. */
  readonly inputs: PublishingInputs | null
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
}

export type PublishingInputs = Pick<
  StepInputs,
  'requests' | 'settings' | 'githubToken' | 'comment' | 'commitStatus' | 'statusCommit' | 'isAnyCommit'
>

/** What is to be kept up to date on GitHub. */
export type Publishing = PublishingInputs & Pick<GitHubEvent, 'pullRequestNumber'>

/** What reporters are made of. */
export interface ReportingParts {
  readonly log: WorkflowLog
  readonly clock: Clock
  readonly messages: Messages
  readonly time: TimeFormat
  readonly workflow: WorkflowRun
  readonly outputFile: Pick<OutputFile, 'set'>
  /** Null where no summary is wanted. */
  readonly summaryFile: Pick<SummaryFile, 'isAvailable' | 'write'> | null
  readonly publishing: Publishing | null
  /** Null where nothing is wanted there, or no token was given. */
  readonly github: GitHubUpdates | null
}

export function reportersFor(reporting: Reporting): Reporter[] {
  const parts = partsOf(reporting)
  return reporters.flatMap((create) => create(parts) ?? [])
}

function partsOf(reporting: Reporting): ReportingParts {
  const { log, clock, environment, event, language, inputs, wantsSummary } = reporting
  const messages = messagesIn(language)
  return {
    log,
    clock,
    messages,
    time: timeFormatFor(language, environment['TZ']),
    workflow: workflowRunOf(environment, event),
    outputFile: new OutputFile(environment['GITHUB_OUTPUT'], (name, value) => {
      log.setOutput(name, value)
    }),
    summaryFile: wantsSummary ? new SummaryFile(environment['GITHUB_STEP_SUMMARY']) : null,
    publishing: inputs === null ? null : { ...inputs, pullRequestNumber: event.pullRequestNumber },
    github: inputs === null ? null : gitHubUpdates(inputs, reporting, messages)
  }
}

/** GITHUB_TOKEN's longest life, on a self-hosted runner. */
const tokenLifetimeMs = 24 * 3_600_000
/** Requests at the end, beside those for each pipeline: to find the comment, and to try again. */
const requestsAtTheEnd = 10

function gitHubUpdates(
  { comment, commitStatus, githubToken, requests, settings, statusCommit }: PublishingInputs,
  { log, clock, environment, event, signal }: Reporting,
  messages: Messages
): GitHubUpdates | null {
  if (!comment && !commitStatus) return null
  if (githubToken === null) {
    log.warning(messages.reporting.noGitHubToken)
    return null
  }
  const isUsed = (comment && event.pullRequestNumber !== null) || (commitStatus && statusCommit !== null)
  if (isUsed && settings.timeoutMs > tokenLifetimeMs) log.warning(messages.reporting.outlivesToken)
  const budget = new RequestBudget(clock, requests.length + requestsAtTheEnd)
  const createApi = (): ReturnType<typeof createGitHubApi> =>
    createGitHubApi(githubToken, environment['GITHUB_REPOSITORY'] ?? '', () => {
      budget.spend()
    })
  return new GitHubUpdates({ createApi, budget, clock, log, messages, signal })
}

function workflowRunOf(environment: Environment, { eventName }: GitHubEvent): WorkflowRun {
  const known = (name: string): string | null => environment[name]?.trim() || null
  const [server, repository, runId] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(known)
  const isKnown = server && repository && runId
  return {
    eventName,
    url: isKnown ? `${server}/${repository}/actions/runs/${runId}` : null,
    attempt: known('GITHUB_RUN_ATTEMPT'),
    actor: known('GITHUB_TRIGGERING_ACTOR')
  }
}

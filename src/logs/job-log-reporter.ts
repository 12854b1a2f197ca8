/** Shows jobs' logs in the workflow log, each once, and keeps their ends for summary and annotations. */
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao-api.ts'
import type { Clock } from '../clock.ts'
import type { LogChoice } from '../inputs/gate-inputs.ts'
import { explainApiError } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { failedJobsOf, jobsOf, type Run, type StageJob } from '../model/run.ts'
import { isFinal } from '../model/status.ts'
import type { LogTail } from '../report/gate-report.ts'
import type { WorkflowLog } from '../runner/workflow-log.ts'
import type { Secrets } from '../secrets.ts'
import { tailOf } from './log-tail.ts'
import { readJobLogs, type JobLogs } from './read-job-log.ts'

/** Failed jobs whose logs are read at the end. */
const jobsRead = 50
/** How long one job's log may take. */
const logTimeLimitMs = 10_000

export interface JobLogReporterOptions {
  readonly api: YunxiaoApi
  readonly runId: string
  readonly clock: Clock
  readonly url: string | null
  readonly choice: LogChoice
  readonly log: WorkflowLog
  readonly messages: Messages
  readonly secrets: Secrets
}

export class JobLogReporter {
  readonly #options: JobLogReporterOptions
  readonly #tails = new Map<string, Promise<LogTail[]>>()
  #queue: Promise<unknown> = Promise.resolve()
  /** When all logs have to be there, once the run has ended; in ms since 1970. */
  #allByMs = Number.POSITIVE_INFINITY

  constructor(options: JobLogReporterOptions) {
    this.#options = options
  }

  /** With `logs: all`, begins to show the logs of the jobs that have ended; they come one after another. */
  snapshot(run: Run, limits: CallLimits): void {
    if (this.#options.choice !== 'all') return
    for (const found of jobsOf(run)) {
      if (isFinal(found.job.status)) this.#show(found, limits).catch(() => undefined)
    }
  }

  /** Shows what is left to show of a run that has ended; the ends of its failed jobs' logs. */
  async finish(run: Run, limits: CallLimits): Promise<LogTail[]> {
    if (this.#options.choice === 'none') return []
    this.#allByMs = limits.deadlineMs
    this.snapshot(run, limits)
    const failed = failedJobsOf(run).slice(0, jobsRead)
    const tails = await Promise.all(failed.map((found) => this.#show(found, limits)))
    await this.#queue
    return tails.flat()
  }

  #show(found: StageJob, limits: CallLimits): Promise<LogTail[]> {
    const key = `${found.job.id ?? `${found.stage.name}/${found.job.name}`}/${found.job.status}`
    const known = this.#tails.get(key)
    if (known !== undefined) return known
    const shown = this.#queue.then(async () => {
      const { api, clock, runId } = this.#options
      // Each log has a time of its own: one that can't be read takes nothing from the others.
      const deadlineMs = Math.min(clock.nowMs() + logTimeLimitMs, this.#allByMs)
      const logs = await readJobLogs(api, runId, found.job, { ...limits, deadlineMs })
      return this.#print(found, logs)
    })
    this.#tails.set(key, shown)
    this.#queue = shown.catch(() => undefined)
    return shown
  }

  #print({ stage, job }: StageJob, { logs, failures }: JobLogs): LogTail[] {
    const { log, messages, secrets, url } = this.#options
    const { progress } = messages
    const title = (machine: string | null): string =>
      machine === null
        ? progress.logTitle(stage.name, job.name)
        : progress.machineLogTitle(stage.name, job.name, machine)
    for (const { machine, error } of failures) {
      log.warning(progress.logUnreadable(title(machine), explainApiError(error, messages)))
    }
    return logs.map(({ machine, content, isWhole }) => {
      // Secrets first: one that is cut in two would not be found.
      const text = tailOf(secrets.redact(content))
      if (text.trim() === '') log.line(progress.logEmpty(title(machine)))
      else log.jobLog(title(machine), text)
      if (!isWhole) log.line(progress.logIncomplete(url))
      return { stage: stage.name, job: job.name, machine, text, isWhole }
    })
  }
}

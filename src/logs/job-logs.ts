/** Shows jobs' logs in the workflow log, each once, and keeps their ends for summary and annotations. */
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import type { LogChoice } from '../inputs/gate-inputs.ts'
import { explainApiError } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import { failedJobsOf, jobsOf, keyOfJob, type Run, type StageJob } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import type { LogTail } from '../report/gate-report.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { Secrets } from '../text/secrets.ts'
import { tailOf } from './tail.ts'
import { readJobLogs, type JobLogs } from './read-job-log.ts'

/** Failed jobs whose logs are read at the end, where not all logs are wanted. */
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

/** The ends of jobs' logs, and how many more there may be that were not read. */
export interface LogTails {
  readonly tails: readonly LogTail[]
  readonly notRead: number
}

/** The log of one try of a job: a job that has ended can be tried again. */
interface ShownLog {
  readonly startedAtMs: number | null
  readonly tails: Promise<LogTails>
}

export class JobLogReporter {
  readonly #options: JobLogReporterOptions
  /** By job, its tries. */
  readonly #shown = new Map<string, readonly ShownLog[]>()
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
      else if (meaningOf(found.job.status) !== 'unknown') this.#forget(found)
    }
  }

  /** Shows what is left to show of a run that has ended; the ends of its failed jobs' logs. */
  async finish(run: Run, limits: CallLimits): Promise<LogTails> {
    const { choice, log, messages } = this.#options
    if (choice === 'none') return { tails: [], notRead: 0 }
    this.#allByMs = limits.deadlineMs
    this.snapshot(run, limits)
    const failed = failedJobsOf(run)
    const wanted = choice === 'all' ? failed : failed.slice(0, jobsRead)
    const read = await Promise.all(wanted.map((found) => this.#show(found, limits)))
    await this.#queue
    const notRead = read.reduce((sum, one) => sum + one.notRead, failed.length - wanted.length)
    if (notRead > 0) log.line(messages.progress.logsNotRead(notRead))
    return { tails: read.flatMap(({ tails }) => tails), notRead }
  }

  /** A job that goes on is tried again: what was shown of this try is not its end. */
  #forget(found: StageJob): void {
    const tries = this.#shown.get(keyOfJob(found))
    const others = tries?.filter(({ startedAtMs }) => ![null, found.job.startedAtMs].includes(startedAtMs))
    if (others !== undefined) this.#shown.set(keyOfJob(found), others)
  }

  #show(found: StageJob, limits: CallLimits): Promise<LogTails> {
    const { startedAtMs } = found.job
    const tries = this.#shown.get(keyOfJob(found)) ?? []
    const known = tries.find((one) => isSameTry(one.startedAtMs, startedAtMs))
    if (known !== undefined) return known.tails
    const tails = this.#queue.then(async () => {
      const { api, clock, runId } = this.#options
      // Each log has a time of its own: one that can't be read takes nothing from the others.
      const deadlineMs = Math.min(clock.nowMs() + logTimeLimitMs, this.#allByMs)
      const logs = await readJobLogs(api, runId, found.job, { ...limits, deadlineMs })
      return this.#print(found, logs)
    })
    this.#shown.set(keyOfJob(found), [...tries, { startedAtMs, tails }])
    this.#queue = tails.catch(() => undefined)
    return tails
  }

  #print({ stage, job }: StageJob, { logs, failures, notRead }: JobLogs): LogTails {
    const { log, messages, secrets, url } = this.#options
    const { progress } = messages
    const title = (machine: string | null): string =>
      machine === null
        ? progress.logTitle(stage.name, job.name)
        : progress.machineLogTitle(stage.name, job.name, machine)
    for (const { machine, error } of failures) {
      const why = error === null ? progress.machineWithoutNumber : explainApiError(error, messages)
      log.warning(progress.logUnreadable(title(machine), why))
    }
    const tails = logs.map(({ machine, content, isWhole }) => {
      // Secrets first: one that is cut in two would not be found.
      const text = tailOf(secrets.redact(content))
      if (text.trim() === '') log.line(progress.logEmpty(title(machine)))
      else log.jobLog(title(machine), text)
      if (!isWhole) log.line(progress.logIncomplete(url))
      return { stage: stage.name, job: job.name, jobId: job.id, machine, text, isWhole }
    })
    return { tails, notRead }
  }
}

/** A start that is not told may be any. */
function isSameTry(startedAtMs: number | null, otherStartedAtMs: number | null): boolean {
  return startedAtMs === null || otherStartedAtMs === null || startedAtMs === otherStartedAtMs
}

/** Shows the logs of a run's jobs, each line once, and keeps the ends of the failed ones. */
import type { ApiProblem } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import { failedJobsOf, jobsOf, slotOf, type Job, type Run, type StageJob } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import type { Clock } from '../schedule/clock.ts'
import { JobTries, type JobTry, type KeptTails } from './job-tries.ts'
import { LiveLog } from './live-log.ts'
import { liveSource } from './live-source.ts'
import type { LogEvent, LogPiece, LogTail } from './log-piece.ts'
import { LogPace } from './log-pace.ts'
import { readJobLog } from './read-job-log.ts'

/** Failed jobs whose logs are read at the end, where not all logs are wanted. */
const jobsRead = 50
/** How long one job's log may take. */
const logTimeLimitMs = 10_000
/** How long the logs of failed tries may hold up that they are tried again. */
const triesTimeLimitMs = 30_000

export interface JobLogsOptions {
  readonly api: YunxiaoApi
  readonly runId: string
  readonly choice: 'failed' | 'all' | 'live' | 'none'
  readonly clock: Clock
  readonly redact: (text: string) => string
  readonly emit: (event: LogEvent) => void
  /** Ends everything. */
  readonly signal: AbortSignal
  /** Which try of the job in a slot (see `slotOf`) is under way or was the last, from 1. */
  readonly attemptOf: (slot: string) => number
}

const nothing: KeptTails = { tails: [], notRead: 0 }

export class JobLogs {
  readonly #options: JobLogsOptions
  readonly #tries: JobTries
  readonly #pace: LogPace
  readonly #stopping = new AbortController()
  /** Ends the reading of logs that grow, of all jobs. */
  readonly #leaving = new AbortController()
  readonly #signal: AbortSignal
  /** The ends of failed tries' logs, in the order in which they came. */
  readonly #kept = new Map<JobTry, KeptTails>()
  #hasLooked = false
  #queue: Promise<unknown> = Promise.resolve()
  /** When all logs have to be there, once the run has ended; in ms since 1970. */
  #allByMs = Number.POSITIVE_INFINITY

  constructor(options: JobLogsOptions) {
    this.#options = options
    this.#tries = new JobTries(options.attemptOf)
    this.#pace = new LogPace(options.clock)
    this.#signal = AbortSignal.any([options.signal, this.#stopping.signal])
  }

  /** Takes a snapshot in. With `all` and `live` it begins, in the background, to show what there is to show. */
  look(run: Run): void {
    const { choice } = this.#options
    if (this.#signal.aborted || choice === 'none') return
    for (const found of jobsOf(run)) {
      const meaning = meaningOf(found.job.status)
      if (meaning === 'unknown') continue
      const one = this.#tries.at(slotOf(run, found), found, !this.#hasLooked)
      if (!one.hasEnded) {
        if (choice === 'live' && meaning !== 'queued') this.#follow(one)
      } else if (choice === 'all' || (choice === 'live' && one.isWatched && hasPlainLog(found.job))) {
        void this.#end(one, Number.POSITIVE_INFINITY)
      }
    }
    this.#hasLooked = true
  }

  /**
   * Shows the logs of failed tries, and keeps their ends, before the jobs are tried again: 10 s for each at most,
   * 30 s in all. Never throws.
   */
  async keepTries(
    jobs: readonly (StageJob & { readonly slot: string })[],
    limits: Pick<CallLimits, 'deadlineMs'>
  ): Promise<void> {
    const { choice, clock } = this.#options
    if (choice === 'none' || this.#signal.aborted) return
    const deadlineMs = Math.min(clock.nowMs() + triesTimeLimitMs, limits.deadlineMs)
    const tries = jobs.map(({ slot, stage, job }) => this.#tries.at(slot, { stage, job }, !this.#hasLooked))
    const time = new AbortController()
    const signal = AbortSignal.any([this.#signal, time.signal])
    await Promise.race([
      this.#keep(tries, deadlineMs),
      clock.sleep(Math.max(0, deadlineMs - clock.nowMs()), signal).catch(() => undefined)
    ])
    time.abort()
    this.#emitTails(0)
  }

  /**
   * Shows what is left to show of a run that is followed no further. Never throws. May be asked for once more, with
   * what a later look has seen.
   *
   * @param isGood whether the gate ends well: then the logs of jobs that failed all the same are shown with `all` only
   */
  async finish(run: Run, isGood: boolean, { deadlineMs }: Pick<CallLimits, 'deadlineMs'>): Promise<void> {
    const { choice } = this.#options
    if (choice === 'none' || this.#signal.aborted) return
    this.#allByMs = deadlineMs
    this.look(run)
    const failed = choice === 'all' || !isGood ? failedJobsOf(run) : []
    const wanted = choice === 'all' ? failed : failed.slice(0, jobsRead)
    await this.#keep(
      wanted.map((found) => this.#tries.at(slotOf(run, found), found, !this.#hasLooked)),
      deadlineMs
    )
    await this.#queue
    this.#leaving.abort(new Error('the run is followed no further'))
    this.#emitTails(failed.length - wanted.length)
  }

  /** The service has asked for fewer requests: growing logs are the first to be read no more for a while. */
  throttled(): void {
    this.#pace.throttled()
  }

  /** Nothing goes on after this. */
  stop(): void {
    this.#stopping.abort(new Error('no more logs are read'))
  }

  async #keep(tries: readonly JobTry[], byMs: number): Promise<void> {
    const endings = tries.map(async (one) => {
      this.#kept.set(one, await this.#end(one, byMs))
    })
    await Promise.all(endings)
  }

  #emitTails(jobsNotRead: number): void {
    const kept = [...this.#kept.values()]
    const notRead = kept.reduce((sum, one) => sum + one.notRead, jobsNotRead)
    if (kept.length === 0 && notRead === 0) return
    this.#emit({ kind: 'log-tails', tails: kept.flatMap(({ tails }) => tails), notRead })
  }

  /** Shows what is left to show of a try that has ended, once, and one try after another. Never rejects. */
  #end(one: JobTry, byMs: number): Promise<KeptTails> {
    if (one.ending !== null) return one.ending
    one.live?.growing.abort(new Error('the job has ended'))
    const ending = this.#queue.then(async () => {
      // Each log has a time of its own: one that can't be read takes nothing from the others.
      const deadlineMs = Math.min(this.#options.clock.nowMs() + logTimeLimitMs, byMs, this.#allByMs)
      const limits: CallLimits = { signal: this.#signal, deadlineMs, patience: 'persist' }
      return this.#options.choice === 'live' ? this.#endLive(one, limits) : this.#read(one, 'end', limits)
    })
    one.ending = ending.catch(() => nothing)
    this.#queue = one.ending
    return one.ending
  }

  /** With `live`: of what was shown as it grew only the rest. */
  async #endLive(one: JobTry, limits: CallLimits): Promise<KeptTails> {
    const { found } = one
    if (!one.isWatched || !hasPlainLog(found.job)) return this.#read(one, 'end', limits)
    const log = one.live?.log ?? this.#newLive(one)
    await one.live?.work
    await log.finish(limits)
    if (log.shown === 0) return this.#read(one, 'end', limits)
    if (log.state.kind === 'broken') this.#tellBroken(one, log.state.error)
    if (meaningOf(found.job.status) !== 'failure') return nothing
    if (log.state.kind !== 'ended') return this.#read(one, 'tail-after-limit', limits)
    return { tails: [tailFrom(one, { machine: null, text: log.tail, isWhole: true })], notRead: 0 }
  }

  /** The rest of a log that was shown in part can't be read. */
  #tellBroken(one: JobTry, error: ApiProblem | null): void {
    if (error !== null) this.#tellUnreadable(one, null, error)
    else this.#showLive(one, 'limit', '')
  }

  #tellUnreadable({ found: job, attempt }: JobTry, machine: string | null, error: ApiProblem | null): void {
    this.#emit({ kind: 'log-unreadable', job, attempt, machine, error })
  }

  /** Reads the whole of a try's logs, and shows the ends. */
  async #read(one: JobTry, part: LogPiece['part'], limits: CallLimits): Promise<KeptTails> {
    const { found } = one
    const { ends, failures, notRead } = await readJobLog(this.#options, found.job, limits)
    for (const { machine, error } of failures) this.#tellUnreadable(one, machine, error)
    for (const end of ends) this.#emit({ kind: 'log', piece: { ...pieceOf(one), part, ...end } })
    return { tails: ends.map((end) => tailFrom(one, end)), notRead }
  }

  #follow(one: JobTry): void {
    if (one.live !== null || !hasPlainLog(one.found.job)) return
    const growing = new AbortController()
    const log = this.#newLive(one)
    const work = log.follow(AbortSignal.any([this.#signal, this.#leaving.signal, growing.signal]))
    one.live = { log, growing, work }
  }

  #newLive(one: JobTry): LiveLog {
    const { api, runId, clock, redact } = this.#options
    return new LiveLog({
      source: liveSource(api, runId, one.found.job.id ?? ''),
      clock,
      pace: this.#pace,
      redact,
      show: (part, text) => {
        this.#showLive(one, part, text)
      }
    })
  }

  #showLive(one: JobTry, part: LogPiece['part'], text: string): void {
    this.#emit({ kind: 'log', piece: { ...pieceOf(one), machine: null, part, text, isWhole: true } })
  }

  #emit(event: LogEvent): void {
    if (!this.#signal.aborted) this.#options.emit(event)
  }
}

/** Whether a job has a log of its own that can be asked for. */
function hasPlainLog({ id, hasLog, deployOrderId }: Job): boolean {
  return id !== null && hasLog && deployOrderId === null
}

function pieceOf({ found: { stage, job }, attempt }: JobTry): Pick<LogPiece, 'stage' | 'job' | 'attempt'> {
  return { stage: stage.name, job: { id: job.id, name: job.name }, attempt }
}

function tailFrom(
  { found: { stage, job }, attempt }: JobTry,
  end: Pick<LogTail, 'machine' | 'text' | 'isWhole'>
): LogTail {
  return { stage: stage.name, job: job.name, jobId: job.id, attempt, failure: job.failure, ...end }
}

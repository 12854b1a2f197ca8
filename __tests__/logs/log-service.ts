/** A service whose jobs have logs that grow, and the logs of one run at work on it. */
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { JobLogs, type JobLogsOptions } from '../../src/logs/job-logs.ts'
import type { LogEvent, LogPiece, LogTail } from '../../src/logs/log-piece.ts'
import type { Job, Run } from '../../src/run/run.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

export const running = { status: 'RUNNING', finishedAtMs: null }
export const refused: ApiFailure = {
  kind: 'refused',
  error: { problem: null, httpStatus: 403, code: 'Forbidden', message: null, requestId: null }
}

export function runOf(jobs: readonly Partial<Job>[], status = 'RUNNING'): Run {
  return run({ status, stages: [stage({ name: 'Test', status, jobs: jobs.map(job) })] })
}

/** Logs by the number of the job, as far as they are written, and what is asked for when. */
export class LogService {
  readonly clock = new FakeClock()
  readonly asked: { readonly atMs: number; readonly what: string }[] = []
  readonly logs: Record<string, string> = {}
  failure: ApiFailure | null = null
  readonly api: YunxiaoApi
  readonly #split = new Map<string, { readonly text: string; readonly lines: readonly string[] }>()

  constructor(kind: 'token' | 'signed', linesAtOnce = 1_000) {
    const unused = (): Promise<never> => Promise.reject(new Error('not a log'))
    this.api = {
      getRun: unused,
      getLatestRunId: unused,
      listRuns: unused,
      getPipelineName: unused,
      startRun: unused,
      stopRun: unused,
      passGate: unused,
      refuseGate: unused,
      retryJob: unused,
      getDeployOrder: unused,
      getMachineLog: unused,
      getJobLog: (_run, jobId) => {
        this.#ask(`log ${jobId}`)
        return Promise.resolve({ content: this.logs[jobId] ?? '', isPartial: false })
      },
      stepLogs:
        kind === 'signed'
          ? null
          : {
              getJobSteps: (_run, jobId) => {
                this.#ask(`steps ${jobId}`)
                return Promise.resolve([{ stepIndex: '1', buildId: '7', name: 'Build', status: 'RUNNING' }])
              },
              getStepLog: (_run, jobId, _step, offset) => {
                this.#ask(`part ${jobId}`)
                const lines = this.#linesOf(jobId)
                const end = Math.min(lines.length, Number(offset) + linesAtOnce)
                const content = lines.slice(Number(offset), end).join('')
                return Promise.resolve({ content, last: String(end), hasMore: end < lines.length })
              },
              getStepLogAddress: () => Promise.resolve(null),
              readFileEnd: unused
            }
    }
  }

  timesOf(jobId: string): number[] {
    return this.asked.filter(({ what }) => what.endsWith(` ${jobId}`)).map(({ atMs }) => atMs)
  }

  #linesOf(jobId: string): readonly string[] {
    const text = this.logs[jobId] ?? ''
    const known = this.#split.get(jobId)
    if (known?.text === text) return known.lines
    const lines: readonly string[] = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
    this.#split.set(jobId, { text, lines })
    return lines
  }

  #ask(what: string): void {
    this.asked.push({ atMs: this.clock.nowMs(), what })
    if (this.failure === null) return
    throw new ApiError({ service: 'yunxiao', operation: 'Log', failure: this.failure })
  }
}

/** The logs of one run at work, and what they tell. */
export function logsOf(
  service: LogService,
  choice: JobLogsOptions['choice'],
  attempts: Record<string, number> = {}
) {
  const events: LogEvent[] = []
  const logs = new JobLogs({
    api: service.api,
    runId: '42',
    choice,
    clock: service.clock,
    redact: (text) => text.replaceAll('pt-secret', '***'),
    emit: (event) => {
      events.push(event)
    },
    signal: new AbortController().signal,
    attemptOf: (slot) => attempts[slot] ?? 1
  })
  return {
    logs,
    events,
    get pieces(): LogPiece[] {
      return events.flatMap((event) => (event.kind === 'log' ? [event.piece] : []))
    },
    get texts(): string[] {
      return this.pieces.map(({ job: { name }, part, text }) => `${name} ${part}: ${text}`)
    },
    get tails(): readonly LogTail[] {
      return events.findLast((event) => event.kind === 'log-tails')?.tails ?? []
    },
    /** Lets the time pass in which logs are read in the background. */
    pass: (durationMs: number) => service.clock.sleep(durationMs, new AbortController().signal),
    finish: (last: Run, isGood = false) =>
      logs.finish(last, isGood, { deadlineMs: service.clock.nowMs() + 30_000 })
  }
}

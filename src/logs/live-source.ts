/** Where the lines of a growing log come from: one request at a time, from the steps' logs or from the job's. */
import type { CallLimits } from '../api/caller.ts'
import type { JobStep, LogText, YunxiaoApi } from '../api/yunxiao.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { GrowingLog } from './growing-log.ts'
import { isServiceFault } from './service-fault.ts'
import { StepLogReader, type ReadStepLog } from './step-log.ts'

/** Lines that are shown of a growing log (contract, "Logs of jobs"). */
export const liveLines = 2_000

/** What one request has brought. */
export interface Gain {
  readonly lines: readonly string[]
  /** Of what was read for it: the next request can wait the longer. */
  readonly sizeBytes: number
  /**
   * `going`: there may be more; `end`: the log has ended; `cut`: it has ended, and not all of it can be read;
   * `fault`: the service could not read it right now.
   */
  readonly state: 'going' | 'end' | 'cut' | 'fault'
}

export interface LiveSource {
  /**
   * @param isOver whether the job had ended before
   * @throws ApiError
   */
  next(isOver: boolean, limits: CallLimits): Promise<Gain>
}

export function liveSource(api: YunxiaoApi, runId: string, jobId: string): LiveSource {
  const { stepLogs } = api
  return stepLogs === null
    ? wholeLogSource((limits) => api.getJobLog(runId, jobId, limits))
    : new StepsSource(
        (limits) => stepLogs.getJobSteps(runId, jobId, limits),
        (step, offset, limits) => stepLogs.getStepLog(runId, jobId, step, offset, limits)
      )
}

/** An API that answers the whole log each time. */
function wholeLogSource(read: (limits: CallLimits) => Promise<LogText>): LiveSource {
  const log = new GrowingLog(liveLines + 1)
  return {
    async next(isOver, limits) {
      const { content, isPartial } = await read(limits)
      if (isServiceFault(content)) return { lines: [], sizeBytes: 0, state: 'fault' }
      const lines = log.take(content, 'unsure', isOver ? 'nothing' : 'same')
      const state = isOver ? (isPartial ? 'cut' : 'end') : 'going'
      return { lines, sizeBytes: Buffer.byteLength(content), state }
    }
  }
}

type ReadSteps = (limits: CallLimits) => Promise<JobStep[]>

/** The logs of the job's steps, one after another; the list of steps is read again when one may have ended. */
class StepsSource implements LiveSource {
  readonly #readSteps: ReadSteps
  readonly #readStepLog: ReadStepLog
  #steps: readonly JobStep[] = []
  /** The step that is read. */
  #at = 0
  #reader: StepLogReader
  #isListDue = true
  /** Whether the list was read after the job's end. */
  #isListFinal = false

  constructor(readSteps: ReadSteps, readStepLog: ReadStepLog) {
    this.#readSteps = readSteps
    this.#readStepLog = readStepLog
    this.#reader = this.#newReader()
  }

  async next(isOver: boolean, limits: CallLimits): Promise<Gain> {
    if (this.#isListDue || (isOver && !this.#isListFinal)) return this.#readList(isOver, limits)
    const step = this.#steps[this.#at]
    if (step === undefined) return this.#nothing(isOver)
    const isStepOver = isOver || isFinal(step.status) || this.#steps.slice(this.#at + 1).some(hasBegun)
    const { lines, state } = await this.#reader.next(step, isStepOver, limits)
    const sizeBytes = 0
    if (state === 'fault') return { lines, sizeBytes, state }
    if (state === 'stuck' && isOver) return { lines, sizeBytes, state: 'cut' }
    if (state === 'end') this.#goOn()
    // A step that gains nothing may have ended.
    else if (state !== 'more' && lines.length === 0) this.#isListDue = true
    return { lines, sizeBytes, state: this.#isEnd(isOver) ? 'end' : 'going' }
  }

  async #readList(isOver: boolean, limits: CallLimits): Promise<Gain> {
    this.#steps = await this.#readSteps(limits)
    this.#isListDue = false
    this.#isListFinal = isOver
    this.#skip()
    return this.#nothing(isOver)
  }

  #nothing(isOver: boolean): Gain {
    return { lines: [], sizeBytes: 0, state: this.#isEnd(isOver) ? 'end' : 'going' }
  }

  #isEnd(isOver: boolean): boolean {
    return isOver && this.#at >= this.#steps.length
  }

  #goOn(): void {
    this.#at += 1
    this.#reader = this.#newReader()
    this.#skip()
  }

  /** Passes by what was left out; where the next step has not begun, the list will tell. */
  #skip(): void {
    while (this.#isLeftOut(this.#steps[this.#at])) this.#at += 1
    const step = this.#steps[this.#at]
    if (step === undefined || meaningOf(step.status) === 'queued') this.#isListDue ||= !this.#isListFinal
  }

  #isLeftOut(step: JobStep | undefined): boolean {
    if (step === undefined) return false
    const meaning = meaningOf(step.status)
    return meaning === 'skipped' || (this.#isListFinal && meaning === 'queued')
  }

  #newReader(): StepLogReader {
    return new StepLogReader(this.#readStepLog, liveLines + 1)
  }
}

function hasBegun({ status }: JobStep): boolean {
  const meaning = meaningOf(status)
  return isFinal(status) ? meaning !== 'skipped' : meaning === 'running'
}

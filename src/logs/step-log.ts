/** Reads one step's log, part by part (token API). */
import type { CallLimits } from '../api/caller.ts'
import type { JobStep, StepLogPart } from '../api/yunxiao.ts'
import { GrowingLog, type Beginning } from './growing-log.ts'
import { isServiceFault } from './service-fault.ts'

/** Asks for a part of the log of one of a job's steps, see `StepLogs`. */
export type ReadStepLog = (step: JobStep, offset: string, limits: CallLimits) => Promise<StepLogPart>

/** What a part has brought. */
export interface StepGain {
  readonly lines: readonly string[]
  /**
   * `more`: the next part is there; `caught-up`: nothing more by now; `end`: nothing more ever;
   * `stuck`: there is more that can't be asked for; `fault`: the service could not read it right now.
   */
  readonly state: 'more' | 'caught-up' | 'end' | 'stuck' | 'fault'
}

/** A log that becomes shorter again and again is none that can be read. */
const restartsAllowed = 3

export class StepLogReader {
  readonly #read: ReadStepLog
  readonly #log: GrowingLog
  #offset = '0'
  #restarts = 0

  constructor(read: ReadStepLog, linesAtOnce?: number) {
    this.#read = read
    this.#log = new GrowingLog(linesAtOnce)
  }

  /**
   * One request for the next part.
   *
   * @param isOver whether the step had ended before
   * @throws ApiError
   */
  async next(step: JobStep, isOver: boolean, limits: CallLimits): Promise<StepGain> {
    const part = await this.#read(step, this.#offset, limits)
    if (isServiceFault(part.content)) return { lines: [], state: 'fault' }
    // Where the API tells no number, nothing has moved: an empty log has -1.
    const moved = part.last === null ? 0 : Number(part.last) - Number(this.#offset)
    if (moved < 0) return this.#restart()
    const isEnd = isOver && !part.hasMore
    const isHalf = part.content !== '' && !part.content.endsWith('\n')
    const goesOn = !isEnd && moved > 0 && (part.hasMore || !isHalf)
    const units = unitsOf(part.content, moved)
    const whole = goesOn && isHalf && units !== 'lines' ? wholeLinesOf(part.content) : ''
    if (units !== 'lines' && units !== null && whole !== '') {
      // Where the offset can be counted, it goes to a line's beginning: no character is cut in two.
      const lines = this.#log.take(whole, 'at-character', 'following')
      this.#offset = String(Number(this.#offset) + sizeIn(units, whole))
      return { lines, state: 'more' }
    }
    const beginning = beginningOf(units, linesIn(part.content), moved)
    const lines = this.#log.take(part.content, beginning, isEnd ? 'nothing' : goesOn ? 'following' : 'same')
    if (goesOn) this.#offset = part.last ?? this.#offset
    if (isEnd) return { lines, state: 'end' }
    return { lines, state: part.hasMore ? (goesOn ? 'more' : 'stuck') : 'caught-up' }
  }

  #restart(): StepGain {
    this.#restarts += 1
    if (this.#restarts > restartsAllowed) return { lines: [], state: 'stuck' }
    this.#offset = '0'
    this.#log.restart()
    return { lines: [], state: 'more' }
  }
}

/** What the API counts its offsets in: that is not documented. Null where it can't be told. */
type Units = 'bytes' | 'characters' | 'lines' | null

function unitsOf(text: string, moved: number): Units {
  if (moved === 0) return null
  // A character that was cut stands as a replacement, which is longer.
  if (Math.abs(Buffer.byteLength(text) - moved) <= (text.endsWith('\ufffd') ? 2 : 0)) return 'bytes'
  if (text.length === moved) return 'characters'
  return Math.abs(linesIn(text) - moved) <= 1 ? 'lines' : null
}

function sizeIn(units: 'bytes' | 'characters', text: string): number {
  return units === 'bytes' ? Buffer.byteLength(text) : text.length
}

/** Where as many lines came as the offset has moved on by, none of them was there before. */
function beginningOf(units: Units, lines: number, moved: number): Beginning {
  if (units === 'bytes' || units === 'characters') return 'at-character'
  return units === 'lines' && lines === moved ? 'at-line' : 'unsure'
}

function linesIn(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/** A text without the half line at its end. */
function wholeLinesOf(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1)
}

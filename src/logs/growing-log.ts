/** What a log has gained since it was read last, line by line: pure. It keeps numbers of lines, not the log. */

/**
 * How a part of a log lies behind the one before: right behind its last character, right behind its last line, or
 * perhaps with that line once more.
 */
export type Beginning = 'at-character' | 'at-line' | 'unsure'

/** What is read next: the same part again, as it may grow; what follows it; or nothing, as the log has ended. */
export type Next = 'same' | 'following' | 'nothing'

/** Lines that are remembered, to tell what is new where a log is read again from its beginning. */
const longestMemory = 4_096
/** Characters of a line that come in several parts; of a longer one nothing is shown: a secret may be cut in two. */
const longestHeld = 64 * 1024

export class GrowingLog {
  readonly #linesAtOnce: number
  /** The lines that were given out, each as a number. */
  #seen: number[] = []
  /** How many of them lie before the part that is read. */
  #before = 0
  /** The beginning of a line whose end is in the next part. */
  #held = ''
  /** Whether that line was too long to be held: the rest of it is passed over, too. */
  #isCut = false
  /** The last line before the part, as the service counts lines. */
  #boundary: number | null = null

  /** @param linesAtOnce how many lines are given out for one part at most */
  constructor(linesAtOnce = Number.POSITIVE_INFINITY) {
    this.#linesAtOnce = linesAtOnce
  }

  /**
   * Takes a part as it was answered. A half line is given out when its end is there, or the log's.
   *
   * @returns the lines that are new, in order
   */
  take(text: string, beginning: Beginning, next: Next): string[] {
    const whole = this.#joined(text, beginning)
    const { lines, rest } = splitLines(whole, next === 'nothing')
    const { fresh, end } = this.#newOf(lines)
    if (next === 'following') {
      this.#before = end
      this.#isCut = rest.length > longestHeld || (this.#isCut && lines.length === 0)
      this.#held = this.#isCut ? '…' : rest
      this.#boundary = lastLineOf(whole) ?? this.#boundary
      this.#forget()
    }
    return fresh
  }

  /** The log is read again from its beginning, as it has become shorter. */
  restart(): void {
    this.#before = 0
    this.#held = ''
    this.#isCut = false
    this.#boundary = null
  }

  /** A part together with what is held, and without the line that it repeats. */
  #joined(text: string, beginning: Beginning): string {
    if (this.#held !== '') {
      if (beginning === 'unsure' && text.startsWith(this.#held)) return text
      if (beginning === 'at-character' && this.#isCut) return `…${text.slice(lineEndIn(text))}`
      return beginning === 'at-character' ? this.#held + text : `${this.#held}\n${text}`
    }
    const end = text.indexOf('\n')
    const isRepeated = beginning === 'unsure' && end !== -1 && this.#boundary === numberOf(text.slice(0, end))
    return isRepeated ? text.slice(end + 1) : text
  }

  /** The lines that are new, and how many lines there are up to the part's end. */
  #newOf(lines: readonly string[]): { fresh: string[]; end: number } {
    const old = this.#seen.slice(this.#before)
    const now = lines.slice(0, old.length + this.#linesAtOnce).map(numberOf)
    const { from, length } = overlapOf(old, now)
    // Nothing is new; a log that is shorter, for a moment perhaps, is not forgotten.
    const end = this.#before + from + now.length
    if (length === now.length) return { fresh: [], end }
    this.#seen = [...this.#seen.slice(0, this.#before + from), ...now]
    return { fresh: lines.slice(length, now.length), end }
  }

  #forget(): void {
    if (this.#before <= longestMemory) return
    this.#seen = this.#seen.slice(this.#before)
    this.#before = 0
  }
}

/** The lines of a text, whatever ends them, and what stands behind the last end. */
function splitLines(text: string, isEnd: boolean): { readonly lines: string[]; readonly rest: string } {
  // A carriage return at the end may be half of a line end.
  const lines = text.split(/\r\n|\n|\r(?!$)/)
  const rest = lines.pop() ?? ''
  if (!isEnd || rest === '') return { lines, rest }
  return { lines: [...lines, rest.replace(/\r$/, '')], rest: '' }
}

/** Where the first line of a text ends. */
function lineEndIn(text: string): number {
  const end = text.search(/[\r\n]/)
  return end === -1 ? text.length : end
}

/** The last line that has its end; null where there is none. */
function lastLineOf(text: string): number | null {
  const end = text.lastIndexOf('\n')
  return end === -1 ? null : numberOf(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))
}

/**
 * Where the log that is there now lies in what was there before, and how many of its lines are known: it may have
 * grown, be shorter, or have lost its beginning. Of one that was written anew, what both begin with.
 */
function overlapOf(old: readonly number[], now: readonly number[]): { from: number; length: number } {
  const differs = now.findIndex((line, at) => line !== old[at])
  const shared = differs === -1 ? now.length : differs
  if (shared === Math.min(old.length, now.length)) return { from: 0, length: shared }
  for (let from = 1; old.length - from > shared; from += 1) {
    const length = Math.min(old.length - from, now.length)
    let at = 0
    while (at < length && old[from + at] === now[at]) at += 1
    if (at === length) return { from, length }
  }
  return { from: 0, length: shared }
}

const { imul } = Math

/** A number that two lines hardly share (FNV-1a, and the length above its 32 bits). */
function numberOf(line: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < line.length; at += 1) {
    hash = imul(hash ^ line.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0) + (line.length % 2 ** 20) * 2 ** 32
}

/** However a log grows, and however it is asked for: every line once, in order. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CallLimits } from '../../src/api/caller.ts'
import type { JobStep, StepLogPart } from '../../src/api/yunxiao.ts'
import { GrowingLog } from '../../src/logs/growing-log.ts'
import { StepLogReader, type ReadStepLog } from '../../src/logs/step-log.ts'

const limits: CallLimits = { signal: new AbortController().signal, deadlineMs: 1e15, patience: 'once' }
const step: JobStep = { stepIndex: '1', buildId: null, name: '', status: 'RUNNING' }

/** Lines that are alike and blank lines among them, with every kind of line end. */
const anyText = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('', 'same', '日志 😀', '50%'),
        fc.string({ unit: fc.constantFrom('a', 'é', 'ࠀ', '😀', ' '), maxLength: 12 })
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\r')
    ),
    { maxLength: 30 }
  )
  .map((lines) => lines.map(([line, end]) => line.replace(/[\r\n\ufffd]/g, '') + end).join(''))
  .chain((text) => fc.constantFrom(text, `${text}the end`))

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

interface Server {
  readonly counts: 'lines' | 'bytes'
  /** Whether a part begins with the last line of the one before. */
  readonly repeats: boolean
  /** Whether `last` counts a line that has no end yet. */
  readonly countsHalf: boolean
  /** Lines of a part; of bytes a hundred times as many, or a line. */
  readonly limit: number
}

/** A part of what was written so far. */
function partOf(written: Buffer, offset: number, server: Server): StepLogPart {
  if (server.counts === 'bytes') {
    const longestLine = Math.max(
      ...written
        .toString()
        .split('\n')
        .map((line) => Buffer.byteLength(line))
    )
    const end = Math.min(written.length, offset + Math.max(100 * server.limit, longestLine + 4))
    return {
      content: written.subarray(offset, end).toString(),
      last: String(end),
      hasMore: end < written.length
    }
  }
  const lines = written.toString().match(/[^\n]*\n|[^\n]+$/g) ?? []
  const from = server.repeats ? Math.max(0, offset - 1) : offset
  const end = Math.min(lines.length, from + server.limit + (server.repeats ? 1 : 0))
  const content = lines.slice(from, end).join('')
  const isHalf = content !== '' && !content.endsWith('\n')
  const last = isHalf && !server.countsHalf ? end - 1 : end
  return { content, last: String(Math.max(offset, last)), hasMore: end < lines.length }
}

const anyServer: fc.Arbitrary<Server> = fc.record({
  counts: fc.constantFrom('lines', 'bytes'),
  repeats: fc.boolean(),
  countsHalf: fc.boolean(),
  limit: fc.integer({ min: 1, max: 4 })
})

describe('a log that is asked for part by part', () => {
  it('is given out line by line, each once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyServer, fc.array(fc.nat(40)), async (text, server, growth) => {
        // A half line that is not counted looks like a repeated line that is: then lines that are alike can't be told apart.
        fc.pre(server.repeats || server.countsHalf || !/(?:^|\n)([^\n]*)\n\1\n/.test(text))
        const bytes = Buffer.from(text)
        let writtenBytes = 0
        const asked: number[] = []
        const reader = new StepLogReader((_step, offset) => {
          asked.push(Number(offset))
          return Promise.resolve(partOf(bytes.subarray(0, writtenBytes), Number(offset), server))
        })
        const got: string[] = []
        for (const gained of growth) {
          writtenBytes = Math.min(bytes.length, writtenBytes + gained)
          const { lines, state } = await reader.next(step, false, limits)
          expect(state).not.toBe('stuck')
          got.push(...lines)
          expect(linesOf(text).slice(0, got.length)).toEqual(got)
        }
        writtenBytes = bytes.length
        for (let state = 'more'; state === 'more';) {
          const gain = await reader.next(step, true, limits)
          got.push(...gain.lines)
          state = gain.state
        }
        expect(got).toEqual(linesOf(text))
        expect(asked.every((offset) => offset >= 0)).toBe(true)
      }),
      { numRuns: 300 }
    )
  })

  it('goes on where the API says, and never asks for what is before its beginning', async () => {
    const parts: Record<string, StepLogPart> = {
      '0': { content: 'a\nb\n', last: '7', hasMore: true },
      '7': { content: 'b\nc\n', last: null, hasMore: false }
    }
    const asked: string[] = []
    const read: ReadStepLog = (_step, offset) => {
      asked.push(offset)
      return Promise.resolve(parts[offset] ?? { content: '', last: null, hasMore: false })
    }
    const reader = new StepLogReader(read)
    expect((await reader.next(step, false, limits)).lines).toEqual(['a', 'b'])
    expect((await reader.next(step, false, limits)).lines).toEqual(['c'])
    expect((await reader.next(step, true, limits)).lines).toEqual([])
    expect(asked).toEqual(['0', '7', '7'])
  })

  it('that has become shorter is read again from its beginning, nothing twice', async () => {
    let text = 'a\nb\nc\nd\n'
    const read: ReadStepLog = (_step, offset) => {
      const lines = text.split('\n').slice(0, -1)
      const content = lines
        .slice(Number(offset))
        .map((line) => `${line}\n`)
        .join('')
      return Promise.resolve({ content, last: String(lines.length), hasMore: false })
    }
    const reader = new StepLogReader(read)
    expect((await reader.next(step, false, limits)).lines).toEqual(['a', 'b', 'c', 'd'])
    text = 'a\nb\n'
    expect(await reader.next(step, false, limits)).toEqual({ lines: [], state: 'more' })
    text = 'a\nb\nx\n'
    expect((await reader.next(step, false, limits)).lines).toEqual(['x'])
  })

  it('is given up where its offsets go back again and again', async () => {
    let last = 100
    const read: ReadStepLog = () => Promise.resolve({ content: '', last: String((last -= 1)), hasMore: true })
    const reader = new StepLogReader(read)
    const states: string[] = []
    for (let look = 0; look < 8; look += 1) states.push((await reader.next(step, true, limits)).state)
    expect(states.at(-1)).toBe('stuck')
  })
})

describe('a log that is answered as a whole', () => {
  it('is given out line by line, each once, in order, whatever is cut off its end for a moment', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat()), (text, lengths) => {
        const bytes = Buffer.from(text)
        const log = new GrowingLog()
        const got: string[] = []
        for (const length of lengths) {
          const written = bytes.subarray(0, length % (bytes.length + 1)).toString()
          got.push(...log.take(written, 'unsure', 'same'))
          expect(linesOf(text).slice(0, got.length)).toEqual(got)
        }
        got.push(...log.take(text, 'unsure', 'nothing'))
        expect(got).toEqual(linesOf(text))
      }),
      { numRuns: 300 }
    )
  })

  it('that loses its beginning, or gets it back, goes on with what is new', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.array(fc.tuple(fc.nat(6), fc.nat(9))),
        (kept, growth) => {
          const log = new GrowingLog()
          const got: string[] = []
          let written = 0
          for (const [gained, lost] of growth) {
            written += Math.min(gained, kept - 1)
            const from = Math.max(0, written - kept - Math.min(lost, kept - 1))
            const text = Array.from({ length: written - from }, (_, at) => `line ${from + at}\n`).join('')
            got.push(...log.take(text, 'unsure', 'same'))
          }
          expect(got).toEqual(Array.from({ length: written }, (_, at) => `line ${at}`))
        }
      )
    )
  })

  it('that begins anew is shown anew, what both have in common once', () => {
    const log = new GrowingLog()
    expect(log.take('a\nb\nc\n', 'unsure', 'same')).toEqual(['a', 'b', 'c'])
    expect(log.take('x\n', 'unsure', 'same')).toEqual(['x'])
    expect(log.take('x\ny\n', 'unsure', 'same')).toEqual(['y'])
    expect(log.take('x\nz\n', 'unsure', 'same')).toEqual(['z'])
  })

  it('gives no more than so many lines at once', () => {
    const log = new GrowingLog(3)
    const text = Array.from({ length: 100_000 }, (_, at) => `line ${at}\n`).join('')
    expect(log.take(text, 'unsure', 'same')).toEqual(['line 0', 'line 1', 'line 2'])
    expect(log.take(text, 'unsure', 'same')).toEqual(['line 3', 'line 4', 'line 5'])
  })

  it('shows nothing of a line that has no end in sight: half a secret may be in it', () => {
    const log = new GrowingLog()
    expect(log.take('x'.repeat(70_000), 'at-character', 'following')).toEqual([])
    expect(log.take('y', 'at-character', 'following')).toEqual([])
    expect(log.take('z\nnext\nx', 'at-character', 'following')).toEqual(['…', 'next'])
    expect(log.take('y\n', 'at-character', 'following')).toEqual(['xy'])
  })
})

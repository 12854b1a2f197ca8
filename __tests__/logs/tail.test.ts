import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cpuMsOf } from '../__fixtures__/cpu-time.ts'
import { keptEnd, lastLines, longestKept, tailOf } from '../../src/logs/tail.ts'

describe('the tail of a log', () => {
  it('is its last 100 lines', () => {
    const lines = Array.from({ length: 250 }, (_, at) => `line ${at}`)
    expect(tailOf(`${lines.join('\n')}\n\n`).split('\n')).toEqual(lines.slice(150))
  })

  it('is at most 16 KiB, in whole lines', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `${at} ${'日志'.repeat(100)}`)
    const tail = tailOf(lines.join('\r\n'))
    expect(Buffer.byteLength(tail)).toBeLessThanOrEqual(16 * 1024)
    expect(lines.slice(-tail.split('\n').length)).toEqual(tail.split('\n'))
  })

  it('may have 16 KiB exactly, line breaks counted', () => {
    const half = 'x'.repeat(8 * 1024 - 1)
    expect(tailOf(`first\n${half}\n${half}`)).toBe(`${half}\n${half}`)
    expect(tailOf(`${half}x\n${half}`)).toBe(half)
    expect(tailOf('x'.repeat(16 * 1024))).toHaveLength(16 * 1024)
    expect(tailOf(`${'x'.repeat(16 * 1024)}yz`)).toBe(`${'x'.repeat(16 * 1024 - 2)}yz`)
  })

  it('has no line ends after it, and keeps those within', () => {
    expect(tailOf('a\r\n\rb\n\n\n')).toBe('a\n\nb')
    expect(tailOf('')).toBe('')
  })

  it('of one line that alone is too long is its end, no character cut in two', () => {
    for (const padding of ['', 'x', 'xx', 'xxx']) {
      const tail = tailOf(`${'😀'.repeat(10_000)}${padding}`)
      expect(Buffer.byteLength(tail)).toBeLessThanOrEqual(16 * 1024)
      expect(tail).toMatch(/^(?:😀)+x*$/u)
    }
  })

  it.each([
    ['blank lines', '\n'],
    ['carriage returns', '\r'],
    ['line ends and blanks', '\n ']
  ])('is found at once beneath a million %s', (_what, unit) => {
    let tail = ''
    const cpuMs = cpuMsOf(() => {
      tail = tailOf(`${unit.repeat(1_000_000)}end`)
    })
    expect(tail.endsWith('\nend') || unit.endsWith(' ')).toBe(true)
    // Not in linear time it would be minutes.
    expect(cpuMs).toBeLessThan(5_000)
  })

  it('keeps a replacement character that the log itself has', () => {
    const line = `${'x'.repeat(20_000)}\ufffdend`
    expect(tailOf(line).endsWith('x\ufffdend')).toBe(true)
  })

  it('is valid, short and the end of any log', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\r\n', '😀'.repeat(3000), 'a'.repeat(9000))
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const content = pieces.join('')
        const tail = tailOf(content)
        expect(Buffer.byteLength(tail)).toBeLessThanOrEqual(16 * 1024)
        expect(tail.split('\n').length).toBeLessThanOrEqual(100)
        expect(Buffer.from(tail).toString()).toBe(tail.toWellFormed())
        expect(content.replace(/\r\n?/g, '\n').replace(/\n+$/, '').endsWith(tail)).toBe(true)
      })
    )
  })

  it('gives its last lines for an annotation', () => {
    expect(lastLines('a\nb\nc', 2)).toEqual(['b', 'c'])
    expect(lastLines('a', 2)).toEqual(['a'])
  })
})

describe('what is kept of a log that still grows', () => {
  it('is its last lines, the last of them perhaps half', () => {
    expect(keptEnd('a\nb\nc', 2)).toBe('b\nc')
    expect(keptEnd('a\nb\n', 2)).toBe('b\n')
    expect(keptEnd('a', 2)).toBe('a')
  })

  it('is more than a tail may have, and no more than 64 Ki characters', () => {
    expect(longestKept).toBe(65_536)
    expect(keptEnd(`x${'y'.repeat(longestKept)}`, 2)).toBe('y'.repeat(longestKept))
  })
})

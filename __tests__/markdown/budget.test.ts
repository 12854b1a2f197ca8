import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bytesOf, endWithin, limitedLines } from '../../src/markdown/budget.ts'

const anyLines = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 20 })
const anyLimitBytes = fc.nat({ max: 300 })

describe('as many lines as fit', () => {
  it('are the first, each with its line end', () => {
    const lines = ['ab', '文', 'c']
    expect(limitedLines(lines, 9)).toEqual({ kept: lines, leftOut: 0 })
    expect(limitedLines(lines, 8)).toEqual({ kept: ['ab', '文'], leftOut: 1 })
    expect(limitedLines(lines, 6)).toEqual({ kept: ['ab'], leftOut: 2 })
    expect(limitedLines(lines, 2)).toEqual({ kept: [], leftOut: 3 })
  })

  it('are the beginning, and one more would be too many', () => {
    fc.assert(
      fc.property(anyLines, anyLimitBytes, (lines, limitBytes) => {
        const { kept, leftOut } = limitedLines(lines, limitBytes)
        const sizeOf = (some: readonly string[]): number =>
          some.map((line) => Buffer.byteLength(`${line}\n`)).reduce((sum, size) => sum + size, 0)
        expect(kept).toEqual(lines.slice(0, kept.length))
        expect(leftOut).toBe(lines.length - kept.length)
        expect(sizeOf(kept)).toBeLessThanOrEqual(limitBytes)
        if (leftOut > 0) expect(sizeOf(lines.slice(0, kept.length + 1))).toBeGreaterThan(limitBytes)
      })
    )
  })
})

it('paragraphs take their bytes, and a blank line each', () => {
  expect(bytesOf([])).toBe(0)
  expect(bytesOf(['ab', '文'])).toBe(Buffer.byteLength('ab\n\n文\n\n'))
})

describe('the end of a text that fits', () => {
  it.each<[readonly string[], number, readonly string[]]>([
    [['one', 'two', 'three'], 100, ['one', 'two', 'three']],
    [['one', 'two', 'three'], 10, ['two', 'three']],
    [['one', 'two', 'three'], 9, ['three']],
    [[], 10, []],
    // Not even the last line fits.
    [['one', 'a long last line'], 16, ['line']],
    [['文'.repeat(10)], 17, ['文'.repeat(4)]]
  ])('of %j in %d bytes is %j', (lines, limitBytes, end) => {
    expect(endWithin(lines, limitBytes)).toEqual(end)
  })

  it('is the end, within the bytes, and has no half a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.integer({ min: 4, max: 100 }),
        (lines, limitBytes) => {
          const end = endWithin(lines, limitBytes)
          expect(Buffer.byteLength(end.join('\n'))).toBeLessThanOrEqual(limitBytes)
          expect(end.every((line) => line.isWellFormed())).toBe(true)
          expect(lines.slice(lines.length - end.length + 1)).toEqual(end.slice(1))
        }
      )
    )
  })
})

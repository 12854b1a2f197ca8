import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDurationMs } from '../../src/text/durations.ts'

describe('a duration', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['1h2m3s', 3_723_000],
    ['90', 90_000],
    [' 5s ', 5_000],
    ['120h', 432_000_000]
  ])('%s is %d ms', (text, durationMs) => {
    expect(parseDurationMs(text)).toBe(durationMs)
  })

  it.each([
    '',
    '10x',
    '-1s',
    '0',
    '0s',
    '0h0m',
    '1.5h',
    '1h 30m',
    '30m1h',
    '1H',
    's',
    '1e3',
    '99999999999999999h'
  ])('%j is none', (text) => {
    expect(parseDurationMs(text)).toBeNull()
  })

  it('of whole seconds is read as the same, in every way to write it', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(5000), (hours, minutes, seconds) => {
        const total = hours * 3600 + minutes * 60 + seconds
        const expected = total === 0 ? null : total * 1000
        expect(parseDurationMs(`${hours}h${minutes}m${seconds}s`)).toBe(expected)
        expect(parseDurationMs(String(total))).toBe(expected)
      })
    )
  })

  it('never throws, and is positive where it is one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const durationMs = parseDurationMs(text)
        expect(durationMs === null || durationMs > 0).toBe(true)
      })
    )
  })
})

describe('a duration as people read it', () => {
  it.each([
    [0, '0s'],
    [999, '0s'],
    [-5, '0s'],
    [45_000, '45s'],
    [92_000, '1m 32s'],
    [60_000, '1m 0s'],
    [3_600_000, '1h 0m 0s'],
    [7_500_000, '2h 5m 0s'],
    [360_000_000, '100h 0m 0s']
  ])('%d ms are %s', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text)
  })

  it('is what the input takes, but for the blanks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), (seconds) => {
        expect(parseDurationMs(formatDuration(seconds * 1000).replaceAll(' ', ''))).toBe(seconds * 1000)
      })
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { backoffMs, serverWaitMs } from '../../src/http/backoff.ts'

const nowMs = Date.parse('2026-11-24T08:00:00Z')

describe('the backoff', () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [5, 16_000],
    [6, 30_000],
    [99, 30_000],
    [1e6, 30_000]
  ])('after %d failures is at most %d ms', (failures, ceilingMs) => {
    expect(backoffMs(failures, null, () => 1)).toBe(ceilingMs)
    expect(backoffMs(failures, null, () => 0)).toBe(0)
  })

  it('is what the server wishes and up to a second more', () => {
    expect([0, 0.5, 1].map((value) => backoffMs(9, 5_000, () => value))).toEqual([5_000, 5_500, 6_000])
  })

  it('lies between nothing and its ceiling, and between what the server wishes and a second more', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), random, fc.nat(1e9), (failures, value, wishMs) => {
        const waitMs = backoffMs(failures, null, () => value)
        const wishedMs = backoffMs(failures, wishMs, () => value)
        expect(waitMs).toBeGreaterThanOrEqual(0)
        expect(waitMs).toBeLessThan(30_000)
        expect(wishedMs).toBeGreaterThanOrEqual(wishMs)
        expect(wishedMs).toBeLessThanOrEqual(wishMs + 1_000)
      })
    )
  })
})

describe('what the server wishes', () => {
  it.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': ' 5 ' }, 5_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 08:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 07:00:00 GMT' }, 0],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': '1.5' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '' }, null],
    [{ 'x-acs-retry-after': '1500' }, 1_500],
    [{ 'x-acs-retry-after': '1500', 'retry-after': '9' }, 1_500],
    [{ 'x-acs-retry-after': ' 1500 ' }, 1_500],
    [{ 'x-acs-retry-after': '0' }, 0],
    [{ 'retry-after': '0' }, 0],
    [{ 'x-acs-retry-after': 'x', 'retry-after': '9' }, 9_000],
    [{ 'x-acs-retry-after': '15x' }, null],
    [{ 'x-acs-retry-after': 'x15' }, null],
    [{ 'x-acs-retry-after': '1'.repeat(11) }, 11_111_111_111],
    [{ 'retry-after': '12345678' }, 12_345_678_000],
    [{ 'retry-after': '9'.repeat(400) }, Number.POSITIVE_INFINITY],
    // By the clock of the server that said it.
    [{ 'retry-after': 'Tue, 24 Nov 2026 09:00:30 GMT', date: 'Tue, 24 Nov 2026 09:00:00 GMT' }, 30_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 08:00:30 GMT', date: 'today' }, 30_000],
    [{ 'retry-after': '2026-11-24' }, null]
  ])('%j: %j ms', (headers, waitMs) => {
    expect(serverWaitMs(headers, nowMs)).toBe(waitMs)
  })

  it('is never negative, nor no number, whatever the headers say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const waitMs = serverWaitMs({ 'retry-after': first, 'x-acs-retry-after': second }, nowMs)
        expect(waitMs === null || waitMs >= 0).toBe(true)
      })
    )
  })
})

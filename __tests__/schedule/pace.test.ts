import { describe, expect, it } from '@jest/globals'
import { Pace } from '../../src/schedule/pace.ts'

const half = (): number => 0.5

describe('the pace', () => {
  it('is the schedule’s own until something is throttled', () => {
    expect(new Pace(1).after(5_000, half)).toBe(5_000)
  })

  it('doubles at each throttling, up to two minutes', () => {
    const pace = new Pace(1)
    const waits: number[] = []
    for (let count = 0; count < 9; count += 1) {
      pace.throttled()
      waits.push(pace.after(0, half))
    }
    expect(waits[0]).toBe(2_000)
    expect(waits[1]).toBeCloseTo(3_800)
    expect(Math.max(...waits)).toBeLessThanOrEqual(120_000 * 1.25)
  })

  it('is given back slowly', () => {
    const pace = new Pace(1)
    pace.throttled()
    const waits = Array.from({ length: 20 }, () => pace.after(100, half))
    expect(waits[0]).toBe(2_000)
    expect(waits.at(-1)).toBe(100)
  })

  it('never hurries a slow schedule, and parts those that were throttled together', () => {
    const pace = new Pace(1)
    pace.throttled()
    expect(pace.after(30_000, half)).toBe(30_000)
    pace.throttled()
    expect(pace.after(0, () => 0)).toBeCloseTo(3_800 * 0.75)
    pace.throttled()
    expect(pace.after(0, () => 1)).toBeCloseTo(7_220 * 1.25)
  })

  it('is moved by each of those who share it by its part', () => {
    const [alone, shared] = [new Pace(1), new Pace(4)]
    const first = [alone, shared].map((pace) => {
      pace.throttled()
      return pace.after(0, half)
    })
    expect(first).toEqual([2_000, 2_000])
    for (let gate = 0; gate < 3; gate += 1) shared.after(0, half)
    alone.throttled()
    for (let gate = 0; gate < 4; gate += 1) shared.throttled()
    expect(shared.after(0, half)).toBeCloseTo(alone.after(0, half))
  })

  it('lets a search wait a tenth, and only where something was throttled', async () => {
    const { signal } = new AbortController()
    const slept: number[] = []
    const clock = {
      nowMs: () => 0,
      sleep: (durationMs: number) => {
        slept.push(durationMs)
        return Promise.resolve()
      }
    }
    const pace = new Pace(1)
    await pace.pause(clock, half, signal)
    expect(slept).toEqual([])
    pace.throttled()
    await pace.pause(clock, half, signal)
    expect(slept).toEqual([200])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { adaptiveSchedule } from '../../src/schedule/adaptive-schedule.ts'
import type { PastRun, PollKnowledge, StageTimes } from '../../src/schedule/poll-schedule.ts'
import { cpuMsOf } from '../__fixtures__/cpu-time.ts'

const START = Date.UTC(2025, 0, 1)

/** Twenty successes of about ten minutes, ± 10 %. */
const TEN_MINUTES: readonly PastRun[] = Array.from({ length: 20 }, (_, index) => ({
  durationMs: 600_000 * (0.9 + (0.2 * ((index * 7) % 20)) / 19),
  succeeded: true
}))

/** A run of stages that began at these seconds, null for those still to begin; the last to begin is running. */
function at(
  seconds: number,
  begins: readonly (number | null)[],
  more: Partial<PollKnowledge> = {}
): PollKnowledge {
  const time = (value: number | null | undefined): number | null =>
    typeof value === 'number' ? START + 1000 * value : null
  return {
    nowMs: START + 1000 * seconds,
    stages: begins.map((begin, index) => ({
      startedAtMs: time(begin),
      finishedAtMs: time(begins[index + 1])
    })),
    awaitsPerson: false,
    history: TEN_MINUTES,
    ...more
  }
}

const unjittered = { random: (): number => 0.5 }
const seconds = (knowledge: PollKnowledge, price?: number): number =>
  adaptiveSchedule(price === undefined ? unjittered : { ...unjittered, price })(knowledge) / 1000

describe('with a history of ten minutes', () => {
  it('looks rarely in the middle and often near the expected end', () => {
    const early = seconds(at(60, [0, null, null]))
    const middle = seconds(at(300, [0, 200, null]))
    const near = seconds(at(600, [0, 200, 400]))
    expect(early).toBeGreaterThan(10)
    expect(middle).toBeGreaterThan(10)
    expect(near).toBeLessThan(4)
  })

  it('is in no hurry while the last stage has not begun', () => {
    expect(seconds(at(590, [0, 200, null]))).toBeGreaterThan(2 * seconds(at(590, [0, 200, 400])))
  })

  it('does not sleep through the time at which runs begin to end', () => {
    const wait = seconds(at(520, [0, 200, 400]))
    expect(520 + wait).toBeLessThan(545)
  })

  it('looks less and less often once a run has outlasted all of them', () => {
    const overdue = [720, 1200, 3600, 4 * 3600].map((now) => seconds(at(now, [0, 200, 400])))
    expect(overdue).toEqual(overdue.toSorted((a, b) => a - b))
    expect(overdue.at(-1)).toBeGreaterThan(8)
  })

  it('looks more often where runs often fail', () => {
    const failing = TEN_MINUTES.map((run, index) =>
      index % 2 ? run : { durationMs: 120_000, succeeded: false }
    )
    const knowledge = at(120, [0, null, null])
    expect(seconds({ ...knowledge, history: failing })).toBeLessThan(0.7 * seconds(knowledge))
  })

  it('follows a drift: recent runs weigh more', () => {
    const grown = TEN_MINUTES.map((_, age) => ({ durationMs: 600_000 * 1.05 ** -age, succeeded: true }))
    const knowledge = { ...at(400, [0, 200, 300]), history: grown }
    const shrunk = { ...knowledge, history: grown.toReversed() }
    expect(seconds(knowledge)).toBeGreaterThan(seconds(shrunk))
  })
})

describe('without history', () => {
  it('still knows that a run of which stages are to come does not succeed soon', () => {
    const none = { history: [] }
    expect(seconds(at(300, [0, 200, null, null], none))).toBeGreaterThan(
      1.5 * seconds(at(300, [0, 100, 150, 200], none))
    )
  })

  it('looks more rarely the longer the run has gone on', () => {
    const waits = [10, 100, 1000, 10_000].map((now) => seconds(at(now, [0], { history: [] })))
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  })

  it('manages with nothing known at all', () => {
    const wait = seconds({ nowMs: START, stages: [], awaitsPerson: false, history: [] })
    expect(wait).toBeGreaterThan(1)
    expect(wait).toBeLessThan(30)
  })
})

describe('special moments', () => {
  it('looks every second or two when all stages have ended', () => {
    const knowledge = at(500, [0, 200, 400])
    const stages = knowledge.stages.map((stage) => ({
      ...stage,
      finishedAtMs: stage.finishedAtMs ?? START + 498_000
    }))
    expect(seconds({ ...knowledge, stages })).toBeLessThan(1.5)
  })

  it('gives a person more time than a machine', () => {
    const knowledge = at(300, [0, 200, null, null])
    expect(seconds(knowledge, 100)).toBeLessThanOrEqual(30)
    expect(seconds({ ...knowledge, awaitsPerson: true }, 100)).toBeGreaterThan(50)
  })

  it('believes the server when its clock is ahead of ours', () => {
    const ahead = at(580, [0, 200, 400])
    expect(seconds({ ...ahead, nowMs: START - 3_600_000 })).toBeCloseTo(
      seconds({ ...ahead, nowMs: START + 400_000 }),
      6
    )
  })
})

describe('the price of a request', () => {
  it('makes waits longer, from the shortest to the longest', () => {
    const waits = [0, 0.01, 0.1, 1, 1000].map((price) => seconds(at(500, [0, 200, 400]), price))
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[0]).toBeLessThan(1.2)
    expect(waits[4]).toBeGreaterThan(27)
  })
})

describe('bounds', () => {
  const anyNumber = fc.oneof(
    fc.double(),
    fc.integer({ min: START - 1e8, max: START + 1e9 }),
    fc.constantFrom(0, -1, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE)
  )
  const time = fc.option(anyNumber)
  const stage: fc.Arbitrary<StageTimes> = fc.record({
    name: fc.string(),
    startedAtMs: time,
    finishedAtMs: time
  })
  const knowledge: fc.Arbitrary<PollKnowledge> = fc.record({
    nowMs: anyNumber,
    startedAtMs: time,
    stages: fc.array(stage, { maxLength: 70 }),
    awaitsPerson: fc.boolean(),
    history: fc.array(
      fc.record({
        durationMs: fc.oneof(anyNumber, fc.integer({ min: 1, max: 1e8 })),
        succeeded: fc.boolean()
      }),
      { maxLength: 30 }
    )
  })

  it('hold whatever the server and the clock say', () => {
    fc.assert(
      fc.property(knowledge, anyNumber, anyNumber, (input, price, luck) => {
        const wait = adaptiveSchedule({ price, random: () => luck })(input)
        expect(wait).toBeGreaterThanOrEqual(1000)
        expect(wait).toBeLessThanOrEqual(input.awaitsPerson ? 60_000 : 30_000)
      }),
      { numRuns: 500 }
    )
  })

  it('leave room for jitter, at the bounds too', () => {
    for (const [price, low, high] of [
      [0, 1, 1.3],
      [0.03, 1, 30],
      [1000, 24, 30]
    ] as const) {
      const waits = [0, 0.25, 0.5, 0.75, 0.999].map(
        (luck) => adaptiveSchedule({ price, random: () => luck })(at(300, [0, 200, null])) / 1000
      )
      expect(new Set(waits).size).toBe(waits.length)
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(low)
      expect(Math.max(...waits)).toBeLessThanOrEqual(high)
      expect(Math.max(...waits) / Math.min(...waits)).toBeLessThan(1.25)
    }
  })
})

it('costs little: a decision takes far less than a millisecond', () => {
  const schedule = adaptiveSchedule()
  const knowledge = at(
    300,
    Array.from({ length: 60 }, (_, index) => (index < 30 ? index * 10 : null))
  )
  const cpuMs = cpuMsOf(() => {
    for (let count = 0; count < 1500; count++)
      schedule({ ...knowledge, nowMs: knowledge.nowMs + count * 1000 })
  })
  expect(cpuMs / 1500).toBeLessThan(0.3)
})

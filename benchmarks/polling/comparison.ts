import { adaptiveSchedule, DEFAULT_PRICE_SECONDS } from '../../src/wait/adaptive-schedule.ts'
import { fixedSchedule } from '../../src/wait/poll-schedule.ts'
import type { CorpusRun } from './corpus.ts'
import { simulate, type Cost } from './simulation.ts'

export interface Comparison {
  readonly runs: number
  readonly schedules: readonly (Cost & { readonly name: string })[]
  /** Ours with history, at other prices of a request than the default. */
  readonly frontier: readonly (Cost & { readonly price: number })[]
}

const FIXED_SECONDS = [5, 10, 15, 30]

/**
 * Prices from eager (a look a second near the end) to as frugal as the longest interval allows;
 * close together, neighbours some 7 % of the requests apart, where fixed 5 s to 15 s compare.
 */
export function frontierPrices(): number[] {
  const ranges = [
    { from: 0.001, to: 0.004, steps: 4 },
    { from: 0.004, to: 0.4, steps: 32 },
    { from: 0.4, to: 4, steps: 5 }
  ]
  const prices = ranges.flatMap(({ from, to, steps }) =>
    Array.from({ length: steps }, (_, index) => from * (to / from) ** (index / steps))
  )
  return [...prices, 4].map((price) => Number(price.toPrecision(3)))
}

export function compare(
  corpus: readonly CorpusRun[],
  seed: number,
  prices: readonly number[] = frontierPrices()
): Comparison {
  const adaptive = (price: number, withHistory: boolean): Cost =>
    simulate(corpus, (random) => adaptiveSchedule({ price, random }), { withHistory, seed })
  return {
    runs: corpus.length,
    schedules: [
      { name: 'auto', ...adaptive(DEFAULT_PRICE_SECONDS, true) },
      { name: 'auto, no history', ...adaptive(DEFAULT_PRICE_SECONDS, false) },
      ...FIXED_SECONDS.map((seconds) => ({
        name: `fixed ${seconds}s`,
        ...simulate(corpus, () => fixedSchedule(1000 * seconds), { withHistory: false, seed })
      }))
    ],
    frontier: prices.map((price) => ({ price, ...adaptive(price, true) }))
  }
}

/** The claims that are made for the schedule, as numbers that should be small; null where nothing compares. */
export interface Claims {
  /** Of the points that need no more requests than fixed 10 s, the least mean delay, relative to it. */
  readonly delayAtRequestsOfFixed10: number | null
  /** Of the points with no more mean delay than fixed 5 s, the fewest requests, relative to it. */
  readonly requestsAtDelayOfFixed5: number | null
  /** The default's 95th percentile of delay, relative to fixed 15 s. */
  readonly tailOfFixed15: number | null
  /** Requests times mean delay without history, relative to fixed 10 s. */
  readonly productWithoutHistory: number | null
}

export function claims({ schedules, frontier }: Comparison): Claims {
  const cost = (name: string): Cost | undefined => schedules.find((schedule) => schedule.name === name)
  const [auto, blind, fixed5, fixed10, fixed15] = [
    cost('auto'),
    cost('auto, no history'),
    cost('fixed 5s'),
    cost('fixed 10s'),
    cost('fixed 15s')
  ]
  if (!auto || !blind || !fixed5 || !fixed10 || !fixed15) throw new Error('A schedule is missing')
  const points = [auto, ...frontier]
  const asFrugal = points.filter((point) => point.requestsPerRun <= fixed10.requestsPerRun)
  const asQuick = points.filter((point) => point.meanDelaySeconds <= fixed5.meanDelaySeconds)
  return {
    delayAtRequestsOfFixed10: ratio(
      least(asFrugal.map((point) => point.meanDelaySeconds)),
      fixed10.meanDelaySeconds
    ),
    requestsAtDelayOfFixed5: ratio(
      least(asQuick.map((point) => point.requestsPerRun)),
      fixed5.requestsPerRun
    ),
    tailOfFixed15: ratio(auto.p95DelaySeconds, fixed15.p95DelaySeconds),
    productWithoutHistory: ratio(
      blind.requestsPerRun * blind.meanDelaySeconds,
      fixed10.requestsPerRun * fixed10.meanDelaySeconds
    )
  }
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

function ratio(value: number, reference: number): number | null {
  const quotient = value / reference
  return Number.isFinite(quotient) ? quotient : null
}

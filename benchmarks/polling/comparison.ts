import { adaptiveSchedule, DEFAULT_PRICE_SECONDS } from '../../src/schedule/adaptive-schedule.ts'
import { fixedSchedule } from '../../src/schedule/poll-schedule.ts'
import type { CorpusRun } from './corpus.ts'
import { simulate, type Cost } from './simulation.ts'

export interface Comparison {
  readonly runs: number
  readonly schedules: readonly (Cost & { readonly name: string })[]
  /** Ours with history, at other prices of a request than the default. */
  readonly frontier: readonly FrontierPoint[]
}

export type FrontierPoint = Cost & { readonly price: number }

const FIXED_SECONDS = [5, 10, 15, 30]

/** Prices from eager (a look a second near the end) to as frugal as the longest interval allows. */
export function frontierPrices(): number[] {
  const ranges = [
    { from: 0.001, to: 0.004, steps: 3 },
    { from: 0.004, to: 0.4, steps: 24 },
    { from: 0.4, to: 4, steps: 4 }
  ]
  const prices = ranges.flatMap(({ from, to, steps }) =>
    Array.from({ length: steps }, (_, index) => from * (to / from) ** (index / steps))
  )
  return [...prices, 4].map((price) => Number(price.toPrecision(3)))
}

/** How often the gap between two prices is halved where a fixed interval compares. */
const REFINEMENTS = 5

export function compare(
  corpus: readonly CorpusRun[],
  seed: number,
  prices: readonly number[] = frontierPrices()
): Comparison {
  const adaptive = (price: number, withHistory: boolean): Cost =>
    simulate(corpus, (random) => adaptiveSchedule({ price, random }), { withHistory, seed })
  const fixed = FIXED_SECONDS.map((seconds) => ({
    name: `fixed ${seconds}s`,
    ...simulate(corpus, () => fixedSchedule(1000 * seconds), { withHistory: false, seed })
  }))
  const at = (price: number): FrontierPoint => ({ price, ...adaptive(price, true) })
  const frontier = prices.map(at)
  for (const isFrugal of fixed.flatMap(comparable)) frontier.push(...refine(frontier, isFrugal, at))
  return {
    runs: corpus.length,
    schedules: [
      { name: 'auto', ...adaptive(DEFAULT_PRICE_SECONDS, true) },
      { name: 'auto, no history', ...adaptive(DEFAULT_PRICE_SECONDS, false) },
      ...fixed
    ],
    frontier: frontier.sort((one, other) => one.price - other.price)
  }
}

/** Where a fixed interval is compared with: 10 s at its requests, 5 s at its delay. */
function comparable(fixed: Cost & { readonly name: string }): ((point: Cost) => boolean)[] {
  switch (fixed.name) {
    case 'fixed 10s':
      return [(point) => point.requestsPerRun <= fixed.requestsPerRun]
    case 'fixed 5s':
      return [(point) => point.meanDelaySeconds > fixed.meanDelaySeconds]
    default:
      return []
  }
}

/** Points between the last price that is eager enough and the next, ever nearer to where it changes. */
function refine(
  frontier: readonly FrontierPoint[],
  isFrugal: (point: Cost) => boolean,
  at: (price: number) => FrontierPoint
): FrontierPoint[] {
  const byPrice = frontier.toSorted((one, other) => one.price - other.price)
  const index = byPrice.findIndex(isFrugal)
  let [eager, frugal] = [byPrice[index - 1]?.price, byPrice[index]?.price]
  const found: FrontierPoint[] = []
  if (eager === undefined || frugal === undefined) return found
  for (let round = 0; round < REFINEMENTS; round += 1) {
    const point = at(Number(Math.sqrt(eager * frugal).toPrecision(4)))
    found.push(point)
    if (isFrugal(point)) frugal = point.price
    else eager = point.price
  }
  return found
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

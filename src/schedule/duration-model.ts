import type { PastRun } from './poll-schedule.ts'

/**
 * How long a run of this pipeline takes, learned from past runs.
 *
 * A kernel density estimate on the logarithm of the duration: "the next run will be like
 * one of the past ones, give or take". Unlike a fitted log-normal it keeps two humps apart
 * (a cold cache makes one run in five 2.5 times as long) and follows a drift, as recent
 * runs weigh more. One more, very wide component stands for all that the past does not
 * tell: it is the whole model without history, and its weight shrinks as history grows.
 */
export interface DurationModel {
  /** Empty without history. */
  readonly pastRuns: readonly Component[]
  /** The median of past runs, 0 without history. */
  readonly typicalSeconds: number
  readonly anything: Component
  /** The probability that a run fails. */
  readonly failureShare: number
}

/** A bump on the axis of ln(seconds). */
interface Component {
  readonly weight: number
  readonly centre: number
  readonly width: number
}

/** Without history: around 5 minutes, and half a minute or an hour would be no surprise. */
const WIDE = { centre: Math.log(300), width: 1.3 }

/** A run counts half as much as one that is so many runs younger. */
const HALF_LIFE_RUNS = 8
const MOST_RUNS_USED = 50

/** The prior for the spread of ln(duration): worth three runs that differ by some 25 %. */
const PRIOR_SPREAD = 0.25
const PRIOR_SPREAD_RUNS = 3

/** The prior for failures: half a failure in four runs, so that one failed run is no certainty. */
const PRIOR_FAILURES = 0.5
const PRIOR_FAILURE_RUNS = 4

/** However regular the past was, the next run can be a changed pipeline. */
const LEAST_WIDE_WEIGHT = 0.02
/** No history is so regular that the end is known to the second. */
const LEAST_WIDTH = 0.02

export function learnDurations(history: readonly PastRun[]): DurationModel {
  const usable = history
    .filter((run) => run.durationMs > 0 && Number.isFinite(run.durationMs))
    .slice(0, MOST_RUNS_USED)
  const failures = usable.filter((run) => !run.succeeded).length
  const failureShare = (failures + PRIOR_FAILURES) / (usable.length + PRIOR_FAILURE_RUNS)

  // Only a success tells how long the whole pipeline takes.
  const points = usable
    .map((run, age) => ({
      value: Math.log(Math.max(1, run.durationMs / 1000)),
      weight: 0.5 ** (age / HALF_LIFE_RUNS),
      succeeded: run.succeeded
    }))
    .filter((point) => point.succeeded)
  if (points.length === 0) {
    return { pastRuns: [], typicalSeconds: 0, anything: { ...WIDE, weight: 1 }, failureShare }
  }

  const totalWeight = sum(points.map((point) => point.weight))
  // Kish's effective sample size: what a weighted sample is worth in equally weighted runs.
  const effectiveRuns = totalWeight ** 2 / sum(points.map((point) => point.weight ** 2))
  const wideWeight = Math.max(LEAST_WIDE_WEIGHT, 0.5 / (effectiveRuns + 1))
  const width = Math.max(LEAST_WIDTH, kernelWidth(points, effectiveRuns))
  return {
    pastRuns: points.map(({ value, weight }) => ({
      centre: value,
      width,
      weight: ((1 - wideWeight) * weight) / totalWeight
    })),
    typicalSeconds: Math.exp(weightedMedian(points)),
    anything: { ...WIDE, weight: wideWeight },
    failureShare
  }
}

/**
 * The probability density (per second, up to a constant factor) that the run takes so many
 * seconds in all, given that it has run for `elapsed` seconds and `passed` boundaries between
 * its stages are behind it. If nothing is known of the stages' lengths, a boundary is
 * anywhere in the run alike, so that each one seen has the likelihood 1 / seconds.
 *
 * That is told to past runs and to the wide component separately, each relative to what it
 * expects anyhow. Otherwise four quick checks, before a deployment that always takes an hour,
 * would refute the hour.
 */
export function durationDensity(
  model: DurationModel,
  seconds: number,
  elapsed: number,
  passed: number
): number {
  const position = Math.log(seconds)
  let past = 0
  for (const component of model.pastRuns) past += densityAt(component, position)
  const likelihoodOfPast = (Math.max(elapsed, model.typicalSeconds) / seconds) ** passed
  const likelihoodOfAnything = (elapsed / seconds) ** passed
  return (past * likelihoodOfPast + densityAt(model.anything, position) * likelihoodOfAnything) / seconds
}

/** Student's t with 3 degrees of freedom: its tails forgive a run unlike all others. */
function densityAt({ weight, centre, width }: Component, position: number): number {
  const distance = (position - centre) / width
  const shape = 1 + (distance * distance) / 3
  return weight / (width * shape * shape)
}

interface WeightedValue {
  readonly value: number
  readonly weight: number
}

/**
 * Silverman's rule of thumb for a kernel's width (B. W. Silverman, Density Estimation for
 * Statistics and Data Analysis, 1986, section 3.4.2), 0.9 · spread · n^(-1/5), with the
 * spread from the median absolute deviation, which outliers don't widen, and drawn towards
 * the prior while runs are few.
 */
function kernelWidth(points: readonly WeightedValue[], effectiveRuns: number): number {
  const median = weightedMedian(points)
  const deviation = weightedMedian(
    points.map(({ value, weight }) => ({ value: Math.abs(value - median), weight }))
  )
  // For a normal distribution the standard deviation is 1.48 times the median deviation.
  const observed = (1.48 * deviation) ** 2
  const variance =
    (effectiveRuns * observed + PRIOR_SPREAD_RUNS * PRIOR_SPREAD ** 2) / (effectiveRuns + PRIOR_SPREAD_RUNS)
  return 0.9 * Math.sqrt(variance) * effectiveRuns ** -0.2
}

function weightedMedian(points: readonly WeightedValue[]): number {
  const half = sum(points.map((point) => point.weight)) / 2
  let below = 0
  for (const { value, weight } of points.toSorted((a, b) => a.value - b.value)) {
    below += weight
    if (below >= half) return value
  }
  return 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

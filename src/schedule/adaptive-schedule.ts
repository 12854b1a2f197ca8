import { durationDensity, learnDurations, type DurationModel } from './duration-model.ts'
import type { PollKnowledge, PollSchedule } from './poll-schedule.ts'

/**
 * What a request is worth, in seconds of delay. docs/performance.md shows what this one
 * buys: fewer requests than a fixed 10 s, no more delay than a fixed 5 s.
 */
export const DEFAULT_PRICE_SECONDS = 0.025

export interface AdaptiveOptions {
  /** A look is due when it saves so many seconds of delay. A higher price means fewer requests. */
  readonly price?: number
  /** From 0 up to 1, as Math.random gives. */
  readonly random?: () => number
}

const SHORTEST_SECONDS = 1
const LONGEST_SECONDS = 30
const LONGEST_FOR_PERSON_SECONDS = 60
/** Each wait is stretched or shrunk by at most this share, so that many gates don't march in step. */
const JITTER = 0.1

/**
 * `poll-interval: auto`: look often when the run's end is near, rarely when it is not.
 *
 * The cost to keep small is delay + price · requests. While the run ends with a constant
 * probability h per second, the best interval is x = √(2 · price / h) (J. B. Keller, Optimum
 * Checking Schedules for Systems Subject to Random Failure, Management Science 21, 1974,
 * 256-260). At that x the delay expected by not having looked, h · x² / 2, just equals the
 * price of a look. That form of the rule needs no constant h and sleeps through no sudden
 * rise of it: with F(u) the probability that the run ends within u seconds from now, wait
 *
 *     x such that ∫₀ˣ F(u) du = price.
 *
 * F comes from how long past runs took, how long this one has run, and which of its stages
 * have begun; see `endDensity`.
 */
export function adaptiveSchedule(options: AdaptiveOptions = {}): PollSchedule {
  const { price = DEFAULT_PRICE_SECONDS, random = Math.random } = options
  const learn = rememberLast(learnDurations)
  return (knowledge) => {
    const longest = knowledge.awaitsPerson ? LONGEST_FOR_PERSON_SECONDS : LONGEST_SECONDS
    // The bounds hold for the wait with its jitter, and a wait at a bound is jittered too.
    const seconds = within(
      secondsToWait(knowledge, price, learn),
      SHORTEST_SECONDS / (1 - JITTER),
      longest / (1 + JITTER)
    )
    const factor = 1 + JITTER * (2 * within(random(), 0, 1) - 1)
    return 1000 * within(seconds * factor, SHORTEST_SECONDS, longest)
  }
}

function secondsToWait(knowledge: PollKnowledge, price: number, learn: typeof learnDurations): number {
  const progress = readProgress(knowledge)
  if (progress.secondsAllFinished !== null) {
    // All stages have ended, so the run is about to. Of a wait that has lasted u seconds and
    // of which nothing else is known, the chance to end is 1/u per second.
    return Math.sqrt(2 * price * Math.max(1, progress.secondsAllFinished))
  }
  const density = endDensity(learn(knowledge.history), progress)

  let endProbability = 0
  let expectedDelay = 0
  for (let index = 1; index < LOOK_AHEAD.length; index++) {
    const from = LOOK_AHEAD[index - 1] ?? 0
    const step = (LOOK_AHEAD[index] ?? 0) - from
    if (from > LONGEST_FOR_PERSON_SECONDS) break
    const probabilityAfter = endProbability + (step * ((density[index - 1] ?? 0) + (density[index] ?? 0))) / 2
    const delayAfter = expectedDelay + (step * (endProbability + probabilityAfter)) / 2
    if (delayAfter >= price) return from + (step * (price - expectedDelay)) / (delayAfter - expectedDelay)
    endProbability = probabilityAfter
    expectedDelay = delayAfter
  }
  return LONGEST_FOR_PERSON_SECONDS
}

/** Seconds from now at which probabilities are computed: fine where a look can fall, coarse beyond. */
const LOOK_AHEAD: readonly number[] = lookAhead()

function lookAhead(): number[] {
  const seconds = [0]
  for (let next = 0.5; next < 1e7; next += next < 64 ? Math.max(0.5, next * 0.15) : next * 0.4)
    seconds.push(next)
  return seconds
}

/** Where the run stands. */
interface Progress {
  readonly elapsedSeconds: number
  /** How many stages have begun after the first one. */
  readonly stagesPassed: number
  /** How many are known to be still to begin. */
  readonly stagesAhead: number
  /** How long ago the last of all stages ended; null while any has not. */
  readonly secondsAllFinished: number | null
}

function readProgress({ nowMs, stages }: PollKnowledge): Progress {
  const starts = stages.map(({ startedAtMs }) => startedAtMs).filter((timeMs) => timeMs !== null)
  const ends = stages.map(({ finishedAtMs }) => finishedAtMs).filter((timeMs) => timeMs !== null)
  // The server's clock can be ahead of ours: it is at least as late as the latest thing it told.
  const now = Math.max(nowMs, ...starts, ...ends)
  const begun = stages.filter(
    ({ startedAtMs, finishedAtMs }) => (startedAtMs ?? finishedAtMs) !== null
  ).length
  return {
    elapsedSeconds: starts.length === 0 ? 0 : (now - Math.min(...starts)) / 1000,
    stagesPassed: Math.max(0, begun - 1),
    stagesAhead: Math.max(0, stages.length - Math.max(1, begun)),
    secondsAllFinished:
      stages.length > 0 && ends.length === stages.length ? (now - Math.max(...ends)) / 1000 : null
  }
}

/** More stages than this tell no more: their lengths are not as independent as the model has it. */
const MOST_BOUNDARIES = 8

/**
 * The probability density, per second, that the run ends at each point of LOOK_AHEAD, given
 * that it has not ended yet.
 *
 * A run that would take T seconds succeeds at T, or fails before. Three things are known:
 *
 * - T is distributed as past runs are and as the boundaries passed between stages tell, see
 *   `durationDensity`; and T > t, the time elapsed.
 * - Some boundaries, `ahead`, are still to come. Where nothing is known of the stages' lengths,
 *   each has the likelihood (T - t)/T of lying in what is left. An end soon is improbable
 *   therefore, until the last stage has begun.
 * - A failing run (its share is known from history) fails at any moment of its T alike:
 *   it has survived until t with the probability 1 - t/T, and ends with 1/T per second.
 */
function endDensity(model: DurationModel, progress: Progress): readonly number[] {
  const elapsed = progress.elapsedSeconds
  const boundaries = progress.stagesPassed + progress.stagesAhead
  const trust = Math.min(1, MOST_BOUNDARIES / Math.max(1, boundaries))
  const passed = trust * progress.stagesPassed
  const ahead = trust * progress.stagesAhead

  // The weight of each total T = elapsed + LOOK_AHEAD[index], as if no run ever failed.
  const weights = LOOK_AHEAD.map((remaining) => {
    const total = elapsed + remaining + 1e-6
    return durationDensity(model, total, elapsed + 1e-6, passed) * (remaining / total) ** ahead
  })

  // From the far end: the weight of all longer totals (`beyond`), and of 1/T over them.
  const inverseBeyond = new Array<number>(weights.length).fill(0)
  let beyond = 0
  for (let index = weights.length - 2; index >= 0; index--) {
    const near = LOOK_AHEAD[index] ?? 0
    const far = LOOK_AHEAD[index + 1] ?? 0
    const nearWeight = weights[index] ?? 0
    const farWeight = weights[index + 1] ?? 0
    beyond += ((far - near) * (nearWeight + farWeight)) / 2
    inverseBeyond[index] =
      (inverseBeyond[index + 1] ?? 0) +
      ((far - near) * (nearWeight / (elapsed + near + 1e-6) + farWeight / (elapsed + far))) / 2
  }
  const failure = model.failureShare
  const stillRunning =
    (1 - failure) * beyond + failure * Math.max(0, beyond - elapsed * (inverseBeyond[0] ?? 0))
  return weights.map(
    (weight, index) => ((1 - failure) * weight + failure * (inverseBeyond[index] ?? 0)) / stillRunning
  )
}

/** A gate sees one history all along, so what it teaches is worked out once. */
function rememberLast<Argument, Result>(
  compute: (argument: Argument) => Result
): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | null = null
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: compute(argument) }
    return last.result
  }
}

function within(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? (least + most) / 2 : Math.min(most, Math.max(least, value))
}

import { MANUAL_GATE, type CorpusPastRun, type CorpusRun, type CorpusStage } from './corpus.ts'
import { between, normal, seededRandom, wholeBetween, type Random } from './random.ts'

/** What pipelines of a corpus are like. Ranges are drawn from anew for each pipeline. */
export interface CorpusKind {
  readonly stages: readonly [number, number]
  /** A pipeline's typical stage, drawn evenly on a logarithmic scale. */
  readonly medianStageSeconds: readonly [number, number]
  /** How much the stages of one pipeline differ: the standard deviation of ln(duration). */
  readonly stageSpread: number
  /** How much the runs of one pipeline differ: the same, from run to run. */
  readonly noise: readonly [number, number]
  /** `run`: a slow run is slow in all stages; `stage`: each stage has its own luck. */
  readonly noiseOf: 'run' | 'stage'
  readonly failureShare: number
  /** A failed run ends evenly within its time, or when one of its stages is nearly over. */
  readonly failsAt: 'any moment' | 'stage end'
  /** Of the runs that fail, how many do as somebody cancelled them. */
  readonly cancelledShare: number
  readonly historyRuns: readonly [number, number]
  /** The share of pipelines that have a manual gate. */
  readonly manualGateShare: number
  /** By how much each run takes longer, or shorter, than the one before. */
  readonly driftPerRun: number
  /** The share of runs that take 2.5 times as long. */
  readonly slowShare: number
}

const STANDARD: CorpusKind = {
  stages: [2, 8],
  medianStageSeconds: [20, 600],
  stageSpread: 0.8,
  noise: [0.1, 0.35],
  noiseOf: 'run',
  failureShare: 0.15,
  failsAt: 'any moment',
  cancelledShare: 0.1,
  historyRuns: [20, 30],
  manualGateShare: 0.05,
  driftPerRun: 0,
  slowShare: 0
}

export const CORPUS_KINDS = {
  standard: STANDARD,
  drift: { ...STANDARD, driftPerRun: 0.02 },
  slow: { ...STANDARD, slowShare: 0.2 },
  short: { ...STANDARD, medianStageSeconds: [20, 60] },
  long: { ...STANDARD, medianStageSeconds: [300, 600] },
  even: { ...STANDARD, stageSpread: 0.3, noiseOf: 'stage' },
  gates: { ...STANDARD, manualGateShare: 0.3 },
  uneven: { ...STANDARD, stageSpread: 1.4 },
  failing: { ...STANDARD, failureShare: 0.3, failsAt: 'stage end' },
  'little-history': { ...STANDARD, historyRuns: [0, 8] }
} as const satisfies Record<string, CorpusKind>

const NOW_MS = Date.UTC(2025, 0, 1)
const HISTORY_STEP_MS = 6 * 3600 * 1000

export function generateCorpus(kind: CorpusKind, runs: number, seed: number): CorpusRun[] {
  const random = seededRandom(seed)
  return Array.from({ length: runs }, () => generateRun(kind, random))
}

function generateRun(kind: CorpusKind, random: Random): CorpusRun {
  const pipeline = generatePipeline(kind, random)
  const history = Array.from(
    { length: wholeBetween(random, ...kind.historyRuns) },
    (_, index): CorpusPastRun => {
      const past = runPipeline(pipeline, kind, index + 1, random)
      const startTime = NOW_MS - (index + 1) * HISTORY_STEP_MS
      return { startTime, endTime: startTime + Math.round(1000 * past.endsAfterSeconds), status: past.status }
    }
  )
  return { history, ...runPipeline(pipeline, kind, 0, random) }
}

interface Pipeline {
  readonly stages: readonly { readonly name: string; readonly typicalSeconds: number }[]
  readonly noise: number
  readonly driftPerRun: number
}

function generatePipeline(kind: CorpusKind, random: Random): Pipeline {
  const [least, most] = kind.medianStageSeconds
  const median = Math.exp(between(random, Math.log(least), Math.log(most)))
  const count = wholeBetween(random, ...kind.stages)
  const gate = random() < kind.manualGateShare ? wholeBetween(random, 1, count - 1) : -1
  return {
    stages: Array.from({ length: count }, (_, index) => ({
      name: index === gate ? MANUAL_GATE : `stage ${index + 1}`,
      typicalSeconds: median * Math.exp(kind.stageSpread * normal(random))
    })),
    noise: between(random, ...kind.noise),
    driftPerRun: random() < 0.5 ? kind.driftPerRun : -kind.driftPerRun
  }
}

/** A run so many runs ago. */
function runPipeline(
  pipeline: Pipeline,
  kind: CorpusKind,
  age: number,
  random: Random
): { stages: CorpusStage[]; status: string; endsAfterSeconds: number } {
  const noiseOfRun = normal(random)
  const slowness = random() < kind.slowShare ? 2.5 : 1
  const drift = Math.exp(-pipeline.driftPerRun * age)
  const stages = pipeline.stages.map(({ name, typicalSeconds }) => {
    // People take ten minutes, or one, or an hour.
    if (name === MANUAL_GATE) return { name, durationSeconds: 600 * Math.exp(1.2 * normal(random)) }
    const noise = pipeline.noise * (kind.noiseOf === 'run' ? noiseOfRun : normal(random))
    return { name, durationSeconds: typicalSeconds * slowness * drift * Math.exp(noise) }
  })
  const total = stages.reduce((sum, stage) => sum + stage.durationSeconds, 0)

  if (random() >= kind.failureShare) return { stages, status: 'SUCCESS', endsAfterSeconds: total }
  if (random() < kind.cancelledShare)
    return { stages, status: 'CANCELED', endsAfterSeconds: total * random() }
  if (kind.failsAt === 'any moment') return { stages, status: 'FAIL', endsAfterSeconds: total * random() }
  const failing = wholeBetween(random, 0, stages.length - 1)
  const until = stages.slice(0, failing + 1).reduce((sum, stage) => sum + stage.durationSeconds, 0)
  return {
    stages,
    status: 'FAIL',
    endsAfterSeconds: until - 0.2 * random() * (stages[failing]?.durationSeconds ?? 0)
  }
}

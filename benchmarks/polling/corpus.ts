/** A corpus of runs: a file of JSON lines, one run with its pipeline's history each. */

export interface CorpusRun {
  readonly history: readonly CorpusPastRun[]
  /** One after another. */
  readonly stages: readonly CorpusStage[]
  readonly status: string
  /** For a run that did not succeed, when it ended; else the stages tell. */
  readonly endsAfterSeconds: number
}

export interface CorpusPastRun {
  /** Milliseconds since 1970. */
  readonly startTime: number
  readonly endTime: number
  readonly status: string
}

export interface CorpusStage {
  readonly name: string
  readonly durationSeconds: number
}

/** A stage of this name, in any corpus, is a manual gate: the run waits for a person in it. */
export const MANUAL_GATE = '人工卡点'

export function parseCorpus(text: string): CorpusRun[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return readRun(JSON.parse(line))
      } catch (error) {
        throw new Error(
          `The corpus's line ${number}: ${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error
          }
        )
      }
    })
}

function readRun(value: unknown): CorpusRun {
  const run = readObject(value, 'a run')
  const stages = readList(run['stages'], 'stages').map((entry) => {
    const stage = readObject(entry, 'a stage')
    const durationSeconds = readNumber(stage['durationSeconds'], 'durationSeconds')
    return { name: String(stage['name']), durationSeconds }
  })
  const status = String(run['status'])
  const total = stages.reduce((sum, stage) => sum + stage.durationSeconds, 0)
  return {
    history: readList(run['history'] ?? [], 'history').flatMap((entry) => readPastRun(entry) ?? []),
    stages,
    status,
    endsAfterSeconds: status === 'SUCCESS' ? total : readNumber(run['endsAfterSeconds'], 'endsAfterSeconds')
  }
}

/** A past run without its times is as good as none. */
function readPastRun(value: unknown): CorpusPastRun | null {
  const run = readObject(value, 'a past run')
  const { startTime, endTime } = run
  if (startTime === null || startTime === undefined || endTime === null || endTime === undefined) return null
  return {
    startTime: readNumber(startTime, 'startTime'),
    endTime: readNumber(endTime, 'endTime'),
    status: String(run['status'])
  }
}

function readObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is not an object`)
  return { ...value }
}

function readList(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list`)
  return value
}

function readNumber(value: unknown, what: string): number {
  const number = Number(value)
  if (value === null || value === '' || !Number.isFinite(number) || number < 0) {
    throw new Error(`${what} is not a number of 0 or more`)
  }
  return number
}

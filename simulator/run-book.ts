import type { Json } from './json-text.ts'
import { type Interventions, playback, type RunState } from './playback.ts'
import { type JobScenario, jobsOf, type Scenario } from './scenario.ts'

/** How a run is added to the book; all members have a default. */
export interface RunOptions {
  /** The story it plays; by default the simulator's own. */
  readonly scenario?: Scenario
  /** Its number; by default the last one plus one. */
  readonly runId?: string
  /** When it was created, on the real clock; by default now. */
  readonly createdAtMs?: number
  /** Answers "run not found" until then. */
  readonly appearsAtMs?: number
  readonly triggerMode?: number
  readonly commit?: string
  readonly branch?: string
  /** What StartPipelineRun or CreatePipelineRun was given. */
  readonly startParams?: Readonly<Record<string, unknown>>
}

/** A run of the pipeline. */
export interface Run {
  readonly runId: bigint
  readonly scenario: Scenario
  readonly createdAtMs: number
  readonly appearsAtMs: number
  readonly triggerMode: number
  readonly commit: string
  readonly branch: string
  readonly startParams: Readonly<Record<string, unknown>>
}

interface Touched {
  readonly gates: Map<string, { decision: 'pass' | 'refuse'; atMs: number }>
  readonly stoppedJobs: Map<string, number>
  cancelledAtMs?: number
}

/** All runs of the pipeline, and what people did to them. */
export class RunBook {
  /** The story that a new run plays. */
  scenario: Scenario
  readonly #runs: Run[] = []
  readonly #touched = new Map<bigint, Touched>()
  readonly #now: () => number
  readonly #speed: number

  /** `now` is the real clock; `speed` is how many simulated seconds pass in a real one. */
  constructor(scenario: Scenario, now: () => number, speed: number) {
    this.scenario = scenario
    this.#now = now
    this.#speed = speed
  }

  /** Adds a run. */
  add(options: RunOptions = {}): Run {
    const scenario = options.scenario ?? this.scenario
    const newest = this.#runs.reduce((last, { runId }) => (runId > last ? runId : last), 0n)
    const createdAtMs = options.createdAtMs ?? this.#now()
    const run: Run = {
      runId: options.runId === undefined ? newest + 1n : BigInt(options.runId),
      scenario,
      createdAtMs,
      appearsAtMs: options.appearsAtMs ?? createdAtMs,
      triggerMode: options.triggerMode ?? scenario.triggerMode,
      commit: options.commit ?? scenario.commit,
      branch: options.branch ?? scenario.branch,
      startParams: options.startParams ?? {}
    }
    this.#runs.push(run)
    this.#touched.set(run.runId, { gates: new Map(), stoppedJobs: new Map() })
    return run
  }

  /** The runs that can be seen by now, newest first. */
  visible(): readonly Run[] {
    const now = this.#now()
    return this.#runs
      .filter((run) => run.appearsAtMs <= now)
      .sort((one, other) => (one.runId < other.runId ? 1 : -1))
  }

  /** Finds a run by its number. */
  find(runId: string): Run | undefined {
    return this.visible().find((run) => run.runId.toString() === runId)
  }

  /** Finds a job of a run by its id. */
  findJob(run: Run, jobId: string): JobScenario | undefined {
    return jobsOf(run.scenario).find((job) => job.id === jobId)
  }

  /** The state of a run by now. */
  state(run: Run): RunState {
    return playback(run.scenario, this.#elapsed(run), this.#interventions(run))
  }

  /** A simulated moment of a run on the real clock, as the API sends it. */
  realTime(run: Run, simulatedMs: number | null): number | null {
    return simulatedMs === null ? null : Math.round(run.createdAtMs + simulatedMs / this.#speed)
  }

  /** Decides a manual gate; false if it is not open. */
  decideGate(run: Run, jobId: string, decision: 'pass' | 'refuse'): boolean {
    const job = this.#jobState(run, jobId)
    if (job?.status !== 'WAITING') return false
    this.#touch(run).gates.set(jobId, { decision, atMs: this.#elapsed(run) })
    return true
  }

  /** Stops one job; false if it is not running. */
  stopJob(run: Run, jobId: string): boolean {
    const job = this.#jobState(run, jobId)
    if (job?.status !== 'RUNNING' && job?.status !== 'WAITING') return false
    this.#touch(run).stoppedJobs.set(jobId, this.#elapsed(run))
    return true
  }

  /** Cancels a run; false if it had ended. */
  cancel(run: Run): boolean {
    const touched = this.#touch(run)
    if (this.state(run).endMs !== null || touched.cancelledAtMs !== undefined) return false
    touched.cancelledAtMs = this.#elapsed(run)
    return true
  }

  #jobState(run: Run, jobId: string): { readonly status: string } | undefined {
    return this.state(run)
      .stages.flatMap((stage) => stage.jobs)
      .find((state) => state.job.id === jobId)
  }

  #elapsed(run: Run): number {
    return (this.#now() - run.createdAtMs) * this.#speed
  }

  #interventions(run: Run): Interventions {
    return this.#touch(run)
  }

  #touch(run: Run): Touched {
    const touched = this.#touched.get(run.runId)
    if (touched === undefined) throw new Error(`Run ${run.runId} is not in the book`)
    return touched
  }
}

/** Puts a run's own commit and branch where a scenario's texts name them. */
export function fillIn(value: Json, run: Run): Json {
  if (typeof value === 'string') {
    return value
      .replaceAll('${commit8}', run.commit.slice(0, 8))
      .replaceAll('${commit}', run.commit)
      .replaceAll('${branch}', run.branch)
  }
  if (Array.isArray(value)) return value.map((item: Json) => fillIn(item, run))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, fillIn(member ?? null, run)])
  )
}

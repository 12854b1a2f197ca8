import { pipelineId, pipelineName } from './identity.ts'
import type { CommitPlace } from './commit-places.ts'
import { type JobState, playback, type RunState } from './playback.ts'
import type { Scenario } from './scenario.ts'

/** How a run is added to the book; all members have a default. */
export interface RunOptions {
  /** The story it plays; by default the simulator's own. */
  readonly scenario?: Scenario
  /** Its number; by default the last one plus one. */
  readonly runId?: string
  /** When it was created, on the real clock; by default now. */
  readonly createdAtMs?: number
  /** Answers "run not found" until then, and no list has it. */
  readonly appearsAtMs?: number
  readonly triggerMode?: number
  readonly commit?: string
  readonly branch?: string
  /** Where it tells its commit; nowhere if empty. */
  readonly commitIn?: readonly CommitPlace[]
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
  /** The usual places if it is undefined. */
  readonly commitIn: readonly CommitPlace[] | undefined
  readonly startParams: Readonly<Record<string, unknown>>
}

/** The pipeline whose runs a book holds; its name is null where nothing tells it. */
export interface PipelineIdentity {
  readonly id: string
  readonly name: string | null
}

interface Touched {
  readonly gates: Map<string, { decision: 'pass' | 'refuse'; atMs: number }>
  readonly stoppedJobs: Map<string, number>
  readonly retries: Map<string, number[]>
  readonly skippedJobs: Map<string, number>
  cancelledAtMs?: number
}

/** All runs of one pipeline, and what people did to them. */
export class RunBook {
  readonly pipeline: PipelineIdentity
  /** The story that a new run plays. */
  scenario: Scenario
  readonly #runs: Run[] = []
  readonly #touched = new Map<bigint, Touched>()
  readonly #now: () => number
  readonly #speed: number

  /** `now` is the real clock; `speed` is how many simulated seconds pass in a real one. */
  constructor(
    scenario: Scenario,
    now: () => number,
    speed: number,
    pipeline: PipelineIdentity = { id: pipelineId, name: pipelineName }
  ) {
    this.scenario = scenario
    this.pipeline = pipeline
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
      commitIn: options.commitIn ?? scenario.commitIn,
      startParams: options.startParams ?? {}
    }
    this.#runs.push(run)
    this.#touched.set(run.runId, {
      gates: new Map(),
      stoppedJobs: new Map(),
      retries: new Map(),
      skippedJobs: new Map()
    })
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

  /** The state of a run by now. */
  state(run: Run): RunState {
    return playback(run.scenario, this.#elapsed(run), this.#touch(run))
  }

  /** The state of a job by now; undefined if the run has none of this id. */
  jobState(run: Run, jobId: string): JobState | undefined {
    return this.state(run)
      .stages.flatMap((stage) => stage.jobs)
      .find((state) => state.job.id === jobId)
  }

  /** A simulated moment of a run on the real clock, as the API sends it. */
  realTime(run: Run, simulatedMs: number | null): number | null {
    return simulatedMs === null ? null : Math.round(run.createdAtMs + simulatedMs / this.#speed)
  }

  /** Decides a manual gate; false if it is not open. */
  decideGate(run: Run, jobId: string, decision: 'pass' | 'refuse'): boolean {
    const state = this.jobState(run, jobId)
    if (state?.status !== 'WAITING' || state.job.gate === undefined) return false
    this.#touch(run).gates.set(jobId, { decision, atMs: this.#elapsed(run) })
    return true
  }

  /** Stops one job; false if it is not running. */
  stopJob(run: Run, jobId: string): boolean {
    const status = this.jobState(run, jobId)?.status
    if (status !== 'RUNNING' && status !== 'WAITING') return false
    this.#touch(run).stoppedJobs.set(jobId, this.#elapsed(run))
    return true
  }

  /** Retries a failed job; false if it has not failed, is a manual gate, or waits for its retry already. */
  retryJob(run: Run, jobId: string): boolean {
    const touched = this.#touch(run)
    const retries = touched.retries.get(jobId) ?? []
    const elapsedMs = this.#elapsed(run)
    if (!this.#hasFailed(run, jobId) || retries.some((atMs) => atMs > elapsedMs)) return false
    touched.retries.set(jobId, [...retries, elapsedMs + run.scenario.retryLagSeconds * 1000])
    return true
  }

  /** Skips a failed job; false if it has not failed. */
  skipJob(run: Run, jobId: string): boolean {
    if (!this.#hasFailed(run, jobId)) return false
    this.#touch(run).skippedJobs.set(jobId, this.#elapsed(run))
    return true
  }

  /** Cancels a run; false if it had ended. */
  cancel(run: Run): boolean {
    const touched = this.#touch(run)
    if (this.state(run).endMs !== null || touched.cancelledAtMs !== undefined) return false
    touched.cancelledAtMs = this.#elapsed(run)
    return true
  }

  #hasFailed(run: Run, jobId: string): boolean {
    const { status } = this.state(run)
    if (status === 'CANCELED' || status === 'CANCELLING') return false
    const state = this.jobState(run, jobId)
    return state?.status === 'FAIL' && state.job.gate === undefined
  }

  #elapsed(run: Run): number {
    return (this.#now() - run.createdAtMs) * this.#speed
  }

  #touch(run: Run): Touched {
    const touched = this.#touched.get(run.runId)
    if (touched === undefined) throw new Error(`Run ${run.runId} is not in the book`)
    return touched
  }
}

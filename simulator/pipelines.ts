/** The pipelines of the simulated organization. */
import { pipelineId, pipelineName } from './identity.ts'
import { addPastRuns, type PastRun } from './past-runs.ts'
import { type Run, RunBook, type RunOptions } from './run-book.ts'
import type { Scenario } from './scenario.ts'
import { findScenario, type ScenarioName } from './scenario-library.ts'
import { type BranchHeads, startedRun } from './start-run.ts'

/** How one pipeline is set up; only the scenario is needed. */
export interface PipelineOptions {
  /** The story of the first run and of those started later. */
  readonly scenario: Scenario | ScenarioName
  /** Its name; null where nothing tells it. `Gate demo` if not said. */
  readonly name?: string | null
  /** Number of the current run; the scenario's if not said, or one more than the past runs. */
  readonly runId?: string
  /** Older, finished runs: how many, each of its own commit, or which; 3 if not said. */
  readonly pastRuns?: number | readonly PastRun[]
  /** Whether there is no run but the past ones until one is started or added. */
  readonly withoutCurrentRun?: boolean
  /** The current run is in no list, and "not found", for so long. */
  readonly currentRunAppearsAfterMs?: number
  /** Runs after the current one, the oldest first. */
  readonly laterRuns?: readonly RunOptions[]
  /** A started run is "not found" for so long. */
  readonly runAppearsAfterMs?: number
  /** Commits that runs started on a branch are built from; the scenario's commit for other branches. */
  readonly branchHeads?: BranchHeads
}

/** What a test can see and do of one pipeline. */
export interface PipelineControl {
  /** The runs, newest first. */
  runs(): readonly Run[]
  /** The status of a run by now; of the newest if none is named. */
  status(runId?: string): string
  /** Adds a run and returns its number. */
  addRun(options?: RunOptions): string
  /** Changes the story of the runs that are started from now on. */
  setScenario(scenario: Scenario | ScenarioName): void
  /** Passes a manual gate of a run, the newest if none is named; false if it is not open. */
  passManualGate(jobId: string, runId?: string): boolean
  /** Refuses a manual gate likewise. */
  refuseManualGate(jobId: string, runId?: string): boolean
  /** Retries a failed job likewise; false if it has not failed. */
  retryJob(jobId: string, runId?: string): boolean
  /** Cancels a run, the newest if none is named; false if it had ended. */
  cancelRun(runId?: string): boolean
}

/** A pipeline, its runs and how to start one. */
export interface Pipeline {
  readonly book: RunBook
  readonly control: PipelineControl
  readonly startRun: (params: Readonly<Record<string, unknown>>) => Run
}

/** The pipelines by their ids. */
export class Pipelines {
  readonly #byId: ReadonlyMap<string, Pipeline>
  /** The one that all is about where no other is named. */
  readonly main: Pipeline

  constructor(
    main: PipelineOptions,
    others: Readonly<Record<string, PipelineOptions>>,
    now: () => number,
    speed: number
  ) {
    this.main = createPipeline(pipelineId, main, now, speed)
    const all = Object.entries(others).map(
      ([id, options]) => [id, createPipeline(id, options, now, speed)] as const
    )
    this.#byId = new Map([[pipelineId, this.main], ...all])
  }

  /** The pipeline of an id; undefined if there is none such. */
  find(id: string | undefined): Pipeline | undefined {
    return this.#byId.get(id ?? '')
  }
}

function createPipeline(id: string, options: PipelineOptions, now: () => number, speed: number): Pipeline {
  const scenario = findScenario(options.scenario)
  const past = options.pastRuns ?? 3
  const afterPast = typeof past === 'number' && BigInt(scenario.runId) <= BigInt(past)
  const runId = options.runId ?? (afterPast ? String(past + 1) : scenario.runId)
  const name = options.name === undefined ? pipelineName : options.name
  const book = new RunBook(scenario, now, speed, { id, name })
  addPastRuns(book, past, runId, now())
  if (options.withoutCurrentRun !== true) {
    book.add({ runId, appearsAtMs: now() + (options.currentRunAppearsAfterMs ?? 0) })
  }
  for (const run of options.laterRuns ?? []) book.add(run)
  return {
    book,
    control: controlOf(book),
    startRun: (params) =>
      book.add({
        ...startedRun(params, options.branchHeads ?? {}, book.scenario.branch),
        triggerMode: 1,
        appearsAtMs: now() + (options.runAppearsAfterMs ?? 0)
      })
  }
}

function controlOf(book: RunBook): PipelineControl {
  const pick = (runId: string | undefined): Run => {
    const run = runId === undefined ? book.visible()[0] : book.find(runId)
    if (run === undefined) throw new Error(`The simulator has no run ${runId ?? ''}`)
    return run
  }
  return {
    runs: () => book.visible(),
    status: (runId) => book.state(pick(runId)).status,
    addRun: (run) => book.add(run).runId.toString(),
    setScenario: (next) => {
      book.scenario = findScenario(next)
    },
    passManualGate: (jobId, runId) => book.decideGate(pick(runId), jobId, 'pass'),
    refuseManualGate: (jobId, runId) => book.decideGate(pick(runId), jobId, 'refuse'),
    retryJob: (jobId, runId) => book.retryJob(pick(runId), jobId),
    cancelRun: (runId) => book.cancel(pick(runId))
  }
}

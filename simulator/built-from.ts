import type { PipelineOptions } from './pipelines.ts'
import { findScenario } from './scenario-library.ts'

/** What the current runs of the pipelines are built from, and when they appear; null as their scenarios say. */
export interface BuiltFrom {
  readonly commit: string | null
  readonly branch: string | null
  /** On the real clock, from the simulator's start. Until then no list has the run, though its time passes. */
  readonly appearsAfterMs: number
}

/** The pipeline with its current run, and those started on that branch, built from what was said. */
export function builtFrom(
  { commit, branch, appearsAfterMs }: BuiltFrom,
  options: PipelineOptions
): PipelineOptions {
  const scenario = findScenario(options.scenario)
  const origin = { commit: commit ?? scenario.commit, branch: branch ?? scenario.branch }
  return {
    ...options,
    scenario: { ...scenario, ...origin },
    branchHeads: { ...options.branchHeads, [origin.branch]: origin.commit },
    currentRunAppearsAfterMs: appearsAfterMs
  }
}

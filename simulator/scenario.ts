import { z } from 'zod'
import { commitPlaces } from './commit-places.ts'
import { id, type JobScenario, jobSchema, seconds } from './job-scenario.ts'

const stageSchema = z.strictObject({
  name: z.string(),
  startsAfterSeconds: seconds.default(0),
  /** A stage that may fail without stopping the run. */
  mayFail: z.boolean().default(false),
  /** It waits until somebody starts it; itself or its jobs are then SWITCH_MANUAL. */
  byHand: z
    .strictObject({
      startedAfterSeconds: seconds.optional(),
      toldBy: z.enum(['stage', 'jobs']).default('stage')
    })
    .optional(),
  /** How the stage is sent before it has begun. */
  beforeStart: z
    .enum(['complete', 'no-stage-info', 'null-stage-info', 'no-jobs', 'null-jobs'])
    .default('complete'),
  jobs: z.array(jobSchema).default([])
})

const logsSchema = z.strictObject({
  /** Whether a log grows by whole lines or in the middle of them. */
  growBy: z.enum(['lines', 'characters']).default('lines'),
  /** Number of a step's first line. From 1 on, a next part that is asked for at `last` repeats a line. */
  offsetsFrom: z.union([z.literal(0), z.literal(1)]).default(0),
  /** What `last` is for an empty log; the offset that was asked for if not said. */
  lastOfEmpty: z.int().optional(),
  /** Whether a job's steps come as one object instead of a list. */
  stepsAs: z.enum(['list', 'object']).default('list'),
  /** How the address of a step's whole log is sent; `none` if there is no such operation. */
  fileAddress: z.enum(['text', 'url', 'downloadUrl', 'none']).default('text'),
  /** Whether that address honours Range requests. */
  fileRanges: z.boolean().default(true)
})

const scenarioSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  queuedSeconds: seconds.default(1),
  triggerMode: z.int().default(1),
  /** The topology: the stages of one inner array run side by side. */
  stages: z.array(z.array(stageSchema).min(1)).default([]),
  branch: z.string().default('master'),
  commit: z.string().default('4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'),
  /** Where a run tells its commit: everywhere in the usual places if not said, nowhere if empty. */
  commitIn: z.array(z.enum(commitPlaces)).optional(),
  /** The branch that the source names, where it is not the one that was built. */
  defaultBranch: z.string().optional(),
  /** `${commit}`, `${commit8}` and `${branch}` inside strings stand for the run's own. */
  sources: z.array(z.record(z.string(), z.json())).optional(),
  globalParams: z.array(z.record(z.string(), z.json())).optional(),
  /** The run's final status where it does not follow from its jobs. */
  outcome: z.string().optional(),
  /** The run's status while the simulated time is in a window, whatever its jobs do. */
  statusWindows: z
    .array(z.strictObject({ fromSeconds: seconds, toSeconds: seconds, status: z.string() }))
    .default([]),
  /** When a person cancels the run. */
  cancelledAtSeconds: seconds.optional(),
  cancellingSeconds: seconds.default(2),
  /** Whether a time that is not known yet is sent as null or not at all. */
  unsetTimes: z.enum(['null', 'missing']).default('null'),
  /** Logs longer than this are given only in part, with `more: true`. */
  logPageLines: z.int().positive().default(1000),
  logs: logsSchema.prefault({}),
  /** How long after a retry was taken its job runs again; until then all stays as it was. */
  retryLagSeconds: seconds.default(0),
  /** Number of the run that plays this scenario. */
  runId: id.default('42'),
  /** Served as GetPipelineRun's answer as it stands, for any ids. */
  verbatim: z.record(z.string(), z.json()).optional()
})

/** A story that a run plays: its stages and jobs, how long each lasts and how it ends. */
export type Scenario = z.infer<typeof scenarioSchema>
/** A stage of a scenario. */
export type StageScenario = z.infer<typeof stageSchema>
export type { JobScenario } from './job-scenario.ts'
/** What may be written for a scenario: all that has a default can be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>

/** Checks a scenario and fills in its defaults; throws an error that names each wrong member. */
export function parseScenario(value: unknown): Scenario {
  const result = scenarioSchema.safeParse(value)
  if (!result.success) throw new Error(`Not a scenario:\n${z.prettifyError(result.error)}`)
  return result.data
}

/** All jobs of a scenario, in order. */
export function jobsOf(scenario: Scenario): readonly JobScenario[] {
  return scenario.stages.flat().flatMap((stage) => stage.jobs)
}

import { z } from 'zod'

const seconds = z.number().nonnegative()
const id = z.string().regex(/^[1-9]\d{0,18}$/, 'an id is a string of up to 19 digits')
const lines = z.union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))])

const machineSchema = z.strictObject({
  sn: z.string(),
  ip: z.string(),
  endsWith: z.enum(['Success', 'Failed', 'Skipped', 'Cancelled']).default('Success'),
  startsAfterSeconds: seconds.default(0),
  lastsSeconds: seconds.default(10),
  log: lines.default('')
})

const jobSchema = z.strictObject({
  id,
  name: z.string(),
  /** Counted from the start of its stage. */
  startsAfterSeconds: seconds.default(0),
  lastsSeconds: seconds.default(10),
  endsWith: z.string().default('SUCCESS'),
  /** Attempts before the last one; each failed and was retried by a person some seconds later. */
  earlierAttempts: z
    .array(
      z.strictObject({
        lastsSeconds: seconds,
        endsWith: z.string().default('FAIL'),
        retriedAfterSeconds: seconds
      })
    )
    .default([]),
  /** A manual gate (人工卡点): it waits for a person, or for the seconds given here. */
  gate: z
    .strictObject({
      decidedAfterSeconds: seconds.optional(),
      decision: z.enum(['pass', 'refuse']).default('pass')
    })
    .optional(),
  /** A deployment to hosts (主机部署): no plain log, but a deploy order. */
  deployOrder: z.strictObject({ id, machines: z.array(machineSchema) }).optional(),
  log: lines.optional(),
  /** Instead of `log`: so many generated lines. */
  logLines: z.int().nonnegative().optional(),
  steps: z.array(z.string()).min(1).default(['申请运行环境', '执行命令']),
  /** Actions beside those that follow from the job's kind and status. */
  actions: z.array(z.record(z.string(), z.json())).default([])
})

const stageSchema = z.strictObject({
  name: z.string(),
  startsAfterSeconds: seconds.default(0),
  /** A stage that may fail without stopping the run. */
  mayFail: z.boolean().default(false),
  /** How the stage is sent before it has begun. */
  beforeStart: z
    .enum(['complete', 'no-stage-info', 'null-stage-info', 'no-jobs', 'null-jobs'])
    .default('complete'),
  jobs: z.array(jobSchema).default([])
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
  /** Number of the run that plays this scenario. */
  runId: id.default('42'),
  /** Served as GetPipelineRun's answer as it stands, for any ids. */
  verbatim: z.record(z.string(), z.json()).optional()
})

/** A story that a run plays: its stages and jobs, how long each lasts and how it ends. */
export type Scenario = z.infer<typeof scenarioSchema>
/** A stage of a scenario. */
export type StageScenario = z.infer<typeof stageSchema>
/** A job of a scenario. */
export type JobScenario = z.infer<typeof jobSchema>
/** A machine of a deploy order. */
export type MachineScenario = z.infer<typeof machineSchema>
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

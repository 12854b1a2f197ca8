import { z } from 'zod'

/** A duration in a scenario, in simulated seconds. */
export const seconds = z.number().nonnegative()
/** An id in a scenario: a string, so that it keeps all digits. */
export const id = z.string().regex(/^[1-9]\d{0,18}$/, 'an id is a string of up to 19 digits')
const lines = z.union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))])

const machineSchema = z.strictObject({
  sn: z.string(),
  ip: z.string(),
  endsWith: z.enum(['Success', 'Failed', 'Skipped', 'Cancelled']).default('Success'),
  batch: z.int().positive().default(1),
  startsAfterSeconds: seconds.default(0),
  lastsSeconds: seconds.default(10),
  log: lines.default('')
})

const deployOrderSchema = z.strictObject({
  id,
  machines: z.array(machineSchema),
  /** A pause between batches: the job is WAITING, the order `Waiting`; for ever if it has no length. */
  pause: z.strictObject({ fromSeconds: seconds, lastsSeconds: seconds.optional() }).optional(),
  /** Where the job tells the order's id: its action's `params` or `data`, or its own `result`. */
  toldIn: z.enum(['params', 'data', 'result']).default('params'),
  actionType: z.enum(['GetVMDeployOrder', 'VMDeploy', 'vm-deploy-build']).default('GetVMDeployOrder')
})

const gateSchema = z.strictObject({
  decidedAfterSeconds: seconds.optional(),
  decision: z.enum(['pass', 'refuse']).default('pass'),
  /** Whether others than the caller are its validators: its actions have `disable: true`, the API refuses. */
  ofOthers: z.boolean().default(false),
  validators: z.array(z.json()).optional(),
  refuseAction: z
    .enum(['RefusePipelineValidate', 'RefusePipelineValidator'])
    .default('RefusePipelineValidate')
})

/** A job of a scenario, as it may be written. */
export const jobSchema = z.strictObject({
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
        retriedAfterSeconds: seconds,
        log: lines.optional()
      })
    )
    .default([]),
  /** How it goes when it is retried through the API, the first time first; the last holds for all that follow. */
  retries: z
    .array(z.strictObject({ lastsSeconds: seconds, endsWith: z.string(), log: lines.optional() }))
    .default([]),
  /** A manual gate (人工卡点): it waits for a person, or for the seconds given here. */
  gate: gateSchema.optional(),
  /** A merge conflict that waits for a person; the job has this status until it is solved. */
  conflict: z
    .strictObject({ solvedAfterSeconds: seconds.optional(), status: z.string().default('WAITING') })
    .optional(),
  /** A deployment to hosts (主机部署): no plain log, but a deploy order. */
  deployOrder: deployOrderSchema.optional(),
  /** What its `result` tells once it has ended: `data` if it went well, else `code` and `message`. */
  result: z
    .strictObject({
      data: z.record(z.string(), z.json()).default({}),
      code: z.string().default('1903005'),
      message: z.string().default('run failed, check logs')
    })
    .optional(),
  log: lines.optional(),
  /** Instead of `log`: so many generated lines. */
  logLines: z.int().nonnegative().optional(),
  steps: z.array(z.string()).min(1).default(['申请运行环境', '执行命令']),
  /** Actions beside those that follow from the job's kind and status. */
  actions: z.array(z.record(z.string(), z.json())).default([])
})

/** A job of a scenario. */
export type JobScenario = z.infer<typeof jobSchema>
/** A machine of a deploy order. */
export type MachineScenario = z.infer<typeof machineSchema>

/** A step that follows simulated pipelines by a fake clock: hours take seconds, and the server's work is not counted. */
import type { FaultPlan } from '../../simulator/faults.ts'
import { organizationId, pipelineId, tokens } from '../../simulator/identity.ts'
import type { PipelineOptions } from '../../simulator/pipelines.ts'
import { RateLimit } from '../../simulator/rate-limit.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { tryGate, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import type { CapturedOutput } from '../__fixtures__/captured-output.ts'
import type { Reply, Script } from '../__fixtures__/scripted-http.ts'
import { SimulatedService, type SimulatedCall } from '../__fixtures__/simulated-service.ts'

export interface SimulatedStep {
  /** The story of each pipeline's run 42. */
  readonly scenarios: readonly Scenario[]
  /** Beside those that name the pipelines and sign in. */
  readonly inputs?: Inputs
  /** What every answer takes. */
  readonly answersAfterMs: number
  /** Requests that the service takes in any one second; no limit if not said. */
  readonly limitPerSecond?: number
  readonly faults?: FaultPlan
  /** From 0 up to 1; always a half if not said. */
  readonly random?: () => number
  /** Where what is printed goes. */
  readonly output?: CapturedOutput
}

export interface SimulatedEnd {
  readonly trial: Trial
  readonly calls: readonly SimulatedCall[]
  /** Requests that the limit refused. */
  readonly refused: number
  /** What the gate's work took of the processor. */
  readonly cpuMs: number
}

/** The id of a pipeline by its place, from 0. */
export function idOfPipeline(at: number): string {
  return String(BigInt(pipelineId) + BigInt(at))
}

/** Follows all of them in one step, to its end. */
export async function followSimulated(step: SimulatedStep): Promise<SimulatedEnd> {
  const clock = new FakeClock()
  const service = new SimulatedService(clock, { ...pipelinesOf(step.scenarios), faults: step.faults ?? [] })
  const limit = new RateLimit(step.limitPerSecond ?? Infinity, () => clock.nowMs())
  let serverMs = 0
  let refused = 0
  const script: Script = (sent, count) => {
    const before = process.cpuUsage()
    const refusal = limit.refuse('token')
    if (refusal !== undefined) refused += 1
    const reply: Reply =
      refusal === undefined
        ? service.script(sent, count)
        : { status: refusal.status, headers: refusal.headers, body: refusal.body.toString() }
    serverMs += cpuMsSince(before)
    return { delayMs: step.answersAfterMs, ...reply }
  }
  const before = process.cpuUsage()
  const trial = await tryGate({
    inputs: {
      'organization-id': organizationId,
      'access-token': tokens.full,
      ...targetsOf(step.scenarios.length),
      timeout: '24h',
      logs: 'none',
      ...step.inputs
    },
    script,
    clock,
    ...(step.random === undefined ? {} : { random: step.random }),
    ...(step.output === undefined ? {} : { output: step.output })
  })
  return { trial, calls: service.calls, refused, cpuMs: cpuMsSince(before) - serverMs }
}

function pipelinesOf(scenarios: readonly Scenario[]): ConstructorParameters<typeof SimulatedService>[1] {
  const all = scenarios.map((scenario, at): [string, PipelineOptions] => [
    idOfPipeline(at),
    { scenario, runId: '42' }
  ])
  const [main, ...others] = all
  if (main === undefined) throw new Error('a step follows one pipeline at least')
  return { ...main[1], pipelines: Object.fromEntries(others) }
}

/** One pipeline is followed as one, several as several. */
function targetsOf(pipelines: number): Inputs {
  if (pipelines === 1) return { 'pipeline-id': pipelineId, 'pipeline-run-id': '42' }
  return {
    pipelines: Array.from({ length: pipelines }, (_, at) => `p${at}: ${idOfPipeline(at)}/42`).join('\n')
  }
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

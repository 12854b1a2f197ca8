import type { FaultPlan } from '../../simulator/faults.ts'
import { parseScenario, type Scenario } from '../../simulator/scenario.ts'
import { type RecordedRequest, startSimulator } from '../../simulator/server.ts'
import { type ActionResult, runAction } from './run-action.ts'
import { secretsOf, secretsSent, signIn, type WayIn } from './ways-in.ts'

/** When a fault strikes: at the first look at the run, or at the second, the first having gone well. */
export type Position = 'first' | 'later'

/** A run of the action against a simulator with faults. */
export interface FaultyRun {
  readonly way: WayIn
  readonly position: Position
  readonly faults: FaultPlan
  readonly inputs?: Readonly<Record<string, string>>
  /** The job's last status; SUCCESS if not said. */
  readonly endsWith?: string
}

/** How it went. */
export interface FaultyEnd {
  readonly result: ActionResult
  /** The looks at the run. */
  readonly looks: readonly TimedRequest[]
  readonly requests: readonly TimedRequest[]
  readonly secrets: readonly string[]
}

/** A request, and when it came by `performance.now()`. */
export interface TimedRequest extends RecordedRequest {
  readonly cameAtMs: number
}

const scenarioOf = (endsWith: string): Scenario =>
  parseScenario({
    name: 'one job',
    description: 'A job of one minute',
    stages: [[{ name: '构建', jobs: [{ id: '11', name: '编译', lastsSeconds: 60, endsWith }] }]]
  })
const twoMinutes = 120_000

/**
 * Runs the action once. For a fault at the first look the run has ended before; for one at a later look it
 * is running at the first look and has ended right after the second, so the numbers of looks are certain.
 */
export async function runWithFaults(run: FaultyRun): Promise<FaultyEnd> {
  const { way, position, faults, inputs, endsWith = 'SUCCESS' } = run
  let aheadMs = 0
  const requests: TimedRequest[] = []
  const isLook = ({ operation }: RecordedRequest): boolean => operation === 'GetPipelineRun'
  const simulator = await startSimulator({
    scenario: scenarioOf(endsWith),
    now: () => Date.now() + aheadMs,
    withoutCurrentRun: true,
    pastRuns: 0,
    faults,
    onRequest: (request) => {
      requests.push({ ...request, cameAtMs: performance.now() })
      if (isLook(request) && requests.filter(isLook).length === 2) aheadMs = twoMinutes
    }
  })
  try {
    const nowMs = Date.now()
    simulator.addRun({ runId: '42', createdAtMs: position === 'first' ? nowMs - twoMinutes : nowMs - 5000 })
    const signedIn = await signIn(simulator, way)
    const before = requests.length
    const result = await runAction({
      ...signedIn,
      inputs: { ...signedIn.inputs, 'poll-interval': '1s', ...inputs }
    })
    const own = requests.slice(before)
    return {
      result,
      requests: own,
      looks: own.filter(isLook),
      secrets: [...secretsOf(signedIn), ...secretsSent(own)]
    }
  } finally {
    await simulator.close()
  }
}

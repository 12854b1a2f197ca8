import { bigRun, oneHour } from './generated-scenarios.ts'
import { parseScenario, type Scenario } from './scenario.ts'
import allowedFailure from './scenarios/allowed-failure.json' with { type: 'json' }
import cancelled from './scenarios/cancelled.json' with { type: 'json' }
import emptyStages from './scenarios/empty-stages.json' with { type: 'json' }
import failure from './scenarios/failure.json' with { type: 'json' }
import hostDeployment from './scenarios/host-deployment.json' with { type: 'json' }
import largeIds from './scenarios/large-ids.json' with { type: 'json' }
import manualGateBesideJobs from './scenarios/manual-gate-beside-jobs.json' with { type: 'json' }
import manualGatePassed from './scenarios/manual-gate-passed.json' with { type: 'json' }
import manualGateRefused from './scenarios/manual-gate-refused.json' with { type: 'json' }
import manualGate from './scenarios/manual-gate.json' with { type: 'json' }
import parallelStages from './scenarios/parallel-stages.json' with { type: 'json' }
import retriedJob from './scenarios/retried-job.json' with { type: 'json' }
import seed from './scenarios/seed.json' with { type: 'json' }
import success from './scenarios/success.json' with { type: 'json' }
import unknownStatus from './scenarios/unknown-status.json' with { type: 'json' }
import weirdNames from './scenarios/weird-names.json' with { type: 'json' }

const library = {
  success: () => success,
  failure: () => failure,
  cancelled: () => cancelled,
  'parallel-stages': () => parallelStages,
  'manual-gate': () => manualGate,
  'manual-gate-passed': () => manualGatePassed,
  'manual-gate-beside-jobs': () => manualGateBesideJobs,
  'manual-gate-refused': () => manualGateRefused,
  'host-deployment': () => hostDeployment,
  'allowed-failure': () => allowedFailure,
  'retried-job': () => retriedJob,
  'empty-stages': () => emptyStages,
  'weird-names': () => weirdNames,
  'unknown-status': () => unknownStatus,
  'large-ids': () => largeIds,
  'one-hour-20-jobs': () => oneHour(),
  'big-run': () => bigRun(60, 20),
  seed: () => seed
} as const satisfies Record<string, () => unknown>

/** Name of a scenario that comes with the simulator. */
export type ScenarioName = keyof typeof library

/** Whether there is a scenario of this name. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(library, name)
}

/** Names of all scenarios that come with the simulator. */
export const scenarioNames: readonly ScenarioName[] = Object.keys(library).filter(isScenarioName)

/** The scenario of a name; a scenario stands for itself. */
export function findScenario(scenario: Scenario | ScenarioName): Scenario {
  return typeof scenario === 'string' ? parseScenario(library[scenario]()) : scenario
}

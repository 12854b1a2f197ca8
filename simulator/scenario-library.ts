import { bigRun, oneHour } from './generated-scenarios.ts'
import { parseScenario, type Scenario } from './scenario.ts'
import allowedFailure from './scenarios/allowed-failure.json' with { type: 'json' }
import cancelled from './scenarios/cancelled.json' with { type: 'json' }
import emptyStages from './scenarios/empty-stages.json' with { type: 'json' }
import failure from './scenarios/failure.json' with { type: 'json' }
import flakyJob from './scenarios/flaky-job.json' with { type: 'json' }
import gateOfOthers from './scenarios/gate-of-others.json' with { type: 'json' }
import growingLogs from './scenarios/growing-logs.json' with { type: 'json' }
import hostBatches from './scenarios/host-batches.json' with { type: 'json' }
import hostDeployment from './scenarios/host-deployment.json' with { type: 'json' }
import jobReasons from './scenarios/job-reasons.json' with { type: 'json' }
import jobResults from './scenarios/job-results.json' with { type: 'json' }
import largeIds from './scenarios/large-ids.json' with { type: 'json' }
import manualGateBesideJobs from './scenarios/manual-gate-beside-jobs.json' with { type: 'json' }
import manualGatePassed from './scenarios/manual-gate-passed.json' with { type: 'json' }
import manualGateRefused from './scenarios/manual-gate-refused.json' with { type: 'json' }
import manualGate from './scenarios/manual-gate.json' with { type: 'json' }
import mergeConflict from './scenarios/merge-conflict.json' with { type: 'json' }
import parallelStages from './scenarios/parallel-stages.json' with { type: 'json' }
import pausedDeployment from './scenarios/paused-deployment.json' with { type: 'json' }
import retriedByHand from './scenarios/retried-by-hand.json' with { type: 'json' }
import retriedJob from './scenarios/retried-job.json' with { type: 'json' }
import secretParams from './scenarios/secret-params.json' with { type: 'json' }
import seed from './scenarios/seed.json' with { type: 'json' }
import startedByHand from './scenarios/started-by-hand.json' with { type: 'json' }
import stubbornJob from './scenarios/stubborn-job.json' with { type: 'json' }
import success from './scenarios/success.json' with { type: 'json' }
import twoGates from './scenarios/two-gates.json' with { type: 'json' }
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
  'merge-conflict': () => mergeConflict,
  'started-by-hand': () => startedByHand,
  'paused-deployment': () => pausedDeployment,
  'gate-of-others': () => gateOfOthers,
  'retried-by-hand': () => retriedByHand,
  'flaky-job': () => flakyJob,
  'stubborn-job': () => stubbornJob,
  'two-gates': () => twoGates,
  'job-results': () => jobResults,
  'job-reasons': () => jobReasons,
  'host-batches': () => hostBatches,
  'secret-params': () => secretParams,
  'growing-logs': () => growingLogs,
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

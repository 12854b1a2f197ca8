import type { FaultPlan } from '../../simulator/faults.ts'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import type { Simulator } from '../../simulator/server.ts'
import type { ActionProcess } from './run-action.ts'
import type { WayIn } from './ways-in.ts'

/** What a gate is doing when the workflow is cancelled. */
export interface Phase {
  readonly name: string
  /** How many random moments of it are tried. */
  readonly moments: number
  readonly way: WayIn
  readonly scenario: ScenarioName
  /** Whether the run had ended long before. */
  readonly hasEnded?: boolean
  readonly inputs?: Readonly<Record<string, string>>
  readonly faults?: FaultPlan
  /** Holds from the phase's beginning on. */
  readonly hasBegun: (gate: ActionProcess, simulator: Simulator) => boolean
  /** The signal comes at a random moment of so many milliseconds from the phase's beginning. */
  readonly spreadMs: number
  /** Whether the gate may be over before it can see the signal. */
  readonly mayEndBefore?: boolean
}

const hasPrinted =
  (words: string) =>
  (gate: ActionProcess): boolean =>
    gate.stdout().includes(words)
const hasAsked =
  (operation: string) =>
  (_gate: ActionProcess, simulator: Simulator): boolean =>
    simulator.requests.some((request) => request.operation === operation)

const long = { scenario: 'one-hour-20-jobs', way: 'token' } as const
const start = { 'pipeline-run-id': '', start: 'true', 'stop-on-cancel': 'true' } as const

/** All that a gate does in its life, in some moments each. */
export const phases: readonly Phase[] = [
  { ...long, name: 'as early as possible', moments: 5, hasBegun: hasPrinted('\n'), spreadMs: 0 },
  { ...long, name: 'as it begins', moments: 5, hasBegun: hasPrinted('\n'), spreadMs: 150 },
  {
    ...long,
    name: 'as it begins, signed',
    way: 'keys',
    moments: 2,
    hasBegun: hasPrinted('\n'),
    spreadMs: 150
  },
  { ...long, name: 'while it sleeps', moments: 5, hasBegun: hasPrinted('The run is'), spreadMs: 400 },
  {
    ...long,
    name: 'while a request hangs',
    moments: 4,
    way: 'keys',
    faults: [{ operation: 'GetPipelineRun', fault: { kind: 'hang' } }],
    hasBegun: hasAsked('GetPipelineRun'),
    spreadMs: 200
  },
  {
    ...long,
    name: 'while it waits to try again',
    moments: 2,
    faults: [{ operation: 'GetPipelineRun', fault: { kind: 'too-many-requests', retryAfterSeconds: 50 } }],
    hasBegun: hasPrinted('TooManyRequests'),
    spreadMs: 200
  },
  {
    ...long,
    name: 'while keyless sign-in hangs',
    moments: 2,
    way: 'oidc',
    faults: [{ operation: 'AssumeRoleWithOIDC', fault: { kind: 'hang' } }],
    hasBegun: hasAsked('AssumeRoleWithOIDC'),
    spreadMs: 200
  },
  {
    ...long,
    name: 'while a start is in flight',
    moments: 4,
    inputs: start,
    faults: [{ operation: 'CreatePipelineRun', fault: { kind: 'slow', ms: 600 } }],
    hasBegun: hasAsked('CreatePipelineRun'),
    spreadMs: 550
  },
  {
    ...long,
    name: 'while a start hangs',
    moments: 2,
    inputs: start,
    faults: [{ operation: 'CreatePipelineRun', fault: { kind: 'hang' } }],
    hasBegun: hasAsked('CreatePipelineRun'),
    spreadMs: 100
  },
  {
    ...long,
    name: 'while it sleeps, with a stop to make',
    moments: 2,
    inputs: { 'stop-on-cancel': 'true' },
    hasBegun: hasPrinted('The run is'),
    spreadMs: 200
  },
  {
    ...long,
    name: 'while it sleeps, with a stop that hangs',
    moments: 2,
    inputs: { 'stop-on-cancel': 'true' },
    faults: [{ operation: 'UpdatePipelineRun', fault: { kind: 'hang' } }],
    hasBegun: hasPrinted('The run is'),
    spreadMs: 100
  },
  {
    name: 'while it reads logs',
    scenario: 'failure',
    way: 'token',
    hasEnded: true,
    moments: 2,
    faults: [{ operation: 'GetPipelineJobRunLog', fault: { kind: 'hang' } }],
    hasBegun: hasAsked('GetPipelineJobRunLog'),
    spreadMs: 200
  },
  {
    name: 'while it writes',
    scenario: 'big-run',
    way: 'token',
    hasEnded: true,
    inputs: { logs: 'none' },
    moments: 3,
    hasBegun: hasAsked('GetPipelineRun'),
    spreadMs: 150,
    mayEndBefore: true
  }
]

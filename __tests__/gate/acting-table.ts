/** What is done to a run, and what happens to it on its way (contract, "Manual gates" and "Retrying"). */
import type { FaultRule } from '../../simulator/faults.ts'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import type { Inputs } from '../__fixtures__/gate-trial.ts'

/** Something that is done to a run, once. */
export interface Act {
  readonly operation: string
  readonly scenario: ScenarioName
  readonly inputs: Inputs
  /** How the step ends where it was taken. */
  readonly taken: string
  /** What the log then says. */
  readonly says: RegExp
  /** How it ends where it is refused. */
  readonly refused: string
}

export const acts = {
  pass: {
    operation: 'PassPipelineValidate',
    scenario: 'manual-gate',
    inputs: { 'on-manual-gate': 'pass' },
    taken: 'success',
    says: /^::notice title=Manual gate::The manual gate 人工卡点 of 审批 was passed/m,
    refused: 'error'
  },
  refuse: {
    operation: 'RefusePipelineValidate',
    scenario: 'manual-gate',
    inputs: { 'on-manual-gate': 'refuse' },
    taken: 'failure',
    says: /^::notice title=Manual gate::The manual gate 人工卡点 of 审批 was refused/m,
    refused: 'error'
  },
  retry: {
    operation: 'RetryPipelineJobRun',
    scenario: 'flaky-job',
    inputs: { 'retry-jobs': '集成*' },
    taken: 'success',
    says: /集成测试 of 测试 .*again/,
    refused: 'failure'
  }
} as const satisfies Record<string, Act>

/** A service that is told to be in trouble. */
interface Faulty {
  readonly addFault: (rule: FaultRule) => void
}

/** What happens to what is sent, and what is to come of it. */
export interface Situation {
  readonly what: string
  readonly may?: 'notActing'
  readonly faults?: (operation: string) => readonly FaultRule[]
  /** What happens as it is sent for the first time. */
  readonly asItIsSent?: (service: Faulty, cancel: () => void) => void
  readonly inputs?: Inputs
  readonly sent: number
  readonly ends: 'taken' | 'refused' | 'timed-out' | 'cancelled'
}

const isDown = { kind: 'code', code: 'ServiceUnavailable' } as const

export const situations: readonly Situation[] = [
  { what: 'taken', sent: 1, ends: 'taken' },
  { what: 'refused by permission', may: 'notActing', sent: 1, ends: 'refused' },
  {
    what: 'its answer lost, and taken',
    faults: (operation) => [{ operation, count: 1, takesEffect: true, fault: { kind: 'reset' } }],
    sent: 1,
    ends: 'taken'
  },
  {
    what: 'its answer lost, and not taken',
    faults: (operation) => [{ operation, count: 1, fault: { kind: 'reset' } }],
    sent: 2,
    ends: 'taken'
  },
  {
    what: 'throttled',
    faults: (operation) => [{ operation, count: 2, fault: { kind: 'throttling', retryAfterMs: 500 } }],
    sent: 3,
    ends: 'taken'
  },
  {
    what: 'while the service is down for a minute',
    faults: (operation) => [{ operation, count: 1, fault: isDown }],
    asItIsSent: (service) => {
      service.addFault({ forMs: 60_000, fault: isDown })
    },
    sent: 2,
    ends: 'taken'
  },
  {
    what: 'while the deadline passes',
    inputs: { timeout: '45s' },
    faults: (operation) => [{ operation, takesEffect: false, fault: { kind: 'hang' } }],
    sent: 1,
    ends: 'timed-out'
  },
  {
    what: 'while the workflow is cancelled',
    faults: (operation) => [{ operation, fault: { kind: 'slow', ms: 1_000 } }],
    asItIsSent: (_service, cancel) => {
      cancel()
    },
    sent: 1,
    ends: 'cancelled'
  }
]

/** How a step ends that acts in a situation. */
export function conclusionOf(act: Act, { ends }: Situation): string {
  return ends === 'taken' || ends === 'refused' ? act[ends] : ends
}

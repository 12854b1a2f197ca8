/** Steps that search their run in a simulated pipeline. */
import { commitOfPastRun, type PastRun } from '../../simulator/past-runs.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { tryGate, without, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import {
  SimulatedService,
  simulatorInputs,
  type SimulatedApi,
  type SimulatedServiceOptions
} from '../__fixtures__/simulated-service.ts'

/** The commit that events are about, and the one that the workflow runs on where that is another. */
export const sha = 'feedfacefeedfacefeedfacefeedfacefeedface'
export const ofWorkflow = '0123456701234567012345670123456701234567'

export interface Event {
  readonly name: string
  readonly payload?: unknown
  readonly environment?: Readonly<Record<string, string>>
}

export const push: Event = { name: 'push', environment: { GITHUB_SHA: sha } }

/** Runs that have ended, the newest, 100, first; one of them was built from `sha`, or none. */
export function pastRuns(matchAt: number | null, count: number): PastRun[] {
  return Array.from({ length: count }, (_, at) => ({ commit: at === matchAt ? sha : commitOfPastRun(at) }))
}

/** Starts a run. */
export const startOperations = ['CreatePipelineRun', 'StartPipelineRun'] as const

export interface Searched {
  readonly trial: Trial
  readonly service: SimulatedService
}

export async function search(
  api: SimulatedApi,
  event: Event,
  inputs: Inputs,
  options: Partial<SimulatedServiceOptions>
): Promise<Searched> {
  const clock = new FakeClock()
  const service = new SimulatedService(clock, {
    scenario: 'success',
    withoutCurrentRun: true,
    runId: '101',
    signedGlobalParams: true,
    ...options
  })
  const trial = await tryGate({
    clock,
    script: service.script,
    event: event.payload ?? {},
    environment: {
      GITHUB_EVENT_NAME: event.name,
      GITHUB_SHA: ofWorkflow,
      GITHUB_REF_NAME: 'master',
      ...event.environment
    },
    inputs: { ...without(simulatorInputs(api), 'pipeline-run-id', 'poll-interval'), ...inputs }
  })
  return { trial, service }
}

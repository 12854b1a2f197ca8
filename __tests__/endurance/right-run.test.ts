/** The whole table of events and runs by the built action, on both APIs, in real time: minutes. */
import { describe, expect, it, jest } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { startMockGitHub } from '../__fixtures__/mock-github.ts'
import { inParallel } from '../dist/in-parallel.ts'
import { runAction } from '../dist/run-action.ts'
import { signIn, type WayIn } from '../dist/ways-in.ts'
import { ofWorkflow, sha, startOperations, type Event } from '../gate/searching.ts'
import { events, situations, type Situation } from '../gate/searching-table.ts'

jest.setTimeout(600_000)

interface Cell {
  readonly way: WayIn
  readonly event: Event
  readonly situation: Situation
}

const cells: readonly Cell[] = (['token', 'keys'] as const).flatMap((way) =>
  events.flatMap((event) => situations.map((situation) => ({ way, event, situation })))
)
/** So many wait for their runs at a time, more than the machine has cores. */
const atOnce = 6
const runs = 4

async function played({ way, event, situation }: Cell): Promise<Record<string, unknown>> {
  const simulator = await startSimulator({
    scenario: 'success',
    speed: 100,
    withoutCurrentRun: true,
    runId: '101',
    signedGlobalParams: true,
    ...situation.service(runs, Date.now())
  })
  const github = await startMockGitHub()
  try {
    const signedIn = await signIn(simulator, way)
    const isNone = situation.inputs !== undefined
    const result = await runAction({
      inputs: {
        ...signedIn.inputs,
        'pipeline-run-id': '',
        'poll-interval': '1s',
        timeout: '100s',
        'commit-status': 'true',
        ...situation.inputs,
        ...(isNone ? { 'appear-within': '1s' } : {})
      },
      environment: {
        ...signedIn.environment,
        GITHUB_API_URL: github.url,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_SHA: ofWorkflow,
        GITHUB_REF_NAME: 'master',
        ...event.environment
      },
      event: event.payload ?? {}
    })
    const asked = simulator.requests.filter(({ operation }) => operation === 'GetPipelineRun')
    const starts = simulator.requests.filter(({ operation }) =>
      startOperations.some((one) => one === operation)
    )
    return {
      cell: `${way}, ${event.name}, ${situation.what}`,
      exitCode: result.exitCode,
      conclusion: result.outputs['conclusion'],
      runId: result.outputs['pipeline-run-id'],
      runsAsked: new Set(asked.map(({ path }) => path)).size,
      starts: starts.length,
      statusesOn: [...new Set(github.statuses.map(({ sha: commit }) => commit))]
    }
  } finally {
    await Promise.all([simulator.close(), github.close()])
  }
}

describe('the right run, by the built action', () => {
  it(`in ${cells.length} cells: exit, conclusion, run, requests, and where the status went`, async () => {
    const all = await inParallel(cells, atOnce, played)
    const expected = cells.map(({ way, event, situation }) => ({
      cell: `${way}, ${event.name}, ${situation.what}`,
      exitCode: situation.exitCode,
      conclusion: situation.conclusion,
      runId: situation.runId,
      runsAsked: situation.looks(runs) + (situation.starts ?? 0),
      starts: situation.starts ?? 0,
      statusesOn: [sha]
    }))
    expect(all).toEqual(expected)
  })
})

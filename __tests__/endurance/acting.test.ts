/** Passing, refusing and retrying by the built action, on both APIs, whatever happens to what is sent: minutes. */
import { describe, expect, it, jest } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { inParallel } from '../dist/in-parallel.ts'
import { startAction } from '../dist/run-action.ts'
import { acts, conclusionOf, situations, type Act, type Situation } from '../gate/acting-table.ts'
import { simulatedApis, simulatorInputs, type SimulatedApi } from '../__fixtures__/simulated-service.ts'

jest.setTimeout(600_000)

interface Cell {
  readonly api: SimulatedApi
  readonly act: Act
  readonly situation: Situation
}

const cells: readonly Cell[] = simulatedApis.flatMap((api) =>
  Object.values(acts).flatMap((act) => situations.map((situation) => ({ api, act, situation })))
)
/** They mostly wait. */
const atOnce = 12

interface Played {
  readonly cell: string
  readonly exitCode: number | null
  readonly conclusion: string | undefined
  readonly sent: number
}

async function played(cell: Cell): Promise<Played> {
  const { api, act, situation } = cell
  let sent = 0
  const simulator = await startSimulator({
    scenario: act.scenario,
    speed: 30,
    faults: situation.faults?.(act.operation) ?? [],
    onRequest: ({ operation }) => {
      if (operation !== act.operation) return
      sent += 1
      if (sent === 1) situation.asItIsSent?.(simulator, () => gate.kill('SIGINT'))
    }
  })
  const gate = startAction({
    inputs: {
      ...simulatorInputs(api, situation.may ?? 'full'),
      endpoint: simulator.url,
      'poll-interval': '1s',
      ...act.inputs,
      ...situation.inputs,
      // A simulated run comes to its gate at once, and a request that hangs is not to end before the step does.
      ...(situation.ends === 'timed-out' ? { timeout: '10s' } : {})
    }
  })
  try {
    const { exitCode, outputs } = await gate.result
    return { cell: nameOf(cell), exitCode, conclusion: outputs['conclusion'], sent }
  } finally {
    await simulator.close()
  }
}

function nameOf({ api, act, situation }: Cell): string {
  return `${api}, ${act.operation}, ${situation.what}`
}

describe('acting, by the built action', () => {
  it(`in ${cells.length} cells: exit, conclusion, and how often it was sent`, async () => {
    const expected = cells.map((cell): Played => {
      const conclusion = conclusionOf(cell.act, cell.situation)
      const exitCode = conclusion === 'success' ? 0 : 1
      return { cell: nameOf(cell), exitCode, conclusion, sent: cell.situation.sent }
    })
    expect(await inParallel(cells, atOnce, played)).toEqual(expected)
  })
})

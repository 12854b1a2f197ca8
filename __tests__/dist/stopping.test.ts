import { afterAll, describe, expect, it, jest } from '@jest/globals'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import { type ActionProcess, annotations, startAction } from './run-action.ts'
import { signIn, type WayIn } from './ways-in.ts'

jest.setTimeout(60_000)

interface Begun {
  readonly gate: ActionProcess
  readonly simulator: Simulator
  /** Tells whether a request of this operation came. */
  readonly saw: (operation: string) => () => boolean
}

describe.each(['token', 'keys'] as const)('stopping and manual gates (%s)', (way: WayIn) => {
  const startOperation = way === 'token' ? 'CreatePipelineRun' : 'StartPipelineRun'
  const stopOperation = way === 'token' ? 'UpdatePipelineRun' : 'StopPipelineRun'
  const simulators: Simulator[] = []
  afterAll(async () => {
    await Promise.all(simulators.map((simulator) => simulator.close()))
  })

  async function begin(
    scenario: ScenarioName,
    inputs: Readonly<Record<string, string>>,
    options: Partial<SimulatorOptions> = {}
  ): Promise<Begun> {
    const simulator = await startSimulator({ scenario, ...options })
    simulators.push(simulator)
    const signedIn = await signIn(simulator, way)
    const gate = startAction({
      ...signedIn,
      inputs: { ...signedIn.inputs, 'poll-interval': '1s', timeout: '60s', ...inputs }
    })
    const saw = (operation: string) => (): boolean =>
      simulator.requests.some((request) => request.operation === operation)
    return { gate, simulator, saw }
  }

  it.concurrent.each([true, false])('when the time is up the run is stopped if that is wanted: %s', async (isWanted) => {
    const { gate, simulator, saw } = await begin('one-hour-20-jobs', { timeout: '2s', 'stop-on-timeout': String(isWanted) })
    const result = await gate.result
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'timed-out' } })
    expect(saw(stopOperation)()).toBe(isWanted)
    expect(/^CANCEL/.test(simulator.status())).toBe(isWanted)
  })

  it.concurrent('a stop that is refused when the time is up is a warning', async () => {
    const { gate } = await begin(
      'one-hour-20-jobs',
      { timeout: '2s', 'stop-on-timeout': 'true' },
      { faults: [{ operation: stopOperation, fault: { kind: 'code', code: 'Forbidden', status: 403 } }] }
    )
    const result = await gate.result
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'timed-out' } })
    expect(annotations(result, 'warning').at(-1)).toContain('Forbidden')
  })

  it.concurrent.each([true, false])('a cancelled workflow stops the run if that is wanted: %s', async (isWanted) => {
    const { gate, simulator, saw } = await begin('one-hour-20-jobs', { 'stop-on-cancel': String(isWanted) })
    await gate.until(() => /RUNNING/.test(gate.stdout()))
    gate.kill('SIGINT')
    const result = await gate.result
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs).toMatchObject({ conclusion: 'cancelled', status: 'RUNNING' })
    expect(result.summary).toMatch(/^## .*42/)
    expect(saw(stopOperation)()).toBe(isWanted)
    expect(/^CANCEL/.test(simulator.status())).toBe(isWanted)
  })

  it.concurrent('a start in flight is awaited when the workflow is cancelled, and stopped if that is wanted', async () => {
    const { gate, simulator, saw } = await begin(
      'one-hour-20-jobs',
      { 'pipeline-run-id': '', start: 'true', 'stop-on-cancel': 'true' },
      { faults: [{ operation: startOperation, fault: { kind: 'slow', ms: 600 } }] }
    )
    await gate.until(saw(startOperation))
    gate.kill('SIGTERM')
    const result = await gate.result
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs['conclusion']).toBe('cancelled')
    expect(result.stdout).toContain('43')
    expect(simulator.runs()[0]?.runId).toBe(43n)
    expect(simulator.status('43')).toMatch(/^CANCEL/)
    expect(simulator.status('42')).not.toMatch(/^CANCEL/)
  })

  it.concurrent('a start whose number stays unknown when the workflow is cancelled may have started a run', async () => {
    const { gate, saw } = await begin(
      'success',
      { 'pipeline-run-id': '', start: 'true', 'stop-on-cancel': 'true' },
      { faults: [{ operation: startOperation, takesEffect: true, fault: { kind: 'hang' } }] }
    )
    await gate.until(saw(startOperation))
    const sentAtMs = performance.now()
    gate.kill('SIGINT')
    const result = await gate.result
    expect(result.exitCode).not.toBe(0)
    expect(result.endedAtMs - sentAtMs).toBeLessThan(5000)
    expect(result.outputs['conclusion']).toBe('cancelled')
    expect(annotations(result, 'warning')).toEqual([expect.stringContaining('may have been started')])
  })

  it.concurrent('a manual gate is a notice, once, and is waited for', async () => {
    const { gate, simulator } = await begin('manual-gate', {}, { speed: 20 })
    await gate.until(() => gate.stdout().includes('::notice'))
    expect(simulator.passManualGate('2402')).toBe(true)
    const result = await gate.result
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } })
    const notices = annotations(result, 'notice')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain('审批')
    expect(notices[0]).toContain(result.outputs['url'])
  })
})

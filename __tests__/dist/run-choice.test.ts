import { afterAll, describe, expect, it, jest } from '@jest/globals'
import type { FaultRule } from '../../simulator/faults.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import { type ActionResult, annotations, runAction } from './run-action.ts'
import { signIn, type WayIn } from './ways-in.ts'

jest.setTimeout(60_000)

const commit = 'feedfacefeedfacefeedfacefeedfacefeedface'

describe.each(['token', 'keys'] as const)('which run is followed (%s)', (way: WayIn) => {
  const startOperation = way === 'token' ? 'CreatePipelineRun' : 'StartPipelineRun'
  const simulators: Simulator[] = []
  afterAll(async () => {
    await Promise.all(simulators.map((simulator) => simulator.close()))
  })

  async function simulate(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
    const simulator = await startSimulator({ scenario: 'success', speed: 100, ...options })
    simulators.push(simulator)
    return simulator
  }

  async function gate(simulator: Simulator, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
    const signedIn = await signIn(simulator, way)
    return runAction({
      ...signedIn,
      inputs: { ...signedIn.inputs, 'poll-interval': '1s', timeout: '60s', ...inputs }
    })
  }

  const calls = ({ requests }: Simulator, operation: string): number =>
    requests.filter((request) => request.operation === operation).length

  const start = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
    'pipeline-run-id': '',
    start: 'true',
    ...more
  })

  it.concurrent('latest is resolved once, then fixed', async () => {
    const simulator = await simulate({
      speed: 40,
      onRequest: ({ operation }) => {
        if (operation === 'GetPipelineRun' && simulator.runs()[0]?.runId === 42n) simulator.addRun()
      }
    })
    const result = await gate(simulator, { 'pipeline-run-id': 'latest' })
    expect(simulator.runs()[0]?.runId).toBe(43n)
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '42' })
    expect(calls(simulator, 'GetLatestPipelineRun') + calls(simulator, 'ListPipelineRuns')).toBe(1)
    expect(annotations(result, 'warning')).toEqual([])
  })

  it.concurrent('latest that had ended before is a warning that names commit', async () => {
    const simulator = await simulate({ withoutCurrentRun: true })
    const result = await gate(simulator, { 'pipeline-run-id': 'latest' })
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '41' })
    expect(annotations(result, 'warning')).toEqual([expect.stringContaining('commit')])
  })

  it.concurrent('latest of a pipeline without runs is an error', async () => {
    const simulator = await simulate({ withoutCurrentRun: true, pastRuns: 0 })
    const result = await gate(simulator, { 'pipeline-run-id': 'latest' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error', 'pipeline-run-id': '' } })
    expect(annotations(result, 'error')).toHaveLength(1)
  })

  it.concurrent.each([commit, commit.slice(0, 8), commit.slice(0, 12).toUpperCase()])(
    'latest of commit %s is the run that was built from it',
    async (wanted) => {
      const simulator = await simulate()
      simulator.addRun({ commit })
      simulator.addRun({ commit: 'ab'.repeat(20) })
      const result = await gate(simulator, { 'pipeline-run-id': 'latest', commit: wanted })
      expect(result.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '43' })
    }
  )

  it.concurrent('a run of the commit is waited for', async () => {
    const added = { isDone: false }
    const simulator = await simulate({
      onRequest: () => {
        if (added.isDone) return
        added.isDone = true
        setTimeout(() => simulator.addRun({ commit }), 500)
      }
    })
    const result = await gate(simulator, { 'pipeline-run-id': 'latest', commit })
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'pipeline-run-id': '43' })
    expect(result.stdout).toMatch(new RegExp(`^Waiting for .*${commit}`, 'm'))
  })

  it.concurrent('a commit without a run is waited for until the timeout, or not at all', async () => {
    const wanted = { 'pipeline-run-id': 'latest', commit }
    const simulator = await simulate()
    const waited = await gate(simulator, { ...wanted, timeout: '2s' })
    expect(waited).toMatchObject({ exitCode: 1, outputs: { conclusion: 'timed-out', 'pipeline-run-id': '' } })
    const looked = await gate(simulator, { ...wanted, wait: 'false' })
    expect(looked).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(annotations(looked, 'error')).toEqual([expect.stringContaining(commit)])
  })

  it.concurrent('start passes its parameters on unchanged, and follows the new run', async () => {
    const parameters = '{"envs": {"N": 9007199254740993, "E": 1e2}, "comment": "from a gate"}'
    const simulator = await simulate({ runAppearsAfterMs: 1500 })
    const result = await gate(simulator, start({ 'start-params': parameters }))
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success', 'pipeline-run-id': '43' } })
    const sent = simulator.requests.find(({ operation }) => operation === startOperation)
    const body = sent?.body ?? ''
    const params =
      way === 'token' ? (JSON.parse(body) as { params: string }).params : new URLSearchParams(body).get('params')
    expect(params).toBe(parameters)
    expect(calls(simulator, startOperation)).toBe(1)
  })

  const certain: readonly [string, FaultRule['fault']][] = [
    ['HTTP 429', { kind: 'too-many-requests', retryAfterSeconds: 1 }],
    ['Throttling', { kind: 'throttling', retryAfterMs: 200 }]
  ]
  it.concurrent.each(certain)('a start that was certainly not taken (%s) is sent again', async (_name, fault) => {
    const simulator = await simulate({ faults: [{ operation: startOperation, count: 1, fault }] })
    const result = await gate(simulator, start())
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'pipeline-run-id': '43' } })
    expect(calls(simulator, startOperation)).toBe(2)
  })

  const uncertain: readonly [string, FaultRule['fault']][] = [
    ['a reset', { kind: 'reset' }],
    ['HTTP 502', { kind: 'html' }],
    ['HTTP 503', { kind: 'answer', status: 503, body: '' }],
    ['a cut answer', { kind: 'cut' }],
    ['an empty answer', { kind: 'empty' }],
    ['an answer without a number', { kind: 'json', value: {} }],
    ['InternalError', { kind: 'code', code: 'InternalError', status: 500 }],
    ['11 MiB', { kind: 'huge' }],
    ['no answer', { kind: 'hang' }]
  ]
  it.concurrent.each(uncertain)('a start whose answer is lost (%s) is never sent twice', async (_name, fault) => {
    const simulator = await simulate({
      faults: [{ operation: startOperation, takesEffect: true, fault }]
    })
    const result = await gate(simulator, start({ timeout: '3s' }))
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error', 'pipeline-run-id': '' } })
    expect(calls(simulator, startOperation)).toBe(1)
    expect(simulator.runs()[0]?.runId).toBe(43n)
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('may have been started')])
  })

  it.concurrent('a start that is refused starts nothing, and says why', async () => {
    const code = way === 'token' ? 'Forbidden' : 'Forbidden.RAM'
    const simulator = await simulate({
      faults: [{ operation: startOperation, fault: { kind: 'code', code, status: 403 } }]
    })
    const result = await gate(simulator, start())
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(annotations(result, 'error')).toEqual([expect.stringContaining(code)])
    expect(result.stdout).not.toContain('may have been started')
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pipelineId } from '../../simulator/identity.ts'
import { type ScenarioInput, parseScenario } from '../../simulator/scenario.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { type ActionResult, annotations, runAction, visibleText } from './run-action.ts'
import { inParallel } from './in-parallel.ts'
import { secretsOf, secretsSent, type SignIn, signIn, type WayIn, waysIn } from './ways-in.ts'

/** A row of the contract's exit rules: a run, what the step is told to do about it, and how it ends. */
interface Row {
  readonly run: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly exitCode: 0 | 1
  readonly conclusion: string
  readonly status: string
  readonly failedJobs?: number
}

const hour = 3600

/** One job that ends so, or that lasts for an hour. */
function story(name: string, job: object, more: Partial<ScenarioInput> = {}): [string, ScenarioInput] {
  const build = { id: '11', name: '编译', lastsSeconds: 10, ...job }
  return [name, { name, description: '', stages: [[{ name: '构建', jobs: [build] }]], ...more }]
}

const stories = new Map<string, ScenarioInput>([
  story('succeeds', {}),
  story('fails', { endsWith: 'FAIL' }),
  story('is cancelled', { endsWith: 'CANCELED' }),
  story('succeeds although a stage failed', { endsWith: 'FAIL' }, { outcome: 'SUCCESS' }),
  story('goes on', { lastsSeconds: 9 * hour }),
  story('waits at a manual gate', { gate: {} })
])

const rows: readonly Row[] = [
  { run: 'succeeds', exitCode: 0, conclusion: 'success', status: 'SUCCESS' },
  { run: 'fails', exitCode: 1, conclusion: 'failure', status: 'FAIL', failedJobs: 1 },
  { run: 'is cancelled', exitCode: 1, conclusion: 'cancelled', status: 'CANCELED' },
  {
    run: 'succeeds although a stage failed',
    exitCode: 0,
    conclusion: 'success',
    status: 'SUCCESS',
    failedJobs: 1
  },
  { run: 'goes on', inputs: { timeout: '1s' }, exitCode: 1, conclusion: 'timed-out', status: 'RUNNING' },
  { run: 'goes on', inputs: { wait: 'false' }, exitCode: 0, conclusion: 'pending', status: 'RUNNING' },
  { run: 'succeeds', inputs: { wait: 'false' }, exitCode: 0, conclusion: 'success', status: 'SUCCESS' },
  {
    run: 'fails',
    inputs: { wait: 'false' },
    exitCode: 1,
    conclusion: 'failure',
    status: 'FAIL',
    failedJobs: 1
  },
  {
    run: 'waits at a manual gate',
    inputs: { 'on-manual-gate': 'fail' },
    exitCode: 1,
    conclusion: 'blocked',
    status: 'WAITING'
  },
  {
    run: 'waits at a manual gate',
    inputs: { timeout: '1s' },
    exitCode: 1,
    conclusion: 'timed-out',
    status: 'WAITING'
  },
  {
    run: 'waits at a manual gate',
    inputs: { wait: 'false', 'on-manual-gate': 'fail' },
    exitCode: 0,
    conclusion: 'pending',
    status: 'WAITING'
  }
]

interface Case {
  readonly way: WayIn
  readonly row: Row
}

/** Every row on both APIs; how one signs in decides nothing. What else a status means is in gate/exit-rules.test.ts. */
const cases = waysIn.flatMap((way) =>
  rows
    .filter(({ run, inputs }) => way === 'token' || way === 'keys' || (run === 'fails' && inputs === undefined))
    .map((row): Case => ({ way, row }))
)

function titleOf({ way, row }: Case): string {
  const inputs = Object.entries(row.inputs ?? {}).map(([name, value]) => `, ${name}: ${value}`)
  return `${way}: a run that ${row.run}${inputs.join('')} ends the step with ${row.exitCode}, ${row.conclusion}`
}

describe('exit rules', () => {
  const simulators: Simulator[] = []
  const ends = new Map<Case, { result: ActionResult; signedIn: SignIn; simulator: Simulator }>()

  beforeAll(async () => {
    const byRun = new Map<string, Simulator>()
    for (const [name, scenario] of stories) {
      const simulator = await startSimulator({
        scenario: parseScenario(scenario),
        withoutCurrentRun: true,
        pastRuns: 0
      })
      simulator.addRun({ runId: '42', createdAtMs: Date.now() - hour * 1000 })
      simulators.push(simulator)
      byRun.set(name, simulator)
    }
    await inParallel(cases, 8, async (one) => {
      const simulator = byRun.get(one.row.run)
      if (simulator === undefined) throw new Error(`no story of a run that ${one.row.run}`)
      const signedIn = await signIn(simulator, one.way)
      const result = await runAction({
        ...signedIn,
        inputs: { ...signedIn.inputs, 'poll-interval': '1s', ...one.row.inputs }
      })
      ends.set(one, { result, signedIn, simulator })
    })
  }, 120_000)

  afterAll(async () => {
    await Promise.all(simulators.map((simulator) => simulator.close()))
  })

  it.each(cases.map((one) => [titleOf(one), one] as const))('%s', (_title, one) => {
    const end = ends.get(one)
    if (end === undefined) throw new Error('the case was not run')
    const { result, signedIn, simulator } = end
    const { row, way } = one
    expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: row.exitCode, stderr: '' })
    const url = way === 'region' ? '' : `https://flow.aliyun.com/pipelines/${pipelineId}/builds/42`
    expect(result.outputs).toMatchObject({
      status: row.status,
      conclusion: row.conclusion,
      'pipeline-run-id': '42',
      url
    })
    const isRunning = ['timed-out', 'pending', 'blocked'].includes(row.conclusion)
    const seconds = Number(result.outputs['duration-seconds'])
    if (row.run === 'goes on' || row.run.startsWith('waits')) expect(seconds).toBeGreaterThan(hour - 60)
    else if (!isRunning) expect(seconds).toBe(10)
    expect(JSON.parse(result.outputs['stages'] ?? '')).toMatchObject([
      { name: '构建', jobs: [{ id: '11', name: '编译' }] }
    ])
    expect(JSON.parse(result.outputs['failed-jobs'] ?? '')).toHaveLength(row.failedJobs ?? 0)
    expect(annotations(result, 'error').length).toBe(
      row.exitCode === 0 ? 0 : 1 + (row.conclusion === 'failure' ? (row.failedJobs ?? 0) : 0)
    )
    expect(result.summary).toMatch(/^## .*42/)
    expect(result.summary).toMatch(/^\| 构建 \|/m)
    for (const secret of [...secretsOf(signedIn), ...secretsSent(simulator.requests)]) {
      expect(visibleText(result)).not.toContain(secret)
    }
  })
})

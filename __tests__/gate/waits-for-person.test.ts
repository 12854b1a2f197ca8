/** The run waits for a person: every kind of wait, with the rights that people really have. */
import { describe, expect, it } from '@jest/globals'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { tryGate, type Inputs, type Trial } from '../__fixtures__/gate-trial.ts'
import {
  simulatedApis,
  SimulatedService,
  simulatorInputs,
  type SimulatedApi,
  type SimulatedServiceOptions
} from '../__fixtures__/simulated-service.ts'

async function gate(
  api: SimulatedApi,
  scenario: ScenarioName,
  inputs: Inputs,
  options: Partial<SimulatedServiceOptions> = {},
  may: 'full' | 'readOnly' = 'full'
): Promise<Trial> {
  const clock = new FakeClock()
  const service = new SimulatedService(clock, { scenario, ...options })
  return tryGate({ clock, script: service.script, inputs: { ...simulatorInputs(api, may), ...inputs } })
}

const waits: readonly [ScenarioName, string, string, string | null, string][] = [
  ['manual-gate', 'manual-gate', '审批', '2402', '人工卡点'],
  ['gate-of-others', 'manual-gate', '审批', '3502', '人工卡点'],
  ['manual-gate-beside-jobs', 'manual-gate', '', null, ''],
  ['merge-conflict', 'merge-conflict', '合并', '3201', '合并代码'],
  ['started-by-hand', 'manual-start', '发布', null, '发布'],
  ['paused-deployment', 'paused-deployment', '主机部署', '3402', '部署到主机组']
]

describe.each(simulatedApis)('by the %s API', (api) => {
  it.each(waits)(
    '%s: announced once as %s to credentials that may only read, then waited for',
    async (scenario, _kind, stage, _id, name) => {
      const trial = await gate(api, scenario, { timeout: '3m' }, {}, 'readOnly')
      expect(trial).toMatchObject({ exitCode: 1, conclusion: 'timed-out' })
      const notices = trial.output.commands('notice')
      expect(notices).toHaveLength(1)
      for (const word of [stage, name, trial.outputs['url'] ?? '-']) expect(notices[0]).toContain(word)
    }
  )

  it.each(waits)(
    '%s: on-manual-gate: fail and hand-over end as blocked',
    async (scenario, kind, stage, id) => {
      for (const [onGate, exitCode] of [
        ['fail', 1],
        ['hand-over', 0]
      ] as const) {
        const trial = await gate(api, scenario, { 'on-manual-gate': onGate, timeout: '3m' }, {}, 'readOnly')
        expect(trial).toMatchObject({ exitCode, conclusion: 'blocked' })
        const found = JSON.parse(trial.outputs['manual-gates'] ?? '') as unknown
        expect(found).toMatchObject([{ kind, pipelineRunId: '42', ...(stage === '' ? {} : { stage, id }) }])
      }
    }
  )

  it('a deployment whose order can’t be read is a log line only', async () => {
    const trial = await gate(
      api,
      'paused-deployment',
      { 'on-manual-gate': 'fail', timeout: '3m' },
      { faults: [{ operation: 'GetVMDeployOrder', fault: { kind: 'forbidden' } }] }
    )
    expect(trial.conclusion).toBe('timed-out')
    expect(trial.output.commands('notice')).toEqual([])
    expect(
      trial.output.plainLines.filter((line) => line.includes('deploy order could not be read'))
    ).toHaveLength(1)
  })

  it('wait: false ends as pending, whatever waits', async () => {
    const clock = new FakeClock()
    const service = new SimulatedService(clock, { scenario: 'merge-conflict' })
    clock.pass(60_000)
    const inputs = { ...simulatorInputs(api), wait: 'false', 'on-manual-gate': 'fail' }
    const trial = await tryGate({ clock, script: service.script, inputs })
    expect(trial).toMatchObject({ exitCode: 0, conclusion: 'pending' })
    expect(JSON.parse(trial.outputs['manual-gates'] ?? '')).toMatchObject([{ kind: 'merge-conflict' }])
  })

  it('a job that a person tries again between two looks is told', async () => {
    const trial = await gate(api, 'retried-by-hand', { 'poll-interval': '6s' })
    expect(trial).toMatchObject({ exitCode: 0, conclusion: 'success' })
    const told = trial.output.plainLines.filter((line) => line.includes('单元测试'))
    expect(told.join('\n')).toMatch(/FAIL[\s\S]*SUCCESS/)
    expect(JSON.parse(trial.outputs['retried-jobs'] ?? '')).toEqual([])
  })

  it('why a job failed stands in its annotation and in the summary', async () => {
    const trial = await gate(api, 'job-reasons', {})
    expect(trial.conclusion).toBe('failure')
    for (const text of [trial.output.commands('error').join('\n'), trial.summary]) {
      expect(text).toContain('1903011')
      expect(text).toContain('质量红线未通过')
    }
  })

  it('a log that is the service’s own error is asked for once more', async () => {
    const operation = api === 'token' ? 'GetPipelineJobRunLog' : 'LogPipelineJobRun'
    const trial = await gate(
      api,
      'flaky-job',
      {},
      {
        faults: [{ operation, count: 1, fault: { kind: 'log-exception' } }]
      }
    )
    expect(trial.output.text).toContain('connect ETIMEDOUT')
    expect(trial.output.text).not.toContain('Log real-time query exception')
  })

  it('the branch is what was built, and the trigger through the API is named', async () => {
    const clock = new FakeClock()
    const service = new SimulatedService(clock, { scenario: 'success', withoutCurrentRun: true })
    service.pipeline.addRun({
      runId: '42',
      branch: 'release/1.2',
      triggerMode: 4,
      commitIn: ['params.CI_COMMIT_SHA']
    })
    const trial = await tryGate({ clock, script: service.script, inputs: simulatorInputs(api) })
    expect(trial.outputs['branch']).toBe('release/1.2')
    expect(trial.summary).toMatch(/^Trigger: .*API.*release\/1\.2/m)
  })
})

describe('what the token API is known for', () => {
  it('a 401 after a good answer is asked again once, a minute later', async () => {
    const trial = await gate(
      'token',
      'success',
      {},
      {
        faults: [{ operation: 'GetPipelineRun', from: 3, count: 1, fault: { kind: 'unauthorized' } }]
      }
    )
    expect(trial).toMatchObject({ exitCode: 0, conclusion: 'success' })
    const times = trial.sent.map(({ atMs }) => atMs)
    expect((times[3] ?? 0) - (times[2] ?? 0)).toBe(60_000)
  })

  it('a second one ends the step', async () => {
    const faults = [{ operation: 'GetPipelineRun', from: 3, fault: { kind: 'unauthorized' } }] as const
    expect(await gate('token', 'success', {}, { faults })).toMatchObject({ conclusion: 'error' })
  })

  it('a token that may see runs only gets no logs, and the warning names the permission', async () => {
    const clock = new FakeClock()
    const service = new SimulatedService(clock, { scenario: 'failure' })
    const inputs = { ...simulatorInputs('token'), 'access-token': 'pt-simulator-runs-only' }
    const trial = await tryGate({ clock, script: service.script, inputs })
    expect(trial.conclusion).toBe('failure')
    expect(trial.output.commands('warning')[0]).toMatch(/流水线运行任务 只读/)
  })
})

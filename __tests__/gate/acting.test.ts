/** Passing, refusing and retrying, whatever happens to what is sent (contract, "Manual gates" and "Retrying"). */
import { describe, expect, it } from '@jest/globals'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { tryGate, type Trial } from '../__fixtures__/gate-trial.ts'
import {
  simulatedApis,
  SimulatedService,
  simulatorInputs,
  type SimulatedApi
} from '../__fixtures__/simulated-service.ts'
import { acts, conclusionOf, situations, type Act, type Situation } from './acting-table.ts'

interface Acted {
  readonly trial: Trial
  readonly service: SimulatedService
}

async function act(
  api: SimulatedApi,
  { operation, scenario, inputs }: Act,
  situation: Partial<Situation>
): Promise<Acted> {
  const clock = new FakeClock()
  const cancelled = new AbortController()
  const cancel = (): void => {
    queueMicrotask(() => {
      cancelled.abort(new Error('the workflow was cancelled'))
    })
  }
  const service = new SimulatedService(clock, {
    scenario,
    faults: situation.faults?.(operation) ?? [],
    onCall: (called, self) => {
      if (called === operation && self.count(operation) === 1) situation.asItIsSent?.(self, cancel)
    }
  })
  const trial = await tryGate({
    clock,
    signal: cancelled.signal,
    script: service.script,
    inputs: { ...simulatorInputs(api, situation.may ?? 'full'), ...inputs, ...situation.inputs }
  })
  return { trial, service }
}

describe.each(simulatedApis)('acting by the %s API', (api) => {
  describe.each(Object.entries(acts))('%s', (kind, one) => {
    it.each(situations)('$what: sent $sent times, ends as $ends', async (situation) => {
      const { trial, service } = await act(api, one, situation)
      const conclusion = conclusionOf(one, situation)
      expect({ conclusion: trial.conclusion, sent: service.count(one.operation) }).toEqual({
        conclusion,
        sent: situation.sent
      })
      expect(trial.exitCode).toBe(conclusion === 'success' ? 0 : 1)
      if (situation.ends === 'taken' || situation.ends === 'cancelled')
        expect(trial.output.text).toMatch(one.says)
      if (situation.ends === 'refused') {
        const where = kind === 'retry' ? 'warning' : 'error'
        const code = api === 'token' ? 'Forbidden' : 'NoPermission'
        expect(trial.output.commands(where).join('\n')).toContain(code)
      }
      if (situation.ends === 'timed-out') {
        // Whether it was taken is not known, and that is said.
        expect(trial.output.commands('warning').join('\n')).toMatch(/^It is not known/)
        expect(trial.clock.nowMs() - fakeStartMs).toBeLessThanOrEqual(50_000)
      }
    })
  })

  it('a gate that others decide is refused to us: an error at once, with whom to ask', async () => {
    const others = await act(api, { ...acts.pass, scenario: 'gate-of-others' }, {})
    expect(others.trial).toMatchObject({ exitCode: 1, conclusion: 'error' })
    expect(others.service.count('PassPipelineValidate')).toBe(1)
    expect(others.trial.output.commands('error')[0]).toMatch(/validators/)
  })

  it('of two gates none is passed without a name; a named one is, the later one is waited for', async () => {
    const two = { ...acts.pass, scenario: 'two-gates' } as const
    const unnamed = await act(api, two, {})
    expect(unnamed.trial.conclusion).toBe('error')
    expect(unnamed.service.count(two.operation)).toBe(0)
    for (const gate of ['测试卡点', '3802']) {
      const named = await act(api, two, { inputs: { 'manual-gate': gate, timeout: '5m' } })
      expect(named.trial).toMatchObject({ conclusion: 'timed-out' })
      expect(named.service.count(two.operation)).toBe(1)
      expect(JSON.parse(named.trial.outputs['manual-gates'] ?? '')).toMatchObject([
        { kind: 'manual-gate', id: '3804', pipelineRunId: '42' }
      ])
    }
  })

  it('a gate that has ended is a notice, one that never opens too, and nothing is sent', async () => {
    const passed = { ...acts.pass, scenario: 'manual-gate-passed' } as const
    const clock = new FakeClock()
    const service = new SimulatedService(clock, { scenario: 'manual-gate-passed', withoutCurrentRun: true })
    service.pipeline.addRun({ runId: '42', createdAtMs: fakeStartMs - 3_600_000 })
    const inputs = { ...simulatorInputs(api), ...passed.inputs }
    const ended = await tryGate({ clock, script: service.script, inputs })
    expect(ended).toMatchObject({ exitCode: 0, conclusion: 'success' })
    expect(ended.output.commands('notice')).toHaveLength(1)
    const never = await act(api, { ...acts.pass, scenario: 'success' }, {})
    expect(never.trial).toMatchObject({ exitCode: 0, conclusion: 'success' })
    expect(never.trial.output.commands('notice')).toHaveLength(1)
    expect(service.count(passed.operation) + never.service.count(passed.operation)).toBe(0)
  })

  it('a job that fails again and again has as many tries as it is given', async () => {
    const stubborn = { ...acts.retry, scenario: 'stubborn-job' } as const
    const { trial, service } = await act(api, stubborn, { inputs: { 'retry-attempts': '2' } })
    expect(trial).toMatchObject({ exitCode: 1, conclusion: 'failure' })
    expect(service.count(stubborn.operation)).toBe(2)
    expect(JSON.parse(trial.outputs['retried-jobs'] ?? '')).toMatchObject([
      { stage: '测试', name: '集成测试', attempts: 3 }
    ])
  })

  it('a success that took a retry says so: verdict, warning, summary and output', async () => {
    const { trial } = await act(api, acts.retry, {})
    expect(trial.output.commands('warning').join('\n')).toMatch(/after 1 retry of 集成测试/)
    expect(trial.summary).toMatch(/^## .*after 1 retry of 集成测试/)
    expect(trial.summary).toMatch(/2nd try/)
    expect(JSON.parse(trial.outputs['retried-jobs'] ?? '')).toMatchObject([{ name: '集成测试', attempts: 2 }])
    // The failed try's own log is kept.
    expect(trial.output.text).toContain('connect ETIMEDOUT')
  })

  it('a run that had failed before the step began is retried too; without retry-jobs it says what helps', async () => {
    const clock = new FakeClock()
    const service = new SimulatedService(clock, { scenario: 'flaky-job', withoutCurrentRun: true })
    service.pipeline.addRun({ runId: '42', createdAtMs: fakeStartMs - 3_600_000 })
    const plain = await tryGate({ clock, script: service.script, inputs: simulatorInputs(api) })
    expect(plain.conclusion).toBe('failure')
    expect(plain.output.commands('error')[0]).toMatch(/retry-jobs/)
    const inputs = { ...simulatorInputs(api), 'retry-jobs': '集成测试' }
    const retried = await tryGate({ clock, script: service.script, inputs })
    expect(retried).toMatchObject({ exitCode: 0, conclusion: 'success' })
    expect(service.count('RetryPipelineJobRun')).toBe(1)
  })

  it('a pattern that fits nothing in the run is said once', async () => {
    const { trial, service } = await act(api, acts.retry, {
      inputs: { 'retry-jobs': '集成测试\nno such job' }
    })
    expect(trial.output.commands('notice')).toEqual([expect.stringContaining('no such job')])
    expect(service.count('RetryPipelineJobRun')).toBe(1)
  })
})

import { describe, expect, it } from '@jest/globals'
import { bigRun } from '../../simulator/generated-scenarios.ts'
import { parseScenario } from '../../simulator/scenario.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { tokenInputs, tryGate, type Inputs } from '../__fixtures__/gate-trial.ts'
import { runJson, stageJson } from '../__fixtures__/runs.ts'
import { simulatedRun } from '../__fixtures__/simulated-run.ts'

const auto: Inputs = { ...tokenInputs, 'poll-interval': 'auto', timeout: '2h' }

describe('the log', () => {
  it('names the kind of credentials first, then the run with its link', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: () => ({ body: runJson('SUCCESS') }) })
    expect(trial.output.lines.slice(0, 3)).toEqual([
      '::add-mask::pt-token-0123456789',
      'Signing in with a personal access token from the inputs',
      'Following run 42 of pipeline 1234: https://flow.aliyun.com/pipelines/1234/builds/42'
    ])
  })

  it.each(['en', 'zh-CN'])('of an hour with 20 jobs has under 200 lines, in %s', async (language) => {
    const clock = new FakeClock()
    const script = simulatedRun('one-hour-20-jobs', clock)
    const trial = await tryGate({ inputs: { ...auto, language }, clock, script })
    expect(trial.conclusion).toBe('success')
    expect(trial.tookMs).toBeGreaterThan(3_600_000)
    expect(trial.output.lines.length).toBeLessThan(200)
    expect(trial.output.lines.length).toBeGreaterThan(60)
  })

  it('has a line for each job and stage that begins or ends, and none per poll', async () => {
    const clock = new FakeClock()
    const trial = await tryGate({ inputs: tokenInputs, clock, script: simulatedRun('failure', clock) })
    expect(trial.output.text.replaceAll(/[0-9a-f-]{36}/g, '<token>')).toMatchSnapshot()
  })

  it.each([1, 5])(
    'shows a line of life at least once a minute while nothing happens, polled each %d min',
    async (minutes) => {
      const clock = new FakeClock()
      const times: number[] = []
      const trial = await tryGate({
        inputs: { ...tokenInputs, 'poll-interval': `${minutes}m`, timeout: '15m' },
        clock,
        script: () => ({ body: runJson('RUNNING', { stages: [stageJson('Build', 'RUNNING')] }) })
      })
      for (const line of trial.output.plainLines) {
        const elapsed = /\((?:(\d+)m )?(\d+)s\)$/.exec(line)
        if (line.startsWith('Still')) times.push(Number(elapsed?.[1] ?? 0) * 60 + Number(elapsed?.[2]))
      }
      const gaps = times.map((at, index) => at - (times[index - 1] ?? 0))
      expect(times.length).toBeGreaterThanOrEqual(15)
      expect(Math.max(...gaps)).toBeLessThanOrEqual(60)
      expect(trial.output.lines).toContain('Still waiting: the run is RUNNING, in Build (55s)')
    }
  )

  it('lives on while no answer comes, and while a run of the commit is awaited', async () => {
    const hanging = await tryGate({
      inputs: { ...tokenInputs, timeout: '3m' },
      script: (_sent, count) => ({ status: 429, body: '', ...(count === 0 ? { delayMs: 0 } : {}) })
    })
    expect(hanging.output.text).toMatch(/Still trying to reach the service \(55s\)/)
    const awaiting = await tryGate({
      inputs: { ...tokenInputs, 'pipeline-run-id': 'latest', commit: '0123abcd', timeout: '3m' },
      script: () => ({ body: [] })
    })
    expect(awaiting.output.text).toMatch(/Still waiting for a run of commit 0123abcd of pipeline 1234 \(/)
  })

  it('of a first look at a finished run of 60 stages with 20 jobs each has few lines', async () => {
    const clock = new FakeClock()
    const scenario = parseScenario(bigRun(60, 20))
    const trial = await tryGate({ inputs: tokenInputs, clock, script: simulatedRun(scenario, clock, -1e8) })
    const logs = trial.output.text.match(/^::group::/gm) ?? []
    const lines = trial.output.text.replaceAll(/^::group::[\s\S]*?^::endgroup::$\n/gm, '').split('\n')
    expect(trial.conclusion).toBe('failure')
    expect(logs).toHaveLength(3)
    expect(lines.length).toBeLessThan(75)
  })

  it('warns of a status that nobody documented once', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ atMs }) => ({ body: runJson(atMs < fakeStartMs + 300_000 ? 'REBUILDING' : 'SUCCESS') })
    })
    expect(trial.output.commands('warning')).toEqual([
      'The run has the status "REBUILDING", which is not documented. It is taken as not ended, and never as success.'
    ])
  })
})

describe('logs of jobs', () => {
  const failing = runJson('FAIL', { stages: [stageJson('Build', 'SUCCESS'), stageJson('Test', 'FAIL')] })
  const script = ({ path }: { path: string }): { body: string | typeof failing } =>
    path.endsWith('/log') ? { body: '{"content": "it broke\\n", "more": false}' } : { body: failing }
  const isPublic = { repository: { private: false } }

  it.each<[string, string, unknown, number]>([
    ['failed', 'failed', {}, 1],
    ['all', 'all', {}, 1],
    ['none', 'none', {}, 0],
    ['auto', 'auto', {}, 1],
    ['auto in a public repository', 'auto', isPublic, 0],
    ['failed in a public repository', 'failed', isPublic, 1]
  ])('logs: %s', async (_what, logs, event, shown) => {
    const trial = await tryGate({ inputs: { ...tokenInputs, logs }, script, event })
    const titles = trial.output.commands('group')
    expect(titles.filter((title) => title === 'Log of Compile (Test)')).toHaveLength(shown)
  })

  it('all: each job’s log once, as it ends', async () => {
    const clock = new FakeClock()
    const trial = await tryGate({
      inputs: { ...tokenInputs, logs: 'all' },
      clock,
      script: simulatedRun('success', clock)
    })
    const titles = trial.output.commands('group')
    expect(titles.length).toBeGreaterThan(2)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('the verdict’s error is first, then one for each failed job with the last lines of its log', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script })
    expect(trial.output.commands('error')).toEqual([
      'Run 42 of pipeline 1234 failed (it had ended before this step began). Run it again in Yunxiao, name the jobs that may be tried again in retry-jobs, or set start: true for a new run. https://flow.aliyun.com/pipelines/1234/builds/42',
      'it broke'
    ])
    expect(trial.output.text).toMatch(/^::error title=Test › Compile%3A FAIL::it broke$/m)
  })

  it('a log that can’t be read is a warning, and the verdict stays', async () => {
    const trial = await tryGate({
      inputs: tokenInputs,
      script: ({ path }) =>
        path.endsWith('/log')
          ? { status: 403, body: { errorCode: 'Forbidden', requestId: 'R-7' } }
          : { body: failing }
    })
    expect(trial.conclusion).toBe('failure')
    expect(trial.output.commands('warning')[0]).toMatch(/^Log of Compile \(Test\) could not be read.*R-7/)
  })

  it('at most nine failed jobs get an annotation', async () => {
    const clock = new FakeClock()
    const stages = [
      stageJson(
        'Test',
        'FAIL',
        Array.from({ length: 15 }, (_, at) => ({ id: 500 + at, name: `T${at}`, status: 'FAIL' }))
      )
    ]
    const trial = await tryGate({
      inputs: { ...tokenInputs, logs: 'none' },
      clock,
      script: () => ({ body: runJson('FAIL', { stages }) })
    })
    expect(trial.output.commands('error')).toHaveLength(10)
  })
})

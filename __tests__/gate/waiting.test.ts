import { describe, expect, it } from '@jest/globals'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { tokenInputs, tryGate } from '../__fixtures__/gate-trial.ts'
import { gateJson, runJson, stageJson } from '../__fixtures__/runs.ts'
import type { Reply, Script, Sent } from '../__fixtures__/scripted-http.ts'

const running: Script = () => ({ body: runJson('RUNNING') })

function seconds(sent: readonly Sent[]): number[] {
  return sent.map(({ atMs }) => (atMs - fakeStartMs) / 1000)
}

describe('timeout', () => {
  it('is followed by one last look at that very moment', async () => {
    const trial = await tryGate({ inputs: { ...tokenInputs, timeout: '25s' }, script: running })
    expect(seconds(trial.sent)).toEqual([0, 10, 20, 25])
    expect(trial.output.commands('error')[0]).toBe(
      'Run 42 of pipeline 1234 had not ended after 25s https://flow.aliyun.com/pipelines/1234/builds/42'
    )
  })

  it.each([
    ['SUCCESS', 'success'],
    ['FAIL', 'failure']
  ])('what the last look shows counts: %s', async (status, conclusion) => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '25s' },
      script: ({ atMs }) => ({ body: runJson(atMs < fakeStartMs + 25_000 ? 'RUNNING' : status) })
    })
    expect(trial.conclusion).toBe(conclusion)
  })

  it('is followed by the last look, however late a machine that slept awakes', async () => {
    const clock = new FakeClock()
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '25s' },
      clock,
      script: (_sent, count) => {
        if (count === 1) clock.pass(7_200_000)
        return { body: runJson(count < 2 ? 'RUNNING' : 'SUCCESS'), delayMs: 100 }
      }
    })
    expect([trial.conclusion, trial.sent.length]).toEqual(['success', 3])
  })

  it('cuts a request that hangs', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '15s' },
      script: (_sent, count) => (count === 0 ? { body: runJson('RUNNING') } : { delayMs: 1e9 })
    })
    expect(trial.conclusion).toBe('timed-out')
    expect(trial.tookMs).toBeLessThanOrEqual(20_000)
  })

  it('gets its last look though a request had timed out before', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '31s' },
      random: () => 0.999,
      script: ({ atMs }, count) => {
        if (count === 0) return { body: runJson('RUNNING') }
        return atMs < fakeStartMs + 31_000 ? { failure: 'timeout' } : { body: runJson('SUCCESS') }
      }
    })
    expect(trial.conclusion).toBe('success')
  })

  it('stops the run with stop-on-timeout, and only then', async () => {
    const stopping = await tryGate({
      inputs: { ...tokenInputs, timeout: '15s', 'stop-on-timeout': 'true' },
      script: ({ method }) => (method === 'PUT' ? { body: true } : { body: runJson('RUNNING') })
    })
    const leaving = await tryGate({ inputs: { ...tokenInputs, timeout: '15s' }, script: running })
    const puts = (sent: readonly Sent[]): number => sent.filter(({ method }) => method === 'PUT').length
    expect([puts(stopping.sent), puts(leaving.sent)]).toEqual([1, 0])
    expect(stopping.output.lines).toContain('Run 42 is being stopped')
    expect(stopping.conclusion).toBe('timed-out')
  })

  it.each<[string, Reply]>([
    ['204 without a body', { status: 204, body: '' }],
    ['an empty object', { body: {} }],
    ['a body that is cut', { body: '{"', isWhole: false }]
  ])('a stop is sent once where the answer is %s and the run stops', async (_what, answer) => {
    let stops = 0
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '20s', 'stop-on-timeout': 'true' },
      script: ({ method }) => {
        if (method !== 'PUT') return { body: runJson(stops === 0 ? 'RUNNING' : 'CANCELLING') }
        stops += 1
        return answer
      }
    })
    expect(stops).toBe(1)
    expect(trial.output.commands('warning')).toEqual([])
  })

  it('says why a run could not be stopped, and is timed-out all the same', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, timeout: '15s', 'stop-on-timeout': 'true' },
      script: ({ method }) =>
        method === 'PUT'
          ? { status: 403, body: { errorCode: 'Forbidden', requestId: 'R-8' } }
          : { body: runJson('RUNNING') }
    })
    expect(trial.conclusion).toBe('timed-out')
    expect(trial.output.commands('warning')[0]).toMatch(/^Run 42 could not be stopped: .*Forbidden.*R-8/)
  })
})

describe('poll-interval', () => {
  it('fixed: the looks are so far apart', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'poll-interval': '7s', timeout: '30s' },
      script: running
    })
    expect(seconds(trial.sent)).toEqual([0, 7, 14, 21, 28, 30])
  })

  it('auto: never more than 30 s apart, nor less than 1 s', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'poll-interval': 'auto', timeout: '20m' },
      script: ({ path }) => ({ body: path.endsWith('/runs') ? [] : runJson('RUNNING') })
    })
    const looks = seconds(trial.sent.filter(({ path }) => !path.endsWith('/runs')))
    const gaps = looks.slice(1, -1).map((at, index) => at - (looks[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(30)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1)
  })

  it('auto: goes on without past runs where they are refused', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'poll-interval': 'auto' },
      script: ({ path }, count) => {
        if (path.endsWith('/runs')) return { status: 403, body: { errorCode: 'Forbidden' } }
        return { body: runJson(count < 4 ? 'RUNNING' : 'SUCCESS') }
      }
    })
    expect(trial.conclusion).toBe('success')
    expect(trial.output.commands('warning')).toEqual([])
  })
})

describe('a manual gate', () => {
  const waiting = runJson('WAITING', { stages: [stageJson('Approval', 'WAITING', [gateJson()])] })
  const decided =
    (status: string): Script =>
    (_sent, count) =>
      count < 20
        ? { body: waiting }
        : {
            body: runJson('SUCCESS', { stages: [stageJson('Approval', 'SUCCESS', [gateJson(status, true)])] })
          }

  it('is announced once, with its stage and where it is approved', async () => {
    const trial = await tryGate({ inputs: tokenInputs, script: decided('SUCCESS') })
    expect(trial.output.commands('notice')).toEqual([
      'The run waits for a person: Approve in stage Approval has to be approved at https://flow.aliyun.com/pipelines/1234/builds/42'
    ])
    expect(trial.output.plainLines).toContain('  The manual gate Approve of Approval was passed')
  })

  it('that blocks says which one', async () => {
    const trial = await tryGate({
      inputs: { ...tokenInputs, 'on-manual-gate': 'fail' },
      script: decided('FAIL')
    })
    expect(trial.output.commands('error')[0]).toMatch(/waits for a person: Approve \(Approval\)/)
    expect(trial.sent).toHaveLength(1)
  })
})

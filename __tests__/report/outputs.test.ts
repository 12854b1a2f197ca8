import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { outputsOf } from '../../src/report/outputs.ts'
import type { Run } from '../../src/model/run.ts'
import { anyRun, report } from '../__fixtures__/reports.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

function outputs(one: Run | null): ReturnType<typeof outputsOf> {
  return outputsOf(
    report({ run: one }),
    one === null ? { kind: 'workflow-cancelled' } : { kind: 'ended', run: one }
  )
}

describe('the outputs', () => {
  it('are as the contract says', () => {
    const one = run({
      status: 'FAIL',
      stages: [stage({ status: 'FAIL', jobs: [job({ status: 'FAIL', finishedAtMs: null })] })]
    })
    expect(outputs(one).values).toEqual({
      status: 'FAIL',
      conclusion: 'failure',
      'pipeline-run-id': '42',
      url: 'https://flow.aliyun.com/pipelines/1234/builds/42',
      'duration-seconds': '92',
      stages: JSON.stringify([
        {
          name: 'Build',
          status: 'FAIL',
          startedAt: '2026-11-24T07:55:00.000Z',
          finishedAt: '2026-11-24T07:56:32.000Z',
          durationSeconds: 92,
          jobs: [
            {
              id: '101',
              name: 'Compile',
              status: 'FAIL',
              startedAt: '2026-11-24T07:55:00.000Z',
              finishedAt: null,
              durationSeconds: null
            }
          ]
        }
      ]),
      'failed-jobs': '[{"stage":"Build","id":"101","name":"Compile","status":"FAIL"}]'
    })
  })

  it('are set as far as they are known', () => {
    expect(outputs(null).values).toEqual({
      status: '',
      conclusion: 'cancelled',
      'pipeline-run-id': '42',
      url: 'https://flow.aliyun.com/pipelines/1234/builds/42',
      'duration-seconds': '',
      stages: '[]',
      'failed-jobs': '[]'
    })
  })

  it('count whole seconds up to now while the run goes on', () => {
    const going = run({ status: 'RUNNING' })
    const { values } = outputsOf(report({ nowMs: runStartMs + 61_999 }), { kind: 'pending', run: going })
    expect(values['duration-seconds']).toBe('92')
    expect(
      outputsOf(report({ run: going, nowMs: runStartMs + 61_999 }), { kind: 'pending', run: going }).values[
        'duration-seconds'
      ]
    ).toBe('61')
  })
})

function many(count: number, name: string, status: string): Run {
  const jobs = Array.from({ length: 20 }, (_, at) => job({ id: String(at), name, status }))
  return run({
    stages: Array.from({ length: count }, (_, at) => stage({ name: `${name} ${at}`, status, jobs }))
  })
}

describe('the output stages', () => {
  it.each<[string, Run, unknown]>([
    ['fits', many(20, '任务', 'SUCCESS'), 'nothing'],
    ['is too long', many(60, '任务'.repeat(10), 'SUCCESS'), 'jobs'],
    ['is too long even so', many(2000, '任务'.repeat(10), 'SUCCESS'), { stages: expect.any(Number) }],
    ['is too long for its failed stages', many(60, '任务'.repeat(10), 'FAIL'), { stages: expect.any(Number) }]
  ])('that %s is at most 100,000 bytes', (_what, one, leftOut) => {
    const found = outputs(one)
    expect(found.leftOut).toEqual(leftOut)
    expect(Buffer.byteLength(found.values['stages'] ?? '')).toBeLessThanOrEqual(100_000)
    expect(Buffer.byteLength(found.values['failed-jobs'] ?? '')).toBeLessThanOrEqual(100_000)
  })

  it('leaves out jobs of successful stages first, then stages from the end', () => {
    const [success] = many(1, 'x', 'SUCCESS').stages
    const failing = many(30, '任务'.repeat(10), 'FAIL').stages
    const found = outputs(run({ stages: [...(success === undefined ? [] : [success]), ...failing] }))
    const stages = JSON.parse(found.values['stages'] ?? '') as { name: string; jobs: unknown[] }[]
    expect(stages[0]).toMatchObject({ name: 'x 0', jobs: [] })
    expect(stages[1]?.jobs).toHaveLength(20)
    expect(found.leftOut).toEqual({ stages: 31 - stages.length })
  })

  it('is JSON for any run', () => {
    fc.assert(
      fc.property(anyRun, (anything) => {
        const { values } = outputs(anything)
        const stages = JSON.parse(values['stages'] ?? '') as unknown[]
        expect(stages).toHaveLength(anything.stages.length)
        expect(JSON.parse(values['failed-jobs'] ?? '')).toEqual(expect.any(Array))
      })
    )
  })
})

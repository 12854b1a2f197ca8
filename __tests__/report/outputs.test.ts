import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { outputsOf, type Outputs } from '../../src/report/outputs.ts'
import type { Run } from '../../src/run/run.ts'
import { anyRun, report } from '../__fixtures__/reports.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

function outputs(one: Run | null): Outputs {
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

  it('are blank where neither run nor link are known', () => {
    const nothing = report({ runId: null, url: null, run: null })
    expect(outputsOf(nothing, { kind: 'error', problem: { kind: 'no-run' } }).values).toMatchObject({
      conclusion: 'error',
      'pipeline-run-id': '',
      url: ''
    })
  })

  it('leave nothing out where there is no run', () => {
    expect(outputs(null).leftOut).toBe('nothing')
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

  it('may have 100,000 bytes exactly', () => {
    const sized = (bytes: number): Run => {
      const bare = Buffer.byteLength(outputs(run({ stages: [stage({ name: '' })] })).values['stages'] ?? '')
      return run({ stages: [stage({ name: 'x'.repeat(bytes - bare) })] })
    }
    expect(outputs(sized(100_000)).leftOut).toBe('nothing')
    expect(outputs(sized(100_001)).leftOut).toBe('jobs')
  })

  it('has never a byte more than 100,000, brackets and commas counted', () => {
    const bareStage = Buffer.byteLength(
      outputs(run({ stages: [stage({ name: '', jobs: [] })] })).values['stages'] ?? ''
    )
    const tenKilobytes = stage({ name: 'x'.repeat(10_001 - bareStage), jobs: [] })
    const stages = outputs(run({ stages: Array.from({ length: 11 }, () => tenKilobytes) }))
    expect(stages.leftOut).toEqual({ stages: 2 })
    expect(Buffer.byteLength(stages.values['stages'] ?? '')).toBeLessThanOrEqual(100_000)

    const failed = (name: string, count: number): Outputs => {
      const jobs = Array.from({ length: count }, () => job({ name, status: 'FAIL' }))
      return outputs(run({ stages: [stage({ jobs })] }))
    }
    const one = failed('', 1)
    expect(one.failedJobsLeftOut).toBe(0)
    const bareJob = Buffer.byteLength(one.values['failed-jobs'] ?? '')
    const many = failed('x'.repeat(10_001 - bareJob), 11)
    expect(many.failedJobsLeftOut).toBe(2)
    const text = many.values['failed-jobs'] ?? ''
    expect(JSON.parse(text)).toHaveLength(9)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000)
  })

  it('keeps as many stages and failed jobs as fit', () => {
    const one = many(60, 'x'.repeat(50), 'FAIL')
    const { values } = outputs(one)
    for (const text of [values['stages'] ?? '', values['failed-jobs'] ?? '']) {
      const entries = JSON.parse(text) as unknown[]
      expect(Buffer.byteLength(text) + JSON.stringify(entries[0]).length).toBeGreaterThan(100_000 - 100)
    }
    const kept = JSON.parse(values['failed-jobs'] ?? '') as { stage: string }[]
    expect(kept[0]).toMatchObject({ stage: `${'x'.repeat(50)} 0`, id: '0' })
  })

  it('leaves out the jobs of successful stages only, where that is enough', () => {
    const failed = stage({ name: 'Failed', status: 'FAIL' })
    const found = outputs(run({ stages: [...many(60, '任务'.repeat(10), 'SUCCESS').stages, failed] }))
    const stages = JSON.parse(found.values['stages'] ?? '') as { jobs: unknown[] }[]
    expect(stages.map(({ jobs }) => jobs.length)).toEqual([...Array.from({ length: 60 }, () => 0), 1])
    expect(found.leftOut).toBe('jobs')
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

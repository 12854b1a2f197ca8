import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GateView } from '../../src/gate/view.ts'
import { outputsOf, outputsReporter } from '../../src/report/outputs.ts'
import type { Run } from '../../src/run/run.ts'
import {
  anyEndedGate,
  desk,
  endedGate,
  english,
  gateView,
  labelled,
  stepView
} from '../__fixtures__/reports.ts'
import { shorten } from '../../src/text/remote-text.ts'
import { job, openGate, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const { messages } = english

function valuesOf(
  gates: GateView | readonly GateView[],
  change: Parameters<typeof stepView>[1] = {}
): Record<string, string> {
  return { ...outputsOf(stepView(gates, change), messages).values }
}

function warningsOf(gates: GateView | readonly GateView[]): readonly string[] {
  return outputsOf(stepView(gates), messages).warnings
}

function listOf(text: string | undefined): Record<string, unknown>[] {
  return JSON.parse(text ?? '') as Record<string, unknown>[]
}

const failed = run({
  status: 'FAIL',
  stages: [stage({ status: 'FAIL', jobs: [job({ status: 'FAIL', finishedAtMs: null })] })],
  variables: [
    { key: 'VERSION', value: '1.10' },
    { key: 'a"b', value: 'x\ny' }
  ]
})
const nothing = {
  status: '',
  'pipeline-run-id': '',
  'pipeline-name': '',
  url: '',
  commit: '',
  branch: '',
  'duration-seconds': '',
  stages: '[]',
  'failed-jobs': '[]',
  'manual-gates': '[]',
  'retried-jobs': '[]',
  variables: '{}',
  'job-results': '[]',
  results: '[]'
}

describe('the outputs', () => {
  it('of one pipeline are as the contract says', () => {
    const values = valuesOf(endedGate(failed))
    const { stages, results, ...others } = values
    expect(others).toEqual({
      ...nothing,
      status: 'FAIL',
      conclusion: 'failure',
      'pipeline-run-id': '42',
      'pipeline-name': 'Gate demo',
      url: 'https://flow.aliyun.com/pipelines/1234/builds/42',
      commit: '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39',
      branch: 'main',
      'duration-seconds': '92',
      'failed-jobs':
        '[{"label":"1234","pipelineId":"1234","stage":"Build","id":"101","name":"Compile","status":"FAIL"}]',
      variables: '{"VERSION":"1.10","a\\"b":"x\\ny"}',
      stages: undefined,
      results: undefined
    })
    expect(listOf(stages)).toEqual([
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
    ])
    expect(listOf(results)).toEqual([
      {
        label: '1234',
        pipelineId: '1234',
        pipelineName: 'Gate demo',
        pipelineRunId: '42',
        status: 'FAIL',
        conclusion: 'failure',
        url: 'https://flow.aliyun.com/pipelines/1234/builds/42',
        commit: '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39',
        branch: 'main',
        durationSeconds: 92,
        failedJobs: [{ stage: 'Build', id: '101', name: 'Compile', status: 'FAIL' }]
      }
    ])
  })

  it('of a step that could not begin are blank, JSON that is empty, and an error', () => {
    const problem = { kind: 'inputs', problems: [], withheld: null } as const
    expect(valuesOf([], { problem, isSeveral: false })).toEqual({ ...nothing, conclusion: 'error' })
  })

  it('of a run that was never seen are set as far as they are known', () => {
    const values = valuesOf(gateView({ run: null, outcome: { kind: 'workflow-cancelled' } }))
    expect(values).toMatchObject({
      status: '',
      conclusion: 'cancelled',
      'pipeline-run-id': '42',
      stages: '[]'
    })
    expect(listOf(values['results'])[0]).toMatchObject({ status: null, commit: null, durationSeconds: null })
  })

  it('of several pipelines are lists of all, and the worst conclusion', () => {
    const gates = [labelled('web', endedGate(run()), '1'), labelled('api', endedGate(failed), '2')]
    const { conclusion, results, 'failed-jobs': failedJobs, ...others } = valuesOf(gates)
    expect(conclusion).toBe('failure')
    expect(listOf(results).map(({ label, conclusion: of }) => [label, of])).toEqual([
      ['web', 'success'],
      ['api', 'failure']
    ])
    expect(listOf(failedJobs)).toEqual([
      { label: 'api', pipelineId: '2', stage: 'Build', id: '101', name: 'Compile', status: 'FAIL' }
    ])
    expect(others).toEqual({ ...nothing, results: undefined, 'failed-jobs': undefined })
  })

  it('count whole seconds up to now while the run goes on', () => {
    const going = gateView({
      run: run({ status: 'RUNNING' }),
      outcome: { kind: 'pending', why: 'not-waited-for' }
    })
    expect(valuesOf(going, { nowMs: runStartMs + 61_999 })['duration-seconds']).toBe('61')
  })

  it('are one line without control characters where others wrote them', () => {
    const nasty = 'a\n::set-output\u0000\u202eb'
    const one = run({ status: nasty, pipelineName: nasty, heads: [{ commit: '0123abcd', branch: nasty }] })
    const { status, branch, 'pipeline-name': name } = valuesOf(endedGate(one))
    expect([status, branch, name]).toEqual(Array(3).fill('a ::set-output\u2400\ufffdb'))
  })

  it.each([
    ['of the source that fitted', { head: { commit: '0123abcd', branch: 'topic' } }, '0123abcd', 'topic'],
    ['of that source only', { head: { commit: '0123abcd', branch: null } }, '0123abcd', ''],
    ['of the first source that tells one', { head: null }, '', 'main']
  ])('have the commit and the branch %s', (_what, change, commit, branch) => {
    expect(valuesOf(endedGate(run(), undefined, change))).toMatchObject({ commit, branch })
  })
})

describe('what waits for a person, and what was tried again', () => {
  it('is named with all that a later step needs to act on it', () => {
    const gate = openGate()
    const waiting = stage({ name: 'Release', status: 'SWITCH_MANUAL', jobs: [] })
    const one = run({ status: 'WAITING', stages: [stage({ name: 'Approval', jobs: [gate] }), waiting] })
    const ids = { label: '1234', pipelineId: '1234', pipelineRunId: '42' }
    expect(listOf(valuesOf(gateView({ run: one }))['manual-gates'])).toEqual([
      { kind: 'manual-gate', ...ids, stage: 'Approval', id: '301', name: 'Approve' },
      { kind: 'manual-start', ...ids, stage: 'Release', id: null, name: 'Release' }
    ])
  })

  it('has the number of its last try', () => {
    const [first, last] = ['101', '102'].map((id) => job({ id }))
    const jobs = [job({ id: '7', name: 'Lint' }), ...(last === undefined ? [] : [last])]
    const one = run({ stages: [stage({ jobs })] })
    const retry = {
      isInFlight: false,
      jobs: [{ stage: stage(), job: first ?? job(), slot: '0/0/Compile', attempts: 3, failures: [] }],
      sentAtMs: 0,
      hasGoneOn: true,
      refusedSlots: []
    }
    expect(listOf(valuesOf(endedGate(one, undefined, { retry }))['retried-jobs'])).toEqual([
      { label: '1234', pipelineId: '1234', stage: 'Build', id: '102', name: 'Compile', attempts: 3 }
    ])
  })
})

describe('the output job-results', () => {
  it('has what each job gave out, and leaves out those that gave nothing', () => {
    const data = { ARTIFACTS: [{ name: 'app.tgz' }], IMAGE_TAG: '1.10', count: 3 }
    const one = run({ stages: [stage({ jobs: [job({ data }), job({ id: '2' })] })] })
    expect(listOf(valuesOf(endedGate(one))['job-results'])).toEqual([
      { label: '1234', pipelineId: '1234', stage: 'Build', id: '101', name: 'Compile', data }
    ])
  })

  it('of 40 jobs of 10 kB each is cut with a warning, and is JSON', () => {
    const jobs = Array.from({ length: 40 }, (_, at) =>
      job({ id: `${at}`, data: { text: 'x'.repeat(10_000) } })
    )
    const gate = endedGate(run({ stages: [stage({ jobs })] }))
    expect(listOf(valuesOf(gate)['job-results'])).toHaveLength(9)
    expect(warningsOf(gate)).toEqual([
      'Output job-results would be over 100,000 bytes: the last 31 were left out.'
    ])
  })
})

function many(count: number, name: string, status: string): Run {
  const jobs = Array.from({ length: 20 }, (_, at) => job({ id: String(at), name, status }))
  return run({
    stages: Array.from({ length: count }, (_, at) => stage({ name: `${name} ${at}`, status, jobs }))
  })
}

describe('the output stages', () => {
  it('leaves out jobs of successful stages first, then stages from the end', () => {
    const [success] = many(1, 'x', 'SUCCESS').stages
    const failing = many(30, '任务'.repeat(10), 'FAIL').stages
    const gate = endedGate(run({ stages: [...(success === undefined ? [] : [success]), ...failing] }))
    const stages = listOf(valuesOf(gate)['stages']) as { jobs?: unknown[] }[]
    expect(stages[0]).toMatchObject({ name: 'x 0', jobs: [] })
    expect(stages[1]?.jobs).toHaveLength(20)
    expect(warningsOf(gate)[0]).toBe(
      `Output stages would be over 100,000 bytes: the jobs of successful stages and the last ${31 - stages.length} stages were left out.`
    )
  })

  it('leaves out the jobs of successful stages only, where that is enough', () => {
    const last = stage({ name: 'Failed', status: 'FAIL' })
    const gate = endedGate(run({ stages: [...many(60, '任务'.repeat(10), 'SUCCESS').stages, last] }))
    const stages = listOf(valuesOf(gate)['stages']) as { jobs?: unknown[] }[]
    expect(stages.map(({ jobs }) => jobs?.length)).toEqual([...Array.from({ length: 60 }, () => 0), 1])
    expect(warningsOf(gate)).toEqual([
      'Output stages would be over 100,000 bytes: the jobs of successful stages were left out.'
    ])
  })

  it('may have 100,000 bytes exactly, brackets and commas counted', () => {
    const sized = (bytes: number): GateView => {
      const bare = valuesOf(endedGate(run({ stages: [stage({ name: '' })] })))['stages'] ?? ''
      return endedGate(run({ stages: [stage({ name: 'x'.repeat(bytes - Buffer.byteLength(bare)) })] }))
    }
    expect(warningsOf(sized(100_000)).filter((one) => one.includes('stages'))).toEqual([])
    expect(warningsOf(sized(100_001)).filter((one) => one.includes('stages'))).toHaveLength(1)
  })
})

describe('the output results', () => {
  const wide = (jobs: number, name: string): GateView[] =>
    Array.from({ length: 50 }, (_, at) => {
      const failing = Array.from({ length: jobs }, () => job({ name, status: 'FAIL' }))
      const one = run({
        status: 'FAIL',
        pipelineName: name,
        stages: [stage({ name, status: 'FAIL', jobs: failing })]
      })
      return labelled(
        `services/payment/region-cn-hangzhou/cluster-${at}`,
        endedGate(one, undefined, { head: { commit: '0123abcd', branch: null } })
      )
    })

  it.each([
    ['short names', 1, 'n', null, 50],
    ['long names', 1, '名'.repeat(500), 'names were cut.', 50],
    [
      'many failed jobs',
      200,
      '名'.repeat(500),
      /^names were cut, and the failed jobs of the last \d+ pipelines were/,
      8
    ]
  ])('of 50 pipelines with %s never leaves one out', (_what, jobs, name, leftOut, withJobs) => {
    const gates = wide(jobs, name)
    const text = valuesOf(gates)['results'] ?? ''
    const results = listOf(text) as {
      failedJobs?: unknown[]
      pipelineName: string
      branch: unknown
      label: string
    }[]
    expect(results).toHaveLength(50)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000)
    const kept = results.map(({ failedJobs }) => failedJobs?.length ?? 0)
    expect(kept.filter((count) => count > 0).length).toBeGreaterThanOrEqual(Math.min(withJobs, 1))
    expect([...kept].sort((one, other) => other - one)).toEqual(kept)
    const warning = warningsOf(gates).find((one) => one.startsWith('Output results'))
    const said = warning?.replace('Output results would be over 100,000 bytes: ', '') ?? null
    const cut = leftOut === null ? name : shorten(name, 30)
    expect(results.map(({ pipelineName }) => pipelineName)).toEqual(Array(50).fill(cut))
    expect(results.map(({ branch }) => branch)).toEqual(Array(50).fill(null))
    // They are what a later step finds its pipeline by.
    expect(results.map(({ label }) => label)).toEqual(gates.map(({ request }) => request.label))
    if (leftOut instanceof RegExp) expect(said).toMatch(leftOut)
    else expect(said).toBe(leftOut)
  })
})

it('every JSON output is JSON of at most 100,000 bytes, whatever the server sends', () => {
  fc.assert(
    fc.property(fc.array(anyEndedGate, { minLength: 1, maxLength: 3 }), (gates) => {
      const values = valuesOf(gates)
      for (const name of Object.keys(nothing).filter((one) =>
        /^[[{]/.test(nothing[one as keyof typeof nothing])
      )) {
        expect(() => JSON.parse(values[name] ?? '') as unknown).not.toThrow()
        expect(Buffer.byteLength(values[name] ?? '')).toBeLessThanOrEqual(100_000)
      }
      expect(listOf(values['results'])).toHaveLength(gates.length)
    })
  )
})

describe('the reporter of outputs', () => {
  it('sets every one, warns once of what is cut, and of a file that can’t be written', () => {
    const { log, output } = desk()
    const set = new Map<string, string>()
    const outputFile = { set: (name: string, value: string) => void set.set(name, value) }
    const reporter = outputsReporter({ ...english, log, outputFile })
    const step = stepView(endedGate(many(2000, 'x', 'SUCCESS')))
    reporter.write?.(step)
    reporter.write?.(step)
    expect([...set.keys()].sort()).toEqual([...Object.keys(nothing), 'conclusion'].sort())
    expect(output.commands('warning')).toHaveLength(1)
    const broken = outputsReporter({
      ...english,
      log,
      outputFile: {
        set: () => {
          throw new Error('disk full')
        }
      }
    })
    broken.write?.(stepView(endedGate(run())))
    expect(output.commands('warning')[1]).toBe('The outputs could not be written: disk full')
  })
})

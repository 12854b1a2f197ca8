import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../src/api/api-error.ts'
import type { Run } from '../../src/run/run.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import { explanationOf, headingOf, metaLine, tableParts } from '../../src/markdown/run-parts.ts'
import { english, report } from '../__fixtures__/reports.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

const named = (count: number, status = 'FAIL'): ReturnType<typeof job>[] =>
  Array.from({ length: count }, (_, at) => job({ name: `J${at}`, status }))
const ended = (one: Run): Outcome => ({ kind: 'ended', run: one })

/** The cell Jobs of a stage with these jobs. */
function jobsCell(jobs: readonly ReturnType<typeof job>[], status: string): string {
  const one = run({ stages: [stage({ status, jobs })] })
  return tableParts(report(), one, 400_000, english)[0]?.split('\n')[2]?.split(' | ')[2] ?? ''
}

describe('the heading', () => {
  it('says how it stands while the gate waits, with a link', () => {
    const waiting = report({ run: run({ status: 'RUNNING' }) })
    expect(headingOf(waiting, null, english)).toBe(
      '## 🔄 [Run 42 of pipeline 1234 has not ended yet: its status is RUNNING](https://flow.aliyun.com/pipelines/1234/builds/42)'
    )
  })
})

describe('the explanation', () => {
  it.each([
    [20, 20, undefined],
    [21, 20, '- 1 more'],
    [50, 20, '- 30 more']
  ])('of %d failed jobs names %d', (count, shown, rest) => {
    const one = run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs: [job(), ...named(count)] })] })
    const lines = explanationOf(report({ run: one }), ended(one), english)[0]?.split('\n') ?? []
    expect(lines[0]).toBe('- ❌ **J0** · Build · FAIL')
    expect(lines[shown - 1]).toBe(`- ❌ **J${shown - 1}** · Build · FAIL`)
    expect(lines[shown]).toBe(rest)
  })

  it('is none where the run failed without a failed job, succeeded with one, or is not known', () => {
    const jobless = run({ status: 'FAIL', stages: [] })
    const fine = run({ stages: [stage({ jobs: named(1) })] })
    expect(explanationOf(report({ run: jobless }), ended(jobless), english)).toEqual([])
    expect(explanationOf(report({ run: fine }), ended(fine), english)).toEqual([])
    expect(explanationOf(report({ run: null }), { kind: 'workflow-cancelled' }, english)).toEqual([])
    expect(explanationOf(report({ run: fine }), { kind: 'timed-out', trouble: null }, english)).toEqual([])
  })

  it('of a time-out in trouble is that trouble, of an error a list', () => {
    const error = { problem: null, httpStatus: 503, code: 'A_B', message: null, requestId: null }
    const trouble = new ApiError('yunxiao', 'GetPipelineRun', { kind: 'refused', error })
    expect(explanationOf(report(), { kind: 'timed-out', trouble }, english)[0]).toMatch(/^[^-].*503.*A&#95;B/)
    expect(
      explanationOf(report(), { kind: 'error', problem: { kind: 'api', error: trouble } }, english)[0]
    ).toMatch(/^- .*A&#95;B/)
    const noRun: Outcome = { kind: 'error', problem: { kind: 'no-run' } }
    expect(explanationOf(report(), noRun, english)[0]).toMatch(/^- .*\b1234\b/)
    const problems = [
      { kind: 'missing' as const, input: 'pipeline-id' as const },
      { kind: 'invalid' as const, input: 'logs' as const, value: 'x' }
    ]
    const wrong: Outcome = { kind: 'error', problem: { kind: 'inputs', problems, withheld: null } }
    expect(explanationOf(report({ pipelineId: null }), wrong, english)[0]?.split('\n')).toHaveLength(2)
  })
})

describe('the line of facts', () => {
  it('names trigger, branch, commit and repository, where known', () => {
    expect(metaLine(run({ branch: 'a|b' }), english)).toBe(
      'Trigger: code push · Branch: a&#124;b · Commit: 4f2a9c1e8b7d · Repository: codeup.aliyun.com/demo/app.git'
    )
    expect(metaLine(run({ trigger: null, branch: null, repository: null }), english)).toBe(
      'Commit: 4f2a9c1e8b7d'
    )
    expect(metaLine(run({ trigger: null, branch: null, repository: null, commits: [] }), english)).toBeNull()
  })
})

describe('the cell of a stage’s jobs', () => {
  it('has up to five jobs below each other, more of them in a row', () => {
    expect(jobsCell(named(5, 'SUCCESS'), 'SUCCESS')).toBe('J0<br>J1<br>J2<br>J3<br>J4')
    expect(jobsCell(named(6, 'SUCCESS'), 'SUCCESS')).toBe('J0, J1, J2, J3, J4, J5')
  })

  it('names thirty at most, and those first whose status is another', () => {
    const failed = job({ name: 'Bad', status: 'FAIL' })
    const thirty = [...named(29, 'SUCCESS'), failed]
    const cell = jobsCell([...named(40, 'SUCCESS'), failed], 'SUCCESS').split(', ')
    expect(jobsCell(thirty, 'SUCCESS').split(', ')).toEqual([
      ...named(29).map(({ name }) => `✅ ${name}`),
      '❌ Bad (FAIL)'
    ])
    expect([cell.length, cell[0], cell[1], cell.at(-1)]).toEqual([31, '❌ Bad (FAIL)', '✅ J0', '11 more'])
  })

  it('takes two spellings of one status for the same', () => {
    expect(jobsCell([job({ name: 'A', status: 'failed' })], 'FAIL')).toBe('A')
  })
})

describe('the stage table', () => {
  const many = run({ stages: Array.from({ length: 10 }, (_, at) => stage({ name: `S${at}` })) })
  const row = '| S0 | ✅ SUCCESS | Compile | 2026-11-24 07:55:00 | 1m 32s |'
  const rowBytes = Buffer.byteLength(row) + 1

  it('is whole within its limit, and says how many rows are left out beyond', () => {
    const whole = tableParts(report(), many, 10 * rowBytes, english)
    const cut = tableParts(report(), many, 10 * rowBytes - 1, english)
    expect(whole[0]?.split('\n')).toHaveLength(12)
    expect(whole[0]?.split('\n')[2]).toBe(row)
    expect(whole.slice(1)).toEqual(['Times are in UTC.'])
    expect(cut[0]?.split('\n')).toHaveLength(11)
    expect(cut.slice(1)).toEqual(['1 more stages are not shown. Times are in UTC.'])
  })

  it('has nothing below it where no stage has begun', () => {
    const unbegun = stage({ status: 'INIT', startedAtMs: null, finishedAtMs: null, jobs: [] })
    expect(tableParts(report(), run({ stages: [unbegun] }), 400_000, english)).toHaveLength(1)
    expect(tableParts(report(), run({ stages: [unbegun, stage()] }), 400_000, english)).toHaveLength(2)
  })
})

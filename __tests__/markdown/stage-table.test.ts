import { describe, expect, it } from '@jest/globals'
import { stageTable } from '../../src/markdown/stage-table.ts'
import { chinese, english, gateView } from '../__fixtures__/reports.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const nowMs = runStartMs + 300_000
const named = (count: number, status = 'FAIL'): ReturnType<typeof job>[] =>
  Array.from({ length: count }, (_, at) => job({ name: `J${at}`, status }))

/** The cell Jobs of a stage with these jobs. */
function jobsCell(jobs: readonly ReturnType<typeof job>[], status: string): string {
  const one = run({ stages: [stage({ status, jobs })] })
  return (
    stageTable(gateView({ run: one }), nowMs, 400_000, english)[0]
      ?.split('\n')[2]
      ?.split(' | ')[2] ?? ''
  )
}

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

  it.each([
    [2, '2nd try', '第 2 次执行'],
    [3, '3rd try', '第 3 次执行'],
    [6, '6th try', '第 6 次执行']
  ])('marks a job that was tried again: %d', (attempts, mark, inChinese) => {
    const twins = [job({ id: '1', name: 'T' }), job({ id: '2', name: 'T' })]
    const one = run({ stages: [stage({ jobs: twins })] })
    const tried = { stage: stage(), job: job(), slot: '0/1/T', attempts, failures: [] }
    const retry = { isInFlight: false, jobs: [tried], sentAtMs: 0, hasGoneOn: true, refusedSlots: [] }
    const cells = [english, chinese].map(
      (context) =>
        stageTable(gateView({ run: one, retry }), nowMs, 400_000, context)[0]
          ?.split('\n')[2]
          ?.split(' | ')[2]
    )
    expect(cells).toEqual([`T<br>T (${mark})`, `T<br>T（${inChinese}）`])
  })
})

describe('the stage table', () => {
  const many = run({ stages: Array.from({ length: 10 }, (_, at) => stage({ name: `S${at}` })) })
  const row = '| S0 | ✅ SUCCESS | Compile | 2026-11-24 07:55:00 | 1m 32s |'
  const rowBytes = Buffer.byteLength(row) + 1

  it('is whole within its limit, and says how many rows are left out beyond', () => {
    const whole = stageTable(gateView({ run: many }), nowMs, 10 * rowBytes, english)
    const cut = stageTable(gateView({ run: many }), nowMs, 10 * rowBytes - 1, english)
    expect(whole[0]?.split('\n')).toHaveLength(12)
    expect(whole[0]?.split('\n')[2]).toBe(row)
    expect(whole.slice(1)).toEqual([])
    expect(cut[0]?.split('\n')).toHaveLength(11)
    expect(cut.slice(1)).toEqual(['1 more stage is not shown.'])
  })

  it('says that nothing is known of the stages of a run without any, and nothing without a run', () => {
    expect(stageTable(gateView({ run: run({ stages: [] }) }), nowMs, 400_000, english)).toEqual([
      'Nothing is known of its stages.'
    ])
    expect(stageTable(gateView({ run: null }), nowMs, 400_000, english)).toEqual([])
  })
})

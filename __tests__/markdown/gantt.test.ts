import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ganttOf } from '../../src/markdown/gantt.ts'
import type { Run } from '../../src/run/run.ts'
import { anyRun, english } from '../__fixtures__/reports.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const nowMs = runStartMs + 300_000

function linesOf(one: Run): string[] {
  const gantt = ganttOf(one, nowMs, english.time, 'unnamed')
  return gantt.kind === 'chart' ? gantt.text.split('\n') : []
}

const line =
  /^(?:gantt| {2}dateFormat YYYY-MM-DD HH:mm:ss| {2}axisFormat %H:%M:%S| {2}todayMarker off| {2}section \u200b[^:;#%<>"`{}\\&$\n]+| {2}\u200b[^:;#%<>"`{}\\&$\n]+ :(?:(?:crit|done|active), )?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/u

describe('the Gantt', () => {
  it('has a section for each stage, failed bars crit, running ones active', () => {
    const jobs = [
      job({ name: 'A' }),
      job({ name: 'B', status: 'FAIL' }),
      job({ name: 'C', status: 'RUNNING', finishedAtMs: null }),
      job({ name: 'D', status: 'INIT', startedAtMs: null, finishedAtMs: null }),
      job({ name: 'E', status: 'STRANGE' })
    ]
    expect(linesOf(run({ stages: [stage({ jobs }), stage({ name: 'Empty', jobs: [] })] })).slice(4)).toEqual([
      '  section \u200bBuild',
      '  \u200bA :done, 2026-11-24 07:55:00, 2026-11-24 07:56:00',
      '  \u200bB :crit, 2026-11-24 07:55:00, 2026-11-24 07:56:00',
      '  \u200bC :active, 2026-11-24 07:55:00, 2026-11-24 08:00:00',
      '  \u200bE :2026-11-24 07:55:00, 2026-11-24 07:56:00',
      '  section \u200bEmpty',
      '  \u200bEmpty :done, 2026-11-24 07:55:00, 2026-11-24 07:56:32'
    ])
  })

  it.each([
    ['FAIL', ':crit, 2'],
    ['SUCCESS', ':done, 2'],
    ['CANCELED', ':done, 2'],
    ['SKIP', ':done, 2'],
    ['FINISH', ':done, 2'],
    ['RUNNING', ':active, 2'],
    ['WAITING', ':active, 2'],
    ['CANCELLING', ':active, 2'],
    ['QUEUED', ':2'],
    ['UNKNOWN', ':2'],
    ['STRANGE', ':2']
  ])('shows %s as %s', (status, tag) => {
    expect(linesOf(run({ stages: [stage({ jobs: [job({ name: 'A', status })] })] })).at(-1)).toContain(
      `A ${tag}`
    )
  })

  it('replaces what means something to Mermaid by what looks alike, and a blank name by a word', () => {
    const jobs = [job({ name: ' a:b;c#d%e<f>g"h`i{j}k\\l&m$n ' }), job({ name: ' \n' })]
    const labels = linesOf(run({ stages: [stage({ jobs })] })).slice(5)
    expect(labels.map((each) => each.split(' :')[0])).toEqual([
      '  \u200ba：b；c＃d％e＜f＞g”h‘i｛j｝k＼l＆m＄n',
      '  \u200bunnamed'
    ])
  })

  it('keeps every name within its label, whatever it is', () => {
    fc.assert(
      fc.property(anyRun, (anything) => {
        for (const each of linesOf(anything)) expect(each).toMatch(line)
      }),
      { numRuns: 300 }
    )
  })

  it('shows a job of no length for a second, and a label of 50 characters at most', () => {
    const jobs = [job({ name: 'x'.repeat(99), finishedAtMs: runStartMs })]
    expect(linesOf(run({ stages: [stage({ jobs })] })).at(-1)).toBe(
      `  \u200b${'x'.repeat(49)}… :done, 2026-11-24 07:55:00, 2026-11-24 07:55:01`
    )
  })

  it('is empty where nothing has begun', () => {
    const unbegun = stage({ status: 'INIT', startedAtMs: null, finishedAtMs: null, jobs: [] })
    expect(ganttOf(run({ stages: [unbegun] }), nowMs, english.time, 'unnamed')).toEqual({ kind: 'empty' })
  })

  it.each([
    [10, 20, 'chart', true],
    [60, 20, 'chart', false],
    [2000, 1, 'too-large', undefined]
  ])('of %d stages with %d jobs is under 40,000 characters: %s', (stages, jobs, kind, hasJobs) => {
    const many = run({
      stages: Array.from({ length: stages }, () => stage({ jobs: Array.from({ length: jobs }, () => job()) }))
    })
    const gantt = ganttOf(many, nowMs, english.time, 'unnamed')
    expect(gantt).toMatchObject({ kind, ...(hasJobs === undefined ? {} : { hasJobs }) })
    if (gantt.kind === 'chart') expect(gantt.text.length).toBeLessThan(40_000)
  })

  describe('of 40,000 characters', () => {
    /** A run of stages, or of stages with a job each, whose names take up so many characters more. */
    function longer(extra: number, count: number, withJobs: boolean): Run {
      const nameOf = (at: number): string => 'x'.repeat(1 + Math.min(49, Math.max(0, extra - at * 49)))
      return run({
        stages: Array.from({ length: count }, (_, at) =>
          withJobs
            ? stage({ name: 'S', jobs: [job({ name: nameOf(at) })] })
            : stage({ name: nameOf(at), jobs: [] })
        )
      })
    }

    it.each([
      [400, true, 39_999, { kind: 'chart', hasJobs: true }],
      [400, true, 40_000, { kind: 'chart', hasJobs: false }],
      [600, false, 39_999, { kind: 'chart', hasJobs: false }],
      [600, false, 40_000, { kind: 'too-large' }]
    ])('%d stages, with jobs: %j, %d characters: %j', (count, withJobs, length, expected) => {
      const lines = linesOf(longer(0, count, withJobs))
      const shown = withJobs ? lines : lines.filter((each) => !each.startsWith('  section'))
      const bare = shown.join('\n').length
      expect(ganttOf(longer(length - bare, count, withJobs), nowMs, english.time, 'unnamed')).toMatchObject(
        expected
      )
    })
  })
})

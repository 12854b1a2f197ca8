import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ApiError } from '../../src/api/api-error.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { anyName, anyRun, anyTail, chinese, english, report } from '../__fixtures__/reports.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

const ourUrl = 'https://flow.aliyun.com/pipelines/1234/builds/42'
const ourHtml = /^<(?:\/?details|details open|\/?summary|br)>$/

describe('the job summary', () => {
  it('is whole for any text that the server sends', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        anyRun,
        fc.array(anyTail, { maxLength: 3 }),
        anyName,
        (which, anything, logTails, message) => {
          const error = { problem: null, httpStatus: 400, code: message, message, requestId: message }
          const apiError = new ApiError('yunxiao', 'GetPipelineRun', { kind: 'refused', error })
          const outcomes: Outcome[] = [
            { kind: 'ended', run: anything },
            { kind: 'error', problem: { kind: 'api', error: apiError } },
            { kind: 'timed-out', trouble: apiError },
            {
              kind: 'blocked',
              gates: anything.stages.flatMap((one) => one.jobs.map((each) => ({ stage: one, job: each })))
            }
          ]
          for (const outcome of outcomes.slice(which, which + 1)) {
            const text = renderSummary(report({ run: anything, logTails }), outcome, english)
            const page = parseMarkdown(text)
            expect(page.links).toEqual([ourUrl])
            expect(page.images).toBe(0)
            expect(page.html.filter((tag) => !ourHtml.test(tag))).toEqual([])
            expect(page.text).not.toMatch(/@[A-Za-z0-9]|#\d|www\.|:\/\/(?!flow)/)
            const shown = logTails.filter((tail) => tail.text.trim() !== '')
            expect(page.headings).toHaveLength(shown.length > 0 ? 2 : 1)
            expect(page.codeBlocks.filter(({ language }) => language === 'text')).toHaveLength(shown.length)
            const [table] = page.tables
            expect(page.tables).toHaveLength(anything.stages.length > 0 ? 1 : 0)
            expect(table?.length ?? 1).toBe(anything.stages.length + 1)
            expect(table?.every((row) => row.length === 5) ?? true).toBe(true)
          }
        }
      ),
      { numRuns: 100 }
    )
  }, 30_000)

  it('leaves the table whole where a stage is called a|b, with a line break and an image', () => {
    const name = 'a|b\n<img src=x>'
    const one = run({ stages: [stage({ name, jobs: [job({ name })] })] })
    const page = parseMarkdown(renderSummary(report({ run: one }), { kind: 'ended', run: one }, english))
    expect(page.tables).toEqual([
      [
        ['Stage', 'Status', 'Jobs', 'Started', 'Duration'],
        ['a|b <img src=x>', '✅ SUCCESS', 'a|b <img src=x>', '2026-11-24 07:55:00', '1m 32s']
      ]
    ])
  })

  it('names jobs with their own status where it differs from their stage’s', () => {
    const jobs = [job({ name: 'A' }), job({ name: 'B', status: 'FAIL' }), job({ name: 'C', status: 'SKIP' })]
    const one = run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs })] })
    const page = parseMarkdown(renderSummary(report({ run: one }), { kind: 'ended', run: one }, english))
    expect(page.tables[0]?.[1]?.[2]).toBe('✅ A (SUCCESS)<br>❌ B<br>⏭️ C (SKIP)')
  })

  it('names the stage’s missing name and shows no time that is not known', () => {
    const unbegun = stage({ name: ' \n', status: 'INIT', startedAtMs: null, finishedAtMs: null, jobs: [] })
    const one = run({ status: 'RUNNING', stages: [unbegun] })
    const text = renderSummary(report({ run: one }), { kind: 'pending', run: one }, english)
    expect(parseMarkdown(text).tables[0]?.[1]).toEqual(['unnamed', '⏳ INIT', '', '', ''])
    expect(text).not.toMatch(/Times are in|mermaid/)
  })

  it.each([
    [english, 'Times are in UTC.', '07:55:00'],
    [chinese, '时间均为北京时间（Asia/Shanghai）。', '15:55:00']
  ])('names the zone of its times once', (context, zone, time) => {
    const text = renderSummary(report(), { kind: 'ended', run: run() }, context)
    expect(text.split(zone)).toHaveLength(2)
    expect(text).toContain(time)
  })

  it('has no link where there is none', () => {
    const text = renderSummary(report({ url: null }), { kind: 'ended', run: run() }, english)
    expect(text.split('\n')[0]).toBe('## ✅ Run 42 of pipeline 1234 succeeded')
  })

  it('of a gate that saw no run says why', () => {
    const outcome: Outcome = { kind: 'error', problem: { kind: 'internal', error: new Error('it | broke') } }
    const nothing = report({ pipelineId: null, runId: null, url: null, run: null })
    const page = parseMarkdown(renderSummary(nothing, outcome, english))
    expect(page.headings).toEqual(['⚠️ The gate could not follow the pipeline'])
    expect(page.text).toContain('The gate itself failed; please report this: it | broke')
    expect(renderSummary(nothing, outcome, english).trim().split('\n\n')).toHaveLength(2)
  })

  it.each([
    [500, 50],
    [5000, 2]
  ])(
    'of %d stages with %d jobs each and megabytes of logs is under 1,000,000 bytes, and says what is cut',
    (stages, jobs) => {
      const huge = run({
        status: 'FAIL',
        stages: Array.from({ length: stages }, (_, at) =>
          stage({
            name: `阶段 ${at} ${'&'.repeat(100)}`,
            status: 'FAIL',
            jobs: Array.from({ length: jobs }, (__, index) =>
              job({ name: `任务|${index}`.repeat(30), status: 'FAIL' })
            )
          })
        )
      })
      const tail = {
        stage: 'S',
        job: 'J',
        jobId: '1',
        machine: null,
        text: '`'.repeat(16_000),
        isWhole: true
      }
      const logTails = Array.from({ length: 200 }, () => tail)
      const text = renderSummary(report({ run: huge, logTails }), { kind: 'ended', run: huge }, english)
      expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
      expect(text).toMatch(/\d+ more stages are not shown\./)
      expect(text).toMatch(/\d+ more logs are left out/)
      expect(text).toMatch(/timeline/i)
    }
  )

  it('is made of paragraphs in this order', () => {
    const failed = run({
      status: 'FAIL',
      stages: [stage({ status: 'FAIL', jobs: [job({ status: 'FAIL' })] })]
    })
    const tail = {
      stage: 'Build',
      job: 'Compile',
      jobId: '1',
      machine: null,
      text: 'no such file',
      isWhole: true
    }
    const logTails = [tail, { ...tail, job: 'a|b', isWhole: false }]
    const text = renderSummary(report({ run: failed, logTails }), { kind: 'ended', run: failed }, english)
    expect(text.replaceAll('\u200b', '')).toMatchInlineSnapshot(`
      "## ❌ [Run 42 of pipeline 1234 failed](https://flow.aliyun.com/pipelines/1234/builds/42)

      - ❌ **Compile** · Build · FAIL

      Trigger: code push · Branch: main · Commit: 4f2a9c1e8b7d · Repository: codeup.aliyun.com/demo/app.git

      | Stage | Status | Jobs | Started | Duration |
      | --- | --- | --- | --- | ---: |
      | Build | ❌ FAIL | Compile | 2026-11-24 07:55:00 | 1m 32s |

      Times are in UTC.

      <details open><summary>Timeline</summary>

      \`\`\`mermaid
      gantt
        dateFormat YYYY-MM-DD HH:mm:ss
        axisFormat %H:%M:%S
        todayMarker off
        section Build
        Compile :crit, 2026-11-24 07:55:00, 2026-11-24 07:56:00
      \`\`\`

      </details>

      ### Logs of failed jobs

      <details open><summary>Log of Compile (Build)</summary>

      \`\`\`text
      no such file
      \`\`\`

      </details>

      <details><summary>Log of a&#124;b (Build)</summary>

      \`\`\`text
      no such file
      \`\`\`

      The API gave only a part of this log: its end may be missing.

      </details>

      "
    `)
  })

  it('says that nothing is known of the stages of a run without any', () => {
    const one = run({ stages: [], trigger: null, branch: null, commits: [], repository: null })
    const text = renderSummary(report({ run: one }), { kind: 'ended', run: one }, english)
    expect(text.split('\n\n').slice(1)).toEqual(['Nothing is known of its stages.', ''])
  })

  it('shows a log line by line, and no log that is blank', () => {
    const tail = { stage: 'S', job: 'J', jobId: '1', machine: null, text: 'one\r\ntwo', isWhole: true }
    const logTails = [{ ...tail, text: ' \n' }, { ...tail, text: '' }, tail]
    const text = renderSummary(report({ logTails }), { kind: 'ended', run: run() }, english)
    const { codeBlocks, headings } = parseMarkdown(text)
    expect(codeBlocks.filter(({ language }) => language === 'text')).toEqual([
      { language: 'text', text: 'one\ntwo' }
    ])
    expect(text).toContain('<details open><summary>Log of J (S)</summary>')
    expect(headings).toHaveLength(2)
    const blank = report({ logTails: logTails.slice(0, 2) })
    expect(parseMarkdown(renderSummary(blank, { kind: 'ended', run: run() }, english)).headings).toHaveLength(
      1
    )
  })

  it('says how many logs are left out, and shows the others', () => {
    const tail = { stage: 'S', job: 'J', jobId: '1', machine: null, text: 'x'.repeat(16_000), isWhole: true }
    const logTails = Array.from({ length: 30 }, () => tail)
    const text = renderSummary(report({ logTails }), { kind: 'ended', run: run() }, english)
    expect(parseMarkdown(text).codeBlocks.filter(({ language }) => language === 'text')).toHaveLength(21)
    expect(text).toContain('9 more logs are left out, as the summary would be too large.\n\n')
    expect(text).not.toContain('not read')
  })

  it.each([
    [1, '1 more log of failed jobs or machines was not read: look in Yunxiao.'],
    [250, '250 more logs of failed jobs or machines were not read: look in Yunxiao.']
  ])('says that %d logs were not read', (logsNotRead, sentence) => {
    const text = renderSummary(report({ logsNotRead }), { kind: 'ended', run: run() }, english)
    expect(text.endsWith(`### Logs of failed jobs\n\n${sentence}\n\n`)).toBe(true)
  })

  it('shows the timeline with stages only where the jobs would not fit, and says so', () => {
    const jobs = Array.from({ length: 20 }, () => job())
    const large = run({ stages: Array.from({ length: 60 }, () => stage({ jobs })) })
    const text = renderSummary(report({ run: large }), { kind: 'ended', run: large }, english)
    expect(text).toContain('</details>\n\nThe timeline shows stages only: the jobs would not fit.\n\n')
  })

  it('shows logs without terminal colours and without control or direction characters', () => {
    const text = '\u001b[31mred\u001b[0m \u202egnp.exe\u0007'
    const logTails = [{ stage: 'S', job: 'J', jobId: '1', machine: '10.0.0.1', text, isWhole: false }]
    const page = renderSummary(report({ logTails }), { kind: 'ended', run: run() }, english)
    expect(page).toContain('<summary>Log of J (S) on 10.0.0.1</summary>')
    expect(page).toContain('red \ufffdgnp.exe\u2407')
    expect(page).toContain('The API gave only a part of this log: its end may be missing.')
  })
})

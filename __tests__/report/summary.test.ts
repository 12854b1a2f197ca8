import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GateView } from '../../src/gate/view.ts'
import { summaryOf, summaryReporter } from '../../src/report/summary.ts'
import type { StepView } from '../../src/report/reporter.ts'
import type { Run } from '../../src/run/run.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import {
  anyEndedGate,
  anyName,
  chinese,
  desk,
  endedGate,
  english,
  labelled,
  stepView,
  workflow
} from '../__fixtures__/reports.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

const ourUrl = 'https://flow.aliyun.com/pipelines/1234/builds/42'
const ourHtml = /^<(?:\/?details|details open|\/?summary|br|\/?b)>$/

function summary(step: StepView | GateView, context = english): string {
  return summaryOf('gates' in step ? step : stepView(step), workflow, context)
}

const tail = {
  stage: 'Build',
  job: 'Compile',
  jobId: '101',
  attempt: 1,
  failure: null,
  machine: null,
  text: 'no such file',
  isWhole: true
}

function failedRun(failure: { code: string | null; message: string | null } | null = null): Run {
  return run({
    status: 'FAIL',
    stages: [stage({ status: 'FAIL', jobs: [job({ status: 'FAIL', failure })] })]
  })
}

/** A run that is far too large for a summary. */
function hugeRun(stages: number, jobs: number): Run {
  return run({
    status: 'FAIL',
    stages: Array.from({ length: stages }, (_, at) =>
      stage({
        name: `阶段 ${at} ${'&'.repeat(100)}`,
        status: 'FAIL',
        jobs: Array.from({ length: jobs }, (__, index) =>
          job({
            name: `任务|${index}`.repeat(30),
            status: 'FAIL',
            failure: { code: null, message: '&'.repeat(10_000) }
          })
        )
      })
    )
  })
}

const hugeLogs = Array.from({ length: 200 }, () => ({ ...tail, text: '`'.repeat(16_000) }))

describe('the summary', () => {
  it('is whole for any text that the server sends, of one pipeline or several', () => {
    fc.assert(
      fc.property(fc.array(anyEndedGate, { minLength: 1, maxLength: 3 }), (gates) => {
        const text = summary(stepView(gates))
        const page = parseMarkdown(text)
        expect(page.links.filter((link) => link !== ourUrl && link !== workflow.url)).toEqual([])
        expect(page.images).toBe(0)
        expect(page.html.filter((tag) => !ourHtml.test(tag))).toEqual([])
        expect(page.text).not.toMatch(/@[A-Za-z0-9]|#\d|www\.|:\/\/(?!flow)/)
        const shown = gates.map(({ logTails }) => logTails.filter((one) => one.text.trim() !== '').length)
        expect(page.headings).toHaveLength(1 + shown.filter((count) => count > 0).length)
        expect(page.codeBlocks.filter(({ language }) => language === 'text')).toHaveLength(
          shown.reduce((sum, count) => sum + count, 0)
        )
        const rows = gates.map(({ run: one }) => one?.stages.length ?? 0).filter((count) => count > 0)
        const expected = [...(gates.length > 1 ? [gates.length] : []), ...rows].map((count) => count + 1)
        expect(page.tables.map((table) => table.length)).toEqual(expected)
        expect(page.tables.flat().every((row) => row.length === 5)).toBe(true)
        const opened = page.html.filter((tag) => tag.startsWith('<details')).length
        expect(page.html.filter((tag) => tag === '</details>')).toHaveLength(opened)
      }),
      { numRuns: 60 }
    )
  }, 30_000)

  it('leaves the table whole where a stage is called a|b, with a line break and an image', () => {
    const name = 'a|b\n<img src=x>'
    const one = run({ stages: [stage({ name, jobs: [job({ name })] })] })
    expect(parseMarkdown(summary(endedGate(one))).tables).toEqual([
      [
        ['Stage', 'Status', 'Jobs', 'Started', 'Duration'],
        ['a|b <img src=x>', '✅ SUCCESS', 'a|b <img src=x>', '2026-11-24 07:55:00', '1m 32s']
      ]
    ])
  })

  it('names the stage’s missing name and shows no time that is not known', () => {
    const unbegun = stage({ name: ' \n', status: 'INIT', startedAtMs: null, finishedAtMs: null, jobs: [] })
    const text = summary(endedGate(run({ status: 'RUNNING', stages: [unbegun] })))
    expect(parseMarkdown(text).tables[0]?.[1]).toEqual(['unnamed', '⏳ INIT', '', '', ''])
    expect(text).not.toMatch(/Times are in|mermaid/)
  })

  it.each([
    [english, 'Times are in UTC.', '07:55:00'],
    [chinese, '时间均为北京时间（Asia/Shanghai）。', '15:55:00']
  ])('names the zone of its times once, for one pipeline and for several', (context, zone, time) => {
    const gate = endedGate(run())
    for (const step of [stepView(gate), stepView([gate, labelled('api', gate)])]) {
      expect(summary(step, context).split(zone)).toHaveLength(2)
      expect(summary(step, context)).toContain(time)
    }
  })

  it('has no link where there is none', () => {
    const text = summary(endedGate(run(), undefined, { url: null }))
    expect(text.split('\n')[0]).toBe('## ✅ Run 42 of pipeline Gate demo (1234) succeeded')
  })

  it('of a step that could not begin says all that is wrong', () => {
    const problems = [
      { kind: 'missing' as const, input: 'organization-id' as const },
      { kind: 'invalid' as const, input: 'logs' as const, value: 'a|b' }
    ]
    const page = parseMarkdown(
      summary(stepView([], { isSeveral: false, problem: { kind: 'inputs', problems, withheld: null } }))
    )
    expect(page.headings).toEqual(['⚠️ The gate could not follow the pipeline'])
    expect(page.text).toMatch(/organization-id is required[^]*logs is "a\|b"/)
  })

  it('is made of paragraphs in this order', () => {
    const gate = endedGate(failedRun({ code: 'E1', message: 'it broke' }), undefined, {
      logTails: [
        { ...tail, failure: { code: 'E1', message: 'it broke' } },
        { ...tail, job: 'a|b', attempt: 2, isWhole: false }
      ]
    })
    expect(summary(gate).replaceAll('\u200b', '')).toMatchInlineSnapshot(`
      "## ❌ [Run 42 of pipeline Gate demo (1234) failed](https://flow.aliyun.com/pipelines/1234/builds/42)

      - ❌ **Compile** · Build · FAIL: it broke (code E1)

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

      Why it failed: it broke (code E1)

      \`\`\`text
      no such file
      \`\`\`

      </details>

      <details><summary>Log of a&#124;b (Build), try 2</summary>

      \`\`\`text
      no such file
      \`\`\`

      The API gave only a part of this log: its end may be missing.

      </details>

      "
    `)
  })

  it('shows a log line by line, without colours and control characters, and no log that is blank', () => {
    const text = 'one\r\n\u001b[31mred\u001b[0m \u202egnp.exe\u0007'
    const logTails = [
      { ...tail, text: ' \n' },
      { ...tail, machine: '10.0.0.1', text }
    ]
    const page = summary(endedGate(run(), undefined, { logTails }))
    expect(parseMarkdown(page).codeBlocks.filter(({ language }) => language === 'text')).toEqual([
      { language: 'text', text: 'one\nred \ufffdgnp.exe\u2407' }
    ])
    expect(page).toContain('<details open><summary>Log of Compile (Build) on 10.0.0.1</summary>')
    const blank = summary(endedGate(run(), undefined, { logTails: logTails.slice(0, 1) }))
    expect(parseMarkdown(blank).headings).toHaveLength(1)
  })

  it.each([
    [1, '1 more log of failed jobs or machines was not read: look in Yunxiao.'],
    [250, '250 more logs of failed jobs or machines were not read: look in Yunxiao.']
  ])('says that %d logs were not read', (logsNotRead, sentence) => {
    const text = summary(endedGate(run(), undefined, { logsNotRead }))
    expect(text.endsWith(`### Logs of failed jobs\n\n${sentence}\n\n`)).toBe(true)
  })

  it('shows the timeline with stages only where the jobs would not fit, and says so', () => {
    const jobs = Array.from({ length: 20 }, () => job())
    const large = run({ stages: Array.from({ length: 60 }, () => stage({ jobs })) })
    expect(summary(endedGate(large))).toContain(
      '</details>\n\nThe timeline shows stages only: the jobs would not fit.\n\n'
    )
  })
})

describe('the summary of several pipelines', () => {
  const failed = labelled('api', endedGate(failedRun(), undefined, { logTails: [tail] }))
  const gates = [labelled('web', endedGate(run())), failed]

  it('has the verdict, the table, and a part for each, open where it did not succeed', () => {
    const text = summary(stepView(gates))
    const page = parseMarkdown(text)
    expect(page.headings).toEqual(['❌ 1 of 2 pipelines failed: api', 'Logs of failed jobs'])
    expect(page.tables[0]?.map((row) => row[0])).toEqual([
      'Pipeline',
      'web (Gate demo, 1234)',
      'api (Gate demo, 1234)'
    ])
    expect(text).toMatch(
      /<details><summary>✅ <b>web<\/b><\/summary>[^]*<details open><summary>❌ <b>api<\/b>/
    )
    expect(page.tables).toHaveLength(3)
  })

  it('links each verdict to its run, where there is one', () => {
    const lost = labelled('lost', endedGate(run(), undefined, { url: null }))
    const { links } = parseMarkdown(summary(stepView([failed, lost])))
    // In the heading’s table and in its own part.
    expect(links).toEqual([ourUrl, ourUrl])
  })

  const large = endedGate(
    run({ stages: Array.from({ length: 300 }, () => stage({ name: '&'.repeat(100) })) })
  )
  const largeFailure = endedGate(hugeRun(200, 5), undefined, { logTails: hugeLogs })

  function manyLarge(bad: number, good: number): GateView[] {
    return [
      ...Array.from({ length: good }, (_, at) => labelled(`good${at}`, large)),
      ...Array.from({ length: bad }, (_, at) => labelled(`bad${at}`, largeFailure))
    ]
  }

  it.each([
    [2, 2, 2],
    [45, 5, 5],
    [25, 25, 0],
    [5, 45, 0],
    [0, 50, 50]
  ])(
    'of %d large failures and %d others has all failures and %d others, in nearly 1,000,000 bytes',
    (bad, good, goodShown) => {
      const gates = manyLarge(bad, good)
      const text = summary(stepView(gates))
      expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
      expect(Buffer.byteLength(text)).toBeGreaterThan(800_000)
      const shown = [...text.matchAll(/<summary>[❌✅] <b>(\w+)<\/b>/gu)].map(([, label]) => label)
      expect(shown).toEqual(
        [...gates.slice(0, goodShown), ...gates.slice(good)].map(({ request }) => request.label)
      )
      const parts = text.split('<details open><summary>❌').slice(1)
      expect(parts).toHaveLength(bad)
      expect(parts.every((part) => part.includes('```text'))).toBe(true)
      const left = good - goodShown
      const sentence = `The parts of ${left} more pipelines are left out, as the summary would be too large.`
      expect(text.endsWith(`</details>\n\n${sentence}\n\n`)).toBe(left > 0)
    }
  )

  it('is whole where it was cut', () => {
    const { html } = parseMarkdown(summary(stepView(manyLarge(5, 5))))
    expect(html.filter((tag) => !ourHtml.test(tag))).toEqual([])
    expect(html.filter((tag) => tag === '</details>')).toHaveLength(
      html.filter((tag) => tag.startsWith('<details')).length
    )
  })

  it('stays whole whatever the labels are', () => {
    fc.assert(
      fc.property(anyName, (label) => {
        const page = parseMarkdown(summary(stepView([labelled(label, endedGate(run())), failed])))
        expect(page.tables[0]?.map((row) => row.length)).toEqual([5, 5, 5])
        expect(page.html.filter((tag) => !ourHtml.test(tag))).toEqual([])
        expect(page.headings).toHaveLength(2)
      })
    )
  })
})

it.each([
  [500, 50],
  [5000, 2]
])(
  'of %d stages with %d jobs and megabytes of logs is under 1,000,000 bytes, and says what is cut',
  (stages, jobs) => {
    const text = summary(endedGate(hugeRun(stages, jobs), undefined, { logTails: hugeLogs }))
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    expect(text).toMatch(/\d+ more stages are not shown\./)
    expect(text).toMatch(/\d+ more logs are left out/)
    expect(text).toMatch(/timeline/i)
  }
)

describe('the reporter of the summary', () => {
  const written: string[] = []
  const file = { isAvailable: true, write: (text: string) => void written.push(text) }
  const step = stepView(endedGate(run()))

  it('writes it, and nothing where none is wanted', () => {
    const parts = { ...english, ...desk(), workflow }
    summaryReporter({ ...parts, summaryFile: file })?.write?.(step)
    expect(written).toEqual([summary(step)])
    expect(summaryReporter({ ...parts, summaryFile: null })).toBeNull()
  })

  it('warns once of a runner without a summary file, and of one that can’t be written', () => {
    const { output, ...parts } = { ...english, ...desk(), workflow }
    const without = summaryReporter({ ...parts, summaryFile: { ...file, isAvailable: false } })
    without?.write?.(step)
    expect(output.commands('warning')).toHaveLength(1)
    without?.write?.(step)
    expect(output.commands('warning')).toEqual([expect.stringContaining('GITHUB_STEP_SUMMARY')])
    const broken = {
      isAvailable: true,
      write: () => {
        throw new Error('disk full')
      }
    }
    summaryReporter({ ...parts, summaryFile: broken })?.write?.(step)
    expect(output.commands('warning')[1]).toBe('The summary could not be written: disk full')
  })
})

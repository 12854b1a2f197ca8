import { describe, expect, it } from '@jest/globals'
import { pipelineTable } from '../../src/markdown/pipeline-table.ts'
import { chinese, endedGate, english, gateView, labelled, search, stepView } from '../__fixtures__/reports.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'

const going = run({ status: 'RUNNING', stages: [stage(), stage({ status: 'RUNNING' })] })
const retry = {
  isInFlight: false,
  jobs: [{ stage: stage(), job: job(), slot: '0/0/Compile', attempts: 3, failures: [] }],
  sentAtMs: 0,
  hasGoneOn: true,
  refusedSlots: []
}
const step = stepView([
  labelled('web', endedGate(run())),
  labelled('1234', endedGate(run(), undefined, { retry })),
  labelled('api', endedGate(run({ status: 'FAIL', pipelineName: null }))),
  labelled('job', gateView({ run: going })),
  labelled('new', gateView({ run: null, runId: null, url: null, request: search() }))
])

describe('the table of pipelines', () => {
  it('has a row for each, linked, with its verdict, stages, start and duration', () => {
    const [text] = pipelineTable(step, 100_000, english)
    expect(parseMarkdown(text ?? '').tables).toEqual([
      [
        ['Pipeline', 'Verdict', 'Stages', 'Started', 'Duration'],
        ['web (Gate demo, 1234)', '✅ succeeded', '1/1', '2026-11-24 07:55:00', '1m 32s'],
        ['1234 (Gate demo)', '✅ succeeded, 2 retries', '1/1', '2026-11-24 07:55:00', '1m 32s'],
        ['api (1234)', '❌ failed', '1/1', '2026-11-24 07:55:00', '1m 32s'],
        ['job (Gate demo, 1234)', '🔄 RUNNING', '1/2', '2026-11-24 07:55:00', '5m 0s'],
        ['new (1234)', '🔄 waiting for a run of commit 0123abcd of pipeline 1234', '', '', '']
      ]
    ])
    expect(parseMarkdown(text ?? '').links).toHaveLength(4)
  })

  it('is told in Chinese too', () => {
    const [text] = pipelineTable(step, 100_000, chinese)
    expect(text).toMatch(/流水线 \| 结论 \| 阶段[^]*✅ 成功，重试 2 次[^]*❌ 失败[^]*🔄 运行中/)
  })

  it('leaves out rows beyond its limit, and says so', () => {
    const rowBytes =
      pipelineTable(step, 100_000, english)[0]
        ?.split('\n')
        .map((row) => Buffer.byteLength(row) + 1) ?? []
    const cut = pipelineTable(step, (rowBytes[2] ?? 0) + (rowBytes[3] ?? 0), english)
    expect(cut[0]?.split('\n')).toHaveLength(4)
    expect(cut[1]).toBe('3 more pipelines are not shown.')
  })
})

import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/gate/outcome.ts'
import type { GateReport } from '../../src/report/gate-report.ts'
import { verdictOf } from '../../src/markdown/verdict.ts'
import { chinese, english, report } from '../__fixtures__/reports.ts'
import { openGate, run, stage } from '../__fixtures__/runs.ts'

const gates = [
  { stage: stage({ name: 'Approval' }), job: openGate() },
  { stage: stage({ name: 'Release' }), job: openGate({ name: 'Go' }) }
]
const ended = (status: string): Outcome => ({ kind: 'ended', run: run({ status }) })
const trouble: Outcome = { kind: 'error', problem: { kind: 'no-run' } }
const running = { run: run({ status: 'RUNNING' }) }

describe('the verdict', () => {
  it.each<[Partial<GateReport>, Outcome | null, string, string]>([
    [{}, ended('SUCCESS'), 'Run 42 of pipeline 1234 succeeded', '流水线 1234 的运行 42 成功'],
    [{}, ended('FAILED'), 'Run 42 of pipeline 1234 failed', '流水线 1234 的运行 42 失败'],
    [{}, ended('CANCELED'), 'Run 42 of pipeline 1234 was cancelled in Yunxiao', '已在云效中取消'],
    [
      { run: run({ status: 'SKIP' }) },
      ended('SKIP'),
      'Run 42 of pipeline 1234 did not succeed: its status is SKIP',
      '状态为已跳过'
    ],
    [
      { timeoutMs: 5_400_000 },
      { kind: 'timed-out', trouble: null },
      'Run 42 of pipeline 1234 had not ended after 1h 30m 0s',
      '1h 30m 0s'
    ],
    [
      { runId: null, awaitedCommit: '0123abcd', timeoutMs: 60_000 },
      { kind: 'timed-out', trouble: null },
      "No run of pipeline 1234 that was built from commit 0123abcd appeared within 1m 0s: look at the pipeline's triggers",
      '1m 0s 内没有出现流水线 1234 由提交 0123abcd 构建的运行'
    ],
    [
      { awaitedCommit: '0123abcd' },
      { kind: 'timed-out', trouble: null },
      'Run 42 of pipeline 1234 had not ended after 1h 0m 0s',
      '运行 42'
    ],
    [
      { runId: null },
      { kind: 'timed-out', trouble: null },
      'Pipeline 1234 had not ended after 1h 0m 0s',
      '流水线 1234'
    ],
    [
      {},
      { kind: 'workflow-cancelled' },
      'The workflow was cancelled while waiting for run 42 of pipeline 1234',
      '运行 42'
    ],
    [
      {},
      { kind: 'blocked', gates },
      'Run 42 of pipeline 1234 waits for a person: Approve (Approval), Go (Release)',
      'Approve（Approval），Go（Release）'
    ],
    [
      running,
      { kind: 'pending', run: run({ status: 'RUNNING' }) },
      'Run 42 of pipeline 1234 has not ended yet: its status is RUNNING',
      '状态为运行中'
    ],
    [running, null, 'Run 42 of pipeline 1234 has not ended yet: its status is RUNNING', '状态为运行中'],
    [{ run: null }, null, 'Run 42 of pipeline 1234 has not ended yet: its status is', '运行 42'],
    [{ runId: null }, trouble, 'The gate could not follow pipeline 1234', '流水线 1234'],
    [{ runId: null, pipelineId: null }, trouble, 'The gate could not follow the pipeline', '流水线']
  ])('is the same in both languages: %#', (known, outcome, sentence, inChinese) => {
    expect(verdictOf(report(known), outcome, english.messages)).toBe(sentence)
    expect(verdictOf(report(known), outcome, chinese.messages)).toContain(inChinese)
  })
})

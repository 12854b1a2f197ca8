import { describe, expect, it } from '@jest/globals'
import type { ApiProblem } from '../../src/api/api-error.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import type { GateView } from '../../src/gate/view.ts'
import { conclusionOfStep } from '../../src/markdown/step-view.ts'
import { stepVerdictOf } from '../../src/markdown/verdict.ts'
import { chinese, endedGate, english, gateView, labelled, search, stepView } from '../__fixtures__/reports.ts'
import { gateSettings } from '../__fixtures__/requests.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

const approval = { kind: 'manual-gate' as const, stage: stage({ name: 'Approval' }), job: openGate() }
const error: ApiProblem = {
  service: 'yunxiao',
  operation: 'PassPipelineValidate',
  failure: { kind: 'aborted' }
}
const start = { kind: 'manual-start' as const, stage: stage({ name: 'Release' }), job: null }
const trouble: Outcome = { kind: 'error', problem: { kind: 'internal', message: 'it broke' } }
const bare = (status: string): ReturnType<typeof run> => run({ status, pipelineName: null })
const ended = (status: string, change: Partial<GateView> = {}): GateView =>
  endedGate(bare(status), undefined, change)
const running = (outcome: Outcome | null, change: Partial<GateView> = {}): GateView =>
  gateView({ run: bare('RUNNING'), outcome, ...change })
const unseen = (outcome: Outcome | null, change: Partial<GateView> = {}): GateView =>
  gateView({ run: null, runId: null, url: null, request: search(), outcome, ...change })
const retried = (attempts: number): Partial<GateView> => ({
  retry: {
    isInFlight: false,
    jobs: [
      { stage: stage(), job: job({ name: '单元测试' }), slot: '0/0/单元测试', attempts, failures: [null] }
    ],
    sentAtMs: 0,
    hasGoneOn: true,
    refusedSlots: []
  }
})

const decided = (decision: 'pass' | 'refuse', by: 'us' | 'others'): Partial<GateView> => ({
  gateDecision: { decision, gate: approval, by }
})

describe('the verdict of one pipeline', () => {
  it.each<[GateView, string, string]>([
    [ended('SUCCESS'), 'Run 42 of pipeline 1234 succeeded', '流水线 1234 的运行 42 成功'],
    [
      endedGate(run()),
      'Run 42 of pipeline Gate demo (1234) succeeded',
      '流水线 Gate demo（1234）的运行 42 成功'
    ],
    [
      ended('SUCCESS', retried(2)),
      'Run 42 of pipeline 1234 succeeded after 1 retry of 单元测试',
      '在重试 1 次（单元测试）后成功'
    ],
    [
      ended('SUCCESS', retried(4)),
      'Run 42 of pipeline 1234 succeeded after 3 retries of 单元测试',
      '在重试 3 次（单元测试）后成功'
    ],
    [ended('FAILED'), 'Run 42 of pipeline 1234 failed', '流水线 1234 的运行 42 失败'],
    [
      ended('FAIL', { hadEnded: true }),
      'Run 42 of pipeline 1234 failed (it had ended before this step began)',
      '运行 42 失败（在本步骤开始前已结束）'
    ],
    [ended('FAIL', { hadEnded: true, ...retried(2) }), 'Run 42 of pipeline 1234 failed', '失败'],
    [ended('SUCCESS', { hadEnded: true }), 'Run 42 of pipeline 1234 succeeded', '成功'],
    [
      ended('FAIL', decided('refuse', 'us')),
      'Run 42 of pipeline 1234 failed (this step refused the manual gate Approve)',
      '运行 42 失败（本步骤拒绝了人工卡点“Approve”）'
    ],
    [ended('FAIL', decided('refuse', 'others')), 'Run 42 of pipeline 1234 failed', '失败'],
    [ended('FAIL', decided('pass', 'us')), 'Run 42 of pipeline 1234 failed', '失败'],
    [ended('CANCELED'), 'Run 42 of pipeline 1234 was cancelled in Yunxiao', '已在云效中取消'],
    [ended('SKIP'), 'Run 42 of pipeline 1234 did not succeed: its status is SKIP', '状态为已跳过'],
    [
      running({ kind: 'timed-out', trouble: null }),
      'Run 42 of pipeline 1234 had not ended after 1h 0m 0s',
      '在 1h 0m 0s 内没有结束'
    ],
    [
      unseen({ kind: 'timed-out', trouble: null }),
      'No run of commit 0123abcd0123abcd0123abcd0123abcd0123abcd of pipeline 1234 appeared within 1h 0m 0s',
      '1h 0m 0s 内没有出现流水线 1234 针对提交 0123abcd0123abcd0123abcd0123abcd0123abcd 的运行'
    ],
    [
      unseen({ kind: 'no-run', isSkipped: false }),
      'No run of commit 0123abcd0123abcd0123abcd0123abcd0123abcd of pipeline 1234 appeared within 10m 0s',
      '10m 0s 内没有出现流水线 1234'
    ],
    [
      unseen({ kind: 'no-run', isSkipped: true }, { request: search(null) }),
      'Skipped: no run of pipeline 1234 appeared within 10m 0s',
      '已跳过：10m 0s 内没有出现流水线 1234 的运行'
    ],
    [
      running({ kind: 'workflow-cancelled' }),
      'The workflow was cancelled while waiting for run 42 of pipeline 1234',
      '运行 42'
    ],
    [
      running({ kind: 'blocked', waits: [approval, start], isHandedOver: false }),
      'Run 42 of pipeline 1234 waits for a person: Approve (Approval), Release',
      'Approve（Approval）、Release'
    ],
    [
      running({ kind: 'blocked', waits: [approval], isHandedOver: true }),
      'Run 42 of pipeline 1234 waits for a person, and is left to a later job: Approve (Approval)',
      '交由后续作业继续：Approve（Approval）'
    ],
    [
      running({ kind: 'pending', why: 'not-waited-for' }),
      'Run 42 of pipeline 1234 has not ended yet: its status is RUNNING',
      '状态为运行中'
    ],
    [
      running({ kind: 'pending', why: 'failed-fast' }),
      'Run 42 of pipeline 1234 had not ended when another pipeline failed, and nobody follows it any more',
      '不再跟踪'
    ],
    [running(null), 'Run 42 of pipeline 1234 has not ended yet: its status is RUNNING', '状态为运行中'],
    [gateView({ run: null }), 'Looking at run 42 of pipeline 1234', '正在查看流水线 1234 的运行 42'],
    [
      unseen(null),
      'Waiting for a run of commit 0123abcd of pipeline 1234',
      '正在等待流水线 1234 针对提交 0123abcd 的运行'
    ],
    [unseen(trouble), 'The gate could not follow pipeline 1234', '无法跟踪流水线 1234'],
    [
      running({
        kind: 'error',
        problem: { kind: 'wrong-commit', wanted: 'aaaaaaaa', actual: 'bbbbbbbb', wasStarted: false }
      }),
      'Run 42 of pipeline 1234 was built from another commit',
      '运行 42 针对的不是所要求的提交'
    ],
    [
      running({
        kind: 'error',
        problem: { kind: 'wrong-commit', wanted: 'aaaaaaaa', actual: null, wasStarted: false }
      }),
      'Run 42 of pipeline 1234 does not tell what it was built from',
      '运行 42 没有说明针对哪个提交'
    ],
    [
      running({ kind: 'error', problem: { kind: 'gate-refused', decision: 'pass', gate: approval, error } }),
      'The manual gate Approve of run 42 of pipeline 1234 could not be passed',
      '无法通过流水线 1234 的运行 42 的人工卡点“Approve”'
    ],
    [
      running({
        kind: 'error',
        problem: { kind: 'gate-refused', decision: 'refuse', gate: approval, error }
      }),
      'The manual gate Approve of run 42 of pipeline 1234 could not be refused',
      '无法拒绝流水线 1234 的运行 42 的人工卡点“Approve”'
    ],
    [
      running({ kind: 'error', problem: { kind: 'gate-not-clear', wanted: null, gates: [approval] } }),
      'It is not clear which manual gate of run 42 of pipeline 1234 is meant',
      '无法确定流水线 1234 的运行 42 中所指的人工卡点'
    ]
  ])('is told in both languages: %#', (gate, sentence, inChinese) => {
    expect(stepVerdictOf(stepView(gate), english.messages)).toBe(sentence)
    expect(stepVerdictOf(stepView(gate), chinese.messages)).toContain(inChinese)
  })

  it('has no longer time to appear than the timeout', () => {
    const step = stepView(unseen({ kind: 'no-run', isSkipped: false }, { request: search(null) }), {
      settings: gateSettings({ timeoutMs: 60_000 })
    })
    expect(stepVerdictOf(step, english.messages)).toBe('No run of pipeline 1234 appeared within 1m 0s')
  })

  it('of a step that could not begin is that', () => {
    const step = stepView([], { problem: { kind: 'internal', message: 'x' }, isSeveral: false })
    expect(stepVerdictOf(step, english.messages)).toBe('The gate could not follow the pipeline')
    expect(conclusionOfStep(step)).toBe('error')
  })

  it('of a step that broke is that, however its gate stands', () => {
    const step = stepView(ended('SUCCESS'), { problem: { kind: 'internal', message: 'x' } })
    expect(stepVerdictOf(step, english.messages)).toBe('The gate could not follow run 42 of pipeline 1234')
    expect(conclusionOfStep(step)).toBe('error')
  })

  it('of a run that was to be started and has no number yet is that it is being started', () => {
    const request = { ...search(), run: { kind: 'start' as const, parameters: null } }
    const [starting, late] = [
      unseen(null, { request }),
      unseen({ kind: 'timed-out', trouble: null }, { request })
    ]
    expect(stepVerdictOf(stepView(starting), english.messages)).toBe('Starting a run of pipeline 1234')
    expect(stepVerdictOf(stepView(late), english.messages)).toBe('Pipeline 1234 had not ended after 1h 0m 0s')
  })
})

describe('the verdict of several pipelines', () => {
  const skipped = unseen({ kind: 'no-run', isSkipped: true })
  const handedOver = running({ kind: 'blocked', waits: [approval], isHandedOver: true })
  const pending = running({ kind: 'pending', why: 'not-waited-for' })
  const success = ended('SUCCESS')

  it.each<[readonly GateView[], string, string, string]>([
    [[success, success], 'success', 'All 2 pipelines succeeded', '2 条流水线全部成功'],
    [
      [success, ended('FAIL'), unseen(trouble), running({ kind: 'timed-out', trouble: null })],
      'error',
      '3 of 4 pipelines failed: b, c, d',
      '4 条流水线中有 3 条失败：b、c、d'
    ],
    [
      [ended('FAIL'), running({ kind: 'pending', why: 'failed-fast' })],
      'failure',
      '1 of 2 pipelines failed: a',
      '2 条流水线中有 1 条失败：a'
    ],
    [[success, handedOver], 'blocked', '1 of 2 pipelines waits for a person: b', '正在等待人工处理：b'],
    [[pending, pending], 'pending', '2 of 2 pipelines have not ended yet: a, b', '尚未结束：a、b'],
    [[success, skipped], 'success', '1 of 2 pipelines succeeded, and no run appeared of b', '1 条成功'],
    [[skipped, skipped], 'skipped', 'Skipped: no run of 2 pipelines appeared', '都没有出现运行'],
    [
      [success, ended('SUCCESS', retried(2))],
      'success',
      'All 2 pipelines succeeded (needed retries: b)',
      '全部成功（经过重试：b）'
    ],
    [[success, running(null)], 'pending', '1 of 2 pipelines have ended', '2 条流水线中已结束 1 条'],
    [
      [success, running({ kind: 'workflow-cancelled' })],
      'cancelled',
      'The workflow was cancelled while waiting for 2 pipelines',
      '等待 2 条流水线时工作流被取消'
    ],
    [
      [ended('FAIL'), running({ kind: 'workflow-cancelled' })],
      'failure',
      '1 of 2 pipelines failed: a',
      '1 条失败：a'
    ]
  ])('is the worst of all: %#', (gates, conclusion, sentence, inChinese) => {
    const step = stepView(gates.map((gate, at) => labelled('abcd'.charAt(at), gate)))
    expect(conclusionOfStep(step)).toBe(conclusion)
    expect(stepVerdictOf(step, english.messages)).toBe(sentence)
    expect(stepVerdictOf(step, chinese.messages)).toContain(inChinese)
  })
})

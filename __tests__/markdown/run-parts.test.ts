import { describe, expect, it } from '@jest/globals'
import type { ApiProblem } from '../../src/api/api-error.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import type { RunChoice } from '../../src/gate/request.ts'
import type { GateView } from '../../src/gate/view.ts'
import { actsPart, explanationOf, metaPart } from '../../src/markdown/run-parts.ts'
import type { StepView } from '../../src/markdown/step-view.ts'
import { chinese, endedGate, english, gateView, search, stepView, workflow } from '../__fixtures__/reports.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

const roomy = 100_000
const error = { problem: null, httpStatus: 503, code: 'A_B', message: null, requestId: null }
const trouble: ApiProblem = {
  service: 'yunxiao',
  operation: 'GetPipelineRun',
  failure: { kind: 'refused', error }
}

function failing(count: number): GateView {
  const jobs = Array.from({ length: count }, (_, at) => job({ name: `J${at}`, status: 'FAIL' }))
  return endedGate(run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs: [job(), ...jobs] })] }))
}

function unseen(outcome: Outcome, change: Partial<GateView> = {}): GateView {
  return gateView({ run: null, runId: null, url: null, request: search(), outcome, ...change })
}

function explain(
  gate: GateView,
  limitBytes = roomy,
  context = english,
  change: Partial<StepView> = {}
): string[] {
  return explanationOf(gate, stepView(gate, change), limitBytes, context)
}

describe('the explanation', () => {
  it.each([
    [20, 20, undefined],
    [21, 20, '- 1 more'],
    [50, 20, '- 30 more']
  ])('of %d failed jobs names %d', (count, shown, rest) => {
    const lines = explain(failing(count))[0]?.split('\n') ?? []
    expect(lines[0]).toBe('- ❌ **J0** · Build · FAIL')
    expect(lines[shown - 1]).toBe(`- ❌ **J${shown - 1}** · Build · FAIL`)
    expect(lines[shown]).toBe(rest)
  })

  it('names as many failed jobs as there is room for', () => {
    const line = '- ❌ **J0** · Build · FAIL'
    const [text] = explain(failing(5), 2 * (Buffer.byteLength(line) + 1), english)
    expect(text?.split('\n')).toEqual([line, line.replace('J0', 'J1'), '- 3 more'])
  })

  it.each([
    [{ code: 'E_1', message: 'no space | left' }, 'no space &#124; left (code E&#95;1)'],
    [{ code: null, message: 'no space' }, 'no space'],
    [{ code: 'E1', message: null }, 'code E1']
  ])('says why a job failed, by %j', (failure, reason) => {
    const jobs = [job({ status: 'FAIL', failure })]
    const gate = endedGate(run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs })] }))
    expect(explain(gate)).toEqual([`- ❌ **Compile** · Build · FAIL: ${reason}`])
  })

  it('is none where the run failed without a failed job, succeeded with one, or is not known', () => {
    const fine = run({ stages: [stage({ jobs: [job({ status: 'FAIL' })] })] })
    for (const gate of [
      endedGate(run({ status: 'FAIL', stages: [] })),
      endedGate(fine),
      gateView({ run: null, outcome: { kind: 'workflow-cancelled' } }),
      endedGate(fine, { kind: 'timed-out', trouble: null })
    ]) {
      expect(explain(gate)).toEqual([])
    }
  })

  it('of a time-out in trouble is that trouble, of an error what is wrong', () => {
    const inTrouble = endedGate(run(), { kind: 'timed-out', trouble })
    const refused = endedGate(run(), { kind: 'error', problem: { kind: 'api', error: trouble } })
    for (const gate of [inTrouble, refused]) expect(explain(gate)[0]).toMatch(/503.*A&#95;B/)
  })

  it('of a run that had ended badly before says what helps', () => {
    const gate = endedGate(run({ status: 'FAIL', stages: [] }), undefined, { hadEnded: true })
    expect(explain(gate)).toEqual([
      'Run it again in Yunxiao, name the jobs that may be tried again in retry-jobs, or set start: true for a new run.'
    ])
  })

  it('of one that a manual gate did not let through says nothing of retries', () => {
    const refused = run({ status: 'FAIL', stages: [stage({ jobs: [openGate({ status: 'FAIL' })] })] })
    expect(explain(endedGate(refused, undefined, { hadEnded: true }))[0]).toBe(
      'A manual gate did not let it through: run it again in Yunxiao, or set start: true for a new run.'
    )
  })

  it.each<[Partial<GateView>, string]>([
    [
      { search: { runsSeen: 58, newest: { runId: '99', commit: 'ffffffff' } } },
      '58 runs were looked at; the newest, 99, was built from ffffffff. Look at the pipeline'
    ],
    [
      { search: { runsSeen: 1, newest: { runId: '99', commit: null } } },
      '1 run was looked at; the newest, 99, does not tell what it was built from. Look at'
    ],
    [{ search: { runsSeen: 0, newest: null } }, 'The pipeline has no run. Look at the pipeline'],
    [
      { request: search(null) },
      'The pipeline has no run. Look at the pipeline&#39;s triggers, or set if-no-run'
    ]
  ])('of no run says what was looked at, and what to try: %#', (change, sentence) => {
    const gate = unseen({ kind: 'no-run', isSkipped: false }, change)
    expect(explain(gate)[0]).toContain(sentence)
    expect(explain(gate, roomy, chinese)[0]).toMatch(/if-no-run: start/)
  })

  it.each<[string, RunChoice, string, boolean]>([
    ['the event', search().run, 'github.sha', true],
    ['the workflow', search().run, 'commit', false],
    [
      'the workflow, beside a number',
      { kind: 'number', runId: '42', commit: 'aaaaaaaa' },
      'github.sha',
      false
    ]
  ])('offers any other commit where the wanted one came from %s', (_from, choice, source, isOffered) => {
    const problem = {
      kind: 'wrong-commit',
      wanted: 'aaaaaaaa',
      actual: 'bbbbbbbb',
      wasStarted: false
    } as const
    const gate = gateView({ request: { ...search(), run: choice }, outcome: { kind: 'error', problem } })
    const [text] = explain(gate, roomy, english, { awaited: { commit: 'aaaaaaaa', source } })
    expect(text?.includes('commit: any')).toBe(isOffered)
  })

  it('of a search that took too long says what was looked at', () => {
    const change = { search: { runsSeen: 3, newest: null } }
    const gate = unseen({ kind: 'timed-out', trouble }, change)
    expect(explain(gate).map((text) => text.split('.')[0])).toEqual([
      expect.stringContaining('Yunxiao refused GetPipelineRun'),
      '3 runs were looked at'
    ])
  })
})

describe('the line of facts', () => {
  const facts = (change: Parameters<typeof run>[0]): string[] =>
    metaPart(gateView({ run: run(change) }), english)

  it('names trigger, branch, commit and repository, where known', () => {
    expect(facts({ heads: [{ commit: '4f2a9c1e8b7d6a5f', branch: 'a|b' }] })).toEqual([
      'Trigger: code push · Branch: a&#124;b · Commit: 4f2a9c1e8b7d · Repository: codeup.aliyun.com/demo/app.git'
    ])
    const unknown = { trigger: null, branch: null, defaultBranch: null, repository: null, heads: [] }
    expect(facts({ ...unknown, heads: [{ commit: '0123abcd', branch: null }] })).toEqual(['Commit: 0123abcd'])
    expect(facts(unknown)).toEqual([])
    expect(metaPart(gateView({ run: null }), english)).toEqual([])
  })

  it('calls a source’s default branch that, and only where nothing tells what was built', () => {
    const untold = { trigger: null, repository: null, branch: null, heads: [] }
    expect(facts(untold)).toEqual(['Default branch: master'])
    expect(facts({ ...untold, branch: 'topic' })).toEqual(['Branch: topic'])
  })
})

describe('what the step did', () => {
  const gate = { stage: stage({ name: 'Approval' }), job: openGate() }
  const failures = [{ code: 'E1', message: null }, null]
  const retry = {
    isInFlight: false,
    jobs: [{ stage: stage(), job: job({ name: 'a|b' }), slot: '0/0/a|b', attempts: 3, failures }],
    sentAtMs: 0,
    hasGoneOn: true,
    refusedSlots: []
  }

  it('names the workflow run that decided a manual gate, and what was tried again and why', () => {
    const view = gateView({ gateDecision: { decision: 'pass', gate, by: 'us' }, retry })
    expect(actsPart(view, workflow, roomy, english)).toEqual([
      '- The manual gate **Approve** of Approval was passed by [this workflow run, attempt 2, started by octocat](https://github.com/octocat/app/actions/runs/7)\n' +
        '- **a&#124;b** (Build) was tried 3 times; try 1 failed: code E1'
    ])
  })

  it('claims no decision of somebody else, and is nothing where nothing was done', () => {
    const view = gateView({ gateDecision: { decision: 'refuse', gate, by: 'others' } })
    expect(actsPart(view, workflow, roomy, english)).toEqual([])
  })
})

it('a gate that was decided names in Chinese the workflow run, its attempt and who began it', () => {
  const gate = { stage: stage({ name: 'Approval' }), job: openGate() }
  const decided = gateView({ gateDecision: { decision: 'pass', gate, by: 'us' } })
  expect(actsPart(decided, { ...workflow, url: null }, roomy, chinese)).toEqual([
    '- 人工卡点“**Approve**”（Approval）已由本次工作流运行（第 2 次尝试，触发者 octocat）通过'
  ])
})

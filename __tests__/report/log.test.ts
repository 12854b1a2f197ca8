import { describe, expect, it } from '@jest/globals'
import type { ApiProblem } from '../../src/api/api-error.ts'
import type { GateEvent } from '../../src/gate/events.ts'
import type { GateView } from '../../src/gate/view.ts'
import { logReporter } from '../../src/report/log.ts'
import type { StepView } from '../../src/report/reporter.ts'
import { changesBetween } from '../../src/run/changes.ts'
import type { Run } from '../../src/run/run.ts'
import { personWaitsOf } from '../../src/run/waits.ts'
import { MemoryGitHub, publishingParts } from '../__fixtures__/memory-github.ts'
import { endedGate, gateView, labelled, search, stepView, tell, workflow } from '../__fixtures__/reports.ts'
import { gateSettings } from '../__fixtures__/requests.ts'
import { job, openGate, run, runStartMs, stage } from '../__fixtures__/runs.ts'

interface Told {
  readonly lines: string[]
  readonly notices: string[]
  readonly warnings: string[]
}

/** What the log says of events of a gate that nothing was known of. */
function told(
  events: readonly GateEvent[],
  gate = unseen(),
  change: Partial<StepView> = {},
  eventName = 'push'
): Told {
  const parts = { ...publishingParts(new MemoryGitHub()), workflow: { ...workflow, eventName } }
  tell(logReporter(parts), gate, events, stepView(gate, change))
  const { output } = parts
  return {
    lines: output.plainLines,
    notices: output.commands('notice'),
    warnings: output.commands('warning')
  }
}

function unseen(change: Partial<GateView> = {}): GateView {
  return gateView({ run: null, head: null, pipelineName: null, ...change })
}

function looked(now: Run, before: Run | null = null): GateEvent {
  return { kind: 'looked', run: now, changes: changesBetween(before, now), waits: personWaitsOf(now, []) }
}

const error = { problem: null, httpStatus: 502, code: null, message: null, requestId: 'R-1' }
const problem: ApiProblem = {
  service: 'yunxiao',
  operation: 'GetPipelineRun',
  failure: { kind: 'refused', error }
}
const target = { stage: stage(), job: job({ status: 'FAIL' }) }

describe('the beginning of the log', () => {
  it('says how it signs in, which commit is waited for, and how to take any', () => {
    const parts = publishingParts(new MemoryGitHub())
    const awaited = { commit: 'aaaaaaaa', source: 'github.sha' }
    const reporter = logReporter(parts)
    reporter.begin?.(stepView(unseen(), { awaited }))
    reporter.conclude?.(stepView(unseen()))
    expect(parts.output.lines).toEqual([
      'Signing in with a personal access token from the inputs',
      'The run has to be built from commit aaaaaaaa, which is github.sha. If the pipeline builds another repository, set commit: any.'
    ])
  })
})

describe('the run that is followed', () => {
  const searching = unseen({ runId: null, url: null, request: search() })
  const found: GateEvent = { kind: 'found', runId: '42', isStarted: false }

  it('is searched, found and named, its link as soon as its number is known', () => {
    const { lines } = told([{ kind: 'searching' }, found, { kind: 'named', pipelineName: 'Demo' }], searching)
    expect(lines).toEqual([
      'Waiting for a run of commit 0123abcd of pipeline 1234',
      'Following run 42 of pipeline 1234: https://flow.aliyun.com/pipelines/1234/builds/42',
      'Pipeline 1234 is Demo'
    ])
  })

  it.each([
    ['push', search(), 'lines'],
    ['schedule', search(), 'warnings'],
    ['push', search(null), 'warnings']
  ] as const)('that had ended before is told, on %s: %#', (eventName, request, where) => {
    const early = run({ stages: [stage({ finishedAtMs: runStartMs - 90_000 })] })
    const said = told([found, looked(early)], { ...searching, request }, {}, eventName)
    expect(said[where].join('\n')).toContain('Run 42 had ended 1m 30s before this step began')
  })

  it('is waited for, and what was seen so far is said', () => {
    const newest = { runId: '41', commit: 'ffffffff' }
    const seen: GateEvent = { kind: 'searched', search: { runsSeen: 3, newest } }
    expect(told([seen, { kind: 'searching' }, seen], searching).lines).toEqual([
      'Waiting for a run of commit 0123abcd of pipeline 1234',
      '3 runs were looked at; the newest, 41, was built from ffffffff.'
    ])
  })

  it('of another ref is a warning that names both', () => {
    const elsewhere = run({ heads: [{ commit: '0123abcd', branch: 'topic' }] })
    expect(told([found, looked(elsewhere)], searching).warnings).toEqual([
      'Run 42 is of the wanted commit, but was built as topic, not as main'
    ])
    expect(told([found, looked(run())], searching).warnings).toEqual([])
  })

  it('with a status that nobody documented is a warning, once', () => {
    const [odd, going] = ['ODD', 'RUNNING'].map((status) => run({ status, stages: [] }))
    if (odd === undefined || going === undefined) throw new Error('no run')
    expect(told([looked(odd), looked(going, odd), looked(odd, going)]).warnings).toHaveLength(1)
  })
})

describe('what waits for a person', () => {
  it('is a notice each, nine of them, then a line', () => {
    const gates = Array.from({ length: 11 }, (_, at) => openGate({ id: `${at}`, name: `G${at}` }))
    const waiting = run({
      status: 'WAITING',
      stages: [stage({ name: 'Approval', status: 'WAITING', jobs: gates })]
    })
    const { notices, lines } = told([looked(waiting), looked(waiting, waiting)])
    expect(notices).toHaveLength(9)
    expect(notices[0]).toBe(
      'The run waits for a person: G0 in stage Approval has to be approved at https://flow.aliyun.com/pipelines/1234/builds/42'
    )
    expect(lines.filter((line) => line.startsWith('The run waits'))).toHaveLength(2)
  })

  it.each([
    [{ hasMergeConflict: true, status: 'RUNNING' }, 'has a merge conflict that has to be solved'],
    [{ status: 'SWITCH_MANUAL' }, 'has to be started']
  ])('is told of each kind: %j', (change, sentence) => {
    const one = run({ status: 'RUNNING', stages: [stage({ status: 'RUNNING', jobs: [job(change)] })] })
    expect(told([looked(one)]).notices).toEqual([
      expect.stringContaining(`Compile in stage Build ${sentence}`)
    ])
  })

  it.each([
    ['pass', null, [], 2],
    ['refuse', 'G1', [expect.stringContaining('G0')], 1],
    ['hand-over', null, [expect.stringContaining('G0'), expect.stringContaining('G1')], 0]
  ] as const)('is a line where this step decides it: %s %s', (kind, gate, notices, count) => {
    const gates = ['G0', 'G1'].map((name) => openGate({ id: name, name }))
    const waiting = run({ status: 'WAITING', stages: [stage({ status: 'WAITING', jobs: gates })] })
    const onManualGate = kind === 'hand-over' ? { kind } : { kind, gate }
    const said = told([looked(waiting)], unseen(), { settings: gateSettings({ onManualGate }) })
    expect(said.notices).toEqual(notices)
    expect(said.lines.filter((line) => line.startsWith('The run waits'))).toHaveLength(count)
  })

  it('and how it was decided is a line', () => {
    const [open, decided] = ['WAITING', 'SUCCESS'].map((status) =>
      run({ status: 'RUNNING', stages: [stage({ status: 'RUNNING', jobs: [openGate({ status })] })] })
    )
    if (open === undefined || decided === undefined) throw new Error('no run')
    expect(told([looked(open), looked(decided, open)]).lines.at(-1)).toBe(
      '  The manual gate Approve of Build was passed'
    )
  })
})

describe('a deployment', () => {
  it('tells its batches as they change', () => {
    const order = (currentBatch: number): GateEvent => ({
      kind: 'deploy-order',
      job: { stage: stage(), job: job({ deployOrderId: '9' }) },
      order: { status: 'Running', currentBatch, totalBatch: 5, machines: [] }
    })
    expect(told([order(1), order(1), order(2)]).lines).toEqual([
      '  Job Compile of Build: batch 1 of 5',
      '  Job Compile of Build: batch 2 of 5'
    ])
  })
})

describe('trouble', () => {
  const began: GateEvent = { kind: 'trouble', error: problem }
  const over: GateEvent = { kind: 'recovered', tries: 3, durationMs: 7_000 }

  it('of the service is told once for all pipelines, and when it is over for all', () => {
    const parts = publishingParts(new MemoryGitHub())
    const reporter = logReporter(parts)
    const gates = ['web', 'api'].map((label) => labelled(label, unseen()))
    const step = stepView(gates)
    for (const event of [began, over]) for (const gate of gates) tell(reporter, gate, [event], step)
    expect(parts.output.commands('warning')).toEqual([
      'GetPipelineRun failed and is tried again: HTTP 502, request id R-1'
    ])
    expect(parts.output.plainLines).toEqual(['Answers come again, after 3 failed tries in 7s'])
  })

  it('that was given up is told anew when it comes again after a look', () => {
    expect(told([began, looked(run()), began]).warnings).toHaveLength(2)
  })

  it('is an annotation five times at most', () => {
    const said = told(Array.from({ length: 8 }, () => [began, over]).flat())
    expect([said.warnings.length, said.lines.length]).toEqual([5, 11])
  })
})

describe('what the step does', () => {
  const gate = { stage: stage({ name: 'Approval' }), job: openGate() }
  const pass = { kind: 'pass' as const, gate }

  it('to a manual gate is a notice that names the workflow run and who began it', () => {
    const { notices } = told([
      { kind: 'acting', act: pass },
      { kind: 'acted', act: pass, result: { kind: 'taken' } }
    ])
    expect(notices).toEqual([
      'The manual gate Approve of Approval was passed by this workflow run https://github.com/octocat/app/actions/runs/7, attempt 2, started by octocat'
    ])
  })

  it.each([
    ['had ended before: a notice', false, 'FAIL', 1, 0],
    ['somebody else decided otherwise meanwhile: a warning', true, 'FAIL', 0, 1],
    ['somebody else decided the same: a notice', true, 'SUCCESS', 1, 0]
  ])('is nothing where the gate %s', (_what, hasBegun, status, notices, warnings) => {
    const said = told([
      ...(hasBegun ? [{ kind: 'acting', act: pass } as const] : []),
      { kind: 'acted', act: pass, result: { kind: 'by-others', status } }
    ])
    expect([said.notices.length, said.warnings.length]).toEqual([notices, warnings])
  })

  it('is waited for where another gate is open, and one sees why', () => {
    const settings = gateSettings({ onManualGate: { kind: 'pass', gate: '9999' } })
    const waiting = run({ status: 'WAITING', stages: [stage({ jobs: [openGate({ id: '301' })] })] })
    const said = told([looked(waiting)], gateView(), { settings })
    expect(said.notices).toHaveLength(1)
    expect(said.lines).toContain(
      '  That gate (id 301) is not the one that manual-gate names, 9999, which is waited for'
    )
  })

  it('is a notice where the gate never opened', () => {
    const settings = gateSettings({ onManualGate: { kind: 'pass', gate: 'Approve' } })
    const { notices } = told([{ kind: 'ended', outcome: { kind: 'ended', run: run() } }], gateView(), {
      settings
    })
    expect(notices).toEqual(['The manual gate Approve that was to be decided never opened.'])
  })

  it('to a failed job is a line with the try, or a warning why not', () => {
    const act = { kind: 'retry' as const, job: target, slot: '0/0/Compile' }
    const said = told([
      { kind: 'acted', act, result: { kind: 'taken' } },
      { kind: 'acted', act, result: { kind: 'refused', error: problem } }
    ])
    expect(said.lines).toEqual(['  Job Compile of Build is tried again: try 2'])
    expect(said.warnings).toEqual([expect.stringContaining('could not be tried again: Yunxiao refused')])
  })

  it.each([
    [{ kind: 'taken' } as const, 'Run 42 is being stopped'],
    [{ kind: 'refused', error: problem } as const, 'Run 42 could not be stopped: Yunxiao refused'],
    [{ kind: 'unsure', error: null } as const, 'It could not be confirmed that run 42 was stopped']
  ])('to a run that is to be stopped is told: %#', (result, sentence) => {
    const said = told([{ kind: 'acted', act: { kind: 'stop' }, result }])
    expect([...said.lines, ...said.warnings].join('\n')).toContain(sentence)
  })

  it('says once which patterns of retry-jobs fit no job', () => {
    const parts = publishingParts(new MemoryGitHub())
    const settings = gateSettings({ retrying: { patterns: ['Comp*', 'Nothing', 'No*'], attempts: 1 } })
    logReporter(parts).conclude?.(stepView(endedGate(run()), { settings }))
    expect(parts.output.commands('notice')).toEqual([expect.stringMatching(/^No job fits Nothing, No\* of/)])
  })
})

describe('logs of jobs', () => {
  const piece = {
    stage: 'Test',
    job: { id: '1', name: 'Unit' },
    attempt: 1,
    machine: null,
    text: 'a line',
    part: 'end' as const,
    isWhole: true
  }
  const titles = (
    change: Partial<typeof piece> | { part: 'growth' | 'tail-after-limit' | 'limit' }
  ): string[] => told([{ kind: 'log', piece: { ...piece, ...change } }]).lines.concat(groupsOf(change))
  const groupsOf = (change: object): string[] => {
    const parts = publishingParts(new MemoryGitHub())
    tell(
      logReporter(parts),
      labelled('web', unseen()),
      [{ kind: 'log', piece: { ...piece, ...change } }],
      stepView([labelled('web', unseen()), labelled('api', unseen())])
    )
    return parts.output.commands('group')
  }

  it('stand in groups that say whose they are', () => {
    expect(groupsOf({})).toEqual(['[web] Log of Unit (Test)'])
    expect(groupsOf({ attempt: 2, machine: '10.0.0.1' })).toEqual([
      '[web] Log of Unit (Test) on 10.0.0.1, try 2'
    ])
    expect(groupsOf({ part: 'growth' })).toEqual(['[web] Test › Unit'])
    expect(groupsOf({ part: 'tail-after-limit' })).toEqual(['[web] Log of Unit (Test), last lines'])
  })

  it('that are empty, cut, or shown no further are a line', () => {
    expect(titles({ text: ' ' })).toEqual(['Log of Unit (Test): empty'])
    expect(titles({ part: 'limit' })[0]).toMatch(/no more of it is shown here\. All of it: https/)
    expect(titles({ isWhole: false }).join('\n')).toMatch(/only a part of this log/)
  })

  it('that can’t be read are a warning', () => {
    const event = { kind: 'log-unreadable', job: target, machine: null, error: problem } as const
    expect(told([1, 2].map((attempt) => ({ ...event, attempt }))).warnings).toEqual([
      expect.stringMatching(/^Log of Compile \(Build\) could not be read: Yunxiao/),
      expect.stringMatching(/^Log of Compile \(Build\), try 2 could not be read: Yunxiao/)
    ])
  })
})

describe('the line of life', () => {
  it('is one for all pipelines, at least once a minute, until the verdict stands', async () => {
    const parts = publishingParts(new MemoryGitHub())
    const { clock, output } = parts
    const step = stepView([
      labelled('web', endedGate(run())),
      labelled('api', gateView({ run: run({ status: 'RUNNING', stages: [stage({ status: 'RUNNING' })] }) })),
      labelled('new', unseen({ runId: null, request: search() }))
    ])
    const reporter = logReporter(parts)
    reporter.begin?.(step)
    await clock.sleep(119_000, new AbortController().signal)
    reporter.conclude?.(step)
    await clock.sleep(300_000, new AbortController().signal)
    expect(output.lines.slice(1)).toEqual([
      'Still waiting: 1 of 3 pipelines have ended; api (RUNNING, Build), new (no run yet) (5m 55s)',
      'Still waiting: 1 of 3 pipelines have ended; api (RUNNING, Build), new (no run yet) (6m 50s)'
    ])
  })
})

describe('the end of the log', () => {
  it('is the verdict where all went well, and a line for each pipeline where there are several', () => {
    const parts = publishingParts(new MemoryGitHub())
    const reporter = logReporter(parts)
    const gates = ['web', 'api'].map((label) => labelled(label, endedGate(run())))
    const step = stepView(gates)
    for (const gate of gates)
      tell(reporter, gate, [{ kind: 'ended', outcome: { kind: 'ended', run: run() } }], step)
    reporter.conclude?.(step)
    const sentence = '✅ Run 42 of pipeline Gate demo (1234) succeeded (1m 32s)'
    expect(parts.output.lines).toEqual([
      `[web] ${sentence}`,
      `[api] ${sentence}`,
      '✅ All 2 pipelines succeeded'
    ])
  })

  it('says how many logs were not read, once', () => {
    const parts = publishingParts(new MemoryGitHub())
    const reporter = logReporter(parts)
    const step = stepView(endedGate(run(), undefined, { logsNotRead: 2 }))
    reporter.write?.(step)
    reporter.write?.(step)
    expect(parts.output.lines).toEqual([
      '2 more logs of failed jobs or machines were not read: look in Yunxiao.'
    ])
  })
})

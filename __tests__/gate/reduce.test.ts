import { describe, expect, it } from '@jest/globals'
import type { GateEvent } from '../../src/gate/events.ts'
import { completed, reduce, viewOf } from '../../src/gate/reduce.ts'
import type { GateView } from '../../src/gate/view.ts'
import type { Job, Run } from '../../src/run/run.ts'
import { gateSettings, searchRequest } from '../__fixtures__/requests.ts'
import { job, openGate, run, runStartMs, stage } from '../__fixtures__/runs.ts'

const nowMs = runStartMs + 300_000
const commit = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'

function after(
  events: readonly GateEvent[],
  view = viewOf(searchRequest(), gateSettings(), nowMs)
): GateView {
  return events.reduce((known, event) => reduce(known, event, gateSettings(), nowMs), view)
}

function looked(seen: Run, isNews = true): GateEvent {
  return {
    kind: 'looked',
    run: seen,
    changes: isNews ? [{ kind: 'run-status', status: seen.status }] : [],
    waits: []
  }
}

describe("a gate's view", () => {
  it('begins with what was asked for', () => {
    const request = searchRequest()
    expect(viewOf(request, gateSettings(), nowMs)).toEqual({
      request,
      startedAtMs: nowMs,
      runId: '42',
      url: 'https://flow.aliyun.com/pipelines/1234/builds/42',
      pipelineName: null,
      search: null,
      isStarted: false,
      run: null,
      head: null,
      hadEnded: false,
      deployOrders: {},
      waits: [],
      retry: { isInFlight: false, jobs: [], sentAtMs: null, hasGoneOn: false, refusedSlots: [] },
      gateDecision: null,
      logTails: [],
      logsNotRead: 0,
      trouble: null,
      revision: 0,
      outcome: null
    })
  })

  it('knows the link as soon as the number is known', () => {
    const url = 'https://flow.aliyun.com/pipelines/1234/builds/42'
    expect(after([]).url).toBe(url)
    const unknown = viewOf(searchRequest({ kind: 'start', parameters: null }), gateSettings(), nowMs)
    expect(unknown).toMatchObject({ runId: null, url: null })
    const found = after([{ kind: 'found', runId: '42', isStarted: true }], unknown)
    expect(found).toMatchObject({ runId: '42', url, isStarted: true })
    expect(viewOf(searchRequest(), gateSettings({ webUrl: null }), nowMs).url).toBeNull()
  })

  it('keeps the stages of before where an answer is thin', () => {
    const thin = completed(run({ status: 'SUCCESS', stages: [] }), run({ status: 'RUNNING' }))
    expect(thin).toMatchObject({ status: 'SUCCESS', stages: [{ name: 'Build' }] })
    expect(completed(run({ stages: [] }), null).stages).toEqual([])
    const whole = run({ stages: [stage({ name: 'Deploy' })] })
    expect(completed(whole, run())).toBe(whole)
    expect(completed(whole, run({ stages: [] }))).toBe(whole)
  })

  it('keeps what the run was built from, once it is told', () => {
    const view = after([looked(run({ status: 'RUNNING' })), looked(run({ heads: [] }))])
    expect(view.head).toEqual({ commit, branch: 'main' })
  })

  it('takes the head that fits the wanted commit, else the first', () => {
    const other = { commit: 'feedfacefeedface', branch: 'other' }
    const request = searchRequest({ kind: 'number', runId: '42', commit: commit.slice(0, 8) })
    const heads = [other, { commit, branch: 'main' }]
    const view = viewOf(request, gateSettings(), nowMs)
    expect(after([looked(run({ heads }))], view).head?.commit).toBe(commit)
    expect(after([looked(run({ heads }))]).head).toEqual(other)
    expect(after([looked(run({ heads: [] }))], view).head).toBeNull()
    const started = viewOf(searchRequest({ kind: 'start', parameters: null }), gateSettings(), nowMs)
    expect(after([looked(run({ heads }))], started).head).toEqual(other)
  })

  it('keeps a head that fitted, where a later answer leaves it out', () => {
    const request = searchRequest({ kind: 'number', runId: '42', commit })
    const heads = [
      { commit: 'feedfacefeedface', branch: 'other' },
      { commit, branch: 'main' }
    ]
    const view = viewOf(request, gateSettings(), nowMs)
    const later = looked(run({ heads: heads.slice(0, 1) }))
    expect(after([looked(run({ status: 'RUNNING', heads })), later], view).head?.commit).toBe(commit)
  })

  it('knows whether the run had ended before the step began', () => {
    expect(after([looked(run())]).hadEnded).toBe(true)
    expect(after([looked(run({ status: 'RUNNING' })), looked(run())]).hadEnded).toBe(false)
    for (const finishedAtMs of [nowMs, nowMs + 1]) {
      const late = run({ stages: [stage({ finishedAtMs })] })
      expect(after([looked(late)]).hadEnded).toBe(false)
    }
    expect(after([looked(run({ stages: [] }))]).hadEnded).toBe(true)
  })

  it('grows its revision with news only', () => {
    const first = after([looked(run({ status: 'RUNNING' }))])
    expect(after([looked(run({ status: 'RUNNING' }), false)], first).revision).toBe(first.revision)
    expect(after([looked(run({ status: 'RUNNING' }))], first).revision).toBe(first.revision + 1)
    const gate = { stage: stage(), job: openGate(), kind: 'manual-gate' as const }
    const waiting: GateEvent = { kind: 'looked', run: run({ status: 'RUNNING' }), changes: [], waits: [gate] }
    expect(after([waiting], first).revision).toBe(first.revision + 1)
  })

  it('has trouble until it is over, or a snapshot came', () => {
    const error = { service: 'yunxiao', operation: 'GetPipelineRun', failure: { kind: 'aborted' } } as const
    const trouble: GateEvent = { kind: 'trouble', error }
    expect(after([trouble]).trouble).toEqual(error)
    expect(after([trouble, { kind: 'recovered', tries: 1, durationMs: 5 }]).trouble).toBeNull()
    expect(after([trouble, looked(run())]).trouble).toBeNull()
  })

  it("takes the run's own name of the pipeline before that of GetPipeline", () => {
    const named: GateEvent = { kind: 'named', pipelineName: 'asked' }
    expect(after([named]).pipelineName).toBe('asked')
    expect(after([looked(run({ pipelineName: 'own' })), named]).pipelineName).toBe('own')
    expect(after([named, looked(run({ pipelineName: null }))]).pipelineName).toBe('asked')
  })
})

describe('what an event changes in the view, and nothing else', () => {
  const gate = { stage: stage({ name: 'Approval' }), job: openGate() }
  const deploying = { stage: stage(), job: job({ deployOrderId: '9' }) }
  const order = { status: 'Running', currentBatch: 1, totalBatch: 2, machines: [] }
  const error = { service: 'yunxiao', operation: 'GetVMDeployOrder', failure: { kind: 'aborted' } } as const
  const search = { runsSeen: 3, newest: null }
  const outcome = { kind: 'timed-out', trouble: null } as const
  const refuse = { kind: 'refuse', gate } as const
  const pass = { kind: 'pass', gate } as const
  const retry = { kind: 'retry', job: deploying, slot: '0/0/x' } as const
  const before = after([looked(run({ status: 'RUNNING' }))])
  const part = { job: deploying, attempt: 1, machine: null }

  it.each<[string, GateEvent, Partial<GateView>, 'news' | 'no news']>([
    ['that a run is searched', { kind: 'searching' }, {}, 'news'],
    ['a round of the search', { kind: 'searched', search }, { search }, 'no news'],
    ['that a run is started', { kind: 'starting' }, {}, 'news'],
    ['that one may have been started', { kind: 'maybe-started' }, {}, 'no news'],
    [
      'the order of a deployment',
      { kind: 'deploy-order', job: deploying, order },
      { deployOrders: { 9: order } },
      'news'
    ],
    [
      'an order of a job without one',
      { kind: 'deploy-order', job: { stage: stage(), job: job() }, order },
      {},
      'no news'
    ],
    [
      'an order that can not be read',
      { kind: 'deploy-order-unreadable', job: deploying, error },
      {},
      'no news'
    ],
    ['a log that can not be read', { kind: 'log-unreadable', ...part, error }, {}, 'no news'],
    [
      'the ends of logs',
      { kind: 'log-tails', tails: [], notRead: 3 },
      { logTails: [], logsNotRead: 3 },
      'no news'
    ],
    ['the end', { kind: 'ended', outcome }, { outcome }, 'news'],
    [
      'a retry that is on its way',
      { kind: 'acting', act: retry },
      { retry: { ...before.retry, isInFlight: true } },
      'no news'
    ],
    ['a pass that is on its way', { kind: 'acting', act: pass }, {}, 'no news'],
    ['a stop', { kind: 'acted', act: { kind: 'stop' }, result: { kind: 'taken' } }, {}, 'no news'],
    [
      'a gate that was passed',
      { kind: 'acted', act: pass, result: { kind: 'taken' } },
      { gateDecision: { decision: 'pass', gate, by: 'us' } },
      'news'
    ],
    [
      'a gate that was refused',
      { kind: 'acted', act: refuse, result: { kind: 'taken' } },
      { gateDecision: { decision: 'refuse', gate, by: 'us' } },
      'news'
    ],
    [
      'a gate that others passed',
      { kind: 'acted', act: pass, result: { kind: 'by-others', status: 'SUCCESS' } },
      { gateDecision: { decision: 'pass', gate, by: 'others' } },
      'news'
    ],
    [
      'a gate that may not be passed',
      { kind: 'acted', act: pass, result: { kind: 'refused', error } },
      {},
      'news'
    ],
    [
      'a pass of which nobody knows',
      { kind: 'acted', act: pass, result: { kind: 'unsure', error: null } },
      {},
      'news'
    ]
  ])('%s', (_what, event, change, kind) => {
    const revision = before.revision + (kind === 'news' ? 1 : 0)
    expect(after([event], before)).toEqual({ ...before, ...change, revision })
  })

  it('the orders of several deployments stand beside each other', () => {
    const other = { stage: stage(), job: job({ deployOrderId: '10' }) }
    const events: GateEvent[] = [deploying, other].map((of) => ({ kind: 'deploy-order', job: of, order }))
    expect(after(events).deployOrders).toEqual({ 9: order, 10: order })
  })
})

describe('a retry in the view', () => {
  const failed = job({ status: 'FAIL', failure: { code: '1903005', message: 'run failed' } })
  const failedRun = run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs: [failed] })] })
  const act = { kind: 'retry', job: { stage: stage(), job: failed }, slot: `0/0/${failed.name}` } as const
  const taken: GateEvent = { kind: 'acted', act, result: { kind: 'taken' } }

  it('counts the tries, and keeps why each failed', () => {
    const view = after([looked(failedRun), taken, taken])
    expect(view.retry.jobs).toMatchObject([{ attempts: 3, failures: [failed.failure, failed.failure] }])
  })

  it('is in flight until something came of it', () => {
    const acting: GateEvent = { kind: 'acting', act }
    expect(after([looked(failedRun), acting]).retry.isInFlight).toBe(true)
    for (const result of [{ kind: 'taken' }, { kind: 'by-others', status: 'RUNNING' }] as const) {
      expect(after([looked(failedRun), acting, { kind: 'acted', act, result }]).retry.isInFlight).toBe(false)
    }
  })

  it('that others were faster with changes nothing', () => {
    const before = after([looked(failedRun)])
    const byOthers: GateEvent = { kind: 'acted', act, result: { kind: 'by-others', status: 'RUNNING' } }
    expect(after([byOthers], before).retry).toEqual(before.retry)
  })

  it('is counted for each job by itself', () => {
    const other = job({ status: 'FAIL', name: '扫描', id: '8', failure: null })
    const otherAct = { kind: 'retry', job: { stage: stage(), job: other }, slot: '0/0/扫描' } as const
    const events: GateEvent[] = [taken, { kind: 'acted', act: otherAct, result: { kind: 'taken' } }, taken]
    const tried = after(events).retry.jobs.map(({ slot, attempts }) => [slot, attempts])
    expect(tried).toEqual([
      [otherAct.slot, 2],
      [act.slot, 3]
    ])
    // One of two that has gone on is enough, wherever it stands.
    const seen = (jobs: Job[]): GateEvent =>
      looked(run({ ...failedRun, stages: [stage({ status: 'FAIL', jobs })] }))
    expect(after([...events, seen([failed, other])]).retry.hasGoneOn).toBe(false)
    expect(after([...events, seen([failed, { ...other, id: '9' }])]).retry.hasGoneOn).toBe(true)
    expect(after([...events, seen([{ ...failed, id: '9' }, other])]).retry.hasGoneOn).toBe(true)
  })

  it('has gone on once and for all, until the next one', () => {
    const running = looked({ ...failedRun, status: 'RUNNING' })
    const events = [looked(failedRun), taken, running, looked(failedRun)]
    expect(after(events).retry.hasGoneOn).toBe(true)
    expect(after([...events, taken]).retry.hasGoneOn).toBe(false)
    const unsure: GateEvent = { kind: 'acted', act, result: { kind: 'unsure', error: null } }
    expect(after([...events, unsure]).retry.hasGoneOn).toBe(false)
    expect(after([running]).retry.hasGoneOn).toBe(false)
  })

  it.each<[string, Run, boolean]>([
    ['stays failed', failedRun, false],
    ['tells no jobs any more', { ...failedRun, stages: [] }, false],
    [
      'has a job that succeeded',
      run({ ...failedRun, stages: [stage({ jobs: [{ ...failed, status: 'SUCCESS' }] })] }),
      true
    ],
    ['began anew', run({ ...failedRun, stages: [stage({ jobs: [{ ...failed, startedAtMs: 1 }] })] }), true],
    ['runs', { ...failedRun, status: 'RUNNING' }, true],
    [
      'has failed anew',
      run({ ...failedRun, stages: [stage({ jobs: [{ ...failed, finishedAtMs: 1 }] })] }),
      true
    ],
    ['has a new number', run({ ...failedRun, stages: [stage({ jobs: [{ ...failed, id: '9' }] })] }), true]
  ])('a run that %s has gone on: %#', (_what, seen, hasGoneOn) => {
    expect(after([looked(failedRun), taken, looked(seen)]).retry.hasGoneOn).toBe(hasGoneOn)
  })

  it('that was refused, or of which nobody knows', () => {
    const error = {
      service: 'yunxiao',
      operation: 'RetryPipelineJobRun',
      failure: { kind: 'aborted' }
    } as const
    const refused = after([{ kind: 'acted', act, result: { kind: 'refused', error } }])
    expect(refused.retry).toMatchObject({ jobs: [], sentAtMs: null, refusedSlots: [act.slot] })
    const unsure = after([{ kind: 'acted', act, result: { kind: 'unsure', error: null } }])
    expect(unsure.retry).toMatchObject({ jobs: [], sentAtMs: nowMs })
  })
})

import { describe, expect, it } from '@jest/globals'
import type { GateEvent } from '../../src/gate/events.ts'
import { completed, reduce, viewOf } from '../../src/gate/reduce.ts'
import type { GateView } from '../../src/gate/view.ts'
import type { Run } from '../../src/run/run.ts'
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
    const late = run({ stages: [stage({ finishedAtMs: nowMs + 1 })] })
    expect(after([looked(late)]).hadEnded).toBe(false)
    expect(after([looked(run({ stages: [] }))]).hadEnded).toBe(true)
  })

  it('grows its revision with news only', () => {
    const first = after([looked(run({ status: 'RUNNING' }))])
    expect(after([looked(run({ status: 'RUNNING' }), false)], first).revision).toBe(first.revision)
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

describe('a retry in the view', () => {
  const failed = job({ status: 'FAIL', failure: { code: '1903005', message: 'run failed' } })
  const failedRun = run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs: [failed] })] })
  const act = { kind: 'retry', job: { stage: stage(), job: failed }, slot: `0/0/${failed.name}` } as const
  const taken: GateEvent = { kind: 'acted', act, result: { kind: 'taken' } }

  it('counts the tries, and keeps why each failed', () => {
    const view = after([looked(failedRun), taken, taken])
    expect(view.retry.jobs).toMatchObject([{ attempts: 3, failures: [failed.failure, failed.failure] }])
  })

  it.each<[string, Run, boolean]>([
    ['stays failed', failedRun, false],
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

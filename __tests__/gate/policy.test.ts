import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, fitsPattern, retrySettlesMs, type Action } from '../../src/gate/policy.ts'
import { viewOf } from '../../src/gate/reduce.ts'
import type { GateView, RetriedJob } from '../../src/gate/view.ts'
import { failedJobsOf, slotOf } from '../../src/run/run.ts'
import { personWaitsOf } from '../../src/run/waits.ts'
import { gateSettings, searchRequest } from '../__fixtures__/requests.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

const nowMs = 1_000_000
const commit = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'
const otherCommit = 'feedfacefeedfacefeedfacefeedfacefeedface'

function viewWith(seen: ReturnType<typeof run>, change: Partial<GateView> = {}): GateView {
  return {
    ...viewOf(searchRequest(), gateSettings(), nowMs - 60_000),
    runId: '42',
    run: seen,
    head: seen.heads[0] ?? null,
    waits: personWaitsOf(seen, []),
    ...change
  }
}

function decided(
  view: GateView,
  settings: Parameters<typeof gateSettings>[0] = {},
  isTimeUp = false
): Action {
  return decide(view, gateSettings(settings), { nowMs, isTimeUp })
}

/** What the decision is, in a word. */
function word(action: Action): string {
  return action.kind === 'end' ? action.outcome.kind : action.kind
}

describe('the exit rules', () => {
  it.each([
    ['SUCCESS', 'ended'],
    ['FAIL', 'ended'],
    ['canceled', 'ended'],
    ['SKIPPED', 'ended'],
    ['FINISH', 'ended'],
    ['RUNNING', 'wait'],
    ['SWITCH_MANUAL', 'wait'],
    ['UNKOWN', 'wait'],
    ['SOMETHING_NEW', 'wait'],
    ['', 'wait']
  ])('a run that is %s: %s', (status, expected) => {
    expect(word(decided(viewWith(run({ status, stages: [] }))))).toBe(expected)
  })

  it('nothing is decided before the first look', () => {
    expect(word(decided(viewOf(searchRequest(), gateSettings(), 0)))).toBe('wait')
  })

  it('only the run itself decides: a failed stage inside a run that succeeded is success', () => {
    const seen = run({ stages: [stage({ status: 'FAIL', jobs: [job({ status: 'FAIL' })] })] })
    expect(decided(viewWith(seen), { retrying: { patterns: ['*'], attempts: 5 } })).toMatchObject({
      outcome: { kind: 'ended', run: { status: 'SUCCESS' } }
    })
  })

  it('without waiting, a run that has not ended is pending, gates or not', () => {
    const gated = viewWith(run({ status: 'WAITING', stages: [stage({ jobs: [openGate()] })] }))
    expect(decided(gated, { wait: false, onManualGate: { kind: 'fail' } })).toMatchObject({
      outcome: { kind: 'pending', why: 'not-waited-for' }
    })
  })

  it('when the time is up, a run that has not ended has timed out', () => {
    const running = viewWith(run({ status: 'RUNNING' }))
    expect(word(decided(running, {}, true))).toBe('timed-out')
    expect(word(decided(viewWith(run()), {}, true))).toBe('ended')
  })

  it.each(['fail', 'hand-over'] as const)('on-manual-gate: %s ends the gate as blocked', (kind) => {
    const seen = run({ status: 'RUNNING', stages: [stage({ status: 'SWITCH_MANUAL' })] })
    expect(decided(viewWith(seen), { onManualGate: { kind } })).toMatchObject({
      outcome: { kind: 'blocked', isHandedOver: kind === 'hand-over', waits: [{ kind: 'manual-start' }] }
    })
    expect(word(decided(viewWith(run({ status: 'RUNNING' })), { onManualGate: { kind } }))).toBe('wait')
  })
})

describe('the commit that a run has to be built from', () => {
  const request = searchRequest({ kind: 'number', runId: '42', commit: otherCommit })

  it('another one is an error, whatever the status', () => {
    for (const status of ['SUCCESS', 'RUNNING', 'FAIL']) {
      expect(decided(viewWith(run({ status }), { request }))).toMatchObject({
        outcome: { problem: { kind: 'wrong-commit', wanted: otherCommit, actual: commit } }
      })
    }
  })

  it('none told is waited for, and at the end an error', () => {
    const untold = (status: string): GateView => viewWith(run({ status, heads: [] }), { request })
    expect(word(decided(untold('RUNNING')))).toBe('wait')
    expect(decided(untold('SUCCESS'))).toMatchObject({
      outcome: { problem: { kind: 'wrong-commit', actual: null } }
    })
  })

  it('a gate of a run that tells no commit is not passed', () => {
    const seen = run({ status: 'WAITING', heads: [], stages: [stage({ jobs: [openGate()] })] })
    expect(
      decided(viewWith(seen, { request }), { onManualGate: { kind: 'pass', gate: null } })
    ).toMatchObject({
      outcome: { kind: 'error', problem: { kind: 'wrong-commit', actual: null } }
    })
  })
})

describe('the gate that is to be passed or refused', () => {
  it.each<[string, string | null, string]>([
    ['of the commit', commit, 'decide-gate'],
    ['of any commit', null, 'decide-gate'],
    ['of another commit', otherCommit, 'error']
  ])('of a run %s', (_what, wanted, expected) => {
    const seen = run({ status: 'WAITING', stages: [stage({ jobs: [openGate()] })] })
    const request = searchRequest({ kind: 'number', runId: '42', commit: wanted })
    const view = viewWith(seen, { request })
    expect(word(decided(view, { onManualGate: { kind: 'pass', gate: null } }))).toBe(expected)
  })

  it('of a run that tells no commit is passed where none was asked for', () => {
    const seen = run({ status: 'WAITING', heads: [], stages: [stage({ jobs: [openGate()] })] })
    const request = searchRequest({ kind: 'number', runId: '42', commit: null })
    const view = viewWith(seen, { request })
    expect(word(decided(view, { onManualGate: { kind: 'pass', gate: null } }))).toBe('decide-gate')
  })

  const first = openGate({ id: '301', name: 'Approve' })
  const second = openGate({ id: '302', name: 'Release', status: 'INIT' })
  const pass = (gate: string | null): Parameters<typeof gateSettings>[0] => ({
    onManualGate: { kind: 'pass', gate }
  })
  const withGates = (...gates: ReturnType<typeof job>[]): GateView =>
    viewWith(run({ status: 'WAITING', stages: [stage({ jobs: [job(), ...gates] })] }))

  it.each(['301', 'Approve'])('%s is passed where it is open', (name) => {
    expect(decided(withGates(first, second), pass(name))).toMatchObject({
      kind: 'decide-gate',
      decision: 'pass',
      gate: { job: { id: '301' } }
    })
  })

  it('is refused where that is asked', () => {
    const refuse = { onManualGate: { kind: 'refuse', gate: 'Approve' } } as const
    expect(decided(withGates(first, second), refuse)).toMatchObject({
      kind: 'decide-gate',
      decision: 'refuse',
      gate: { job: { id: '301' } }
    })
  })

  it('the only one needs no name; of several one has to be named', () => {
    expect(word(decided(withGates(first), pass(null)))).toBe('decide-gate')
    expect(decided(withGates(first, second), pass(null))).toMatchObject({
      outcome: {
        problem: { kind: 'gate-not-clear', gates: [{ job: { id: '301' } }, { job: { id: '302' } }] }
      }
    })
  })

  it('two of one name are an error, and so is one without a number', () => {
    const namesake = openGate({ id: '303' })
    expect(word(decided(withGates(first, namesake), pass('Approve')))).toBe('error')
    expect(decided(withGates(openGate({ id: null })), pass('Approve'))).toMatchObject({
      outcome: { kind: 'error', problem: { kind: 'gate-not-clear', wanted: 'Approve', gates: [{}] } }
    })
  })

  it('it is waited for until it opens, others that are open stay closed', () => {
    expect(word(decided(withGates(first, second), pass('302')))).toBe('wait')
    expect(word(decided(withGates(first), pass('nobody')))).toBe('wait')
  })

  it('one that has ended is noted, and after a decision later gates are waited for', () => {
    const ended = openGate({ status: 'FAIL' })
    expect(word(decided(withGates(ended), pass(null)))).toBe('note-decided')
    const endedRun = viewWith(run({ status: 'FAIL', stages: [stage({ jobs: [ended] })] }))
    expect(word(decided(endedRun, pass(null)))).toBe('note-decided')
    expect(word(decided(endedRun, { onManualGate: { kind: 'fail' } }))).toBe('ended')
    const decision = { decision: 'pass', gate: { stage: stage(), job: first }, by: 'us' } as const
    const view = {
      ...withGates(openGate({ status: 'SUCCESS' }), openGate({ id: '302' })),
      gateDecision: decision
    }
    expect(word(decided(view, pass('301')))).toBe('wait')
  })

  it('nothing is begun when the time is up', () => {
    expect(word(decided(withGates(first), pass(null), true))).toBe('timed-out')
  })
})

describe('retrying', () => {
  const failed = job({ id: '7', name: 'unit tests', status: 'FAIL', canBeRetried: true })
  const failedRun = (...jobs: ReturnType<typeof job>[]): ReturnType<typeof run> =>
    run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs })] })
  const retrying = { patterns: ['unit *'], attempts: 1 }
  const untried = viewOf(searchRequest(), gateSettings(), 0).retry

  function tried(seen: ReturnType<typeof run>, attempts: number): RetriedJob[] {
    return failedJobsOf(seen).map((one) => ({ ...one, slot: slotOf(seen, one), attempts, failures: [null] }))
  }

  it.each<[string, ReturnType<typeof job>, string]>([
    ['a failed job that fits', failed, 'retry-jobs'],
    ['one of another name', { ...failed, name: 'build' }, 'ended'],
    ['one of another case', { ...failed, name: 'Unit tests' }, 'ended'],
    ['one that the API does not offer to try again', { ...failed, canBeRetried: false }, 'ended'],
    ['one without a number', { ...failed, id: null }, 'ended'],
    ['a manual gate', { ...failed, isManualGate: true }, 'ended'],
    ['a deployment that is not named in full', { ...failed, deployOrderId: '9' }, 'ended']
  ])('%s: %s', (_what, found, expected) => {
    expect(word(decided(viewWith(failedRun(found)), { retrying }))).toBe(expected)
  })

  it('a deployment that is named in full is tried again', () => {
    const deployment = { ...failed, deployOrderId: '9' }
    const named = { patterns: ['unit tests'], attempts: 1 }
    expect(word(decided(viewWith(failedRun(deployment)), { retrying: named }))).toBe('retry-jobs')
  })

  it('one of several patterns is enough', () => {
    const several = { patterns: ['build', 'unit *'], attempts: 1 }
    expect(word(decided(viewWith(failedRun(failed)), { retrying: several }))).toBe('retry-jobs')
  })

  it('nothing is sent where no job has failed, the time is up, or nobody waits', () => {
    expect(word(decided(viewWith(failedRun()), { retrying }))).toBe('ended')
    expect(word(decided(viewWith(failedRun(failed)), { retrying }, true))).toBe('ended')
    expect(word(decided(viewWith(failedRun(failed)), { retrying, wait: false }))).toBe('ended')
  })

  it('nothing is sent where one of the failed jobs does not fit', () => {
    const seen = failedRun(failed, { ...failed, id: '8', name: 'build' })
    expect(word(decided(viewWith(seen), { retrying }))).toBe('ended')
  })

  it('a job has as many tries as it is given', () => {
    const seen = failedRun(failed)
    const view = (attempts: number): GateView =>
      viewWith(seen, {
        retry: { ...untried, jobs: tried(seen, attempts), sentAtMs: nowMs - 5_000, hasGoneOn: true }
      })
    expect(word(decided(view(2), { retrying }))).toBe('ended')
    expect(word(decided(view(2), { retrying: { ...retrying, attempts: 2 } }))).toBe('retry-jobs')
  })

  it('the tries of one job are not counted for another', () => {
    const seen = failedRun({ ...failed, id: '8', name: 'unit lint' }, failed)
    const [lint] = tried(seen, 1)
    const [, tests] = tried(seen, 2)
    const jobs = [lint, tests].flatMap((one) => one ?? [])
    const view = viewWith(seen, {
      retry: { ...untried, jobs, sentAtMs: nowMs - 5_000, hasGoneOn: true }
    })
    expect(word(decided(view, { retrying }))).toBe('ended')
  })

  it('after a retry a failure is final when it has stood for 60 s', () => {
    const seen = failedRun(failed)
    const view = (sentAtMs: number): GateView =>
      viewWith(seen, { retry: { ...untried, jobs: tried(seen, 2), sentAtMs } })
    expect(word(decided(view(nowMs - retrySettlesMs + 1), { retrying }))).toBe('wait')
    expect(word(decided(view(nowMs - retrySettlesMs), { retrying }))).toBe('ended')
    expect(word(decided(view(nowMs - 1), { retrying }, true))).toBe('timed-out')
  })

  it('a job whose retry was refused is not tried again', () => {
    const seen = failedRun(failed)
    const refusedSlots = tried(seen, 1).map(({ slot }) => slot)
    const retry = { ...untried, refusedSlots }
    expect(word(decided(viewWith(seen, { retry }), { retrying }))).toBe('ended')
  })

  it('only FAIL is tried again', () => {
    const seen = { ...failedRun(failed), status: 'CANCELED' }
    expect(word(decided(viewWith(seen), { retrying }))).toBe('ended')
  })
})

describe('the patterns of retry-jobs', () => {
  it.each([
    ['*', 'anything', true],
    ['unit*', 'unit tests', true],
    ['*tests', 'unit tests', true],
    ['u*t*s', 'unit tests', true],
    ['unit', 'unit tests', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a*b*b', 'ab', false],
    ['a*bb*b*c', 'abbc', false],
    ['a*bb*b*c', 'abbbc', true],
    ['ab*b*c', 'abc', false],
    ['a*c*cd', 'acd', false],
    ['a*b*c', 'acb', false],
    ['单元*', '单元测试', true],
    ['a.c', 'abc', false],
    ['(x)+', '(x)+', true]
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(fitsPattern(pattern, name)).toBe(expected)
  })

  it('fit as the same pattern with .* does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '('), maxLength: 8 })
    fc.assert(
      fc.property(text, text, (pattern, name) => {
        const expression = pattern
          .split('*')
          .map((part) => part.replace(/[.(]/g, '\\$&'))
          .join('[^]*')
        expect(fitsPattern(pattern, name)).toBe(new RegExp(`^${expression}$`).test(name))
      })
    )
  })
})

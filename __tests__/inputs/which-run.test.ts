import { describe, expect, it } from '@jest/globals'
import type { RunChoice } from '../../src/gate/request.ts'
import type { StepInputs } from '../../src/inputs/step-inputs.ts'
import { parsed, push, pushedCommit, type InputChange } from '../__fixtures__/input-sentences.ts'

function runOf(change: InputChange, event = push): RunChoice | undefined {
  return parsed(change, event).requests[0]?.run
}

const sha = 'fedcba9876543210fedcba9876543210fedcba98'
const several = { 'pipeline-id': '', pipelines: 'web: 1\n2/42' }

describe('which run', () => {
  const search = {
    kind: 'search',
    commit: pushedCommit,
    ref: 'main',
    appearWithinMs: 600_000,
    ifNoRun: 'fail',
    parameters: null
  }

  it.each<[InputChange, unknown]>([
    [{ commit: 'auto' }, search],
    [{ commit: '0123ABCD' }, { ...search, commit: '0123abcd' }],
    [{ commit: 'F'.repeat(64) }, { ...search, commit: 'f'.repeat(64) }],
    // The newest run of all, whatever its ref.
    [{ commit: 'any' }, { ...search, commit: null, ref: null }],
    [{ 'if-no-run': 'skip' }, { ...search, ifNoRun: 'skip' }],
    [{ 'if-no-run': 'start' }, { ...search, ifNoRun: 'start', appearWithinMs: 30_000 }],
    [
      { 'if-no-run': 'start', 'start-params': ' {"id": 9007199254740993}\n', envs: 'A= 1 \n' },
      {
        ...search,
        ifNoRun: 'start',
        appearWithinMs: 30_000,
        parameters: '{"envs":{"A":" 1 "},"id": 9007199254740993}'
      }
    ],
    [{ 'appear-within': '1s' }, { ...search, appearWithinMs: 1_000 }],
    [{ timeout: '5m' }, { ...search, appearWithinMs: 300_000 }],
    [
      { timeout: '5m', 'appear-within': '1h' },
      { ...search, appearWithinMs: 300_000 }
    ],
    [{ 'pipeline-run-id': '42' }, { kind: 'number', runId: '42', commit: null }],
    [
      { 'pipeline-run-id': '42', commit: 'any' },
      { kind: 'number', runId: '42', commit: null }
    ],
    [
      { 'pipeline-run-id': '42', commit: sha },
      { kind: 'number', runId: '42', commit: sha }
    ],
    [{ start: 'true' }, { kind: 'start', parameters: null }],
    [
      { start: 'TRUE', 'start-params': '{"id": 9007199254740993}' },
      { kind: 'start', parameters: '{"id": 9007199254740993}' }
    ],
    [
      { start: 'true', envs: '{"A": "1"}' },
      { kind: 'start', parameters: '{"envs":{"A":"1"}}' }
    ],
    [
      { start: 'false', 'pipeline-run-id': '42' },
      { kind: 'number', runId: '42', commit: null }
    ]
  ])('%j', (change, run) => {
    expect(runOf(change)).toEqual(run)
  })

  it('of an event without a commit is told by other means', () => {
    const comment = { ...push, commit: null, ref: null }
    expect(runOf({ commit: sha }, comment)).toMatchObject({ commit: sha, ref: null })
    expect(runOf({ start: 'true' }, comment)).toEqual({ kind: 'start', parameters: null })
  })

  it.each<[InputChange, StepInputs['awaited']]>([
    [{}, { commit: pushedCommit, source: 'github.sha' }],
    [several, { commit: pushedCommit, source: 'github.sha' }],
    [{ commit: '01234567' }, { commit: '01234567', source: 'commit' }],
    [{ commit: 'any' }, null],
    [{ 'pipeline-run-id': '42', commit: sha }, null],
    [{ ...several, pipelines: '2/42' }, null],
    [{ start: 'true' }, null]
  ])('%j: the commit that is waited for, and its source', (change, awaited) => {
    expect(parsed(change).awaited).toEqual(awaited)
  })
})

describe('the commit that a status goes on', () => {
  it.each<[string, InputChange, string | null]>([
    ['the event’s', {}, pushedCommit],
    ['the event’s', { commit: 'any' }, pushedCommit],
    ['the event’s, where commit is shortened', { commit: 'fedcba98' }, pushedCommit],
    ['commit, where it is a full sha', { commit: sha.toUpperCase() }, sha],
    ['commit, where it is a full sha', { commit: 'a'.repeat(64), 'pipeline-run-id': '42' }, 'a'.repeat(64)],
    ['the event’s', { start: 'true' }, pushedCommit]
  ])('is %s (%#)', (_what, change, commit) => {
    expect(parsed(change)).toMatchObject({ statusCommit: commit, isAnyCommit: change['commit'] === 'any' })
  })

  it('is none where the event has none', () => {
    const comment = { ...push, commit: null }
    expect(parsed({ commit: 'any' }, comment).statusCommit).toBeNull()
    expect(parsed({ commit: 'fedcba98' }, comment).statusCommit).toBeNull()
    expect(parsed({ commit: sha }, comment).statusCommit).toBe(sha)
  })
})

describe('several pipelines', () => {
  it('have a request each, by their labels, and the word pipelines for all', () => {
    const { requests, label, isSeveral, settings } = parsed({ ...several, 'fail-fast': 'true' })
    expect(requests.map((request) => [request.label, request.pipelineId, request.run.kind])).toEqual([
      ['web', '1', 'search'],
      ['2', '2', 'number']
    ])
    expect({ label, isSeveral, failFast: settings.failFast }).toEqual({
      label: 'pipelines',
      isSeveral: true,
      failFast: true
    })
  })

  it('may have a label for all, and be one', () => {
    expect(parsed({ ...several, label: 'shop' }).label).toBe('shop')
    const one = parsed({ ...several, pipelines: '7' })
    expect(one).toMatchObject({ label: 'pipelines', isSeveral: true, requests: [{ label: '7' }] })
  })

  it('are all started with the same parameters', () => {
    const change = { ...several, pipelines: '1\n2', start: 'true', envs: 'A=1' }
    const run = { kind: 'start', parameters: '{"envs":{"A":"1"}}' }
    expect(parsed(change).requests.map((request) => request.run)).toEqual([run, run])
  })
})

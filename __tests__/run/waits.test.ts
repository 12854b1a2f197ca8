import { describe, expect, it } from '@jest/globals'
import type { Job } from '../../src/run/run.ts'
import { isNamed, keyOfWait, manualGatesOf, personWaitsOf } from '../../src/run/waits.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

/** What waits, in words. */
function waits(jobs: readonly Job[], status = 'RUNNING', paused: readonly string[] = []): string[] {
  return personWaitsOf(run({ status: 'RUNNING', stages: [stage({ status, jobs })] }), paused).map(keyOfWait)
}

const deployment = job({ id: '7', name: 'Deploy', status: 'WAITING', deployOrderId: '9' })

describe('a run waits for a person where', () => {
  it.each<[string, Job[], string, string[], string[]]>([
    [
      'a manual gate is open, whatever runs beside it',
      [job({ status: 'RUNNING' }), openGate()],
      'RUNNING',
      [],
      ['manual-gate/Build/301']
    ],
    [
      'a merge conflict has to be solved',
      [job({ hasMergeConflict: true, status: 'RUNNING' })],
      'RUNNING',
      [],
      ['merge-conflict/Build/101']
    ],
    ['a stage has to be started', [job({ status: 'INIT' })], 'SWITCH_MANUAL', [], ['manual-start/Build/']],
    [
      'a job has to be started',
      [job({ status: 'switch_manual' })],
      'RUNNING',
      [],
      ['manual-start/Build/101']
    ],
    ['a deployment pauses', [deployment], 'WAITING', ['9'], ['paused-deployment/Build/7']],
    [
      'a job without a number is a gate',
      [openGate({ id: null })],
      'RUNNING',
      [],
      ['manual-gate/Build/Approve']
    ]
  ])('%s', (_what, jobs, status, paused, expected) => {
    expect(waits(jobs, status, paused)).toEqual(expected)
  })

  it.each<[string, Job[], string[]]>([
    ['a gate that is not open', [openGate({ status: 'INIT' }), openGate({ status: 'SUCCESS' })], []],
    ['a conflict of a job that has ended', [job({ hasMergeConflict: true })], []],
    ['a job that merely waits', [job({ status: 'WAITING' })], []],
    ['a deployment that waits for hosts', [deployment], ['8']],
    ['a deployment that runs, of an order that pauses', [{ ...deployment, status: 'RUNNING' }], ['9']]
  ])('but not for %s', (_what, jobs, paused) => {
    expect(waits(jobs, 'RUNNING', paused)).toEqual([])
  })
})

it.each<[string | null, boolean]>([
  ['301', true],
  ['Approve', true],
  ['approve', false],
  ['30', false],
  ['', false],
  [null, true]
])('a manual gate is meant by its id, its whole name, or where none is named: %j', (wanted, isMeant) => {
  expect(isNamed(openGate(), wanted)).toBe(isMeant)
})

it('the manual gates of a run are all, open or not', () => {
  const jobs = [job(), openGate({ status: 'INIT' }), openGate({ id: '302', status: 'FAIL' })]
  expect(manualGatesOf(run({ stages: [stage({ jobs })] })).map(({ job: gate }) => gate.id)).toEqual([
    '301',
    '302'
  ])
})

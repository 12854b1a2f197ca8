import { describe, expect, it } from '@jest/globals'
import {
  fieldsOf,
  readDeployMachines,
  readJobSteps,
  readLogText,
  readMachineLog,
  readRunListings,
  readStepLogPart
} from '../../src/api/read-answers.ts'

describe('a list of runs', () => {
  it('leaves out what has no number', () => {
    const list = [
      { pipelineRunId: '9007199254740993', status: 'FAIL', startTime: 5, endTime: null },
      { pipelineRunId: 7, startTime: 5, endTime: 6 },
      { pipelineRunId: 0, status: 'FAIL' },
      { pipelineRunId: -1, status: 'FAIL' },
      { pipelineRunId: 'latest', status: 'FAIL' },
      {},
      null
    ]
    expect(readRunListings(list, null)).toEqual([
      { runId: '9007199254740993', status: 'FAIL', startedAtMs: 5, finishedAtMs: null },
      { runId: '7', status: '', startedAtMs: 5, finishedAtMs: 6 }
    ])
  })

  it.each<[unknown, string | null, unknown]>([
    [null, null, []],
    [{}, null, null],
    ['x', null, null],
    [{ success: true, pipelineRuns: [] }, 'pipelineRuns', []],
    [{ success: true, pipelineRuns: null }, 'pipelineRuns', []],
    [{ pipelineRuns: null }, 'pipelineRuns', []],
    [{ success: 'true' }, 'pipelineRuns', []],
    [{ hello: 1 }, 'pipelineRuns', null],
    [{ success: true, pipelineRuns: 'x' }, 'pipelineRuns', null],
    [null, 'pipelineRuns', null]
  ])('%j, in field %j, is %j', (body, field, list) => {
    expect(readRunListings(body, field)).toEqual(list)
  })
})

describe('a log', () => {
  it.each<[Record<string, unknown> | null, unknown]>([
    [
      { content: 'a', more: false },
      { content: 'a', isPartial: false }
    ],
    [
      { content: 'a', more: 'true' },
      { content: 'a', isPartial: true }
    ],
    [{ content: null }, { content: '', isPartial: false }],
    [null, null]
  ])('%j is %j', (fields, log) => {
    expect(readLogText(fields, null)).toEqual(log)
  })

  it.each<[Record<string, unknown> | null, unknown]>([
    [
      { logs: 'a', last: 7, more: true },
      { content: 'a', next: { kind: 'more', offset: '7' } }
    ],
    [
      { logs: 'a', last: 7, more: false },
      { content: 'a', next: { kind: 'end' } }
    ],
    [
      { logs: 'a', more: true },
      { content: 'a', next: { kind: 'more', offset: null } }
    ],
    [null, null]
  ])('of a step: %j is %j', (fields, part) => {
    expect(readStepLogPart(fields)).toEqual(part)
  })

  it('of a machine is its deployLog', () => {
    expect(readMachineLog({ deployLog: 'a' }, null)).toBe('a')
    expect(readMachineLog({}, 'deployMachineLog')).toBe('')
    expect(readMachineLog(null, null)).toBeNull()
  })
})

describe('the steps of a job', () => {
  it('are read in both spellings', () => {
    const builds = [
      { buildId: 5, buildProcessNodes: [{ nodeIndex: 1, stepIndex: 2, stepName: 'Run', status: 'FAIL' }] },
      { buildId: 6, steps: [{ nodeIndex: 3, nodeName: 'Old', buildId: 7 }, { status: 'no index' }] },
      {}
    ]
    expect(readJobSteps(builds)).toEqual([
      { stepIndex: '2', buildId: '5', name: 'Run', status: 'FAIL' },
      { stepIndex: '3', buildId: '7', name: 'Old', status: '' }
    ])
    expect(readJobSteps({})).toBeNull()
  })
})

describe('the machines of a deploy order', () => {
  it('are known by their address, or by their number', () => {
    const deployMachines = [
      { machineSn: 'i-1', ip: '10.0.0.1', status: 'Failed' },
      { machineSn: 'i-2' },
      { ip: 'x' },
      {}
    ]
    expect(readDeployMachines({ deployMachineInfo: { deployMachines } }, null)).toEqual([
      { machineSn: 'i-1', address: '10.0.0.1', status: 'Failed' },
      { machineSn: 'i-2', address: 'i-2', status: '' },
      { machineSn: null, address: 'x', status: '' },
      { machineSn: null, address: null, status: '' }
    ])
  })

  it('are not known where there are none', () => {
    expect(readDeployMachines(null, null)).toBeNull()
    expect(readDeployMachines({}, 'deployOrder')).toEqual([])
    expect(readDeployMachines({ deployMachineInfo: {} }, null)).toEqual([])
  })
})

it('the fields of an answer are those under its envelope', () => {
  expect(fieldsOf({ log: { a: 1 } }, 'log')).toEqual({ a: 1 })
  expect(fieldsOf({ a: 1 }, null)).toEqual({ a: 1 })
  expect([fieldsOf({ log: 1 }, 'log'), fieldsOf([], null), fieldsOf(null, 'log')]).toEqual([null, null, null])
})

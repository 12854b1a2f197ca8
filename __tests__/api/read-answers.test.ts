import { type Fields } from '../../src/text/lenient.ts'
import { describe, expect, it } from '@jest/globals'
import {
  readDeployOrder,
  readJobSteps,
  readLatestRunId,
  readLogText,
  readMachineLog,
  readPipelineName,
  readRunListings,
  readStartedRunId,
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
    expect(readRunListings(list)).toEqual([
      { runId: '9007199254740993', status: 'FAIL', startedAtMs: 5, finishedAtMs: null },
      { runId: '7', status: '', startedAtMs: 5, finishedAtMs: 6 }
    ])
  })

  it.each<[unknown, unknown]>([
    [null, []],
    [undefined, []],
    [[], []],
    [{}, null],
    ['x', null]
  ])('%j is %j', (value, list) => {
    expect(readRunListings(value)).toEqual(list)
  })
})

it.each<[unknown, string | null]>([
  [5, '5'],
  ['9007199254740993', '9007199254740993'],
  [{ pipelineRunId: 5 }, '5'],
  [{ pipelineRunId: 0 }, null],
  [true, null],
  [null, null]
])('the number of a run that was started, %j, is %j', (body, runId) => {
  expect(readStartedRunId(body)).toBe(runId)
})

it.each<[unknown, unknown]>([
  [{ pipelineRunId: 5 }, { runId: '5' }],
  [null, { runId: null }],
  [{}, null],
  [[], null]
])('the newest run, %j, is %j', (body, latest) => {
  expect(readLatestRunId(body)).toEqual(latest)
})

it.each<[Fields | null, unknown]>([
  [{ name: ' Gate demo ' }, { name: 'Gate demo' }],
  [{ name: ' ' }, { name: null }],
  [{}, { name: null }],
  [null, null]
])('the name of the pipeline %j is %j', (pipeline, name) => {
  expect(readPipelineName(pipeline)).toEqual(name)
})

describe('a log', () => {
  it.each<[Fields | null, unknown]>([
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
    expect(readLogText(fields)).toEqual(log)
  })

  it.each<[Fields | null, unknown]>([
    [
      { logs: 'a', last: 7, more: true },
      { content: 'a', last: '7', hasMore: true }
    ],
    [
      { logs: 'a', last: '9007199254740993' },
      { content: 'a', last: '9007199254740993', hasMore: false }
    ],
    [
      { logs: 'a', more: true },
      { content: 'a', last: null, hasMore: true }
    ],
    // An empty log; no offset is negative.
    [
      { logs: '', last: -1, more: true },
      { content: '', last: null, hasMore: true }
    ],
    [null, null]
  ])('of a step: %j is %j', (fields, part) => {
    expect(readStepLogPart(fields)).toEqual(part)
  })

  it('of a machine is its deployLog', () => {
    expect(readMachineLog({ deployLog: 'a' })).toBe('a')
    expect(readMachineLog({})).toBe('')
    expect(readMachineLog(null)).toBeNull()
  })
})

describe('the steps of a job', () => {
  const build = {
    buildId: 5,
    buildProcessNodes: [{ nodeIndex: 1, stepIndex: 2, stepName: 'Run', status: 'FAIL' }]
  }
  const step = { stepIndex: '2', buildId: '5', name: 'Run', status: 'FAIL' }

  it('are read in both spellings', () => {
    const older = {
      buildId: 6,
      steps: [{ nodeIndex: 3, nodeName: 'Old', buildId: 7 }, { status: 'no index' }]
    }
    expect(readJobSteps([build, older, {}])).toEqual([
      step,
      { stepIndex: '3', buildId: '7', name: 'Old', status: '' }
    ])
  })

  it('may be one object instead of a list', () => {
    expect(readJobSteps(build)).toEqual([step])
    expect(readJobSteps({ buildId: 5, steps: build.buildProcessNodes })).toEqual([step])
    expect(readJobSteps({})).toBeNull()
    expect(readJobSteps('x')).toBeNull()
  })

  it.each([
    ['Run (331s)', 'Run'],
    ['Run(0s)', 'Run'],
    ['Run (331s) again', 'Run (331s) again'],
    ['Run (s)', 'Run (s)']
  ])('are named without the time that they took: %j is %j', (stepName, name) => {
    expect(readJobSteps([{ buildProcessNodes: [{ stepIndex: 0, stepName }] }])).toMatchObject([{ name }])
  })
})

describe('a deploy order', () => {
  it('has a status, batches, and machines known by their address or by their number', () => {
    const deployMachines = [
      { machineSn: 'i-1', ip: '10.0.0.1', status: 'Failed' },
      { machineSn: 'i-2', ip: '' },
      { ip: 'x' },
      {}
    ]
    const order = {
      status: 'Waiting',
      currentBatch: 1,
      totalBatch: '2',
      deployMachineInfo: { deployMachines }
    }
    expect(readDeployOrder(order)).toEqual({
      status: 'Waiting',
      currentBatch: 1,
      totalBatch: 2,
      machines: [
        { machineSn: 'i-1', address: '10.0.0.1', status: 'Failed' },
        { machineSn: 'i-2', address: 'i-2', status: '' },
        { machineSn: null, address: 'x', status: '' },
        { machineSn: null, address: null, status: '' }
      ]
    })
  })

  it('may say nothing of all that', () => {
    const nothing = { status: '', currentBatch: null, totalBatch: null, machines: [] }
    expect(readDeployOrder({})).toEqual(nothing)
    expect(readDeployOrder({ deployMachineInfo: {}, currentBatch: -1 })).toEqual(nothing)
    expect(readDeployOrder({ deployMachineInfo: { deployMachines: 'x' } })).toBeNull()
    expect(readDeployOrder(null)).toBeNull()
  })
})

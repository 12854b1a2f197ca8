import { describe, expect, it } from '@jest/globals'
import { readRun } from '../../src/api/read-run.ts'
import type { Job } from '../../src/run/run.ts'
import { parseJson } from '../../src/text/lossless-json.ts'
import { toJsonText, type Json, type JsonObject } from '../../simulator/json-text.ts'
import { gateJson, jobJson, runJson, runStartMs, stageJson } from '../__fixtures__/runs.ts'

/** The job as it is read in a run that holds no other. */
function read(job: JsonObject): Job | undefined {
  const run = runJson('RUNNING', { stages: [stageJson('A', 'RUNNING', [job])] })
  return readRun(parseJson(toJsonText(run)))?.stages[0]?.jobs[0]
}

describe('a job', () => {
  it('has its times and its number, with all their digits', () => {
    expect(read(jobJson({ id: 9007199254740993n, startTime: '1764000000000' }))).toEqual({
      id: '9007199254740993',
      name: 'Compile',
      status: 'SUCCESS',
      startedAtMs: 1764000000000,
      finishedAtMs: runStartMs + 60_000,
      isManualGate: false,
      hasMergeConflict: false,
      canBeRetried: false,
      hasLog: true,
      deployOrderId: null,
      failure: null,
      data: null
    })
  })

  it('of which nothing is told is still one', () => {
    expect(read({})).toEqual({
      id: null,
      name: '',
      status: '',
      startedAtMs: null,
      finishedAtMs: null,
      isManualGate: false,
      hasMergeConflict: false,
      canBeRetried: false,
      hasLog: true,
      deployOrderId: null,
      failure: null,
      data: null
    })
  })

  it.each<[string, JsonObject, boolean]>([
    ['disable: false', gateJson('WAITING', false), true],
    ['disable: null', gateJson('WAITING', null), true],
    ['disable: true, as others may pass it', gateJson('WAITING', true), true],
    ['disable as a text', gateJson('WAITING', 'true'), true],
    ['no disable', jobJson({ actions: [{ type: 'PassPipelineValidate' }] }), true],
    ['another action', jobJson(), false],
    ['null actions', jobJson({ actions: null }), false]
  ])('with %s is a manual gate', (_what, job, isManualGate) => {
    expect(read(job)?.isManualGate).toBe(isManualGate)
  })

  it.each<[string, JsonObject, Partial<Job>]>([
    [
      'a merge conflict',
      { type: 'ExecutePipelineJobAction', displayType: 'CONFLICT_MERGE' },
      { hasMergeConflict: true, isManualGate: false }
    ],
    ['another action of its own', { type: 'ExecutePipelineJobAction' }, { hasMergeConflict: false }],
    [
      'another action with that look',
      { type: 'X', displayType: 'CONFLICT_MERGE' },
      { hasMergeConflict: false }
    ],
    [
      'a retry that others may ask for',
      { type: 'RetryPipelineJobRun', disable: true },
      { canBeRetried: true }
    ],
    ['a skip', { type: 'SkipPipelineJobRun' }, { canBeRetried: false }]
  ])('offers %s', (_what, action, expected) => {
    expect(read(jobJson({ actions: [action] }))).toMatchObject(expected)
  })

  it.each<[string, string[], boolean]>([
    ['a manual gate and no more', ['PassPipelineValidate'], false],
    ['a manual gate with a log', ['PassPipelineValidate', 'LogPipelineJobRun'], true],
    ['a deployment', ['VMDeploy'], false],
    ['a deployment with a log', ['GetVMDeployOrder', 'LogPipelineJobRun'], true],
    ['no actions', [], true]
  ])('with %s has a log', (_what, types, hasLog) => {
    expect(read(jobJson({ actions: types.map((type) => ({ type })) }))?.hasLog).toBe(hasLog)
  })
})

describe('a job’s deploy order', () => {
  const order = 9007199254740993n
  const action = (change: JsonObject, type = 'GetVMDeployOrder'): JsonObject =>
    jobJson({
      actions: [
        { type: 'LogPipelineJobRun', params: { deployOrderId: 5 } },
        { type, ...change }
      ]
    })
  const result = (value: Json): JsonObject => jobJson({ result: value })

  it.each<[string, JsonObject]>([
    ['an action’s params', action({ params: { deployOrderId: order } })],
    ['params as a text', action({ params: `{"deployOrderId": ${order}}` })],
    ['an action’s data', action({ data: { deployOrderId: order } })],
    ['data as a text', action({ params: {}, data: `{"deployOrderId": ${order}}` })],
    ['an action VMDeploy', action({ params: { deployOrderId: order } }, 'VMDeploy')],
    ['an action vm-deploy-build', action({ data: { deployOrderId: String(order) } }, 'vm-deploy-build')],
    ['the result', result({ data: { deployOrderId: { id: order } } })],
    ['the result as a text', result(`{"data": {"deployOrderId": {"id": ${order}}}}`)],
    ['the result, its data as a text', result({ data: `{"deployOrderId": {"id": ${order}}}` })],
    ['the result, bare', result({ data: { deployOrderId: order } })]
  ])('is told by %s', (_what, job) => {
    expect(read(job)?.deployOrderId).toBe('9007199254740993')
  })

  it.each<[string, JsonObject]>([
    ['another action', action({ params: { deployOrderId: order } }, 'X')],
    ['an action that does not say it', action({ params: null, data: '{' })],
    ['a result that does not say it', result({ data: { deployOrderId: {} } })],
    ['a result that is no JSON', result('{')]
  ])('is not told by %s', (_what, job) => {
    expect(read(job)?.deployOrderId).toBeNull()
  })
})

describe('a job’s result', () => {
  const of = (value: Json, status = 'FAIL'): Job | undefined => read(jobJson({ status, result: value }))
  const failed = { successful: false, code: '1903005', message: 'run failed, check logs' }

  it.each<[string, Json, Job['failure']]>([
    ['code and message', failed, { code: '1903005', message: 'run failed, check logs' }],
    ['the same as a text', JSON.stringify(failed), { code: '1903005', message: 'run failed, check logs' }],
    ['a code that is a number', { code: 5 }, { code: '5', message: null }],
    ['a message alone', { successful: 'false', message: 'no' }, { code: null, message: 'no' }],
    ['a placeholder for a message', { code: '5', message: '""' }, { code: '5', message: null }],
    ['nothing', { successful: false }, null],
    [
      'the word of success beside them',
      { ...failed, successful: true },
      { code: '1903005', message: 'run failed, check logs' }
    ],
    ['what is no object', '[]', null],
    ['nothing at all', null, null]
  ])('with %s says why it failed', (_what, value, failure) => {
    expect(of(value)?.failure).toEqual(failure)
  })

  it('says nothing of a failure where the job succeeded', () => {
    expect(of({ code: '0', message: 'fine' }, 'SUCCESS')?.failure).toBeNull()
  })

  it.each<[string, Json, Job['data']]>([
    [
      'an object',
      { data: { ARTIFACTS: '[]', id: 9007199254740993n } },
      { ARTIFACTS: [], id: '9007199254740993' }
    ],
    ['an object in a text', '{"data": {"A": {"b": 1}}}', { A: { b: 1 } }],
    [
      'values that are JSON text',
      { data: { ARTIFACTS: '[{"size":9007199254740993,"a":"\\u0070t"}]', TAG: '1.10', broken: '{"a":' } },
      { ARTIFACTS: [{ size: '9007199254740993', a: 'pt' }], TAG: '1.10', broken: '{"a":' }
    ],
    ['a list', { data: [] }, null],
    ['a text', { data: '{}' }, null],
    ['nothing', {}, null]
  ])('with %s for its data gives it out', (_what, value, data) => {
    expect(of(value)?.data).toEqual(data)
  })

  it('leaves a text that is nested too deep to be written again', () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(of({ data: { text } })?.data).toEqual({ text })
  })
})

describe('what a job gave out', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  const dataOf = (data: string): Job['data'] | undefined => {
    const job = `{"id": 1, "name": "a", "status": "SUCCESS", "result": {"data": ${data}}}`
    const stages = `[{"name": "A", "stageInfo": {"status": "SUCCESS", "jobs": [${job}]}}]`
    return readRun(parseJson(`{"status": "SUCCESS", "stages": ${stages}}`))?.stages[0]?.jobs[0]?.data
  }

  it.each([
    [100, true],
    [101, false],
    [100_000, false]
  ])('that is nested %d deep is read: %s', (depth, isRead) => {
    const text = nested(depth)
    const read: unknown = isRead ? JSON.parse(text) : null
    expect(dataOf(`{"deep": ${text}, "other": 1}`)).toEqual({ deep: read, other: 1 })
    expect(dataOf(`{"deep": ${JSON.stringify(text)}}`)).toEqual({ deep: read ?? text })
  })
})

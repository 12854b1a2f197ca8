import type { Json, JsonObject } from '../../simulator/json-text.ts'
import type { Job, Run, Stage } from '../../src/run/run.ts'

/** When the runs of the tests began, in ms since 1970. */
export const runStartMs = Date.parse('2026-11-24T07:55:00Z')

/** A job of the model; whatever is not given is that of a plain job that has succeeded. */
export function job(change: Partial<Job> = {}): Job {
  return {
    id: '101',
    name: 'Compile',
    status: 'SUCCESS',
    startedAtMs: runStartMs,
    finishedAtMs: runStartMs + 60_000,
    isManualGate: false,
    hasMergeConflict: false,
    canBeRetried: false,
    hasLog: true,
    deployOrderId: null,
    failure: null,
    data: null,
    ...change
  }
}

/** A stage of the model, succeeded unless said otherwise. */
export function stage(change: Partial<Stage> = {}): Stage {
  return {
    name: 'Build',
    status: 'SUCCESS',
    startedAtMs: runStartMs,
    finishedAtMs: runStartMs + 92_000,
    jobs: [job()],
    ...change
  }
}

/** A run of the model with one stage. */
export function run(change: Partial<Run> = {}): Run {
  return {
    status: 'SUCCESS',
    trigger: 'code-push',
    pipelineName: 'Gate demo',
    heads: [{ commit: '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39', branch: 'main' }],
    branch: 'main',
    defaultBranch: 'master',
    repository: 'codeup.aliyun.com/demo/app.git',
    stages: [stage()],
    variables: [],
    secrets: [],
    ...change
  }
}

/** A manual gate that waits for a person. */
export function openGate(change: Partial<Job> = {}): Job {
  return job({
    id: '301',
    name: 'Approve',
    status: 'WAITING',
    finishedAtMs: null,
    isManualGate: true,
    hasLog: false,
    ...change
  })
}

/** A job as the APIs send it. */
export function jobJson(change: JsonObject = {}): JsonObject {
  return {
    id: 101,
    name: 'Compile',
    status: 'SUCCESS',
    startTime: runStartMs,
    endTime: runStartMs + 60_000,
    actions: [{ type: 'LogPipelineJobRun', disable: false, params: {} }],
    ...change
  }
}

/** A stage as the APIs send it. */
export function stageJson(name: string, status: string, jobs: Json = [jobJson({ status })]): JsonObject {
  const endTime = ['SUCCESS', 'FAIL', 'CANCELED'].includes(status) ? runStartMs + 92_000 : null
  return { index: '0-0', name, stageInfo: { name, status, startTime: runStartMs, endTime, jobs } }
}

/** A run as the token API sends it, bare. */
export function runJson(status: string, change: JsonObject = {}): JsonObject {
  return {
    pipelineId: 1234n,
    pipelineRunId: 42n,
    status,
    triggerMode: 3,
    sources: [{ data: { branch: 'main', repo: 'https://codeup.aliyun.com/demo/app.git' } }],
    globalParams: [],
    stages: [stageJson('Build', status)],
    ...change
  }
}

/** A manual gate as the APIs send it. */
export function gateJson(status = 'WAITING', disable: Json = false): JsonObject {
  return jobJson({
    id: 301,
    name: 'Approve',
    status,
    endTime: null,
    actions: [{ type: 'PassPipelineValidate', disable, params: { key: '' } }]
  })
}

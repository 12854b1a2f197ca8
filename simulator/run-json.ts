import type { Json, JsonObject } from './json-text.ts'
import type { JobState, StageState } from './playback.ts'
import type { Run, RunBook } from './run-book.ts'
import { jobActions, jobResult } from './job-json.ts'
import { globalParamsJson, jobParams, sourcesJson } from './run-origin.ts'

const creatorAccountId = '1111111111'

/** A run as GetPipelineRun sends it, in both APIs; `mayAct` is whether its caller may pass gates and retry jobs. */
export function runJson(book: RunBook, run: Run, mayAct = true): JsonObject {
  if (run.scenario.verbatim !== undefined) {
    const { pipelineRun } = run.scenario.verbatim
    return isJsonObject(pipelineRun) ? pipelineRun : run.scenario.verbatim
  }
  const state = book.state(run)
  return {
    creatorAccountId,
    creator: '云小效',
    createTime: run.createdAtMs,
    updateTime: book.realTime(run, state.updatedMs),
    modifierAccountId: creatorAccountId,
    pipelineId: BigInt(book.pipeline.id),
    pipelineConfigId: 7000001,
    pipelineType: 'COMMON',
    pipelineRunId: run.runId,
    status: state.status,
    triggerMode: run.triggerMode,
    groups: [{ id: 1, name: '默认分组' }],
    stageGroup: run.scenario.stages.map((group) => group.map((stage) => stage.name)),
    sources: sourcesJson(run),
    globalParams: globalParamsJson(book, run),
    stages: state.stages.map((stage, at) => stageJson(book, run, stage, at, mayAct))
  }
}

/** A run as the lists send it. */
export function runListItem(book: RunBook, run: Run): JsonObject {
  const { status, startMs, endMs } = book.state(run)
  return {
    pipelineRunId: run.runId,
    pipelineId: BigInt(book.pipeline.id),
    status,
    startTime: book.realTime(run, startMs) ?? run.createdAtMs,
    endTime: book.realTime(run, endMs),
    triggerMode: run.triggerMode,
    creatorAccountId
  }
}

function stageJson(book: RunBook, run: Run, state: StageState, at: number, mayAct: boolean): JsonObject {
  const { stage, status, startMs, endMs, jobs } = state
  const index = `${state.group}-${at}`
  const shape = status === 'INIT' ? stage.beforeStart : 'complete'
  if (shape === 'no-stage-info') return { index, name: stage.name }
  if (shape === 'null-stage-info') return { index, name: stage.name, stageInfo: null }
  const info: JsonObject = { id: 500_000 + at, name: stage.name, status, ...times(book, run, startMs, endMs) }
  if (shape === 'no-jobs') return { index, name: stage.name, stageInfo: info }
  const all = shape === 'null-jobs' ? null : jobs.map((job) => jobJson(book, run, job, mayAct))
  return { index, name: stage.name, stageInfo: { ...info, jobs: all } }
}

function jobJson(book: RunBook, run: Run, state: JobState, mayAct: boolean): JsonObject {
  const { job, status, startMs, endMs } = state
  return {
    id: BigInt(job.id),
    name: job.name,
    jobSign: `job-${job.id}`,
    status,
    ...times(book, run, startMs, endMs),
    params: JSON.stringify(jobParams(run)),
    result: jobResult(state),
    actions: [...jobActions(state, mayAct), ...job.actions]
  }
}

function times(book: RunBook, run: Run, startMs: number | null, endMs: number | null): JsonObject {
  const given = { startTime: book.realTime(run, startMs), endTime: book.realTime(run, endMs) }
  if (run.scenario.unsetTimes === 'null') return given
  return Object.fromEntries(Object.entries(given).filter(([, time]) => time !== null))
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

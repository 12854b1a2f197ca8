import { pipelineId, pipelineName } from './identity.ts'
import type { Json, JsonObject } from './json-text.ts'
import type { JobState, StageState } from './playback.ts'
import { fillIn, type Run, type RunBook } from './run-book.ts'

const creatorAccountId = '1111111111'

/** A run as GetPipelineRun sends it, in both APIs. */
export function runJson(book: RunBook, run: Run): JsonObject {
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
    pipelineId: BigInt(pipelineId),
    pipelineConfigId: 7000001,
    pipelineType: 'COMMON',
    pipelineRunId: run.runId,
    status: state.status,
    triggerMode: run.triggerMode,
    groups: [{ id: 1, name: '默认分组' }],
    stageGroup: run.scenario.stages.map((group) => group.map((stage) => stage.name)),
    sources: sources(run),
    globalParams: globalParams(run),
    stages: state.stages.map((stage, at) => stageJson(book, run, stage, at))
  }
}

/** A run as the lists send it. */
export function runListItem(book: RunBook, run: Run): JsonObject {
  const { status, startMs, endMs } = book.state(run)
  return {
    pipelineRunId: run.runId,
    pipelineId: BigInt(pipelineId),
    status,
    startTime: book.realTime(run, startMs) ?? run.createdAtMs,
    endTime: book.realTime(run, endMs),
    triggerMode: run.triggerMode,
    creatorAccountId
  }
}

function stageJson(book: RunBook, run: Run, state: StageState, at: number): JsonObject {
  const { stage, status, startMs, endMs, jobs } = state
  const index = `${state.group}-${at}`
  const shape = startMs === null ? stage.beforeStart : 'complete'
  if (shape === 'no-stage-info') return { index, name: stage.name }
  if (shape === 'null-stage-info') return { index, name: stage.name, stageInfo: null }
  const info: JsonObject = { id: 500_000 + at, name: stage.name, status, ...times(book, run, startMs, endMs) }
  if (shape === 'no-jobs') return { index, name: stage.name, stageInfo: info }
  const all = shape === 'null-jobs' ? null : jobs.map((job) => jobJson(book, run, job))
  return { index, name: stage.name, stageInfo: { ...info, jobs: all } }
}

function jobJson(book: RunBook, run: Run, state: JobState): JsonObject {
  const { job, status, startMs, endMs } = state
  return {
    id: BigInt(job.id),
    name: job.name,
    jobSign: `job-${job.id}`,
    status,
    ...times(book, run, startMs, endMs),
    params: '{}',
    result: '{}',
    actions: [...jobActions(state), ...job.actions]
  }
}

function times(book: RunBook, run: Run, startMs: number | null, endMs: number | null): JsonObject {
  const given = { startTime: book.realTime(run, startMs), endTime: book.realTime(run, endMs) }
  if (run.scenario.unsetTimes === 'null') return given
  return Object.fromEntries(Object.entries(given).filter(([, time]) => time !== null))
}

function jobActions({ job, status, startMs }: JobState): JsonObject[] {
  const begun = startMs !== null
  const actions: JsonObject[] = []
  const add = (type: string, title: string, params: JsonObject = {}, disable = false): void => {
    actions.push({
      type,
      name: type,
      title,
      displayType: 'TEXT',
      data: null,
      disable,
      params,
      order: actions.length + 1
    })
  }
  if (job.gate !== undefined) {
    add('PassPipelineValidate', '通过', { key: '' }, status !== 'WAITING')
    add('RefusePipelineValidate', '拒绝', { key: '' }, status !== 'WAITING')
  } else if (job.deployOrder !== undefined) {
    if (begun) add('GetVMDeployOrder', '部署详情', { deployOrderId: BigInt(job.deployOrder.id) })
  } else if (begun) {
    add('LogPipelineJobRun', '日志')
  }
  if (status === 'RUNNING') add('StopPipelineJobRun', '取消')
  if (status === 'FAIL') {
    add('RetryPipelineJobRun', '重试')
    add('SkipPipelineJobRun', '跳过')
  }
  return actions
}

function sources(run: Run): Json {
  const message = JSON.stringify({ id: run.commit, author: 'lin', message: 'fix: close the gate' })
  const usual = {
    sign: 'code_source_1',
    name: 'demo_app',
    label: 'demo_app',
    type: 'Codeup',
    data: { branch: run.branch, commint: message, repo: 'https://codeup.aliyun.com/demo/app.git' }
  }
  return fillIn(run.scenario.sources ?? [usual], run)
}

function globalParams(run: Run): Json {
  const comment = run.startParams['comment']
  const usual = Object.entries({
    PIPELINE_NAME: pipelineName,
    BUILD_MESSAGE: typeof comment === 'string' ? comment : '',
    CI_COMMIT_TITLE: 'fix: close the gate',
    CI_COMMIT_SHA: run.commit,
    CI_COMMIT_ID: run.commit.slice(0, 8),
    CI_COMMIT_REF_NAME: run.branch
  }).map(([key, value]) => ({ key, value, masked: false, encrypted: false }))
  return fillIn(run.scenario.globalParams ?? usual, run)
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

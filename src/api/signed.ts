/**
 * The signed API: product devops, version 2021-06-25, ROA style, signature version 3. Answers have an envelope.
 * Paths and fields as in Alibaba Cloud's API reference of that version.
 */
import { isRecord, recordOf, wordOf, type Fields } from '../text/lenient.ts'
import { queryOf } from '../text/percent-encoding.ts'
import { isTrue, readDigits } from './fields.ts'
import { act, glance, log, look, start, type Operations } from './operations.ts'
import {
  readDeployOrder,
  readLogText,
  readMachineLog,
  readPipelineName,
  readRunListings,
  readStartedRunId
} from './read-answers.ts'
import { readRun } from './read-run.ts'
import type { RunPage } from './yunxiao.ts'

/** Where the signed API is unless `endpoint` says otherwise. */
export const signedEndpoint = 'https://devops.cn-hangzhou.aliyuncs.com'
/** The version that is signed with each request. */
export const signedApiVersion = '2021-06-25'

/** The operations on one pipeline. The documentation has some paths in the plural, some in the singular. */
export function signedOperations(organizationId: string, pipelineId: string): Operations {
  const organization = `/organization/${organizationId}`
  const pipeline = `${organization}/pipelines/${pipelineId}`
  const runs = `${pipeline}/pipelineRuns`
  return {
    getRun: (runId) =>
      look('GetPipelineRun', `${runs}/${runId}`, (body) => readRun(within(body, 'pipelineRun'))),
    getLatestRunId: null,
    listRuns: (count, from) =>
      look('ListPipelineRuns', runs, (body) => readPage(body, count, from), {
        maxResults: String(count),
        nextToken: from ?? ''
      }),
    getPipelineName: () =>
      glance('GetPipeline', pipeline, (body) => readPipelineName(within(body, 'pipeline'))),
    startRun: (parameters) =>
      start(
        'StartPipelineRun',
        `/organizations/${organizationId}/pipelines/${pipelineId}/run`,
        { type: 'application/x-www-form-urlencoded', text: queryOf({ params: parameters }) },
        readStartedRunId
      ),
    stopRun: (runId) => act('StopPipelineRun', 'PUT', `${runs}/${runId}/stop`, isDone),
    passGate: (runId, jobId) =>
      act('PassPipelineValidate', 'POST', `${runs}/${runId}/jobs/${jobId}/pass`, isDone),
    refuseGate: (runId, jobId) =>
      act('RefusePipelineValidate', 'POST', `${runs}/${runId}/jobs/${jobId}/refuse`, isDone),
    retryJob: (runId, jobId) => act('RetryPipelineJobRun', 'PUT', `${runs}/${runId}/jobs/${jobId}`, isDone),
    getJobLog: (runId, jobId) =>
      log(
        'LogPipelineJobRun',
        `${organization}/pipeline/${pipelineId}/pipelineRun/${runId}/job/${jobId}/logs`,
        (body) => readLogText(within(body, 'log'))
      ),
    getDeployOrder: (deployOrderId) =>
      glance('GetVMDeployOrder', `${pipeline}/deploy/${deployOrderId}`, (body) =>
        readDeployOrder(within(body, 'deployOrder'))
      ),
    getMachineLog: (deployOrderId, machineSn) =>
      log(
        'LogVMDeployMachine',
        `${pipeline}/deploy/${deployOrderId}/machine/${encodeURIComponent(machineSn)}/log`,
        (body) => readMachineLog(within(body, 'deployMachineLog'))
      ),
    steps: null
  }
}

/** What is under a field of the envelope, empty where it is missing; null where there is no envelope. */
function within(body: unknown, field: string): Fields | null {
  return isRecord(body) ? recordOf(body[field]) : null
}

/** An answer that holds nothing but its envelope. */
function isDone(body: unknown): true | null {
  return isRecord(body) ? true : null
}

function readPage(body: unknown, count: number, from: string | null): RunPage | null {
  if (!isRecord(body)) return null
  const list = body['pipelineRuns'] ?? null
  // Without its list, only an envelope that says so, and tells of no runs, is a good answer.
  if (list === null && !(isTrue(body['success']) && isNone(body['totalCount']))) return null
  const runs = readRunListings(list)
  if (runs === null) return null
  const next = wordOf(body['nextToken'])
  return { runs: runs.slice(0, count), next: runs.length === 0 || next === from ? null : next }
}

/** Whether a count, where there is one, is zero. */
function isNone(count: unknown): boolean {
  return /^0*$/.test(readDigits(count) ?? '')
}

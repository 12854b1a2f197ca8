/**
 * The token API: oapi/v1 with a personal access token, in its central and Region editions.
 * Answers are bare; the Region edition leaves `organizations/{id}` out of its paths.
 */
import { recordOf } from '../text/lenient.ts'
import { isTrue } from './fields.ts'
import { act, glance, log, look, start, type Operations } from './operations.ts'
import {
  readDeployOrder,
  readFileAddress,
  readJobSteps,
  readLatestRunId,
  readLogText,
  readMachineLog,
  readPipelineName,
  readRunListings,
  readStartedRunId,
  readStepLogPart
} from './read-answers.ts'
import { readRun } from './read-run.ts'
import type { JobStep, RunPage } from './yunxiao.ts'

/** Where the token API is unless `endpoint` says otherwise. */
export const tokenEndpoint = 'https://openapi-rdc.aliyuncs.com'

/** How many lines of a step's log are asked for at once. */
const stepLogLines = 1000

/**
 * The operations on one pipeline.
 *
 * @param organizationId null for the Region edition
 */
export function tokenOperations(organizationId: string | null, pipelineId: string): Operations {
  const organization = organizationId === null ? '' : `/organizations/${organizationId}`
  const pipeline = `/oapi/v1/flow${organization}/pipelines/${pipelineId}`
  const jobPath = (runId: string, jobId: string): string => `${pipeline}/pipelineRuns/${runId}/jobs/${jobId}`
  return {
    getRun: (runId) => look('GetPipelineRun', `${pipeline}/runs/${runId}`, readRun),
    // Needs a permission that the list of runs does not need.
    getLatestRunId: () =>
      glance('GetLatestPipelineRun', `${pipeline}/runs/latestPipelineRun`, readLatestRunId),
    listRuns: (count, from) => {
      const page = from ?? '1'
      const query = { perPage: String(count), page }
      return look('ListPipelineRuns', `${pipeline}/runs`, readPage(count, Number(page)), query)
    },
    getPipelineName: () => glance('GetPipeline', pipeline, readPipelineName),
    startRun: (parameters) =>
      start(
        'CreatePipelineRun',
        `${pipeline}/runs`,
        { type: 'application/json', text: JSON.stringify({ params: parameters }) },
        readStartedRunId
      ),
    stopRun: (runId) => act('UpdatePipelineRun', 'PUT', `${pipeline}/runs/${runId}`, isDone),
    passGate: (runId, jobId) => act('PassPipelineValidate', 'POST', `${jobPath(runId, jobId)}/pass`, isDone),
    refuseGate: (runId, jobId) =>
      act('RefusePipelineValidate', 'POST', `${jobPath(runId, jobId)}/refuse`, isDone),
    retryJob: (runId, jobId) => act('RetryPipelineJobRun', 'PUT', `${jobPath(runId, jobId)}/retry`, isDone),
    getJobLog: (runId, jobId) =>
      log('GetPipelineJobRunLog', `${pipeline}/runs/${runId}/job/${jobId}/log`, readLogText),
    getDeployOrder: (deployOrderId) =>
      glance('GetVMDeployOrder', `${pipeline}/deploy/${deployOrderId}`, readDeployOrder),
    getMachineLog: (deployOrderId, machineSn) =>
      log(
        'GetVMDeployMachineLog',
        `${pipeline}/deploy/${deployOrderId}/machine/${encodeURIComponent(machineSn)}/log`,
        readMachineLog
      ),
    steps: {
      getJobSteps: (runId, jobId) =>
        log('GetPipelineJobSteps', `${jobPath(runId, jobId)}/steps`, readJobSteps),
      getStepLog: (runId, jobId, step, offset) =>
        log('GetPipelineJobStepLog', `${jobPath(runId, jobId)}/step/log`, readStepLogPart, {
          ...stepQuery(step),
          offset,
          limit: String(stepLogLines)
        }),
      getStepLogAddress: (runId, jobId, step) => ({
        ...log(
          'GetPipelineJobStepLogUrl',
          `${jobPath(runId, jobId)}/step/log/url`,
          readFileAddress,
          stepQuery(step)
        ),
        // A bare address is no JSON.
        reads: 'text'
      })
    }
  }
}

function stepQuery({ stepIndex, buildId }: JobStep): Readonly<Record<string, string>> {
  return buildId === null ? { stepIndex } : { stepIndex, buildId }
}

/** The answer to an act is `true`, the string of it, or an object that says so: any other does not tell that it was done. */
function isDone(body: unknown): true | null {
  return body === true || body === 'true' || isTrue(recordOf(body)['success']) ? true : null
}

/** Headers tell the next page; without them there is one behind a page that is full. */
function readPage(count: number, page: number) {
  return (body: unknown, headers: Readonly<Record<string, string>>): RunPage | null => {
    const runs = readRunListings(body)
    if (runs === null) return null
    const told = headers['x-next-page']?.trim()
    const isFull = Array.isArray(body) && body.length >= count
    const next = told === undefined ? (isFull ? page + 1 : 0) : Number(told)
    return { runs: runs.slice(0, count), next: next > page ? String(next) : null }
  }
}

/**
 * The token API: oapi/v1 with a personal access token, in its central and Region editions.
 * Answers are bare; the Region edition leaves `organizations/{id}` out of its paths.
 */
import type { HttpRequest } from '../http/http-client.ts'
import {
  fieldsOf,
  readDeployMachines,
  readJobSteps,
  readLogText,
  readMachineLog,
  readRunListings,
  readStepLogPart
} from './read-answers.ts'
import type { Caller, CallLimits, Corrections } from './caller.ts'
import { isRunNotFound } from './codes.ts'
import { codeOfError } from './api-error.ts'
import { readRun, readRunId } from './read-run.ts'
import { queryOf } from '../text/percent-encoding.ts'
import type { YunxiaoApi } from './yunxiao.ts'

/** Where the token API is unless `endpoint` says otherwise. */
export const defaultTokenEndpoint = 'https://openapi-rdc.aliyuncs.com'

/** How many lines of a step's log are asked for at once. */
const stepLogLines = 1000

export interface TokenApiOptions {
  readonly endpoint: URL
  /** Null for the Region edition. */
  readonly organizationId: string | null
  readonly pipelineId: string
  readonly accessToken: string
}

interface Request {
  readonly name: string
  readonly method: HttpRequest['method']
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly json?: string
  readonly effect?: 'start' | 'optional'
}

/** A personal access token can't be renewed, and carries no time. */
const noCorrections: Corrections = {
  clockIsOff: () => undefined,
  securityTokenExpired: () => false
}

/** The token API of one pipeline. */
export function createTokenApi(
  options: TokenApiOptions,
  makeCaller: (corrections: Corrections) => Caller
): YunxiaoApi {
  const caller = makeCaller(noCorrections)
  const call = <T>(
    request: Request,
    read: (body: unknown) => T | null,
    limits: CallLimits,
    whenEmpty?: T
  ): Promise<T> =>
    caller.call(
      {
        name: request.name,
        read,
        ...(whenEmpty === undefined ? {} : { whenEmpty }),
        effect: request.effect ?? 'repeatable',
        prepare: () => Promise.resolve(httpRequestOf(options, request))
      },
      limits
    )

  const organization = options.organizationId === null ? '' : `/organizations/${options.organizationId}`
  const pipeline = `/oapi/v1/flow${organization}/pipelines/${options.pipelineId}`
  const jobPath = (runId: string, jobId: string): string => `${pipeline}/pipelineRuns/${runId}/jobs/${jobId}`

  return {
    getRun: (runId, limits) =>
      call({ name: 'GetPipelineRun', method: 'GET', path: `${pipeline}/runs/${runId}` }, readRun, limits),
    getLatestRunId: async (limits) => {
      try {
        const latest = await call(
          { name: 'GetLatestPipelineRun', method: 'GET', path: `${pipeline}/runs/latestPipelineRun` },
          readLatestRunId,
          limits
        )
        return latest.runId
      } catch (error) {
        if (isRunNotFound(codeOfError(error))) return null
        throw error
      }
    },
    listRuns: (count, limits) =>
      call(
        {
          name: 'ListPipelineRuns',
          method: 'GET',
          path: `${pipeline}/runs`,
          query: { perPage: String(count), page: '1' }
        },
        (body) => readRunListings(body, null)?.slice(0, count) ?? null,
        limits
      ),
    startRun: (parameters, limits) =>
      call(
        {
          name: 'CreatePipelineRun',
          method: 'POST',
          path: `${pipeline}/runs`,
          json: JSON.stringify({ params: parameters ?? '{}' }),
          effect: 'start'
        },
        (body) => readRunId(body) ?? readRunId(fieldsOf(body, null)?.['pipelineRunId']),
        limits
      ),
    stopRun: async (runId, limits) => {
      await call(
        { name: 'UpdatePipelineRun', method: 'PUT', path: `${pipeline}/runs/${runId}` },
        (body) => (String(body) === 'false' ? null : true),
        limits,
        true
      )
    },
    getJobLog: (runId, jobId, limits) =>
      call(
        {
          name: 'GetPipelineJobRunLog',
          method: 'GET',
          path: `${pipeline}/runs/${runId}/job/${jobId}/log`,
          effect: 'optional'
        },
        (body) => readLogText(fieldsOf(body, null), null),
        limits
      ),
    getDeployMachines: (deployOrderId, limits) =>
      call(
        {
          name: 'GetVMDeployOrder',
          method: 'GET',
          path: `${pipeline}/deploy/${deployOrderId}`,
          effect: 'optional'
        },
        (body) => readDeployMachines(fieldsOf(body, null), null),
        limits
      ),
    getMachineLog: (deployOrderId, machineSn, limits) =>
      call(
        {
          name: 'GetVMDeployMachineLog',
          method: 'GET',
          path: `${pipeline}/deploy/${deployOrderId}/machine/${encodeURIComponent(machineSn)}/log`,
          effect: 'optional'
        },
        (body) => readMachineLog(fieldsOf(body, null), null),
        limits
      ),
    stepLogs: {
      getJobSteps: (runId, jobId, limits) =>
        call(
          {
            name: 'GetPipelineJobSteps',
            method: 'GET',
            path: `${jobPath(runId, jobId)}/steps`,
            effect: 'optional'
          },
          readJobSteps,
          limits
        ),
      getStepLog: (runId, jobId, step, offset, limits) =>
        call(
          {
            name: 'GetPipelineJobStepLog',
            method: 'GET',
            path: `${jobPath(runId, jobId)}/step/log`,
            effect: 'optional',
            query: {
              stepIndex: step.stepIndex,
              offset,
              limit: String(stepLogLines),
              ...(step.buildId === null ? {} : { buildId: step.buildId })
            }
          },
          (body) => readStepLogPart(fieldsOf(body, null)),
          limits
        )
    }
  }
}

/** The number of the newest run; a pipeline without runs has `null` here, or an error. */
function readLatestRunId(body: unknown): { runId: string | null } | null {
  if (body === null) return { runId: null }
  const runId = readRunId(fieldsOf(body, null)?.['pipelineRunId'])
  return runId === null ? null : { runId }
}

function httpRequestOf(options: TokenApiOptions, request: Request): HttpRequest {
  const url = new URL(options.endpoint)
  url.pathname = options.endpoint.pathname.replace(/\/$/, '') + request.path
  url.search = queryOf(request.query ?? {})
  const headers: Record<string, string> = {
    accept: 'application/json',
    'x-yunxiao-token': options.accessToken
  }
  if (request.json === undefined) return { method: request.method, url, headers, body: null }
  headers['content-type'] = 'application/json'
  return { method: request.method, url, headers, body: request.json }
}

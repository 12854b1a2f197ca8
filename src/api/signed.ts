/**
 * The signed API: product devops, version 2021-06-25, ROA style, signature version 3.
 * Paths and fields as in Alibaba Cloud's API reference of that version.
 */
import type { AccessKeySource } from '../credentials/credentials.ts'
import type { Clock } from '../schedule/clock.ts'
import type { HttpRequest } from '../http/http-client.ts'
import { fieldsOf, readDeployMachines, readLogText, readMachineLog, readRunListings } from './read-answers.ts'
import type { Caller, CallLimits, Corrections, Operation } from './caller.ts'
import { readRun, readRunId } from './read-run.ts'
import { queryOf } from '../text/percent-encoding.ts'
import { signRequest } from '../credentials/signature.ts'
import type { YunxiaoApi } from './yunxiao.ts'

/** Where the signed API is unless `endpoint` says otherwise. */
export const defaultSignedEndpoint = 'https://devops.cn-hangzhou.aliyuncs.com'
const version = '2021-06-25'

export interface SignedApiOptions {
  readonly endpoint: URL
  readonly organizationId: string
  readonly pipelineId: string
  readonly keys: AccessKeySource
  readonly clock: Clock
  /** A value never given before. */
  readonly nonce: () => string
}

interface Request {
  readonly action: string
  readonly method: HttpRequest['method']
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>>
  readonly effect?: 'start' | 'optional'
}

/** The signed API of one pipeline. `makeCaller` is given the corrections that this API knows to make. */
export function createSignedApi(
  options: SignedApiOptions,
  makeCaller: (corrections: Corrections) => Caller
): YunxiaoApi {
  const { organizationId, pipelineId, clock, keys } = options
  let clockSkewMs = 0
  const caller = makeCaller({
    clockIsOff(serverTimeMs) {
      if (serverTimeMs !== null) clockSkewMs = serverTimeMs - clock.nowMs()
    },
    securityTokenExpired: () => keys.expire()
  })

  const call = <T>(
    request: Request,
    read: (body: unknown) => T | null,
    limits: CallLimits,
    whenEmpty?: T
  ): Promise<T> => {
    // Keys are fetched only for what will be sent.
    const keyLimits = { ...limits, signal: limits.newTriesSignal ?? limits.signal }
    const operation: Operation<T> = {
      name: request.action,
      read,
      ...(whenEmpty === undefined ? {} : { whenEmpty }),
      effect: request.effect ?? 'repeatable',
      prepare: async () =>
        signRequest(unsignedRequest(options.endpoint, request), await keys.get(keyLimits), {
          action: request.action,
          version,
          timeMs: clock.nowMs() + clockSkewMs,
          nonce: options.nonce()
        })
    }
    return caller.call(operation, limits)
  }

  const organization = `/organization/${organizationId}`
  const pipeline = `${organization}/pipelines/${pipelineId}`
  const runs = `${pipeline}/pipelineRuns`
  const listRuns: YunxiaoApi['listRuns'] = (count, limits) =>
    call(
      {
        action: 'ListPipelineRuns',
        method: 'GET',
        path: runs,
        query: { maxResults: String(count), nextToken: '' }
      },
      (body) => readRunListings(body, 'pipelineRuns')?.slice(0, count) ?? null,
      limits
    )

  return {
    listRuns,
    getLatestRunId: async (limits) => (await listRuns(1, limits))[0]?.runId ?? null,
    getRun: (runId, limits) =>
      call(
        { action: 'GetPipelineRun', method: 'GET', path: `${runs}/${runId}` },
        (body) => readRun(fieldsOf(body, 'pipelineRun')),
        limits
      ),
    startRun: (parameters, limits) =>
      call(
        {
          action: 'StartPipelineRun',
          method: 'POST',
          path: `/organizations/${organizationId}/pipelines/${pipelineId}/run`,
          form: { params: parameters ?? '{}' },
          effect: 'start'
        },
        (body) => readRunId(fieldsOf(body, null)?.['pipelineRunId']),
        limits
      ),
    stopRun: async (runId, limits) => {
      await call(
        { action: 'StopPipelineRun', method: 'PUT', path: `${runs}/${runId}/stop` },
        (body) => fieldsOf(body, null),
        limits,
        {}
      )
    },
    getJobLog: (runId, jobId, limits) =>
      call(
        {
          action: 'LogPipelineJobRun',
          method: 'GET',
          path: `${organization}/pipeline/${pipelineId}/pipelineRun/${runId}/job/${jobId}/logs`,
          effect: 'optional'
        },
        (body) => readLogText(fieldsOf(body, null), 'log'),
        limits
      ),
    getDeployMachines: (deployOrderId, limits) =>
      call(
        {
          action: 'GetVMDeployOrder',
          method: 'GET',
          path: `${pipeline}/deploy/${deployOrderId}`,
          effect: 'optional'
        },
        (body) => readDeployMachines(fieldsOf(body, null), 'deployOrder'),
        limits
      ),
    getMachineLog: (deployOrderId, machineSn, limits) =>
      call(
        {
          action: 'LogVMDeployMachine',
          method: 'GET',
          path: `${pipeline}/deploy/${deployOrderId}/machine/${encodeURIComponent(machineSn)}/log`,
          effect: 'optional'
        },
        (body) => readMachineLog(fieldsOf(body, null), 'deployMachineLog'),
        limits
      ),
    stepLogs: null
  }
}

function unsignedRequest(endpoint: URL, request: Request): HttpRequest {
  const url = new URL(endpoint)
  url.pathname = endpoint.pathname.replace(/\/$/, '') + request.path
  url.search = queryOf(request.query ?? {})
  const headers: Record<string, string> = { accept: 'application/json' }
  if (request.form === undefined) return { method: request.method, url, headers, body: null }
  headers['content-type'] = 'application/x-www-form-urlencoded'
  return { method: request.method, url, headers, body: queryOf(request.form) }
}

/** Puts an API together: one pipeline, one table of operations, one caller. */
import type { Run } from '../run/run.ts'
import type { Lanes } from '../schedule/lanes.ts'
import { AnswerMemory } from './answer-memory.ts'
import { failureOf, isRunNotFound } from './api-error.ts'
import {
  Caller,
  withoutAuthorization,
  type Authorization,
  type CallerDeps,
  type CallLimits
} from './caller.ts'
import { readFileEnd } from './file-end.ts'
import { requestOf, type Operations, type Row } from './operations.ts'
import { signedEndpoint, signedOperations } from './signed.ts'
import { tokenEndpoint, tokenOperations } from './token.ts'
import type { StepLogs, YunxiaoApi } from './yunxiao.ts'

/** Which pipeline, and where. */
export interface ApiTarget {
  /** The generation of the API, which the credentials choose. */
  readonly api: 'token' | 'signed'
  /** Base of the addresses; null for the default of the API. */
  readonly endpoint: URL | null
  /** Null for the Region edition, which only the token API has. */
  readonly organizationId: string | null
  readonly pipelineId: string
}

export interface ApiDeps extends CallerDeps {
  /** Those of the whole step. */
  readonly lanes: Lanes
}

/** The API of one pipeline: "before the first good answer" holds for it by itself. */
export function createApi(authorization: Authorization, target: ApiTarget, deps: ApiDeps): YunxiaoApi {
  const { organizationId, pipelineId } = target
  const isToken = target.api === 'token'
  const operations = isToken
    ? tokenOperations(organizationId, pipelineId)
    : signedOperations(organizationId ?? '', pipelineId)
  const endpoint = target.endpoint ?? new URL(isToken ? tokenEndpoint : signedEndpoint)
  // The token API is known to answer so where it is asked too much.
  const falseAlarmStatus = isToken ? 401 : null
  const callWith = (caller: Caller): Call => {
    return (row, limits) => {
      const lane = row.lane === 'act' ? null : deps.lanes[row.lane]
      return caller.call({ ...row, lane, request: requestOf(row, endpoint) }, limits)
    }
  }
  const options = { ...deps, service: 'yunxiao', authorization, falseAlarmStatus } as const
  const call = callWith(new Caller(options))
  // Asked beside the first look: that the pipeline is there must not make a run that is not there passing trouble.
  const callAside = callWith(new Caller(options))
  const listRuns: YunxiaoApi['listRuns'] = (count, from, limits) =>
    call(operations.listRuns(count, from), limits)
  const act = async (row: Row<true>, limits: CallLimits): Promise<void> => {
    await call(row, limits)
  }
  const runs = new AnswerMemory<Run>()
  return {
    getRun: (runId, limits) => call({ ...operations.getRun(runId), memory: runs }, limits),
    getLatestRunId: latestRunId(operations, call, listRuns),
    listRuns,
    getPipelineName: async (limits) => (await callAside(operations.getPipelineName(), limits)).name,
    startRun: (parameters, limits) => call(operations.startRun(parameters ?? '{}'), limits),
    stopRun: (runId, limits) => act(operations.stopRun(runId), limits),
    passGate: (runId, jobId, limits) => act(operations.passGate(runId, jobId), limits),
    refuseGate: (runId, jobId, limits) => act(operations.refuseGate(runId, jobId), limits),
    retryJob: (runId, jobId, limits) => act(operations.retryJob(runId, jobId), limits),
    getJobLog: (runId, jobId, limits) => call(operations.getJobLog(runId, jobId), limits),
    getDeployOrder: (deployOrderId, limits) => call(operations.getDeployOrder(deployOrderId), limits),
    getMachineLog: (deployOrderId, machineSn, limits) =>
      call(operations.getMachineLog(deployOrderId, machineSn), limits),
    stepLogs: stepLogs(operations.steps, call, deps)
  }
}

type Call = <T>(row: Row<T>, limits: CallLimits) => Promise<T>

/** Asks for the newest run, or the list where the credentials may see that only: once refused, always the list. */
function latestRunId(
  { getLatestRunId }: Operations,
  call: Call,
  listRuns: YunxiaoApi['listRuns']
): YunxiaoApi['getLatestRunId'] {
  let isOffered = getLatestRunId !== null
  return async (limits) => {
    if (isOffered && getLatestRunId !== null) {
      try {
        return (await call(getLatestRunId(), limits)).runId
      } catch (error) {
        if (isRunNotFound(error)) return null
        if (!isRefusal(error)) throw error
        isOffered = false
      }
    }
    return (await listRuns(1, null, limits)).runs[0]?.runId ?? null
  }
}

function isRefusal(error: unknown): boolean {
  const failure = failureOf(error)
  return failure?.kind === 'refused' && failure.error.httpStatus !== null
}

function stepLogs(steps: Operations['steps'], call: Call, deps: ApiDeps): StepLogs | null {
  if (steps === null) return null
  // Files may lie anywhere: no credentials are sent there.
  const files = new Caller({
    ...deps,
    service: 'yunxiao',
    authorization: withoutAuthorization,
    falseAlarmStatus: null
  })
  return {
    getJobSteps: (runId, jobId, limits) => call(steps.getJobSteps(runId, jobId), limits),
    getStepLog: (runId, jobId, step, offset, limits) =>
      call(steps.getStepLog(runId, jobId, step, offset), limits),
    getStepLogAddress: async (runId, jobId, step, limits) =>
      (await call(steps.getStepLogAddress(runId, jobId, step), limits)).address,
    readFileEnd: (address, longestBytes, limits) =>
      readFileEnd(files, deps.lanes.log, address, longestBytes, limits)
  }
}

import { deployOrderJson, machineLogJson } from './deploy-orders.ts'
import {
  type Answer,
  ApiError,
  type Call,
  errorAnswer,
  type ErrorShape,
  jsonAnswer,
  type Operation,
  requestId,
  type Route
} from './http-messages.ts'
import { type Access, organizationId } from './identity.ts'
import { actOnJob, isJobAct } from './job-acts.ts'
import { firstPart, jobState } from './job-logs.ts'
import { type JsonObject, parseJsonObject } from './json-text.ts'
import type { KeyRing } from './key-ring.ts'
import { mayCall } from './permissions.ts'
import type { Pipeline, Pipelines } from './pipelines.ts'
import type { Run, RunBook } from './run-book.ts'
import { filterRuns, wholeNumber } from './run-filter.ts'
import { runJson, runListItem } from './run-json.ts'
import type { SignatureVerifier } from './signature.ts'

const version = '2021-06-25'
const pipeline = '/organization/:organization/pipelines/:pipeline'

/** Operations of the signed API: product devops, version 2021-06-25. */
export const signedRoutes: readonly Route[] = [
  { method: 'GET', path: `${pipeline}/pipelineRuns/:run`, name: 'GetPipelineRun' },
  { method: 'GET', path: `${pipeline}/pipelineRuns`, name: 'ListPipelineRuns' },
  { method: 'POST', path: '/organizations/:organization/pipelines/:pipeline/run', name: 'StartPipelineRun' },
  { method: 'PUT', path: `${pipeline}/pipelineRuns/:run/stop`, name: 'StopPipelineRun' },
  {
    method: 'GET',
    path: '/organization/:organization/pipeline/:pipeline/pipelineRun/:run/job/:job/logs',
    name: 'LogPipelineJobRun'
  },
  { method: 'GET', path: pipeline, name: 'GetPipeline' },
  { method: 'GET', path: `${pipeline}/deploy/:order`, name: 'GetVMDeployOrder' },
  { method: 'GET', path: `${pipeline}/deploy/:order/machine/:machine/log`, name: 'LogVMDeployMachine' },
  { method: 'POST', path: `${pipeline}/pipelineRuns/:run/jobs/:job/pass`, name: 'PassPipelineValidate' },
  { method: 'POST', path: `${pipeline}/pipelineRuns/:run/jobs/:job/refuse`, name: 'RefusePipelineValidate' },
  { method: 'PUT', path: `${pipeline}/pipelineRuns/:run/jobs/:job`, name: 'RetryPipelineJobRun' },
  { method: 'PUT', path: `${pipeline}/pipelineRuns/:run/jobs/:job/skip`, name: 'SkipPipelineJobRun' },
  { method: 'PUT', path: `${pipeline}/pipelineRuns/:run/jobs/:job/stop`, name: 'StopPipelineJobRun' }
]

/** What the signed API works with. */
export interface SignedApiContext {
  readonly pipelines: Pipelines
  readonly keyRing: KeyRing
  readonly verifier: SignatureVerifier
  /** The server's own clock. */
  readonly serverNow: () => number
  /** The shape of the errors that Yunxiao itself answers with; the gateway's own are always `gateway`. */
  readonly businessErrors: ErrorShape
  /** Whether a run has its global parameters; by the documentation only the token API sends them. */
  readonly globalParams: boolean
}

/** Answers a call of the signed API. */
export function answerSigned(
  call: Call,
  operation: Operation | undefined,
  context: SignedApiContext
): Answer {
  let passedGateway = false
  try {
    if (operation === undefined) {
      throw new ApiError(
        404,
        'InvalidAction.NotFound',
        'Specified api is not found, please check your url and method.'
      )
    }
    const nowMs = context.serverNow()
    const accessKeyId = context.verifier.verify(
      call,
      { action: operation.name, version },
      (id, token) => context.keyRing.secretOf(id, token, nowMs),
      nowMs
    )
    const access = context.keyRing.accessOf(accessKeyId)
    const permission = permissionOf(access)
    if (!mayCall(permission, call.method, operation.name)) throw noPermission(access)
    passedGateway = true
    const { verbatim } = context.pipelines.main.book.scenario
    if (verbatim !== undefined && operation.name === 'GetPipelineRun') return jsonAnswer(200, verbatim)
    checkMember(access, operation)
    const found = context.pipelines.find(operation.params['pipeline'])
    if (found === undefined) {
      throw new ApiError(404, 'InvalidPipeline.NotFound', 'The pipeline is not found.')
    }
    return enveloped(perform(call, operation, found, permission === 'full', context))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return errorAnswer(passedGateway ? context.businessErrors : 'gateway', error)
  }
}

function checkMember(access: Access, { params }: Operation): void {
  if (access === 'unregistered') {
    throw new ApiError(
      400,
      'InvalidUser.NotFound',
      'The user that is invoking the API service is not a registered user.'
    )
  }
  if (params['organization'] !== organizationId) {
    throw new ApiError(404, 'InvalidOrganization.NotFound', 'The organization is not found.')
  }
  if (access === 'stranger') {
    throw new ApiError(
      403,
      'Forbidden.UserNotInCurrentOrganization',
      'The user is not in the organization and is not authorized to perform the operation.'
    )
  }
}

function permissionOf(access: Access): 'full' | 'readOnly' | 'notActing' {
  return access === 'readOnly' || access === 'notActing' ? access : 'full'
}

function noPermission(access: Access): ApiError {
  return access === 'readOnly'
    ? new ApiError(403, 'Forbidden.RAM', 'User not authorized to operate on the specified resource.')
    : new ApiError(403, 'NoPermission', 'The user has no permission for the operation.')
}

function perform(
  call: Call,
  { name, params }: Operation,
  { book, startRun }: Pipeline,
  mayAct: boolean,
  context: SignedApiContext
): JsonObject {
  if (isJobAct(name)) {
    const run = findRun(book, params)
    const jobId = jobState(book, run, params['job'] ?? '').job.id
    const refusal = actOnJob(book, run, jobId, name)
    if (refusal?.forbidden === true) throw new ApiError(403, 'NoPermission', refusal.message)
    if (refusal !== undefined) throw invalidParam(refusal.message)
    return {}
  }
  switch (name) {
    case 'GetPipelineRun': {
      const run = runJson(book, findRun(book, params), mayAct)
      return { pipelineRun: context.globalParams ? run : { ...run, globalParams: undefined } }
    }
    case 'ListPipelineRuns':
      return listRuns(call, book)
    case 'StartPipelineRun':
      return { pipelineRunId: startRun(startParams(call)).runId }
    case 'StopPipelineRun':
      book.cancel(findRun(book, params))
      return {}
    case 'LogPipelineJobRun': {
      const run = findRun(book, params)
      const { text, more } = firstPart(run, jobState(book, run, params['job'] ?? ''))
      return { log: { content: text, more } }
    }
    case 'GetPipeline':
      return {
        pipeline: {
          name: book.pipeline.name,
          id: BigInt(book.pipeline.id),
          creatorAccountId: '1111111111',
          groupId: 1
        }
      }
    case 'GetVMDeployOrder':
      return { deployOrder: deployOrderJson(book, params['order'] ?? '') }
    case 'LogVMDeployMachine':
      return { deployMachineLog: machineLogJson(book, params['order'] ?? '', params['machine'] ?? '') }
    default:
      throw new ApiError(
        404,
        'InvalidAction.NotFound',
        'Specified api is not found, please check your url and method.'
      )
  }
}

/** An answer with the members that each carries; on success `errorCode` is two quotation marks. */
function enveloped(data: JsonObject): Answer {
  const id = requestId()
  const body = { requestId: id, errorMessage: '""', ...data, success: true, errorCode: '""' }
  return jsonAnswer(200, body, { 'x-acs-request-id': id })
}

function findRun(book: RunBook, params: Readonly<Record<string, string>>): Run {
  const run = book.find(params['run'] ?? '')
  if (run === undefined) {
    throw new ApiError(404, 'InvalidPipelineRun.NotFound', 'The pipeline execution instance is not found.')
  }
  return run
}

function listRuns({ query }: Call, book: RunBook): JsonObject {
  const maxResults = query.get('maxResults')
  // The documentation requires nextToken too, but a call without it has been seen to work.
  const token = query.get('nextToken') ?? ''
  if (maxResults === null) throw invalidParam('maxResults is required.')
  const size = wholeNumber(maxResults, 1, 30, 'maxResults', 'InvalidParam.ParamNotPresent')
  const from = token === '' ? 0 : readToken(token)
  const runs = filterRuns(book, {
    status: query.get('status'),
    triggerMode: query.get('triggerMode'),
    startTime: query.get('startTime'),
    endTime: query.get('endTime')
  })
  const end = from + size
  return {
    pipelineRuns: runs.slice(from, end).map((run) => runListItem(book, run)),
    totalCount: runs.length,
    nextToken: end < runs.length ? Buffer.from(`from:${end}`).toString('base64') : ''
  }
}

function readToken(token: string): number {
  const match = /^from:(\d{1,9})$/.exec(Buffer.from(token, 'base64').toString())
  if (match === null) throw invalidParam('nextToken is not one that was given.')
  return Number(match[1])
}

function startParams(call: Call): Readonly<Record<string, unknown>> {
  const type = call.headers['content-type'] ?? ''
  const form = new URLSearchParams(
    type.startsWith('application/x-www-form-urlencoded') ? call.body.toString() : ''
  )
  const text = form.get('params') ?? call.query.get('params')
  if (text === null || text === '') return {}
  const params = parseJsonObject(text)
  if (params === undefined) throw invalidParam('params must be the text of a JSON object.')
  return params
}

function invalidParam(detail: string): ApiError {
  return new ApiError(400, 'InvalidParam.ParamNotPresent', `The parameter is invalid. ${detail}`)
}

import { deployOrderJson, machineLogJson } from './deploy-orders.ts'
import {
  type Answer,
  ApiError,
  type Call,
  errorAnswer,
  jsonAnswer,
  type Operation,
  requestId,
  type Route
} from './http-messages.ts'
import { organizationId, tokens } from './identity.ts'
import { actOnJob, isJobAct } from './job-acts.ts'
import { buildId, firstPart, jobState, stepPart, stepsJson } from './job-logs.ts'
import { type Json, parseJsonObject } from './json-text.ts'
import type { JobState } from './playback.ts'
import { mayCall, type Permission } from './permissions.ts'
import type { Pipeline, Pipelines } from './pipelines.ts'
import type { Run, RunBook } from './run-book.ts'
import { filterRuns, wholeNumber } from './run-filter.ts'
import { runJson, runListItem } from './run-json.ts'
import { stepLogAddress } from './step-log-file.ts'

const operations: readonly Route[] = [
  { method: 'GET', path: '/runs/latestPipelineRun', name: 'GetLatestPipelineRun' },
  { method: 'GET', path: '/runs/:run', name: 'GetPipelineRun' },
  { method: 'GET', path: '/runs', name: 'ListPipelineRuns' },
  { method: 'POST', path: '/runs', name: 'CreatePipelineRun' },
  { method: 'PUT', path: '/runs/:run', name: 'UpdatePipelineRun' },
  { method: 'GET', path: '/runs/:run/job/:job/log', name: 'GetPipelineJobRunLog' },
  { method: 'GET', path: '/pipelineRuns/:run/jobs/:job/steps', name: 'GetPipelineJobSteps' },
  { method: 'GET', path: '/pipelineRuns/:run/jobs/:job/step/log', name: 'GetPipelineJobStepLog' },
  { method: 'GET', path: '/pipelineRuns/:run/jobs/:job/step/log/url', name: 'GetPipelineJobStepLogUrl' },
  { method: 'PUT', path: '/pipelineRuns/:run/jobs/:job/stop', name: 'StopPipelineJobRun' },
  { method: 'PUT', path: '/pipelineRuns/:run/jobs/:job/retry', name: 'RetryPipelineJobRun' },
  { method: 'PUT', path: '/pipelineRuns/:run/jobs/:job/skip', name: 'SkipPipelineJobRun' },
  // The service takes POST for these two; PUT is for whoever has only `curl -T`.
  { method: 'POST', path: '/pipelineRuns/:run/jobs/:job/pass', name: 'PassPipelineValidate' },
  { method: 'PUT', path: '/pipelineRuns/:run/jobs/:job/pass', name: 'PassPipelineValidate' },
  { method: 'POST', path: '/pipelineRuns/:run/jobs/:job/refuse', name: 'RefusePipelineValidate' },
  { method: 'PUT', path: '/pipelineRuns/:run/jobs/:job/refuse', name: 'RefusePipelineValidate' },
  { method: 'GET', path: '', name: 'GetPipeline' },
  { method: 'GET', path: '/deploy/:order', name: 'GetVMDeployOrder' },
  { method: 'GET', path: '/deploy/:order/machine/:machine/log', name: 'GetVMDeployMachineLog' }
]

const central = '/oapi/v1/flow/organizations/:organization/pipelines/:pipeline'
const region = '/oapi/v1/flow/pipelines/:pipeline'

/** Operations of the token API, as the central and the Region edition spell their paths. */
export const tokenRoutes: readonly Route[] = [central, region].flatMap((prefix) =>
  operations.map((route) => ({ ...route, path: `${prefix}${route.path}` }))
)

/** Answers a call of the token API. */
export function answerToken(call: Call, operation: Operation | undefined, pipelines: Pipelines): Answer {
  try {
    const permission = permissionOf(call)
    if (!mayCall(permission, call.method, operation?.name)) {
      throw new ApiError(403, 'Forbidden', 'The token lacks the permission for this operation.')
    }
    if (operation === undefined) throw new ApiError(404, 'NotFound', 'No such resource.')
    const { params, name } = operation
    const { main } = pipelines
    if (main.book.scenario.verbatim !== undefined && name === 'GetPipelineRun') {
      return withRequestId(jsonAnswer(200, runJson(main.book, anyRun(main.book))))
    }
    if ((params['organization'] ?? organizationId) !== organizationId) {
      throw new ApiError(404, 'InvalidOrganization.NotFound', 'The organization is not found.')
    }
    const pipeline = pipelines.find(params['pipeline'])
    if (pipeline === undefined) {
      throw new ApiError(404, 'InvalidPipeline.NotFound', 'The pipeline is not found.')
    }
    return withRequestId(perform(call, operation, pipeline, permission === 'full'))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return errorAnswer('token', error)
  }
}

function permissionOf(call: Call): Permission {
  switch (call.headers['x-yunxiao-token']) {
    case undefined:
    case '':
      throw new ApiError(401, 'Unauthorized', 'The request carries no token.')
    case tokens.full:
      return 'full'
    case tokens.readOnly:
      return 'readOnly'
    case tokens.notActing:
      return 'notActing'
    case tokens.runsOnly:
      return 'runsOnly'
    case tokens.expired:
      throw new ApiError(401, 'ExpiredTokenError', 'The token has expired.')
    case tokens.stranger:
      throw new ApiError(
        403,
        'Forbidden.InvalidUser.UserNotInCurrentOrganization',
        'The user is not in the current organization.'
      )
    default:
      throw new ApiError(401, 'InvalidTokenError', 'The token is not valid.')
  }
}

function perform(
  call: Call,
  { name, params }: Operation,
  { book, startRun }: Pipeline,
  mayAct: boolean
): Answer {
  const jobId = params['job'] ?? ''
  const ok = (body: Json): Answer => jsonAnswer(200, body)
  if (isJobAct(name)) {
    const run = findRun(book, params)
    const refusal = actOnJob(book, run, jobState(book, run, jobId).job.id, name)
    if (refusal?.forbidden === true) throw new ApiError(403, 'Forbidden', refusal.message)
    if (refusal !== undefined) throw badRequest(refusal.message)
    return ok(true)
  }
  switch (name) {
    case 'GetPipelineRun':
      return ok(runJson(book, findRun(book, params), mayAct))
    case 'GetLatestPipelineRun':
      return ok(runJson(book, anyRun(book), mayAct))
    case 'ListPipelineRuns':
      return listRuns(call, book)
    case 'CreatePipelineRun':
      return ok(startRun(createParams(call)).runId)
    case 'UpdatePipelineRun':
      book.cancel(findRun(book, params))
      return ok(true)
    case 'GetPipelineJobRunLog': {
      const run = findRun(book, params)
      const { text, last, more } = firstPart(run, jobState(book, run, jobId))
      return ok({ content: text, last, more })
    }
    case 'GetPipelineJobSteps': {
      const run = findRun(book, params)
      return ok(stepsJson(run, jobState(book, run, jobId)))
    }
    case 'GetPipelineJobStepLog':
      return stepLog(call, book, findRun(book, params), jobId)
    case 'GetPipelineJobStepLogUrl': {
      const run = findRun(book, params)
      const state = jobState(book, run, jobId)
      return ok(stepLogAddress(call, book, run, state, checkedStep(call, state)))
    }
    case 'GetPipeline':
      return ok({ id: BigInt(book.pipeline.id), name: book.pipeline.name, creatorAccountId: '1111111111' })
    case 'GetVMDeployOrder':
      return ok(deployOrderJson(book, params['order'] ?? ''))
    case 'GetVMDeployMachineLog':
      return ok(machineLogJson(book, params['order'] ?? '', params['machine'] ?? ''))
    default:
      throw new ApiError(404, 'NotFound', 'No such resource.')
  }
}

function findRun(book: RunBook, params: Readonly<Record<string, string>>): Run {
  const run = book.find(params['run'] ?? '')
  if (run === undefined) throw runNotFound()
  return run
}

function anyRun(book: RunBook): Run {
  const [newest] = book.visible()
  if (newest === undefined) throw runNotFound()
  return newest
}

function listRuns({ query }: Call, book: RunBook): Answer {
  const perPage = wholeNumber(query.get('perPage') ?? '10', 1, 30, 'perPage', 'BadRequest')
  const page = wholeNumber(query.get('page') ?? '1', 1, 1_000_000, 'page', 'BadRequest')
  const runs = filterRuns(book, {
    status: query.get('status'),
    triggerMode: query.get('triggerMode'),
    startTime: query.get('startTime'),
    // The API's own spelling.
    endTime: query.get('endTme')
  })
  const pages = Math.ceil(runs.length / perPage)
  const items = runs.slice((page - 1) * perPage, page * perPage).map((run) => runListItem(book, run))
  return jsonAnswer(200, items, {
    'x-page': String(page),
    'x-per-page': String(perPage),
    'x-prev-page': page > 1 ? String(page - 1) : '',
    'x-next-page': page < pages ? String(page + 1) : '',
    'x-total': String(runs.length),
    'x-total-pages': String(pages)
  })
}

function createParams(call: Call): Readonly<Record<string, unknown>> {
  const text = call.body.toString()
  const body = text === '' ? {} : parseJsonObject(text)
  if (body === undefined) throw badRequest('The body must be a JSON object.')
  const params = body['params']
  if (params === undefined || params === '') return {}
  const parsed = typeof params === 'string' ? parseJsonObject(params) : undefined
  if (parsed === undefined) throw badRequest('params must be a string that holds a JSON object.')
  return parsed
}

function stepLog(call: Call, book: RunBook, run: Run, jobId: string): Answer {
  const state = jobState(book, run, jobId)
  needed(call, 'offset', 'limit')
  const stepIndex = checkedStep(call, state)
  const offset = queryNumber(call, 'offset', 0)
  const limit = Math.min(queryNumber(call, 'limit', 1), 1000)
  const { text, last, more } = stepPart(run, state, stepIndex, offset, limit)
  return jsonAnswer(200, { logs: text, last, more })
}

/** The step that a call asks about, once it is sure that the build is the job's. */
function checkedStep(call: Call, state: JobState): number {
  needed(call, 'stepIndex', 'buildId')
  if (call.query.get('buildId') !== buildId(state).toString()) throw badRequest('No such build.')
  return queryNumber(call, 'stepIndex', 0)
}

function needed({ query }: Call, ...names: readonly string[]): void {
  const missing = names.filter((name) => !query.get(name))
  if (missing.length > 0) throw badRequest(`Missing: ${missing.join(', ')}.`)
}

function queryNumber({ query }: Call, name: string, least: number): number {
  return wholeNumber(query.get(name) ?? '', least, 1_000_000_000, name, 'BadRequest')
}

function withRequestId(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-request-id': requestId() } }
}

function badRequest(message: string): ApiError {
  return new ApiError(400, 'BadRequest', message)
}

function runNotFound(): ApiError {
  return new ApiError(404, 'InvalidPipelineRun.NotFound', 'The pipeline execution instance is not found.')
}

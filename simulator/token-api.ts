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
import { organizationId, pipelineId, pipelineName, tokens } from './identity.ts'
import { buildId, firstPart, jobState, stepPart, stepsJson } from './job-logs.ts'
import { type Json, parseJsonObject } from './json-text.ts'
import type { Run, RunBook } from './run-book.ts'
import { filterRuns, wholeNumber } from './run-filter.ts'
import { runJson, runListItem } from './run-json.ts'

const operations: readonly Route[] = [
  { method: 'GET', path: '/runs/latestPipelineRun', name: 'GetLatestPipelineRun' },
  { method: 'GET', path: '/runs/:run', name: 'GetPipelineRun' },
  { method: 'GET', path: '/runs', name: 'ListPipelineRuns' },
  { method: 'POST', path: '/runs', name: 'CreatePipelineRun' },
  { method: 'PUT', path: '/runs/:run', name: 'UpdatePipelineRun' },
  { method: 'GET', path: '/runs/:run/job/:job/log', name: 'GetPipelineJobRunLog' },
  { method: 'GET', path: '/pipelineRuns/:run/jobs/:job/steps', name: 'GetPipelineJobSteps' },
  { method: 'GET', path: '/pipelineRuns/:run/jobs/:job/step/log', name: 'GetPipelineJobStepLog' },
  { method: 'PUT', path: '/pipelineRuns/:run/jobs/:job/stop', name: 'StopPipelineJobRun' },
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

/** What the token API works with. */
export interface TokenApiContext {
  readonly book: RunBook
  readonly startRun: (params: Readonly<Record<string, unknown>>) => Run
}

/** Answers a call of the token API. */
export function answerToken(call: Call, operation: Operation | undefined, context: TokenApiContext): Answer {
  try {
    checkToken(call)
    if (operation === undefined) throw new ApiError(404, 'NotFound', 'No such resource.')
    const { params, name } = operation
    if (context.book.scenario.verbatim === undefined || name !== 'GetPipelineRun') checkIds(params)
    return withRequestId(perform(call, operation, context))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return errorAnswer('token', error)
  }
}

function checkToken(call: Call): void {
  switch (call.headers['x-yunxiao-token']) {
    case undefined:
    case '':
      throw new ApiError(401, 'Unauthorized', 'The request carries no token.')
    case tokens.full:
      return
    case tokens.readOnly:
      if (call.method !== 'GET')
        throw new ApiError(403, 'Forbidden', 'The token lacks the permission to write.')
      return
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

function checkIds(params: Readonly<Record<string, string>>): void {
  if ((params['organization'] ?? organizationId) !== organizationId) {
    throw new ApiError(404, 'InvalidOrganization.NotFound', 'The organization is not found.')
  }
  if (params['pipeline'] !== pipelineId) {
    throw new ApiError(404, 'InvalidPipeline.NotFound', 'The pipeline is not found.')
  }
}

function perform(call: Call, { name, params }: Operation, { book, startRun }: TokenApiContext): Answer {
  const jobId = params['job'] ?? ''
  const ok = (body: Json): Answer => jsonAnswer(200, body)
  switch (name) {
    case 'GetPipelineRun':
      if (book.scenario.verbatim !== undefined) return ok(runJson(book, anyRun(book)))
      return ok(runJson(book, findRun(book, params)))
    case 'GetLatestPipelineRun':
      return ok(runJson(book, anyRun(book)))
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
    case 'GetPipelineJobSteps':
      return ok(stepsJson(jobState(book, findRun(book, params), jobId)))
    case 'GetPipelineJobStepLog':
      return stepLog(call, book, findRun(book, params), jobId)
    case 'StopPipelineJobRun':
      if (!book.stopJob(findRun(book, params), jobId)) throw badRequest('The job is not running.')
      return ok(true)
    case 'PassPipelineValidate':
    case 'RefusePipelineValidate': {
      const decision = name === 'PassPipelineValidate' ? 'pass' : 'refuse'
      const run = findRun(book, params)
      jobState(book, run, jobId)
      if (!book.decideGate(run, jobId, decision)) throw badRequest('The gate is not open.')
      return ok(true)
    }
    case 'GetPipeline':
      return ok({ id: BigInt(pipelineId), name: pipelineName, creatorAccountId: '1111111111' })
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

function stepLog({ query }: Call, book: RunBook, run: Run, jobId: string): Answer {
  const state = jobState(book, run, jobId)
  const wanted = ['stepIndex', 'offset', 'limit', 'buildId'] as const
  const missing = wanted.filter((name) => !query.get(name))
  if (missing.length > 0) throw badRequest(`Missing: ${missing.join(', ')}.`)
  const number = (name: string, least: number): number =>
    wholeNumber(query.get(name) ?? '', least, 1_000_000_000, name, 'BadRequest')
  if (query.get('buildId') !== buildId(state.job).toString()) throw badRequest('No such build.')
  const { text, last, more } = stepPart(
    state,
    number('stepIndex', 0),
    number('offset', 0),
    Math.min(number('limit', 1), 1000)
  )
  return jsonAnswer(200, { logs: text, last, more })
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

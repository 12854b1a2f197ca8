/** From a request to its answer: which interface, which fault, what the simulator says. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { sendAnswer } from './answer-sender.ts'
import { faultAnswer, type FaultInjector } from './faults.ts'
import { type Answer, type Api, type Call, jsonAnswer } from './http-messages.ts'
import { readCall } from './incoming-call.ts'
import type { OidcIssuer } from './oidc.ts'
import type { Pipelines } from './pipelines.ts'
import type { RateLimit } from './rate-limit.ts'
import { answerSigned, type SignedApiContext } from './signed-api.ts'
import { answerFile } from './step-log-file.ts'
import { answerSts, type StsContext } from './sts.ts'
import { findTarget, type Target } from './target.ts'
import { answerToken } from './token-api.ts'

/** A request that came in. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly path: string
  readonly api: Api
  /** Name of the operation; empty if there is none such. */
  readonly operation: string
  /** Id of the pipeline that it is about; empty if it names none. */
  readonly pipeline: string
  /** When it came, on the real clock. */
  readonly atMs: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** HTTP status of the answer; 0 if none was sent. */
  readonly status: number
  /** Kind of the fault that struck it. */
  readonly fault?: string
}

/** All that requests are answered from. */
export interface Dispatch {
  readonly now: () => number
  readonly serverNow: () => number
  readonly pipelines: Pipelines
  readonly faults: FaultInjector
  readonly limit: RateLimit
  readonly issuer: OidcIssuer
  readonly signed: SignedApiContext
  readonly sts: StsContext
  readonly closing: AbortSignal
  /** Told of each request once its answer is known. */
  readonly record: (request: RecordedRequest) => void
}

/** Reads a request, answers it, and spoils the answer if a fault strikes it. */
export async function serveRequest(
  request: IncomingMessage,
  response: ServerResponse,
  dispatch: Dispatch
): Promise<void> {
  const atMs = dispatch.now()
  const call = await readCall(request)
  const target = findTarget(call)
  const name = target.operation?.name ?? ''
  const pipeline = target.operation?.params['pipeline'] ?? ''
  const rule = dispatch.faults.strike(name, pipeline)
  const shape = target.api === 'token' ? 'token' : 'gateway'
  response.setHeader('date', new Date(dispatch.serverNow()).toUTCString())
  const spoilt = rule === undefined ? undefined : faultAnswer(rule.fault, shape, dispatch.serverNow())
  const silent = rule?.fault.kind === 'reset' || rule?.fault.kind === 'hang'
  const effect = (spoilt === undefined && !silent) || rule?.takesEffect === true
  const right = effect ? (dispatch.limit.refuse(target.api) ?? answerOf(call, target, dispatch)) : undefined
  const answer = spoilt ?? right ?? jsonAnswer(500, null)
  dispatch.record({
    method: call.method,
    path: request.url ?? '',
    api: target.api,
    operation: name,
    pipeline,
    atMs,
    headers: call.headers,
    body: call.body.toString(),
    status: silent ? 0 : answer.status,
    ...(rule === undefined ? {} : { fault: rule.fault.kind })
  })
  await sendAnswer(response, answer, rule?.fault, dispatch.closing)
}

function answerOf(call: Call, { api, operation }: Target, dispatch: Dispatch): Answer {
  switch (api) {
    case 'signed':
      return answerSigned(call, operation, dispatch.signed)
    case 'token':
      return answerToken(call, operation, dispatch.pipelines)
    case 'sts':
      return answerSts(call, dispatch.sts)
    case 'oidc':
      return operation === undefined
        ? jsonAnswer(404, { message: 'Not found' })
        : dispatch.issuer.answer(call)
    case 'files':
      return answerFile(call, operation, dispatch.pipelines)
  }
}

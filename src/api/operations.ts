/** What both generations of the API offer: tables with one row for each operation, which `api.ts` calls. */
import type { HttpRequest } from '../http/http-client.ts'
import type { Lanes } from '../schedule/lanes.ts'
import { queryOf } from '../text/percent-encoding.ts'
import type { Run } from '../run/run.ts'
import type { Effect } from './failure.ts'
import type { AnswerReader } from './meaning.ts'
import type { DeployOrder, JobStep, LogText, RunPage, StepLogPart } from './yunxiao.ts'

/** One operation of one API. */
export interface Row<T> extends AnswerReader<T> {
  /** The documented name, such as GetPipelineRun. */
  readonly name: string
  readonly method: HttpRequest['method']
  /** Below the endpoint. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: { readonly type: string; readonly text: string }
  /** `act`: nothing may delay it. */
  readonly lane: keyof Lanes | 'act'
  readonly effect: Effect
}

type Reader<T> = AnswerReader<T>['read']
type Query = Readonly<Record<string, string>>

/** A look at runs, which the gate can't do without. */
export function look<T>(name: string, path: string, read: Reader<T>, query: Query = {}): Row<T> {
  return { name, method: 'GET', path, query, read, lane: 'look', effect: 'repeatable' }
}

/** A look at what the gate can do without. */
export function glance<T>(name: string, path: string, read: Reader<T>): Row<T> {
  return { ...look(name, path, read), effect: 'optional' }
}

/** A part of a log. */
export function log<T>(name: string, path: string, read: Reader<T>, query: Query = {}): Row<T> {
  return { ...look(name, path, read, query), lane: 'log', effect: 'optional' }
}

/** The start of a run: its parameters are JSON text of an object. */
export function start<T>(name: string, path: string, body: Row<T>['body'] & object, read: Reader<T>): Row<T> {
  return { name, method: 'POST', path, body, read, lane: 'look', effect: 'start' }
}

/** Something that is done to a run. */
export function act(name: string, method: 'POST' | 'PUT', path: string, read: Reader<true>): Row<true> {
  return { name, method, path, read, lane: 'act', effect: 'act' }
}

/** Wrapped where nothing is an answer as well: a reader's null says that the answer is not as documented. */
export interface Operations {
  getRun(runId: string): Row<Run>
  /** Null where this API tells the newest run by its list only. */
  readonly getLatestRunId: (() => Row<{ readonly runId: string | null }>) | null
  listRuns(count: number, from: string | null): Row<RunPage>
  getPipelineName(): Row<{ readonly name: string | null }>
  startRun(parameters: string): Row<string>
  stopRun(runId: string): Row<true>
  passGate(runId: string, jobId: string): Row<true>
  refuseGate(runId: string, jobId: string): Row<true>
  retryJob(runId: string, jobId: string): Row<true>
  getJobLog(runId: string, jobId: string): Row<LogText>
  getDeployOrder(deployOrderId: string): Row<DeployOrder>
  getMachineLog(deployOrderId: string, machineSn: string): Row<string>
  /** Null where this API has no logs of steps. */
  readonly steps: {
    getJobSteps(runId: string, jobId: string): Row<JobStep[]>
    getStepLog(runId: string, jobId: string, step: JobStep, offset: string): Row<StepLogPart>
    getStepLogAddress(runId: string, jobId: string, step: JobStep): Row<{ readonly address: URL | null }>
  } | null
}

/** The request of a row, below this endpoint. */
export function requestOf(row: Row<unknown>, endpoint: URL): HttpRequest {
  const url = new URL(endpoint)
  url.pathname = endpoint.pathname.replace(/\/$/, '') + row.path
  url.search = queryOf(row.query ?? {})
  const headers: Record<string, string> = { accept: 'application/json' }
  if (row.body !== undefined) headers['content-type'] = row.body.type
  return { method: row.method, url, headers, body: row.body?.text ?? null }
}

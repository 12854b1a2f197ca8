/** A step's whole log as a file, at an address of its own that needs no token but its signature. */
import { createHmac } from 'node:crypto'
import { type Answer, ApiError, type Call, jsonAnswer, type Operation, type Route } from './http-messages.ts'
import { jobState, stepText } from './job-logs.ts'
import type { Json } from './json-text.ts'
import type { Pipelines } from './pipelines.ts'
import type { JobState } from './playback.ts'
import type { Run, RunBook } from './run-book.ts'

/** Where the files are, as in an object storage. */
export const fileRoutes: readonly Route[] = [
  { method: 'GET', path: '/step-logs/:pipeline/:run/:job/:step', name: 'GetStepLogFile' }
]

/** What GetPipelineJobStepLogUrl answers, in the scenario's shape; throws where there is no such operation. */
export function stepLogAddress(
  { origin }: Call,
  book: RunBook,
  run: Run,
  { job }: JobState,
  stepIndex: number
): Json {
  const { fileAddress } = run.scenario.logs
  if (fileAddress === 'none') throw new ApiError(404, 'NotFound', 'No such resource.')
  const path = `/step-logs/${book.pipeline.id}/${run.runId}/${job.id}/${stepIndex}`
  const url = `${origin}${path}?Signature=${signatureOf(path)}`
  return fileAddress === 'text' ? url : { [fileAddress]: url }
}

/** Serves such a file, or a range of it where the scenario honours that. */
export function answerFile(call: Call, operation: Operation | undefined, pipelines: Pipelines): Answer {
  const params = operation?.params ?? {}
  const book = pipelines.find(params['pipeline'])?.book
  const run = book?.find(params['run'] ?? '')
  if (book === undefined || run === undefined) return jsonAnswer(404, { Code: 'NoSuchKey' })
  if (call.query.get('Signature') !== signatureOf(call.path)) return jsonAnswer(403, { Code: 'AccessDenied' })
  const state = jobState(book, run, params['job'] ?? '')
  const file = Buffer.from(stepText(run, state, Number(params['step'])))
  const type = { 'content-type': 'text/plain' }
  if (!run.scenario.logs.fileRanges) return { status: 200, headers: type, body: file }
  const headers = { ...type, 'accept-ranges': 'bytes' }
  const range = byteRange(call.headers.range, file.length)
  if (range === undefined) return { status: 200, headers, body: file }
  if (range === 'unsatisfiable') {
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${file.length}` }, body: '' }
  }
  const contentRange = `bytes ${range.from}-${range.to}/${file.length}`
  return {
    status: 206,
    headers: { ...headers, 'content-range': contentRange },
    body: file.subarray(range.from, range.to + 1)
  }
}

/** The first and last byte that a Range header asks for; undefined for the whole. */
function byteRange(
  header: string | undefined,
  length: number
): { readonly from: number; readonly to: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from > to ? 'unsatisfiable' : { from, to }
}

function signatureOf(path: string): string {
  return createHmac('sha256', 'simulator').update(path).digest('base64url')
}

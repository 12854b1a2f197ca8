import type { RecordedRequest } from './dispatch.ts'

/** A request in one line, for people who watch the simulator. */
export function requestLine(request: RecordedRequest): string {
  const time = new Date(request.atMs).toISOString().slice(11, 23)
  const status = request.status === 0 ? 'no answer' : String(request.status)
  const fault = request.fault === undefined ? '' : ` (fault: ${request.fault})`
  return `${time} ${status} ${request.method} ${request.path} ${request.operation}${fault}`
}

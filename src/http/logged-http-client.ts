/** An HTTP client that tells the debug log of each exchange. */
import type { Clock } from '../schedule/clock.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'
import type { HttpClient, HttpResult } from './http-client.ts'

/** One debug line per exchange: method, host and path (queries may hold secrets), what came, how long it took. */
export function loggedHttpClient(http: HttpClient, log: WorkflowLog, clock: Clock): HttpClient {
  return {
    async send(request, options) {
      const sentAtMs = clock.nowMs()
      const result = await http.send(request, options)
      const { host, pathname } = request.url
      log.debug(
        `${request.method} ${host}${pathname}: ${outcomeOf(result)} after ${clock.nowMs() - sentAtMs} ms`
      )
      return result
    },
    close: () => http.close()
  }
}

function outcomeOf(result: HttpResult): string {
  switch (result.kind) {
    case 'answer':
      return `HTTP ${result.httpStatus}, ${result.body.length} characters${result.isWhole ? '' : ', cut off'}`
    case 'too-large':
      return 'too large'
    case 'failure':
      return `${result.reason}: ${result.detail}`
  }
}

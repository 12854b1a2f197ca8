/** An HTTP client that tells of each exchange, for those who look for a fault. */
import type { Clock } from '../schedule/clock.ts'
import type { HttpClient, HttpResult } from './http-client.ts'

/**
 * One line per exchange: method, host and path (queries may hold secrets), what came, how long it took.
 *
 * @param debug takes each line
 */
export function loggedHttpClient(http: HttpClient, debug: (line: string) => void, clock: Clock): HttpClient {
  return {
    async send(request, options) {
      const sentAtMs = clock.nowMs()
      const result = await http.send(request, options)
      const { host, pathname } = request.url
      debug(`${request.method} ${host}${pathname}: ${outcomeOf(result)} after ${clock.nowMs() - sentAtMs} ms`)
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

/** An HTTP client that keeps the last answer as it came. */
import type { HttpClient, HttpResult } from '../src/http/http-client.ts'

export interface RecordingHttpClient extends HttpClient {
  /** What came of the last request since the last time that this was asked; null where none was sent. */
  take(): HttpResult | null
}

export function recordingHttpClient(http: HttpClient): RecordingHttpClient {
  let last: HttpResult | null = null
  return {
    async send(request, options) {
      last = await http.send(request, options)
      return last
    },
    take() {
      const taken = last
      last = null
      return taken
    },
    close: () => http.close()
  }
}

/** How long to wait before the next try after a failure. */

const firstBackoffMs = 1_000
const longestBackoffMs = 30_000

/**
 * Exponential backoff with full jitter, 1 s doubling to 30 s: uniform between zero and the ceiling
 * (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015). A server's own wish
 * is honoured: never less than that, and up to a second more so that waiters don't return together.
 *
 * @param failures how many tries in a row have failed, at least 1
 * @param serverWaitMs what `Retry-After` or `x-acs-retry-after` asked for, null without one
 * @param random a number from 0 up to 1
 */
export function backoffMs(failures: number, serverWaitMs: number | null, random: () => number): number {
  const ceilingMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failures - 1, 30))
  return serverWaitMs === null ? random() * ceilingMs : serverWaitMs + random() * firstBackoffMs
}

/**
 * What the server asks the client to wait, in ms: `x-acs-retry-after` (milliseconds) or `Retry-After`
 * (seconds, or an HTTP date). Null where it asks nothing, or nothing that can be read.
 */
export function serverWaitMs(headers: Readonly<Record<string, string>>, nowMs: number): number | null {
  const milliseconds = headers['x-acs-retry-after']
  if (milliseconds !== undefined && /^\d+$/.test(milliseconds.trim())) return Number(milliseconds)
  const retryAfter = headers['retry-after']?.trim()
  if (retryAfter === undefined) return null
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  const dateMs = /[a-z]/i.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN
  if (Number.isNaN(dateMs)) return null
  // By the server's own clock, where it tells its time.
  const serverNowMs = Date.parse(headers['date'] ?? '')
  return Math.max(0, dateMs - (Number.isNaN(serverNowMs) ? nowMs : serverNowMs))
}

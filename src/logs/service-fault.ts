/** A log whose text is the service's own error: it is asked for once more (contract, "Logs of jobs"). */
import type { CallLimits } from '../api/caller.ts'
import type { Clock } from '../schedule/clock.ts'

/** How much later. */
const laterMs = 2_000

export function isServiceFault(text: string): boolean {
  return text.trimStart().startsWith('[ERROR] Log real-time query exception')
}

/**
 * What a reading gives, once more where it gave a fault and there is time.
 *
 * @throws Error of the reading, or where the signal aborts
 */
export async function readPastFault<T>(
  read: () => Promise<T>,
  isFault: (answer: T) => boolean,
  clock: Clock,
  limits: CallLimits
): Promise<T> {
  const answer = await read()
  if (!isFault(answer) || clock.nowMs() + laterMs >= limits.deadlineMs) return answer
  await clock.sleep(laterMs, limits.signal)
  return read()
}

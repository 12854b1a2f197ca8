/** The gate's only source of time, passed in so that tests can run hours in milliseconds. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number
  /** Resolves after `durationMs`; rejects with the signal's reason as soon as it aborts. */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>
}

/** The longest time that `setTimeout` takes; beyond, it fires at once. */
const longestTimerMs = 2 ** 31 - 1

/** The real clock. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      }
      const timer = setTimeout(
        () => {
          signal.removeEventListener('abort', onAbort)
          resolve()
        },
        Math.min(Math.max(0, durationMs), longestTimerMs)
      )
      if (signal.aborted) onAbort()
      else signal.addEventListener('abort', onAbort, { once: true })
    })
}

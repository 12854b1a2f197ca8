/** The workflow's cancellation: GitHub's runner sends SIGINT, then SIGTERM; on Windows Ctrl-Break. */

export interface Cancellation {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal
}

/** Installs the handlers; a second signal changes nothing. */
export function watchForCancellation(): Cancellation {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    process.on(name, () => {
      controller.abort(new Error('the workflow was cancelled'))
    })
  }
  return { signal: controller.signal }
}

/**
 * The workflow's cancellation: GitHub's runner sends SIGINT, then SIGTERM; on Windows Ctrl-C, then
 * Ctrl-Break. The handlers are installed as soon as this file is loaded, so that no moment is lost: the
 * entry loads it first of all.
 */
const controller = new AbortController()

for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
  process.on(name, () => {
    // Of several signals only the first counts.
    controller.abort(new Error('the workflow was cancelled'))
  })
}

/** Aborts when the workflow is cancelled. */
export const cancellation: AbortSignal = controller.signal

/** Stops a run, as far as that goes: trouble with it is a warning, and changes no verdict. */
import { ApiError } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import { explainApiError } from '../messages/explain.ts'
import type { Messages } from '../messages/messages.ts'
import type { WorkflowLog } from '../github/workflow-log.ts'

/** Never throws. */
export async function stopRun(
  api: Pick<YunxiaoApi, 'stopRun'>,
  runId: string,
  limits: CallLimits,
  log: WorkflowLog,
  messages: Messages
): Promise<void> {
  log.line(messages.progress.stopping(runId))
  try {
    await api.stopRun(runId, limits)
  } catch (error) {
    const why = error instanceof ApiError ? explainApiError(error, messages) : String(error)
    log.warning(messages.progress.stopFailed(runId, why))
  }
}

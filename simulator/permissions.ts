/** Who may call what. */
import { isJobAct } from './job-acts.ts'

/** What a caller who is in the organization may do. */
export type Permission = 'full' | 'readOnly' | 'notActing' | 'runsOnly'

/**
 * Whether a caller may call an operation. `readOnly` has every permission, each read-only (只读); `notActing` may start and
 * stop runs, but has 流水线运行任务 read-only, so it can neither pass gates nor retry jobs; `runsOnly` has
 * 流水线运行实例 read-only and nothing else: no logs, no deploy orders, no pipeline, and no GetLatestPipelineRun.
 */
export function mayCall(permission: Permission, method: string, operation: string | undefined): boolean {
  switch (permission) {
    case 'full':
      return true
    case 'readOnly':
      return method === 'GET'
    case 'notActing':
      return operation === undefined || !isJobAct(operation)
    case 'runsOnly':
      return operation === 'GetPipelineRun' || operation === 'ListPipelineRuns'
  }
}

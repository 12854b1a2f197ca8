/**
 * Which of the services' words are known. Statuses and trigger modes are asked of those who read them in the action, so
 * that there is one list of each; of action types the action knows those only that it acts on.
 */
import { readRun } from '../src/api/read-run.ts'
import { meaningOf } from '../src/run/status.ts'

/** Of jobs, of deploy orders and of their machines, by the services' documentation. */
const knownActionTypes: ReadonlySet<string> = new Set([
  'LogPipelineJobRun',
  'GetVMDeployOrder',
  'VMDeploy',
  'vm-deploy-build',
  'PassPipelineValidate',
  'RefusePipelineValidate',
  'RefusePipelineValidator',
  'StopPipelineJobRun',
  'RetryPipelineJobRun',
  'SkipPipelineJobRun',
  'ExecutePipelineJobAction',
  'StopVMDeployOrder',
  'ResumeVMDeployOrder',
  'SkipVMDeployMachine',
  'RetryVMDeployMachine',
  'LogVMDeployMachine'
])

export function isKnownStatus(status: string): boolean {
  return meaningOf(status) !== 'undocumented'
}

export function isKnownTriggerMode(triggerMode: unknown): boolean {
  return readRun({ status: 'INIT', triggerMode })?.trigger !== null
}

export function isKnownActionType(type: string): boolean {
  return knownActionTypes.has(type)
}

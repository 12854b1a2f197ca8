/**
 * What a personal access token has to be allowed, by operation (Yunxiao's own page of each operation). Its names stand
 * in Yunxiao's pages of tokens; the sentences are in the message catalogues.
 */
export type TokenPermission =
  | 'pipeline-read'
  | 'pipeline-run-read'
  | 'pipeline-run-write'
  | 'job-run-read'
  | 'job-run-write'
  | 'deployment-read'

const permissions: Readonly<Record<string, TokenPermission | undefined>> = {
  GetPipeline: 'pipeline-read',
  GetLatestPipelineRun: 'pipeline-read',
  GetPipelineRun: 'pipeline-run-read',
  ListPipelineRuns: 'pipeline-run-read',
  CreatePipelineRun: 'pipeline-run-write',
  UpdatePipelineRun: 'pipeline-run-write',
  GetPipelineJobRunLog: 'job-run-read',
  GetPipelineJobSteps: 'job-run-read',
  GetPipelineJobStepLog: 'job-run-read',
  GetPipelineJobStepLogUrl: 'job-run-read',
  PassPipelineValidate: 'job-run-write',
  RefusePipelineValidate: 'job-run-write',
  RetryPipelineJobRun: 'job-run-write',
  GetVMDeployOrder: 'deployment-read',
  GetVMDeployMachineLog: 'deployment-read'
}

/** The permission that a token needs for an operation; null where none is documented. */
export function tokenPermissionFor(operation: string): TokenPermission | null {
  return permissions[operation] ?? null
}

import {
  keys,
  oidcProviderArn,
  oidcRequestToken,
  organizationId,
  pipelineId,
  roles,
  tokens
} from './identity.ts'
import type { PipelineSet } from './scenario-sets.ts'

/** The ways into the simulator. */
export type WayIn = 'token' | 'keys' | 'oidc'

/** The variables with which the action, run as the runner runs it, gates on a run of the simulator's main pipeline. */
export function actionEnvironment(
  url: string,
  runId: string,
  wayIn: WayIn
): Readonly<Record<string, string>> {
  return {
    'INPUT_PIPELINE-ID': pipelineId,
    'INPUT_PIPELINE-RUN-ID': runId,
    ...signInEnvironment(url, wayIn)
  }
}

/** The variables with which it gates on the current runs of all pipelines of a set. */
export function setEnvironment(
  url: string,
  { pipelines }: PipelineSet,
  wayIn: WayIn
): Readonly<Record<string, string>> {
  const lines = pipelines.map(({ label, id, runId }) => `${label}: ${id}/${runId}`)
  return { INPUT_PIPELINES: lines.join('\n'), ...signInEnvironment(url, wayIn) }
}

function signInEnvironment(url: string, wayIn: WayIn): Readonly<Record<string, string>> {
  const common = { 'INPUT_ORGANIZATION-ID': organizationId, INPUT_ENDPOINT: url }
  switch (wayIn) {
    case 'token':
      return { ...common, 'INPUT_ACCESS-TOKEN': tokens.full }
    case 'keys':
      return {
        ...common,
        'INPUT_ACCESS-KEY-ID': keys.full.accessKeyId,
        'INPUT_ACCESS-KEY-SECRET': keys.full.accessKeySecret
      }
    case 'oidc':
      return {
        ...common,
        'INPUT_ROLE-TO-ASSUME': roles.trusting,
        'INPUT_OIDC-PROVIDER-ARN': oidcProviderArn,
        'INPUT_STS-ENDPOINT': url,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken
      }
  }
}

import {
  keys,
  oidcProviderArn,
  oidcRequestToken,
  organizationId,
  pipelineId,
  roles,
  tokens
} from './identity.ts'

/** The ways into the simulator. */
export type WayIn = 'token' | 'keys' | 'oidc'

/** The variables with which the action, run as the runner runs it, gates on a run of the simulator. */
export function actionEnvironment(
  url: string,
  runId: string,
  wayIn: WayIn
): Readonly<Record<string, string>> {
  const common = {
    'INPUT_ORGANIZATION-ID': organizationId,
    'INPUT_PIPELINE-ID': pipelineId,
    'INPUT_PIPELINE-RUN-ID': runId,
    INPUT_ENDPOINT: url
  }
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

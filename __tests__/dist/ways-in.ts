import { randomUUID } from 'node:crypto'
import {
  keys,
  oidcProviderArn,
  oidcRequestToken,
  organizationId,
  pipelineId,
  roles,
  tokens
} from '../../simulator/identity.ts'
import type { Simulator } from '../../simulator/server.ts'
import { at, get, postForm } from '../simulator/client.ts'
import type { ActionOptions } from './run-action.ts'

/** Every way to sign in, on either API. */
export const waysIn = ['token', 'region', 'keys', 'temporary-keys', 'oidc'] as const
export type WayIn = (typeof waysIn)[number]

/** Inputs and variables with which the action signs in to a simulator and follows run 42. */
export type SignIn = Required<Pick<ActionOptions, 'inputs' | 'environment'>>

/** What a workflow sets to get into the simulator this way. */
export async function signIn(simulator: Pick<Simulator, 'url'>, way: WayIn): Promise<SignIn> {
  const { url } = simulator
  const inputs = {
    'organization-id': organizationId,
    'pipeline-id': pipelineId,
    'pipeline-run-id': '42',
    endpoint: url
  }
  switch (way) {
    case 'token':
      return { inputs: { ...inputs, 'access-token': tokens.full }, environment: {} }
    case 'region':
      return {
        inputs: { ...inputs, 'organization-id': '', edition: 'region', 'access-token': tokens.full },
        environment: {}
      }
    case 'keys':
      return {
        inputs: {
          ...inputs,
          'access-key-id': keys.full.accessKeyId,
          'access-key-secret': keys.full.accessKeySecret
        },
        environment: {}
      }
    case 'temporary-keys': {
      // As aliyun/configure-aliyun-credentials-action hands them on.
      const key = await temporaryKey(url)
      return {
        inputs,
        environment: {
          ALIBABA_CLOUD_ACCESS_KEY_ID: key.accessKeyId,
          ALIBABA_CLOUD_ACCESS_KEY_SECRET: key.accessKeySecret,
          ALIBABA_CLOUD_SECURITY_TOKEN: key.securityToken
        }
      }
    }
    case 'oidc':
      return {
        inputs: {
          ...inputs,
          'role-to-assume': roles.trusting,
          'oidc-provider-arn': oidcProviderArn,
          'sts-endpoint': url
        },
        environment: {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=1`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken
        }
      }
  }
}

/** Keys of a role, as STS gives them. */
export interface TemporaryKey {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string
}

/** Asks the simulated STS for temporary keys. */
export async function temporaryKey(url: string): Promise<TemporaryKey> {
  const idToken = await get(`${url}/oidc/token?audience=sts.aliyuncs.com`, {
    authorization: `bearer ${oidcRequestToken}`
  })
  const { json } = await postForm(url, {
    Action: 'AssumeRoleWithOIDC',
    Version: '2015-04-01',
    Format: 'JSON',
    Timestamp: new Date().toISOString(),
    SignatureNonce: randomUUID(),
    RoleArn: roles.trusting,
    OIDCProviderArn: oidcProviderArn,
    OIDCToken: String(idToken.json['value']),
    RoleSessionName: 'test'
  })
  const part = (name: string): string => String(at(json, 'Credentials', name))
  return {
    accessKeyId: part('AccessKeyId'),
    accessKeySecret: part('AccessKeySecret'),
    securityToken: part('SecurityToken')
  }
}

/** The secrets that a simulator gave out or was given, beside those of {@link signIn}'s own text. */
export function secretsOf({ inputs, environment }: SignIn): string[] {
  const names = ['access-token', 'access-key-id', 'access-key-secret', 'security-token']
  const variables = [
    'ALIBABA_CLOUD_ACCESS_KEY_ID',
    'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    'ALIBABA_CLOUD_SECURITY_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
  ]
  return [...names.map((name) => inputs[name]), ...variables.map((name) => environment[name])].filter(
    (secret) => secret !== undefined
  )
}

/** Secrets in what a client sent: tokens in headers and bodies. */
export function secretsSent(requests: Simulator['requests']): string[] {
  const found = new Set<string>()
  for (const { headers, body } of requests) {
    for (const name of ['x-yunxiao-token', 'x-acs-security-token']) {
      const value = headers[name]
      if (typeof value === 'string') found.add(value)
    }
    const oidcToken = new URLSearchParams(body).get('OIDCToken')
    if (oidcToken !== null) found.add(oidcToken)
    const keyId = /Credential=([^,]+),/.exec(headers.authorization ?? '')?.[1]
    if (keyId !== undefined) found.add(keyId)
  }
  return [...found]
}

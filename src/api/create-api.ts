/** Chooses the generation of the API by the kind of credentials, and puts its parts together. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../schedule/clock.ts'
import { assumedRole, type IdTokenService } from '../credentials/assumed-role.ts'
import type { CredentialChoice } from '../credentials/choose-credentials.ts'
import { staticAccessKey, type AccessKeySource } from '../credentials/credentials.ts'
import type { HttpClient } from '../http/http-client.ts'
import type { GateInputs } from '../inputs/gate-inputs.ts'
import type { ServiceName, TroubleObserver } from './api-error.ts'
import { Caller, type Corrections } from './caller.ts'
import { createSignedApi, defaultSignedEndpoint } from './signed.ts'
import { createTokenApi, defaultTokenEndpoint } from './token.ts'
import type { YunxiaoApi } from './yunxiao.ts'

export interface ApiParts {
  readonly http: HttpClient
  readonly clock: Clock
  readonly random: () => number
  readonly observer: TroubleObserver
  readonly keepSecret: (secret: string) => void
  /** Takes the known secrets out of plain data. */
  readonly redact: <T>(value: T) => T
  /** Null where the job may not have OIDC tokens. */
  readonly idTokens: IdTokenService | null
}

/** Thrown where the role is to be assumed and the job has no `id-token: write`. */
export class NoIdTokenPermission extends Error {}

/** @throws NoIdTokenPermission */
export function createApi(inputs: GateInputs, parts: ApiParts): YunxiaoApi {
  const { pipelineId, edition, credentials } = inputs
  const callerOf =
    (service: ServiceName) =>
    (corrections: Corrections): Caller =>
      new Caller({ ...parts, service, corrections })
  if (credentials.kind === 'access-token') {
    return createTokenApi(
      {
        endpoint: inputs.endpoint ?? new URL(defaultTokenEndpoint),
        organizationId: edition.kind === 'central' ? edition.organizationId : null,
        pipelineId,
        accessToken: credentials.accessToken
      },
      callerOf('yunxiao')
    )
  }
  return createSignedApi(
    {
      endpoint: inputs.endpoint ?? new URL(defaultSignedEndpoint),
      organizationId: edition.kind === 'central' ? edition.organizationId : '',
      pipelineId,
      keys: keySourceOf(credentials, inputs, parts, callerOf),
      clock: parts.clock,
      nonce: randomUUID
    },
    callerOf('yunxiao')
  )
}

function keySourceOf(
  credentials: Exclude<CredentialChoice, { kind: 'access-token' }>,
  inputs: GateInputs,
  parts: ApiParts,
  callerOf: (service: ServiceName) => (corrections: Corrections) => Caller
): AccessKeySource {
  if (credentials.kind === 'access-key') return staticAccessKey(credentials.key)
  if (parts.idTokens === null) throw new NoIdTokenPermission()
  const cannotCorrect: Corrections = { clockIsOff: () => undefined, securityTokenExpired: () => false }
  return assumedRole({
    role: credentials,
    stsEndpoint: inputs.stsEndpoint,
    idTokens: parts.idTokens,
    clock: parts.clock,
    nonce: randomUUID,
    keepSecret: parts.keepSecret,
    stsCaller: (clockIsOff) => callerOf('sts')({ ...cannotCorrect, clockIsOff }),
    idTokenCaller: callerOf('github-oidc')(cannotCorrect)
  })
}

/** The runner's OIDC service, as it tells a job with `permissions: id-token: write`. */
export function idTokenServiceOf(
  environment: Readonly<Record<string, string | undefined>>
): IdTokenService | null {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  return URL.canParse(url) && token !== '' ? { requestUrl: new URL(url), requestToken: token } : null
}

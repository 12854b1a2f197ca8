/**
 * How a role is assumed: GitHub's OIDC token is exchanged at Alibaba Cloud's STS (AssumeRoleWithOIDC,
 * version 2015-04-01) for temporary keys.
 */
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { Caller, withoutAuthorization, type Authorization, type Operation } from '../api/caller.ts'
import type { Environment } from '../text/environment.ts'
import { queryOf } from '../text/percent-encoding.ts'
import { NoIdTokenPermission, type CredentialDeps } from './credential.ts'
import { timestampOf, type ServerTime } from './server-time.ts'
import type { AccessKey } from './signature.ts'

/** The role to assume, and its session. */
export interface Role {
  readonly roleArn: string
  readonly oidcProviderArn: string
  /** Of the OIDC token. */
  readonly audience: string
  readonly sessionName: string
  readonly sessionSeconds: number
}

export interface TemporaryKey extends AccessKey {
  readonly obtainedAtMs: number
  readonly expiresAtMs: number
}

/** Where GitHub's runner offers OIDC tokens to a job with `permissions: id-token: write`. */
interface IdTokenService {
  readonly requestUrl: URL
  readonly requestToken: string
}

const idTokenAnswer = z.object({ value: z.string().check(z.minLength(1)) })
const stsAnswer = z.object({
  Credentials: z.object({
    AccessKeyId: z.string(),
    AccessKeySecret: z.string(),
    SecurityToken: z.string(),
    Expiration: z.catch(z.string(), '')
  })
})

/**
 * Calls STS: what lets a request in there is GitHub's token.
 *
 * @throws NoIdTokenPermission
 */
export function stsCaller(role: Role, time: ServerTime, deps: CredentialDeps): Caller {
  const options = { ...deps, falseAlarmStatus: null }
  const gitHub = new Caller({ ...options, service: 'github-oidc', authorization: withoutAuthorization })
  const getIdToken = idTokenOperation(role.audience, deps)
  const authorization: Authorization = {
    authorize: async (request, action, limits) => ({
      ...request,
      body: queryOf({
        Action: action,
        Version: '2015-04-01',
        Format: 'JSON',
        RoleArn: role.roleArn,
        OIDCProviderArn: role.oidcProviderArn,
        // GitHub's token lives for five minutes: a fresh one for every try.
        OIDCToken: await gitHub.call(getIdToken, limits),
        RoleSessionName: role.sessionName,
        DurationSeconds: String(role.sessionSeconds),
        Timestamp: timestampOf(time.nowMs()),
        SignatureNonce: randomUUID()
      })
    }),
    mend(fault, serverTimeMs) {
      time.correct(serverTimeMs)
      return fault === 'clock-off'
    }
  }
  return new Caller({ ...options, service: 'sts', authorization })
}

/** Gives temporary keys of the role, to be called with `stsCaller`. */
export function assumeRoleOperation(
  role: Role,
  time: ServerTime,
  { clock, keepSecret, stsEndpoint }: CredentialDeps
): Operation<TemporaryKey> {
  return {
    name: 'AssumeRoleWithOIDC',
    effect: 'repeatable',
    lane: null,
    request: {
      method: 'POST',
      url: stsEndpoint,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: null
    },
    read: (body) => {
      const parsed = z.safeParse(stsAnswer, body)
      if (!parsed.success) return null
      const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = parsed.data.Credentials
      for (const [kind, secret] of Object.entries({ AccessKeySecret, SecurityToken, AccessKeyId })) {
        keepSecret(kind, secret)
      }
      const obtainedAtMs = clock.nowMs()
      // By our own clock, as far as it is off.
      const expiresAtMs = Date.parse(Expiration) - (time.nowMs() - obtainedAtMs)
      return {
        accessKeyId: AccessKeyId,
        accessKeySecret: AccessKeySecret,
        securityToken: SecurityToken,
        obtainedAtMs,
        expiresAtMs: Number.isNaN(expiresAtMs) ? obtainedAtMs + role.sessionSeconds * 1000 : expiresAtMs
      }
    }
  }
}

function idTokenOperation(audience: string, { environment, keepSecret }: CredentialDeps): Operation<string> {
  const service = idTokenServiceOf(environment)
  if (service === null) throw new NoIdTokenPermission()
  const url = new URL(service.requestUrl)
  url.searchParams.set('audience', audience)
  return {
    name: 'getIDToken',
    effect: 'repeatable',
    lane: null,
    request: {
      method: 'GET',
      url,
      headers: { accept: 'application/json', authorization: `bearer ${service.requestToken}` },
      body: null
    },
    read: (body) => {
      const parsed = z.safeParse(idTokenAnswer, body)
      if (!parsed.success) return null
      keepSecret('OIDCToken', parsed.data.value)
      return parsed.data.value
    }
  }
}

/** The runner's OIDC service, as it tells a job with `permissions: id-token: write`; null where the job may not. */
function idTokenServiceOf(environment: Environment): IdTokenService | null {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  return URL.canParse(url) && token !== '' ? { requestUrl: new URL(url), requestToken: token } : null
}

/**
 * How a role is assumed: GitHub's OIDC token is exchanged at Alibaba Cloud's STS (AssumeRoleWithOIDC,
 * version 2015-04-01) for temporary keys.
 */
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import {
  Caller,
  withoutAuthorization,
  type Authorization,
  type CallLimits,
  type Operation
} from '../api/caller.ts'
import { queryOf } from '../text/percent-encoding.ts'
import type { CredentialDeps } from './credential.ts'
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
export interface IdTokenService {
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

/** Fetches temporary keys of a role. @throws ApiError */
export type KeyExchange = (limits: CallLimits) => Promise<TemporaryKey>

/** Exchanges GitHub's tokens for keys of the role: what lets a request in at STS is GitHub's token. */
export function keyExchange(
  role: Role,
  idTokens: IdTokenService,
  time: ServerTime,
  deps: CredentialDeps
): KeyExchange {
  const options = { ...deps, falseAlarmStatus: null }
  const gitHub = new Caller({ ...options, service: 'github-oidc', authorization: withoutAuthorization })
  const getIdToken = idTokenOperation(role.audience, idTokens, deps)
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
    mend(fault) {
      if (fault.kind !== 'clock-off') return false
      time.correct(fault.serverTimeMs)
      return true
    }
  }
  const sts = new Caller({ ...options, service: 'sts', authorization })
  const assumeRole = assumeRoleOperation(role, time, deps)
  return (limits) => sts.call(assumeRole, limits)
}

function assumeRoleOperation(
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

function idTokenOperation(
  audience: string,
  { requestUrl, requestToken }: IdTokenService,
  { keepSecret }: CredentialDeps
): Operation<string> {
  const url = new URL(requestUrl)
  url.searchParams.set('audience', audience)
  return {
    name: 'getIDToken',
    effect: 'repeatable',
    lane: null,
    request: {
      method: 'GET',
      url,
      headers: { accept: 'application/json', authorization: `bearer ${requestToken}` },
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

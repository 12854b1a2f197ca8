/**
 * Keyless sign-in: GitHub's OIDC token is exchanged at Alibaba Cloud's STS (AssumeRoleWithOIDC,
 * version 2015-04-01) for temporary keys, which are renewed before they expire.
 */
import * as z from 'zod/mini'
import { ApiError } from '../api/api-error.ts'
import type { Caller, CallLimits } from '../api/caller.ts'
import { queryOf } from '../text/percent-encoding.ts'
import { type AccessKey } from './signature.ts'
import type { Clock } from '../schedule/clock.ts'
import type { AccessKeySource } from './credentials.ts'
import type { CredentialChoice } from './choose-credentials.ts'

/** Where GitHub's runner offers OIDC tokens to a job with `permissions: id-token: write`. */
export interface IdTokenService {
  readonly requestUrl: URL
  readonly requestToken: string
}

export interface AssumedRoleOptions {
  readonly role: Extract<CredentialChoice, { kind: 'role' }>
  readonly stsEndpoint: URL
  readonly idTokens: IdTokenService
  readonly clock: Clock
  /** A value never given before. */
  readonly nonce: () => string
  /** Is told of every secret as soon as it is known. */
  readonly keepSecret: (secret: string) => void
  readonly stsCaller: (clockIsOff: (serverTimeMs: number | null) => void) => Caller
  readonly idTokenCaller: Caller
}

interface TemporaryKey extends AccessKey {
  readonly obtainedAtMs: number
  readonly expiresAtMs: number
}

/** Keys are renewed this long before they expire, or when a fifth of their life is left, whichever is later. */
const renewalMarginMs = 5 * 60_000
/** A renewal that is not urgent holds a look up for no longer than this, and no more often. */
const renewalTimeLimitMs = 5_000
const pauseBetweenRenewalsMs = 20_000

const idTokenAnswer = z.object({ value: z.string().check(z.minLength(1)) })
const stsAnswer = z.object({
  Credentials: z.object({
    AccessKeyId: z.string(),
    AccessKeySecret: z.string(),
    SecurityToken: z.string(),
    Expiration: z.catch(z.string(), '')
  })
})

/** The keys of an assumed role. */
export function assumedRole(options: AssumedRoleOptions): AccessKeySource {
  const { clock, role } = options
  let current: TemporaryKey | null = null
  let clockSkewMs = 0
  let nextRenewalMs = 0
  const sts = options.stsCaller((serverTimeMs) => {
    if (serverTimeMs !== null) clockSkewMs = serverTimeMs - clock.nowMs()
  })

  const fetchIdToken = (limits: CallLimits): Promise<string> =>
    options.idTokenCaller.call(
      {
        name: 'getIDToken',
        effect: 'repeatable',
        prepare: () => {
          const url = new URL(options.idTokens.requestUrl)
          url.searchParams.set('audience', role.audience)
          const headers = {
            accept: 'application/json',
            authorization: `bearer ${options.idTokens.requestToken}`
          }
          return Promise.resolve({ method: 'GET', url, headers, body: null })
        },
        read: (body) => {
          const parsed = z.safeParse(idTokenAnswer, body)
          if (!parsed.success) return null
          options.keepSecret(parsed.data.value)
          return parsed.data.value
        }
      },
      limits
    )

  const fetchKey = async (limits: CallLimits): Promise<TemporaryKey> => {
    const { Credentials: answer } = await sts.call(
      {
        name: 'AssumeRoleWithOIDC',
        effect: 'repeatable',
        prepare: async () => ({
          method: 'POST',
          url: options.stsEndpoint,
          headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
          body: queryOf({
            Action: 'AssumeRoleWithOIDC',
            Version: '2015-04-01',
            Format: 'JSON',
            Timestamp: new Date(clock.nowMs() + clockSkewMs).toISOString().replace(/\.\d+Z$/, 'Z'),
            SignatureNonce: options.nonce(),
            RoleArn: role.role.roleArn,
            OIDCProviderArn: role.role.oidcProviderArn,
            // GitHub's token lives for five minutes: a fresh one for every try.
            OIDCToken: await fetchIdToken(limits),
            RoleSessionName: role.sessionName,
            DurationSeconds: String(role.sessionSeconds)
          })
        }),
        read: (body) => {
          const parsed = z.safeParse(stsAnswer, body)
          if (!parsed.success) return null
          const { AccessKeyId, AccessKeySecret, SecurityToken } = parsed.data.Credentials
          for (const secret of [AccessKeySecret, SecurityToken, AccessKeyId]) options.keepSecret(secret)
          return parsed.data
        }
      },
      limits
    )
    const obtainedAtMs = clock.nowMs()
    const expiresAtMs = Date.parse(answer.Expiration) - clockSkewMs
    return {
      accessKeyId: answer.AccessKeyId,
      accessKeySecret: answer.AccessKeySecret,
      securityToken: answer.SecurityToken,
      obtainedAtMs,
      expiresAtMs: Number.isNaN(expiresAtMs) ? obtainedAtMs + role.sessionSeconds * 1000 : expiresAtMs
    }
  }

  return {
    async get(limits) {
      const nowMs = clock.nowMs()
      if (current !== null && nowMs < renewalTimeMs(current)) return current
      if (current === null || nowMs >= current.expiresAtMs) return (current = await fetchKey(limits))
      if (nowMs < nextRenewalMs) return current
      nextRenewalMs = nowMs + pauseBetweenRenewalsMs
      const deadlineMs = Math.min(limits.deadlineMs, nowMs + renewalTimeLimitMs)
      try {
        current = await fetchKey({ ...limits, deadlineMs, patience: 'once' })
      } catch (error) {
        // The old keys still serve; the next request tries to renew them again.
        if (error instanceof ApiError && error.failure.kind === 'aborted') throw error
      }
      return current
    },
    expire() {
      current = null
      return true
    }
  }
}

function renewalTimeMs(key: TemporaryKey): number {
  const lifetimeMs = key.expiresAtMs - key.obtainedAtMs
  return key.expiresAtMs - Math.min(renewalMarginMs, lifetimeMs / 5)
}

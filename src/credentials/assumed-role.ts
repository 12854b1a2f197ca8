/**
 * Keyless sign-in: the keys of a role, fetched for as long as they are needed, and renewed before they expire.
 * How they are fetched is in `sts.ts`, which is loaded, and zod with it, where a role is assumed.
 */
import { ApiError, failureOf, type ApiFailure } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { Clock } from '../schedule/clock.ts'
import { signingAuthorization, type AccessKeySource } from './access-key.ts'
import type { Environment } from '../text/environment.ts'
import { NoIdTokenPermission, type CredentialDeps, type CredentialKind } from './credential.ts'
import { ServerTime } from './server-time.ts'
import type { IdTokenService, KeyExchange, Role, TemporaryKey } from './sts.ts'

/** Keys are renewed this long before they expire, or when a fifth of their life is left, whichever is later. */
const renewalMarginMs = 5 * 60_000
/** A renewal that is not urgent holds a look up for no longer than this, and no more often. */
const renewalTimeLimitMs = 5_000
const pauseBetweenRenewalsMs = 20_000

export const assumedRoleKind: CredentialKind<'role'> = {
  parts: [
    { input: 'role-to-assume', variables: [], isRequired: true },
    { input: 'oidc-provider-arn', variables: [], isRequired: true }
  ],
  give: (values, origin, inputs) => {
    const role = {
      roleArn: values['role-to-assume'] ?? '',
      oidcProviderArn: values['oidc-provider-arn'] ?? '',
      audience: inputs['audience'] ?? '',
      sessionName: inputs['role-session-name'] ?? '',
      sessionSeconds: Number(inputs['role-session-expiration'] ?? '')
    }
    return {
      api: 'signed',
      description: { kind: 'role', origin, role: role.roleArn },
      create: (deps) => {
        const time = new ServerTime(deps.clock)
        const keys = renewedKeys(exchangeFor(role, time, deps), deps.clock)
        return signingAuthorization(keys, time)
      }
    }
  }
}

/** @throws NoIdTokenPermission */
function exchangeFor(role: Role, time: ServerTime, deps: CredentialDeps): KeyExchange {
  const idTokens = idTokenServiceOf(deps.environment)
  if (idTokens === null) throw new NoIdTokenPermission()
  let exchange: Promise<KeyExchange> | null = null
  return async (limits) => {
    exchange ??= import('./sts.ts').then(({ keyExchange }) => keyExchange(role, idTokens, time, deps))
    return (await exchange)(limits)
  }
}

/** The runner's OIDC service, as it tells a job with `permissions: id-token: write`; null where the job may not. */
function idTokenServiceOf(environment: Environment): IdTokenService | null {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  return URL.canParse(url) && token !== '' ? { requestUrl: new URL(url), requestToken: token } : null
}

/**
 * Keys that are fetched when they are first needed. Several who ask at one time make one exchange.
 */
function renewedKeys(fetchKey: KeyExchange, clock: Clock): AccessKeySource {
  let current: TemporaryKey | null = null
  let exchange: { readonly key: Promise<TemporaryKey>; readonly patience: CallLimits['patience'] } | null =
    null
  let nextRenewalMs = 0

  /** Without a key nobody can go on. */
  const fetchFirst = async (limits: CallLimits): Promise<TemporaryKey> => {
    while (exchange !== null) {
      const { key, patience } = exchange
      try {
        return await withinLimits(key, clock, limits)
      } catch (error) {
        // Another one's limits are not one's own.
        const kind = failureOf(error)?.kind
        const isOfLimits =
          kind === 'aborted' || kind === 'out-of-time' || (kind === 'unusable' && patience === 'once')
        if (!isOfLimits || isOver(clock, limits)) throw error
      }
    }
    exchange = { key: fetchKey(limits), patience: limits.patience }
    try {
      current = await exchange.key
      return current
    } finally {
      exchange = null
    }
  }

  /** The old key still serves: where this fails, the next request tries it again. */
  const renew = async (old: TemporaryKey, limits: CallLimits): Promise<TemporaryKey> => {
    const nowMs = clock.nowMs()
    nextRenewalMs = nowMs + pauseBetweenRenewalsMs
    const deadlineMs = Math.min(limits.deadlineMs, nowMs + renewalTimeLimitMs)
    try {
      current = await fetchKey({ ...limits, deadlineMs, patience: 'once' })
      return current
    } catch (error) {
      if (failureOf(error)?.kind === 'aborted') throw error
      return old
    }
  }

  return {
    async get(callLimits) {
      const nowMs = clock.nowMs()
      // Keys are fetched only for what will be sent.
      const limits = { ...callLimits, signal: callLimits.newTriesSignal ?? callLimits.signal }
      if (current === null || nowMs >= current.expiresAtMs) return fetchFirst(limits)
      if (nowMs < renewalTimeMs(current) || nowMs < nextRenewalMs) return current
      return renew(current, limits)
    },
    expire(request) {
      // Another request may have had it renewed meanwhile.
      if (current?.securityToken === request.headers['x-acs-security-token']) current = null
      return true
    }
  }
}

function renewalTimeMs(key: TemporaryKey): number {
  const lifetimeMs = key.expiresAtMs - key.obtainedAtMs
  return key.expiresAtMs - Math.min(renewalMarginMs, lifetimeMs / 5)
}

/** What another one's exchange gives, waited for no longer than one's own limits allow. */
async function withinLimits(
  exchange: Promise<TemporaryKey>,
  clock: Clock,
  limits: CallLimits
): Promise<TemporaryKey> {
  const settled = new AbortController()
  const over = clock
    .sleep(limits.deadlineMs - clock.nowMs(), AbortSignal.any([limits.signal, settled.signal]))
    .then(
      () => outOfLimits({ kind: 'out-of-time', error: null }),
      () => outOfLimits({ kind: 'aborted' })
    )
  try {
    return await Promise.race([exchange, over])
  } finally {
    settled.abort()
  }
}

function outOfLimits(failure: ApiFailure): never {
  throw new ApiError({ service: 'sts', operation: 'AssumeRoleWithOIDC', failure })
}

function isOver(clock: Clock, limits: CallLimits): boolean {
  return limits.signal.aborted || clock.nowMs() >= limits.deadlineMs
}

/** An AccessKey pair for the signed API, with its STS token where it is temporary; and how such keys sign. */
import { randomUUID } from 'node:crypto'
import type { Authorization, CallLimits } from '../api/caller.ts'
import { signedApiVersion } from '../api/signed.ts'
import type { HttpRequest } from '../http/http-client.ts'
import type { CredentialKind } from './credential.ts'
import { ServerTime } from './server-time.ts'
import { signRequest, type AccessKey } from './signature.ts'

/** Where the key to sign with comes from. */
export interface AccessKeySource {
  /** @throws ApiError where keys have to be fetched and can't be */
  get(limits: CallLimits): Promise<AccessKey>
  /**
   * Told that the key's token has expired.
   *
   * @param request the one that was signed with it
   * @returns whether the next `get` gives another key
   */
  expire(request: HttpRequest): boolean
}

/** Signs each request afresh, at the server's time. */
export function signingAuthorization(keys: AccessKeySource, time: ServerTime): Authorization {
  return {
    authorize: async (request, action, limits) =>
      signRequest(request, await keys.get(limits), {
        action,
        version: signedApiVersion,
        timeMs: time.nowMs(),
        nonce: randomUUID()
      }),
    mend(fault, request) {
      if (fault.kind === 'security-token-expired') return keys.expire(request)
      time.correct(fault.serverTimeMs)
      return true
    }
  }
}

export const accessKeyKind: CredentialKind<'access-key' | 'security-token'> = {
  parts: [
    { input: 'access-key-id', variables: ['ALIBABA_CLOUD_ACCESS_KEY_ID'], isRequired: true },
    { input: 'access-key-secret', variables: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'], isRequired: true },
    { input: 'security-token', variables: ['ALIBABA_CLOUD_SECURITY_TOKEN'], isRequired: false }
  ],
  give: (values, origin) => {
    const key: AccessKey = {
      accessKeyId: values['access-key-id'] ?? '',
      accessKeySecret: values['access-key-secret'] ?? '',
      securityToken: values['security-token'] ?? null
    }
    const kind = key.securityToken === null ? 'access-key' : 'security-token'
    // Used as they were given, and never renewed.
    const keys: AccessKeySource = { get: () => Promise.resolve(key), expire: () => false }
    return {
      api: 'signed',
      description: { kind, origin, role: null },
      create: ({ clock }) => signingAuthorization(keys, new ServerTime(clock))
    }
  }
}

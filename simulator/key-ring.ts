import { randomBytes } from 'node:crypto'
import { ApiError } from './http-messages.ts'
import { type Access, type AccessKeyPair, keys } from './identity.ts'

interface TemporaryKey extends Required<AccessKeyPair> {
  readonly expiresAtMs: number
}

/** The AccessKeys that the signed API honours: the permanent ones, and those that STS issued. */
export class KeyRing {
  readonly #temporary = new Map<string, TemporaryKey>()

  /** Issues a temporary key. */
  issue(expiresAtMs: number): Required<AccessKeyPair> {
    const key: TemporaryKey = {
      accessKeyId: `STS.${randomBytes(12).toString('hex')}`,
      accessKeySecret: randomBytes(24).toString('base64url'),
      securityToken: `CAIS${randomBytes(48).toString('base64')}`,
      expiresAtMs
    }
    this.#temporary.set(key.accessKeyId, key)
    const { accessKeyId, accessKeySecret, securityToken } = key
    return { accessKeyId, accessKeySecret, securityToken }
  }

  /** The secret of a key; throws the gateway's error if the key may not be used. */
  secretOf(accessKeyId: string, securityToken: string | undefined, nowMs: number): string {
    const permanent = permanentKey(accessKeyId)
    if (permanent !== undefined) {
      if (securityToken !== undefined) throw malformed()
      if (permanent === 'inactive') {
        throw new ApiError(403, 'InvalidAccessKeyId.Inactive', 'Specified access key is disabled.')
      }
      return keys[permanent].accessKeySecret
    }
    const key = this.#temporary.get(accessKeyId)
    // Without its token a temporary key is not a key at all.
    if (key === undefined || securityToken === undefined) {
      throw new ApiError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
    }
    if (key.securityToken !== securityToken) throw malformed()
    if (nowMs >= key.expiresAtMs) {
      throw new ApiError(400, 'InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.')
    }
    return key.accessKeySecret
  }

  /** What the owner of a verified key may do. */
  accessOf(accessKeyId: string): Access {
    return permanentKey(accessKeyId) ?? 'full'
  }
}

function permanentKey(accessKeyId: string): Access | undefined {
  const names: readonly Access[] = ['full', 'readOnly', 'notActing', 'stranger', 'unregistered', 'inactive']
  return names.find((name) => keys[name].accessKeyId === accessKeyId)
}

function malformed(): ApiError {
  return new ApiError(400, 'InvalidSecurityToken.Malformed', 'Specified SecurityToken is malformed.')
}

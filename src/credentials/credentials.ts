/** Where the keys of the signed API come from: one interface, a file per kind. */
import type { CallLimits } from '../api/caller.ts'
import type { AccessKey } from './signature.ts'

export interface AccessKeySource {
  /**
   * The key to sign with now.
   *
   * @throws ApiError where keys have to be fetched and can't be
   */
  get(limits: CallLimits): Promise<AccessKey>
  /** Told that the key's token has expired; true where the next `get` gives another. */
  expire(): boolean
}

/** Keys that were given as inputs or by the environment: used as they are, never renewed. */
export function staticAccessKey(key: AccessKey): AccessKeySource {
  return { get: () => Promise.resolve(key), expire: () => false }
}

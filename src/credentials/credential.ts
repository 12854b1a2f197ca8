/** What every kind of credentials is: one file each, in one list. */
import type { Authorization } from '../api/caller.ts'

/** Where credentials were found. */
export type CredentialOrigin = 'inputs' | 'environment'

/** How a step signs in, for people: never a value that is secret. */
export interface CredentialDescription {
  readonly kind: 'access-token' | 'access-key' | 'security-token' | 'role'
  readonly origin: CredentialOrigin
  /** The role's ARN; null for the other kinds. */
  readonly role: string | null
}

/** Credentials, ready to use: shared by all gates of a step. */
export interface Credential extends Authorization {
  /** The generation of the API that takes them. */
  readonly api: 'token' | 'signed'
  readonly description: CredentialDescription
}

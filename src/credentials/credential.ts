/** What every kind of credentials is: one file each, in the list of `choose-credential.ts`. */
import type { ApiTarget } from '../api/api.ts'
import type { Authorization, CallerDeps } from '../api/caller.ts'
import type { Environment } from '../text/environment.ts'

/** Where credentials were found. */
export type CredentialOrigin = 'inputs' | 'environment'

/** How a step signs in, for people: never a value that is secret. */
export interface CredentialDescription<Name extends string> {
  /** The catalogues have a sentence for each. */
  readonly kind: Name
  readonly origin: CredentialOrigin
  /** The role's ARN; null for the other kinds. */
  readonly role: string | null
}

/** What credentials need to be used. */
export interface CredentialDeps extends CallerDeps {
  /** Is told of every secret as soon as it is known; a later one of the same kind takes its place. */
  readonly keepSecret: (kind: string, secret: string) => void
  readonly stsEndpoint: URL
  /** Read for the runner's OIDC service. */
  readonly environment: Environment
}

/** Credentials that were given, and not used yet. */
export interface GivenCredential<Name extends string> {
  readonly api: ApiTarget['api']
  readonly description: CredentialDescription<Name>
  /**
   * What signs in with them: shared by all gates of a step.
   *
   * @throws NoIdTokenPermission
   */
  create(deps: CredentialDeps): Authorization
}

/** A part of credentials: an input, and the variables that it is read from instead, the first that is set. */
export interface CredentialPart {
  readonly input: string
  readonly variables: readonly string[]
  readonly isRequired: boolean
}

/** The values of inputs by their names, null where one is not given. */
export type Given = Readonly<Record<string, string | null>>

/** One kind of credentials. Each of its parts says that this kind is meant. */
export interface CredentialKind<Name extends string> {
  readonly parts: readonly CredentialPart[]
  /**
   * @param values those of the parts, by input, wherever they were found; what is required is there
   * @param inputs all inputs, for settings of this kind, as they were given
   */
  give(values: Given, origin: CredentialOrigin, inputs: Given): GivenCredential<Name>
}

/** Thrown where a role is to be assumed and the job has no `id-token: write`. */
export class NoIdTokenPermission extends Error {}

/**
 * Which credentials the gate signs in with: of one kind, wholly from one place
 * (contract, "Inputs": Credentials).
 */
import type { AccessKey } from './signature.ts'
import type { RawInputs } from '../inputs/table.ts'

/** Where credentials were found. */
export type CredentialOrigin = 'inputs' | 'environment'

/** GitHub's OIDC token is exchanged for temporary keys of this role. */
export interface RoleToAssume {
  readonly roleArn: string
  readonly oidcProviderArn: string
}

export type CredentialChoice =
  | { readonly kind: 'access-token'; readonly origin: CredentialOrigin; readonly accessToken: string }
  | { readonly kind: 'access-key'; readonly origin: CredentialOrigin; readonly key: AccessKey }
  | {
      readonly kind: 'role'
      readonly role: RoleToAssume
      readonly audience: string
      readonly sessionName: string
      readonly sessionSeconds: number
    }

/** Why no credentials can be chosen. Names are inputs' or variables'. */
export type CredentialProblem =
  | { readonly kind: 'none' }
  | { readonly kind: 'several-kinds'; readonly given: readonly string[] }
  | { readonly kind: 'incomplete'; readonly given: readonly string[]; readonly missing: string }
  /** A variable of the environment that holds no single word. */
  | { readonly kind: 'malformed'; readonly name: string }

/** What was chosen, before the role's session is known to be valid. */
export type ChosenCredentials =
  Exclude<CredentialChoice, { kind: 'role' }> | { readonly kind: 'role'; readonly role: RoleToAssume }

/** The names and values of one place, as far as they are set. */
interface Place {
  readonly origin: CredentialOrigin
  readonly accessToken: Named
  readonly accessKeyId: Named
  readonly accessKeySecret: Named
  readonly securityToken: Named
  readonly roleArn: Named
  readonly oidcProviderArn: Named
}

interface Named {
  readonly name: string
  readonly value: string | null
}

/** The variables that are read where no credential input is given. */
export const credentialVariables = [
  'YUNXIAO_ACCESS_TOKEN',
  'ALIBABA_CLOUD_ACCESS_KEY_ID',
  'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  'ALIBABA_CLOUD_SECURITY_TOKEN'
] as const

/** The credentials of the inputs if any is given, else those of the environment. */
export function chooseCredentials(
  inputs: RawInputs,
  environment: Readonly<Record<string, string | undefined>>
): ChosenCredentials | CredentialProblem {
  const fromInputs = placeOf(
    'inputs',
    {
      accessToken: 'access-token',
      accessKeyId: 'access-key-id',
      accessKeySecret: 'access-key-secret',
      securityToken: 'security-token',
      roleArn: 'role-to-assume',
      oidcProviderArn: 'oidc-provider-arn'
    },
    (name) => inputs[name as keyof RawInputs]
  )
  const chosen = chooseFrom(fromInputs)
  if (chosen.kind !== 'none') return chosen

  const read = (name: string): string | null => environment[name]?.trim() || null
  const accessToken = read('YUNXIAO_ACCESS_TOKEN')
  // Of the variables only those that will be used have to be in order.
  const used = accessToken === null ? credentialVariables : (['YUNXIAO_ACCESS_TOKEN'] as const)
  const malformed = used.find((name) => !/^[\x21-\x7e]*$/.test(read(name) ?? ''))
  if (malformed !== undefined) return { kind: 'malformed', name: malformed }
  if (accessToken !== null) return { kind: 'access-token', origin: 'environment', accessToken }
  return chooseFrom(
    placeOf(
      'environment',
      {
        accessToken: '',
        accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
        accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
        securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
        roleArn: '',
        oidcProviderArn: ''
      },
      (name) => (name === '' ? null : read(name))
    )
  )
}

function placeOf(
  origin: CredentialOrigin,
  names: Record<Exclude<keyof Place, 'origin'>, string>,
  read: (name: string) => string | null
): Place {
  const named = (name: string): Named => ({ name, value: read(name) })
  return {
    origin,
    accessToken: named(names.accessToken),
    accessKeyId: named(names.accessKeyId),
    accessKeySecret: named(names.accessKeySecret),
    securityToken: named(names.securityToken),
    roleArn: named(names.roleArn),
    oidcProviderArn: named(names.oidcProviderArn)
  }
}

function chooseFrom(place: Place): ChosenCredentials | CredentialProblem {
  const token = given(place.accessToken)
  const key = given(place.accessKeyId, place.accessKeySecret, place.securityToken)
  const role = given(place.roleArn, place.oidcProviderArn)
  const kinds = [token, key, role].filter((names) => names.length > 0)
  if (kinds.length === 0) return { kind: 'none' }
  if (kinds.length > 1) return { kind: 'several-kinds', given: kinds.flat() }

  if (place.accessToken.value !== null) {
    return { kind: 'access-token', origin: place.origin, accessToken: place.accessToken.value }
  }
  const incomplete = (first: Named, second: Named, names: string[]): CredentialProblem => ({
    kind: 'incomplete',
    given: names,
    missing: first.value === null ? first.name : second.name
  })
  if (role.length > 0) {
    const { roleArn, oidcProviderArn } = place
    return roleArn.value === null || oidcProviderArn.value === null
      ? incomplete(roleArn, oidcProviderArn, role)
      : { kind: 'role', role: { roleArn: roleArn.value, oidcProviderArn: oidcProviderArn.value } }
  }
  const { accessKeyId, accessKeySecret, securityToken } = place
  return accessKeyId.value === null || accessKeySecret.value === null
    ? incomplete(accessKeyId, accessKeySecret, key)
    : {
        kind: 'access-key',
        origin: place.origin,
        key: {
          accessKeyId: accessKeyId.value,
          accessKeySecret: accessKeySecret.value,
          securityToken: securityToken.value
        }
      }
}

function given(...named: Named[]): string[] {
  return named.filter(({ value }) => value !== null).map(({ name }) => name)
}

/**
 * Which credentials a step signs in with: of one kind, wholly from one place
 * (contract, "Inputs": Credentials).
 */
import type { Environment } from '../text/environment.ts'
import { accessKeyKind } from './access-key.ts'
import { accessTokenKind } from './access-token.ts'
import { assumedRoleKind } from './assumed-role.ts'
import type { CredentialPart, Given } from './credential.ts'

/** All kinds. In the environment the first of which a variable is set is taken. */
const kinds = [accessTokenKind, accessKeyKind, assumedRoleKind] as const

/** Credentials of one of these kinds. */
export type Credential = ReturnType<(typeof kinds)[number]['give']>

/** Why no credentials can be chosen. Names are inputs' or variables'. */
export type CredentialProblem =
  | { readonly kind: 'none' }
  | { readonly kind: 'several-kinds'; readonly given: readonly string[] }
  | { readonly kind: 'incomplete'; readonly given: readonly string[]; readonly missing: string }
  /** A variable of the environment that holds no single word. */
  | { readonly kind: 'malformed'; readonly name: string }

export type ChosenCredential =
  { readonly kind: 'chosen'; readonly credential: Credential } | CredentialProblem

/** The variables that are read where no credential input is given: their values are secret. */
export const credentialVariables: readonly string[] = kinds
  .flatMap(({ parts }) => parts)
  .flatMap(({ variables }) => variables)

/** A part where it was looked for: `name` is its input or its variable. */
interface Found {
  readonly part: CredentialPart
  readonly name: string
  readonly value: string | null
}

/**
 * The credentials of the inputs if any is given, else those of the environment. Nothing is asked of anybody.
 *
 * @param inputs with their defaults, null where one is not given
 */
export function chooseCredential(inputs: Given, environment: Environment): ChosenCredential {
  const given = kinds
    .map((kind) => ({ kind, found: kind.parts.map((part) => fromInputs(part, inputs)) }))
    .filter(({ found }) => namesOf(found).length > 0)
  const [first, ...others] = given
  if (others.length > 0) {
    return { kind: 'several-kinds', given: given.flatMap(({ found }) => namesOf(found)) }
  }
  if (first !== undefined) return give(first.kind, first.found, 'inputs', inputs)

  for (const kind of kinds) {
    const found = kind.parts.map((part) => fromEnvironment(part, environment))
    if (namesOf(found).length === 0) continue
    const malformed = found.find(({ value }) => value !== null && !/^[\x21-\x7e]+$/.test(value))
    if (malformed !== undefined) return { kind: 'malformed', name: malformed.name }
    return give(kind, found, 'environment', inputs)
  }
  return { kind: 'none' }
}

function give(
  kind: (typeof kinds)[number],
  found: readonly Found[],
  origin: 'inputs' | 'environment',
  inputs: Given
): ChosenCredential {
  const missing = found.find(({ part, value }) => part.isRequired && value === null)
  if (missing !== undefined) return { kind: 'incomplete', given: namesOf(found), missing: missing.name }
  const values = Object.fromEntries(found.map(({ part, value }) => [part.input, value]))
  return { kind: 'chosen', credential: kind.give(values, origin, inputs) }
}

function fromInputs(part: CredentialPart, inputs: Given): Found {
  return { part, name: part.input, value: inputs[part.input] ?? null }
}

function fromEnvironment(part: CredentialPart, environment: Environment): Found {
  const read = (name: string): string | null => environment[name]?.trim() || null
  const name = part.variables.find((variable) => read(variable) !== null) ?? part.variables[0]
  return { part, name: name ?? part.input, value: name === undefined ? null : read(name) }
}

function namesOf(found: readonly Found[]): string[] {
  return found.filter(({ value }) => value !== null).map(({ name }) => name)
}

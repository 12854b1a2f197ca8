/** The options, named like the action's inputs and read as they are; credentials come from the environment. */
import { parseArgs } from 'node:util'
import type { ApiTarget } from '../src/api/api.ts'
import { accessKeyKind } from '../src/credentials/access-key.ts'
import { accessTokenKind } from '../src/credentials/access-token.ts'
import {
  chooseCredential,
  type Credential,
  type CredentialProblem
} from '../src/credentials/choose-credential.ts'
import { languageOf } from '../src/inputs/parse.ts'
import type { InputProblem } from '../src/inputs/problems.ts'
import type { Language } from '../src/inputs/step-inputs.ts'
import { readRawInputs, type InputName, type RawInputs } from '../src/inputs/table.ts'
import { readValues, type Values } from '../src/inputs/values.ts'
import type { Environment } from '../src/text/environment.ts'

/** The inputs that are options here. */
const inputOptions = [
  'organization-id',
  'pipeline-id',
  'pipeline-run-id',
  'edition',
  'endpoint',
  'role-to-assume',
  'oidc-provider-arn',
  'audience',
  'role-session-name',
  'role-session-expiration',
  'sts-endpoint',
  'language'
] as const satisfies readonly InputName[]

/** The inputs that are secret, and so no options, and the variables that are read instead. */
const secretOptions: ReadonlyMap<string, string> = new Map(
  [accessTokenKind, accessKeyKind]
    .flatMap(({ parts }) => parts)
    .map(({ input, variables }) => [input, variables[0] ?? input])
)

export interface DoctorOptions {
  readonly target: ApiTarget
  /** A run's number, or `latest`. */
  readonly runId: string
  readonly credential: Credential
  readonly stsEndpoint: URL
  /** The file that the outline goes to; null for none. */
  readonly save: string | null
}

/** What is wrong with the command line; nothing here is secret. */
export type OptionProblem =
  /** Secrets are no options. */
  | { readonly kind: 'secret'; readonly option: string; readonly variable: string }
  | { readonly kind: 'unknown'; readonly option: string }
  /** A text that belongs to no option; it may be anything, so it is not quoted. Counted from 1. */
  | { readonly kind: 'stray'; readonly position: number }
  | { readonly kind: 'no-value'; readonly option: string }
  | { readonly kind: 'invalid'; readonly option: InputName; readonly value: string }
  | { readonly kind: 'missing'; readonly option: InputName }
  | { readonly kind: 'region-without-endpoint' | 'region-with-keys' }
  | { readonly kind: 'credentials'; readonly problem: CredentialProblem }

export type ReadOptions = { readonly language: Language } & (
  | { readonly kind: 'help' }
  | { readonly kind: 'valid'; readonly options: DoctorOptions }
  | { readonly kind: 'invalid'; readonly problems: readonly OptionProblem[] }
)

/** @param args the command line after the program's name */
export function readOptions(args: readonly string[], environment: Environment): ReadOptions {
  const problems: OptionProblem[] = []
  const given = readCommandLine(args, problems)
  const ofInputs = inputOptions.flatMap((name) => {
    const value = given.values.get(name)
    return value === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, value] as const]
  })
  const raw = readRawInputs(Object.fromEntries(ofInputs))
  const language = languageOf(raw)
  if (given.help) return { kind: 'help', language }

  const values = readChecked(raw, problems)
  const credential = credentialOf(raw, environment, problems)
  if (values.edition === 'region' && credential?.api === 'signed') problems.push({ kind: 'region-with-keys' })
  const { 'pipeline-id': pipelineId, 'pipeline-run-id': runId, 'sts-endpoint': stsEndpoint } = values
  if (
    problems.length > 0 ||
    credential === null ||
    pipelineId === null ||
    runId === null ||
    stsEndpoint === null
  )
    return { kind: 'invalid', language, problems }
  const target: ApiTarget = {
    api: credential.api,
    endpoint: values.endpoint,
    organizationId: values.edition === 'region' ? null : values['organization-id'],
    pipelineId
  }
  const save = given.values.get('save') ?? null
  return { kind: 'valid', language, options: { target, runId, credential, stsEndpoint, save } }
}

interface CommandLine {
  readonly values: ReadonlyMap<string, string>
  readonly help: boolean
}

function readCommandLine(args: readonly string[], problems: OptionProblem[]): CommandLine {
  const takingText = new Set<string>([...inputOptions, ...secretOptions.keys(), 'save'])
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...takingText].map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const values = new Map<string, string>()
  let help = false
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push({ kind: 'stray', position: token.index + 1 })
    if (token.kind !== 'option') continue
    const { name, value } = token
    const variable = secretOptions.get(name)
    if (name === 'help' || name === 'h') help = true
    else if (variable !== undefined) problems.push({ kind: 'secret', option: name, variable })
    else if (!takingText.has(name)) problems.push({ kind: 'unknown', option: name })
    else if (value === undefined || value.trim() === '' || value.startsWith('--'))
      problems.push({ kind: 'no-value', option: name })
    else values.set(name, value)
  }
  return { values, help }
}

/** The values, and what is wrong with each by itself or missing. */
function readChecked(raw: RawInputs, problems: OptionProblem[]): Values {
  const ofInputs: InputProblem[] = []
  const values = readValues(raw, ofInputs)
  for (const problem of ofInputs) {
    if (problem.kind === 'invalid')
      problems.push({ kind: 'invalid', option: problem.input, value: problem.value ?? '' })
  }
  const isBroken = (option: string): boolean =>
    problems.some((problem) => 'option' in problem && problem.option === option)
  const demand = (option: InputName): void => {
    if (raw[option] === null && !isBroken(option)) problems.push({ kind: 'missing', option })
  }
  demand('pipeline-id')
  if (raw.edition === 'central') demand('organization-id')
  if (values.edition === 'region' && raw.endpoint === null && !isBroken('endpoint'))
    problems.push({ kind: 'region-without-endpoint' })
  return values
}

function credentialOf(
  raw: RawInputs,
  environment: Environment,
  problems: OptionProblem[]
): Credential | null {
  const chosen = chooseCredential(raw, environment)
  if (chosen.kind === 'chosen') return chosen.credential
  // Somebody who gave a secret as an option is told where it goes.
  if (!problems.some(({ kind }) => kind === 'secret')) problems.push({ kind: 'credentials', problem: chosen })
  return null
}

/** Validates the inputs, all at once: a gate's typed inputs, or every problem there is. */
import * as z from 'zod/mini'
import { parseDurationMs } from '../text/durations.ts'
import {
  chooseCredentials,
  type CredentialChoice,
  type CredentialProblem
} from '../credentials/choose-credentials.ts'
import { readEndpoint, readWebUrl } from './endpoint.ts'
import type { GateInputs, Language, RunChoice } from './gate-inputs.ts'
import { inputDefaults, type InputName, type RawInputs } from './table.ts'

/** Inputs that contradict each other. */
export type Contradiction =
  | 'start-with-run-id'
  | 'start-params-without-start'
  | 'commit-without-latest'
  | 'region-with-keys'
  | 'region-without-endpoint'

export type InputProblem =
  /** What was given is not what the input takes. */
  | { readonly kind: 'invalid'; readonly input: InputName; readonly value: string }
  | { readonly kind: 'missing'; readonly input: InputName }
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }
  | { readonly kind: 'credentials'; readonly problem: CredentialProblem }

export type ParsedInputs =
  | { readonly kind: 'valid'; readonly inputs: GateInputs }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }

const longestTimeoutMs = 120 * 3_600_000
const shortestPollIntervalMs = 1_000
const shortestSessionSeconds = 900
const largestId = 2n ** 63n - 1n

/** A positive whole number of up to 64 bits, in digits. */
const idSchema = z
  .string()
  .check(z.refine((text) => /^[0-9]{1,19}$/.test(text) && BigInt(text) > 0n && BigInt(text) <= largestId))
const booleanSchema = z.pipe(
  z.enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']),
  z.transform((text) => text.toLowerCase() === 'true')
)
/** Credentials are one word each: a blank or a line break inside would break the request's headers. */
const wordSchema = z.string().check(z.regex(/^[\x21-\x7e]+$/))
const transformed = <T>(read: (text: string) => T | null): z.ZodMiniType<T, string> =>
  z.pipe(
    z.string(),
    z.transform((text: string, context) => {
      const value = read(text)
      if (value !== null) return value
      context.issues.push({ code: 'custom', input: text })
      return z.NEVER
    })
  )
const durationSchema = (shortestMs: number, longestMs: number): z.ZodMiniType<number, string> =>
  transformed((text) => {
    const durationMs = parseDurationMs(text)
    return durationMs === null || durationMs < shortestMs || durationMs > longestMs ? null : durationMs
  })

/** What each input takes. A schema is asked only where the input is given. */
const schemas = {
  'organization-id': z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  'pipeline-id': idSchema,
  'pipeline-run-id': z.union([z.literal('latest'), idSchema]),
  commit: z.string().check(z.regex(/^[0-9a-fA-F]{8,64}$/)),
  start: booleanSchema,
  'start-params': transformed((text) => (isJsonObject(text) ? text : null)),
  'access-token': wordSchema,
  'access-key-id': wordSchema,
  'access-key-secret': wordSchema,
  'security-token': wordSchema,
  'role-to-assume': z.string().check(z.regex(/^acs:ram::[^:\s]*:role\/\S+$/)),
  'oidc-provider-arn': z.string().check(z.regex(/^acs:ram::[^:\s]*:oidc-provider\/\S+$/)),
  audience: wordSchema,
  'role-session-name': z.string().check(z.regex(/^[A-Za-z0-9.@_-]{2,64}$/)),
  'role-session-expiration': transformed((text) =>
    /^\d{1,6}$/.test(text) && Number(text) >= shortestSessionSeconds ? Number(text) : null
  ),
  edition: z.enum(['central', 'region']),
  endpoint: transformed(readEndpoint),
  'sts-endpoint': transformed(readEndpoint),
  'web-url': transformed(readWebUrl),
  wait: booleanSchema,
  timeout: durationSchema(1, longestTimeoutMs),
  'poll-interval': z.union([
    z.literal('auto'),
    durationSchema(shortestPollIntervalMs, Number.MAX_SAFE_INTEGER)
  ]),
  'on-manual-gate': z.enum(['wait', 'fail']),
  'stop-on-cancel': booleanSchema,
  'stop-on-timeout': booleanSchema,
  summary: booleanSchema,
  logs: z.enum(['auto', 'failed', 'all', 'none']),
  language: z.enum(['en', 'zh-CN']),
  label: z.string(),
  'github-token': wordSchema,
  comment: booleanSchema,
  'commit-status': booleanSchema
} satisfies Record<InputName, z.ZodMiniType<unknown, string>>

type Values = { readonly [Name in InputName]: z.infer<(typeof schemas)[Name]> | null }

/** The language of what people read, even where other inputs are wrong. */
export function languageOf(raw: RawInputs): Language {
  return raw.language === 'zh-CN' ? 'zh-CN' : 'en'
}

/** @param environment read for credentials where no credential input is given */
export function parseInputs(
  raw: RawInputs,
  environment: Readonly<Record<string, string | undefined>>
): ParsedInputs {
  const problems: InputProblem[] = []
  const values = validateEach(raw, problems)
  problems.push(...requiredProblems(raw), ...contradictionsOf(raw))
  const credentials = credentialsOf(raw, values, environment, problems)
  if (problems.length > 0 || credentials === null) return { kind: 'invalid', problems }

  const pipelineId = known(values['pipeline-id'])
  const isRegion = values.edition === 'region'
  return {
    kind: 'valid',
    inputs: {
      edition: isRegion
        ? { kind: 'region' }
        : { kind: 'central', organizationId: known(values['organization-id']) },
      pipelineId,
      run: runChoiceOf(values),
      credentials,
      endpoint: values.endpoint,
      stsEndpoint: known(values['sts-endpoint']),
      // The central edition's address is no use for a Region edition, and can only be the default.
      webUrl: isRegion && raw['web-url'] === inputDefaults['web-url'] ? null : known(values['web-url']),
      wait: known(values.wait),
      timeoutMs: known(values.timeout),
      pollInterval:
        typeof values['poll-interval'] === 'number' ? { fixedMs: values['poll-interval'] } : 'auto',
      onManualGate: known(values['on-manual-gate']),
      stopOnCancel: known(values['stop-on-cancel']),
      stopOnTimeout: known(values['stop-on-timeout']),
      summary: known(values.summary),
      logs: known(values.logs),
      language: known(values.language),
      label: values.label ?? pipelineId,
      githubToken: values['github-token'],
      comment: known(values.comment),
      commitStatus: known(values['commit-status'])
    }
  }
}

function validateEach(raw: RawInputs, problems: InputProblem[]): Values {
  const entries = (Object.keys(schemas) as InputName[]).map((input) => {
    const value = raw[input]
    if (value === null) return [input, null]
    const parsed = z.safeParse(schemas[input], value)
    if (!parsed.success) problems.push({ kind: 'invalid', input, value })
    return [input, parsed.success ? parsed.data : null]
  })
  return Object.fromEntries(entries) as Values
}

function requiredProblems(raw: RawInputs): InputProblem[] {
  const required: InputName[] = ['pipeline-id']
  if (raw.edition === 'central') required.unshift('organization-id')
  if (!isTrue(raw.start)) required.push('pipeline-run-id')
  return required.filter((input) => raw[input] === null).map((input) => ({ kind: 'missing', input }))
}

function contradictionsOf(raw: RawInputs): InputProblem[] {
  const isStart = isTrue(raw.start)
  const found: [Contradiction, boolean][] = [
    ['start-with-run-id', isStart && raw['pipeline-run-id'] !== null],
    ['start-params-without-start', !isStart && raw['start-params'] !== null],
    ['commit-without-latest', raw.commit !== null && raw['pipeline-run-id'] !== 'latest'],
    ['region-without-endpoint', raw.edition === 'region' && raw.endpoint === null]
  ]
  return found
    .filter(([, isFound]) => isFound)
    .map(([contradiction]) => ({ kind: 'contradiction', contradiction }))
}

function credentialsOf(
  raw: RawInputs,
  values: Values,
  environment: Readonly<Record<string, string | undefined>>,
  problems: InputProblem[]
): CredentialChoice | null {
  const chosen = chooseCredentials(raw, environment)
  switch (chosen.kind) {
    case 'none':
    case 'several-kinds':
    case 'incomplete':
    case 'malformed':
      problems.push({ kind: 'credentials', problem: chosen })
      return null
    case 'access-token':
      return chosen
    case 'access-key':
    case 'role':
      if (raw.edition === 'region') {
        problems.push({ kind: 'contradiction', contradiction: 'region-with-keys' })
      }
      if (chosen.kind === 'access-key') return chosen
      if (values.audience === null || values['role-session-name'] === null) return null
      if (values['role-session-expiration'] === null) return null
      return {
        kind: 'role',
        role: chosen.role,
        audience: values.audience,
        sessionName: values['role-session-name'],
        sessionSeconds: values['role-session-expiration']
      }
  }
}

function runChoiceOf(values: Values): RunChoice {
  if (values.start === true) return { kind: 'start', parameters: values['start-params'] }
  const runId = known(values['pipeline-run-id'])
  if (runId !== 'latest') return { kind: 'number', runId }
  return values.commit === null ? { kind: 'latest' } : { kind: 'latest-of-commit', commit: values.commit }
}

function isTrue(text: string | null): boolean {
  return text?.toLowerCase() === 'true'
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Where no problem was found, every input that has a default or is required has a value. */
function known<T>(value: T | null): T {
  if (value === null) throw new Error('an input without a value passed validation')
  return value
}

/** The action's inputs: names and defaults, as in action.yml (a test compares them). */

/** Every input with its default; null where it has none. In the contract's order. */
export const inputDefaults = {
  'organization-id': null,
  'pipeline-id': null,
  'pipeline-run-id': null,
  commit: null,
  start: 'false',
  'start-params': null,
  'access-token': null,
  'access-key-id': null,
  'access-key-secret': null,
  'security-token': null,
  'role-to-assume': null,
  'oidc-provider-arn': null,
  audience: 'sts.aliyuncs.com',
  'role-session-name': 'github-action-session',
  'role-session-expiration': '3600',
  edition: 'central',
  endpoint: null,
  'sts-endpoint': 'https://sts.aliyuncs.com',
  'web-url': 'https://flow.aliyun.com',
  wait: 'true',
  timeout: '1h',
  'poll-interval': 'auto',
  'on-manual-gate': 'wait',
  'stop-on-cancel': 'false',
  'stop-on-timeout': 'false',
  summary: 'true',
  logs: 'auto',
  language: 'en',
  label: null,
  'github-token': null,
  comment: 'false',
  'commit-status': 'false'
} as const

export type InputName = keyof typeof inputDefaults

/** The inputs whose values are never shown. */
export const secretInputs: ReadonlySet<InputName> = new Set<InputName>([
  'access-token',
  'access-key-id',
  'access-key-secret',
  'security-token',
  'github-token'
])

/** What the workflow set: null where an input is blank and has no default. */
export type RawInputs = Readonly<Record<InputName, string | null>>

/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in upper case, blanks as `_`.
 * A blank input counts as not given and takes its default.
 */
export function readRawInputs(environment: Readonly<Record<string, string | undefined>>): RawInputs {
  const read = (name: InputName): string | null => {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
    return value === '' ? inputDefaults[name] : value
  }
  const names = Object.keys(inputDefaults) as InputName[]
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<InputName, string | null>
}

/** The action's inputs: names, groups and defaults, as in action.yml (a test compares them). */
import type { Environment } from '../text/environment.ts'

type InputGroup = 'Which run' | 'Credentials' | 'Waiting' | 'Acting on the run' | 'Reporting'

interface Input {
  readonly group: InputGroup
  /** What a blank input counts as; null where it has no default, or one that depends on other inputs. */
  readonly default: string | null
  /**
   * `lines`: taken with all its blanks and line breaks. `unquoted`: may hold a secret somewhere, so that no error
   * quotes it. `secret`: masked wherever it would stand.
   */
  readonly kind: 'word' | 'lines' | 'unquoted' | 'secret'
}

function input(group: InputGroup, byDefault: string | null = null, kind: Input['kind'] = 'word'): Input {
  return { group, default: byDefault, kind }
}

/** Every input, in the contract's order. */
const inputs = {
  'organization-id': input('Which run'),
  'pipeline-id': input('Which run'),
  pipelines: input('Which run', null, 'lines'),
  'pipeline-run-id': input('Which run', 'latest'),
  commit: input('Which run', 'auto'),
  'if-no-run': input('Which run', 'fail'),
  /** Its default depends on `if-no-run`. */
  'appear-within': input('Which run'),
  start: input('Which run', 'false'),
  'start-params': input('Which run', null, 'unquoted'),
  envs: input('Which run', null, 'unquoted'),

  'access-token': input('Credentials', null, 'secret'),
  'access-key-id': input('Credentials', null, 'secret'),
  'access-key-secret': input('Credentials', null, 'secret'),
  'security-token': input('Credentials', null, 'secret'),
  'role-to-assume': input('Credentials'),
  'oidc-provider-arn': input('Credentials'),
  audience: input('Credentials', 'sts.aliyuncs.com'),
  'role-session-name': input('Credentials', 'github-action-session'),
  'role-session-expiration': input('Credentials', '3600'),
  edition: input('Credentials', 'central'),
  endpoint: input('Credentials'),
  'sts-endpoint': input('Credentials', 'https://sts.aliyuncs.com'),
  'web-url': input('Credentials', 'https://flow.aliyun.com'),

  wait: input('Waiting', 'true'),
  timeout: input('Waiting', '1h'),
  'poll-interval': input('Waiting', 'auto'),
  'fail-fast': input('Waiting', 'false'),
  'stop-on-cancel': input('Waiting', 'false'),
  'stop-on-timeout': input('Waiting', 'false'),

  'on-manual-gate': input('Acting on the run', 'wait'),
  'manual-gate': input('Acting on the run'),
  'retry-jobs': input('Acting on the run', null, 'lines'),
  'retry-attempts': input('Acting on the run', '1'),

  summary: input('Reporting', 'true'),
  logs: input('Reporting', 'auto'),
  language: input('Reporting', 'en'),
  label: input('Reporting'),
  /** Where it is not set, the runner gives `github.token`. */
  'github-token': input('Reporting', null, 'secret'),
  comment: input('Reporting', 'false'),
  'commit-status': input('Reporting', 'false')
}

export type InputName = keyof typeof inputs

export const inputTable: Readonly<Record<InputName, Input>> = inputs

export const inputNames = Object.keys(inputs) as InputName[]

/** The inputs whose values are never shown, and masked wherever they would stand. */
export const secretInputs: readonly InputName[] = inputNames.filter((name) => inputs[name].kind === 'secret')

/** What the workflow set, or the default; null where an input is blank and has none. */
export type RawInputs = Readonly<Record<InputName, string | null>>

/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in upper case, dashes kept.
 * A blank input counts as not given and takes its default.
 */
export function readRawInputs(environment: Environment): RawInputs {
  const read = (name: InputName): string | null => {
    const text = environment[`INPUT_${name.toUpperCase()}`] ?? ''
    const word = text.trim()
    if (word === '') return inputs[name].default
    return inputs[name].kind === 'lines' || inputs[name].kind === 'unquoted' ? text : word
  }
  return Object.fromEntries(inputNames.map((name) => [name, read(name)])) as Record<InputName, string | null>
}

/** The action's inputs: names and defaults, as in action.yml (a test compares them). */
import type { Environment } from '../text/environment.ts'

interface Input {
  /** What a blank input counts as; null where it has no default, or one that depends on other inputs. */
  readonly default: string | null
  /**
   * `lines`: taken with all its blanks and line breaks. `unquoted`: may hold a secret somewhere, so that no error
   * quotes it. `secret`: masked wherever it would stand.
   */
  readonly kind: 'word' | 'lines' | 'unquoted' | 'secret'
}

function input(byDefault: string | null = null, kind: Input['kind'] = 'word'): Input {
  return { default: byDefault, kind }
}

/** Every input, in the contract's groups and order. */
const inputs = {
  // Which run
  'organization-id': input(),
  'pipeline-id': input(),
  pipelines: input(null, 'lines'),
  'pipeline-run-id': input('latest'),
  commit: input('auto'),
  'if-no-run': input('fail'),
  /** Its default depends on `if-no-run`. */
  'appear-within': input(),
  start: input('false'),
  'start-params': input(null, 'unquoted'),
  envs: input(null, 'unquoted'),

  // Credentials
  'access-token': input(null, 'secret'),
  'access-key-id': input(null, 'secret'),
  'access-key-secret': input(null, 'secret'),
  'security-token': input(null, 'secret'),
  'role-to-assume': input(),
  'oidc-provider-arn': input(),
  audience: input('sts.aliyuncs.com'),
  'role-session-name': input('github-action-session'),
  'role-session-expiration': input('3600'),
  edition: input('central'),
  endpoint: input(),
  'sts-endpoint': input('https://sts.aliyuncs.com'),
  'web-url': input('https://flow.aliyun.com'),

  // Waiting
  wait: input('true'),
  timeout: input('1h'),
  'poll-interval': input('auto'),
  'fail-fast': input('false'),
  'stop-on-cancel': input('false'),
  'stop-on-timeout': input('false'),

  // Acting on the run
  'on-manual-gate': input('wait'),
  'manual-gate': input(),
  'retry-jobs': input(null, 'lines'),
  'retry-attempts': input('1'),

  // Reporting
  summary: input('true'),
  logs: input('auto'),
  language: input('en'),
  label: input(),
  /** Where it is not set, the runner gives `github.token`. */
  'github-token': input(null, 'secret'),
  comment: input('false'),
  'commit-status': input('false')
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

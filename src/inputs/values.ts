/** What each input takes, and what it was given. */
import { parseDurationMs } from '../text/durations.ts'
import { readEndpoint, readWebUrl } from './endpoint.ts'
import { jsonObjectOf, parseEnvs } from './envs.ts'
import { isId, splitLines } from './given-text.ts'
import { parsePipelines, type PipelineLine } from './pipelines.ts'
import type { InputProblem } from './problems.ts'
import { inputTable, type InputName, type RawInputs } from './table.ts'

const longestTimeoutMs = 120 * 3_600_000
const shortestPollIntervalMs = 1_000
const shortestSessionSeconds = 900

/** The value of an input's text; null where the input does not take it. */
type Reader<T> = (text: string) => T | null

const any: Reader<string> = (text) => text
const matching =
  (pattern: RegExp): Reader<string> =>
  (text) =>
    pattern.test(text) ? text : null
const oneOf =
  <const T extends string>(...choices: readonly T[]): Reader<T> =>
  (text) =>
    choices.find((choice) => choice === text) ?? null
const either =
  <A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> =>
  (text) =>
    first(text) ?? second(text)
const duration =
  (shortestMs: number, longestMs = Number.MAX_SAFE_INTEGER): Reader<number> =>
  (text) => {
    const durationMs = parseDurationMs(text)
    return durationMs === null || durationMs < shortestMs || durationMs > longestMs ? null : durationMs
  }
const numberFrom =
  (pattern: RegExp, least: number): Reader<number> =>
  (text) =>
    pattern.test(text) && Number(text) >= least ? Number(text) : null
const trueOrFalse: Reader<boolean> = (text) =>
  /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() === 'true' : null
const id: Reader<string> = (text) => (isId(text) ? text : null)
/** Credentials are one word each: a blank or a line break inside would break the request's headers. */
const word = matching(/^[\x21-\x7e]+$/)

/** What each input of one value takes. A reader is asked only where the input is given, or has a default. */
const readers = {
  'organization-id': matching(/^[A-Za-z0-9_-]{1,64}$/),
  'pipeline-id': id,
  'pipeline-run-id': either(oneOf('latest'), id),
  commit: either(oneOf('auto', 'any'), (text) =>
    /^([0-9a-fA-F]{8,40}|[0-9a-fA-F]{64})$/.test(text) ? text.toLowerCase() : null
  ),
  'if-no-run': oneOf('fail', 'skip', 'start'),
  'appear-within': duration(1),
  start: trueOrFalse,
  'start-params': (text: string) => (jsonObjectOf(text) === null ? null : text.trim()),
  'access-token': word,
  'access-key-id': word,
  'access-key-secret': word,
  'security-token': word,
  'role-to-assume': matching(/^acs:ram::[^:\s]*:role\/\S+$/),
  'oidc-provider-arn': matching(/^acs:ram::[^:\s]*:oidc-provider\/\S+$/),
  audience: word,
  'role-session-name': matching(/^[A-Za-z0-9.@_-]{2,64}$/),
  'role-session-expiration': numberFrom(/^\d{1,6}$/, shortestSessionSeconds),
  edition: oneOf('central', 'region'),
  endpoint: readEndpoint,
  'sts-endpoint': readEndpoint,
  'web-url': readWebUrl,
  wait: trueOrFalse,
  timeout: duration(1, longestTimeoutMs),
  'poll-interval': either(oneOf('auto'), duration(shortestPollIntervalMs)),
  'fail-fast': trueOrFalse,
  'stop-on-cancel': trueOrFalse,
  'stop-on-timeout': trueOrFalse,
  'on-manual-gate': oneOf('wait', 'fail', 'hand-over', 'pass', 'refuse'),
  'manual-gate': any,
  'retry-jobs': (text: string) =>
    splitLines(text)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  'retry-attempts': numberFrom(/^[1-5]$/, 1),
  summary: trueOrFalse,
  logs: oneOf('auto', 'failed', 'all', 'live', 'none'),
  language: oneOf('en', 'zh-CN'),
  label: any,
  'github-token': word,
  comment: trueOrFalse,
  'commit-status': trueOrFalse
} satisfies Record<Exclude<InputName, 'pipelines' | 'envs'>, Reader<unknown>>

type SingleName = keyof typeof readers
type SingleValues = { readonly [Name in SingleName]: ReturnType<(typeof readers)[Name]> | null }

/** The inputs' values: null where an input is wrong, or neither given nor with a default. */
export interface Values extends SingleValues {
  readonly pipelines: readonly PipelineLine[] | null
  readonly envs: Readonly<Record<string, string>> | null
}

/** @param problems takes what is wrong with each input by itself */
export function readValues(raw: RawInputs, problems: InputProblem[]): Values {
  const entries = (Object.keys(readers) as SingleName[]).map((input) => {
    const text = raw[input]
    const value = text === null ? null : readers[input](text)
    if (text !== null && value === null)
      problems.push({ kind: 'invalid', input, value: quotable(input, text) })
    return [input, value]
  })
  return {
    ...(Object.fromEntries(entries) as SingleValues),
    pipelines: raw.pipelines === null ? null : parsePipelines(raw.pipelines, problems),
    envs: raw.envs === null ? null : parseEnvs(raw.envs, problems)
  }
}

/** Whether an input says something else than its default. */
export function isGiven(input: InputName, raw: RawInputs, values: Values): boolean {
  const byDefault = inputTable[input].default
  if (raw[input] === null || raw[input] === byDefault) return false
  if (byDefault === null || input === 'pipelines' || input === 'envs') return true
  return values[input] !== readers[input](byDefault)
}

/** What an error may quote: nothing that is secret, and no user name or password of an address. */
export function quotable(input: InputName, text: string): string | null {
  const { kind } = inputTable[input]
  if (kind === 'secret' || kind === 'unquoted') return null
  return text.replace(/^(.*\/\/)?.*@/, '$1***@')
}

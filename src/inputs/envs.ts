/** The inputs `envs` and `start-params`: what a run is started with. Problems quote nothing of them. */
import { isRecord } from '../text/lenient.ts'
import { splitLines } from './given-text.ts'
import type { InputProblem } from './problems.ts'

export type EnvsMemberProblem = 'value' | 'no-name'
export type EnvsLineProblem = 'no-equals' | 'no-name' | 'name-again'

/**
 * Variables from lines of `NAME=value` (blank lines and those that begin with `#` are skipped, a value is all that
 * follows the first `=`), or from a JSON object of strings.
 *
 * @param problems takes everything that is wrong with the text
 * @returns names and values, in order; null where anything is wrong
 */
export function parseEnvs(text: string, problems: InputProblem[]): Readonly<Record<string, string>> | null {
  const problemsBefore = problems.length
  const members = text.trimStart().startsWith('{') ? membersOf(text, problems) : linesOf(text, problems)
  return problems.length > problemsBefore ? null : Object.fromEntries(members)
}

function membersOf(text: string, problems: InputProblem[]): [string, string][] {
  const value = jsonObjectOf(text)
  if (value === null) problems.push({ kind: 'envs-json' })
  return Object.entries(value ?? {}).flatMap(([name, member], index) => {
    if (name.trim() === '') problems.push({ kind: 'envs-member', why: 'no-name', member: index + 1 })
    if (typeof member === 'string') return [[name, member]]
    problems.push({ kind: 'envs-member', why: 'value', member: index + 1 })
    return []
  })
}

function linesOf(text: string, problems: InputProblem[]): [string, string][] {
  const names = new Set<string>()
  return splitLines(text).flatMap((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return []
    const equals = line.indexOf('=')
    const name = line.slice(0, Math.max(0, equals)).trim()
    const why = equals < 0 ? 'no-equals' : name === '' ? 'no-name' : names.has(name) ? 'name-again' : null
    if (why !== null) problems.push({ kind: 'envs-line', why, line: index + 1 })
    names.add(name)
    return [[name, line.slice(equals + 1)]]
  })
}

/**
 * The parameters of the run that is started: JSON text of an object, null where there are none.
 *
 * @param startParams JSON text of an object: passed on as it is, so that its numbers keep every digit
 */
export function startParameters(
  startParams: string | null,
  envs: Readonly<Record<string, string>>
): string | null {
  if (Object.keys(envs).length === 0) return startParams
  const member = `"envs":${JSON.stringify(envs)}`
  const rest = startParams?.trim().slice(1) ?? '}'
  return `{${member}${rest.trimStart() === '}' ? '' : ','}${rest}`
}

/** Whether `start-params`, JSON text of an object, has variables of its own. */
export function hasEnvs(startParams: string): boolean {
  return Object.hasOwn(jsonObjectOf(startParams) ?? {}, 'envs')
}

/** The value of JSON text; null where it is no JSON, or no object. */
export function jsonObjectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

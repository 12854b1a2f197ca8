/** A JSON value; a `bigint` is a 64-bit id that must keep all its digits. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject

/** A JSON object; members that are `undefined` are left out of the text. */
export interface JsonObject {
  readonly [member: string]: Json | undefined
}

/**
 * Writes JSON text. Unlike `JSON.stringify` it writes a `bigint` as a number with all its digits, which is
 * how the service sends ids beyond 2^53.
 */
export function toJsonText(value: Json): string {
  if (typeof value === 'bigint') return value.toString()
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(toJsonText).join(',')}]`
  const members: string[] = []
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${toJsonText(member)}`)
  }
  return `{${members.join(',')}}`
}

/** Whether `value` is a JSON array. */
function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value)
}

/** Parses text that should hold a JSON object; `undefined` if it does not. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether `value` is an object that is neither null nor an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

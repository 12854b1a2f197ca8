/** JSON that others wrote, read tolerantly: what is missing or not as expected counts as not said, and nothing else with it. */

export type Fields = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object; one without fields where the value is none. */
export function recordOf(value: unknown): Fields {
  return isRecord(value) ? value : {}
}

/** The elements of a list that are objects; none where the value is no list. */
export function recordsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** A text; empty where the value is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A text that says something, without blanks around it; null for any other value. */
export function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

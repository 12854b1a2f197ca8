/** Values of the services' answers, read tolerantly: fields are missing, null, or of another type here and there. */
import { isRecord, wordOf, type Fields } from '../text/lenient.ts'
import { parseJson } from '../text/lossless-json.ts'

/** An object, or one that is sent as JSON in a string; null where it is neither. */
export function readFields(value: unknown): Fields | null {
  const found = typeof value === 'string' ? parseJsonOrNull(value) : value
  return isRecord(found) ? found : null
}

/** The value of a JSON text; null where it is none. */
export function parseJsonOrNull(json: string): unknown {
  try {
    return parseJson(json)
  } catch {
    return null
  }
}

/** What is made of the elements that are objects; null where the value is no list. */
export function readList<T>(value: unknown, read: (element: Fields) => T | null): T[] | null {
  if (!Array.isArray(value)) return null
  return value.flatMap((element: unknown) => {
    const found = isRecord(element) ? read(element) : null
    return found === null ? [] : [found]
  })
}

/** What the services send where they have nothing to say, though they could leave the field out. */
const placeholder = /^["“”]{2}$/

/** A code or a message: like a word, but a placeholder of two quotation marks is none. */
export function sayingOf(value: unknown): string | null {
  const word = wordOf(value)
  return word === null || placeholder.test(word) ? null : word
}

/** Booleans come as text here and there, and some as 1. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === 1
}

/** An id, whatever JSON it came in; null where there is none, or what is there can't be one. */
export function readId(value: unknown): string | null {
  const id = typeof value === 'number' ? String(value) : wordOf(value)
  return id !== null && /^[\w.-]{1,128}$/.test(id) && !/^\.+$/.test(id) ? id : null
}

/** A whole number that is not negative, in digits; null for any other value. */
export function readDigits(value: unknown): string | null {
  const id = readId(value)
  return id !== null && /^\d+$/.test(id) ? id : null
}

/** A run's number, which is above zero; null where there is none. */
export function readRunId(value: unknown): string | null {
  const digits = readDigits(value)
  return digits !== null && BigInt(digits) > 0n ? digits : null
}

/** The end of the year 9999: the last time that is written in the usual way. */
const latestTimeMs = Date.UTC(10_000, 0) - 1

/** Milliseconds since 1970; null where there is no time (missing, null, zero). */
export function readTimeMs(value: unknown): number | null {
  const time = typeof value === 'string' ? Number(value) : value
  return typeof time === 'number' && time > 0 && time <= latestTimeMs ? time : null
}

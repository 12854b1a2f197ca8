/** JSON whose whole numbers keep every digit: Yunxiao's ids have 64 bits, JavaScript's numbers 53. */

/** Every whole number that JavaScript rounds has sixteen digits or more. */
const mayHoldLongNumber = /\d{16}/

/**
 * Like JSON.parse, but a whole number that a JavaScript number can't hold exactly comes back as the
 * string of its digits. Relies on the reviver's source text (Node 22 and later).
 *
 * @throws SyntaxError where the text is not JSON
 */
export function parseJson(text: string): unknown {
  // A reviver is asked for every value, which makes reading ten times as slow: few answers need it.
  if (!mayHoldLongNumber.test(text)) return JSON.parse(text) as unknown
  return JSON.parse(text, reviveNumber) as unknown
}

function reviveNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  const source = context?.source
  return source !== undefined && /^-?\d+$/.test(source) ? source : value
}

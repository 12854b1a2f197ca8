/** JSON whose whole numbers keep every digit: Yunxiao's ids have 64 bits, JavaScript's numbers 53. */

/** Every whole number that JavaScript rounds has sixteen digits or more. */
const mayHoldLongNumber = /\d{16}/
/**
 * What tells texts from numbers: an escaped character, a quotation mark, a long whole number. No part of it is
 * repeated without limit, so that reading is linear whatever the server sends.
 */
const landmarks = /\\[^]|"|(?<![\w.+-])-?[1-9]\d{15,39}(?![\w.+-])/g

/**
 * Like JSON.parse, but a whole number that a JavaScript number can't hold exactly comes back as the
 * string of its digits, of up to 40.
 *
 * @throws SyntaxError where the text is not JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(mayHoldLongNumber.test(text) ? withLongNumbersQuoted(text) : text) as unknown
}

/** Whether more than `limit` objects and lists stand within each other: measured level by level, however deep it is. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === limit) return true
    level = level.flatMap((container) => (Object.values(container) as unknown[]).filter(isContainer))
  }
  return false
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function withLongNumbersQuoted(text: string): string {
  let isInText = false
  return text.replace(landmarks, (found) => {
    if (found === '"') isInText = !isInText
    const isNumber = !isInText && /^[-\d]/.test(found)
    return isNumber && !Number.isSafeInteger(Number(found)) ? `"${found}"` : found
  })
}

/** Texts as people give them: lines, and ids. */

/** The lines of a text, whatever ends them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/)
}

const largestId = 2n ** 63n - 1n

/** Whether a text is a positive whole number of up to 64 bits, in digits: kept as text, for numbers would round it. */
export function isId(text: string): boolean {
  return /^[0-9]{1,19}$/.test(text) && BigInt(text) > 0n && BigInt(text) <= largestId
}

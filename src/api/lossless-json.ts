/** JSON whose whole numbers keep every digit: Yunxiao's ids have 64 bits, JavaScript's numbers 53. */

/** Every whole number that JavaScript rounds has sixteen digits or more. */
const mayHoldLongNumber = /\d{16}/
/** A text of JSON, so that no digits in it are taken for a number, or a number. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/**
 * Like JSON.parse, but a whole number that a JavaScript number can't hold exactly comes back as the
 * string of its digits.
 *
 * @throws SyntaxError where the text is not JSON
 */
export function parseJson(text: string): unknown {
  const kept = mayHoldLongNumber.test(text)
    ? text.replace(textOrNumber, (token) => (isLongWholeNumber(token) ? `"${token}"` : token))
    : text
  return JSON.parse(kept) as unknown
}

function isLongWholeNumber(token: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(token) && !Number.isSafeInteger(Number(token))
}

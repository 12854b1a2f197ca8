/** Keeps parts of a page within a number of bytes. */

/** As many lines as fit, from the first on, with the line ends between them. */
export function limitedLines(
  lines: readonly string[],
  limitBytes: number
): { readonly kept: readonly string[]; readonly leftOut: number } {
  let sizeBytes = 0
  const tooFar = lines.findIndex((line) => (sizeBytes += Buffer.byteLength(line) + 1) > limitBytes)
  const kept = tooFar === -1 ? lines : lines.slice(0, tooFar)
  return { kept, leftOut: lines.length - kept.length }
}

/** How many bytes paragraphs take, with the blank lines between them. */
export function bytesOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0)
}

/** The last lines of a text that fit, or the end of the last where it alone does not. */
export function endWithin(lines: readonly string[], limitBytes: number): readonly string[] {
  const { kept } = limitedLines([...lines].reverse(), limitBytes)
  if (kept.length > 0 || lines.length === 0) return [...kept].reverse()
  // A character has four bytes at most.
  return [(lines.at(-1) ?? '').slice(-Math.floor(limitBytes / 4)).toWellFormed()]
}

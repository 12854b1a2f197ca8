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

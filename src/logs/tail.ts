/** The end of a log: what is shown of it. */

/** Contract, "Logs of jobs". */
export const tailLines = 100
export const tailBytes = 16 * 1024

/** The last 100 lines of a log, at most 16 KiB of them; no character is cut in two. */
export function tailOf(content: string): string {
  const lines = withoutLastBreaks(content.replace(/\r\n?/g, '\n')).split('\n').slice(-tailLines)
  const kept: string[] = []
  let sizeBytes = 0
  for (const line of lines.reverse()) {
    sizeBytes += Buffer.byteLength(line) + 1
    if (sizeBytes > tailBytes) {
      if (kept.length === 0) kept.push(endOf(line))
      break
    }
    kept.push(line)
  }
  return kept.reverse().join('\n')
}

/** A text without the line ends at its end. By hand: as a pattern it takes minutes where a log has many blank lines. */
export function withoutLastBreaks(text: string): string {
  let length = text.length
  while (text[length - 1] === '\n') length -= 1
  return text.slice(0, length)
}

/** The end of a line that alone is too long. */
function endOf(line: string): string {
  const bytes = Buffer.from(line)
  return bytes
    .subarray(bytes.length - tailBytes)
    .toString('utf8')
    .replace(/^\ufffd+/, '')
}

/** What is kept of a log while its end is not there yet: more than a tail may have. */
export const longestKept = 64 * 1024

/** The last lines of what was read of a log so far; the first of them may be cut. */
export function keptEnd(text: string, lines: number): string {
  return text.split('\n').slice(-lines).join('\n').slice(-longestKept)
}

/** The last lines of a tail, for an annotation. */
export function lastLines(tail: string, count: number): string[] {
  return tail.split('\n').slice(-count)
}

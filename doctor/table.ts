/** A table for a terminal: a cell may have several lines. */

/** @param rows of cells, each a list of lines; the first row is the heading */
export function tableLines(rows: readonly (readonly (readonly string[])[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? []).map(widthOf)))
  )
  const lines = rows.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length))
    return Array.from({ length: height }, (_, at) =>
      row
        .map((cell, column) => padded(cell[at] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
  })
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [...(lines[0] ?? []), rule, ...lines.slice(1).flat()]
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Columns that a text takes: Chinese characters and full-width signs take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (isWide(character) ? 2 : 1), 0)
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
    character
  )
}

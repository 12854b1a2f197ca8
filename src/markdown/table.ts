/** A table in Markdown whose last column is of durations, within a number of bytes. */
import { limitedLines } from './budget.ts'

/** The table, and a word below it where rows beyond the limit are left out. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  limitBytes: number,
  leftOutNote: (count: number) => string
): string[] {
  const { kept, leftOut } = limitedLines(rows.map(lineOf), limitBytes)
  const alignment = [...columns.slice(1).map(() => '---'), '---:']
  const table = [lineOf(columns), lineOf(alignment), ...kept].join('\n')
  return [table, ...(leftOut > 0 ? [leftOutNote(leftOut)] : [])]
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

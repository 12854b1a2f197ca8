/** Remote text in GitHub-flavoured Markdown: it can break no table, forge no link, ping nobody. */
import { shorten, singleLine } from '../text/remote-text.ts'

/** The longest name that is shown, in characters. */
const longestName = 120

/** Splits what would become a link or a mention, and shows nothing itself (zero width space). */
const breaker = '\u200b'

/**
 * Text as it is, in a paragraph, a heading or a table cell. Every character that means something in
 * Markdown or HTML becomes a numeric reference, which CommonMark never takes for structure
 * (CommonMark 0.31, section 2.5). GitHub also links addresses, `@names` and `#1` after rendering, so
 * those are split as well.
 *
 * @param longest characters that are shown at most
 */
export function markdownText(text: string, longest = longestName): string {
  return shorten(singleLine(text), longest)
    .replace(/(:)(?=\/\/)|(www)(?=\.)|([@#])(?=\S)|(\bGH)(?=-\d)/gi, (match) => `${match}${breaker}`)
    .replace(/[&<>"'`|[\]*_~\\$]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A link that people follow; its text is Markdown already. */
export function markdownLink(text: string, url: string): string {
  const target = url.replace(/[()|<>\s\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29')
  )
  return `[${text}](${target})`
}

/** A block of literal text. Its fence is longer than any run of backticks in it. */
export function codeBlock(text: string, language = ''): string {
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, longestRun + 1))
  return `${fence}${language}\n${text}\n${fence}`
}

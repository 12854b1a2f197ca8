/**
 * Text that others wrote (names, messages, logs), made fit to stand in our own lines
 * (contract, "Remote text").
 */

/** Characters that turn the reading direction or vanish: they make a text look like another one. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]/g
const laterControl = /[\u0080-\u009f]/g

/** A zero width joiner that does not join two emoji. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu

/** One line: breaks and tabs are blanks, control and direction characters are made visible. */
export function singleLine(text: string): string {
  return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '))
}

/** Control and direction characters made visible, line breaks among them. */
function visible(text: string): string {
  return text
    .replace(control, (character) =>
      character === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + character.charCodeAt(0))
    )
    .replace(laterControl, '\ufffd')
    .replace(invisible, '\ufffd')
    .replace(strayJoiner, '\ufffd')
    .toWellFormed()
}

/**
 * A line that the runner does not obey: `##[` is broken wherever it stands, `::` after leading blanks.
 * Source: actions/runner, ActionCommand.TryParse and TryParseV2.
 */
export function withoutCommands(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ')
}

/** A job's log without terminal colours: for pages, where they mean nothing. */
export function withoutColours(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;:]*m/g, '')
}

/** A text without any sequence that a terminal obeys, colours among them (ECMA-48): to look for what they hide. */
export function withoutSequences(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g,
    ''
  )
}

/**
 * A log's lines as they may stand in the workflow log: colours kept, every other control and direction
 * character made visible, all kinds of line ends made one.
 */
export function logLines(content: string): string[] {
  const lines = content.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) =>
    line
      // eslint-disable-next-line no-control-regex
      .split(/(\u001b\[[0-9;:]*m|\t)/)
      .map((part, index) => (index % 2 === 1 ? part : visible(part)))
      .join('')
  )
}

/**
 * A line of `length` code units at most. What is left out stands in its middle: our own sentences end with what to
 * do and where to click.
 */
export function shortenInside(text: string, length: number): string {
  if (text.length <= length) return text
  const halfLength = Math.floor((length - 1) / 2)
  return `${text.slice(0, halfLength)}…${text.slice(-halfLength)}`.toWellFormed()
}

/** The first `length` characters, with an ellipsis where some are left out; no character is cut in two. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  // A character has two code units at most: the first of a text without an end are enough.
  const characters = Array.from(text.slice(0, 2 * length))
  const isWhole = text.length <= 2 * length && characters.length <= length
  return isWhole ? text : `${characters.slice(0, length - 1).join('')}…`
}

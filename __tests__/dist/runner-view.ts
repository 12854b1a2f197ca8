/** The log as GitHub's runner reads it: which of its lines are commands that it obeys. */

/** A workflow command that the runner obeys, whatever it is called. */
export interface ObeyedCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** Number of its line, from 0. */
  readonly line: number
}

/**
 * Follows actions/runner (ActionCommandManager, ActionCommand.TryParseV2 and TryParse): `::` after blanks,
 * or `##[` anywhere in a line; between `::stop-commands::token` and `::token::` nothing. Unlike the runner,
 * which knows its commands by name, it takes any name for one.
 */
export function obeyedCommands(log: string): ObeyedCommand[] {
  const obeyed: ObeyedCommand[] = []
  let stopToken: string | null = null
  // The runner reads lines as .NET does: a lone carriage return ends one too.
  for (const [line, text] of log.split(/\r\n|\r|\n/).entries()) {
    const found = parseCommand(text)
    if (found === null) continue
    if (stopToken !== null) {
      if (found.command === stopToken) stopToken = null
      continue
    }
    if (found.command === 'stop-commands') stopToken = found.message
    obeyed.push({ ...found, line })
  }
  return obeyed
}

type Found = Omit<ObeyedCommand, 'line'>

function parseCommand(line: string): Found | null {
  const newer = /^\s*::([^\n]*?)::(.*)$/.exec(line)
  if (newer !== null) return command(newer[1] ?? '', newer[2] ?? '', ',')
  const older = /##\[([^\]]*)\](.*)$/.exec(line)
  return older === null ? null : command(older[1] ?? '', older[2] ?? '', ';')
}

function command(head: string, message: string, separator: string): Found {
  const [, name = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(head) ?? []
  const properties: Record<string, string> = {}
  for (const pair of rest.split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals)] = unescape(pair.slice(equals + 1))
  }
  return { command: name, properties, message: unescape(message) }
}

function unescape(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%'
  }
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (escaped) => characters[escaped] ?? escaped)
}

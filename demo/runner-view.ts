/** A step's output as GitHub's runner shows it, as far as the demo needs it. */

/**
 * Returns what takes one line of standard output and prints what people would see of it.
 *
 * @param moreLines says that an annotation has so many more lines; GitHub shows those on the workflow's page
 */
export function runnerView(
  print: (text: string) => void,
  moreLines: (count: number) => string
): (line: string) => void {
  let stopToken: string | null = null
  return (line) => {
    if (stopToken !== null) {
      if (line === `::${stopToken}::`) stopToken = null
      else print(`    ${line}`)
      return
    }
    const command = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line)
    if (command === null) {
      print(line)
      return
    }
    const [, name = '', properties = '', message = ''] = command
    switch (name) {
      case 'add-mask':
      case 'endgroup':
      case 'debug':
        break
      case 'stop-commands':
        stopToken = message
        break
      case 'group':
        print(`▼ ${unescape(message)}`)
        break
      default: {
        // A failed job's annotation repeats the end of its log, which the log has shown: its title will do.
        const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? ''
        const lines = unescape(message).split('\n')
        const shown = lines.length === 1 ? (lines[0] ?? '') : `${unescape(title)} ${moreLines(lines.length)}`
        print(`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${shown}`)
      }
    }
  }
}

function unescape(message: string): string {
  return message
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

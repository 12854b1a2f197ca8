/** A step's output as GitHub's runner shows it, as far as the demo needs it. */

/** Returns what takes one line of standard output and prints what people would see of it. */
export function runnerView(print: (text: string) => void): (line: string) => void {
  let stopToken: string | null = null
  return (line) => {
    if (stopToken !== null) {
      if (line === `::${stopToken}::`) stopToken = null
      else print(`    ${line}`)
      return
    }
    const command = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line)
    if (command === null) {
      print(line)
      return
    }
    const [, name = '', message = ''] = command
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
      default:
        print(`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${unescape(message)}`)
    }
  }
}

function unescape(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** The action's entry: installs the signal handlers first of all, then runs, then exits. */
import { main } from './main.ts'
import { watchForCancellation } from './runner/cancellation.ts'

const { signal } = watchForCancellation()

main(process.env, signal).then(exitWith, (error: unknown) => {
  process.stdout.write(`::error::${String(error).replace(/[\r\n]+/g, ' ')}\n`)
  exitWith(1)
})

/** Leaves once standard output has taken everything: on Windows pipes are written in the background. */
function exitWith(code: number): void {
  process.stdout.write('', () => process.exit(code))
}

/** The action's entry: signal handlers first of all, then the work, then the exit code. */
import { cancellation } from './runner/cancellation.ts'
import { main } from './main.ts'

main(process.env, cancellation).then(exitWith, (error: unknown) => {
  process.stdout.write(`::error::${String(error).replace(/[\r\n]+/g, ' ')}\n`)
  exitWith(1)
})

/** Leaves once standard output has taken everything: on Windows pipes are written in the background. */
function exitWith(code: number): void {
  process.stdout.write('', () => process.exit(code))
}

/** The action's entry: signal handlers first of all, then the work, then the exit code. */
import { cancellation } from './github/cancellation.ts'
import { main } from './main.ts'
import { leave } from './github/leave.ts'

// Where nobody reads the log any more, the verdict still counts.
process.stdout.on('error', () => undefined)

main(process.env, cancellation).then(exitWith, (error: unknown) => {
  // No message: what it quotes may be secret.
  process.stdout.write(`::error::The gate itself failed: ${error instanceof Error ? error.name : 'Error'}\n`)
  exitWith(1)
})

/** Leaves once standard output has taken everything: on Windows pipes are written in the background. */
function exitWith(code: number): void {
  process.stdout.write('', () => {
    leave(code, cancellation.aborted)
  })
}

/** The action's entry: signal handlers first of all, then the work, then the exit code. Edges begin here. */
import { setFlagsFromString } from 'node:v8'
import { cancellation } from './github/cancellation.ts'
import { leave } from './github/leave.ts'
import { createHttpClient } from './http/http-client.ts'
import { main } from './main.ts'
import { systemClock } from './schedule/clock.ts'

/** Longest time from a signal to the end of the process; the runner kills it after 10 s. */
const cancelledExitLimitMs = 4_500

cancellation.addEventListener('abort', () => {
  setTimeout(() => {
    leave(1, true)
  }, cancelledExitLimitMs).unref()
})

// Where nobody reads the log any more, the verdict still counts.
process.stdout.on('error', () => undefined)

// undici reads HTTP by WebAssembly: V8 would compile it once more, for a speed that no gate needs, as the process ends.
setFlagsFromString('--wasm-tiering-budget=1000000000')
// A heap that grows for speed has 180 MiB with twenty pipelines, of which 30 are in use.
setFlagsFromString('--optimize-for-size')

const write = (text: string): void => {
  process.stdout.write(text)
}
const edges = {
  environment: process.env,
  write,
  clock: systemClock,
  random: Math.random,
  createHttpClient
}
main(edges, cancellation).then(exitWith, (error: unknown) => {
  // No message: what it quotes may be secret.
  write(`::error::The gate itself failed: ${error instanceof Error ? error.name : 'Error'}\n`)
  exitWith(1)
})

/** Leaves once standard output has taken everything: on Windows pipes are written in the background. */
function exitWith(code: 0 | 1): void {
  process.stdout.write('', () => {
    leave(code, cancellation.aborted)
  })
}

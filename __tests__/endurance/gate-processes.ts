import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { GateTask, GateTaskEnd } from './gate-process.ts'

/**
 * Runs gates in a process of their own, whose garbage collection can be called, and in which V8 makes no machine
 * code and forgets no bytecode: how much it has of those depends on what else the machine does and on how often the
 * heap is measured, and both are part of it.
 */
export async function runGates(task: GateTask): Promise<GateTaskEnd> {
  const child = fork(join(__dirname, 'gate-process.ts'), [JSON.stringify(task)], {
    execArgv: ['--expose-gc', '--no-opt', '--no-maglev', '--no-sparkplug', '--no-flush-bytecode'],
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  return new Promise((resolve, reject) => {
    child.once('message', (end) => resolve(end as GateTaskEnd))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The gates' process ended with ${String(code)}`)))
  })
}

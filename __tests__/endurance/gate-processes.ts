import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { GateTask, GateTaskEnd } from './gate-process.ts'

/** Runs gates in a process of their own, whose garbage collection can be called. */
export async function runGates(task: GateTask): Promise<GateTaskEnd> {
  const child = fork(join(__dirname, 'gate-process.ts'), [JSON.stringify(task)], {
    execArgv: ['--expose-gc'],
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  return new Promise((resolve, reject) => {
    child.once('message', (end) => resolve(end as GateTaskEnd))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The gates' process ended with ${String(code)}`)))
  })
}

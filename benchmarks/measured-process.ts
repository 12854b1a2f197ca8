/** Runs a program in a process of its own and tells what it took. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Usage {
  readonly tookMs: number
  readonly cpuMs: number
  readonly peakMebibytes: number
}

/** @param args of Node, the program's file among them. Rejects unless it ends with 0 */
export async function measureProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>>
): Promise<Usage> {
  const startedAtMs = performance.now()
  const child = spawn(
    process.execPath,
    ['--require', join(import.meta.dirname, 'report-usage.cjs'), ...args],
    {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'pipe']
    }
  )
  let report = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    report += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    let tookMs = NaN
    child.once('exit', () => {
      tookMs = performance.now() - startedAtMs
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0) {
        reject(new Error(`${args.join(' ')} ended with ${String(code)}`))
        return
      }
      const { peakKibibytes, cpuMs } = JSON.parse(report) as Record<'peakKibibytes' | 'cpuMs', number>
      resolve({ tookMs, cpuMs, peakMebibytes: peakKibibytes / 1024 })
    })
  })
}

/**
 * How long the gate takes where there is nothing to wait for, and how much memory: a run that has ended, a
 * simulator on the loopback interface, the same Node for all. Beside it `node -e 0`, which is what no
 * program can beat, and a gate of a few lines written with Alibaba Cloud's own client.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actionEnvironment } from '../../simulator/action-environment.ts'
import { keys, organizationId, pipelineId } from '../../simulator/identity.ts'
import { startSimulator } from '../../simulator/server.ts'

interface Program {
  readonly name: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

interface Measured {
  readonly program: Program
  readonly medianMs: number
  readonly leastMs: number
  /** The most of several runs. */
  readonly peakMebibytes: number
}

const root = join(import.meta.dirname, '..', '..')
const memoryRounds = 3
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '25' } } })
const rounds = Number(values.rounds)
if (!Number.isSafeInteger(rounds) || rounds < 1) throw new Error('--rounds is a positive whole number')

const simulator = await startSimulator({ scenario: 'seed' })
try {
  const measured = await measure(programs(simulator.url, simulator.port))
  print(measured)
} finally {
  await simulator.close()
}

function programs(url: string, port: number): readonly Program[] {
  const gate = [join(root, 'dist', 'index.js')]
  return [
    { name: 'node -e 0', args: ['-e', '0'], environment: {} },
    { name: 'the gate, signed API', args: gate, environment: actionEnvironment(url, '1', 'keys') },
    { name: 'the gate, token API', args: gate, environment: actionEnvironment(url, '1', 'token') },
    { name: 'the gate, keyless', args: gate, environment: actionEnvironment(url, '1', 'oidc') },
    {
      name: 'a gate with @alicloud/openapi-core',
      args: [join(import.meta.dirname, 'openapi-core-gate.js')],
      environment: {
        ENDPOINT: `127.0.0.1:${port}`,
        ACCESS_KEY_ID: keys.full.accessKeyId,
        ACCESS_KEY_SECRET: keys.full.accessKeySecret,
        ORGANIZATION_ID: organizationId,
        PIPELINE_ID: pipelineId,
        RUN_ID: '1'
      }
    }
  ]
}

/** Runs the programs by turns, so that all of them meet the same moods of the machine. */
async function measure(all: readonly Program[]): Promise<readonly Measured[]> {
  const times = new Map<Program, number[]>(all.map((program) => [program, []]))
  const peaks = new Map<Program, number>()
  for (const program of all) await run(program, false)
  for (let round = 0; round < rounds; round += 1) {
    for (const program of all) times.get(program)?.push((await run(program, false)).tookMs)
  }
  for (let round = 0; round < memoryRounds; round += 1) {
    for (const program of all) {
      const { peakMebibytes } = await run(program, true)
      peaks.set(program, Math.max(peakMebibytes, peaks.get(program) ?? 0))
    }
  }
  return all.map((program) => {
    const sorted = [...(times.get(program) ?? [])].sort((first, second) => first - second)
    return {
      program,
      medianMs: sorted[Math.floor(sorted.length / 2)] ?? NaN,
      leastMs: sorted[0] ?? NaN,
      peakMebibytes: peaks.get(program) ?? NaN
    }
  })
}

/** One run, which has to end well. Memory is measured apart, since measuring takes time. */
async function run(
  { name, args, environment }: Program,
  withMemory: boolean
): Promise<{ readonly tookMs: number; readonly peakMebibytes: number }> {
  const preload = withMemory ? ['--require', join(import.meta.dirname, 'report-memory.cjs')] : []
  const startedAtMs = performance.now()
  const child = spawn(process.execPath, [...preload, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe']
  })
  let kibibytes = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    kibibytes += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    let tookMs = NaN
    child.once('exit', () => {
      tookMs = performance.now() - startedAtMs
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve({ tookMs, peakMebibytes: Number(kibibytes) / 1024 })
      else reject(new Error(`${name} ended with ${String(code)}`))
    })
  })
}

function print(measured: readonly Measured[]): void {
  const leastOf = measured[0]?.medianMs ?? NaN
  const columns = ['median', 'fastest', 'times node', 'peak memory']
  console.log(`Node ${process.version}, ${rounds} rounds\n`)
  console.log(`${''.padEnd(36)}${columns.map((column) => column.padStart(13)).join('')}`)
  for (const { program, medianMs, leastMs, peakMebibytes } of measured) {
    const cells = [
      `${medianMs.toFixed(0)} ms`,
      `${leastMs.toFixed(0)} ms`,
      (medianMs / leastOf).toFixed(2),
      `${peakMebibytes.toFixed(0)} MiB`
    ]
    console.log(`${program.name.padEnd(36)}${cells.map((cell) => cell.padStart(13)).join('')}`)
  }
}

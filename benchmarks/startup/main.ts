/**
 * How long the gate takes where there is nothing to wait for, how much of the processor and how much memory: a run
 * that has ended, a simulator on the loopback interface, the same Node for all. Beside it `node -e 0`, which is what no
 * program can beat, and a gate of a few lines written with Alibaba Cloud's own client.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actionEnvironment } from '../../simulator/action-environment.ts'
import { keys, organizationId, pipelineId } from '../../simulator/identity.ts'
import { startSimulator } from '../../simulator/server.ts'
import { measureProcess, type Usage } from '../measured-process.ts'

interface Program {
  readonly name: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

interface Measured {
  readonly program: Program
  readonly medianMs: number
  readonly leastMs: number
  readonly medianCpuMs: number
  /** The most of all runs. */
  readonly peakMebibytes: number
}

const root = join(import.meta.dirname, '..', '..')
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
  const usages = new Map<Program, Usage[]>(all.map((program) => [program, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (const program of all) {
      const usage = await measureProcess(program.args, program.environment)
      // The first round fills the caches.
      if (round >= 0) usages.get(program)?.push(usage)
    }
  }
  return all.map((program) => {
    const own = usages.get(program) ?? []
    return {
      program,
      medianMs: median(own.map(({ tookMs }) => tookMs)),
      leastMs: Math.min(...own.map(({ tookMs }) => tookMs)),
      medianCpuMs: median(own.map(({ cpuMs }) => cpuMs)),
      peakMebibytes: Math.max(...own.map(({ peakMebibytes }) => peakMebibytes))
    }
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

function print(measured: readonly Measured[]): void {
  const [node] = measured
  if (node === undefined) return
  const columns = ['median', 'fastest', 'times node', 'CPU time', 'times node', 'peak memory']
  console.log(`Node ${process.version}, ${rounds} rounds\n`)
  console.log(`${''.padEnd(36)}${columns.map((column) => column.padStart(13)).join('')}`)
  for (const { program, medianMs, leastMs, medianCpuMs, peakMebibytes } of measured) {
    const cells = [
      `${medianMs.toFixed(0)} ms`,
      `${leastMs.toFixed(0)} ms`,
      (medianMs / node.medianMs).toFixed(2),
      `${medianCpuMs.toFixed(0)} ms`,
      (medianCpuMs / node.medianCpuMs).toFixed(2),
      `${peakMebibytes.toFixed(0)} MiB`
    ]
    console.log(`${program.name.padEnd(36)}${cells.map((cell) => cell.padStart(13)).join('')}`)
  }
}

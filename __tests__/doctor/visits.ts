import { doctor, type DoctorEdges } from '../../doctor/doctor.ts'
import { createHttpClient } from '../../src/http/http-client.ts'
import { systemClock } from '../../src/schedule/clock.ts'
import type { Environment } from '../../src/text/environment.ts'
import { ScriptedHttp, type Script } from '../__fixtures__/scripted-http.ts'

/** What people see of a visit of the doctor, and what it wrote. */
export interface Visit {
  readonly code: 0 | 1
  readonly out: string
  readonly err: string
  /** The file of `--save`, empty where none was written. */
  readonly saved: string
}

/** A visit over the real network. */
export function visit(args: readonly string[], environment: Environment): Promise<Visit> {
  return visitWith(args, { environment, createHttpClient: () => createHttpClient({}) })
}

/** A visit of pipeline 1 over a network with a script. */
export function scriptedVisit(
  script: Script,
  environment: Environment = { YUNXIAO_ACCESS_TOKEN: 'pt-token' },
  ...args: readonly string[]
): Promise<Visit> {
  const http = new ScriptedHttp(systemClock, script)
  return visitWith(['--organization-id', 'o', '--pipeline-id', '1', ...args], {
    environment,
    createHttpClient: () => Promise.resolve(http)
  })
}

export async function visitWith(args: readonly string[], change: Partial<DoctorEdges>): Promise<Visit> {
  const out: string[] = []
  const err: string[] = []
  let saved = ''
  const code = await doctor(args, {
    environment: {},
    clock: systemClock,
    signal: new AbortController().signal,
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    writeFile: (_, text) => {
      saved = text
    },
    createHttpClient: () => Promise.reject(new Error('nothing should be asked')),
    ...change
  })
  return { code, out: out.join('\n'), err: err.join('\n'), saved }
}

/** The cells of an operation's row, each with all its lines. */
export function rowOf(out: string, operation: string): string[] {
  const lines = out.split('\n')
  const rule = lines.find((line) => line.startsWith('─')) ?? ''
  const widths = rule.split('  ').map((part) => part.length)
  const from = lines.findIndex((line) => line.split(' ')[0] === operation)
  const next = lines.slice(from + 1).findIndex((line) => !line.startsWith(' '))
  return widths.map((width, column) => {
    const start = widths.slice(0, column).reduce((sum, before) => sum + before + 2, 0)
    return lines
      .slice(from, from + 1 + next)
      .map((line) => line.slice(start, start + width).trim())
      .filter((part) => part !== '')
      .join(', ')
  })
}

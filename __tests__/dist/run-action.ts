import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ObeyedCommand, obeyedCommands } from './runner-view.ts'

/** What is special about a run of the action; all else is as the runner has it. */
export interface ActionOptions {
  /** Inputs by name, as a workflow sets them; the others have action.yml's defaults. */
  readonly inputs: Readonly<Record<string, string>>
  /** Variables beside the runner's own; `undefined` takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** What the event file holds. */
  readonly event?: unknown
  /** When the process is killed, so that no test hangs. */
  readonly limitMs?: number
}

/** How a run of the action went. */
export interface ActionResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** The outputs, the last value of each. */
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly durationMs: number
  /** When the process ended, by `performance.now()`. */
  readonly endedAtMs: number
  /** What the runner obeys in the log. */
  readonly commands: readonly ObeyedCommand[]
}

/** A run of the action that is under way. */
export interface ActionProcess {
  readonly result: Promise<ActionResult>
  /** Standard output so far. */
  stdout(): string
  hasEnded(): boolean
  /** Sends a signal; false if the process is gone. */
  kill(signal: NodeJS.Signals): boolean
  /** Resolves when the condition holds, or the process has ended. */
  until(condition: () => boolean): Promise<void>
}

/** What ends at once takes a tenth of a second, and this long on a machine that does much else. */
export const atOnceMs = process.env['CI'] === 'true' ? 2_000 : 6_000

/** The repository's folder. */
export const root = join(__dirname, '..', '..')
/** The built action. */
export const entry = join(root, 'dist', 'index.js')

/** The token that the runner gives each job; a secret like any other. */
export const githubToken = 'ghs_jobTokenThatNobodyMaySee00000001'

/** Defaults of action.yml, as the runner applies them; inputs without one come as empty text. */
export function inputDefaults(): Readonly<Record<string, string>> {
  const text = readFileSync(join(root, 'action.yml'), 'utf8')
  const section = text.slice(text.indexOf('\ninputs:\n'), text.indexOf('\noutputs:\n'))
  const defaults: Record<string, string> = {}
  for (const block of section.split(/\n {2}(?=\S)/).slice(1)) {
    const name = block.slice(0, block.indexOf(':'))
    const value = /^ {4}default: (.*)$/m.exec(block)?.[1] ?? ''
    const text = value.replace(/^'(.*)'$/, '$1')
    defaults[name] = text === '${{ github.token }}' ? githubToken : text
  }
  return defaults
}

/** Starts the built action as the runner does: its own Node, fresh files, a clean environment. */
export function startAction(options: ActionOptions): ActionProcess {
  if (!process.version.startsWith('v24.')) {
    throw new Error(`The action runs under Node 24, but this is ${process.version}: use npm test`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'gate-'))
  const startedAtMs = performance.now()
  const child = spawn(process.execPath, [entry], {
    cwd: folder,
    env: environmentOf(options, folder),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)]
  let hasEnded = false
  const guard = setTimeout(() => child.kill('SIGKILL'), options.limitMs ?? 100_000)
  const result = endOf(child).then(({ exitCode, signal, endedAtMs }): ActionResult => {
    hasEnded = true
    clearTimeout(guard)
    const outputs = parseOutputs(readFileSync(join(folder, 'output'), 'utf8'))
    const summary = readFileSync(join(folder, 'summary'), 'utf8')
    rmSync(folder, { recursive: true })
    const log = stdout()
    return {
      exitCode,
      signal,
      stdout: log,
      stderr: stderr(),
      outputs,
      summary,
      durationMs: endedAtMs - startedAtMs,
      endedAtMs,
      commands: obeyedCommands(log)
    }
  })
  return {
    result,
    stdout,
    hasEnded: () => hasEnded,
    kill: (signal) => child.kill(signal),
    until: async (condition) => {
      while (!hasEnded && !condition()) await sleep(2)
    }
  }
}

/** Runs the built action to its end. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  return startAction(options).result
}

/** The messages of the annotations of one kind. */
export function annotations(
  result: ActionResult,
  kind: 'error' | 'warning' | 'notice'
): readonly string[] {
  return result.commands.filter(({ command }) => command === kind).map(({ message }) => message)
}

/** All that people or later steps see; the masks, which only the runner sees, are taken out. */
export function visibleText(result: ActionResult): string {
  const log = result.stdout.replace(/^::add-mask::.*$/gm, '')
  return [log, result.stderr, result.summary, ...Object.values(result.outputs)].join('\n')
}

function environmentOf(options: ActionOptions, folder: string): Record<string, string> {
  for (const file of ['output', 'summary', 'state', 'env']) writeFileSync(join(folder, file), '')
  writeFileSync(join(folder, 'event.json'), JSON.stringify(options.event ?? {}))
  const inputs = { ...inputDefaults(), ...options.inputs }
  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REPOSITORY: 'octocat/app',
    GITHUB_SHA: '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39',
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    ),
    ...options.environment
  }
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

type ProcessEnd = Pick<ActionResult, 'exitCode' | 'signal' | 'endedAtMs'>

async function endOf(child: ChildProcess): Promise<ProcessEnd> {
  let endedAtMs = 0
  child.once('exit', () => {
    endedAtMs = performance.now()
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, endedAtMs }))
  })
}

/** Reads the file of outputs: `name=value`, or `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || delimiter === undefined) {
      const [, plainName, value] = /^([^=]+)=(.*)$/.exec(lines[at] ?? '') ?? []
      if (plainName !== undefined) outputs[plainName] = value ?? ''
      continue
    }
    const end = lines.indexOf(delimiter, at + 1)
    if (end === -1) throw new Error(`The output ${name} has no end`)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}

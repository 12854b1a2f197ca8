import { Gate, type GateParts } from '../../src/gate.ts'
import { readRawInputs } from '../../src/inputs/table.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import { conclusionOf, exitCodeOf, type Outcome } from '../../src/gate/outcome.ts'
import { EndReporter } from '../../src/report/end-reporter.ts'
import { timeFormatFor } from '../../src/markdown/time-format.ts'
import { readGitHubEvent } from '../../src/github/event.ts'
import { SummaryFile } from '../../src/github/runner-files.ts'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { CapturedOutput } from './captured-output.ts'
import { FakeClock } from './fake-clock.ts'
import { RunnerFiles } from './runner-files.ts'
import { ScriptedHttp, type Script, type Sent } from './scripted-http.ts'

/** Inputs by their names. */
export type Inputs = Readonly<Record<string, string>>

/** A gate on run 42 of pipeline 1234, by the token API. */
export const tokenInputs: Inputs = {
  'organization-id': 'org1',
  'pipeline-id': '1234',
  'pipeline-run-id': '42',
  'access-token': 'pt-token-0123456789',
  'poll-interval': '10s'
}

/** The same by the signed API. */
export const keyInputs: Inputs = {
  'organization-id': 'org1',
  'pipeline-id': '1234',
  'pipeline-run-id': '42',
  'access-key-id': 'LTAI0123456789',
  'access-key-secret': 'key-secret-0123456789',
  'poll-interval': '10s'
}

/** The inputs but for some of them. */
export function without(inputs: Inputs, ...names: readonly string[]): Inputs {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)))
}

/** Where the token API has the pipeline. */
export const pipelinePath = '/oapi/v1/flow/organizations/org1/pipelines/1234'

/** What a gate did, seen from outside. */
export interface Trial {
  readonly outcome: Outcome
  readonly conclusion: string
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly output: CapturedOutput
  readonly sent: readonly Sent[]
  readonly clock: FakeClock
  /** How long it took by the fake clock. */
  readonly tookMs: number
}

export interface TrialOptions {
  readonly inputs: Inputs
  readonly script: Script
  readonly clock?: FakeClock
  readonly environment?: Readonly<Record<string, string>>
  readonly event?: unknown
  readonly random?: () => number
  readonly signal?: AbortSignal
  /** Where what is printed goes; a new one, which ends with the gate, if not given. */
  readonly output?: CapturedOutput
  /** Is given the gate before it runs, to act on it from outside. */
  readonly onGate?: (gate: Gate) => void
}

/** The environment in which the runner gives a step these inputs. */
export function inputVariables(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

/** Runs a gate with a fake clock, a scripted network and real files. */
export async function tryGate(options: TrialOptions): Promise<Trial> {
  const clock = options.clock ?? new FakeClock()
  const files = new RunnerFiles()
  const previousOutputPath = process.env['GITHUB_OUTPUT']
  process.env['GITHUB_OUTPUT'] = files.outputPath
  const output = options.output ?? new CapturedOutput()
  const http = new ScriptedHttp(clock, options.script)
  const startMs = clock.nowMs()
  try {
    const gate = new Gate(parsedInputs(options), partsOf(options, { clock, files, http }))
    options.onGate?.(gate)
    const outcome = await gate.run()
    return {
      outcome,
      conclusion: conclusionOf(outcome),
      exitCode: exitCodeOf(outcome),
      outputs: files.outputs,
      summary: files.summary,
      output,
      sent: http.sent,
      clock,
      tookMs: clock.nowMs() - startMs
    }
  } finally {
    if (options.output === undefined) output.restore()
    if (previousOutputPath === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = previousOutputPath
    files.remove()
  }
}

function parsedInputs(options: TrialOptions): ConstructorParameters<typeof Gate>[0] {
  const raw = readRawInputs(inputVariables(options.inputs))
  const parsed = parseInputs(raw, options.environment ?? {})
  if (parsed.kind === 'invalid') throw new Error(`not valid: ${JSON.stringify(parsed.problems)}`)
  return parsed.inputs
}

function partsOf(
  options: TrialOptions,
  { clock, files, http }: { clock: FakeClock; files: RunnerFiles; http: ScriptedHttp }
): GateParts {
  const environment = options.environment ?? {}
  const language = options.inputs['language'] === 'zh-CN' ? 'zh-CN' : 'en'
  const messages = messagesIn(language)
  const secrets = new Secrets(() => undefined)
  for (const name of ['access-token', 'access-key-secret', 'security-token']) {
    const secret = options.inputs[name]
    if (secret !== undefined) secrets.add(secret)
  }
  const log = new WorkflowLog({ secrets, clock, isDebug: false })
  const time = timeFormatFor(language, undefined)
  const summaryFile = new SummaryFile(files.summaryPath)
  return {
    environment,
    event: readGitHubEvent(options.event ?? {}, environment),
    messages,
    clock,
    random: options.random ?? (() => 0.5),
    http,
    secrets,
    log,
    endReporter: new EndReporter({ log, messages, secrets, time, summaryFile, publishers: () => [] }),
    signal: options.signal ?? new AbortController().signal
  }
}

import { main } from '../../src/main.ts'
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
  readonly conclusion: string
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly output: CapturedOutput
  /** What was asked, GetPipeline left out. */
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
  /** Where what is printed goes. */
  readonly output?: CapturedOutput
}

/** The environment in which the runner gives a step these inputs. */
export function inputVariables(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

/** Whether a request asks for the pipeline itself, on either API: a gate does so once, and can do without. */
export function isGetPipeline({ method, path }: Pick<Sent, 'method' | 'path'>): boolean {
  return method === 'GET' && /\/pipelines\/\d+$/.test(path)
}

/** Runs a step with a fake clock, a scripted network and real files; GetPipeline is refused. */
export async function tryGate(options: TrialOptions): Promise<Trial> {
  const clock = options.clock ?? new FakeClock()
  const files = new RunnerFiles()
  const output = options.output ?? new CapturedOutput()
  const http = new ScriptedHttp(clock, options.script, (sent) =>
    isGetPipeline(sent) ? { status: 403, body: { errorCode: 'Forbidden' } } : null
  )
  const startMs = clock.nowMs()
  try {
    const exitCode = await main(
      {
        environment: {
          ...inputVariables(options.inputs),
          GITHUB_OUTPUT: files.outputPath,
          GITHUB_STEP_SUMMARY: files.summaryPath,
          GITHUB_EVENT_PATH: files.write('event.json', JSON.stringify(options.event ?? {})),
          ...options.environment
        },
        write: (text) => {
          output.take(text)
        },
        clock,
        random: options.random ?? (() => 0.5),
        createHttpClient: () => Promise.resolve(http)
      },
      options.signal ?? new AbortController().signal
    )
    return {
      conclusion: files.outputs['conclusion'] ?? '',
      exitCode,
      outputs: files.outputs,
      summary: files.summary,
      output,
      sent: http.sent,
      clock,
      tookMs: clock.nowMs() - startMs
    }
  } finally {
    files.remove()
  }
}

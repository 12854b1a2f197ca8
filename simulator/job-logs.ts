import { ApiError } from './http-messages.ts'
import type { JobScenario } from './job-scenario.ts'
import type { Json, JsonObject } from './json-text.ts'
import type { JobState } from './playback.ts'
import type { Run, RunBook } from './run-book.ts'
import type { Scenario } from './scenario.ts'

/** Part of a log, by lines: `last` is where the next part begins. */
export interface LogPart {
  readonly text: string
  readonly last: number
  readonly more: boolean
}

/** The lines that a job writes in all, in the attempt that the state is of. */
export function logLines({
  job,
  log,
  attempt
}: Pick<JobState, 'job' | 'log' | 'attempt'>): readonly string[] {
  if (job.deployOrder !== undefined || job.gate !== undefined) return []
  const told = log ?? job.log
  if (told !== undefined) return told === '' ? [] : told.split('\n')
  const count = job.logLines ?? 4
  const lines = [`[00:00:00] ${job.name}: begin`]
  for (let at = 1; at < count - 1; at += 1) lines.push(`[00:${minutes(at)}] line ${at + 1} of ${count}`)
  const good = statusOfAttempt(job, attempt) === 'SUCCESS'
  lines.push(`[00:${minutes(count)}] ${job.name}: ${good ? 'done' : 'exit status 1'}`)
  return lines.slice(0, count)
}

/** The state of a job of a run; throws the API's error if there is no such job. */
export function jobState(book: RunBook, run: Run, jobId: string): JobState {
  const found = book.jobState(run, jobId)
  if (found === undefined)
    throw new ApiError(404, 'InvalidPipelineJob.NotFound', 'The pipeline job is not found.')
  return found
}

/** The beginning of a job's log: what it has written so far, but no more than the scenario's page. */
export function firstPart({ scenario }: Run, state: JobState): LogPart {
  return part(writtenLines(scenario, state), 0, scenario.logPageLines)
}

/** Part of one step's log, by the scenario's way to count. */
export function stepPart(
  { scenario }: Run,
  state: JobState,
  stepIndex: number,
  offset: number,
  limit: number
): LogPart {
  const lines = stepLines(scenario, state, stepIndex)
  const { offsetsFrom, lastOfEmpty } = scenario.logs
  if (lines.length === 0) return { text: '', last: lastOfEmpty ?? offset, more: false }
  const { text, last, more } = part(lines, Math.max(0, offset - offsetsFrom), limit)
  return { text, last: Math.max(offset, last), more }
}

/** The whole log of one step, as far as it has been written. */
export function stepText({ scenario }: Run, state: JobState, stepIndex: number): string {
  const lines = stepLines(scenario, state, stepIndex)
  return part(lines, 0, lines.length).text
}

/** A job's steps, as GetPipelineJobSteps sends them. */
export function stepsJson({ scenario }: Run, state: JobState): Json {
  if (state.startMs === null) return []
  const { job, status } = state
  const nodes = job.steps.map((name, at): JsonObject => {
    const last = at === job.steps.length - 1
    const running = last && status === 'RUNNING'
    return {
      nodeIndex: at + 1,
      stepIndex: at + 1,
      nodeName: name,
      stepName: running ? name : `${name}(${last ? Math.round(state.workedMs / 1000) : 0}s)`,
      status: last ? status : 'SUCCESS',
      finish: !running,
      running
    }
  })
  const steps: JsonObject = {
    jobId: BigInt(job.id),
    buildId: buildId(state),
    actionCode: 'build',
    actionName: job.name,
    buildProcessNodes: nodes
  }
  return scenario.logs.stepsAs === 'object' ? steps : [steps]
}

/** The build that ran a job: each attempt has its own. */
export function buildId({ job, attempt }: Pick<JobState, 'job' | 'attempt'>): bigint {
  return 70_000_000n + (BigInt(job.id) % 1_000_000n) + BigInt(attempt) * 1_000_000n
}

function statusOfAttempt(job: JobScenario, attempt: number): string {
  const earlier = job.earlierAttempts[attempt]
  if (earlier !== undefined) return earlier.endsWith
  const retry = attempt - job.earlierAttempts.length
  if (retry === 0) return job.endsWith
  return (job.retries[retry - 1] ?? job.retries.at(-1))?.endsWith ?? 'SUCCESS'
}

/** The lines written so far, each with its line break; the last one without, where only half of it is there. */
function writtenLines({ logs }: Scenario, state: JobState): readonly string[] {
  const lines = logLines(state).map((line) => `${line}\n`)
  if (state.endMs !== null || logs.growBy === 'lines') {
    return lines.slice(0, Math.ceil(lines.length * state.progress))
  }
  const text = lines.join('')
  return text.slice(0, Math.ceil(text.length * state.progress)).match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** One line for each step but the last, which has the rest. */
function stepLines(scenario: Scenario, state: JobState, stepIndex: number): readonly string[] {
  const at = stepIndex - 1
  if (state.job.steps[at] === undefined)
    throw new ApiError(404, 'InvalidPipelineJobStep.NotFound', 'The step is not found.')
  const written = writtenLines(scenario, state)
  return at === state.job.steps.length - 1 ? written.slice(at) : written.slice(at, at + 1)
}

/** Some of the lines. The next part begins with half a line that ends this one. */
function part(lines: readonly string[], offset: number, limit: number): LogPart {
  const end = Math.min(lines.length, offset + limit)
  const text = lines.slice(offset, end).join('')
  const half = text !== '' && !text.endsWith('\n')
  return { text, last: Math.max(offset, half ? end - 1 : end), more: end < lines.length }
}

function minutes(seconds: number): string {
  return `${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

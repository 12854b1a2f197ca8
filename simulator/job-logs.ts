import { ApiError } from './http-messages.ts'
import type { JsonObject } from './json-text.ts'
import type { JobState } from './playback.ts'
import type { Run, RunBook } from './run-book.ts'
import type { JobScenario } from './scenario.ts'

/** Part of a log, by lines: `last` is where the next part begins. */
export interface LogPart {
  readonly text: string
  readonly last: number
  readonly more: boolean
}

/** The lines that a job writes in all. */
export function logLines(job: JobScenario): readonly string[] {
  if (job.deployOrder !== undefined || job.gate !== undefined) return []
  if (job.log !== undefined) return job.log === '' ? [] : job.log.split('\n')
  const count = job.logLines ?? 4
  const lines = [`[00:00:00] ${job.name}: begin`]
  for (let at = 1; at < count - 1; at += 1) lines.push(`[00:${minutes(at)}] line ${at + 1} of ${count}`)
  lines.push(`[00:${minutes(count)}] ${job.name}: ${job.endsWith === 'SUCCESS' ? 'done' : 'exit status 1'}`)
  return lines.slice(0, count)
}

function minutes(seconds: number): string {
  return `${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

/** The state of a job of a run; throws the API's error if there is no such job. */
export function jobState(book: RunBook, run: Run, jobId: string): JobState {
  const jobs = book.state(run).stages.flatMap((stage) => stage.jobs)
  const found = jobs.find(({ job }) => job.id === jobId)
  if (found === undefined)
    throw new ApiError(404, 'InvalidPipelineJob.NotFound', 'The pipeline job is not found.')
  return found
}

/** The beginning of a job's log: what it has written so far, but no more than the scenario's page. */
export function firstPart(run: Run, state: JobState): LogPart {
  const written = writtenLines(state)
  return part(written, 0, run.scenario.logPageLines)
}

/** Part of one step's log. */
export function stepPart(state: JobState, stepIndex: number, offset: number, limit: number): LogPart {
  const lines = stepLines(state)[stepIndex - 1]
  if (lines === undefined)
    throw new ApiError(404, 'InvalidPipelineJobStep.NotFound', 'The step is not found.')
  return part(lines, offset, limit)
}

/** A job's steps, as GetPipelineJobSteps sends them. */
export function stepsJson(state: JobState): JsonObject[] {
  if (state.startMs === null) return []
  const { job, status } = state
  const nodes = job.steps.map((name, at): JsonObject => {
    const last = at === job.steps.length - 1
    const running = last && status === 'RUNNING'
    return {
      nodeIndex: at + 1,
      stepIndex: at + 1,
      nodeName: name,
      stepName: name,
      status: last ? status : 'SUCCESS',
      finish: !running,
      running
    }
  })
  return [
    {
      jobId: BigInt(job.id),
      buildId: buildId(job),
      actionCode: 'build',
      actionName: job.name,
      buildProcessNodes: nodes
    }
  ]
}

/** The build that ran a job. */
export function buildId(job: JobScenario): bigint {
  return 70_000_000n + (BigInt(job.id) % 1_000_000n)
}

function writtenLines(state: JobState): readonly string[] {
  const lines = logLines(state.job)
  return lines.slice(0, Math.ceil(lines.length * state.progress))
}

/** One line for each step but the last, which has the rest. */
function stepLines(state: JobState): readonly (readonly string[])[] {
  const written = writtenLines(state)
  const lastStep = state.job.steps.length - 1
  return state.job.steps.map((_, at) => (at === lastStep ? written.slice(at) : written.slice(at, at + 1)))
}

function part(lines: readonly string[], offset: number, limit: number): LogPart {
  const end = Math.min(lines.length, offset + limit)
  const text = lines.slice(offset, end).map((line) => `${line}\n`)
  return { text: text.join(''), last: Math.max(offset, end), more: end < lines.length }
}

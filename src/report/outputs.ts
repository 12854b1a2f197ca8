/** The step's outputs, as far as they are known (contract, "Outputs"). */
import { durationMsOf, failedJobsOf, spanMsOf, type Job, type Run, type Stage } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { conclusionOf, type Outcome } from '../gate/outcome.ts'
import type { GateReport } from './gate-report.ts'

/** Beyond about 128 KiB a step that takes the output through its environment can't be started. */
const listLimitBytes = 100_000

export interface Outputs {
  readonly values: Readonly<Record<string, string>>
  /** What had to be left out of `stages`. */
  readonly leftOut: 'nothing' | 'jobs' | { readonly stages: number }
  /** How many had to be left out of `failed-jobs`, from the end. */
  readonly failedJobsLeftOut: number
}

/** All outputs; those that are not known are empty, lists among them, so that `fromJSON` takes them. */
export function outputsOf(report: GateReport, outcome: Outcome): Outputs {
  const { run } = report
  const durationMs = run === null ? null : durationMsOf(run, report.nowMs)
  const stages = stagesOutput(run, report.nowMs)
  const failedJobs = failedJobsOutput(run)
  return {
    values: {
      status: run?.status ?? '',
      conclusion: conclusionOf(outcome),
      'pipeline-run-id': report.runId ?? '',
      url: report.url ?? '',
      'duration-seconds': durationMs === null ? '' : String(Math.floor(durationMs / 1000)),
      stages: stages.json,
      'failed-jobs': failedJobs.json
    },
    leftOut: stages.leftOut,
    failedJobsLeftOut: failedJobs.leftOut
  }
}

function stagesOutput(run: Run | null, nowMs: number): { json: string; leftOut: Outputs['leftOut'] } {
  if (run === null) return { json: '[]', leftOut: 'nothing' }
  const whole = jsonList(run.stages.map((stage) => stageJson(stage, nowMs, true)))
  if (Buffer.byteLength(whole) <= listLimitBytes) return { json: whole, leftOut: 'nothing' }
  const stages = run.stages.map((stage) => stageJson(stage, nowMs, meaningOf(stage.status) !== 'success'))
  const withoutJobs = jsonList(stages)
  if (Buffer.byteLength(withoutJobs) <= listLimitBytes) return { json: withoutJobs, leftOut: 'jobs' }
  const { json, leftOut } = limitedList(stages)
  return { json, leftOut: { stages: leftOut } }
}

function failedJobsOutput(run: Run | null): { json: string; leftOut: number } {
  const entries = (run === null ? [] : failedJobsOf(run)).map(({ stage, job }) =>
    JSON.stringify({ stage: stage.name, id: job.id, name: job.name, status: job.status })
  )
  return limitedList(entries)
}

/** As many entries as fit, and how many are left out from the end. */
function limitedList(entries: readonly string[]): { json: string; leftOut: number } {
  let sizeBytes = '[]'.length
  const tooFar = entries.findIndex((entry) => (sizeBytes += Buffer.byteLength(entry) + 1) > listLimitBytes)
  const kept = tooFar === -1 ? entries : entries.slice(0, tooFar)
  return { json: jsonList(kept), leftOut: entries.length - kept.length }
}

function jsonList(entries: readonly string[]): string {
  return `[${entries.join(',')}]`
}

function stageJson(stage: Stage, nowMs: number, withJobs: boolean): string {
  return JSON.stringify({
    name: stage.name,
    status: stage.status,
    ...timesJson(stage, nowMs),
    jobs: withJobs
      ? stage.jobs.map((job) => ({
          id: job.id,
          name: job.name,
          status: job.status,
          ...timesJson(job, nowMs)
        }))
      : []
  })
}

function timesJson(part: Stage | Job, nowMs: number): Record<string, string | number | null> {
  const spanMs = spanMsOf(part, nowMs)
  return {
    startedAt: isoOrNull(part.startedAtMs),
    finishedAt: isoOrNull(part.finishedAtMs),
    durationSeconds: spanMs === null ? null : Math.floor(spanMs / 1000)
  }
}

function isoOrNull(timeMs: number | null): string | null {
  return timeMs === null ? null : new Date(timeMs).toISOString()
}

/** Outputs that are JSON: each at most 100,000 bytes, and JSON still where something is left out. */
import type { GateView } from '../gate/view.ts'
import { limitedLines } from '../markdown/budget.ts'
import { conclusionOfGate } from '../markdown/step-view.ts'
import type { Messages } from '../messages/messages.ts'
import {
  durationMsOf,
  failedJobsOf,
  jobsOf,
  slotOf,
  spanMsOf,
  type Job,
  type Run,
  type Stage
} from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { shorten, singleLine } from '../text/remote-text.ts'

/** Beyond about 128 KiB a step that takes the output through its environment can't be started. */
const limitBytes = 100_000
/** Characters of a name, where names have to be cut. */
const cutName = 30

export interface LimitedJson {
  readonly text: string
  /** In words; null where nothing is. */
  readonly leftOut: string | null
}

/** The branch that was built: that of the source that fitted, or where none tells its commit, of the first. */
export function branchOf({ head, run }: GateView): string | null {
  return head === null ? (run?.branch ?? null) : head.branch
}

/** As many entries as fit. @param brackets of a list, or of an object whose members the entries are */
export function limitedList(
  entries: readonly string[],
  { reporting }: Messages,
  brackets = '[]'
): LimitedJson {
  const { kept, leftOut } = fitting(entries)
  const text = `${brackets.charAt(0)}${kept.join(',')}${brackets.charAt(1)}`
  return { text, leftOut: leftOut === 0 ? null : reporting.entriesLeftOut(leftOut) }
}

/** Commas take what line ends would, and there is one more bracket than a comma less. */
function fitting(entries: readonly string[]): ReturnType<typeof limitedLines> {
  return limitedLines(entries, limitBytes - 1)
}

function fits(entries: readonly string[]): boolean {
  return fitting(entries).leftOut === 0
}

/** First the jobs of successful stages are left out, then whole stages from the end. */
export function stagesOutput(run: Run | null, nowMs: number, messages: Messages): LimitedJson {
  const stages = run?.stages ?? []
  const whole = stages.map((stage) => stageJson(stage, nowMs, true))
  if (fits(whole)) return limitedList(whole, messages)
  const fewer = stages.map((stage) => stageJson(stage, nowMs, meaningOf(stage.status) !== 'success'))
  const { leftOut } = fitting(fewer)
  const { reporting } = messages
  return {
    text: limitedList(fewer, messages).text,
    leftOut: leftOut === 0 ? reporting.jobsLeftOut : reporting.stagesLeftOut(leftOut)
  }
}

/** No pipeline is ever left out: names are cut, then the failed jobs of the last ones. */
export function resultsOutput(gates: readonly GateView[], nowMs: number, messages: Messages): LimitedJson {
  const whole = gates.map((gate) => resultJson(gate, nowMs, (name) => name, true))
  if (fits(whole)) return limitedList(whole, messages)
  const { reporting } = messages
  const cut = (name: string): string => shorten(singleLine(name), cutName)
  const short = gates.map((gate) => resultJson(gate, nowMs, cut, true))
  if (fits(short)) return { text: limitedList(short, messages).text, leftOut: reporting.namesCut }
  const shortest = gates.map((gate) => resultJson(gate, nowMs, cut, false))
  let count = 0
  let entries: readonly string[] = short
  while (count < gates.length && !fits(entries)) {
    count += 1
    entries = [...short.slice(0, -count), ...shortest.slice(-count)]
  }
  return { text: limitedList(entries, messages).text, leftOut: reporting.failedJobsLeftOut(count) }
}

function resultJson(
  gate: GateView,
  nowMs: number,
  name: (name: string) => string,
  withFailedJobs: boolean
): string {
  const { request, pipelineName, runId, run, url, head } = gate
  const durationMs = run === null ? null : durationMsOf(run, nowMs)
  const branch = branchOf(gate)
  const failed = run === null || !withFailedJobs ? [] : failedJobsOf(run)
  return JSON.stringify({
    // Never cut: a later step finds its pipeline by it. With `pipelines` it has 50 characters at most.
    label: request.label,
    pipelineId: request.pipelineId,
    pipelineName: pipelineName === null ? null : name(pipelineName),
    pipelineRunId: runId,
    status: run === null ? null : name(run.status),
    conclusion: conclusionOfGate(gate),
    url,
    commit: head?.commit ?? null,
    branch: branch === null ? null : name(branch),
    durationSeconds: durationMs === null ? null : Math.floor(durationMs / 1000),
    failedJobs: failed.map(({ stage, job }) => ({
      stage: name(stage.name),
      id: job.id,
      name: name(job.name),
      status: name(job.status)
    }))
  })
}

export function failedJobEntries(gate: GateView): string[] {
  return (gate.run === null ? [] : failedJobsOf(gate.run)).map(({ stage, job }) =>
    JSON.stringify({ ...idsOf(gate), stage: stage.name, id: job.id, name: job.name, status: job.status })
  )
}

/** What waits for a person; a stage that waits as a whole has no id. */
export function manualGateEntries(gate: GateView): string[] {
  return gate.waits.map(({ kind, stage, job }) =>
    JSON.stringify({
      kind,
      ...idsOf(gate),
      pipelineRunId: gate.runId,
      stage: stage.name,
      id: job?.id ?? null,
      name: job?.name ?? stage.name
    })
  )
}

/** The jobs that were tried again, each by the number of its last try. */
export function retriedJobEntries(gate: GateView): string[] {
  const { run } = gate
  const jobs = run === null ? [] : jobsOf(run).map((found) => ({ ...found, slot: slotOf(run, found) }))
  return gate.retry.jobs.map(({ stage, job, slot, attempts }) => {
    const last = jobs.find((found) => found.slot === slot)?.job ?? job
    return JSON.stringify({ ...idsOf(gate), stage: stage.name, id: last.id, name: job.name, attempts })
  })
}

/** Members of an object; a key that is given twice counts as its last. */
export function variableMembers(run: Run | null): string[] {
  const variables = new Map((run?.variables ?? []).map(({ key, value }) => [key, value]))
  return [...variables].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
}

/** What each job gave out. */
export function jobResultEntries(gate: GateView): string[] {
  if (gate.run === null) return []
  return jobsOf(gate.run).flatMap(({ stage, job }) => {
    if (job.data === null) return []
    const { id, name, data } = job
    return [JSON.stringify({ ...idsOf(gate), stage: stage.name, id, name, data })]
  })
}

function idsOf({ request }: GateView): { label: string; pipelineId: string } {
  return { label: request.label, pipelineId: request.pipelineId }
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

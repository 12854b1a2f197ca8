/** The table of a run's stages: one row for each, in order. */
import type { GateView } from '../gate/view.ts'
import type { Messages } from '../messages/messages.ts'
import { slotOf, spanMsOf, type Job, type Run, type Stage } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { formatDuration } from '../text/durations.ts'
import { markdownText } from './escape.ts'
import { statusIcon } from './icons.ts'
import { nameOf, type TextContext } from './run-parts.ts'
import { tableOf } from './table.ts'
import { statusText } from './verdict.ts'

/** So few jobs stand below each other; more would make rows that nobody can take in. */
const jobsOnLinesOfTheirOwn = 5
/** Jobs that are named in one row. */
const jobsInRow = 30

/** The table, and a word below it where rows beyond the limit are left out. */
export function stageTable(
  { run, retry }: GateView,
  nowMs: number,
  limitBytes: number,
  context: TextContext
): string[] {
  if (run === null) return []
  const { columns, noStages, stagesLeftOut } = context.messages.summary
  if (run.stages.length === 0) return [noStages]
  const attempts = new Map(retry.jobs.map((job) => [job.slot, job.attempts]))
  return tableOf(
    [columns.stage, columns.status, columns.jobs, columns.started, columns.duration],
    run.stages.map((stage) => rowOf(stage, run, attempts, nowMs, context)),
    limitBytes,
    stagesLeftOut
  )
}

function rowOf(
  stage: Stage,
  run: Run,
  attempts: ReadonlyMap<string, number>,
  nowMs: number,
  { messages, time }: TextContext
): string[] {
  const spanMs = spanMsOf(stage, nowMs)
  const attemptsOf = (job: Job): number => attempts.get(slotOf(run, { stage, job })) ?? 1
  return [
    nameOf(stage.name, messages),
    `${statusIcon(stage.status)} ${markdownText(statusText(stage.status, messages))}`,
    jobsCell(stage, attempts.size === 0 ? () => 1 : attemptsOf, messages),
    stage.startedAtMs === null ? '' : time.format(stage.startedAtMs),
    spanMs === null ? '' : formatDuration(spanMs)
  ]
}

/** The jobs by name, with their own status where it is not the stage's; failed ones are never left out first. */
function jobsCell(stage: Stage, attemptsOf: (job: Job) => number, messages: Messages): string {
  const differs = (job: Job): boolean => meaningOf(job.status) !== meaningOf(stage.status)
  const ranked =
    stage.jobs.length <= jobsInRow
      ? stage.jobs
      : [...stage.jobs].sort((first, second) => Number(differs(second)) - Number(differs(first)))
  // Where jobs differ, each carries its sign: the failed one is to be seen at once.
  const isMixed = stage.jobs.some(differs)
  const { open, close, comma } = messages.punctuation
  const named = ranked.slice(0, jobsInRow).map((job) => {
    const attempts = attemptsOf(job)
    const remarks = [
      ...(differs(job) ? [markdownText(statusText(job.status, messages))] : []),
      ...(attempts > 1 ? [messages.summary.nthTry(attempts)] : [])
    ]
    const icon = isMixed ? `${statusIcon(job.status)} ` : ''
    const said = remarks.length === 0 ? '' : `${open}${remarks.join(comma)}${close}`
    return `${icon}${nameOf(job.name, messages)}${said}`
  })
  const left = stage.jobs.length - named.length
  const all = [...named, ...(left > 0 ? [messages.summary.jobsLeftOut(left)] : [])]
  return all.join(all.length > jobsOnLinesOfTheirOwn ? ', ' : '<br>')
}

/** The ends of failed jobs' logs, to be opened one by one. */
import type { LogTail } from '../logs/log-piece.ts'
import type { Messages } from '../messages/messages.ts'
import type { GateView } from '../gate/view.ts'
import { logLines, withoutColours } from '../text/remote-text.ts'
import { codeBlock, markdownText } from './escape.ts'
import { endWithin, limitedLines } from './budget.ts'
import { nameOf, reasonLine } from './run-parts.ts'

/** Where there is little room, one log takes this part of it at most; a fence may take twice as much again. */
const shortestShare = 4

/** A heading and the logs that fit; those that don't are counted. */
export function logParts(
  { logTails, logsNotRead }: GateView,
  limitBytes: number,
  messages: Messages
): string[] {
  const { log, summary } = messages
  const tails = logTails.filter(({ text }) => text.trim() !== '')
  const { kept, leftOut } = limitedLines(
    tails.map((tail, index) => logPart(tail, index === 0, limitBytes / shortestShare, messages)),
    limitBytes
  )
  const parts = [
    ...kept,
    ...(leftOut > 0 ? [summary.logsLeftOut(leftOut)] : []),
    ...(logsNotRead > 0 ? [log.logsNotRead(logsNotRead)] : [])
  ]
  return parts.length === 0 ? [] : [`### ${summary.failedLogs}`, ...parts]
}

function logPart(tail: LogTail, isOpen: boolean, textLimitBytes: number, messages: Messages): string {
  const title = logTitle(
    { ...tail, machine: tail.machine === null ? null : markdownText(tail.machine) },
    nameOf(tail.job, messages),
    nameOf(tail.stage, messages),
    messages
  )
  return [
    detailsHead(title, isOpen),
    ...(tail.failure === null ? [] : [messages.summary.whyFailed(reasonLine(tail.failure, messages))]),
    codeBlock(endWithin(logLines(withoutColours(tail.text)), textLimitBytes).join('\n'), 'text'),
    ...(tail.isWhole ? [] : [messages.log.logIncomplete(null)]),
    '</details>'
  ].join('\n\n')
}

/** What a log is of. Names are as they are to be shown. */
export function logTitle(
  { machine, attempt }: Pick<LogTail, 'machine' | 'attempt'>,
  job: string,
  stage: string,
  { log, punctuation }: Messages
): string {
  const title = machine === null ? log.logTitle(job, stage) : log.machineLogTitle(job, stage, machine)
  return attempt > 1 ? `${title}${punctuation.comma}${log.attempt(attempt)}` : title
}

/** The beginning of something to open; `</details>` ends it. @param title is Markdown already */
export function detailsHead(title: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`
}

/**
 * The run as a Mermaid Gantt chart: a section for each stage, a bar for each job.
 * Source of the syntax: Mermaid's documentation, "Gantt diagrams".
 */
import { spanMsOf, type Job, type Run, type Stage } from '../run/run.ts'
import { meaningOf } from '../run/status.ts'
import { shorten, singleLine } from '../text/remote-text.ts'
import type { TimeFormat } from './time-format.ts'

/** Mermaid refuses more than 50,000 characters; the contract leaves a margin. */
const longestChart = 40_000
const longestLabel = 50
/** A bar needs some length to be seen. */
const shortestBarMs = 1_000

export type Gantt =
  | { readonly kind: 'chart'; readonly text: string; readonly hasJobs: boolean }
  | { readonly kind: 'too-large' }
  /** Nothing has begun yet. */
  | { readonly kind: 'empty' }

/** @param nowMs where the bars of what still runs end, in ms since 1970 */
export function ganttOf(run: Run, nowMs: number, time: TimeFormat, unnamed: string): Gantt {
  const bar = (part: Stage | Job): string[] => barOf(part, nowMs, time, unnamed)
  const withJobs = run.stages.flatMap((stage) => {
    const jobs = stage.jobs.flatMap(bar)
    const bars = jobs.length > 0 ? jobs : bar(stage)
    return bars.length === 0 ? [] : [`  section ${labelOf(stage.name, unnamed)}`, ...bars]
  })
  if (withJobs.length === 0) return { kind: 'empty' }
  const full = chartOf(withJobs)
  if (full.length < longestChart) return { kind: 'chart', text: full, hasJobs: true }
  const stagesOnly = chartOf(run.stages.flatMap(bar))
  return stagesOnly.length < longestChart
    ? { kind: 'chart', text: stagesOnly, hasJobs: false }
    : { kind: 'too-large' }
}

function chartOf(lines: readonly string[]): string {
  // Times are written and read without a zone, so the axis shows them as they are in the table.
  const head = ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss', '  axisFormat %H:%M:%S', '  todayMarker off']
  return [...head, ...lines].join('\n')
}

function barOf(part: Stage | Job, nowMs: number, time: TimeFormat, unnamed: string): string[] {
  const spanMs = spanMsOf(part, nowMs)
  if (part.startedAtMs === null || spanMs === null) return []
  const endMs = part.startedAtMs + Math.max(shortestBarMs, spanMs)
  const fields = [...tagsOf(part.status), time.format(part.startedAtMs), time.format(endMs)]
  return [`  ${labelOf(part.name, unnamed)} :${fields.join(', ')}`]
}

function tagsOf(status: string): string[] {
  switch (meaningOf(status)) {
    case 'failure':
      return ['crit']
    case 'success':
    case 'cancelled':
    case 'skipped':
    case 'finished':
      return ['done']
    case 'running':
    case 'waiting':
    case 'cancelling':
      return ['active']
    case 'manual-start':
    case 'queued':
    case 'unknown':
    case 'undocumented':
      return []
  }
}

const lookAlikes: Readonly<Record<string, string>> = {
  ':': '\uff1a',
  ';': '\uff1b',
  '#': '\uff03',
  '%': '\uff05',
  '<': '\uff1c',
  '>': '\uff1e',
  '"': '\u201d',
  '`': '\u2018',
  '{': '\uff5b',
  '}': '\uff5d',
  '\\': '\uff3c',
  '&': '\uff06',
  $: '\uff04'
}

/** Mermaid has no escapes for labels: what means something to it is replaced by what looks alike. */
function labelOf(name: string, unnamed: string): string {
  const clean = singleLine(name).trim()
  const label = shorten(clean === '' ? unnamed : clean, longestLabel).replace(
    /[:;#%<>"`{}\\&$]/g,
    (character) => lookAlikes[character] ?? ' '
  )
  // A label that begins with a word of Mermaid's own (section, title, click, …) would be read as that.
  return `\u200b${label}`
}

/**
 * What the statuses of runs, stages and jobs mean.
 *
 * The one place that knows Yunxiao's status words (contract, "Exit rules").
 */

/** What a status means for whoever waits. `undocumented` is a word that nobody told us about. */
export type StatusMeaning =
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'skipped'
  | 'finished'
  | 'queued'
  | 'running'
  | 'waiting'
  | 'manual-start'
  | 'cancelling'
  | 'unknown'
  | 'undocumented'

const meanings: ReadonlyMap<string, StatusMeaning> = new Map([
  ['SUCCESS', 'success'],
  ['FAIL', 'failure'],
  ['FAILED', 'failure'],
  ['CANCELED', 'cancelled'],
  ['CANCELLED', 'cancelled'],
  ['SKIP', 'skipped'],
  ['SKIPPED', 'skipped'],
  ['FINISH', 'finished'],
  ['INIT', 'queued'],
  ['QUEUED', 'queued'],
  ['PENDING', 'queued'],
  ['RUNNING', 'running'],
  ['WAITING', 'waiting'],
  ['SWITCH_MANUAL', 'manual-start'],
  ['CANCELLING', 'cancelling'],
  ['UNKNOWN', 'unknown'],
  ['UNKOWN', 'unknown']
])

const finalMeanings: ReadonlySet<StatusMeaning> = new Set([
  'success',
  'failure',
  'cancelled',
  'skipped',
  'finished'
])

/** The meaning of a status word, whatever its case. Never throws. */
export function meaningOf(status: string): StatusMeaning {
  return meanings.get(status.trim().toUpperCase()) ?? 'undocumented'
}

/** True where nothing more will happen. An undocumented status is never final. */
export function isFinal(status: string): boolean {
  return finalMeanings.has(meaningOf(status))
}

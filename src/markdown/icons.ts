/** One sign for each meaning of a status. */
import type { Conclusion } from '../gate/outcome.ts'
import { meaningOf, type StatusMeaning } from '../run/status.ts'

const statusIcons: Readonly<Record<StatusMeaning, string>> = {
  success: '✅',
  failure: '❌',
  cancelled: '🚫',
  skipped: '⏭️',
  finished: '⏹️',
  queued: '⏳',
  running: '🔄',
  waiting: '✋',
  'manual-start': '✋',
  cancelling: '🚫',
  unknown: '❔',
  undocumented: '❔'
}

const conclusionIcons: Readonly<Record<Conclusion, string>> = {
  success: '✅',
  failure: '❌',
  cancelled: '🚫',
  'timed-out': '⌛',
  blocked: '✋',
  pending: '🔄',
  'no-run': '🔎',
  skipped: '⏭️',
  error: '⚠️'
}

export function statusIcon(status: string): string {
  return statusIcons[meaningOf(status)]
}

export function conclusionIcon(conclusion: Conclusion): string {
  return conclusionIcons[conclusion]
}

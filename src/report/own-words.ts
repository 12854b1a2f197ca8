/** What of a step's view and of events is our own: it is compared and chosen by, so no secret is looked for in it. */
import { meaningOf } from '../run/status.ts'
import type { OwnWords } from '../text/secrets.ts'

/** Members whose text is always a word of our types. */
const words: ReadonlySet<string> = new Set([
  'kind',
  'by',
  'contradiction',
  'decision',
  'ifNoRun',
  'input',
  'logs',
  'missing',
  'operation',
  'origin',
  'part',
  'pollInterval',
  'problem',
  'service',
  'trigger',
  'why',
  'withheld'
])

export const ownWords: OwnWords = {
  // A status that is documented is no secret, whatever has the same value.
  isWord: (member, text) => words.has(member) || (member === 'status' && meaningOf(text) !== 'undocumented'),
  // What a job gave out, however its author calls it.
  isForeign: (member) => member === 'data'
}

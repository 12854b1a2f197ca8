import { describe, expect, it } from '@jest/globals'
import { messagesIn } from '../../src/messages/messages.ts'

/** One sentence of a catalogue: where it stands, and how it reads with sample arguments. */
interface Sentence {
  readonly at: string
  readonly text: string
}

/** Names that the sentences take as they are: inputs, codes, products. */
const sample = 'X'

function sentencesOf(value: unknown, at: string): Sentence[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value === 'function')
    return [{ at: `${at}()`, text: called(value as (...args: unknown[]) => string, at) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => sentencesOf(member, `${at}/${name}`))
}

/** The function's sentence with arguments of the kinds that its place takes. */
function called(make: (...args: unknown[]) => string, at: string): string {
  if (at.endsWith('/verdict/status')) return make('success', 'SUCCESS')
  if (/\/several\/(?!ended|success$|skipped$|cancelled$|retried$)/.test(at)) return make(2, 5, sample)
  if (/\/(?:retries|nthTry|attempt|entriesLeftOut|failedJobsLeftOut)$/.test(at)) return make(2)
  if (at.endsWith('/inputs/severalKinds')) return make([sample, sample])
  if (at.endsWith('/inputs/incomplete')) return make([sample], sample)
  if (at.endsWith('/inputs/invalid')) return make(sample, sample, { takes: '中', example: sample })
  if (at.endsWith('/inputs/pipelines/line')) return make(1, sample, 'form')
  if (at.endsWith('/inputs/envs/line')) return make(1, 'no-name')
  if (at.endsWith('/inputs/envs/member')) return make(1, 'value')
  if (/\/inputs\/(invalidSecret|invalidUnquoted|missing)$/.test(at))
    return make(sample, { takes: '中', example: sample })
  if (/\/signedInWith\//.test(at)) return make('inputs')
  return make(sample, sample, sample, sample)
}

const english = sentencesOf(messagesIn('en'), 'messages')
const chinese = sentencesOf(messagesIn('zh-CN'), 'messages')

/** Words of products, examples and marks, which are the same in every language. */
const untranslated =
  /\/(?:example|punctuation\/\w+)$|\/services\/sts$|\/triggers\/webhook$|\/details\/httpStatus\(\)$|\/(?:fact|liveTitle|signedInAs|still)\(\)$/

describe('the catalogues', () => {
  it('have the same sentences', () => {
    expect(chinese.map(({ at }) => at)).toEqual(english.map(({ at }) => at))
  })

  it.each(chinese.filter(({ at }) => !untranslated.test(at)))('$at is Chinese: $text', ({ text }) => {
    expect(text).toMatch(/\p{Script=Han}/u)
  })

  it.each(chinese)('$at has full-width punctuation beside Chinese: $text', ({ text }) => {
    expect(text).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u)
  })

  // Permissions are named as Yunxiao's own pages name them.
  it.each(english.filter(({ at }) => !at.includes('/tokenPermissions/')))(
    '$at is English: $text',
    ({ text }) => {
      expect(text.replaceAll('中', '')).not.toMatch(/\p{Script=Han}|[，。：；（）“”]/u)
    }
  )

  it.each([...english, ...chinese])('$at says nothing undefined', ({ text }) => {
    expect(text).not.toMatch(/undefined|\[object|NaN|null/)
  })
})

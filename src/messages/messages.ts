/** The catalogue of everything that people read, in each language. A missing sentence does not compile. */
import type { Language } from '../inputs/step-inputs.ts'
import { errors as englishErrors } from './en/errors.ts'
import { inputs as englishInputs } from './en/inputs.ts'
import { progress as englishProgress } from './en/progress.ts'
import { summary as englishSummary } from './en/summary.ts'
import { errors as chineseErrors } from './zh-cn/errors.ts'
import { inputs as chineseInputs } from './zh-cn/inputs.ts'
import { progress as chineseProgress } from './zh-cn/progress.ts'
import { summary as chineseSummary } from './zh-cn/summary.ts'

/** How sentences and their parts are joined. */
const englishPunctuation = { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' }
const chinesePunctuation: typeof englishPunctuation = {
  colon: '：',
  comma: '，',
  stop: '。',
  open: '（',
  close: '）',
  gap: ''
}

const english = {
  errors: englishErrors,
  inputs: englishInputs,
  progress: englishProgress,
  punctuation: englishPunctuation,
  summary: englishSummary
}

export type Messages = typeof english

const catalogues: Readonly<Record<Language, Messages>> = {
  en: english,
  'zh-CN': {
    errors: chineseErrors,
    inputs: chineseInputs,
    progress: chineseProgress,
    punctuation: chinesePunctuation,
    summary: chineseSummary
  }
}

export function messagesIn(language: Language): Messages {
  return catalogues[language]
}

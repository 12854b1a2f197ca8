/** The catalogue of everything that people read, in each language. A missing sentence does not compile. */
import type { Language } from '../inputs/step-inputs.ts'
import { errors as englishErrors } from './en/errors.ts'
import { inputs as englishInputs } from './en/inputs.ts'
import { log as englishLog } from './en/log.ts'
import { problems as englishProblems } from './en/problems.ts'
import { reporting as englishReporting } from './en/reporting.ts'
import { summary as englishSummary } from './en/summary.ts'
import { verdict as englishVerdict } from './en/verdict.ts'
import { errors as chineseErrors } from './zh-cn/errors.ts'
import { inputs as chineseInputs } from './zh-cn/inputs.ts'
import { log as chineseLog } from './zh-cn/log.ts'
import { problems as chineseProblems } from './zh-cn/problems.ts'
import { reporting as chineseReporting } from './zh-cn/reporting.ts'
import { summary as chineseSummary } from './zh-cn/summary.ts'
import { verdict as chineseVerdict } from './zh-cn/verdict.ts'

/** How sentences and their parts are joined: `comma` parts of a sentence, `and` the items of a list. */
const englishPunctuation = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  and: ', ',
  stop: '.',
  open: ' (',
  close: ')',
  gap: ' '
}
const chinesePunctuation: typeof englishPunctuation = {
  colon: '：',
  comma: '，',
  semicolon: '；',
  and: '、',
  stop: '。',
  open: '（',
  close: '）',
  gap: ''
}

const english = {
  errors: englishErrors,
  inputs: englishInputs,
  log: englishLog,
  problems: englishProblems,
  punctuation: englishPunctuation,
  reporting: englishReporting,
  summary: englishSummary,
  verdict: englishVerdict
}

export type Messages = typeof english

const catalogues: Readonly<Record<Language, Messages>> = {
  en: english,
  'zh-CN': {
    errors: chineseErrors,
    inputs: chineseInputs,
    log: chineseLog,
    problems: chineseProblems,
    punctuation: chinesePunctuation,
    reporting: chineseReporting,
    summary: chineseSummary,
    verdict: chineseVerdict
  }
}

export function messagesIn(language: Language): Messages {
  return catalogues[language]
}

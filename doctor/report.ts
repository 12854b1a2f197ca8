/** What was found, in sentences and as a table. */
import type { ApiProblem } from '../src/api/api-error.ts'
import { documentedCode } from '../src/api/codes.ts'
import { tokenPermissionFor } from '../src/api/permissions.ts'
import { explainApiProblem } from '../src/messages/explain.ts'
import type { Messages } from '../src/messages/messages.ts'
import { shorten, singleLine, withoutCommands } from '../src/text/remote-text.ts'
import { isAsKnown, type Comparison } from './compare.ts'
import type { Finding } from './finding.ts'
import { tableLines } from './table.ts'
import type { DoctorWords } from './words.ts'

/** Characters of a field's path or of a word that are shown. */
const longestName = 100

export interface ReportOptions {
  readonly api: 'token' | 'signed'
  readonly messages: Messages
  readonly words: DoctorWords
  /** Whether a file for a bug report is written. */
  readonly isSaved: boolean
  /** Takes known secrets out of a text. */
  readonly redact: <T>(value: T) => T
}

/** Whether all that was asked could be read. */
export function isAllRead(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.kind === 'not-asked' || finding.problem === null)
}

/** Lines for people: the table, what was not asked, what to do, and how it went. */
export function reportLines(findings: readonly Finding[], options: ReportOptions): string[] {
  const { words, redact } = options
  const failed = findings.flatMap((finding) =>
    finding.kind === 'asked' && finding.problem !== null ? [finding.problem] : []
  )
  const notAsked = Map.groupBy(
    findings.filter((finding) => finding.kind === 'not-asked'),
    ({ why }) => why
  )
  const isNew = findings.some(
    (finding) => finding.kind === 'asked' && finding.comparison !== null && !isAsKnown(finding.comparison)
  )
  return [
    ...tableLines([
      words.columns.map((column) => [column]),
      ...findings.map((finding) => rowOf(finding, words, redact))
    ]),
    ...section(
      [...notAsked].map(([why, skipped]) =>
        words.notAskedBecause(
          skipped.map(({ operation }) => operation),
          why
        )
      )
    ),
    ...section(failed.length === 0 ? [] : [words.whatToDo]),
    ...failed.map((problem) => `- ${cleaned(whatToDo(redact(problem), options), redact)}`),
    '',
    failed.length === 0 ? words.allRead : words.notRead(failed.length),
    ...(isNew ? [words.pleaseReport(options.isSaved)] : [])
  ]
}

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

function rowOf(finding: Finding, words: DoctorWords, redact: ReportOptions['redact']): string[][] {
  if (finding.kind === 'not-asked') return [[finding.operation], ['-'], [words.notAsked], ['-'], ['-'], ['-']]
  const { comparison, httpStatus, problem } = finding
  const list = (names: readonly string[]): string[] =>
    names.length === 0 ? ['-'] : names.map((name) => shorten(cleaned(name, redact), longestName))
  return [
    [finding.operation],
    [httpStatus === null ? '-' : String(httpStatus)],
    [problem === null ? words.asWeReadIt : words.notAsWeReadIt],
    list(comparison === null ? [] : newFields(comparison, words)),
    list(comparison?.missedFields ?? []),
    list(comparison === null ? [] : newWords(comparison, words))
  ]
}

function newFields({ unknownFields, otherTypes }: Comparison, words: DoctorWords): string[] {
  return [
    ...unknownFields,
    ...otherTypes.map(({ path, found, known }) =>
      words.otherType(path, words.types[found], words.types[known])
    )
  ]
}

function newWords(comparison: Comparison, { notInOurLists }: DoctorWords): string[] {
  return [
    ...comparison.statuses.map(notInOurLists.status),
    ...comparison.triggerModes.map(notInOurLists.triggerMode),
    ...comparison.actionTypes.map(notInOurLists.actionType)
  ]
}

/** The action's own sentence; where a token is refused for a reason that nobody documented, the permission too. */
function whatToDo(problem: ApiProblem, { api, messages }: ReportOptions): string {
  const sentence = explainApiProblem(problem, messages)
  const { failure, operation } = problem
  const said = failure.kind === 'aborted' ? null : failure.error
  const permission = api === 'token' ? tokenPermissionFor(operation) : null
  const isUntold = said?.httpStatus === 403 && (said.code === null || documentedCode(said.code) === null)
  if (permission === null || !isUntold) return sentence
  const { grantTokenPermission, tokenPermissions } = messages.errors
  return [sentence, grantTokenPermission(operation, tokenPermissions[permission])].join(
    messages.punctuation.gap
  )
}

/** A text that others may have written, on one line, without known secrets; the runner may read it, too. */
function cleaned(text: string, redact: ReportOptions['redact']): string {
  return withoutCommands(singleLine(redact(text)))
}

/** The file for a bug report: what was found, without what is private in it. */
import { documentedCode } from '../src/api/codes.ts'
import type { ApiProblem } from '../src/api/api-error.ts'
import type { Finding } from './finding.ts'
import { MadeUpIds, outlineOf } from './outline.ts'

/** @returns JSON text */
export function savedText(api: 'token' | 'signed', findings: readonly Finding[]): string {
  const ids = new MadeUpIds()
  const operations = findings.map((finding) => {
    const { operation } = finding
    if (finding.kind === 'not-asked') return { operation, notAsked: finding.why }
    const { httpStatus, problem, comparison, answer } = finding
    return {
      operation,
      httpStatus,
      isAsWeReadIt: problem === null,
      problem: problem === null ? null : problemOutline(problem),
      missedFields: comparison?.missedFields ?? [],
      answer: answer === null ? null : outlineOf(answer.value, answer.shape, ids)
    }
  })
  return `${JSON.stringify({ api, operations }, null, 2)}\n`
}

/** Our own words for it, and a code where it is one that is documented. */
function problemOutline({ failure }: ApiProblem): object {
  const said = failure.kind === 'aborted' ? null : failure.error
  const isDocumented = said?.code != null && documentedCode(said.code) !== null
  return {
    kind: failure.kind,
    problem: said?.problem ?? null,
    documentedCode: isDocumented ? said.code : null
  }
}

/** Turns problems into sentences: what happened, where to look, and what the service said. */
import type { ServiceError } from '../api/meaning.ts'
import type { ApiError, ApiFailure } from '../api/api-error.ts'
import { documentedCode } from '../api/codes.ts'
import type { GateProblem } from '../gate/outcome.ts'
import { shorten } from '../text/remote-text.ts'
import { explainInputProblem } from './explain-input.ts'
import type { Messages } from './messages.ts'

/** Characters of a service's message that are shown: some send a whole stack trace. */
const longestMessage = 1_000

/** The newest runs that are looked at for one of a commit. */
export const runsLookedAt = 10

/** One sentence or more for each thing that is wrong. */
export function explainProblem(problem: GateProblem, pipelineId: string, messages: Messages): string[] {
  const { errors, inputs } = messages
  switch (problem.kind) {
    case 'inputs': {
      const withheld = problem.withheld === null ? [] : [inputs.secretsWithheld[problem.withheld]]
      return problem.problems.map((one) => {
        const isMissingCredential = one.kind === 'credentials' && one.problem.kind !== 'several-kinds'
        return [...(isMissingCredential ? withheld : []), explainInputProblem(one, messages)].join(' ')
      })
    }
    case 'no-id-token-permission':
      return [errors.noIdTokenPermission]
    case 'api':
      return [explainApiError(problem.error, messages)]
    case 'no-run':
      return [errors.noRun(pipelineId)]
    case 'no-run-of-commit':
      return [errors.noRunOfCommit(problem.commit, runsLookedAt)]
    case 'proxy-address':
      return [inputs.invalidProxy(problem.variable)]
    case 'internal':
      return [errors.internal(problem.error instanceof Error ? problem.error.message : String(problem.error))]
  }
}

/** What happened, the service's own words, and what to do. */
export function explainApiError(error: ApiError, messages: Messages): string {
  const { failure } = error
  const what = headlineOf(error, messages)
  if (failure.kind === 'aborted' || failure.error === null) return what
  const advice = adviceFor(error, failure.error, messages)
  const details = describeServiceError(failure.error, messages)
  const { colon, stop, gap } = messages.punctuation
  const sentence = `${what}${details === '' ? '' : `${colon}${details}`}${stop}`
  return [sentence, ...(advice === null ? [] : [advice])].join(gap)
}

function headlineOf(error: ApiError, { errors }: Messages): string {
  const service = errors.services[error.service]
  const failure: ApiFailure = error.failure
  switch (failure.kind) {
    case 'refused':
      return failure.error.httpStatus === null
        ? errors.unreachable(service, error.operation)
        : errors.refused(service, error.operation)
    case 'unusable':
      return errors.unusable(service, error.operation, failure.tries)
    case 'not-corrected':
      return errors.notCorrected(service, error.operation)
    case 'security-token-expired':
      return errors.securityTokenExpired(service, error.operation)
    case 'too-large':
      return errors.tooLarge(service, error.operation, failure.limitBytes / 1024 / 1024)
    case 'start-uncertain':
      return errors.startUncertain(error.operation)
    case 'out-of-time':
      return errors.outOfTime(error.operation)
    case 'aborted':
      return errors.problems.aborted
  }
}

/** What is known of a failure: the problem, message, HTTP status, code and request id. */
export function describeServiceError(error: ServiceError, { errors, punctuation }: Messages): string {
  const { comma, open, close } = punctuation
  const message = error.message === null ? null : shorten(error.message, longestMessage)
  const words = [error.problem === null ? null : errors.problems[error.problem], message]
    .filter((part) => part !== null)
    .join(comma)
  const details = [
    error.httpStatus === null ? null : errors.details.httpStatus(error.httpStatus),
    error.code === null ? null : errors.details.code(error.code),
    error.requestId === null ? null : errors.details.requestId(error.requestId)
  ]
    .filter((part) => part !== null)
    .join(comma)
  if (words === '') return details
  const unended = words.replace(/[.。]$/, '')
  return details === '' ? unended : `${unended}${open}${details}${close}`
}

function adviceFor(error: ApiError, said: ServiceError, { errors }: Messages): string | null {
  const documented = said.code === null ? null : documentedCode(said.code)
  if (documented !== null) return errors.advice[documented.advice]
  if (said.problem === 'unknown-host') return errors.unknownHostAdvice
  if (said.problem === 'proxy-refused') return errors.httpAdvice.proxy
  if (said.problem === 'certificate') return errors.certificateAdvice
  if (said.problem === 'no-tls') return errors.noTlsAdvice
  if (error.failure.kind !== 'refused' || said.httpStatus === null) return null
  if (error.service === 'github-oidc') return errors.noIdTokenPermission
  if (error.service === 'sts') return errors.httpAdvice.sts
  if (said.httpStatus >= 300 && said.httpStatus < 400) return errors.httpAdvice.redirect
  if (said.httpStatus === 407) return errors.httpAdvice.proxy
  return said.httpStatus === 401 || said.httpStatus === 403
    ? errors.httpAdvice.access
    : errors.httpAdvice.notFound
}

/** Turns problems into sentences: what happened, where to look, and what the service said. */
import type { ApiFailure, ApiProblem } from '../api/api-error.ts'
import { documentedCode } from '../api/codes.ts'
import type { ServiceError } from '../api/meaning.ts'
import { tokenPermissionFor } from '../api/permissions.ts'
import type { GateProblem } from '../gate/outcome.ts'
import type { SearchView } from '../gate/view.ts'
import { bodyLimitBytes } from '../http/http-client.ts'
import { shorten } from '../text/remote-text.ts'
import type { Messages } from './messages.ts'

/** Characters of a service's message that are shown: some send a whole stack trace. */
const longestMessage = 1_000
/** Manual gates that are named where it is not clear which is meant. */
const gatesNamed = 20

/**
 * Why a gate could not do its work, and what to do. Names in it are as they came, to be made safe for where it goes.
 *
 * @param isCommitGiven whether the workflow names the commit itself: then any other is not what it wants
 */
export function explainGateProblem(problem: GateProblem, isCommitGiven: boolean, messages: Messages): string {
  const { errors, problems, punctuation } = messages
  const sentences = (...parts: readonly string[]): string => parts.join(punctuation.gap)
  switch (problem.kind) {
    case 'api':
      return explainApiProblem(problem.error, messages)
    case 'no-id-token-permission':
      return errors.noIdTokenPermission
    case 'wrong-commit': {
      const advice =
        problem.wasStarted && problem.actual !== null
          ? problems.wrongCommitStarted
          : problems.wrongCommitAdvice
      return sentences(
        problems.wrongCommit(problem.wanted, problem.actual),
        advice,
        ...(isCommitGiven ? [] : [problems.anyCommitAdvice])
      )
    }
    case 'no-commit-told':
      return problems.noCommitTold(problem.wanted, problem.runsSeen)
    case 'gate-not-clear': {
      const named = problem.gates.slice(0, gatesNamed).map(({ stage, job }) => {
        const details = [stage.name, job.id ?? problems.noSuchNumber].join(punctuation.comma)
        return `${job.name}${punctuation.open}${details}${punctuation.close}`
      })
      return problems.gateNotClear(named.join(punctuation.and))
    }
    case 'gate-refused': {
      const { stage, job } = problem.gate
      return sentences(
        problems.gateRefused[problem.decision](job.name, stage.name),
        explainApiProblem(problem.error, messages, errors.validatorsAdvice)
      )
    }
    case 'internal':
      return errors.internal(problem.message)
  }
}

/** What was looked at where no run appeared, and what to try. */
export function explainNoRun(search: SearchView | null, commit: string | null, messages: Messages): string {
  const { problems, punctuation } = messages
  return [
    search === null ? problems.noRunsSeen : explainSearch(search, messages),
    commit === null ? problems.noAnyRunAdvice : problems.noRunAdvice
  ].join(punctuation.gap)
}

/** How many runs were looked at, and what the newest was built from. */
export function explainSearch({ runsSeen, newest }: SearchView, { problems }: Messages): string {
  if (runsSeen === 0) return problems.noRunsSeen
  if (newest === null) return problems.runsSeen(runsSeen, null)
  const { runId, commit } = newest
  const newestRun = commit === null ? problems.newestRunUntold(runId) : problems.newestRun(runId, commit)
  return problems.runsSeen(runsSeen, newestRun)
}

/**
 * What happened, the service's own words, and what to do.
 *
 * @param firstAdvice what is likelier to help than what the error itself suggests
 */
export function explainApiProblem(
  problem: ApiProblem,
  messages: Messages,
  firstAdvice: string | null = null
): string {
  const { failure } = problem
  const what = headlineOf(problem, messages)
  const { colon, stop, gap } = messages.punctuation
  if (failure.kind === 'aborted' || failure.error === null) {
    return firstAdvice === null ? what : [`${what}${stop}`, firstAdvice].join(gap)
  }
  const advice = adviceFor(problem, failure.error, messages)
  const details = describeServiceError(failure.error, messages)
  const sentence = `${what}${details === '' ? '' : `${colon}${details}`}${stop}`
  if (firstAdvice === null) return [sentence, ...(advice === null ? [] : [advice])].join(gap)
  return [sentence, firstAdvice, ...(advice === null ? [] : [messages.errors.orElse(advice)])].join(gap)
}

function headlineOf({ service: name, operation, failure }: ApiProblem, { errors }: Messages): string {
  const service = errors.services[name]
  switch (failure.kind) {
    case 'refused':
      return failure.error.httpStatus === null
        ? errors.unreachable(service, operation)
        : errors.refused(service, operation)
    case 'unusable':
      return errors.unusable(service, operation, failure.tries)
    case 'not-corrected':
      return errors.notCorrected(service, operation)
    case 'security-token-expired':
      return errors.securityTokenExpired(service, operation)
    case 'too-large':
      return errors.tooLarge(service, operation, bodyLimitBytes / 1024 / 1024)
    case 'uncertain':
      return startOperations.has(operation)
        ? errors.uncertain.start(operation)
        : errors.uncertain.act(operation)
    case 'out-of-time':
      return errors.outOfTime(operation)
    case 'aborted':
      return errors.problems.aborted
  }
}

/** By their documented names in the two APIs. */
const startOperations: ReadonlySet<string> = new Set(['StartPipelineRun', 'CreatePipelineRun'])

/** What a failure says of itself; null where it says nothing. */
export function serviceErrorOf(failure: ApiFailure): ServiceError | null {
  return failure.kind === 'aborted' ? null : failure.error
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

function adviceFor(problem: ApiProblem, said: ServiceError, { errors }: Messages): string | null {
  const documented = said.code === null ? null : documentedCode(said.code)
  if (documented?.advice === 'grant-token-permission') return permissionAdvice(problem.operation, errors)
  if (documented !== null) return errors.advice[documented.advice]
  if (said.problem === 'unknown-host') return errors.unknownHostAdvice
  if (said.problem === 'proxy-refused') return errors.httpAdvice.proxy
  if (said.problem === 'certificate') return errors.certificateAdvice
  if (said.problem === 'no-tls') return errors.noTlsAdvice
  if (problem.failure.kind !== 'refused' || said.httpStatus === null) return null
  if (problem.service === 'github-oidc') return errors.noIdTokenPermission
  if (problem.service === 'sts') return errors.httpAdvice.sts
  if (said.httpStatus >= 300 && said.httpStatus < 400) return errors.httpAdvice.redirect
  if (said.httpStatus === 407) return errors.httpAdvice.proxy
  return said.httpStatus === 401 || said.httpStatus === 403
    ? errors.httpAdvice.access
    : errors.httpAdvice.notFound
}

function permissionAdvice(operation: string, errors: Messages['errors']): string {
  const permission = tokenPermissionFor(operation)
  return permission === null
    ? errors.advice['grant-token-permission']
    : errors.grantTokenPermission(operation, errors.tokenPermissions[permission])
}

/** Why a call to a remote service ended without an answer. Sentences are in the message catalogues. */
import type { ServiceError } from './meaning.ts'

/** The service that was called. */
export type ServiceName = 'yunxiao' | 'sts' | 'github-oidc'

export type ApiFailure =
  /** The service refused, and would again. */
  | { readonly kind: 'refused'; readonly error: ServiceError }
  /** Six tries in a row failed before the first good answer. */
  | {
      readonly kind: 'unusable'
      readonly tries: number
      readonly error: ServiceError
      /** How long the service asked to wait before the next try, in ms; null where it did not. */
      readonly serverWaitMs: number | null
    }
  /** The same correctable fault twice in a row: clock or nonce. */
  | { readonly kind: 'not-corrected'; readonly error: ServiceError }
  /** A temporary token that was given as an input has expired, and can't be renewed from here. */
  | { readonly kind: 'security-token-expired'; readonly error: ServiceError }
  /** The body was over the limit. */
  | { readonly kind: 'too-large'; readonly error: ServiceError }
  /** Something that is sent once only failed in a way that does not tell whether it was carried out. */
  | { readonly kind: 'uncertain'; readonly error: ServiceError }
  /** The time was up while there was trouble; `error` is null where no try had failed. */
  | { readonly kind: 'out-of-time'; readonly error: ServiceError | null }
  /** The call was aborted by its signal. */
  | { readonly kind: 'aborted' }

/** Why a call ended without an answer, as plain data. */
export interface ApiProblem {
  readonly service: ServiceName
  /** The operation by its documented name, such as GetPipelineRun. */
  readonly operation: string
  readonly failure: ApiFailure
}

/** The only error that calls to remote services throw. */
export class ApiError extends Error {
  readonly problem: ApiProblem

  constructor(problem: ApiProblem) {
    super(`${problem.operation}: ${problem.failure.kind}`)
    this.name = 'ApiError'
    this.problem = problem
  }
}

/**
 * Why a call failed, where one can go on without its answer.
 *
 * @throws the error itself where it is none of a call, or where the call was aborted
 */
export function problemUnlessAborted(error: unknown): ApiProblem {
  if (!(error instanceof ApiError) || error.problem.failure.kind === 'aborted') throw error
  return error.problem
}

/** Why a call failed; null where the error is none of a call. */
export function failureOf(error: unknown): ApiFailure | null {
  return error instanceof ApiError ? error.problem.failure : null
}

/** The code that the service gave with this error, null where it gave none. */
export function codeOfError(error: unknown): string | null {
  const failure = failureOf(error)
  return failure === null || failure.kind === 'aborted' ? null : (failure.error?.code ?? null)
}

/** True where the service says that the run does not exist (yet). */
export function isRunNotFound(error: unknown): boolean {
  return codeOfError(error)?.toLowerCase() === 'invalidpipelinerun.notfound'
}

/** Is told about trouble, so that people can be. */
export interface TroubleObserver {
  /** A first try failed: one call per trouble, however long it lasts. */
  began(service: ServiceName, operation: string, error: ServiceError): void
  /** An answer came again. */
  ended(service: ServiceName, tries: number, durationMs: number): void
  /** The service asked for fewer requests. */
  throttled(): void
}

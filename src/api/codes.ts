/**
 * The error codes that the two Yunxiao APIs and STS are known to give, and what each means for a caller.
 * Sentences of advice are in the message catalogues, by `advice`.
 */

/** What a documented code asks of the caller. */
export type CodeEffect =
  /** Over soon: try again. */
  | 'passing'
  /** Too many requests: try again, later and less often. */
  | 'throttled'
  /** The request's time is too far from the server's: correct the clock and sign again. */
  | 'clock-off'
  /** This nonce was seen before: sign again. */
  | 'nonce-used'
  /** The temporary credentials have expired. */
  | 'security-token-expired'
  /** No use in trying again. */
  | 'refusal'

/** What the user should do: one sentence each in every catalogue. */
export type Advice =
  | 'wait-and-retry'
  | 'lower-request-rate'
  | 'check-clock'
  | 'report-nonce'
  | 'renew-security-token'
  | 'check-security-token'
  | 'check-parameters'
  | 'register-user'
  | 'join-organization'
  | 'check-organization-id'
  | 'check-pipeline-id'
  | 'check-pipeline-run-id'
  | 'check-access-key-id'
  | 'activate-access-key'
  | 'check-access-key-secret'
  | 'grant-ram-permission'
  | 'check-access-token'
  | 'renew-access-token'
  | 'grant-token-permission'
  | 'use-other-edition'
  | 'use-other-token-kind'
  | 'authorize-third-party'
  | 'update-action'
  | 'check-oidc-token'
  | 'check-oidc-provider'
  | 'check-role'
  | 'check-role-trust'
  | 'check-session-expiration'

export interface DocumentedCode {
  readonly effect: CodeEffect
  readonly advice: Advice
  /** Whether it is wrong for every pipeline of the organization: the credentials are, or may not do this at all. */
  readonly isWrongForAll?: true
}

const refusal = (advice: Advice): DocumentedCode => ({ effect: 'refusal', advice })
const refusalForAll = (advice: Advice): DocumentedCode => ({ ...refusal(advice), isWrongForAll: true })
const passing: DocumentedCode = { effect: 'passing', advice: 'wait-and-retry' }
const throttled: DocumentedCode = { effect: 'throttled', advice: 'lower-request-rate' }

const documentedCodes: Readonly<Record<string, DocumentedCode>> = {
  // GetPipelineRun's own page
  'InvalidParam.ParamNotPresent': refusal('check-parameters'),
  'InvalidUser.NotFound': refusalForAll('register-user'),
  'Forbidden.UserNotInCurrentOrganization': refusalForAll('join-organization'),
  'InvalidOrganization.NotFound': refusalForAll('check-organization-id'),
  'InvalidPipeline.NotFound': refusal('check-pipeline-id'),
  'InvalidPipelineRun.NotFound': refusal('check-pipeline-run-id'),
  // Alibaba Cloud's gateway
  'InvalidAccessKeyId.NotFound': refusalForAll('check-access-key-id'),
  'InvalidAccessKeyId.Inactive': refusalForAll('activate-access-key'),
  SignatureDoesNotMatch: refusalForAll('check-access-key-secret'),
  SignatureNonceUsed: { effect: 'nonce-used', advice: 'report-nonce' },
  'InvalidTimeStamp.Expired': { effect: 'clock-off', advice: 'check-clock' },
  IllegalTimestamp: { effect: 'clock-off', advice: 'check-clock' },
  'InvalidSecurityToken.Expired': { effect: 'security-token-expired', advice: 'renew-security-token' },
  'InvalidSecurityToken.Malformed': refusalForAll('check-security-token'),
  'Forbidden.RAM': refusalForAll('grant-ram-permission'),
  NoPermission: refusalForAll('grant-ram-permission'),
  Throttling: throttled,
  'Throttling.User': throttled,
  'Throttling.Api': throttled,
  ServiceUnavailable: passing,
  InternalError: passing,
  // The token API
  Unauthorized: refusalForAll('check-access-token'),
  InvalidTokenError: refusalForAll('check-access-token'),
  ExpiredTokenError: refusalForAll('renew-access-token'),
  Forbidden: refusal('grant-token-permission'),
  'Forbidden.InvalidUser.UserNotInCurrentOrganization': refusalForAll('join-organization'),
  'Forbidden.InvalidOrganizationMember': refusalForAll('join-organization'),
  BadRequest: refusal('check-parameters'),
  UnsupportedInCurrentEnv: refusalForAll('use-other-edition'),
  UnsupportedCurrentTokenType: refusalForAll('use-other-token-kind'),
  TooManyRequests: throttled,
  InternalServerError: passing,
  // Seen in the token API by its clients
  ApiRateLimited: throttled,
  SystemInternalError: passing,
  SYSTEM_UNKNOWN_ERROR: passing,
  ThirdPartyApiAuthFailed: refusal('authorize-third-party'),
  ApiDeprecated: refusal('update-action'),
  // STS
  'AuthenticationFail.OIDCToken.Expired': refusalForAll('check-oidc-token'),
  'AuthenticationFail.OIDCToken.Invalid': refusalForAll('check-oidc-token'),
  'AuthenticationFail.NoPermission': refusalForAll('check-role-trust'),
  'EntityNotExist.Role': refusalForAll('check-role'),
  'EntityNotExist.OIDCProvider': refusalForAll('check-oidc-provider'),
  ImplicitDeny: refusalForAll('check-role-trust'),
  'InvalidParameter.RoleArn': refusalForAll('check-role'),
  'InvalidParameter.DurationSeconds': refusalForAll('check-session-expiration')
}

const codesByLowerCase: ReadonlyMap<string, DocumentedCode> = new Map(
  Object.entries(documentedCodes).map(([code, meaning]) => [code.toLowerCase(), meaning])
)

/** All documented codes, as documented. */
export const documentedCodeNames: readonly string[] = Object.keys(documentedCodes)

/** What a code means; null for one that nobody documented. `Throttling.*` is throttling, whatever follows. */
export function documentedCode(code: string): DocumentedCode | null {
  const name = code.toLowerCase()
  return codesByLowerCase.get(name) ?? (name.startsWith('throttling') ? throttled : null)
}

import { type Answer, ApiError, type Call, errorAnswer, jsonAnswer, requestId } from './http-messages.ts'
import { oidcProviderArn, roles } from './identity.ts'
import type { KeyRing } from './key-ring.ts'
import type { OidcIssuer } from './oidc.ts'

/** What the simulated STS works with. */
export interface StsContext {
  readonly issuer: OidcIssuer
  readonly keyRing: KeyRing
  readonly serverNow: () => number
  /** The audience that the identity provider is set up with. */
  readonly audience: string
  /** The service's is 900. */
  readonly minimumDurationSeconds: number
  /** How long keys live, if not for as long as was asked. */
  readonly credentialsLifetimeMs: number | undefined
}

const version = '2015-04-01'
const maximumDurationSeconds = 3600
const needed = ['Timestamp', 'SignatureNonce', 'OIDCProviderArn', 'RoleArn', 'RoleSessionName', 'OIDCToken']

/** The action that an RPC-style call asks for; STS takes its parameters from the query or from a form. */
export function stsAction(call: Call): string {
  return parametersOf(call).get('Action') ?? ''
}

/** Answers AssumeRoleWithOIDC. */
export function answerSts(call: Call, context: StsContext): Answer {
  try {
    return assumeRole(parametersOf(call), context)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return errorAnswer('gateway', error, 'sts.aliyuncs.com')
  }
}

function assumeRole(parameters: ReadonlyMap<string, string>, context: StsContext): Answer {
  const nowMs = context.serverNow()
  check(parameters, nowMs)
  const seconds = duration(parameters.get('DurationSeconds') || '3600', context.minimumDurationSeconds)
  checkToken(parameters.get('OIDCToken') ?? '', context, nowMs)
  const roleArn = parameters.get('RoleArn') ?? ''
  const expiresAtMs = nowMs + (context.credentialsLifetimeMs ?? seconds * 1000)
  const key = context.keyRing.issue(expiresAtMs)
  const session = parameters.get('RoleSessionName') ?? ''
  return jsonAnswer(200, {
    RequestId: requestId(),
    OIDCTokenInfo: {
      Issuer: 'https://token.actions.githubusercontent.com',
      Subject: 'repo:demo/app:ref:refs/heads/master',
      ClientIds: context.audience,
      VerificationInfo: 'Success'
    },
    AssumedRoleUser: {
      AssumedRoleId: `330000000000000001:${session}`,
      Arn: `${roleArn.replace(':role/', ':assumed-role/')}/${session}`
    },
    Credentials: {
      AccessKeyId: key.accessKeyId,
      AccessKeySecret: key.accessKeySecret,
      SecurityToken: key.securityToken,
      Expiration: new Date(expiresAtMs).toISOString().replace(/\.\d{3}Z$/, 'Z')
    }
  })
}

function check(parameters: ReadonlyMap<string, string>, nowMs: number): void {
  if (parameters.get('Action') !== 'AssumeRoleWithOIDC') {
    throw new ApiError(
      404,
      'InvalidAction.NotFound',
      'Specified api is not found, please check your url and method.'
    )
  }
  if (parameters.get('Version') !== version) {
    throw new ApiError(400, 'InvalidVersion', 'Specified parameter Version is not valid.')
  }
  for (const name of needed) {
    if (!parameters.get(name))
      throw new ApiError(400, `Missing${name}`, `${name} is mandatory for this action.`)
  }
  const format = parameters.get('Format') ?? 'XML'
  if (format.toUpperCase() !== 'JSON') {
    throw new ApiError(400, 'InvalidParameter.Format', 'The simulator answers in JSON only.')
  }
  const timestamp = Date.parse(parameters.get('Timestamp') ?? '')
  if (Number.isNaN(timestamp))
    throw new ApiError(400, 'IllegalTimestamp', 'The input parameter "Timestamp" is invalid.')
  if (Math.abs(timestamp - nowMs) > 15 * 60 * 1000) {
    throw new ApiError(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
  }
  if (!/^[\w.@-]{2,64}$/.test(parameters.get('RoleSessionName') ?? '')) {
    throw new ApiError(
      400,
      'InvalidParameter.RoleSessionName',
      'The parameter RoleSessionName is wrongly formed.'
    )
  }
  if (parameters.get('OIDCProviderArn') !== oidcProviderArn) {
    throw new ApiError(404, 'EntityNotExist.OIDCProvider', 'The specified OIDC provider does not exist.')
  }
  const role = parameters.get('RoleArn')
  if (role === roles.closed) {
    throw new ApiError(403, 'ImplicitDeny', 'The trust policy of the role does not let this identity in.')
  }
  if (role !== roles.trusting)
    throw new ApiError(404, 'EntityNotExist.Role', 'The specified role not exists.')
}

function checkToken(token: string, { issuer, audience }: StsContext, nowMs: number): void {
  const issued = issuer.find(token)
  if (issued === undefined) {
    throw new ApiError(400, 'AuthenticationFail.OIDCToken.Invalid', 'This JWT token is invalid.')
  }
  if (nowMs >= issued.expiresAtMs) {
    throw new ApiError(400, 'AuthenticationFail.OIDCToken.Expired', 'This JWT token is expired.')
  }
  if (issued.audience !== audience) {
    throw new ApiError(
      400,
      'AuthenticationFail.OIDCToken.AudienceNotMatch',
      'The audience of the token does not match.'
    )
  }
}

function duration(text: string, minimum: number): number {
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  if (seconds >= minimum && seconds <= maximumDurationSeconds) return seconds
  throw new ApiError(
    400,
    'InvalidParameter.DurationSeconds',
    `DurationSeconds must be from ${minimum} to ${maximumDurationSeconds}.`
  )
}

function parametersOf(call: Call): ReadonlyMap<string, string> {
  const type = call.headers['content-type'] ?? ''
  const form = type.startsWith('application/x-www-form-urlencoded') ? call.body.toString() : ''
  return new Map([...call.query, ...new URLSearchParams(form)])
}

import { describe, expect, it } from '@jest/globals'
import { documentedCode, documentedCodeNames, type CodeEffect } from '../../src/api/codes.ts'
import { messagesIn } from '../../src/messages/messages.ts'

/** Every code that the APIs' own pages name, and what the contract makes of it. */
const documented: Readonly<Record<CodeEffect, readonly string[]>> = {
  passing: [
    'ServiceUnavailable',
    'InternalError',
    'InternalServerError',
    'SystemInternalError',
    'SYSTEM_UNKNOWN_ERROR'
  ],
  throttled: ['Throttling', 'Throttling.User', 'Throttling.Api', 'TooManyRequests', 'ApiRateLimited'],
  'clock-off': ['InvalidTimeStamp.Expired', 'IllegalTimestamp'],
  'nonce-used': ['SignatureNonceUsed'],
  'security-token-expired': ['InvalidSecurityToken.Expired'],
  refusal: [
    'InvalidParam.ParamNotPresent',
    'InvalidUser.NotFound',
    'Forbidden.UserNotInCurrentOrganization',
    'InvalidOrganization.NotFound',
    'InvalidPipeline.NotFound',
    'InvalidPipelineRun.NotFound',
    'InvalidAccessKeyId.NotFound',
    'InvalidAccessKeyId.Inactive',
    'SignatureDoesNotMatch',
    'InvalidSecurityToken.Malformed',
    'Forbidden.RAM',
    'NoPermission',
    'Unauthorized',
    'ExpiredTokenError',
    'InvalidTokenError',
    'Forbidden',
    'Forbidden.InvalidUser.UserNotInCurrentOrganization',
    'Forbidden.InvalidOrganizationMember',
    'BadRequest',
    'UnsupportedInCurrentEnv',
    'UnsupportedCurrentTokenType',
    'ThirdPartyApiAuthFailed',
    'ApiDeprecated',
    'AuthenticationFail.OIDCToken.Expired',
    'AuthenticationFail.OIDCToken.Invalid',
    'AuthenticationFail.NoPermission',
    'EntityNotExist.Role',
    'EntityNotExist.OIDCProvider',
    'InvalidParameter.RoleArn',
    'InvalidParameter.DurationSeconds',
    'ImplicitDeny'
  ]
}

const rows = Object.entries(documented).flatMap(([effect, codes]) =>
  codes.map((code) => [code, effect] as const)
)

describe('the documented codes', () => {
  it.each(rows)('%s: %s, in any case', (code, effect) => {
    expect(documentedCodeNames).toContain(code)
    expect(documentedCode(code)?.effect).toBe(effect)
    expect(documentedCode(code.toUpperCase())?.effect).toBe(effect)
  })

  it.each(documentedCodeNames)('%s has a sentence of what to do in both languages', (code) => {
    const advice = documentedCode(code)?.advice ?? 'wait-and-retry'
    expect(messagesIn('en').errors.advice[advice]).toMatch(/^[A-Z].*[.)]$/)
    expect(messagesIn('zh-CN').errors.advice[advice]).toMatch(/\p{Script=Han}.*。$/u)
  })

  it('are no others than these', () => {
    expect([...documentedCodeNames].sort()).toEqual(rows.map(([code]) => code).sort())
  })

  it.each(['Throttling.Api.Burst', 'throttling.x'])('%s is throttling, whatever follows', (code) => {
    expect(documentedCode(code)?.effect).toBe('throttled')
  })

  it.each(['Unheard.Of', '', 'constructor', '__proto__'])('%j is not documented', (code) => {
    expect(documentedCode(code)).toBeNull()
  })
})

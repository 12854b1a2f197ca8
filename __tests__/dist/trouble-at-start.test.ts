import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { keys, roles, tokens } from '../../simulator/identity.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { annotations, runAction, visibleText, atOnceMs } from './run-action.ts'
import { signIn, type WayIn } from './ways-in.ts'

jest.setTimeout(60_000)

/** What was wrong, and what the one error has to name. */
type Row = readonly [
  what: string,
  way: WayIn,
  inputs: Readonly<Record<string, string>>,
  input: string,
  code: string
]

const rows: readonly Row[] = [
  ...(['token', 'keys', 'oidc'] as const).flatMap((way): Row[] => [
    ['no such organization', way, { 'organization-id': 'nobody' }, 'organization-id', 'InvalidOrganization.NotFound'],
    ['no such pipeline', way, { 'pipeline-id': '7654321' }, 'pipeline-id', 'InvalidPipeline.NotFound'],
    ['no such run', way, { 'pipeline-run-id': '41000' }, 'pipeline-run-id', 'InvalidPipelineRun.NotFound']
  ]),
  ['a wrong token', 'token', { 'access-token': 'pt-simulator-unknown' }, 'access-token', 'InvalidTokenError'],
  ['an expired token', 'token', { 'access-token': tokens.expired }, 'access-token', 'ExpiredTokenError'],
  [
    'a token of a stranger',
    'token',
    { 'access-token': tokens.stranger },
    'organization-id',
    'Forbidden.InvalidUser.UserNotInCurrentOrganization'
  ],
  ['an expired token', 'region', { 'access-token': tokens.expired }, 'access-token', 'ExpiredTokenError'],
  [
    'a wrong key',
    'keys',
    { 'access-key-id': 'SimulatorKeyOfNobody' },
    'access-key-id',
    'InvalidAccessKeyId.NotFound'
  ],
  [
    'a wrong secret',
    'keys',
    { 'access-key-secret': 'simulator-secret-wrong' },
    'access-key-secret',
    'SignatureDoesNotMatch'
  ],
  [
    'a disabled key',
    'keys',
    {
      'access-key-id': keys.inactive.accessKeyId,
      'access-key-secret': keys.inactive.accessKeySecret
    },
    'access-key-id',
    'InvalidAccessKeyId.Inactive'
  ],
  [
    'a token of another key',
    'keys',
    { 'security-token': 'CAISsomebodyElses' },
    'security-token',
    'InvalidSecurityToken.Malformed'
  ],
  [
    'a role that does not exist',
    'oidc',
    { 'role-to-assume': 'acs:ram::1234567890123456:role/nobody' },
    'role-to-assume',
    'EntityNotExist.Role'
  ],
  ['a role that trusts nobody', 'oidc', { 'role-to-assume': roles.closed }, 'role-to-assume', 'ImplicitDeny'],
  [
    'a provider that does not exist',
    'oidc',
    { 'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/nobody' },
    'oidc-provider-arn',
    'EntityNotExist.OIDCProvider'
  ],
  [
    'a session too long',
    'oidc',
    { 'role-session-expiration': '43200' },
    'role-session-expiration',
    'InvalidParameter.DurationSeconds'
  ],
  [
    'another audience',
    'oidc',
    { audience: 'somebody-else' },
    'audience',
    'AuthenticationFail.OIDCToken.AudienceNotMatch'
  ]
]

describe('what is wrong from the start ends the step at once', () => {
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await startSimulator({ scenario: 'success' })
  })
  afterAll(async () => simulator.close())

  it.each(rows)('%s (%s)', async (_what, way, inputs, input, code) => {
    const signedIn = await signIn(simulator, way)
    const result = await runAction({ ...signedIn, inputs: { ...signedIn.inputs, ...inputs } })
    expect(result).toMatchObject({ exitCode: 1, stderr: '' })
    expect(result.outputs).toMatchObject({ conclusion: 'error', status: '', stages: '[]', 'failed-jobs': '[]' })
    expect(result.durationMs).toBeLessThan(atOnceMs)
    const errors = annotations(result, 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(input)
    expect(errors[0]).toContain(code)
    expect(errors[0]).toMatch(/request id [0-9A-F-]{36}/)
    expect(result.summary).toContain(code)
    for (const name of ['access-token', 'access-key-id', 'access-key-secret', 'security-token'] as const) {
      const secret = { ...signedIn.inputs, ...inputs }[name]
      if (secret !== undefined) expect(visibleText(result)).not.toContain(secret)
    }
  })

  it('no permission for an OIDC token is a sentence that says what to write', async () => {
    const { inputs } = await signIn(simulator, 'oidc')
    const result = await runAction({ inputs })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('id-token: write')])
  })

  it.each([
    ['a fork', { event: { pull_request: { head: { repo: { full_name: 'o/a' } }, base: { repo: { full_name: 'b/a' } } } } }, 'fork'],
    ['Dependabot', { environment: { GITHUB_ACTOR: 'dependabot[bot]' } }, 'Dependabot']
  ] as const)('no credentials in a run of %s: says that GitHub withholds them', async (_who, options, word) => {
    const { inputs } = await signIn(simulator, 'token')
    const result = await runAction({ ...options, inputs: { ...inputs, 'access-token': '' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    const [error = ''] = annotations(result, 'error')
    for (const way of ['access-token', 'access-key-id', 'role-to-assume', word]) expect(error).toContain(way)
  })

  it('all wrong inputs are reported at once, and nothing is sent', async () => {
    const before = simulator.requests.length
    const result = await runAction({
      inputs: {
        'organization-id': 'a b',
        'pipeline-id': '0',
        'pipeline-run-id': '-1',
        timeout: '10x',
        'poll-interval': '0',
        'on-manual-gate': 'maybe',
        endpoint: 'http://yunxiao.example.com',
        'access-token': tokens.full,
        'access-key-id': keys.full.accessKeyId
      }
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    const text = annotations(result, 'error').join('\n')
    for (const word of ['"a b"', '"0"', '"-1"', '"10x"', '"maybe"', '"http://yunxiao.example.com"']) {
      expect(text).toContain(word)
    }
    expect(text).toMatch(/access-token.*access-key-id/)
    expect(visibleText(result)).not.toContain(tokens.full)
    expect(simulator.requests).toHaveLength(before)
  })
})

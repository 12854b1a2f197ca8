import { describe, expect, it } from '@jest/globals'
import {
  chooseCredential,
  credentialVariables,
  type Credential
} from '../../src/credentials/choose-credential.ts'
import { NoIdTokenPermission } from '../../src/credentials/credential.ts'
import { generousLimits, silentObserver } from '../__fixtures__/callers.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { ScriptedHttp } from '../__fixtures__/scripted-http.ts'

const tokenInput = { 'access-token': 'pt-1' }
const keyId = { 'access-key-id': 'id' }
const keySecret = { 'access-key-secret': 'secret' }
const sts = { 'security-token': 'sts' }
const roleArn = { 'role-to-assume': 'role' }
const provider = { 'oidc-provider-arn': 'provider' }
const tokenVariable = { YUNXIAO_ACCESS_TOKEN: 'pt-2' }
const keyVariables = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id2', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret2' }
const stsVariable = { ALIBABA_CLOUD_SECURITY_TOKEN: 'sts2' }

/** The kinds as they show: how they are described, and what they send. */
const token = (origin: string, accessToken: string): unknown => [
  { kind: 'access-token', origin, role: null },
  { 'x-yunxiao-token': accessToken }
]
const key = (origin: string, id: string, _secret: string, securityToken: string | null): unknown => [
  { kind: securityToken === null ? 'access-key' : 'security-token', origin, role: null },
  {
    authorization: expect.stringContaining(`Credential=${id},`),
    ...(securityToken === null ? {} : { 'x-acs-security-token': securityToken })
  }
]
const role: unknown = [{ kind: 'role', origin: 'inputs', role: 'role' }, 'no id token']

/** What a request shows, of all that signing adds. */
async function shownBy(credential: Credential): Promise<unknown> {
  const clock = new FakeClock()
  try {
    const ready = credential.create({
      http: new ScriptedHttp(clock, () => ({})),
      clock,
      random: () => 0.5,
      observer: silentObserver,
      keepSecret: () => undefined,
      stsEndpoint: new URL('https://sts.example.com/'),
      environment: {}
    })
    const request = { method: 'GET' as const, url: new URL('https://example.com/'), headers: {}, body: null }
    const { headers } = await ready.authorize(request, 'GetPipelineRun', generousLimits)
    expect('x-yunxiao-token' in headers).toBe(credential.api === 'token')
    const names = ['x-yunxiao-token', 'authorization', 'x-acs-security-token']
    return Object.fromEntries(names.filter((name) => name in headers).map((name) => [name, headers[name]]))
  } catch (error) {
    if (error instanceof NoIdTokenPermission) return 'no id token'
    throw error
  }
}

describe('credentials are of one kind, wholly from one place', () => {
  it.each<[string, Record<string, string>, Record<string, string>, unknown]>([
    ['none', {}, {}, { kind: 'none' }],
    ['a token', tokenInput, {}, token('inputs', 'pt-1')],
    ['a pair', { ...keyId, ...keySecret }, {}, key('inputs', 'id', 'secret', null)],
    ['temporary keys', { ...keyId, ...keySecret, ...sts }, {}, key('inputs', 'id', 'secret', 'sts')],
    ['a role', { ...roleArn, ...provider }, {}, role],
    [
      'half a pair, the id',
      keyId,
      {},
      { kind: 'incomplete', given: ['access-key-id'], missing: 'access-key-secret' }
    ],
    [
      'half a pair, the secret',
      keySecret,
      {},
      { kind: 'incomplete', given: ['access-key-secret'], missing: 'access-key-id' }
    ],
    [
      'an STS token alone',
      sts,
      {},
      { kind: 'incomplete', given: ['security-token'], missing: 'access-key-id' }
    ],
    [
      'half a role',
      provider,
      {},
      { kind: 'incomplete', given: ['oidc-provider-arn'], missing: 'role-to-assume' }
    ],
    [
      'a token and a pair',
      { ...tokenInput, ...keyId, ...keySecret },
      {},
      { kind: 'several-kinds', given: ['access-token', 'access-key-id', 'access-key-secret'] }
    ],
    [
      'a pair and a role',
      { ...keyId, ...keySecret, ...roleArn },
      {},
      { kind: 'several-kinds', given: ['access-key-id', 'access-key-secret', 'role-to-assume'] }
    ],
    [
      'a token, and half a role',
      { ...tokenInput, ...provider },
      {},
      { kind: 'several-kinds', given: ['access-token', 'oidc-provider-arn'] }
    ],
    ['the environment’s token', {}, tokenVariable, token('environment', 'pt-2')],
    ['the environment’s pair', {}, keyVariables, key('environment', 'id2', 'secret2', null)],
    [
      'the environment’s temporary keys',
      {},
      { ...keyVariables, ...stsVariable },
      key('environment', 'id2', 'secret2', 'sts2')
    ],
    [
      'the environment’s token before its pair',
      {},
      { ...tokenVariable, ...keyVariables },
      token('environment', 'pt-2')
    ],
    [
      'half the environment’s pair',
      {},
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id2' },
      {
        kind: 'incomplete',
        given: ['ALIBABA_CLOUD_ACCESS_KEY_ID'],
        missing: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'
      }
    ],
    [
      'inputs, whatever the environment has',
      tokenInput,
      { ...tokenVariable, ...keyVariables },
      token('inputs', 'pt-1')
    ],
    [
      'half a pair in the inputs, the rest in the environment',
      keyId,
      keyVariables,
      { kind: 'incomplete', given: ['access-key-id'], missing: 'access-key-secret' }
    ],
    [
      'inputs without an STS token beside one in the environment',
      { ...keyId, ...keySecret },
      stsVariable,
      key('inputs', 'id', 'secret', null)
    ],
    [
      'the variable of the aliyun CLI’s plugin',
      {},
      { ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN: 'pt-3', ...keyVariables },
      token('environment', 'pt-3')
    ],
    [
      'our own variable before that one',
      {},
      { ...tokenVariable, ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN: 'pt 3' },
      token('environment', 'pt-2')
    ],
    [
      'that variable where our own is blank',
      {},
      { YUNXIAO_ACCESS_TOKEN: ' ', ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN: 'pt 3' },
      { kind: 'malformed', name: 'ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN' }
    ],
    ['blank variables', {}, { YUNXIAO_ACCESS_TOKEN: ' ', ALIBABA_CLOUD_ACCESS_KEY_ID: '' }, { kind: 'none' }],
    ...['YUNXIAO_ACCESS_TOKEN', ...Object.keys({ ...keyVariables, ...stsVariable })].map(
      (name): [string, Record<string, string>, Record<string, string>, unknown] => [
        `a variable ${name} that holds a letter no header takes`,
        {},
        { ...(name === 'YUNXIAO_ACCESS_TOKEN' ? tokenVariable : {}), [name]: 'aé' },
        { kind: 'malformed', name }
      ]
    ),
    [
      'a malformed variable that is not used',
      {},
      { ...tokenVariable, ALIBABA_CLOUD_SECURITY_TOKEN: 'a b' },
      token('environment', 'pt-2')
    ],
    [
      'blanks around the environment’s values',
      {},
      { YUNXIAO_ACCESS_TOKEN: ' pt-2\n' },
      token('environment', 'pt-2')
    ],
    [
      'the other half of a role',
      roleArn,
      {},
      { kind: 'incomplete', given: ['role-to-assume'], missing: 'oidc-provider-arn' }
    ],
    [
      'the environment’s STS token alone',
      {},
      stsVariable,
      {
        kind: 'incomplete',
        given: ['ALIBABA_CLOUD_SECURITY_TOKEN'],
        missing: 'ALIBABA_CLOUD_ACCESS_KEY_ID'
      }
    ],
    [
      'a malformed variable beside inputs',
      tokenInput,
      { YUNXIAO_ACCESS_TOKEN: 'pt 2' },
      token('inputs', 'pt-1')
    ],
    [
      'a variable of two words',
      {},
      { YUNXIAO_ACCESS_TOKEN: 'pt 2' },
      { kind: 'malformed', name: 'YUNXIAO_ACCESS_TOKEN' }
    ]
  ])('%s', async (_what, inputs, environment, expected) => {
    const chosen = chooseCredential(inputs, environment)
    if (chosen.kind === 'chosen') {
      expect([chosen.credential.description, await shownBy(chosen.credential)]).toEqual(expected)
    } else expect(chosen).toEqual(expected)
  })
})

it('the variables that may hold credentials are known, so that they can be masked', () => {
  expect(credentialVariables).toEqual([
    'YUNXIAO_ACCESS_TOKEN',
    'ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN',
    ...Object.keys({ ...keyVariables, ...stsVariable })
  ])
})

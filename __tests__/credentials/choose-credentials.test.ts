import { describe, expect, it } from '@jest/globals'
import { chooseCredentials } from '../../src/credentials/choose-credentials.ts'
import { staticAccessKey } from '../../src/credentials/credentials.ts'
import { readRawInputs } from '../../src/inputs/table.ts'
import { inputVariables } from '../__fixtures__/gate-trial.ts'

const token = { 'access-token': 'pt-1' }
const keyId = { 'access-key-id': 'id' }
const keySecret = { 'access-key-secret': 'secret' }
const sts = { 'security-token': 'sts' }
const roleArn = { 'role-to-assume': 'role' }
const provider = { 'oidc-provider-arn': 'provider' }
const tokenVariable = { YUNXIAO_ACCESS_TOKEN: 'pt-2' }
const keyVariables = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id2', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret2' }
const stsVariable = { ALIBABA_CLOUD_SECURITY_TOKEN: 'sts2' }

function key(accessKeyId: string, accessKeySecret: string, securityToken: string | null): unknown {
  return { accessKeyId, accessKeySecret, securityToken }
}

const fromInputs = { origin: 'inputs' }
const fromEnvironment = { origin: 'environment' }

describe('credentials are of one kind, wholly from one place', () => {
  it.each<[string, Record<string, string>, Record<string, string>, unknown]>([
    ['none', {}, {}, { kind: 'none' }],
    ['a token', token, {}, { kind: 'access-token', ...fromInputs, accessToken: 'pt-1' }],
    [
      'a pair',
      { ...keyId, ...keySecret },
      {},
      { kind: 'access-key', ...fromInputs, key: key('id', 'secret', null) }
    ],
    [
      'temporary keys',
      { ...keyId, ...keySecret, ...sts },
      {},
      { kind: 'access-key', ...fromInputs, key: key('id', 'secret', 'sts') }
    ],
    [
      'a role',
      { ...roleArn, ...provider },
      {},
      { kind: 'role', role: { roleArn: 'role', oidcProviderArn: 'provider' } }
    ],
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
      { ...token, ...keyId, ...keySecret },
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
      { ...token, ...provider },
      {},
      { kind: 'several-kinds', given: ['access-token', 'oidc-provider-arn'] }
    ],
    [
      'the environment’s token',
      {},
      tokenVariable,
      { kind: 'access-token', ...fromEnvironment, accessToken: 'pt-2' }
    ],
    [
      'the environment’s pair',
      {},
      keyVariables,
      { kind: 'access-key', ...fromEnvironment, key: key('id2', 'secret2', null) }
    ],
    [
      'the environment’s temporary keys',
      {},
      { ...keyVariables, ...stsVariable },
      { kind: 'access-key', ...fromEnvironment, key: key('id2', 'secret2', 'sts2') }
    ],
    [
      'the environment’s token before its pair',
      {},
      { ...tokenVariable, ...keyVariables },
      { kind: 'access-token', ...fromEnvironment, accessToken: 'pt-2' }
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
      token,
      { ...tokenVariable, ...keyVariables },
      { kind: 'access-token', ...fromInputs, accessToken: 'pt-1' }
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
      { kind: 'access-key', ...fromInputs, key: key('id', 'secret', null) }
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
      { kind: 'access-token', ...fromEnvironment, accessToken: 'pt-2' }
    ],
    [
      'blanks around the environment’s values',
      {},
      { YUNXIAO_ACCESS_TOKEN: ' pt-2\n' },
      { kind: 'access-token', ...fromEnvironment, accessToken: 'pt-2' }
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
      token,
      { YUNXIAO_ACCESS_TOKEN: 'pt 2' },
      { kind: 'access-token', ...fromInputs, accessToken: 'pt-1' }
    ],
    [
      'a variable of two words',
      {},
      { YUNXIAO_ACCESS_TOKEN: 'pt 2' },
      { kind: 'malformed', name: 'YUNXIAO_ACCESS_TOKEN' }
    ]
  ])('%s', (_what, inputs, environment, expected) => {
    expect(chooseCredentials(readRawInputs(inputVariables(inputs)), environment)).toEqual(expected)
  })
})

it('keys that were given are used as they are, and never renewed', async () => {
  const given = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }
  const source = staticAccessKey(given)
  const limits = { signal: new AbortController().signal, deadlineMs: 0, patience: 'once' as const }
  expect([await source.get(limits), source.expire()]).toEqual([given, false])
})

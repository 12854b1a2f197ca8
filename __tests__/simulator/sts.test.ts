import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { oidcProviderArn, oidcRequestToken, roles } from '../../simulator/identity.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'
import { at, callSigned, get, postForm, type Reply, signedPath } from './client.ts'

const run = `${signedPath}/pipelineRuns/42`

describe('OIDC and STS', () => {
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await startSimulator({
      scenario: 'success',
      credentialsLifetimeMs: 1000,
      oidcTokenLifetimeMs: 1000
    })
  })
  afterAll(async () => simulator.close())

  async function idToken(audience = 'sts.aliyuncs.com'): Promise<string> {
    const reply = await get(`${simulator.url}/oidc/token?api-version=1&audience=${audience}`, {
      authorization: `bearer ${oidcRequestToken}`
    })
    return String(reply.json['value'])
  }

  async function assume(change: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return postForm(simulator.url, {
      Action: 'AssumeRoleWithOIDC',
      Version: '2015-04-01',
      Format: 'JSON',
      Timestamp: new Date().toISOString(),
      SignatureNonce: randomUUID(),
      RoleArn: roles.trusting,
      OIDCProviderArn: oidcProviderArn,
      OIDCToken: await idToken(),
      RoleSessionName: 'github-action-session',
      DurationSeconds: '900',
      ...change
    })
  }

  it('gives ID tokens to the runner only', async () => {
    expect((await get(`${simulator.url}/oidc/token`, { authorization: 'bearer x' })).status).toBe(401)
    expect((await idToken()).split('.')).toHaveLength(3)
  })

  it('issues keys that the signed API honours until they expire', async () => {
    const reply = await assume()
    const credential = (name: string) => String(at(reply.json, 'Credentials', name))
    const key = {
      accessKeyId: credential('AccessKeyId'),
      accessKeySecret: credential('AccessKeySecret'),
      securityToken: credential('SecurityToken')
    }
    expect(credential('Expiration')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const call = async (change: Partial<typeof key> = {}) =>
      callSigned(simulator.url, 'GetPipelineRun', run, { key: { ...key, ...change } })
    expect((await call()).status).toBe(200)
    expect((await call({ securityToken: 'x' })).json['Code']).toBe('InvalidSecurityToken.Malformed')
    const { accessKeyId, accessKeySecret } = key
    const bare = await callSigned(simulator.url, 'GetPipelineRun', run, {
      key: { accessKeyId, accessKeySecret }
    })
    expect(bare.json['Code']).toBe('InvalidAccessKeyId.NotFound')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect((await call()).json['Code']).toBe('InvalidSecurityToken.Expired')
  })

  it.each([
    ['AuthenticationFail.OIDCToken.Invalid', { OIDCToken: 'a.b.c' }],
    ['EntityNotExist.Role', { RoleArn: 'acs:ram::1:role/x' }],
    ['ImplicitDeny', { RoleArn: roles.closed }],
    ['EntityNotExist.OIDCProvider', { OIDCProviderArn: 'acs:ram::1:oidc-provider/x' }],
    ['MissingOIDCToken', { OIDCToken: '' }],
    ['InvalidParameter.RoleSessionName', { RoleSessionName: 'a' }],
    ['InvalidParameter.DurationSeconds', { DurationSeconds: '899' }],
    ['InvalidTimeStamp.Expired', { Timestamp: '2020-01-01T00:00:00Z' }],
    ['InvalidAction.NotFound', { Action: 'AssumeRole' }],
    ['InvalidVersion', { Version: '2021-06-25' }]
  ])('answers %s', async (code, change) => {
    const reply = await assume(change)
    expect(reply.json['Code']).toBe(code)
    expect(reply.status).toBeGreaterThanOrEqual(400)
  })

  it('checks the audience and the age of the token', async () => {
    const wrong = await assume({ OIDCToken: await idToken('other') })
    expect(wrong.json['Code']).toBe('AuthenticationFail.OIDCToken.AudienceNotMatch')
    const OIDCToken = await idToken()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect((await assume({ OIDCToken })).json['Code']).toBe('AuthenticationFail.OIDCToken.Expired')
  })
})

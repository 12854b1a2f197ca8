import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GateInputs } from '../../src/inputs/gate-inputs.ts'
import { inputDefaults, readRawInputs } from '../../src/inputs/table.ts'
import { languageOf, parseInputs } from '../../src/inputs/parse.ts'
import { inputVariables, tokenInputs } from '../__fixtures__/gate-trial.ts'

function parsed(change: Readonly<Record<string, string>> = {}): GateInputs {
  const result = parseInputs(readRawInputs(inputVariables({ ...tokenInputs, ...change })), {})
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.problems))
  return result.inputs
}

describe('valid inputs', () => {
  it('take the contract’s defaults', () => {
    expect(parsed({ 'poll-interval': '' })).toEqual({
      edition: { kind: 'central', organizationId: 'org1' },
      pipelineId: '1234',
      run: { kind: 'number', runId: '42' },
      credentials: { kind: 'access-token', origin: 'inputs', accessToken: 'pt-token-0123456789' },
      endpoint: null,
      stsEndpoint: new URL('https://sts.aliyuncs.com'),
      webUrl: new URL('https://flow.aliyun.com'),
      wait: true,
      timeoutMs: 3_600_000,
      pollInterval: 'auto',
      onManualGate: 'wait',
      stopOnCancel: false,
      stopOnTimeout: false,
      summary: true,
      logs: 'auto',
      language: 'en',
      label: '1234',
      githubToken: null,
      comment: false,
      commitStatus: false
    })
  })

  it.each([
    ['true', 'false'],
    ['True', 'False'],
    ['TRUE', 'FALSE']
  ])('%s is true, and %s is false', (yes, no) => {
    expect(parsed({ comment: yes }).comment).toBe(true)
    expect(parsed({ wait: no }).wait).toBe(false)
  })

  it.each([
    ['120h', 432_000_000],
    ['90', 90_000],
    ['1h30m', 5_400_000]
  ])('timeout %s is %d ms', (timeout, timeoutMs) => {
    expect(parsed({ timeout }).timeoutMs).toBe(timeoutMs)
  })

  it('poll-interval may be fixed, from 1s', () => {
    expect(parsed({ 'poll-interval': '1s' }).pollInterval).toEqual({ fixedMs: 1_000 })
  })

  it.each([
    ['example.com', 'https://example.com/'],
    ['example.com:8443/base/', 'https://example.com:8443/base/'],
    ['http://localhost:80', 'http://localhost/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://127.10.20.30', 'http://127.10.20.30/'],
    ['http://[::1]:9', 'http://[::1]:9/']
  ])('endpoint %s is %s', (endpoint, href) => {
    expect(parsed({ endpoint }).endpoint?.href).toBe(href)
  })

  it('keep ids as they are', () => {
    expect(parsed({ 'pipeline-run-id': '9223372036854775807' }).run).toEqual({
      kind: 'number',
      runId: '9223372036854775807'
    })
  })

  it('choose the run: latest, latest of a commit', () => {
    expect(parsed({ 'pipeline-run-id': 'latest' }).run).toEqual({ kind: 'latest' })
    expect(parsed({ 'pipeline-run-id': 'latest', commit: '0123ABCD' }).run).toEqual({
      kind: 'latest-of-commit',
      commit: '0123ABCD'
    })
  })

  it('of a Region edition have links only if web-url is set, and need no organization', () => {
    const region = { edition: 'region', endpoint: 'yunxiao.example.com', 'organization-id': '' }
    expect(parsed(region)).toMatchObject({ edition: { kind: 'region' }, webUrl: null })
    expect(parsed({ ...region, 'web-url': 'http://flow.example.com' }).webUrl?.href).toBe(
      'http://flow.example.com/'
    )
  })

  it.each(['latest', '42'])('start: false beside pipeline-run-id: %s starts nothing', (runId) => {
    expect(parsed({ start: 'false', 'pipeline-run-id': runId }).run.kind).not.toBe('start')
  })

  it.each(['true', 'True', 'TRUE'])('start: %s starts a run, with its parameters as they are', (start) => {
    const parameters = '{"envs": {"ID": 9007199254740993}}'
    const inputs = { start, 'pipeline-run-id': '' }
    expect(parsed(inputs).run).toEqual({ kind: 'start', parameters: null })
    expect(parsed({ ...inputs, 'start-params': parameters }).run).toEqual({ kind: 'start', parameters })
  })

  it('take the shortest and the longest that they may be', () => {
    const shortest = { 'organization-id': 'a', 'pipeline-id': '1', 'pipeline-run-id': '1', timeout: '1' }
    expect(parsed(shortest)).toMatchObject({ pipelineId: '1', timeoutMs: 1_000 })
    const longest = {
      'organization-id': 'x'.repeat(64),
      'pipeline-id': '9223372036854775807',
      timeout: '120h'
    }
    expect(parsed(longest)).toMatchObject({ pipelineId: '9223372036854775807' })
    for (const commit of ['01234567', 'F'.repeat(64)]) {
      expect(parsed({ 'pipeline-run-id': 'latest', commit }).run).toEqual({
        kind: 'latest-of-commit',
        commit
      })
    }
  })

  it('take every choice', () => {
    const choices = { 'on-manual-gate': 'fail', 'stop-on-cancel': 'true', 'stop-on-timeout': 'true' }
    const rest = {
      summary: 'false',
      'commit-status': 'true',
      language: 'zh-CN',
      label: 'prod',
      'github-token': 'ghs'
    }
    expect(parsed({ ...choices, ...rest })).toMatchObject({
      onManualGate: 'fail',
      stopOnCancel: true,
      stopOnTimeout: true,
      summary: false,
      commitStatus: true,
      language: 'zh-CN',
      label: 'prod',
      githubToken: 'ghs'
    })
    for (const logs of ['auto', 'failed', 'all', 'none']) expect(parsed({ logs }).logs).toBe(logs)
  })

  it('of the central edition keep the default web-url, and may choose another', () => {
    expect(parsed({ 'web-url': 'flow.example.com' }).webUrl?.href).toBe('https://flow.example.com/')
    expect(parsed({ 'web-url': 'https://flow.aliyun.com' }).webUrl?.href).toBe('https://flow.aliyun.com/')
  })

  it('may be an AccessKey pair, with its STS token', () => {
    const keys = {
      'access-token': '',
      'access-key-id': 'id',
      'access-key-secret': 'secret',
      'security-token': 'sts'
    }
    expect(parsed(keys).credentials).toEqual({
      kind: 'access-key',
      origin: 'inputs',
      key: { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'sts' }
    })
  })

  it('name the role’s session', () => {
    const raw = readRawInputs(
      inputVariables({
        ...tokenInputs,
        'access-token': '',
        'role-to-assume': 'acs:ram::1234567890123456:role/github',
        'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/GitHub',
        'role-session-expiration': '900'
      })
    )
    expect(parseInputs(raw, {})).toMatchObject({
      inputs: {
        credentials: {
          kind: 'role',
          role: {
            roleArn: 'acs:ram::1234567890123456:role/github',
            oidcProviderArn: 'acs:ram::1234567890123456:oidc-provider/GitHub'
          },
          audience: 'sts.aliyuncs.com',
          sessionName: 'github-action-session',
          sessionSeconds: 900
        }
      }
    })
  })
})

it('any text in any input is taken or refused, and never throws', () => {
  const names = fc.constantFrom(...Object.keys(inputDefaults))
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ unit: 'grapheme' })), (inputs) => {
      const result = parseInputs(readRawInputs(inputVariables({ ...tokenInputs, ...inputs })), {})
      expect(['valid', 'invalid']).toContain(result.kind)
    })
  )
})

it('a credential of the environment that is not one word is a problem', () => {
  const raw = readRawInputs(inputVariables({ ...tokenInputs, 'access-token': '' }))
  expect(parseInputs(raw, { YUNXIAO_ACCESS_TOKEN: 'pt 1' })).toEqual({
    kind: 'invalid',
    problems: [{ kind: 'credentials', problem: { kind: 'malformed', name: 'YUNXIAO_ACCESS_TOKEN' } }]
  })
})

it('the language is known even where other inputs are wrong', () => {
  expect(languageOf(readRawInputs({ INPUT_LANGUAGE: 'zh-CN' }))).toBe('zh-CN')
  expect(languageOf(readRawInputs({ INPUT_LANGUAGE: 'xx' }))).toBe('en')
})

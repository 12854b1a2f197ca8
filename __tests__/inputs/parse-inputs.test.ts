import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GateInputs } from '../../src/inputs/gate-inputs.ts'
import { inputDefaults, readRawInputs } from '../../src/inputs/input-names.ts'
import { languageOf, parseInputs } from '../../src/inputs/parse-inputs.ts'
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

  it.each(['true', 'True', 'TRUE'])('%s is true, and its negation false', (text) => {
    expect(parsed({ comment: text }).comment).toBe(true)
    expect(parsed({ wait: text.replace(/true/i, 'False') }).wait).toBe(false)
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
    ['http://127.1.2.3', 'http://127.1.2.3/'],
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

  it('name the role’s session', () => {
    const raw = readRawInputs(
      inputVariables({
        ...tokenInputs,
        'access-token': '',
        'role-to-assume': 'acs:ram::1:role/x',
        'oidc-provider-arn': 'acs:ram::1:oidc-provider/y',
        'role-session-expiration': '900'
      })
    )
    expect(parseInputs(raw, {})).toMatchObject({
      inputs: {
        credentials: {
          kind: 'role',
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

it('the language is known even where other inputs are wrong', () => {
  expect(languageOf(readRawInputs({ INPUT_LANGUAGE: 'zh-CN' }))).toBe('zh-CN')
  expect(languageOf(readRawInputs({ INPUT_LANGUAGE: 'xx' }))).toBe('en')
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { languageOf, wantsSummary } from '../../src/inputs/parse.ts'
import { inputNames, inputTable, readRawInputs } from '../../src/inputs/table.ts'
import { parse, parsed, push, pushedCommit, type InputChange } from '../__fixtures__/input-sentences.ts'

describe('valid inputs', () => {
  it('take the contract’s defaults', () => {
    const { credential, ...rest } = parsed()
    expect(credential.description).toEqual({ kind: 'access-token', origin: 'inputs', role: null })
    expect(rest).toEqual({
      requests: [
        {
          label: '1234',
          pipelineId: '1234',
          run: {
            kind: 'search',
            commit: pushedCommit,
            ref: 'main',
            appearWithinMs: 600_000,
            ifNoRun: 'fail',
            parameters: null
          }
        }
      ],
      settings: {
        webUrl: 'https://flow.aliyun.com',
        wait: true,
        timeoutMs: 3_600_000,
        pollInterval: 'auto',
        failFast: false,
        stopOnCancel: false,
        stopOnTimeout: false,
        onManualGate: { kind: 'wait' },
        retrying: null,
        logs: 'failed'
      },
      organizationId: 'org1',
      endpoint: null,
      stsEndpoint: new URL('https://sts.aliyuncs.com'),
      label: '1234',
      isSeveral: false,
      awaited: { commit: pushedCommit, source: 'github.sha' },
      githubToken: null,
      comment: false,
      commitStatus: false,
      statusCommit: pushedCommit,
      isAnyCommit: false
    })
  })

  it.each([
    ['true', 'false'],
    ['True', 'False'],
    ['TRUE', 'FALSE']
  ])('%s is true, and %s is false', (yes, no) => {
    expect(parsed({ comment: yes }).comment).toBe(true)
    expect(parsed({ wait: no }).settings.wait).toBe(false)
  })

  it.each([
    ['120h', 432_000_000],
    ['1h30m', 5_400_000]
  ])('timeout %s is %d ms', (timeout, timeoutMs) => {
    expect(parsed({ timeout }).settings.timeoutMs).toBe(timeoutMs)
  })

  it('poll-interval may be fixed, from 1s', () => {
    expect(parsed({ 'poll-interval': '1s' }).settings.pollInterval).toEqual({ fixedMs: 1_000 })
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

  it('of the central edition have the links of web-url', () => {
    expect(parsed({ 'web-url': 'flow.example.com' }).settings.webUrl).toBe('https://flow.example.com')
    expect(parsed({ 'web-url': 'http://flow.example.com/base/' }).settings.webUrl).toBe(
      'http://flow.example.com/base'
    )
  })

  it('of a Region edition have links only if web-url is set, and need no organization', () => {
    const region = { edition: 'region', endpoint: 'yunxiao.example.com', 'organization-id': '' }
    expect(parsed(region)).toMatchObject({ organizationId: null, settings: { webUrl: null } })
    expect(parsed({ ...region, 'web-url': 'flow.example.com' }).settings.webUrl).toBe(
      'https://flow.example.com'
    )
  })

  it('take the shortest and the longest that they may be', () => {
    const shortest = { 'organization-id': 'a', 'pipeline-id': '1', 'pipeline-run-id': '1', timeout: '1' }
    expect(parsed(shortest)).toMatchObject({
      requests: [{ pipelineId: '1' }],
      settings: { timeoutMs: 1_000 }
    })
    const largest = '9223372036854775807'
    const longest = { 'organization-id': 'x'.repeat(64), 'pipeline-id': largest, 'pipeline-run-id': largest }
    expect(parsed({ ...longest, timeout: '120h' }).requests).toEqual([
      { label: largest, pipelineId: largest, run: { kind: 'number', runId: largest, commit: null } }
    ])
  })

  it('take every choice', () => {
    const choices = {
      'stop-on-cancel': 'true',
      'stop-on-timeout': 'true',
      summary: 'false',
      'commit-status': 'true',
      language: 'zh-CN',
      label: 'prod',
      'github-token': 'ghs'
    }
    expect(parsed(choices)).toMatchObject({
      requests: [{ label: 'prod' }],
      settings: { stopOnCancel: true, stopOnTimeout: true },
      commitStatus: true,
      label: 'prod',
      githubToken: 'ghs'
    })
  })

  it.each(['access-key', 'role'])('may sign in with an %s', (kind) => {
    const keys = { 'access-key-id': 'id', 'access-key-secret': 'secret' }
    const role = 'acs:ram::1234567890123456:role/github'
    const keyless = {
      'role-to-assume': role,
      'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/GitHub',
      'role-session-expiration': '900'
    }
    const { credential } = parsed({ 'access-token': '', ...(kind === 'role' ? keyless : keys) })
    expect(credential.api).toBe('signed')
    expect(credential.description).toEqual({ kind, origin: 'inputs', role: kind === 'role' ? role : null })
  })

  it('may leave credentials to the environment, but not what is not one word', () => {
    const inputs = { 'access-token': '' }
    expect(parse(inputs, push, { YUNXIAO_ACCESS_TOKEN: 'pt-1' }).kind).toBe('valid')
    expect(parse(inputs, push, { YUNXIAO_ACCESS_TOKEN: 'pt 1' })).toEqual({
      kind: 'invalid',
      problems: [{ kind: 'credentials', problem: { kind: 'malformed', name: 'YUNXIAO_ACCESS_TOKEN' } }]
    })
  })
})

describe('acting on the run', () => {
  it.each<[InputChange, unknown]>([
    [{ 'on-manual-gate': 'fail' }, { kind: 'fail' }],
    [{ 'on-manual-gate': 'hand-over' }, { kind: 'hand-over' }],
    [
      { 'on-manual-gate': 'pass', start: 'true' },
      { kind: 'pass', gate: null }
    ],
    [
      { 'on-manual-gate': 'refuse', 'manual-gate': ' 人工卡点 ', 'pipeline-run-id': '42' },
      { kind: 'refuse', gate: '人工卡点' }
    ]
  ])('%j', (change, onManualGate) => {
    expect(parsed(change).settings.onManualGate).toEqual(onManualGate)
  })

  it('retries the jobs of each line', () => {
    expect(parsed({ 'retry-jobs': '单元测试\n\n  e2e *\r\n' }).settings.retrying).toEqual({
      patterns: ['单元测试', 'e2e *'],
      attempts: 1
    })
    expect(parsed({ 'retry-jobs': 'x', 'retry-attempts': '5' }).settings.retrying?.attempts).toBe(5)
  })
})

it.each([
  ['auto', false, 'failed'],
  ['auto', true, 'none'],
  ['failed', true, 'failed'],
  ['all', true, 'all'],
  ['live', true, 'live'],
  ['none', false, 'none']
])('logs: %s, in a public repository: %j, are %s', (logs, isPublicRepository, shown) => {
  expect(parsed({ logs }, { ...push, isPublicRepository }).settings.logs).toBe(shown)
})

it('the language is known even where other inputs are wrong', () => {
  expect(languageOf(readRawInputs({ INPUT_LANGUAGE: 'zh-CN', INPUT_TIMEOUT: 'x' }))).toBe('zh-CN')
  expect(languageOf(readRawInputs({ INPUT_LANGUAGE: 'xx' }))).toBe('en')
})

it('whether a summary is wanted is known even where other inputs are wrong', () => {
  expect(wantsSummary(readRawInputs({ INPUT_SUMMARY: 'False', INPUT_TIMEOUT: 'x' }))).toBe(false)
  expect(wantsSummary(readRawInputs({ INPUT_SUMMARY: 'x' }))).toBe(true)
  expect(wantsSummary(readRawInputs({}))).toBe(true)
})

describe('any text in any input', () => {
  it('is taken within its limits or refused, and never throws', () => {
    const words = fc.constantFrom(
      'auto',
      'any',
      'true',
      'start',
      'pass',
      '1h',
      '42',
      '{}',
      'A=1',
      'web: 1/2',
      '0',
      '9h'
    )
    const text = fc.oneof(words, fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...inputNames), text), (change) => {
        const result = parse(change)
        if (result.kind === 'invalid') {
          expect(result.problems.length).toBeGreaterThan(0)
          return
        }
        const { requests, settings } = result.inputs
        expect(settings.timeoutMs).toBeGreaterThanOrEqual(1_000)
        expect(settings.timeoutMs).toBeLessThanOrEqual(432_000_000)
        if (settings.pollInterval !== 'auto')
          expect(settings.pollInterval.fixedMs).toBeGreaterThanOrEqual(1_000)
        expect(settings.retrying?.patterns.length).not.toBe(0)
        for (const { run } of requests) {
          if (run.kind !== 'search') continue
          expect(run.appearWithinMs).toBeGreaterThanOrEqual(1_000)
          expect(run.appearWithinMs).toBeLessThanOrEqual(settings.timeoutMs)
        }
      })
    )
  })

  it('is not in a problem where it may be secret', () => {
    const hidden = inputNames.filter((name) => ['secret', 'unquoted'].includes(inputTable[name].kind))
    const secret = 'x9!"{ =\u4e91'
    fc.assert(
      fc.property(fc.subarray(hidden, { minLength: 1 }), fc.string(), fc.string(), (names, before, after) => {
        const change = Object.fromEntries(names.map((name) => [name, `${before}${secret}${after}`]))
        const result = parse(change)
        // As it is, and as JSON has it.
        const told = result.kind === 'invalid' ? JSON.stringify(result.problems) : ''
        expect(told).not.toMatch(/x9!|\u4e91/)
      })
    )
  })
})

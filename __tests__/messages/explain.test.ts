import { describe, expect, it } from '@jest/globals'
import type { ApiFailure, ServiceName } from '../../src/api/api-error.ts'
import type { Problem, ServiceError } from '../../src/api/meaning.ts'
import { explainApiProblem, explainGateProblem } from '../../src/messages/explain.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import type { GateProblem } from '../../src/gate/outcome.ts'
import { openGate, stage } from '../__fixtures__/runs.ts'

const english = messagesIn('en')
const nothing: ServiceError = { problem: null, httpStatus: null, code: null, message: null, requestId: null }

function explain(
  failure: ApiFailure,
  service: ServiceName = 'yunxiao',
  language: 'en' | 'zh-CN' = 'en',
  operation = 'GetPipelineRun'
): string {
  return explainApiProblem({ service, operation, failure }, messagesIn(language))
}

function refused(error: Partial<ServiceError>, service: ServiceName = 'yunxiao'): string {
  return explain({ kind: 'refused', error: { ...nothing, ...error } }, service)
}

describe('an error', () => {
  const full: ServiceError = {
    problem: null,
    httpStatus: 404,
    code: 'InvalidPipeline.NotFound',
    message: 'No such pipeline.',
    requestId: 'R-1'
  }

  it('says what happened, the service’s own words, and what to do', () => {
    expect(explain({ kind: 'refused', error: full })).toBe(
      'Yunxiao refused GetPipelineRun: No such pipeline (HTTP 404, code InvalidPipeline.NotFound, request id R-1). Look at input pipeline-id: it is the number in the address after pipelines/.'
    )
  })

  it('keeps code, request id and advice where the message has no end', () => {
    const text = explain({ kind: 'refused', error: { ...full, message: 'at x.y.z '.repeat(1000) } })
    expect(text.length).toBeLessThan(1_300)
    expect(text).toMatch(
      /… \(HTTP 404, code InvalidPipeline\.NotFound, request id R-1\)\. Look at input pipeline-id/
    )
  })

  it('of STS without a documented code names the inputs of the role', () => {
    expect(refused({ httpStatus: 400, code: 'Other' }, 'sts')).toMatch(/Look at inputs role-to-assume/)
  })

  it('that reached nobody does not say that somebody refused', () => {
    expect(refused({ problem: 'no-tls', message: 'x' })).toBe(
      'Yunxiao could not be reached for GetPipelineRun: no secure connection could be made, x. Look at input endpoint (or sts-endpoint): its host and port have to speak https.'
    )
  })

  it('says so in Chinese too', () => {
    expect(explain({ kind: 'refused', error: full }, 'yunxiao', 'zh-CN')).toBe(
      '云效拒绝了 GetPipelineRun：No such pipeline（HTTP 404，错误码 InvalidPipeline.NotFound，请求 ID R-1）。请检查输入 pipeline-id：它是网址中 pipelines/ 之后的数字。'
    )
  })

  it.each<[ApiFailure, string]>([
    [
      { kind: 'unusable', tries: 6, error: nothing, serverWaitMs: null },
      'Yunxiao could not be used: GetPipelineRun failed 6 times in a row.'
    ],
    [
      { kind: 'unusable', tries: 1, error: nothing, serverWaitMs: null },
      'Yunxiao could not be used: GetPipelineRun failed 1 time.'
    ],
    [{ kind: 'not-corrected', error: nothing }, 'Yunxiao refused GetPipelineRun twice for the same reason.'],
    [
      { kind: 'security-token-expired', error: nothing },
      'Yunxiao refused GetPipelineRun, as the security token has expired.'
    ],
    [
      { kind: 'too-large', error: nothing },
      'The answer of Yunxiao to GetPipelineRun is larger than 10 MiB, and was not read.'
    ],
    [{ kind: 'out-of-time', error: null }, 'The time was up while GetPipelineRun had trouble'],
    [{ kind: 'aborted' }, 'the request was cancelled']
  ])('%j reads as it should', (failure, text) => {
    expect(explain(failure)).toBe(text)
  })

  it.each<[Partial<ServiceError>, RegExp]>([
    [
      { problem: 'unknown-host', message: 'getaddrinfo ENOTFOUND x' },
      /the host name does not exist, getaddrinfo ENOTFOUND x\. Look at input endpoint/
    ],
    [{ problem: 'certificate' }, /NODE_EXTRA_CA_CERTS/],
    [{ httpStatus: 302 }, /Redirects are not followed/],
    [{ httpStatus: 407 }, /HTTPS_PROXY/],
    [{ httpStatus: 401 }, /Look at the credentials/],
    [{ httpStatus: 403 }, /Look at the credentials/],
    [{ httpStatus: 404 }, /Look at inputs organization-id/]
  ])('without a documented code still says where to look: %j', (error, advice) => {
    expect(refused(error)).toMatch(advice)
  })

  it('of GitHub’s OIDC endpoint names the permission', () => {
    expect(refused({ httpStatus: 401 }, 'github-oidc')).toMatch(
      /^GitHub's OIDC endpoint refused.*id-token: write/
    )
  })

  it.each(Object.keys(english.errors.problems) as Problem[])('of the kind %s is told in words', (problem) => {
    expect(refused({ problem })).toContain(english.errors.problems[problem])
  })
})

it.each([
  [
    'GetPipelineJobRunLog',
    'For GetPipelineJobRunLog the personal access token needs the permission pipeline job runs, read-only'
  ],
  ['AnotherOperation', 'The personal access token lacks a permission']
])('a permission that is missing is named by the operation: %s', (operation, advice) => {
  const error = { ...nothing, httpStatus: 403, code: 'Forbidden' }
  expect(explain({ kind: 'refused', error }, 'yunxiao', 'en', operation)).toContain(advice)
})

it.each([
  ['CreatePipelineRun', /a run may have been started/],
  ['RetryPipelineJobRun', /it may have been\. Look at the run/]
])('what can’t be told of %s is said', (operation, sentence) => {
  expect(explain({ kind: 'uncertain', error: nothing }, 'yunxiao', 'en', operation)).toMatch(sentence)
})

describe('a problem of a gate', () => {
  const gates = [{ stage: stage({ name: 'Approval' }), job: openGate() }]
  const [gate] = gates
  const refusal = {
    service: 'yunxiao' as const,
    operation: 'PassPipelineValidate',
    failure: { kind: 'refused' as const, error: { ...nothing, httpStatus: 403, code: 'Forbidden' } }
  }

  it.each<[GateProblem, RegExp]>([
    [
      { kind: 'wrong-commit', wanted: 'aaaaaaaa', actual: 'bbbbbbbb', wasStarted: false },
      /from commit aaaaaaaa, but was built from bbbbbbbb.*commit: any/
    ],
    [
      { kind: 'wrong-commit', wanted: 'aaaaaaaa', actual: 'bbbbbbbb', wasStarted: true },
      /bbbbbbbb.*runningBranchs of start-params/
    ],
    [
      { kind: 'wrong-commit', wanted: 'aaaaaaaa', actual: null, wasStarted: true },
      /does not tell what it was built from.*commit: any/
    ],
    [
      { kind: 'no-commit-told', wanted: 'aaaaaaaa', runsSeen: 58 },
      /None of the 58 runs.*aaaaaaaa.*commit: any/
    ],
    [{ kind: 'gate-not-clear', wanted: null, gates }, /manual-gate: Approve \(Approval, 301\)\.$/],
    [{ kind: 'no-id-token-permission' }, /id-token: write/],
    [{ kind: 'internal', message: 'x' }, /^The gate itself failed; please report this: x$/]
  ])('says what to do: %#', (problem, sentence) => {
    expect(explainGateProblem(problem, false, english)).toMatch(sentence)
    expect(explainGateProblem(problem, false, messagesIn('zh-CN'))).toMatch(/\p{Script=Han}/u)
  })

  it.each(['pass', 'refuse'] as const)(
    'that the service refused to %s names code and validators, then the permission',
    (decision) => {
      if (gate === undefined) throw new Error('no gate')
      const text = explainGateProblem({ kind: 'gate-refused', decision, gate, error: refusal }, true, english)
      expect(text).toMatch(
        /^The manual gate Approve of Approval could not be.*HTTP 403, code Forbidden.*validators.* Or: .*permission/
      )
    }
  )
})

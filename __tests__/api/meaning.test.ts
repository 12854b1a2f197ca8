import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { meaningOfAnswer, type AnswerMeaning, type ServiceError } from '../../src/api/meaning.ts'
import { readRun } from '../../src/api/read-run.ts'
import { recordOf } from '../../src/text/lenient.ts'
import { runJson } from '../__fixtures__/runs.ts'
import { resultOf, type Reply } from '../__fixtures__/scripted-http.ts'

const date = 'Tue, 24 Nov 2026 08:00:00 GMT'
const xml = (code: string): string =>
  `<?xml version="1.0"?><Error><RequestId>R-1</RequestId><Code>${code}</Code><Message>no</Message></Error>`

function meaningOf(reply: Reply): AnswerMeaning<unknown> {
  return meaningOfAnswer(resultOf(reply), { read: readRun }, 0)
}

/** One word for what an answer means. */
function wordFor(meaning: AnswerMeaning<unknown>): string {
  return meaning.kind === 'passing' && meaning.isThrottling ? 'throttling' : meaning.kind
}

describe('what an answer means, in the order of the contract', () => {
  it.each<[string, Reply, string]>([
    // A documented code decides, whatever the HTTP status.
    ['a code of gateway JSON', { status: 404, body: { Code: 'InvalidAccessKeyId.NotFound' } }, 'refusal'],
    ['a code of business JSON', { status: 404, body: { errorCode: 'InvalidPipeline.NotFound' } }, 'refusal'],
    ['a code in XML', { status: 403, body: xml('Forbidden.RAM') }, 'refusal'],
    [
      'a code in XML without a prologue',
      { status: 400, body: '<Error><Code>NoPermission</Code></Error>' },
      'refusal'
    ],
    ['a code in another case', { status: 400, body: { Code: 'forbidden.ram' } }, 'refusal'],
    [
      'a code with HTTP 200 and success: false',
      { body: { success: false, errorCode: 'Forbidden' } },
      'refusal'
    ],
    ['a refusal with HTTP 500', { status: 500, body: { Code: 'SignatureDoesNotMatch' } }, 'refusal'],
    ['a passing code with HTTP 400', { status: 400, body: { Code: 'ServiceUnavailable' } }, 'passing'],
    ['a passing code with HTTP 403', { status: 403, body: { errorCode: 'InternalServerError' } }, 'passing'],
    ['throttling with HTTP 400', { status: 400, body: { Code: 'Throttling.User' } }, 'throttling'],
    ['throttling in XML', { status: 503, body: xml('Throttling.Api') }, 'throttling'],
    ['throttling of a new kind', { status: 400, body: { Code: 'Throttling.NewKind' } }, 'throttling'],
    [
      'throttling of the token API with HTTP 400',
      { status: 400, body: { errorCode: 'ApiRateLimited' } },
      'throttling'
    ],
    [
      'a passing code of the token API',
      { status: 400, body: { errorCode: 'SYSTEM_UNKNOWN_ERROR' } },
      'passing'
    ],
    ['a clock that is off', { status: 400, body: { Code: 'InvalidTimeStamp.Expired' } }, 'clock-off'],
    ['a nonce used', { status: 400, body: { Code: 'SignatureNonceUsed' } }, 'nonce-used'],
    [
      'an expired token',
      { status: 403, body: { Code: 'InvalidSecurityToken.Expired' } },
      'security-token-expired'
    ],
    // Else the HTTP status and the body.
    ...[408, 500, 502, 503, 504, 599].map((status): [string, Reply, string] => [
      `HTTP ${status}`,
      { status, body: { errorCode: 'Unheard.Of' } },
      'passing'
    ]),
    ['HTTP 429', { status: 429, body: '' }, 'throttling'],
    ...[300, 301, 307, 400, 401, 403, 404, 407, 451].map((status): [string, Reply, string] => [
      `HTTP ${status}`,
      { status, body: { errorCode: 'Unheard.Of' } },
      'refusal-at-first'
    ]),
    ['HTTP 299 with a run', { status: 299, body: runJson('SUCCESS') }, 'good'],
    [
      'a 2xx with success: false beside a run',
      { body: { ...runJson('SUCCESS'), success: false } },
      'refusal-at-first'
    ],
    ['a 2xx cut off', { body: '{"status": "SUCCESS"}', isWhole: false }, 'passing'],
    ['a 2xx without a body', { body: '' }, 'passing'],
    ['a 2xx of blanks', { status: 204, body: ' \n' }, 'passing'],
    ['a 2xx of HTML', { body: '<html></html>' }, 'passing'],
    ['a 2xx of half a JSON', { body: '{"status": "SUC' }, 'passing'],
    ['a 2xx of another JSON', { body: '{"hello": 1}' }, 'passing'],
    ['a 2xx of null', { body: 'null' }, 'passing'],
    ['a refusal of null', { status: 400, body: 'null' }, 'refusal-at-first'],
    ['a 2xx with success: false', { body: { success: false, errorCode: '' } }, 'refusal-at-first'],
    ...['', '""', '”“', '“”', ' "" '].map((placeholder): [string, Reply, string] => [
      `a 2xx with the placeholder ${JSON.stringify(placeholder)} for a code`,
      { body: { ...runJson('SUCCESS'), errorCode: placeholder, errorMessage: placeholder } },
      'good'
    ]),
    ['a 2xx with a byte order mark', { body: '\uFEFF{"status": "SUCCESS"}' }, 'good'],
    [
      'success: true beside a code',
      { body: { ...runJson('FAIL'), success: true, errorCode: 'Forbidden' } },
      'good'
    ],
    // Else what the transport met.
    ['a time-out', { failure: 'timeout' }, 'passing'],
    ['a reset', { failure: 'broken-connection' }, 'passing'],
    ['a refused connection', { failure: 'connection-refused' }, 'passing'],
    ['an unknown host', { failure: 'unknown-host' }, 'refusal-at-first'],
    ['a certificate', { failure: 'certificate' }, 'refusal-at-first'],
    ['a server without TLS', { failure: 'no-tls' }, 'refusal-at-first'],
    ['a proxy that refuses', { failure: 'proxy-refused' }, 'refusal-at-first'],
    ['an abort', { failure: 'aborted' }, 'aborted'],
    ['a body over the limit', { isTooLarge: true }, 'too-large']
  ])('%s', (_what, reply, word) => {
    expect(wordFor(meaningOf(reply))).toBe(word)
  })

  it.each<[string, Reply, Partial<ServiceError>]>([
    ['a time-out', { failure: 'timeout' }, { problem: 'timeout', httpStatus: null, code: null }],
    ['a body over the limit', { isTooLarge: true }, { problem: 'too-large', message: null }],
    ['a 2xx cut off', { body: '{', isWhole: false }, { problem: 'cut', httpStatus: 200 }],
    ['a 2xx of blanks', { body: ' \n' }, { problem: 'empty' }],
    ['a 2xx of HTML', { body: '<html></html>' }, { problem: 'not-json' }],
    ['a 2xx of XML', { body: xml('Unheard.Of') }, { problem: 'not-json', code: 'Unheard.Of' }],
    ['a 2xx of another JSON', { body: '{"hello": 1}' }, { problem: 'not-as-documented' }],
    ['HTTP 502', { status: 502, body: '<html>' }, { problem: null, httpStatus: 502, code: null }]
  ])('says what was wrong: %s', (_what, reply, error) => {
    expect(meaningOf(reply)).toMatchObject({ error })
  })

  it('carries what the server asks to wait, as passing trouble alone does', () => {
    const headers = { 'retry-after': '7' }
    expect(meaningOf({ status: 503, headers, body: '' })).toMatchObject({ serverWaitMs: 7_000 })
    expect(meaningOf({ status: 400, headers, body: { Code: 'Throttling' } })).toMatchObject({
      serverWaitMs: 7_000
    })
    expect(meaningOf({ failure: 'timeout' })).toMatchObject({ serverWaitMs: null, isThrottling: false })
  })

  it('takes away a byte order mark at the beginning only', () => {
    expect(meaningOf({ body: '\uFEFF{"status": "SUC\uFEFFCESS"}' })).toMatchObject({
      kind: 'good',
      value: { status: 'SUC\uFEFFCESS' }
    })
    expect(meaningOf({ body: '{"status": "SUC\uFEFFCESS"}' })).toMatchObject({
      value: { status: 'SUC\uFEFFCESS' }
    })
  })

  it('carries code, message and request id, wherever they stand', () => {
    const inHeader = meaningOf({
      status: 400,
      headers: { 'x-acs-request-id': 'R-2' },
      body: '{"Code": "NoPermission"}'
    })
    expect(inHeader).toMatchObject({ error: { code: 'NoPermission', requestId: 'R-2', message: null } })
    expect(meaningOf({ status: 403, body: xml('NoPermission') })).toMatchObject({
      error: { httpStatus: 403, code: 'NoPermission', message: 'no', requestId: 'R-1' }
    })
    const described = { errorCode: 'Forbidden', errorDescription: 'you may not', requestId: 'R-3' }
    expect(meaningOf({ status: 403, body: described })).toMatchObject({
      error: { message: 'you may not', requestId: 'R-3' }
    })
    expect(meaningOf({ status: 404, headers: { 'x-request-id': 'R-4' }, body: '' })).toMatchObject({
      error: { code: null, message: null, requestId: 'R-4' }
    })
  })

  it.each([
    [{ errorCode: 'Forbidden', errorMessage: 'a', requestId: 'R' }],
    [{ Code: 'Forbidden', Message: 'a', RequestId: 'R' }],
    [{ code: 'Forbidden', message: 'a', requestId: 'R' }],
    [{ errorCode: ' ""', code: ' Forbidden ', errorMessage: '', message: 'a', requestId: 5, RequestId: 'R' }]
  ])('reads the error in every spelling: %j', (body) => {
    expect(meaningOf({ status: 403, body })).toMatchObject({
      kind: 'refusal',
      error: { code: 'Forbidden', message: 'a', requestId: 'R' }
    })
  })

  it.each([
    '\n <Error><Code>NoPermission</Code></Error>',
    '<?xml version="1.0"?>\n<E><Code>NoPermission</Code></E>'
  ])('reads the error in XML: %j', (body) => {
    expect(meaningOf({ status: 400, body })).toMatchObject({
      kind: 'refusal',
      error: { code: 'NoPermission', message: null, requestId: null }
    })
  })

  it.each([
    '<html><Code>NoPermission</Code></html>',
    'x <Error><Code>NoPermission</Code></Error>',
    '[]',
    '"x"'
  ])('reads no error in %j', (body) => {
    expect(meaningOf({ status: 400, body })).toMatchObject({
      kind: 'refusal-at-first',
      error: { code: null }
    })
  })

  it('tells the server’s time with a clock that is off, if the answer does', () => {
    const body = { Code: 'IllegalTimestamp' }
    expect(meaningOf({ status: 400, headers: { date }, body })).toMatchObject({
      serverTimeMs: Date.parse(date)
    })
    expect(meaningOf({ status: 400, headers: { date: 'soon' }, body })).toMatchObject({ serverTimeMs: null })
    expect(meaningOf({ status: 400, body })).toMatchObject({ kind: 'clock-off', serverTimeMs: null })
  })

  it('of an operation that answers with text is good with any 2xx, and else as ever', () => {
    const ofText = (reply: Reply): AnswerMeaning<unknown> =>
      meaningOfAnswer(resultOf(reply), { reads: 'text', read: (body) => body }, 0)
    for (const body of ['', 'a', '{"success": false}', xml('NoPermission')]) {
      expect(ofText({ status: 206, body })).toEqual({ kind: 'good', value: body })
    }
    expect(ofText({ body: 'a', isWhole: false }).kind).toBe('passing')
    expect(ofText({ status: 403, body: xml('NoPermission') }).kind).toBe('refusal')
    expect(ofText({ status: 404, body: 'a' }).kind).toBe('refusal-at-first')
  })

  it('gives its reader the headers too', () => {
    const reader = {
      read: (_body: unknown, headers: Readonly<Record<string, string>>) => headers['x-total'] ?? null
    }
    expect(meaningOfAnswer(resultOf({ headers: { 'x-total': '5' } }), reader, 0)).toEqual({
      kind: 'good',
      value: '5'
    })
  })

  it.each(['””', '""', '“”', ' ”“ '])('takes %j for no code and no text', (placeholder) => {
    const body = { errorCode: placeholder, errorMessage: placeholder, message: 'what was meant' }
    expect(meaningOf({ status: 404, body })).toMatchObject({
      kind: 'refusal-at-first',
      error: { code: null, message: 'what was meant' }
    })
  })

  it('knows what was certainly not taken', () => {
    const taken = [
      { failure: 'timeout' },
      { status: 503, body: '' },
      { failure: 'broken-connection' }
    ] as const
    const notTaken = [
      { failure: 'connection-refused' },
      { status: 429, body: '' },
      { status: 429, body: { errorCode: 'ServiceUnavailable' } }
    ] as const
    expect(taken.map(meaningOf)).toEqual(
      taken.map(() => expect.objectContaining({ isCertainlyNotTaken: false }))
    )
    expect(notTaken.map(meaningOf)).toEqual(
      notTaken.map(() => expect.objectContaining({ isCertainlyNotTaken: true }))
    )
  })
})

describe('garbage', () => {
  const inEnvelope = (body: unknown): unknown => readRun(recordOf(body)['pipelineRun'])

  it('of any bytes is never good, and nothing throws', () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((body) => Buffer.from(body).toString('utf8'))
    const brokenRun = fc
      .tuple(fc.nat(200), fc.string({ minLength: 1 }))
      .map(([at, junk]) => JSON.stringify({ pipelineRun: { status: 'SUCCESS' } }).slice(0, at % 38) + junk)
    fc.assert(
      fc.property(
        fc.oneof(bytes, brokenRun),
        fc.integer({ min: 100, max: 599 }),
        fc.boolean(),
        (body, status, isWhole) => {
          const meaning = meaningOfAnswer(resultOf({ status, body, isWhole }), { read: inEnvelope }, 0)
          if (!isRun(body)) expect(meaning.kind).not.toBe('good')
        }
      ),
      { numRuns: 500 }
    )
  })

  it('of any JSON is good only where it is a run', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        expect(meaningOfAnswer(resultOf({ body }), { read: inEnvelope }, 0).kind === 'good').toBe(isRun(body))
      })
    )
  })

  it('of any headers does no harm', () => {
    const headers = fc.dictionary(
      fc.constantFrom('date', 'retry-after', 'x-acs-retry-after', 'x-request-id'),
      fc.string()
    )
    fc.assert(
      fc.property(headers, fc.string(), (given, code) => {
        const reply = { status: 400, headers: given, body: JSON.stringify({ Code: code, Message: code }) }
        expect(meaningOf(reply).kind).not.toBe('good')
      })
    )
  })

  function isRun(body: string): boolean {
    try {
      const value = JSON.parse(body) as { pipelineRun?: { status?: unknown } } | null
      return typeof value?.pipelineRun?.status === 'string'
    } catch {
      return false
    }
  }
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { AnswerMemory } from '../../src/api/answer-memory.ts'
import { meaningOfAnswer, type AnswerMeaning } from '../../src/api/meaning.ts'
import type { HttpResult } from '../../src/http/http-client.ts'

type Answer = Extract<HttpResult, { kind: 'answer' }>

const whole: Answer = { kind: 'answer', httpStatus: 200, headers: {}, body: '', isWhole: true }
const enveloped = (id: string, status: string): string =>
  `{"requestId":"${id}","success":true,"pipelineRun":{"status":"${status}"}}`

/** What a memory says to each of these answers, and how often it had to read one. */
function said(...results: readonly HttpResult[]): {
  meanings: AnswerMeaning<unknown>[]
  readings: number
} {
  let readings = 0
  const read = (body: unknown): unknown => {
    readings += 1
    return body
  }
  const memory = new AnswerMemory<unknown>()
  const meanings = results.map((result) => meaningOfAnswer(result, { read, memory }, 0))
  return { meanings, readings }
}

function valueOf(meaning: AnswerMeaning<unknown> | undefined): unknown {
  return meaning?.kind === 'good' ? meaning.value : null
}

describe('the memory of answers', () => {
  it('reads what is the same again once only, and gives the very same value', () => {
    const { meanings, readings } = said(
      { ...whole, body: '{"status":"RUNNING"}', headers: { 'x-request-id': 'R-1' } },
      { ...whole, body: '{"status":"RUNNING"}', headers: { 'x-request-id': 'R-2' } }
    )
    expect(readings).toBe(1)
    expect(meanings[0]).toEqual({ kind: 'good', value: { status: 'RUNNING' } })
    expect(meanings[1]).toEqual(meanings[0])
    expect(valueOf(meanings[1])).toBe(valueOf(meanings[0]))
  })

  it('looks past the id of the request that the envelope begins with, and past nothing else', () => {
    expect(
      said({ ...whole, body: enveloped('R-1', 'RUNNING') }, { ...whole, body: enveloped('R-2', 'RUNNING') })
        .readings
    ).toBe(1)
    expect(
      said({ ...whole, body: enveloped('R-1', 'RUNNING') }, { ...whole, body: enveloped('R-1', 'SUCCESS') })
        .readings
    ).toBe(2)
    const later = (id: string): Answer => ({ ...whole, body: `{"data":{"requestId":"${id}"}}` })
    expect(said(later('A'), later('B')).readings).toBe(2)
  })

  it('knows an answer again across trouble', () => {
    const run: Answer = { ...whole, body: enveloped('R-1', 'RUNNING') }
    const { meanings, readings } = said(run, { ...whole, httpStatus: 503 }, run)
    expect(meanings.map(({ kind }) => kind)).toEqual(['good', 'passing', 'good'])
    expect(readings).toBe(1)
  })

  it.each<[string, HttpResult, AnswerMeaning<unknown>['kind']]>([
    ['is cut off', { ...whole, body: enveloped('R-1', 'RUNNING'), isWhole: false }, 'passing'],
    ['has another HTTP status', { ...whole, body: enveloped('R-1', 'RUNNING'), httpStatus: 502 }, 'passing'],
    ['never came', { kind: 'failure', reason: 'timeout', detail: '' }, 'passing'],
    ['was too large', { kind: 'too-large' }, 'too-large']
  ])('takes no answer for the one before that %s', (_what, result, kind) => {
    const { meanings } = said({ ...whole, body: enveloped('R-1', 'RUNNING') }, result)
    expect(meanings[1]).toMatchObject({ kind })
  })

  it.each([
    ['is no JSON without the id', ',"success":true,"pipelineRun":{"status":"RUNNING"}}'],
    ['has a line break in its id', enveloped('R\n2', 'RUNNING')],
    ['begins with a blank that JSON does not have', `\u00a0${enveloped('R-2', 'RUNNING')}`]
  ])('reads an answer anew that %s', (_what, body) => {
    const { meanings } = said({ ...whole, body: enveloped('R-1', 'RUNNING') }, { ...whole, body })
    expect(meanings[1]).toMatchObject({ kind: 'passing' })
  })

  it('says what would be said without it, whatever comes', () => {
    const bodies = fc.oneof(
      fc.constantFrom('', '{}', '{"success":false,"errorCode":"X"}', '{"requestId":"A"', 'null'),
      fc
        .tuple(fc.constantFrom('R-1', 'R-2'), fc.constantFrom('RUNNING', 'SUCCESS'))
        .map((of) => enveloped(...of))
    )
    const answers = fc
      .record({ body: bodies, httpStatus: fc.constantFrom(200, 201, 404, 503), isWhole: fc.boolean() })
      .map((answer): HttpResult => ({ ...whole, ...answer }))
    // All but the envelope's id, which nobody reads.
    const read = (body: unknown): unknown => JSON.stringify({ ...(body as object), requestId: null })
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 12 }), (results) => {
        const memory = new AnswerMemory<unknown>()
        for (const result of results) {
          const remembered = meaningOfAnswer(result, { read, memory }, 0)
          expect(remembered).toEqual(meaningOfAnswer(result, { read }, 0))
        }
      })
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cpuMsOf } from '../__fixtures__/cpu-time.ts'
import { parseJson } from '../../src/text/lossless-json.ts'

describe('JSON whose ids keep every digit', () => {
  it('reads any whole number of 64 bits as its own digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (id) => {
        const read = parseJson(`{"a": [${id}], "b": "${id}"}`) as { a: unknown[]; b: unknown }
        expect([String(read.a[0]), read.b]).toEqual([String(id), String(id)])
      })
    )
  })

  it('reads everything else as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const expected: unknown = JSON.parse(text)
        const containsLargeNumber = /\d{16}/.test(text)
        if (!containsLargeNumber) expect(parseJson(text)).toEqual(expected)
      })
    )
  })

  it.each<[string, unknown]>([
    ['[9007199254740993, -9007199254740993]', ['9007199254740993', '-9007199254740993']],
    [
      '[9007199254740991, "9007199254740993", 1234567890.123456789012345678]',
      [9007199254740991, '9007199254740993', Number('1234567890.123456789012345678')]
    ],
    [`[${'9'.repeat(40)}, ${'9'.repeat(41)}]`, ['9'.repeat(40), Number('9'.repeat(41))]],
    ['{"a": 1e300, "b": 9007199254740993}', { a: 1e300, b: '9007199254740993' }],
    [
      '[12345678901234567.5, 1234567890123456789e2]',
      [Number('12345678901234567.5'), Number('1234567890123456789e2')]
    ]
  ])('%s: whole numbers that JavaScript would round become texts, nothing else does', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })

  it('leaves every text as it is, and every number but long whole ones', () => {
    const long = fc.bigInt({ min: 10n ** 15n, max: 2n ** 70n }).map(String)
    const hostile = fc.tuple(
      fc.string({ unit: 'binary' }),
      long,
      fc.constantFrom('"', '\\', '\\"', '[', ':', ',')
    )
    fc.assert(
      fc.property(
        fc.array(hostile.map((parts) => parts.join(''))),
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        (texts, number) => {
          const value = { texts, [texts[0] ?? 'key']: texts.at(-1) ?? null }
          const json = `{"value": ${JSON.stringify(value)}, "number": ${JSON.stringify(number)}, "id": 9007199254740993}`
          expect(parseJson(json)).toEqual({ ...(JSON.parse(json) as object), id: '9007199254740993' })
        }
      )
    )
  })

  it('reads a log of millions of escapes beside an id, and no answer slowly', () => {
    const log = String.raw`\n`.repeat(3_000_000)
    const cpuMs = cpuMsOf(() => {
      expect(parseJson(`{"id": 9007199254740993, "log": "${log}"}`)).toEqual({
        id: '9007199254740993',
        log: '\n'.repeat(3_000_000)
      })
      expect(() => parseJson(`9007199254740993"${log}`)).toThrow(SyntaxError)
    })
    // Not in linear time it would be minutes.
    expect(cpuMs).toBeLessThan(10_000)
  })

  it.each([
    '{',
    '[9007199254740993',
    '{"a": 9007199254740993 1}',
    '[-]',
    '[09007199254740993]',
    '9007199254740993x'
  ])('throws on %s, which is no JSON', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })
})

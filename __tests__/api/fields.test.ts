import { describe, expect, it } from '@jest/globals'
import { readDigits, readFields, readId, readRunId, readTimeMs, sayingOf } from '../../src/api/fields.ts'

it('an object may be sent as JSON in a string', () => {
  expect(readFields('{"id": 9007199254740993}')).toEqual({ id: '9007199254740993' })
  expect([readFields('{'), readFields('[]'), readFields(5), readFields(null)]).toEqual([
    null,
    null,
    null,
    null
  ])
})

it.each<[unknown, string | null]>([
  [5, '5'],
  [' 0 ', '0'],
  [-1, null],
  ['i-1', null],
  [null, null]
])('the digits of %j are %j', (value, digits) => {
  expect(readDigits(value)).toBe(digits)
})

it.each<[unknown, string | null]>([
  ['denied', 'denied'],
  ['"denied"', '"denied"'],
  ['""', null],
  ['“”', null],
  ['"', '"'],
  ['a""', 'a""'],
  ['""a', '""a'],
  ['ab', 'ab'],
  [null, null]
])('what %j says is %j', (value, saying) => {
  expect(sayingOf(value)).toBe(saying)
})

describe('an id', () => {
  it.each<[unknown, string | null]>([
    [42, '42'],
    ['42', '42'],
    [' 42 ', '42'],
    ['sn-1.a_b', 'sn-1.a_b'],
    [null, null],
    ['', null],
    ['..', null],
    ['a/b', null],
    ['a b', null],
    ['x'.repeat(128), 'x'.repeat(128)],
    ['x'.repeat(129), null],
    ['/ab', null],
    ['.', null],
    ['..a', '..a'],
    ['a..', 'a..'],
    [{}, null],
    [true, null]
  ])('%j is %j', (value, id) => {
    expect(readId(value)).toBe(id)
  })
})

describe('a run’s number', () => {
  it.each<[unknown, string | null]>([
    [42, '42'],
    ['9007199254740993', '9007199254740993'],
    [0, null],
    ['000', null],
    [-1, null],
    ['a1', null],
    ['1a', null],
    [1.5, null],
    [null, null]
  ])('%j is %j', (value, runId) => {
    expect(readRunId(value)).toBe(runId)
  })
})

describe('a time', () => {
  it.each<[unknown, number | null]>([
    [1586863220000, 1586863220000],
    ['1586863220000', 1586863220000],
    [0, null],
    [null, null],
    [undefined, null],
    [-1, null],
    [253_402_300_799_999, 253_402_300_799_999],
    [253_402_300_800_000, null],
    ['soon', null],
    [true, null]
  ])('%j is %j', (value, timeMs) => {
    expect(readTimeMs(value)).toBe(timeMs)
  })
})

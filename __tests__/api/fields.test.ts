import { expect, it } from '@jest/globals'
import { fieldsOf, readDigits, readFields, readId, readTimeMs } from '../../src/api/fields.ts'

it('the fields of an answer are those under its envelope', () => {
  expect(fieldsOf({ log: { a: 1 } }, 'log')).toEqual({ a: 1 })
  expect(fieldsOf({ a: 1 }, null)).toEqual({ a: 1 })
  expect([fieldsOf({ log: 1 }, 'log'), fieldsOf([], null), fieldsOf(null, 'log')]).toEqual([null, null, null])
})

it('an object may be sent as JSON in a string', () => {
  expect(readFields('{"id": 9007199254740993}')).toEqual({ id: '9007199254740993' })
  expect([readFields('{'), readFields('[]'), readFields(5), readFields(null)]).toEqual([
    null,
    null,
    null,
    null
  ])
})

it.each<[unknown, string | null, string | null]>([
  [5, '5', '5'],
  [' 5 ', '5', '5'],
  ['i-bp1_a.b', 'i-bp1_a.b', null],
  [-1, '-1', null],
  ['', null, null],
  ['..', null, null],
  ['a/b', null, null],
  ['a'.repeat(129), null, null],
  [true, null, null],
  [null, null, null]
])('%j has the id %j, the digits %j', (value, id, digits) => {
  expect([readId(value), readDigits(value)]).toEqual([id, digits])
})

it.each<[unknown, number | null]>([
  [5, 5],
  ['1764000000000', 1764000000000],
  [0, null],
  ['', null],
  [-5, null],
  ['soon', null],
  [253402300799999, 253402300799999],
  [253402300800000, null],
  [null, null]
])('%j is the time %j', (value, timeMs) => {
  expect(readTimeMs(value)).toBe(timeMs)
})

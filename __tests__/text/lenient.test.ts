import { expect, it } from '@jest/globals'
import { recordOf, recordsOf, textOf, wordOf } from '../../src/text/lenient.ts'

it.each<[unknown, object, object[], string, string | null]>([
  [undefined, {}, [], '', null],
  [null, {}, [], '', null],
  [7, {}, [], '', null],
  ['', {}, [], '', null],
  [' \n', {}, [], ' \n', null],
  [' a b ', {}, [], ' a b ', 'a b'],
  [{ a: 1 }, { a: 1 }, [], '', null],
  [[{ a: 1 }, 'b', null, [{ c: 1 }], { d: 1 }], {}, [{ a: 1 }, { d: 1 }], '', null]
])('what is not as expected counts as not said: %j', (value, record, records, text, word) => {
  expect(recordOf(value)).toEqual(record)
  expect(recordsOf(value)).toEqual(records)
  expect(textOf(value)).toBe(text)
  expect(wordOf(value)).toBe(word)
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  logLines,
  shorten,
  shortenInside,
  singleLine,
  withoutColours,
  withoutCommands
} from '../../src/text/remote-text.ts'
import { anyName } from '../__fixtures__/reports.ts'

const anyText = fc.oneof(anyName, fc.string({ unit: 'binary' }))

describe('remote text in a line of ours', () => {
  it('is one line without control and direction characters, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = singleLine(text)
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/u)
        expect(line.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it('starts no workflow command, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' ', '\t', '\u3000', '\ufeff'), (text, blanks) => {
        const line = withoutCommands(singleLine(blanks + text))
        expect(line.trimStart().startsWith('::')).toBe(false)
        expect(line).not.toContain('##[')
      }),
      { numRuns: 500 }
    )
  })

  it.each([
    ['::error::x', ': :error::x'],
    ['  ::stop-commands::x', '  : :stop-commands::x'],
    ['a ::b::', 'a ::b::'],
    ['x ##[error]y', 'x # #[error]y'],
    ['###[x', '## #[x'],
    ['std::string', 'std::string']
  ])('%j becomes %j', (text, line) => {
    expect(withoutCommands(text)).toBe(line)
  })

  it.each([
    ['a\r\nb\tc', 'a b c'],
    ['a\u0007b', 'a\u2407b'],
    ['a\u0000\u001f\u007fb', 'a\u2400\u241f\u2421b'],
    ['a\v\f\u0085\u2028\u2029b', 'a b'],
    ...Array.from(
      '\u061c\u200b\u200f\u202a\u202e\u2060\u2069\ufeff\ufff9\ufffb\u0080\u009f\ud800',
      (character) => [`a${character}b`, 'a\ufffdb']
    ),
    ['部署 😀', '部署 😀'],
    ['👩‍👩‍👧 🏳️‍🌈 🤷🏽‍♀️', '👩‍👩‍👧 🏳️‍🌈 🤷🏽‍♀️'],
    ['ad\u200dmin 😀\u200dx x\u200d😀 \u200d', 'ad\ufffdmin 😀\ufffdx x\ufffd😀 \ufffd']
  ])('%j is shown as %j', (text, line) => {
    expect(singleLine(text)).toBe(line)
  })
})

it('text is cut after so many characters, none of them in two', () => {
  expect(shorten('😀😀😀', 2)).toBe('😀…')
  expect(shorten('😀😀', 2)).toBe('😀😀')
  expect(shorten('x😀😀😀', 3)).toBe('x😀…')
  expect(shorten(`${'😀'.repeat(5)}x`, 5)).toBe(`${'😀'.repeat(4)}…`)
  expect(shorten(`${'😀'.repeat(4)}x`, 5)).toBe(`${'😀'.repeat(4)}x`)
})

it('a line is cut in its middle, and stays well-formed', () => {
  expect(shortenInside('abcdefghij', 10)).toBe('abcdefghij')
  expect(shortenInside('abcdefghijk', 10)).toBe('abcd…hijk')
  expect(shortenInside('😀'.repeat(9), 8)).toBe('😀\ufffd…\ufffd😀')
})

describe('a log', () => {
  it('keeps its colours and tabs, and no other control character', () => {
    expect(logLines('\u001b[31mred\u001b[0m\t1\r\n\u001b]0;title\u0007\rx\u2028y\n')).toEqual([
      '\u001b[31mred\u001b[0m\t1',
      '\u241b]0;title\u2407',
      'x',
      'y'
    ])
    expect(withoutColours('\u001b[1;31mred\u001b[0m')).toBe('red')
  })

  it('has as many lines as it has line ends, a last one without an end included', () => {
    expect(['', 'a', 'a\n', 'a\n\n', 'a\u0085b\u2029c\rd'].map(logLines)).toEqual([
      [],
      ['a'],
      ['a'],
      ['a', ''],
      ['a', 'b', 'c', 'd']
    ])
  })

  it('keeps colours of every kind, and only what is one', () => {
    const colours = '\u001b[mA\u001b[38;5;9mB\u001b[38:2:1mC'
    expect(logLines(colours)).toEqual([colours])
    expect(withoutColours(colours)).toBe('ABC')
    expect(logLines('\u001b[2J\u001b[xm')).toEqual(['\u241b[2J\u241b[xm'])
    expect(withoutColours('\u001b[2J')).toBe('\u001b[2J')
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { logLines, singleLine, withoutColours, withoutCommands } from '../src/remote-text.ts'
import { anyName } from './__fixtures__/reports.ts'

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
    ['a\u202eb', 'a\ufffdb'],
    ['部署 😀', '部署 😀']
  ])('%j is shown as %j', (text, line) => {
    expect(singleLine(text)).toBe(line)
  })
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
})

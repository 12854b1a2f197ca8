import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codeBlock, markdownLink, markdownText } from '../../src/markdown/escape.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { anyName } from '../__fixtures__/reports.ts'

describe('text in Markdown', () => {
  it('is one paragraph, or one cell, that says the same, whatever it is', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const page = parseMarkdown(`x ${markdownText(name)}\n\n| a |\n| - |\n| ${markdownText(name)} |\n`)
        expect(page.links).toEqual([])
        expect(page.html).toEqual([])
        expect(page.codeBlocks).toEqual([])
        expect(page.tables).toHaveLength(1)
        expect(page.tables[0]?.map((row) => row.length)).toEqual([1, 1])
      }),
      { numRuns: 500 }
    )
  })

  it.each(['@someone', 'a @team/x', '#1', 'me@evil.example', 'www.evil.example', 'https://evil.example'])(
    '%s pings nobody and links nowhere',
    (text) => {
      const page = parseMarkdown(markdownText(text))
      expect(page.links).toEqual([])
      expect(page.text).not.toContain(text)
      expect(page.text.replaceAll('\u200b', '')).toBe(text)
    }
  )

  it.each([
    ['&<>"\'`|[]*_~\\$', '&#38;&#60;&#62;&#34;&#39;&#96;&#124;&#91;&#93;&#42;&#95;&#126;&#92;&#36;'],
    ['WWW.a', 'WWW\u200b.a'],
    ['www a', 'www a'],
    ['GH-12 gh-3', 'GH\u200b-12 gh\u200b-3'],
    ['GH-a GHz 1-GH', 'GH-a GHz 1-GH'],
    ['a: b', 'a: b'],
    ['a:/b', 'a:/b'],
    ['a @ b # c', 'a @ b # c'],
    ['a!(b)-c', 'a!(b)-c']
  ])('%j is written as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  it('is cut after as many characters as wished', () => {
    expect(markdownText('abcdef', 4)).toBe('abc…')
    expect(markdownText('x'.repeat(120))).toBe('x'.repeat(120))
    expect(markdownText('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`)
  })

  it('is cut after 120 characters, none of them in two', () => {
    expect(Array.from(markdownText('😀'.repeat(200)))).toHaveLength(120)
  })
})

describe('a block of code', () => {
  it('ends where it should, whatever is in it', () => {
    fc.assert(
      fc.property(anyName, (text) => {
        const clean = text.replaceAll(/[\p{Cc}--\n]/gv, '').toWellFormed()
        const page = parseMarkdown(`${codeBlock(clean, 'text')}\n\nafter`)
        expect(page.codeBlocks).toEqual([{ language: 'text', text: clean }])
        expect(page.text).toBe('after')
      })
    )
  })
})

it.each([
  ['a', '```text\na\n```'],
  ['``', '```text\n``\n```'],
  ['```', '````text\n```\n````'],
  ['` ````` ``', '``````text\n` ````` ``\n``````']
])('the fence of %j is longer than any run of backticks in it', (text, block) => {
  expect(codeBlock(text, 'text')).toBe(block)
})

it('a block of code names no language where none is given', () => {
  expect(codeBlock('a')).toBe('```\na\n```')
})

describe('a link', () => {
  it('has no character in its address that would end it', () => {
    expect(markdownLink('t', 'a(b)c|d<e>f g\\h')).toBe('[t](a%28b%29c%7Cd%3Ce%3Ef%20g%5Ch)')
  })

  it('goes where it should, though the address has brackets and blanks', () => {
    const url = new URL('https://yunxiao.example.com/a(b)/c d<e>|/pipelines/1').href
    const page = parseMarkdown(`| ${markdownLink(markdownText('x](y'), url)} |\n| - |`)
    expect(page.links.map((link) => decodeURIComponent(link))).toEqual([decodeURIComponent(url)])
    expect(page.tables[0]?.[0]).toEqual(['x](y'])
  })
})

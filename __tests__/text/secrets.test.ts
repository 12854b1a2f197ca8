import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { encodeRfc3986 } from '../../src/text/percent-encoding.ts'
import { Secrets } from '../../src/text/secrets.ts'

function knowing(...secrets: readonly string[]): Secrets {
  const known = new Secrets(() => undefined)
  for (const secret of secrets) known.add(secret)
  return known
}

const anySecret = fc.oneof(
  fc
    .string({ minLength: 4, maxLength: 40, unit: 'grapheme-ascii' })
    .filter((text) => text.trim().length >= 4),
  fc.base64String({ minLength: 8, maxLength: 60 })
)

describe('a secret', () => {
  const ways: readonly [string, (secret: string) => string][] = [
    ['as it is', (secret) => secret],
    ['percent-encoded', encodeURIComponent],
    [
      'percent-encoded in lower case',
      (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())
    ],
    ['encoded by RFC 3986', encodeRfc3986],
    ['in a form', (secret) => new URLSearchParams({ a: secret }).toString().slice(2)],
    ['in JSON', (secret) => JSON.stringify(secret).slice(1, -1)]
  ]

  it.each(ways)('never survives %s', (_how, encode) => {
    fc.assert(
      fc.property(anySecret, fc.string(), fc.string(), (secret, before, after) => {
        const trimmed = secret.trim()
        const encoded = encode(trimmed)
        const clean = knowing(secret).redact(`${before} ${encoded} ${after}`)
        expect(clean.replaceAll('***', '')).not.toContain(encoded)
      }),
      { numRuns: 300 }
    )
  })

  it('is masked line by line, once, before anything else', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    secrets.add('first line\r\n\n  second line \nthird')
    secrets.add('first line')
    secrets.add('abc')
    expect(masked).toEqual(['first line', 'second line', 'third', 'abc'])
    expect(secrets.redact('x second line, first line, third, abc')).toBe('x ***, ***, ***, abc')
  })

  it('shorter than four characters is masked by the runner only', () => {
    expect(knowing('abc').redact('abc')).toBe('abc')
    expect(knowing('abcd').redact('abcd')).toBe('***')
  })

  it('is taken out wherever it stands, and what is like it is not', () => {
    expect(knowing('a.c+(d)').redact('a.c+(d) abc+(d) a.c+(d)')).toBe('*** abc+(d) ***')
  })

  it('is known together with those that are added later', () => {
    const secrets = knowing('first-secret')
    expect(secrets.redact('first-secret later-secret')).toBe('*** later-secret')
    secrets.add('later-secret')
    expect(secrets.redact('first-secret later-secret')).toBe('*** ***')
  })

  it('that is part of another leaves nothing of it', () => {
    expect(knowing('token', 'token-and-more').redact('token-and-more token')).toBe('*** ***')
  })

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (secret, text) => {
        expect(typeof knowing(secret).redact(text)).toBe('string')
      })
    )
  })

  it('is taken out of every text of plain data', () => {
    const data = { name: 'a pt-secret b', list: ['pt-secret', 1, null, true], deep: { text: 'x' } }
    expect(knowing('pt-secret').redactData(data)).toEqual({
      name: 'a *** b',
      list: ['***', 1, null, true],
      deep: { text: 'x' }
    })
    expect(knowing().redactData(data)).toBe(data)
  })
})

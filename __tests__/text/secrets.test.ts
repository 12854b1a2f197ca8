import { describe, expect, it } from '@jest/globals'
import { cpuMsOf } from '../__fixtures__/cpu-time.ts'
import fc from 'fast-check'
import { isShownBy } from '../../src/run/shown-words.ts'
import { encodeRfc3986 } from '../../src/text/percent-encoding.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

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

/** Like those that are in use: their signs mean something to Markdown, to commands, to JSON and to addresses. */
const usedSecret = fc
  .array(fc.constantFrom(...Array.from('abcXYZ0189_-+/=~"\\%&<>')), { minLength: 8, maxLength: 30 })
  .map((signs) => `pt-${signs.join('')}`)

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
    ['in JSON', (secret) => JSON.stringify(secret).slice(1, -1)],
    [
      'in JSON as Go writes it',
      (secret) =>
        JSON.stringify(secret)
          .slice(1, -1)
          .replaceAll('<', '\\u003c')
          .replaceAll('>', '\\u003e')
          .replaceAll('&', '\\u0026')
    ],
    [
      'in JSON as Gson writes it',
      (secret) =>
        JSON.stringify(secret)
          .slice(1, -1)
          .replace(/[<>&=']/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)
    ],
    [
      'in XML',
      (secret) =>
        secret
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&#39;')
    ]
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
    expect(masked).toEqual(['first line', 'second line', 'third'])
    expect(secrets.redact('x second line, first line, third, abc')).toBe('x ***, ***, ***, abc')
  })

  it('shorter than four characters is none: it would blind every line', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    secrets.add('abc')
    secrets.add('abcd')
    expect(masked).toEqual(['abcd'])
    expect(secrets.redact('abc abcd')).toBe('abc ***')
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
})

describe('a secret that is renewed', () => {
  it('is masked each time, and the last three are taken out: what takes all would take longer and longer', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    secrets.add('given-secret')
    const renewed = Array.from({ length: 480 }, (_, at) => `secret-of-${at}.`)
    for (const secret of renewed) secrets.renew('SecurityToken', secret)
    secrets.renew('AccessKeySecret', 'another-kind')
    secrets.renew('AccessKeySecret', 'another-kind')
    expect(masked).toEqual(['given-secret', ...renewed, 'another-kind'])
    expect(secrets.redact('secret-of-476. secret-of-477. secret-of-478. secret-of-479.')).toBe(
      'secret-of-476. *** *** ***'
    )
    expect(secrets.redact('given-secret another-kind')).toBe('*** ***')
  })
})

describe('a secret of a run', () => {
  const shown = run({
    status: 'RUNNING',
    heads: [{ commit: '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39', branch: 'release' }],
    stages: [stage({ status: 'Frozen', jobs: [job({ status: 'Thawing' })] })]
  })

  it.each([
    ['a password', 'hunter2-hunter2', true],
    ['six characters', 'abc123', true],
    ['five characters', 'abc12', false],
    ['a number', '20261124', false],
    ['a negative number', '-1.500000', false],
    ['a truth', 'true', false],
    ['a documented status', 'success', false],
    ['a status of the run', 'FROZEN', false],
    ['a status of a job', 'Thawing', false],
    ['a branch', 'release', false],
    ['the default branch', 'master', false],
    ['the commit', '4F2A9C1E8B7D6A5F4E3D2C1B0A9F8E7D6C5B4A39', false],
    ['its beginning', '4f2a9c1', false],
    ['another commit', '1234567890abcdef', true],
    ['what only begins with the commit', '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39-secret', true]
  ])('that is %s: %s is masked and taken out: %s', (_what, value, isSecret) => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    secrets.setOfRun('a', [value], (text) => isShownBy(shown, text), true)
    expect(masked).toEqual(isSecret ? [value] : [])
    expect(secrets.redact(`x ${value} x`)).toBe(isSecret ? 'x *** x' : `x ${value} x`)
  })

  it('of several lines is masked line by line, and each look masks what is new', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    for (const values of [['-----BEGIN\r\nabcdef\n42\n'], ['-----BEGIN\nabcdef', 'another']]) {
      secrets.setOfRun('a', values, () => false, true)
    }
    expect(masked).toEqual(['-----BEGIN', 'abcdef', 'another'])
  })

  it('of several lines leaves those that are a number, or shown, as they are', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    const value = '-----BEGIN\n1234567\nrelease-branch\nabcdefgh'
    secrets.setOfRun('a', [value], (text) => text === 'release-branch', true)
    expect(masked).toEqual(['-----BEGIN', 'abcdefgh'])
    expect(secrets.redact('1234567 release-branch abcdefgh')).toBe('1234567 release-branch ***')
  })

  it('takes the place of the one before, and leaves the others', () => {
    const secrets = new Secrets(() => undefined)
    secrets.setOfRun('a', ['first-secret', 'second-secret'], () => false, true)
    expect(secrets.redact('first-secret second-secret third-secret')).toBe('*** *** third-secret')
    secrets.setOfRun('a', ['first-secret', 'third-secret'], () => false, true)
    expect(secrets.redact('first-secret second-secret third-secret')).toBe('*** second-secret ***')
  })

  it('of several short lines is taken out as a whole, as it stands in one line and in JSON', () => {
    const secrets = new Secrets(() => undefined)
    secrets.setOfRun('a', ['ab1\ncd2\nef3x'], () => false, true)
    expect(secrets.redact('ab1\ncd2\nef3x, ab1 cd2 ef3x, ab1\\ncd2\\nef3x, ab1')).toBe('***, ***, ***, ab1')
  })

  it('is masked only when the run has told what it shows, and no secret any more where it turns out to be shown', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    secrets.setOfRun('a', ['release-branch'], () => false, false)
    expect([masked, secrets.redact('release-branch')]).toEqual([[], '***'])
    secrets.setOfRun('a', ['release-branch'], () => true, true)
    expect([masked, secrets.redact('release-branch')]).toEqual([[], 'release-branch'])
  })

  it('of runs that a search looks at are taken out beside each other, unmasked, until one is followed', () => {
    const masked: string[] = []
    const secrets = new Secrets((secret) => masked.push(secret))
    secrets.addOfSearchedRun('a', ['first-secret', 'its-branch'], (text) => text === 'its-branch')
    secrets.addOfSearchedRun('a', ['second-secret', '1234567'], () => false)
    secrets.addOfSearchedRun('a', [], () => false)
    const text = 'first-secret second-secret its-branch 1234567'
    expect(secrets.redact(text)).toBe('*** *** its-branch 1234567')
    expect(masked).toEqual([])
    secrets.setOfRun('a', ['second-secret'], () => false, true)
    expect(secrets.redact(text)).toBe('first-secret *** its-branch 1234567')
    expect(masked).toEqual(['second-secret'])
  })

  it('of one run stays when another has none', () => {
    const secrets = new Secrets(() => undefined)
    secrets.setOfRun('a', ['hunter2-hunter2'], () => false, true)
    secrets.setOfRun('b', [], () => false, true)
    expect(secrets.redact('hunter2-hunter2')).toBe('***')
  })
})

describe('a secret with colours in it', () => {
  const red = '\u001b[31m'
  const plain = '\u001b[0m'

  it.each([
    [`a ${red}pt-secret${plain} b`, `a ${red}***${plain} b`],
    [`a pt-${red}sec${plain}ret b`, 'a *** b'],
    [
      `${red}one${plain}\npt-${red}secret${plain}\n${red}two${plain}`,
      `${red}one${plain}\n***\n${red}two${plain}`
    ],
    // grep --color, and `tput sgr0`.
    ['a pt-\u001b[01;31m\u001b[Ksec\u001b[m\u001b[Kret b', 'a *** b'],
    ['a pt-sec\u001b(B\u001b[mret b', 'a *** b'],
    ['a pt-\u001b]8;;https://example.com\u0007sec\u001b]8;;\u001b\\ret b', 'a *** b'],
    // A title that has no end seems to go on up to the colour.
    ['\u001b]0;title pt-\u001b[31msecret', '\u001b]0;title ***'],
    [`${red}nothing${plain} here`, `${red}nothing${plain} here`]
  ])('is taken out, and other lines keep theirs: %j', (text, redacted) => {
    expect(knowing('pt-secret').redact(text)).toBe(redacted)
  })
})

it('secrets are found in linear time, however long a line is and wherever a colour stands', () => {
  const long = 'x'.repeat(1_000_000)
  for (const text of [
    `\u001b[31m\n${long}`,
    `${long}\n\u001b[0m`,
    `\u001b[31m${long}`,
    '\u001b['.repeat(300_000)
  ]) {
    // It was minutes once: a pattern began anew at each character of a line.
    expect(cpuMsOf(() => knowing('pt-secret').redact(text))).toBeLessThan(2_000)
  }
})

describe('plain data', () => {
  it('has every secret taken out of its texts and names', () => {
    const data = { 'a pt-secret b': 'pt-secret', list: ['pt-secret', 1, null, true, 9n], deep: { text: 'x' } }
    expect(knowing('pt-secret').redactData(data)).toEqual({
      'a *** b': '***',
      list: ['***', 1, null, true, 9n],
      deep: { text: 'x' }
    })
    expect(knowing().redactData(data)).toBe(data)
  })

  it('without secrets is given back as it is, and so is what has a class of its own', () => {
    const secrets = knowing('pt-secret')
    const url = new URL('https://example.com/pt-secret')
    const clean = { list: ['x'], url }
    const changed = secrets.redactData({ clean, name: 'pt-secret' })
    expect(secrets.redactData(clean)).toBe(clean)
    expect(changed.clean).toBe(clean)
    expect(changed.clean.url).toBe(url)
  })

  it('of a class is left alone, and what has no prototype is plain', () => {
    class Held {
      text = 'pt-secret'
    }
    const held = new Held()
    const bare: unknown = Object.assign(Object.create(null), { text: 'pt-secret' })
    const { held: left, bare: cleaned } = knowing('pt-secret').redactData({ held, bare })
    expect(left).toBe(held)
    expect(cleaned).toEqual({ text: '***' })
  })

  it('that is redacted again is the same object, until another secret is known', () => {
    const secrets = knowing('pt-secret')
    const data = { part: { name: 'pt-secret later-secret' } }
    const first = secrets.redactData(data)
    expect(secrets.redactData({ part: data.part }).part).toBe(first.part)
    secrets.add('later-secret')
    expect(secrets.redactData(data)).toEqual({ part: { name: '*** ***' } })
  })

  it('keeps what is our own: words by the name of their member, and names but of what others made', () => {
    const secrets = knowing('name', 'kind', 'found')
    const own = {
      isWord: (member: string) => member === 'kind',
      isForeign: (member: string) => member === 'data'
    }
    const data = { kind: 'found', name: 'found', data: { name: 'x', kind: 'found' } }
    expect(secrets.redactData(data, own)).toEqual({ kind: 'found', name: '***', data: { '***': '***' } })
    const below = { list: [{ part: { kind: 'found', name: 'x', kinds: ['found'] } }] }
    expect(secrets.redactData(below, own)).toEqual({
      list: [{ part: { kind: 'found', name: 'x', kinds: ['***'] } }]
    })
    const shared = { kind: 'found' }
    expect(secrets.redactData({ part: shared, data: shared }, own)).toEqual({
      part: { kind: 'found' },
      data: { '***': '***' }
    })
    const namesOnly = { data: { name: 1 }, kind: { kind: 1 } }
    expect(secrets.redactData(namesOnly, own)).toEqual({ data: { '***': 1 }, kind: { kind: 1 } })
  })

  it('of any shape keeps it, and holds no secret', () => {
    fc.assert(
      fc.property(fc.jsonValue(), usedSecret, (value, secret) => {
        const inside = JSON.parse(JSON.stringify({ value, secret, [secret]: [secret] })) as unknown
        const clean = knowing(secret).redactData(inside)
        expect(JSON.stringify(clean)).not.toContain(secret)
        expect(knowing(secret).redactData({ value })).toEqual(
          JSON.stringify(value).includes(secret) ? expect.anything() : { value }
        )
      })
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isFinal, meaningOf } from '../../src/run/status.ts'
import { conclusionOf } from '../../src/gate/outcome.ts'
import { run } from '../__fixtures__/runs.ts'

const notFinal = [
  'INIT',
  'QUEUED',
  'PENDING',
  'RUNNING',
  'WAITING',
  'CANCELLING',
  'UNKNOWN',
  'UNKOWN',
  'SWITCH_MANUAL'
]
const final = ['SUCCESS', 'FAIL', 'FAILED', 'CANCELED', 'CANCELLED', 'SKIP', 'SKIPPED', 'FINISH']

describe('a status', () => {
  it.each(notFinal)('%s is not final, in any case', (status) => {
    expect([status, status.toLowerCase()].map(isFinal)).toEqual([false, false])
    expect(meaningOf(status)).not.toBe('undocumented')
  })

  it.each(final)('%s is final, in any case', (status) => {
    expect([status, status.toLowerCase(), ` ${status}\n`].map(isFinal)).toEqual([true, true, true])
  })

  it.each([
    ['success', ['SUCCESS']],
    ['failure', ['FAIL', 'FAILED']],
    ['cancelled', ['CANCELED', 'CANCELLED']],
    ['queued', ['INIT', 'QUEUED', 'PENDING']],
    ['running', ['RUNNING']],
    ['waiting', ['WAITING']],
    ['cancelling', ['CANCELLING']],
    ['unknown', ['UNKNOWN', 'UNKOWN']]
  ])('that means %s is one of %j', (meaning, words) => {
    expect(words.map(meaningOf)).toEqual(words.map(() => meaning))
  })

  it('outside the list is not final, and never success', () => {
    const known = new Set([...notFinal, ...final])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (status) => {
        if (known.has(status.trim().toUpperCase())) return
        expect([meaningOf(status), isFinal(status)]).toEqual(['undocumented', false])
        expect(conclusionOf({ kind: 'ended', run: run({ status }) })).toBe('failure')
      })
    )
  })

  it.each(['constructor', '__proto__', 'toString', ''])('%j is not documented', (status) => {
    expect(meaningOf(status)).toBe('undocumented')
  })
})

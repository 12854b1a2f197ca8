import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { anyName } from '../__fixtures__/reports.ts'

/** What was printed, write by write. */
let writes: string[]
let log: WorkflowLog
const clock = new FakeClock()
const anyText = fc.oneof(anyName, fc.string({ unit: 'binary' }))

function newLog(isDebug = false): WorkflowLog {
  const secrets = new Secrets(() => undefined)
  secrets.add('pt-secret-0123')
  const write = (text: string): void => {
    writes.push(text)
  }
  return new WorkflowLog({ write, secrets, clock, isDebug })
}

function lines(): string[] {
  return writes.join('').split('\n').slice(0, -1)
}

/** The lines that the runner would obey as commands: actions/runner trims the left and looks for `::` or `##[`. */
function obeyed(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
}

/** Runs a check over what one piece of work prints. */
function printed(work: (log: WorkflowLog) => void): string {
  const before = writes.length
  work(newLog())
  return writes.slice(before).join('')
}

beforeEach(() => {
  writes = []
  log = newLog()
})

describe('a line of the log', () => {
  it('is one line that starts no command, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = printed((fresh) => {
          fresh.line(text)
        })
        expect(obeyed(lines)).toEqual([])
        expect(lines.split('\n')).toHaveLength(2)
      }),
      { numRuns: 300 }
    )
  })

  it('has no secret', () => {
    log.line('a pt-secret-0123 b')
    expect(writes.join('')).toBe('a *** b\n')
  })

  it('tells when it was printed', () => {
    clock.pass(5_000)
    log.line('x')
    expect(log.lastLineAtMs).toBe(clock.nowMs())
  })
})

describe('an annotation', () => {
  it.each(['notice', 'warning', 'error'] as const)('%s is one command, whatever is in it', (kind) => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const lines = printed((fresh) => {
          if (kind === 'error') fresh.error([text], title)
          else fresh[kind](text, title)
        })
        expect(obeyed(lines)).toHaveLength(1)
        expect(lines).toMatch(new RegExp(`^::${kind}[ :]`))
      })
    )
  })

  it('beyond ten of a kind is a plain line, as the runner would not show it', () => {
    for (let count = 0; count < 12; count += 1) log.error([`e${count}`, 'second'], 'title')
    expect(lines().filter((line) => line.startsWith('::error '))).toHaveLength(10)
    expect(lines().slice(10)).toEqual(['title', 'e10', 'second', 'title', 'e11', 'second'])
    log.error(['title'], 'title')
    log.error(['untitled'])
    expect(lines().slice(16)).toEqual(['title', 'untitled'])
  })

  it('has no secret', () => {
    log.error(['a', 'pt-secret-0123'], 'pt-secret-0123')
    expect(writes.join('')).toBe('::error title=***::a%0A***\n')
  })

  it('has the line breaks that it is given, and none that a name or a message brings', () => {
    log.error(['stage\nname'], 'job\r\nname')
    log.error(['one\ntwo', 'three'], 'title')
    expect(writes.join('')).toBe('::error title=job name::stage name\n::error title=title::one two%0Athree\n')
  })

  it('and a line are cut where a name has no end', () => {
    log.error(['x'.repeat(20_000)], 'y'.repeat(20_000))
    log.line(`${'z'.repeat(20_000)} https://example.com`)
    expect(writes.join('').length).toBeLessThan(12_100)
    // The ends of our own sentences stay: they say where to click.
    expect(lines()[1]).toMatch(/^z+…z+ https:\/\/example\.com$/)
  })
})

describe('a job’s log', () => {
  it('has a title that the runner shows as it is, escapes and all', () => {
    log.jobLog('100%25 done%0Ais no line end', 'x')
    expect(lines()[0]).toBe('::group::100%2525 done%250Ais no line end')
  })

  it('can end its block in no way, and starts no command', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, content) => {
        const lines = printed((fresh) => {
          fresh.jobLog(title, `::error::a\n::stop-commands::b\n::endgroup::\n${content}\n::b::`)
        }).split('\n')
        const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[1] ?? '')?.[1] ?? 'none'
        expect(lines[0]).toMatch(/^::group::/)
        expect(lines.slice(-3)).toEqual([`::${token}::`, '::endgroup::', ''])
        expect(lines.slice(2, -3).filter((line) => line.includes(token))).toEqual([])
        expect(obeyed(lines[0]?.slice('::group::'.length) ?? '')).toEqual([])
      })
    )
  })

  it('gets a fresh token each time, and is written in one go', () => {
    log.jobLog('a', 'x')
    log.jobLog('a', 'x')
    const tokens = writes.map((text) => /::stop-commands::(.+)/.exec(text)?.[1])
    expect([writes.length, new Set(tokens).size]).toEqual([2, 2])
  })
})

it('debug lines are shown with debug logging only', () => {
  log.debug('hidden')
  newLog(true).debug('shown pt-secret-0123')
  expect(writes.join('')).toBe('::debug::shown ***\n')
})

it('asks the runner to mask a text, and sets outputs where it gives no file, as commands', () => {
  log.addMask('50% a\nb')
  log.setOutput('a,b:c', 'x: 50%\n')
  expect(writes).toEqual(['::add-mask::50%25 a%0Ab\n', '::set-output name=a%2Cb%3Ac::x: 50%25%0A\n'])
})

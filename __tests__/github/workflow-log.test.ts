import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { anyName } from '../__fixtures__/reports.ts'

let output: CapturedOutput
let log: WorkflowLog
const clock = new FakeClock()
const anyText = fc.oneof(anyName, fc.string({ unit: 'binary' }))

function newLog(isDebug = false): WorkflowLog {
  const secrets = new Secrets(() => undefined)
  secrets.add('pt-secret-0123')
  return new WorkflowLog({ secrets, clock, isDebug })
}

/** The lines that the runner would obey as commands: actions/runner trims the left and looks for `::` or `##[`. */
function obeyed(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
}

/** Runs a check over what one piece of work prints. */
function printed(work: (log: WorkflowLog) => void): string {
  const before = output.text.length
  work(newLog())
  return output.text.slice(before)
}

beforeEach(() => {
  output = new CapturedOutput()
  log = newLog()
})
afterEach(() => {
  output.restore()
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
    expect(output.text).toBe('a *** b\n')
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
          fresh[kind](text, title)
        })
        expect(obeyed(lines)).toHaveLength(1)
        expect(lines).toMatch(new RegExp(`^::${kind}[ :]`))
      })
    )
  })

  it('beyond ten of a kind is a plain line, as the runner would not show it', () => {
    for (let count = 0; count < 12; count += 1) log.errorWithLines([`e${count}`, 'second'], 'title')
    expect(output.commands('error')).toHaveLength(10)
    expect(output.plainLines).toEqual(['e10', 'second', 'e11', 'second'])
  })

  it('has no secret', () => {
    log.errorWithLines(['a', 'pt-secret-0123'], 'pt-secret-0123')
    expect(output.text).toBe('::error title=***::a%0A***\n')
  })

  it('has the line breaks that it is given, and none that a name or a message brings', () => {
    log.error('stage\nname', 'job\r\nname')
    log.errorWithLines(['one\ntwo', 'three'], 'title')
    expect(output.text).toBe('::error title=job name::stage name\n::error title=title::one two%0Athree\n')
  })

  it('and a line are cut where a name has no end', () => {
    log.error('x'.repeat(20_000), 'y'.repeat(20_000))
    log.line(`${'z'.repeat(20_000)} https://example.com`)
    expect(output.text.length).toBeLessThan(12_100)
    // The ends of our own sentences stay: they say where to click.
    expect(output.plainLines[0]).toMatch(/^z+…z+ https:\/\/example\.com$/)
  })
})

describe('a job’s log', () => {
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
    const tokens = output.commands('stop-commands')
    expect(new Set(tokens).size).toBe(2)
  })
})

it('debug lines are shown with debug logging only', () => {
  log.debug('hidden')
  newLog(true).debug('shown pt-secret-0123')
  expect(output.text).toBe('::debug::shown ***\n')
})

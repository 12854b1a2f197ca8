/** What is redacted before it is escaped shows no secret, wherever it is written (contract, "Trouble"). */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { codeBlock, markdownText } from '../../src/markdown/escape.ts'
import { ganttOf } from '../../src/markdown/gantt.ts'
import { timeFormatFor } from '../../src/markdown/time-format.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { anyName } from '../__fixtures__/reports.ts'
import { job, run, runStartMs, stage } from '../__fixtures__/runs.ts'

/** Like those that are in use: their signs mean something to Markdown, to commands, to JSON and to addresses. */
const usedSecret = fc
  .array(fc.constantFrom(...Array.from('abcXYZ0189_-+/=~"\\%&<>')), { minLength: 8, maxLength: 30 })
  .map((signs) => `pt-${signs.join('')}`)

function knowing(secret: string): Secrets {
  const known = new Secrets(() => undefined)
  known.add(secret)
  return known
}

describe('what is redacted before it is escaped', () => {
  /** A text with a secret in it, as somebody else sent it: nothing is known of what stands around it. */
  const anyHiding = fc.tuple(anyName, usedSecret, anyName)
  const places: readonly [string, (text: string) => string, (written: string) => string][] = [
    ['Markdown', markdownText, (written) => parseMarkdown(written).text],
    ['a table', (text) => `| a |\n| - |\n| ${markdownText(text)} |`, renderedCell],
    [
      'a block of code',
      codeBlock,
      (written) =>
        parseMarkdown(written)
          .codeBlocks.map(({ text }) => text)
          .join('')
    ],
    ['a chart', chartOf, (written) => written],
    [
      'a line of the log',
      (text) =>
        printed((log) => {
          log.line(text)
        }),
      (written) => written
    ],
    [
      'an annotation',
      (text) =>
        printed((log) => {
          log.error([text], text)
        }),
      unescapeCommand
    ],
    [
      'a job’s log',
      (text) =>
        printed((log) => {
          log.jobLog(text, text)
        }),
      (written) => written
    ],
    ['JSON', (text) => JSON.stringify(text), (written) => JSON.parse(written) as string],
    ['a link', (text) => encodeURIComponent(text.toWellFormed()), decodeURIComponent]
  ]

  it.each(places)(
    'shows no secret in %s: neither as it is written nor as it is read',
    (_place, write, read) => {
      fc.assert(
        fc.property(anyHiding, ([before, secret, after]) => {
          const clean = knowing(secret).redact(before + secret + after)
          const written = write(clean)
          expect(written).not.toContain(secret)
          expect(read(written)).not.toContain(secret)
        })
      )
    }
  )
})

function printed(print: (log: WorkflowLog) => void): string {
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  print(
    new WorkflowLog({ write, secrets: new Secrets(() => undefined), clock: new FakeClock(), isDebug: false })
  )
  return text
}

function renderedCell(written: string): string {
  return parseMarkdown(written).tables.flat(2).join('')
}

function chartOf(text: string): string {
  const named = run({ stages: [stage({ name: text, jobs: [job({ name: text })] })] })
  const chart = ganttOf(named, runStartMs, timeFormatFor('en', 'UTC'), 'unnamed')
  return chart.kind === 'chart' ? chart.text : ''
}

/** As the runner reads a command. */
function unescapeCommand(written: string): string {
  return [
    ['%0A', '\n'],
    ['%0D', '\r'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%']
  ].reduce((text, [code = '', character = '']) => text.replaceAll(code, character), written)
}

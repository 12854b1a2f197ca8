import fc from 'fast-check'
import { messagesIn } from '../../src/messages/messages.ts'
import type { Job, Run, Stage } from '../../src/run/run.ts'
import type { GateReport, LogTail } from '../../src/report/gate-report.ts'
import { timeFormatFor } from '../../src/markdown/time-format.ts'
import { run, runStartMs } from './runs.ts'

/** A page's language and times. */
export const english = { messages: messagesIn('en'), time: timeFormatFor('en', undefined) }
export const chinese = { messages: messagesIn('zh-CN'), time: timeFormatFor('zh-CN', undefined) }

/** A report of run 42 of pipeline 1234. */
export function report(change: Partial<GateReport> = {}): GateReport {
  return {
    pipelineId: '1234',
    runId: '42',
    url: 'https://flow.aliyun.com/pipelines/1234/builds/42',
    run: run(),
    awaitedCommit: null,
    revision: 1,
    timeoutMs: 3_600_000,
    nowMs: runStartMs + 300_000,
    logTails: [],
    logsNotRead: 0,
    ...change
  }
}

const nasty = fc.constantFrom(
  '|',
  '\n',
  '\r\n',
  '<img src=x>',
  '</details>',
  '<!--',
  '![x](https://evil.example)',
  '[x](https://evil.example)',
  '[x]: https://evil.example',
  'https://evil.example',
  'www.evil.example',
  'someone@evil.example',
  '@someone',
  '#1',
  '```',
  '~~~',
  '`',
  '\\',
  '**',
  '$x$',
  '&lt;',
  '&#60;b>',
  '::error::x',
  '##[error]x',
  '\u202e',
  '\u0000',
  '\ud800',
  '---',
  '- x',
  '# x',
  ':::',
  'section x',
  '%%{init: {}}%%',
  ';',
  ':'
)

/** Any name, and likelier than chance one that means something to Markdown, HTML, Mermaid or the runner. */
export const anyName: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      nasty,
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 })
    ),
    {
      maxLength: 6
    }
  )
  .map((parts) => parts.join(''))

const anyStatus = fc.oneof(
  fc.constantFrom('SUCCESS', 'FAIL', 'RUNNING', 'WAITING', 'INIT', 'CANCELED', 'SKIP'),
  anyName
)
const anyTime = fc.option(fc.integer({ min: runStartMs, max: runStartMs + 1e7 }))

const anyJob: fc.Arbitrary<Job> = fc.record({
  id: fc.option(fc.stringMatching(/^[1-9]\d{0,18}$/)),
  name: anyName,
  status: anyStatus,
  startedAtMs: anyTime,
  finishedAtMs: anyTime,
  canBePassed: fc.boolean(),
  hasLog: fc.boolean(),
  deployOrderId: fc.constant(null)
})
const anyStage: fc.Arbitrary<Stage> = fc.record({
  name: anyName,
  status: anyStatus,
  startedAtMs: anyTime,
  finishedAtMs: anyTime,
  jobs: fc.array(anyJob, { maxLength: 5 })
})

/** A run whose every text is hostile. */
export const anyRun: fc.Arbitrary<Run> = fc.record({
  status: anyStatus,
  trigger: fc.constantFrom(null, 'manual' as const),
  pipelineName: fc.option(anyName),
  branch: fc.option(anyName),
  repository: fc.option(anyName),
  commits: fc.array(anyName, { maxLength: 1 }),
  commitTitle: fc.option(anyName),
  stages: fc.array(anyStage, { maxLength: 5 })
})

/** The end of a log whose every text is hostile. */
export const anyTail: fc.Arbitrary<LogTail> = fc.record({
  stage: anyName,
  job: anyName,
  jobId: fc.constantFrom(null, '1'),
  machine: fc.option(anyName),
  text: anyName,
  isWhole: fc.boolean()
})

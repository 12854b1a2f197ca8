import fc from 'fast-check'
import { reduce, viewOf } from '../../src/gate/reduce.ts'
import type { GateEvent } from '../../src/gate/events.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import type { GateRequest } from '../../src/gate/request.ts'
import type { GateView } from '../../src/gate/view.ts'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import type { LogTail } from '../../src/logs/log-piece.ts'
import type { WorkflowRun } from '../../src/markdown/run-parts.ts'
import type { StepView } from '../../src/markdown/step-view.ts'
import { timeFormatFor } from '../../src/markdown/time-format.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import type { Reporter } from '../../src/report/reporter.ts'
import type { Job, Run, Stage } from '../../src/run/run.ts'
import { personWaitsOf } from '../../src/run/waits.ts'
import { CapturedOutput } from './captured-output.ts'
import { FakeClock } from './fake-clock.ts'
import { gateSettings, searchRequest } from './requests.ts'
import { run, runStartMs } from './runs.ts'

/** A page's language and times. */
export const english = { messages: messagesIn('en'), time: timeFormatFor('en', undefined) }
export const chinese = { messages: messagesIn('zh-CN'), time: timeFormatFor('zh-CN', undefined) }

/** The workflow run in whose name a step acts. */
export const workflow: WorkflowRun = {
  eventName: 'push',
  url: 'https://github.com/octocat/app/actions/runs/7',
  attempt: '2',
  actor: 'octocat'
}

/** A gate on run 42 of pipeline 1234, which has been looked at once. */
export function gateView(change: Partial<GateView> = {}): GateView {
  const view = viewOf(searchRequest(), gateSettings(), runStartMs)
  const shown = change.run === undefined ? run() : change.run
  return {
    ...view,
    run: shown,
    head: shown?.heads[0] ?? null,
    pipelineName: shown?.pipelineName ?? null,
    waits: shown === null ? [] : personWaitsOf(shown, []),
    revision: 1,
    ...change
  }
}

/** A gate whose run has ended, or that ended otherwise. */
export function endedGate(shown: Run | null, outcome?: Outcome, change: Partial<GateView> = {}): GateView {
  const ended: Outcome | null = outcome ?? (shown === null ? null : { kind: 'ended', run: shown })
  return gateView({ run: shown, outcome: ended, ...change })
}

/** A gate of a step of several, by its label. */
export function labelled(label: string, gate: GateView, pipelineId = '1234'): GateView {
  return { ...gate, request: { ...gate.request, label, pipelineId } }
}

/** A request that searches a run of a commit. */
export function search(commit: string | null = '0123abcd0123abcd0123abcd0123abcd0123abcd'): GateRequest {
  return searchRequest({
    kind: 'search',
    commit,
    ref: 'main',
    appearWithinMs: 600_000,
    ifNoRun: 'fail',
    parameters: null
  })
}

/** A step of these gates: of one pipeline, unless there are more. */
export function stepView(gates: GateView | readonly GateView[], change: Partial<StepView> = {}): StepView {
  const all = 'request' in gates ? [gates] : gates
  return {
    label: all.length === 1 ? '1234' : 'pipelines',
    isSeveral: all.length > 1,
    settings: gateSettings(),
    credential: { kind: 'access-token', origin: 'inputs', role: null },
    awaited: null,
    startedAtMs: runStartMs,
    nowMs: runStartMs + 300_000,
    gates: all,
    problem: null,
    ...change
  }
}

/** What a reporter writes to, and is asked by. */
export interface Desk {
  readonly output: CapturedOutput
  readonly log: WorkflowLog
  readonly clock: FakeClock
}

export function desk(): Desk {
  const output = new CapturedOutput()
  const clock = new FakeClock(runStartMs + 300_000)
  const write = (text: string): void => {
    output.take(text)
  }
  const secrets = { redact: (text: string) => text }
  return { output, clock, log: new WorkflowLog({ write, secrets, clock, isDebug: false }) }
}

/** Tells a reporter of events of a gate, each with the view after it. @returns that view */
export function tell(
  reporter: Reporter,
  gate: GateView,
  events: readonly GateEvent[],
  step = stepView(gate)
): GateView {
  return events.reduce((before, event) => {
    const after = reduce(before, event, step.settings, step.nowMs)
    const gates = step.gates.map((other) => (other.request.label === after.request.label ? after : other))
    reporter.see?.(event, after, { ...step, gates })
    return after
  }, gate)
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

const anyReason = fc.option(fc.record({ code: fc.option(anyName), message: fc.option(anyName) }))

const anyJob: fc.Arbitrary<Job> = fc.record({
  id: fc.option(fc.stringMatching(/^[1-9]\d{0,18}$/)),
  name: anyName,
  status: anyStatus,
  startedAtMs: anyTime,
  finishedAtMs: anyTime,
  isManualGate: fc.boolean(),
  hasMergeConflict: fc.boolean(),
  canBeRetried: fc.boolean(),
  hasLog: fc.boolean(),
  deployOrderId: fc.constant(null),
  failure: anyReason,
  data: fc.option(fc.dictionary(anyName, fc.oneof(anyName, fc.json())))
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
  heads: fc.array(fc.record({ commit: fc.constant('0123abcd'), branch: fc.option(anyName) }), {
    maxLength: 1
  }),
  branch: fc.option(anyName),
  defaultBranch: fc.option(anyName),
  repository: fc.option(anyName),
  stages: fc.array(anyStage, { maxLength: 5 }),
  variables: fc.array(fc.record({ key: anyName, value: anyName }), { maxLength: 3 }),
  secrets: fc.constant([])
})

/** The end of a log whose every text is hostile. */
export const anyTail: fc.Arbitrary<LogTail> = fc.record({
  stage: anyName,
  job: anyName,
  jobId: fc.constantFrom(null, '1'),
  attempt: fc.integer({ min: 1, max: 6 }),
  failure: anyReason,
  machine: fc.option(anyName),
  text: anyName,
  isWhole: fc.boolean()
})

/** A gate that ended somehow, and whose every text is hostile. */
export const anyEndedGate: fc.Arbitrary<GateView> = fc
  .record({
    label: anyName,
    shown: anyRun,
    which: fc.nat({ max: 5 }),
    message: anyName,
    logTails: fc.array(anyTail, { maxLength: 3 })
  })
  .map(({ label, shown, which, message, logTails }) => {
    const error = { problem: null, httpStatus: 400, code: message, message, requestId: message }
    const problem = {
      service: 'yunxiao' as const,
      operation: 'GetPipelineRun',
      failure: { kind: 'refused' as const, error }
    }
    const jobs = shown.stages.flatMap((stage) => stage.jobs.map((job) => ({ stage, job })))
    const outcomes: readonly Outcome[] = [
      { kind: 'ended', run: shown },
      { kind: 'error', problem: { kind: 'api', error: problem } },
      { kind: 'timed-out', trouble: problem },
      { kind: 'blocked', waits: jobs.map((job) => ({ kind: 'manual-gate', ...job })), isHandedOver: false },
      { kind: 'pending', why: 'failed-fast' },
      { kind: 'error', problem: { kind: 'gate-not-clear', wanted: message, gates: jobs } }
    ]
    const retried = jobs.slice(0, 2).map((job, at) => ({
      ...job,
      slot: `${at}`,
      attempts: 2,
      failures: [{ code: message, message }]
    }))
    const [first] = jobs
    return labelled(
      label,
      gateView({
        run: shown,
        outcome: outcomes[which] ?? null,
        logTails,
        retry: { isInFlight: false, jobs: retried, sentAtMs: null, hasGoneOn: false, refusedSlots: [] },
        gateDecision: first === undefined ? null : { decision: 'pass', gate: first, by: 'us' }
      })
    )
  })

import { describe, expect, it } from '@jest/globals'
import { readGitHubEvent } from '../../src/github/event.ts'
import { reportersFor, type PublishingInputs } from '../../src/report/reporters.ts'
import { statusCommit } from '../__fixtures__/memory-github.ts'
import { desk, endedGate, stepView } from '../__fixtures__/reports.ts'
import { gateSettings } from '../__fixtures__/requests.ts'
import { RunnerFiles } from '../__fixtures__/runner-files.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

const wanted: PublishingInputs = {
  requests: [],
  settings: gateSettings(),
  githubToken: 'ghs-token',
  comment: true,
  commitStatus: true,
  statusCommit,
  isAnyCommit: false
}
const pullRequest = { pull_request: { number: 7, head: { sha: statusCommit } } }

function reporters(
  inputs: PublishingInputs | null,
  wantsSummary = true,
  environment: Readonly<Record<string, string>> = {}
): { readonly all: ReturnType<typeof reportersFor>; readonly warnings: readonly string[] } {
  const { log, clock, output } = desk()
  const event = readGitHubEvent(pullRequest, environment)
  const { signal } = new AbortController()
  const parts = { log, clock, environment, event, inputs, wantsSummary, signal }
  const all = reportersFor({ ...parts, language: 'en' })
  return { all, warnings: output.commands('warning') }
}

describe('the reporters of a step', () => {
  it.each<[string, PublishingInputs | null, boolean, number, number]>([
    ['log, annotations, outputs, summary, comment and commit status', wanted, true, 6, 0],
    ['all but the summary', wanted, false, 5, 0],
    [
      'nobody on GitHub where nothing is wanted there',
      { ...wanted, comment: false, commitStatus: false },
      true,
      4,
      0
    ],
    ['nobody on GitHub where inputs are wrong', null, true, 4, 0],
    ['nobody on GitHub without a token, which is a warning', { ...wanted, githubToken: null }, true, 4, 1]
  ])('are %s', (_what, inputs, wantsSummary, count, warnings) => {
    const made = reporters(inputs, wantsSummary)
    expect([made.all.length, made.warnings.length]).toEqual([count, warnings])
  })

  it.each([
    [24, 0],
    [25, 1]
  ])('warn once where %d hours are more than a token of 24 lasts: %d', (hours, warnings) => {
    const settings = gateSettings({ timeoutMs: hours * 3_600_000 })
    expect(reporters({ ...wanted, settings }).warnings).toHaveLength(warnings)
  })

  it('do not warn of a token that nobody uses', () => {
    const settings = gateSettings({ timeoutMs: 25 * 3_600_000 })
    const unused = { ...wanted, comment: false, commitStatus: true, statusCommit: null, settings }
    expect(reporters(unused).warnings.join()).not.toContain('24 hours')
    const { log, clock, output } = desk()
    const event = readGitHubEvent({}, {})
    const { signal } = new AbortController()
    const inputs = { ...wanted, commitStatus: false, settings }
    reportersFor({ log, clock, environment: {}, event, inputs, wantsSummary: false, signal, language: 'en' })
    expect(output.commands('warning')).toEqual([])
  })

  it('write the files that the runner names, and name the workflow run', () => {
    const files = new RunnerFiles()
    try {
      const environment = {
        GITHUB_OUTPUT: files.outputPath,
        GITHUB_STEP_SUMMARY: files.summaryPath,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'octocat/app',
        GITHUB_RUN_ID: '7'
      }
      const decided = { decision: 'pass' as const, gate: { stage: stage(), job: job() }, by: 'us' as const }
      const step = stepView(endedGate(run(), undefined, { gateDecision: decided }))
      for (const reporter of reporters(null, true, environment).all) reporter.write?.(step)
      expect(files.outputs).toMatchObject({ conclusion: 'success', variables: '{}' })
      expect(files.summary).toContain('(https://github.com/octocat/app/actions/runs/7)')
    } finally {
      files.remove()
    }
  })
})

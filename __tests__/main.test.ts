import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { actionEnvironment } from '../simulator/action-environment.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'
import { main } from '../src/main.ts'
import { CapturedOutput } from './__fixtures__/captured-output.ts'
import { inputVariables, type Inputs } from './__fixtures__/gate-trial.ts'
import { RunnerFiles } from './__fixtures__/runner-files.ts'

const never = new AbortController().signal
const before = process.env['GITHUB_OUTPUT']
let files: RunnerFiles
let output: CapturedOutput

beforeEach(() => {
  files = new RunnerFiles()
  output = new CapturedOutput()
  process.env['GITHUB_OUTPUT'] = files.outputPath
})
afterEach(() => {
  output.restore()
  files.remove()
  if (before === undefined) delete process.env['GITHUB_OUTPUT']
  else process.env['GITHUB_OUTPUT'] = before
})

function step(inputs: Inputs, change: Record<string, string> = {}): Promise<number> {
  return main({ ...inputVariables(inputs), GITHUB_STEP_SUMMARY: files.summaryPath, ...change }, never)
}

describe('the step', () => {
  it('with bad input reports every problem and ends with an error, outputs and summary written', async () => {
    expect(await step({ 'pipeline-id': '0', timeout: '10x' })).toBe(1)
    expect(output.commands('error')).toHaveLength(5)
    expect(files.outputs).toMatchObject({
      conclusion: 'error',
      status: '',
      stages: '[]',
      'failed-jobs': '[]'
    })
    expect(files.summary).toMatch(/^## ⚠️ The gate could not follow the pipeline\n\n- Input pipeline-id/)
  })

  it('with a proxy variable that is no address ends with an error that names it, and the outputs that are known', async () => {
    const inputs = {
      'organization-id': 'o',
      'pipeline-id': '1',
      'pipeline-run-id': '7',
      'access-token': 'pt-1'
    }
    expect(await step(inputs, { https_proxy: 'ftp://user:password@proxy.example.com' })).toBe(1)
    expect(output.commands('error')).toEqual([
      'The variable https_proxy has to be the address of a proxy (its value may hold a password and is not shown). Example: https_proxy: http://proxy.example.com:3128'
    ])
    expect(files.outputs).toMatchObject({
      conclusion: 'error',
      'pipeline-run-id': '7',
      url: 'https://flow.aliyun.com/pipelines/1/builds/7'
    })
  })

  it('speaks the language that was chosen, even about bad input', async () => {
    await step({ language: 'zh-CN' })
    expect(output.text).toMatch(/缺少必填输入/)
  })

  it('says that GitHub withholds secrets from a fork’s pull request', async () => {
    const repo = (name: string): unknown => ({ repo: { full_name: name } })
    const event = { pull_request: { number: 1, head: repo('they/app'), base: repo('we/app') } }
    const path = files.write('event.json', JSON.stringify(event))
    await step(
      { 'organization-id': 'o', 'pipeline-id': '1', 'pipeline-run-id': '1' },
      { GITHUB_EVENT_PATH: path }
    )
    expect(output.commands('error')[0]).toMatch(
      /^This pull request comes from a fork: GitHub withholds secrets/
    )
  })

  it('masks every secret before anything else is printed', async () => {
    const secrets = {
      'access-token': 'pt-1-secret',
      'access-key-secret': 'key-secret',
      'github-token': 'ghs-secret'
    }
    await step(secrets, {
      ALIBABA_CLOUD_SECURITY_TOKEN: 'sts-secret',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-secret'
    })
    const all = ['pt-1-secret', 'key-secret', 'ghs-secret', 'sts-secret', 'request-secret']
    expect(output.commands('add-mask').sort()).toEqual(all.sort())
    expect(output.lines.slice(0, 5).every((line) => line.startsWith('::add-mask::'))).toBe(true)
    const rest = output.lines.slice(5).join('\n') + files.summary
    for (const secret of all) expect(rest).not.toContain(secret)
  })

  it('without a summary file warns once, and with summary: false not at all', async () => {
    await step({}, { GITHUB_STEP_SUMMARY: '' })
    expect(output.commands('warning')).toHaveLength(1)
    await step({ summary: 'false' }, { GITHUB_STEP_SUMMARY: '' })
    expect(output.commands('warning')).toHaveLength(1)
    expect(files.summary).toBe('')
  })

  it('whose summary can’t be written warns, and its verdict stays', async () => {
    expect(await step({}, { GITHUB_STEP_SUMMARY: '/nowhere/at/all.md' })).toBe(1)
    expect(output.commands('warning')[0]).toMatch(/^The summary could not be written: /)
    expect(files.outputs['conclusion']).toBe('error')
  })
})

describe('the step against the simulator', () => {
  let simulator: Simulator
  const timers = jest.spyOn(globalThis, 'setTimeout')

  beforeEach(async () => {
    simulator = await startSimulator({ scenario: 'manual-gate-passed', speed: 100 })
  })
  afterEach(async () => {
    await simulator.close()
    // A cancelled step leaves a timer behind that would end this process.
    for (const { value } of timers.mock.results) clearTimeout(value as NodeJS.Timeout)
    timers.mockClear()
  })

  it.each(['token', 'keys', 'oidc'] as const)('follows a run to its end, signed in by %s', async (wayIn) => {
    const environment = {
      ...actionEnvironment(simulator.url, 'latest', wayIn),
      'INPUT_POLL-INTERVAL': '1s',
      GITHUB_STEP_SUMMARY: files.summaryPath,
      RUNNER_DEBUG: '1'
    }
    expect(await main(environment, never)).toBe(0)
    expect(files.outputs).toMatchObject({ conclusion: 'success', status: 'SUCCESS' })
    expect(output.commands('debug').length).toBeGreaterThan(0)
  })

  it('that is cancelled writes outputs and summary at once', async () => {
    const cancelled = new AbortController()
    const environment = {
      ...actionEnvironment(simulator.url, 'latest', 'token'),
      'INPUT_STOP-ON-CANCEL': 'true',
      GITHUB_STEP_SUMMARY: files.summaryPath
    }
    setTimeout(() => {
      cancelled.abort(new Error('the workflow was cancelled'))
    }, 100)
    expect(await main(environment, cancelled.signal)).toBe(1)
    expect(files.outputs['conclusion']).toBe('cancelled')
    expect(files.summary).toMatch(/^## 🚫/)
    expect(output.text).toMatch(/is being stopped/)
  })

  it('that is cancelled before it began ends as cancelled', async () => {
    const environment = {
      ...actionEnvironment('http://127.0.0.1:9', '1', 'token'),
      GITHUB_STEP_SUMMARY: files.summaryPath
    }
    expect(await main(environment, AbortSignal.abort(new Error('the workflow was cancelled')))).toBe(1)
    expect(files.outputs['conclusion']).toBe('cancelled')
  })
})

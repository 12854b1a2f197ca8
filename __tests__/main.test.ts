/** The step as a whole: its inputs and credentials, its files, and what it prints before anything else. */
import { describe, expect, it } from '@jest/globals'
import { main } from '../src/main.ts'
import { ProxyAddressError } from '../src/http/proxy-address.ts'
import { CapturedOutput } from './__fixtures__/captured-output.ts'
import { FakeClock } from './__fixtures__/fake-clock.ts'
import { inputVariables, tokenInputs, tryGate, type TrialOptions } from './__fixtures__/gate-trial.ts'
import { RunnerFiles } from './__fixtures__/runner-files.ts'
import { runJson } from './__fixtures__/runs.ts'

/** A step that has nothing to ask. */
const wrong = (options: Partial<TrialOptions>): ReturnType<typeof tryGate> =>
  tryGate({ inputs: {}, script: () => ({ body: runJson('SUCCESS') }), ...options })

describe('the step', () => {
  it('with bad input reports every problem and ends with an error, outputs and summary written', async () => {
    const trial = await wrong({ inputs: { 'pipeline-id': '0', timeout: '10x', commit: 'any' } })
    expect(trial).toMatchObject({ exitCode: 1, sent: [] })
    const errors = trial.output.commands('error')
    // organization-id is missing, two are wrong, and there are no credentials.
    expect(errors).toHaveLength(4)
    expect(trial.outputs).toEqual({
      status: '',
      conclusion: 'error',
      'pipeline-run-id': '',
      'pipeline-name': '',
      url: '',
      commit: '',
      branch: '',
      'duration-seconds': '',
      stages: '[]',
      'failed-jobs': '[]',
      'manual-gates': '[]',
      'retried-jobs': '[]',
      variables: '{}',
      'job-results': '[]',
      results: expect.stringMatching(/^\[.*\]$/)
    })
    expect(trial.summary).toMatch(/^## ⚠️ The gate could not follow/)
    for (const name of ['organization-id', 'pipeline-id', 'timeout', 'access-token']) {
      expect(trial.summary).toContain(name)
    }
  })

  it('speaks the language that was chosen, even about bad input', async () => {
    expect((await wrong({ inputs: { language: 'zh-CN' } })).output.text).toMatch(/缺少必填输入/)
  })

  it('says that GitHub withholds secrets from a fork’s pull request', async () => {
    const repo = (name: string): unknown => ({ sha: 'a'.repeat(40), repo: { full_name: name } })
    const event = { pull_request: { number: 1, head: repo('they/app'), base: repo('we/app') } }
    const trial = await wrong({
      inputs: { 'organization-id': 'o', 'pipeline-id': '1' },
      environment: { GITHUB_EVENT_NAME: 'pull_request' },
      event
    })
    expect(trial.output.commands('error')).toEqual([
      expect.stringMatching(/^This pull request comes from a fork: GitHub withholds secrets/)
    ])
  })

  it('masks every secret before anything else is printed', async () => {
    const trial = await wrong({
      inputs: {
        'access-token': 'pt-1-secret',
        'access-key-secret': 'key-secret',
        'github-token': 'ghs-secret'
      },
      environment: {
        ALIBABA_CLOUD_SECURITY_TOKEN: 'sts-secret',
        ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN: 'pt-2-secret',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-secret'
      }
    })
    const all = ['pt-1-secret', 'key-secret', 'ghs-secret', 'sts-secret', 'pt-2-secret', 'request-secret']
    expect(trial.output.commands('add-mask').sort()).toEqual(all.sort())
    expect(trial.output.lines.slice(0, all.length).every((line) => line.startsWith('::add-mask::'))).toBe(
      true
    )
    for (const secret of all) expect(trial.output.shown + trial.summary).not.toContain(secret)
  })

  it('without a summary file warns once, and with summary: false not at all', async () => {
    const environment = { GITHUB_STEP_SUMMARY: '' }
    expect((await wrong({ environment })).output.commands('warning')).toHaveLength(1)
    const silent = await wrong({ environment, inputs: { summary: 'false' } })
    expect(silent.output.commands('warning')).toEqual([])
    const unwanted = await wrong({ inputs: { summary: 'False' } })
    expect(unwanted.summary).toBe('')
  })

  it('whose summary can’t be written warns, and its verdict stays', async () => {
    const trial = await wrong({
      inputs: tokenInputs,
      environment: { GITHUB_STEP_SUMMARY: '/nowhere/at/all.md' }
    })
    expect(trial).toMatchObject({ exitCode: 0, conclusion: 'success' })
    expect(trial.output.commands('warning')).toEqual([
      expect.stringMatching(/^The summary could not be written: /)
    ])
  })

  it.each<[string, Error, RegExp]>([
    [
      'with a proxy variable that is no address names the variable, and not its value',
      new ProxyAddressError('https_proxy'),
      /^The variable https_proxy has to be the address of a proxy/
    ],
    ['that breaks by itself says so', new Error('out of memory'), /^The gate itself failed.*out of memory/]
  ])('%s; outputs tell what is known', async (_what, error, expected) => {
    const files = new RunnerFiles()
    const output = new CapturedOutput()
    const exitCode = await main(
      {
        environment: {
          ...inputVariables(tokenInputs),
          GITHUB_OUTPUT: files.outputPath,
          GITHUB_STEP_SUMMARY: files.summaryPath
        },
        write: (text) => {
          output.take(text)
        },
        clock: new FakeClock(),
        random: () => 0.5,
        createHttpClient: () => Promise.reject(error)
      },
      new AbortController().signal
    )
    expect(exitCode).toBe(1)
    expect(output.commands('error')).toEqual([expect.stringMatching(expected)])
    expect(files.outputs).toMatchObject({
      conclusion: 'error',
      'pipeline-run-id': '42',
      url: 'https://flow.aliyun.com/pipelines/1234/builds/42'
    })
    files.remove()
  })

  it('with RUNNER_DEBUG tells each request in debug lines', async () => {
    const script: TrialOptions['script'] = () => ({ body: runJson('SUCCESS') })
    const quiet = await tryGate({ inputs: tokenInputs, script })
    const loud = await tryGate({ inputs: tokenInputs, script, environment: { RUNNER_DEBUG: '1' } })
    expect(quiet.output.commands('debug')).toEqual([])
    expect(loud.output.commands('debug').join('\n')).toMatch(/GET .*\/runs\/42/)
  })
})

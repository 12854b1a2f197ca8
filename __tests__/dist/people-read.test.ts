import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { pipelineId } from '../../simulator/identity.ts'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { type ActionResult, annotations, inputDefaults, runAction } from './run-action.ts'
import { signIn, type WayIn } from './ways-in.ts'

jest.setTimeout(60_000)

describe.each(['token', 'keys'] as const)('what people read and later steps take (%s)', (way: WayIn) => {
  const simulators: Simulator[] = []
  afterAll(async () => {
    await Promise.all(simulators.map((simulator) => simulator.close()))
  })

  async function gate(
    scenario: ScenarioName,
    inputs: Readonly<Record<string, string>> = {},
    options: Partial<SimulatorOptions> & { readonly environment?: Record<string, string | undefined> } = {}
  ): Promise<ActionResult & { readonly simulator: Simulator }> {
    const simulator = await startSimulator({ scenario, speed: 100, ...options })
    simulators.push(simulator)
    const signedIn = await signIn(simulator, way)
    const result = await runAction({
      inputs: { ...signedIn.inputs, 'poll-interval': '1s', timeout: '60s', ...inputs },
      environment: { ...signedIn.environment, ...options.environment }
    })
    return { ...result, simulator }
  }

  it.concurrent("the documentation's sample answer succeeds, with its stage in the table", async () => {
    const result = await gate('seed')
    expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { conclusion: 'success', status: 'SUCCESS' } })
    expect(result.summary).toMatch(/^\| Java构建 \| .*RUNNING/m)
    expect(JSON.parse(result.outputs['stages'] ?? '')).toMatchObject([
      { name: 'Java构建', startedAt: '2020-04-14T11:20:20.000Z', jobs: [{ id: '21212' }] }
    ])
  })

  it.concurrent('names that try to break the table leave it whole', async () => {
    const result = await gate('weird-names')
    expect(result.exitCode).toBe(1)
    const page = parseMarkdown(result.summary)
    expect(page.tables).toHaveLength(1)
    // A heading, and a row for each of the four stages.
    expect(page.tables[0]).toHaveLength(5)
    for (const row of page.tables[0] ?? []) expect(row).toHaveLength(5)
    expect(page.links).toEqual([result.outputs['url']])
    expect(page.images).toBe(0)
    expect(page.html.filter((tag) => !/^<\/?(details|summary|br)( open)?>$/.test(tag))).toEqual([])
    expect(page.text).not.toMatch(/@everyone/)
    const forged = result.commands.filter(({ command, message }) => {
      return command !== 'group' && /^(forged|boo)/.test(message)
    })
    expect(forged).toEqual([])
  })

  it.concurrent('ids beyond 2^53 keep every digit in requests, outputs and links', async () => {
    const id = '9007199254740993'
    const result = await gate('large-ids', { 'pipeline-run-id': id, logs: 'failed' })
    expect(result.outputs).toMatchObject({
      conclusion: 'failure',
      'pipeline-run-id': id,
      url: `https://flow.aliyun.com/pipelines/${pipelineId}/builds/${id}`
    })
    expect(JSON.parse(result.outputs['stages'] ?? '')).toMatchObject([
      { jobs: [{ id }, { id: '9223372036854775807' }] },
      { jobs: [{ id: '9007199254740995' }] }
    ])
    expect(JSON.parse(result.outputs['failed-jobs'] ?? '')).toMatchObject([{ id: '9007199254740995' }])
    const paths = result.simulator.requests.map(({ path }) => path).join('\n')
    expect(paths).toMatch(new RegExp(`/(runs|pipelineRuns)/${id}$`, 'm'))
    expect(paths).toContain('/deploy/9007199254740997')
    expect(result.stdout).toContain('exit code: 1')
  })

  it.concurrent('the newest run may have a number beyond 2^53', async () => {
    const result = await gate('large-ids', { 'pipeline-run-id': 'latest', commit: 'any' })
    expect(result.outputs['pipeline-run-id']).toBe('9007199254740993')
  })

  it.concurrent('blank inputs take their defaults', async () => {
    const blank = Object.fromEntries(
      Object.keys(inputDefaults())
        .filter((name) => !/^(organization|pipeline|access|endpoint)/.test(name))
        .map((name) => [name, '   '])
    )
    const result = await gate('success', { ...blank, 'github-token': '' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } })
    expect(result.outputs['url']).toMatch(/^https:\/\/flow\.aliyun\.com\//)
  })

  it.concurrent('a runner without a summary file gets one warning', async () => {
    const result = await gate('success', {}, { environment: { GITHUB_STEP_SUMMARY: undefined } })
    expect(result).toMatchObject({ exitCode: 0, summary: '', outputs: { conclusion: 'success' } })
    expect(annotations(result, 'warning')).toEqual([expect.stringMatching(/summary/i)])
  })

  it.concurrent('no summary is written where none is wanted', async () => {
    const result = await gate('success', { summary: 'false' })
    expect(result).toMatchObject({ exitCode: 0, summary: '' })
    expect(annotations(result, 'warning')).toEqual([])
  })

  it.concurrent('a summary file that can not be written is a warning', async () => {
    const result = await gate('success', {}, { environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } })
    expect(annotations(result, 'warning')).toHaveLength(1)
  })

  it.concurrent('reads in Chinese where that is wanted', async () => {
    const result = await gate('failure', { language: 'zh-CN' })
    expect(result.exitCode).toBe(1)
    expect(annotations(result, 'error')[0]).toMatch(/\p{Script=Han}/u)
    expect(result.summary).toMatch(/^\| 阶段 \|/m)
  })

  it.concurrent('the links of a web-url with a path and a slash at its end have one slash', async () => {
    const result = await gate('success', { 'web-url': 'https://yunxiao.example.com/flow/' })
    expect(result.outputs['url']).toBe(`https://yunxiao.example.com/flow/pipelines/${pipelineId}/builds/42`)
  })
})

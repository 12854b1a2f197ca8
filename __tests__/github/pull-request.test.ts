/** Comment and commit status of the built action, against a GitHub that takes only what its description allows. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import {
  annotations,
  runAction,
  startAction,
  type ActionOptions,
  type ActionResult
} from '../dist/run-action.ts'
import { signIn } from '../dist/ways-in.ts'
import { startMockGitHub, type MockGitHub, type MockGitHubOptions } from '../__fixtures__/mock-github.ts'

/** What the simulator's runs are built from. */
const headSha = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'
const pullRequestEvent = {
  pull_request: {
    number: 7,
    head: { sha: headSha, repo: { full_name: 'octocat/app' } },
    base: { repo: { full_name: 'octocat/app' } }
  }
}
const marker = (label: string): string => `<!-- yunxiao-pipeline-gate:${label} -->`

let simulator: Simulator
let github: MockGitHub

beforeEach(async () => {
  simulator = await startSimulator({ scenario: 'failure', speed: 1e9 })
})

afterEach(async () => {
  await simulator.close()
  await github.close()
})

async function optionsFor(
  mock: MockGitHubOptions = {},
  inputs: Readonly<Record<string, string>> = {},
  event: unknown = pullRequestEvent,
  eventName = 'pull_request'
): Promise<ActionOptions> {
  github = await startMockGitHub(mock)
  const access = await signIn(simulator, 'token')
  return {
    inputs: { ...access.inputs, comment: 'true', 'commit-status': 'true', ...inputs },
    environment: {
      ...access.environment,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: eventName,
      GITHUB_SHA: eventName === 'push' ? headSha : 'd'.repeat(40)
    },
    event
  }
}

async function gate(...parameters: Parameters<typeof optionsFor>): Promise<ActionResult> {
  const result = await runAction(await optionsFor(...parameters))
  expect(github.violations).toEqual([])
  expect(result.stderr).toBe('')
  return result
}

describe('on a pull request', () => {
  it('writes one comment and a status on its head, and brings both to the verdict', async () => {
    const result = await gate()
    expect(result.exitCode).toBe(1)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain(marker('1234567'))
    expect(github.comments[0]?.body).toContain('❌')
    expect(github.comments[0]?.body).toContain('| 测试 | ❌ FAIL |')
    // No log text: it may hold what is private.
    expect(github.comments[0]?.body).not.toContain('GateTest')
    expect(github.statuses.at(-1)).toMatchObject({
      sha: headSha,
      state: 'failure',
      context: 'yunxiao/1234567',
      target_url: 'https://flow.aliyun.com/pipelines/1234567/builds/42'
    })
  })

  it('edits the comment that the token’s own user wrote, and nobody else’s with the same marker', async () => {
    const filler = Array.from({ length: 120 }, (_, index) => ({ id: index, login: 'octocat', body: 'Hello' }))
    await gate(
      {
        comments: [
          ...filler,
          { id: 501, login: 'mallory', body: `${marker('deploy')}\nforged` },
          { id: 502, login: 'github-actions[bot]', body: `${marker('deploy')}\nolder` },
          { id: 503, login: 'github-actions[bot]', body: `${marker('other')}\nanother label` }
        ]
      },
      { label: 'deploy' }
    )
    const bodyOf = (id: number): string => github.comments.find((comment) => comment.id === id)?.body ?? ''
    expect(github.comments).toHaveLength(123)
    expect(bodyOf(501)).toContain('forged')
    expect(bodyOf(502)).toContain('❌')
    expect(bodyOf(503)).toContain('another label')
  })

  it('knows GITHUB_TOKEN’s own comments where GitHub does not say whose token it is', async () => {
    await gate({
      viewer: null,
      comments: [{ id: 502, login: 'github-actions[bot]', body: `${marker('1234567')}\nolder` }]
    })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('❌')
  })

  it.each([
    ['success', 'success'],
    ['cancelled', 'failure'],
    ['failure', 'failure']
  ] as const)('ends the status of a run of scenario %s with %s', async (scenario, state) => {
    await simulator.close()
    simulator = await startSimulator({ scenario, speed: 1e9 })
    await gate({}, { comment: 'false' })
    expect(github.statuses.at(-1)?.state).toBe(state)
    expect(github.requests).not.toContain('issues/create-comment')
  })

  it('ends the status of a gate that could not do its work with error', async () => {
    const result = await gate({}, { 'pipeline-run-id': '999' })
    expect(result.outputs['conclusion']).toBe('error')
    expect(github.statuses.at(-1)?.state).toBe('error')
    expect(github.comments[0]?.body).toContain('InvalidPipelineRun.NotFound')
  })

  it('shows the progress of a run that is pending', async () => {
    await simulator.close()
    simulator = await startSimulator({ scenario: 'manual-gate', speed: 1 })
    simulator.addRun({ runId: '50', createdAtMs: Date.now() - 600_000 })
    await gate({}, { 'pipeline-run-id': '50', wait: 'false' })
    expect(github.statuses.at(-1)).toMatchObject({
      state: 'pending',
      description: '1/3 stages · waits for a person · 审批'
    })
  })

  it('keeps descriptions within 140 characters and markers within their comment, whatever the names', async () => {
    await simulator.close()
    simulator = await startSimulator({ scenario: 'weird-names', speed: 1 })
    await gate({}, { label: `${'长'.repeat(200)} --> @everyone`, wait: 'false' })
    for (const status of github.statuses) expect(status.description.length).toBeLessThanOrEqual(140)
    const body = github.comments[0]?.body ?? ''
    expect(body.indexOf('-->')).toBe(body.indexOf('\n') - '-->'.length)
    expect(body).not.toMatch(/@everyone/)
  })

  it('gives one warning each that names the permission where GitHub refuses, and the same verdict', async () => {
    const result = await gate({ forbidden: ['repos/create-commit-status', 'issues/create-comment'] })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['conclusion']).toBe('failure')
    const warnings = annotations(result, 'warning')
    expect(warnings).toHaveLength(2)
    expect(warnings.join('\n')).toContain('pull-requests: write')
    expect(warnings.join('\n')).toContain('statuses: write')
  })

  it('tries the last update again where GitHub has passing trouble', async () => {
    const result = await gate({ failing: { 'repos/create-commit-status': 2 } })
    expect(github.statuses.at(-1)?.state).toBe('failure')
    expect(annotations(result, 'warning')).toEqual([])
  })

  it('says once that the comment could not be written where the trouble lasts', async () => {
    const result = await gate({ failing: { 'issues/list-comments': 99 } }, { 'commit-status': 'false' })
    expect(annotations(result, 'warning')).toHaveLength(1)
    expect(result.outputs['conclusion']).toBe('failure')
  })

  it('brings both to their end within 5 s of a cancellation', async () => {
    await simulator.close()
    simulator = await startSimulator({ scenario: 'success', speed: 1 })
    const action = startAction(await optionsFor())
    await action.until(() => github.comments.length > 0 && github.statuses.length > 0)
    const cancelledAtMs = performance.now()
    action.kill('SIGINT')
    const result = await action.result
    expect(result.endedAtMs - cancelledAtMs).toBeLessThan(5_000)
    expect(result.exitCode).not.toBe(0)
    expect(github.statuses.at(-1)?.state).toBe('failure')
    expect(github.comments[0]?.body).toContain('🚫')
  })
})

describe('elsewhere', () => {
  it('says that there is no pull request to comment on, and sets the status on workflow_run’s head', async () => {
    const result = await gate({}, {}, { workflow_run: { head_sha: headSha } }, 'workflow_run')
    expect(annotations(result, 'notice')).toHaveLength(1)
    expect(github.comments).toEqual([])
    expect(github.statuses.at(-1)?.sha).toBe(headSha)
  })

  it('sets the status on GITHUB_SHA for a push', async () => {
    await gate({}, { comment: 'false' }, { ref: 'refs/heads/main' }, 'push')
    expect(github.statuses.at(-1)?.sha).toBe(headSha)
  })

  it('sets no status where the run was built from another commit, and says why', async () => {
    const result = await gate({}, {}, { workflow_run: { head_sha: 'b'.repeat(40) } }, 'workflow_run')
    expect(github.statuses).toEqual([])
    expect(annotations(result, 'warning').join()).toContain('b'.repeat(40))
    await github.close()
    await gate({}, { commit: 'any' }, { workflow_run: { head_sha: 'b'.repeat(40) } }, 'workflow_run')
    expect(github.statuses.at(-1)?.sha).toBe('b'.repeat(40))
  })

  it('says what to add where there is no token', async () => {
    const result = await gate({}, { 'github-token': '' })
    expect(annotations(result, 'warning')).toHaveLength(1)
    expect(annotations(result, 'warning')[0]).toContain('github-token')
    expect(github.requests).toEqual([])
  })
})

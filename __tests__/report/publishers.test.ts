import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { commentPublisher } from '../../src/report/comment.ts'
import type { CommitStatus, GitHubApi } from '../../src/github/api.ts'
import { publishersFor } from '../../src/report/publishers.ts'
import type { PublishingOptions } from '../../src/report/github-updates.ts'
import { commitStatusPublisher } from '../../src/report/commit-status.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import { readGitHubEvent } from '../../src/github/event.ts'
import { WorkflowLog } from '../../src/github/workflow-log.ts'
import { Secrets } from '../../src/text/secrets.ts'
import { CapturedOutput } from '../__fixtures__/captured-output.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { english, report } from '../__fixtures__/reports.ts'
import { openGate, run, stage } from '../__fixtures__/runs.ts'

const { signal } = new AbortController()
const success: Outcome = { kind: 'ended', run: run() }
let output: CapturedOutput
let clock: FakeClock

beforeEach(() => {
  output = new CapturedOutput()
  clock = new FakeClock()
})
afterEach(() => {
  output.restore()
})

/** A GitHub that remembers; what is given replaces its own. */
class MemoryGitHub implements GitHubApi {
  readonly statuses: CommitStatus[] = []
  readonly bodies = new Map<number, string>()
  readonly others: { id: number; author: string; body: string }[] = []
  failure: unknown = null
  failures = 0

  #mayFail(): void {
    if (this.failure !== null && this.failures > 0) {
      this.failures -= 1
      throw this.failure as Error
    }
  }

  setCommitStatus(_sha: string, status: CommitStatus): Promise<void> {
    return this.#do(() => {
      this.statuses.push(status)
    })
  }

  ownLogin(): Promise<string> {
    return Promise.resolve('me')
  }

  async *listComments(): AsyncIterable<{ id: number; author: string; body: string }> {
    await Promise.resolve()
    yield* this.others
  }

  createComment(_pullRequest: number, body: string): Promise<number> {
    return this.#do(() => {
      const id = this.bodies.size + 100
      this.bodies.set(id, body)
      return id
    })
  }

  updateComment(id: number, body: string): Promise<void> {
    return this.#do(() => {
      if (!this.bodies.has(id)) throw Object.assign(new Error('Not Found'), { status: 404 })
      this.bodies.set(id, body)
    })
  }

  async #do<T>(work: () => T): Promise<T> {
    await Promise.resolve()
    this.#mayFail()
    return work()
  }
}

function options(github: GitHubApi): PublishingOptions {
  const secrets = new Secrets(() => undefined)
  const log = new WorkflowLog({ secrets, clock, isDebug: false })
  return { github: () => Promise.resolve(github), clock, log, secrets, signal, ...english }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('the commit status', () => {
  it('is pending with its progress, then the verdict', async () => {
    const github = new MemoryGitHub()
    const publisher = commitStatusPublisher('sha', 'deploy', options(github))
    const going = run({ status: 'RUNNING', stages: [stage(), stage({ name: '部署', status: 'RUNNING' })] })
    publisher.progress(report({ run: going, revision: 1 }))
    await settled()
    await publisher.finish(report(), success, signal)
    expect(github.statuses).toEqual([
      {
        state: 'pending',
        description: '1/2 stages · 部署',
        context: 'yunxiao/deploy',
        targetUrl: report().url
      },
      {
        state: 'success',
        description: 'Run 42 of pipeline 1234 succeeded',
        context: 'yunxiao/deploy',
        targetUrl: report().url
      }
    ])
  })

  it.each<[Outcome, string]>([
    [success, 'success'],
    [{ kind: 'ended', run: run({ status: 'FAIL' }) }, 'failure'],
    [{ kind: 'timed-out', trouble: null }, 'failure'],
    [{ kind: 'workflow-cancelled' }, 'failure'],
    [{ kind: 'blocked', gates: [] }, 'failure'],
    [{ kind: 'pending', run: run() }, 'pending'],
    [{ kind: 'error', problem: { kind: 'no-run' } }, 'error']
  ])('of %j is %s', async (outcome, state) => {
    const github = new MemoryGitHub()
    await commitStatusPublisher('sha', 'x', options(github)).finish(report(), outcome, signal)
    expect(github.statuses.at(-1)?.state).toBe(state)
  })

  it('names who is waited for, in 140 characters at most', async () => {
    const github = new MemoryGitHub()
    const publisher = commitStatusPublisher('sha', 'x', options(github))
    const waiting = stage({ name: '部署😀'.repeat(40), status: 'WAITING', jobs: [openGate()] })
    const going = run({ status: 'WAITING', stages: [waiting] })
    await publisher.finish(report({ run: going }), { kind: 'pending', run: going }, signal)
    await publisher.finish(report({ run: null }), { kind: 'pending', run: going }, signal)
    expect(github.statuses[0]?.description).toMatch(/^0\/1 stages · waits for a person · 部署.*…$/)
    expect(github.statuses.every(({ description }) => description.length <= 140)).toBe(true)
  })
})

describe('the comment', () => {
  it('is one, edited in place, with the last state', async () => {
    const github = new MemoryGitHub()
    github.others.push({ id: 1, author: 'stranger', body: '<!-- yunxiao-pipeline-gate:x -->' })
    const publisher = commentPublisher(7, 'x', options(github))
    for (let revision = 1; revision <= 10; revision += 1) {
      publisher.progress(report({ run: run({ status: 'RUNNING', branch: `b${revision}` }), revision }))
      await settled()
      clock.pass(31_000)
    }
    await publisher.finish(report(), success, signal)
    const [body] = github.bodies.values()
    expect(github.bodies.size).toBe(1)
    expect(body).toMatch(/^<!-- yunxiao-pipeline-gate:x -->\n## ✅/)
    expect(body).toContain('| Build |')
  })

  it('that was deleted is written anew', async () => {
    const github = new MemoryGitHub()
    const publisher = commentPublisher(7, 'x', options(github))
    publisher.progress(report({ revision: 1 }))
    await settled()
    github.bodies.clear()
    await publisher.finish(report(), { kind: 'error', problem: { kind: 'no-run' } }, signal)
    expect([...github.bodies.values()][0]).toContain('Pipeline 1234 has no run yet')
  })

  it('has at most 60,000 characters', async () => {
    const github = new MemoryGitHub()
    const stages = Array.from({ length: 3000 }, () => stage({ name: '&'.repeat(200) }))
    await commentPublisher(7, 'x', options(github)).finish(report({ run: run({ stages }) }), success, signal)
    expect([...github.bodies.values()][0]?.length).toBeLessThanOrEqual(60_000)
  })
})

describe('trouble with reporting', () => {
  const refused = Object.assign(new Error('Resource not accessible by integration'), { status: 403 })

  it('is one warning that names the missing permission', async () => {
    const github = new MemoryGitHub()
    Object.assign(github, { failure: refused, failures: 99 })
    const publisher = commitStatusPublisher('sha', 'x', options(github))
    publisher.progress(report({ revision: 1 }))
    await settled()
    await publisher.finish(report(), success, signal)
    expect(output.commands('warning')).toHaveLength(1)
    expect(output.commands('warning')[0]).toMatch(/statuses: write/)
  })

  it.each<[string, Error, number, number]>([
    ['that passes is overcome', Object.assign(new Error('oops'), { status: 502 }), 2, 0],
    [
      'by a rate limit is overcome',
      Object.assign(new Error('API rate limit exceeded'), { status: 403 }),
      1,
      0
    ],
    ['that lasts is one warning', Object.assign(new Error('oops'), { status: 502 }), 99, 1],
    ['of another kind is one warning', new Error('no network'), 99, 1]
  ])('%s', async (_what, failure, failures, warnings) => {
    const github = new MemoryGitHub()
    Object.assign(github, { failure, failures })
    await commentPublisher(7, 'x', options(github)).finish(report(), success, signal)
    expect(output.commands('warning')).toHaveLength(warnings)
  })
})

describe('what is wanted and can’t be had', () => {
  const wanted = { comment: true, commitStatus: true, githubToken: 'ghs-token', label: 'x' }
  const nowhere = readGitHubEvent({}, {})
  const pullRequest = readGitHubEvent({ pull_request: { number: 7, head: { sha: 'sha' } } }, {})
  const made = (change: Partial<typeof wanted> | { githubToken: null }, event = pullRequest): number =>
    publishersFor({ ...wanted, ...change }, event, 'octocat/app', options(new MemoryGitHub())).length

  it('is said, and changes nothing else', () => {
    expect(made({ githubToken: null })).toBe(0)
    expect(made({}, nowhere)).toBe(0)
    expect(output.commands('warning')).toHaveLength(2)
    expect(output.commands('notice')).toHaveLength(1)
  })

  it('is nothing where nothing is wanted', () => {
    expect(made({ comment: false, commitStatus: false })).toBe(0)
    expect(made({})).toBe(2)
    expect(output.text).toBe('')
  })
})

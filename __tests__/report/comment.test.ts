import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { commentOf, commentReporter } from '../../src/report/comment.ts'
import type { StepView } from '../../src/report/reporter.ts'
import type { ReportingParts } from '../../src/report/reporters.ts'
import { MemoryGitHub, publishingParts, settled } from '../__fixtures__/memory-github.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import {
  anyEndedGate,
  endedGate,
  english,
  gateView,
  labelled,
  search,
  stepView,
  workflow
} from '../__fixtures__/reports.ts'
import { job, run, stage } from '../__fixtures__/runs.ts'

const { signal } = new AbortController()
const success = stepView(endedGate(run()))
const going = stepView(gateView({ run: run({ status: 'RUNNING' }) }))

function comment(step: StepView): string {
  return commentOf(step, workflow, english)
}

function reporter(
  github: MemoryGitHub,
  change: Partial<ReportingParts> = {}
): ReturnType<typeof commentReporter> {
  return commentReporter({ ...publishingParts(github), ...change })
}

describe('the comment', () => {
  it('is one, found by its marker and its author, edited in place, with the last state', async () => {
    const github = new MemoryGitHub()
    github.others.push({ id: 1, author: 'stranger', body: '<!-- yunxiao-pipeline-gate:1234 -->' })
    const parts = publishingParts(github)
    const one = commentReporter(parts)
    for (let revision = 1; revision <= 10; revision += 1) {
      const gate = gateView({ run: run({ status: 'RUNNING', repository: `r${revision}` }), revision })
      one?.see?.({ kind: 'starting' }, gate, stepView(gate))
      await settled()
      parts.clock.pass(31_000)
    }
    await one?.end?.(success, signal)
    const [body] = github.bodies.values()
    expect(github.bodies.size).toBe(1)
    expect(body).toMatch(/^<!-- yunxiao-pipeline-gate:1234 -->\n## ✅/)
    expect(body).toContain('| Build |')
  })

  it('that was deleted is written anew', async () => {
    const github = new MemoryGitHub()
    const one = reporter(github)
    one?.see?.({ kind: 'starting' }, gateView(), going)
    await settled()
    github.bodies.clear()
    await one?.end?.(success, signal)
    expect(github.bodies.size).toBe(1)
  })

  it('has no log, and says what is waited for', () => {
    const tail = {
      stage: 'Build',
      job: 'Compile',
      jobId: '101',
      attempt: 1,
      failure: null,
      machine: null,
      text: 'private',
      isWhole: true
    }
    expect(
      comment(stepView(endedGate(run({ status: 'FAIL' }), undefined, { logTails: [tail] })))
    ).not.toContain('private')
    const waiting = gateView({ run: null, runId: null, url: null, request: search() })
    expect(comment(stepView(waiting))).toBe('## 🔄 Waiting for a run of commit 0123abcd of pipeline 1234')
  })

  it('of several pipelines has the table, and the stages of those that did not succeed', () => {
    const text = comment(
      stepView([labelled('web', endedGate(run())), labelled('api', endedGate(run({ status: 'FAIL' })))])
    )
    const page = parseMarkdown(text)
    expect(page.headings).toEqual(['❌ 1 of 2 pipelines failed: api', 'api'])
    expect(page.tables).toHaveLength(2)
  })

  it('has at most 60,000 characters, however much failed', () => {
    const jobs = Array.from({ length: 5 }, () => job({ name: '&'.repeat(200), status: 'FAIL' }))
    const huge = run({
      status: 'FAIL',
      pipelineName: '&'.repeat(500),
      stages: Array.from({ length: 50 }, () => stage({ name: '|'.repeat(200), status: 'FAIL', jobs }))
    })
    const many = Array.from({ length: 50 }, (_, at) => labelled('<'.repeat(48) + String(at), endedGate(huge)))
    const texts = [
      comment(stepView(many)),
      comment(stepView(many.slice(0, 2))),
      comment(stepView(endedGate(huge)))
    ]
    for (const text of texts) expect(text.length).toBeLessThan(59_800)
    expect(texts[1]).toContain('more stages are not shown')
  })

  it('is whole for any text that the server sends', () => {
    fc.assert(
      fc.property(fc.array(anyEndedGate, { minLength: 1, maxLength: 3 }), (gates) => {
        const page = parseMarkdown(comment(stepView(gates)))
        expect(page.html.filter((tag) => tag !== '<br>')).toEqual([])
        expect(page.images).toBe(0)
        expect(page.text).not.toMatch(/@[A-Za-z0-9]/)
        expect(page.tables.flat().every((row) => row.length === 5)).toBe(true)
      }),
      { numRuns: 50 }
    )
  })
})

describe('trouble with it', () => {
  const status = (code: number, message = 'oops'): Error =>
    Object.assign(new Error(message), { status: code })

  it.each<[string, Error, number, number]>([
    ['that passes is overcome', status(502), 2, 0],
    ['by a rate limit is overcome', status(403, 'API rate limit exceeded'), 1, 0],
    ['that lasts is one warning', status(502), 99, 1],
    ['of another kind is one warning', new Error('no network'), 99, 1],
    ['by a missing permission is one warning', status(403), 99, 1]
  ])('%s', async (_what, failure, failures, warnings) => {
    const github = new MemoryGitHub()
    Object.assign(github, { failure, failures })
    const parts = publishingParts(github)
    const one = commentReporter(parts)
    one?.see?.({ kind: 'starting' }, gateView(), going)
    await settled()
    await one?.end?.(success, signal)
    expect(parts.output.commands('warning')).toHaveLength(warnings)
  })

  it('names the missing permission', async () => {
    const github = new MemoryGitHub()
    Object.assign(github, { failure: status(403), failures: 99 })
    const parts = publishingParts(github)
    await commentReporter(parts)?.end?.(success, signal)
    expect(parts.output.commands('warning')[0]).toContain('pull-requests: write')
  })
})

describe('what is wanted and can’t be had', () => {
  it('is said where the event has no pull request, and silent where nothing is wanted', () => {
    const parts = publishingParts(new MemoryGitHub())
    const { publishing } = parts
    if (publishing === null) throw new Error('nothing to publish')
    expect(commentReporter({ ...parts, publishing: { ...publishing, pullRequestNumber: null } })).toBeNull()
    expect(parts.output.commands('notice')).toHaveLength(1)
    expect(commentReporter({ ...parts, publishing: { ...publishing, comment: false } })).toBeNull()
    expect(commentReporter({ ...parts, publishing: null, github: null })).toBeNull()
    expect(parts.output.lines).toHaveLength(1)
  })
})

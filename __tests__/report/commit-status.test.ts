import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/gate/outcome.ts'
import type { GateView } from '../../src/gate/view.ts'
import { commitStatusReporter } from '../../src/report/commit-status.ts'
import { MemoryGitHub, publishingParts, settled, statusCommit } from '../__fixtures__/memory-github.ts'
import { endedGate, gateView, labelled, search, stepView } from '../__fixtures__/reports.ts'
import { openGate, run, stage } from '../__fixtures__/runs.ts'

const { signal } = new AbortController()
const other = { commit: 'ffffffffffffffffffffffffffffffffffffffff', branch: null }

/** The states and descriptions that a gate's status goes through: while it waits, then at its end. */
async function statusesOf(
  gates: readonly GateView[],
  last: GateView,
  isAnyCommit = false
): Promise<{ statuses: MemoryGitHub['statuses']; warnings: string[] }> {
  const github = new MemoryGitHub()
  const parts = publishingParts(github)
  const publishing = parts.publishing === null ? null : { ...parts.publishing, isAnyCommit }
  const reporter = commitStatusReporter({ ...parts, publishing })
  for (const [at, gate] of gates.entries()) {
    reporter?.see?.({ kind: 'starting' }, { ...gate, revision: at + 1 }, stepView(gate))
    await settled()
    parts.clock.pass(11_000)
  }
  await reporter?.end?.(stepView(last), signal)
  return { statuses: github.statuses, warnings: parts.output.commands('warning') }
}

const going = gateView({
  run: run({ status: 'RUNNING', stages: [stage(), stage({ name: '部署', status: 'RUNNING' })] })
})

describe('the commit status', () => {
  it('is pending with its progress, then the verdict, on the commit', async () => {
    const { statuses } = await statusesOf([going], endedGate(run()))
    const shared = { sha: statusCommit, context: 'yunxiao/1234', targetUrl: going.url }
    expect(statuses).toEqual([
      { ...shared, state: 'pending', description: '1/2 stages · 部署' },
      { ...shared, state: 'success', description: 'Run 42 of pipeline Gate demo (1234) succeeded' }
    ])
  })

  it.each<[Outcome, string]>([
    [{ kind: 'ended', run: run() }, 'success'],
    [{ kind: 'ended', run: run({ status: 'FAIL' }) }, 'failure'],
    [{ kind: 'ended', run: run({ status: 'CANCELED' }) }, 'failure'],
    [{ kind: 'timed-out', trouble: null }, 'failure'],
    [{ kind: 'workflow-cancelled' }, 'failure'],
    [{ kind: 'no-run', isSkipped: false }, 'failure'],
    [{ kind: 'no-run', isSkipped: true }, 'success'],
    [{ kind: 'blocked', waits: [], isHandedOver: false }, 'failure'],
    [{ kind: 'blocked', waits: [], isHandedOver: true }, 'pending'],
    [{ kind: 'pending', why: 'not-waited-for' }, 'pending'],
    [{ kind: 'pending', why: 'failed-fast' }, 'pending'],
    [{ kind: 'error', problem: { kind: 'internal', message: 'x' } }, 'error']
  ])('of %j is %s', async (outcome, state) => {
    const { statuses } = await statusesOf([], endedGate(run(), outcome))
    expect(statuses.map((status) => status.state)).toEqual([state])
  })

  it('says that nobody follows a run any more, where another pipeline failed first', async () => {
    const { statuses } = await statusesOf([], { ...going, outcome: { kind: 'pending', why: 'failed-fast' } })
    expect(statuses[0]?.description).toMatch(/nobody follows it any more$/)
  })

  it('says which run is waited for', async () => {
    const searching = gateView({
      run: null,
      runId: null,
      url: null,
      head: null,
      request: search(statusCommit)
    })
    const { statuses } = await statusesOf([searching], endedGate(run()))
    expect(statuses[0]).toMatchObject({
      state: 'pending',
      description: 'Waiting for a run of commit 4f2a9c1e of pipeline 1234',
      targetUrl: null
    })
  })

  it('names who is waited for, in 140 characters at most', async () => {
    const waiting = stage({ name: '部署😀'.repeat(40), status: 'WAITING', jobs: [openGate()] })
    const gate = gateView({ run: run({ status: 'WAITING', stages: [waiting] }) })
    const { statuses } = await statusesOf([gate], endedGate(run()))
    expect(statuses[0]?.description).toMatch(/^0\/1 stages · waits for a person · 部署.*…$/)
    expect(statuses[0]?.description.length).toBeLessThanOrEqual(140)
  })
})

describe('the commit status of a run of another commit', () => {
  const elsewhere = endedGate(run(), undefined, { head: other })

  it('is not set, and a warning says why, once', async () => {
    const { statuses, warnings } = await statusesOf([{ ...elsewhere, outcome: null }], elsewhere)
    expect(statuses).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/for 1234: its run was built from f{40}.*4f2a9c1e/)])
  })

  it('is not set before it is known which commit a run of this number is of', async () => {
    const { statuses } = await statusesOf([gateView({ run: null, head: null })], elsewhere)
    expect(statuses).toEqual([])
  })

  it('is an error where it stood as pending before', async () => {
    const untold = gateView({ head: null, run: run({ status: 'RUNNING', heads: [] }) })
    const { statuses } = await statusesOf([untold], elsewhere)
    expect(statuses.map(({ state }) => state)).toEqual(['pending', 'error'])
    expect(statuses.at(-1)?.description).toBe('the run was built from another commit: ffffffff')
  })

  it('is not set where a run of another commit is searched', async () => {
    const searching = gateView({ run: null, runId: null, head: null, request: search('feedface') })
    const { statuses, warnings } = await statusesOf([searching], {
      ...elsewhere,
      request: search('feedface')
    })
    expect(statuses).toEqual([])
    expect(warnings).toHaveLength(1)
  })

  it('says of a run that did not appear what was looked for, and what to try', async () => {
    const seen = { runsSeen: 3, newest: { runId: '9', commit: 'feedface00112233' } }
    const outcome = { kind: 'no-run', isSkipped: false } as const
    const gate = gateView({
      run: null,
      runId: null,
      head: null,
      request: search(statusCommit),
      search: seen,
      outcome
    })
    const { statuses } = await statusesOf([], gate)
    expect(statuses[0]?.description).toBe(
      'no run of 4f2a9c1e within 10m 0s: 3 looked at, the newest of feedface; see its triggers, or set if-no-run: start'
    )
  })

  it('is set all the same with commit: any', async () => {
    const { statuses, warnings } = await statusesOf([], elsewhere, true)
    expect([statuses.length, warnings]).toEqual([1, []])
  })
})

describe('the commit statuses of several pipelines', () => {
  it('are one each, brought to their end side by side, and one warning where they are refused', async () => {
    const gates = Array.from({ length: 50 }, (_, at) => labelled(`p${at}`, endedGate(run())))
    const github = new MemoryGitHub()
    await commitStatusReporter(publishingParts(github))?.end?.(stepView(gates), signal)
    expect(new Set(github.statuses.map(({ context }) => context)).size).toBe(50)

    const refusing = new MemoryGitHub()
    Object.assign(refusing, { failure: Object.assign(new Error('no'), { status: 403 }), failures: 999 })
    const parts = publishingParts(refusing)
    await commitStatusReporter(parts)?.end?.(stepView(gates), signal)
    expect(parts.output.commands('warning')).toEqual([expect.stringContaining('statuses: write')])
  })
})

it('a commit that is not known is a warning', () => {
  const parts = publishingParts(new MemoryGitHub())
  const publishing = parts.publishing === null ? null : { ...parts.publishing, statusCommit: null }
  expect(commitStatusReporter({ ...parts, publishing })).toBeNull()
  expect(parts.output.commands('warning')).toHaveLength(1)
})

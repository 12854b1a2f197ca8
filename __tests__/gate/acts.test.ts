import { describe, expect, it } from '@jest/globals'
import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import { decideGate, retryJobs, stopRun, type Acting } from '../../src/gate/acts.ts'
import type { GateEvent } from '../../src/gate/events.ts'
import type { RetryTarget } from '../../src/gate/policy.ts'
import type { Job, Run } from '../../src/run/run.ts'
import { generousLimits } from '../__fixtures__/callers.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

const said = { problem: null, httpStatus: 403, code: 'Forbidden', message: 'no', requestId: 'R1' }
const refused: ApiFailure = { kind: 'refused', error: said }
const lost: ApiFailure = {
  kind: 'uncertain',
  error: { ...said, httpStatus: null, problem: 'broken-connection' }
}

/** What the service does with something that is sent: takes it or not, and answers or fails. */
interface Reaction {
  readonly isTaken: boolean
  readonly failure: ApiFailure | null
}

const taken: Reaction = { isTaken: true, failure: null }
const lostAndTaken: Reaction = { isTaken: true, failure: lost }
const lostAndNotTaken: Reaction = { isTaken: false, failure: lost }
const refusal: Reaction = { isTaken: false, failure: refused }

/** A service with a run of one job, on which something is done. */
class Service {
  readonly sent: string[] = []
  readonly events: GateEvent[] = []
  readonly clock = new FakeClock()
  readonly #reactions: Reaction[]
  readonly #after: Partial<Job>
  #run: Run

  /** @param after how the job looks when what was sent is taken */
  constructor(before: Run, after: Partial<Job>, reactions: readonly Reaction[]) {
    this.#run = before
    this.#after = after
    this.#reactions = [...reactions]
  }

  /** Something happens without us. */
  change(change: Partial<Job>): void {
    const jobs = this.#run.stages[0]?.jobs.map((one) => ({ ...one, ...change })) ?? []
    this.#run = { ...this.#run, status: 'RUNNING', stages: [stage({ jobs })] }
  }

  acting(): Acting {
    const send = (what: string) => (): Promise<void> => {
      this.sent.push(what)
      const reaction = this.#reactions.shift() ?? taken
      if (reaction.isTaken) this.change(this.#after)
      if (reaction.failure === null) return Promise.resolve()
      return Promise.reject(new ApiError({ service: 'yunxiao', operation: what, failure: reaction.failure }))
    }
    return {
      api: {
        passGate: send('pass'),
        refuseGate: send('refuse'),
        retryJob: send('retry'),
        stopRun: send('stop'),
        getRun: () => Promise.resolve(this.#run)
      },
      clock: this.clock,
      random: () => 0.5,
      runId: '42',
      limits: { ...generousLimits, deadlineMs: this.clock.nowMs() + 3_600_000 },
      signal: new AbortController().signal,
      look: () => Promise.resolve(this.#run),
      emit: (event) => this.events.push(event)
    }
  }

  /** What came of it, in words. */
  get results(): string[] {
    return this.events.flatMap((event) => (event.kind === 'acted' ? [event.result.kind] : []))
  }
}

describe.each([
  ['pass', 'SUCCESS', 'FAIL'],
  ['refuse', 'FAIL', 'SUCCESS']
] as const)('to %s a manual gate', (decision, asAsked, otherwise) => {
  const gate = { stage: stage({ jobs: [openGate()] }), job: openGate() }
  const gated = run({ status: 'WAITING', stages: [gate.stage] })

  it.each<[string, Reaction[], string, number, string[]]>([
    ['taken', [taken], asAsked, 1, ['taken']],
    ['its answer lost, and taken', [lostAndTaken], asAsked, 1, ['taken']],
    ['its answer lost, and not taken', [lostAndNotTaken, taken], asAsked, 2, ['taken']],
    ['lost twice', [lostAndNotTaken, lostAndNotTaken, lostAndTaken], asAsked, 3, ['taken']],
    ['lost and taken otherwise by somebody else', [lostAndTaken], otherwise, 1, ['by-others']],
    ['refused, as somebody else was faster', [{ ...refusal, isTaken: true }], otherwise, 1, ['by-others']],
    ['refused, as it was done already', [{ ...refusal, isTaken: true }], asAsked, 1, ['by-others']]
  ])('%s', async (_what, reactions, after, sends, results) => {
    const service = new Service(gated, { status: after }, reactions)
    expect(await decideGate(service.acting(), decision, gate)).toBeNull()
    expect(service.sent).toEqual(Array<string>(sends).fill(decision))
    expect(service.results).toEqual(results)
  })

  it.each([[[refusal]], [[lostAndNotTaken, refusal]]])(
    'refused while it is open: an error, at once',
    async (reactions) => {
      const service = new Service(gated, {}, reactions)
      expect(await decideGate(service.acting(), decision, gate)).toMatchObject({
        kind: 'gate-refused',
        decision,
        error: { failure: { error: { code: 'Forbidden', requestId: 'R1' } } }
      })
      expect(service.sent).toHaveLength(reactions.length)
    }
  )

  it('what was lost when the workflow is cancelled is told as unsure, and not sent again', async () => {
    const service = new Service(gated, {}, [lostAndNotTaken])
    const acting = { ...service.acting(), signal: AbortSignal.abort(new Error('cancelled')) }
    await expect(decideGate(acting, decision, gate)).rejects.toThrow('cancelled')
    expect(service.sent).toHaveLength(1)
    expect(service.results).toEqual(['unsure'])
  })
})

describe('to try jobs again', () => {
  const failed = job({ id: '7', status: 'FAIL', canBeRetried: true })
  const failedRun = run({ status: 'FAIL', stages: [stage({ status: 'FAIL', jobs: [failed] })] })
  const target: RetryTarget = { stage: stage({ jobs: [failed] }), job: failed, slot: `0/0/${failed.name}` }
  const goesOn: Partial<Job> = { status: 'RUNNING', finishedAtMs: null }

  it.each<[string, Reaction[], number, string[]]>([
    ['taken', [taken], 1, ['taken']],
    ['refused', [refusal], 1, ['refused']],
    ['its answer lost, and taken', [lostAndTaken], 1, ['taken']],
    ['its answer lost, and not taken', [lostAndNotTaken, taken], 2, ['taken']],
    ['lost twice and never taken', [lostAndNotTaken, lostAndNotTaken], 2, ['refused']]
  ])('%s', async (_what, reactions, sends, results) => {
    const service = new Service(failedRun, goesOn, reactions)
    await retryJobs(service.acting(), [target])
    expect(service.sent).toEqual(Array<string>(sends).fill('retry'))
    expect(service.results).toEqual(results)
  })

  it('is not sent a second time before the job has stayed failed for a minute', async () => {
    const service = new Service(failedRun, goesOn, [lostAndNotTaken])
    const startMs = service.clock.nowMs()
    await retryJobs(service.acting(), [target])
    expect(service.clock.nowMs() - startMs).toBeGreaterThanOrEqual(60_000)
  })

  it('a job that goes on a while after its lost answer was taken', async () => {
    const service = new Service(failedRun, {}, [lostAndNotTaken])
    const acting = service.acting()
    let looks = 0
    const look = (): Promise<Run> => {
      looks += 1
      if (looks === 5) service.change(goesOn)
      return acting.look()
    }
    await retryJobs({ ...acting, look }, [target])
    expect(service.sent).toEqual(['retry'])
    expect(service.results).toEqual(['taken'])
  })

  it('the second of two that is no longer failed is left alone', async () => {
    const service = new Service(failedRun, goesOn, [taken])
    await retryJobs(service.acting(), [target, target])
    expect(service.sent).toEqual(['retry'])
  })
})

describe('to stop a run', () => {
  const running = run({ status: 'RUNNING' })

  it.each<[string, Reaction[], number, string]>([
    ['taken', [taken], 1, 'taken'],
    ['refused', [refusal], 1, 'refused'],
    ['lost, then taken', [lostAndNotTaken, taken], 2, 'taken']
  ])('%s', async (_what, reactions, sends, result) => {
    const service = new Service(running, {}, reactions)
    await stopRun(service.acting())
    expect(service.sent).toHaveLength(sends)
    expect(service.results).toEqual([result])
  })

  it('a lost answer is settled by looking: a run that is being cancelled is not stopped again', async () => {
    const service = new Service({ ...running, status: 'CANCELLING' }, {}, [lostAndNotTaken])
    await stopRun(service.acting())
    expect(service.sent).toEqual(['stop'])
    expect(service.results).toEqual(['taken'])
  })

  it('gives up when the time is up, and says that it does not know', async () => {
    const service = new Service(running, {}, Array<Reaction>(100).fill(lostAndNotTaken))
    const acting = { ...service.acting(), random: () => 0.99 }
    const deadlineMs = service.clock.nowMs() + 3_000
    await stopRun({ ...acting, limits: { ...acting.limits, deadlineMs } })
    expect(service.results).toEqual(['unsure'])
    expect(service.clock.nowMs()).toBeLessThanOrEqual(deadlineMs)
  })
})

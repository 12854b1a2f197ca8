import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import type { GateEvent, GateObserver } from '../../src/gate/events.ts'
import { followRuns } from '../../src/gate/follow-runs.ts'
import { conclusionOf } from '../../src/gate/outcome.ts'
import type { GateRequest, GateSettings } from '../../src/gate/request.ts'
import type { GateView } from '../../src/gate/view.ts'
import type { Job, Run } from '../../src/run/run.ts'
import { fakeService, lostAnswer, refusal, type SentAct } from '../__fixtures__/fake-service.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { gateSettings, searchRequest } from '../__fixtures__/requests.ts'
import { job, openGate, run, stage } from '../__fixtures__/runs.ts'

/** Hears everything. */
class Listener implements GateObserver {
  readonly events: GateEvent[] = []
  readonly calls: string[] = []

  see(event: GateEvent): void {
    this.events.push(event)
  }

  conclude(): void {
    this.calls.push('conclude')
  }

  write(): void {
    this.calls.push('write')
  }

  end(): Promise<void> {
    this.calls.push('end')
    return Promise.resolve()
  }
}

interface Followed {
  readonly views: readonly GateView[]
  readonly conclusions: readonly (string | null)[]
  readonly listener: Listener
}

async function follow(
  requests: readonly GateRequest[],
  apis: readonly YunxiaoApi[],
  clock: FakeClock,
  settings: Partial<GateSettings> = {},
  signal: AbortSignal = new AbortController().signal
): Promise<Followed> {
  const listener = new Listener()
  const views = await followRuns(
    requests,
    gateSettings({ logs: 'none', ...settings }),
    {
      clock,
      random: () => 0.5,
      apiOf: (request) => {
        const api = apis[requests.indexOf(request)]
        if (api === undefined) throw new Error('no API')
        return api
      },
      observer: listener,
      keepSecrets: () => undefined,
      redact: (text) => text
    },
    signal
  )
  const conclusions = views.map(({ outcome }) => (outcome === null ? null : conclusionOf(outcome)))
  return { views, conclusions, listener }
}

const request = (label: string): GateRequest => ({ ...searchRequest(), label })

describe('several runs side by side', () => {
  /** Runs that each end after so many seconds. */
  function services(clock: FakeClock, ends: readonly (readonly [number, string])[]): YunxiaoApi[] {
    const startMs = clock.nowMs()
    return ends.map(([seconds, status]) => {
      const look = (): Run =>
        run({ status: clock.nowMs() - startMs >= seconds * 1000 ? status : 'RUNNING', stages: [] })
      return fakeService({ clock, look }).api
    })
  }

  it('are each followed to its own end', async () => {
    const clock = new FakeClock()
    const apis = services(clock, [
      [30, 'SUCCESS'],
      [60, 'FAIL'],
      [90, 'CANCELED']
    ])
    const { conclusions, listener } = await follow(['a', 'b', 'c'].map(request), apis, clock)
    expect(conclusions).toEqual(['success', 'failure', 'cancelled'])
    expect(listener.calls).toEqual(['conclude', 'write', 'end'])
  })

  it('with fail-fast the first that fails ends the step, the others as last seen', async () => {
    const clock = new FakeClock()
    const startMs = clock.nowMs()
    const apis = services(clock, [
      [5, 'SUCCESS'],
      [30, 'FAIL'],
      [3000, 'SUCCESS']
    ])
    const { views, conclusions } = await follow(['a', 'b', 'c'].map(request), apis, clock, { failFast: true })
    expect(conclusions).toEqual(['success', 'failure', 'pending'])
    expect(views[2]).toMatchObject({ run: { status: 'RUNNING' }, outcome: { why: 'failed-fast' } })
    expect(clock.nowMs() - startMs).toBeLessThan(60_000)
  })

  it.each([
    ['NoPermission.Pipeline', 403, ['error', 'success']],
    ['InvalidTokenError', 401, ['error', 'error']],
    ['Forbidden.UserNotInCurrentOrganization', 403, ['error', 'error']]
  ])('an error %s ends the others where it is theirs too', async (code, status, expected) => {
    const clock = new FakeClock()
    const good = services(clock, [[60, 'SUCCESS']])
    const bad = fakeService({
      clock,
      look: () => {
        throw refusal('GetPipelineRun', code, status)
      }
    })
    const { conclusions } = await follow(['a', 'b'].map(request), [bad.api, ...good], clock)
    expect(conclusions).toEqual(expected)
  })

  it('one that waits for a person is left, and looked at once more when the others have ended', async () => {
    const clock = new FakeClock()
    const startMs = clock.nowMs()
    const gated = (): Run =>
      clock.nowMs() - startMs < 40_000
        ? run({ status: 'WAITING', stages: [stage({ jobs: [openGate()] })] })
        : run({ stages: [] })
    const waiting = fakeService({ clock, look: gated })
    const [slow] = services(clock, [[60, 'SUCCESS']])
    const settings = { onManualGate: { kind: 'hand-over' } } as const
    const apis = slow === undefined ? [] : [waiting.api, slow]
    const { conclusions } = await follow(['a', 'b'].map(request), apis, clock, settings)
    expect(conclusions).toEqual(['success', 'success'])
    expect(waiting.looks).toBe(2)
  })

  it('of one that was left and has failed since, the logs are shown as of any other', async () => {
    const clock = new FakeClock()
    const startMs = clock.nowMs()
    const waiting = fakeService({
      clock,
      look: () =>
        clock.nowMs() - startMs < 40_000
          ? run({ status: 'WAITING', stages: [stage({ jobs: [openGate()] })] })
          : run({ status: 'FAIL', stages: [stage({ jobs: [job({ id: '7', status: 'FAIL' })] })] }),
      api: { getJobLog: () => Promise.resolve({ content: 'why it failed\n', isPartial: false }) }
    })
    const [slow] = services(clock, [[60, 'SUCCESS']])
    const settings = { onManualGate: { kind: 'hand-over' }, logs: 'failed' } as const
    const apis = slow === undefined ? [] : [waiting.api, slow]
    const { conclusions, views } = await follow(['a', 'b'].map(request), apis, clock, settings)
    expect(conclusions).toEqual(['failure', 'success'])
    expect(views[0]?.logTails.map(({ text }) => text)).toEqual(['why it failed'])
  })
})

describe('a cancellation', () => {
  it('tells what is known at once, stops what runs if asked, and leaves what has ended', async () => {
    const clock = new FakeClock()
    const controller = new AbortController()
    const running = fakeService({
      clock,
      look: () => run({ status: 'RUNNING' }),
      onAct: () => expect(controller.signal.aborted).toBe(true)
    })
    const ended = fakeService({ clock, look: () => run({ status: 'FAIL' }) })
    void clock.sleep(25_000, new AbortController().signal).then(() => {
      controller.abort()
    })
    const { conclusions, listener } = await follow(
      ['a', 'b'].map(request),
      [running.api, ended.api],
      clock,
      { stopOnCancel: true },
      controller.signal
    )
    expect(conclusions).toEqual(['cancelled', 'failure'])
    expect(running.sent.map(({ kind }) => kind)).toEqual(['stop'])
    expect(ended.sent).toEqual([])
    expect(listener.calls).toEqual(['conclude', 'write', 'end'])
  })

  it('of a step that was about to end well is no success', async () => {
    const clock = new FakeClock()
    const controller = new AbortController()
    const service = fakeService({
      clock,
      look: () => {
        controller.abort()
        return run()
      }
    })
    const { conclusions } = await follow([searchRequest()], [service.api], clock, {}, controller.signal)
    expect(conclusions).toEqual(['cancelled'])
  })

  it('awaits a start that is in flight, and stops the run that it gave', async () => {
    const clock = new FakeClock()
    const controller = new AbortController()
    const service = fakeService({
      clock,
      look: () => run({ status: 'RUNNING' }),
      answersAfterMs: 1_000,
      onAct: () => undefined
    })
    void clock.sleep(500, new AbortController().signal).then(() => {
      controller.abort()
    })
    const { views, listener } = await follow(
      [searchRequest({ kind: 'start', parameters: null })],
      [service.api],
      clock,
      { stopOnCancel: true },
      controller.signal
    )
    expect(service.sent.map(({ kind }) => kind)).toEqual(['start', 'stop'])
    expect(views[0]).toMatchObject({ runId: '42', outcome: { kind: 'workflow-cancelled' } })
    expect(listener.calls).toEqual(['conclude', 'write', 'end', 'write'])
  })
})

/** What a service does with something that is sent. */
const reactions = fc.array(
  fc.constantFrom<{ isTaken: boolean; fault: 'none' | 'lost' | 'refused' }>(
    { isTaken: true, fault: 'none' },
    { isTaken: true, fault: 'lost' },
    { isTaken: false, fault: 'lost' },
    { isTaken: false, fault: 'refused' }
  ),
  { maxLength: 5 }
)
/** When, by how many looks, each of three gates opens and is decided by somebody else; 99 is never. */
const gateTimes = fc.array(
  fc.record({ opensAt: fc.integer({ min: 0, max: 6 }), decidedAt: fc.constantFrom(3, 5, 8, 99) }),
  { minLength: 1, maxLength: 3 }
)

describe('whatever happens', () => {
  it('at most one gate is ever passed, and never one that was not meant', async () => {
    await fc.assert(
      fc.asyncProperty(reactions, gateTimes, fc.boolean(), async (faults, times, isNamed) => {
        const clock = new FakeClock()
        const left = [...faults]
        const decided = new Map<string, string>()
        const passes: { readonly id: string; readonly wasOpen: boolean; readonly isTaken: boolean }[] = []
        let looks = 0
        const statusOf = (index: number): string => {
          const id = String(300 + index)
          const time = times[index]
          if (time === undefined || looks < time.opensAt) return 'INIT'
          return decided.get(id) ?? (looks >= Math.max(time.decidedAt, time.opensAt) ? 'FAIL' : 'WAITING')
        }
        const gates = (): Job[] =>
          times.map((_, index) =>
            openGate({ id: String(300 + index), name: `gate ${index}`, status: statusOf(index) })
          )
        const service = fakeService({
          clock,
          look: () => {
            looks += 1
            const jobs = gates()
            const isOver = looks > 30 || jobs.every(({ status }) => ['SUCCESS', 'FAIL'].includes(status))
            return run({ status: isOver ? 'SUCCESS' : 'RUNNING', stages: [stage({ jobs })] })
          },
          onAct: ({ id }: SentAct) => {
            const reaction = left.shift() ?? { isTaken: true, fault: 'none' }
            const wasOpen = gates().some((one) => one.id === id && one.status === 'WAITING')
            const isTaken = reaction.isTaken && wasOpen
            passes.push({ id, wasOpen, isTaken })
            if (isTaken) decided.set(id, 'SUCCESS')
            if (reaction.fault === 'lost') throw lostAnswer('PassPipelineValidate')
            if (reaction.fault === 'refused' || !wasOpen)
              throw refusal('PassPipelineValidate', 'Forbidden', 403)
          }
        })
        const gate = isNamed ? 'gate 0' : null
        await follow([searchRequest()], [service.api], clock, { onManualGate: { kind: 'pass', gate } })
        expect(passes.filter(({ isTaken }) => isTaken).length).toBeLessThanOrEqual(1)
        expect(passes.every(({ id }) => id === '300')).toBe(true)
        if (!isNamed && times.length > 1) expect(passes).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it('no job is tried again that is not named, none more often than asked, and nothing while one runs', async () => {
    const jobKinds = fc.array(fc.constantFrom('flaky', 'build', 'deploy'), { minLength: 1, maxLength: 3 })
    const attempts = fc.integer({ min: 1, max: 3 })
    const failures = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(jobKinds, attempts, failures, reactions, async (kinds, most, failsFor, faults) => {
        const clock = new FakeClock()
        const left = [...faults]
        const tries = kinds.map(() => 1)
        const startedAtMs = kinds.map(() => clock.nowMs())
        const bad: string[] = []
        const hasEnded = (index: number): boolean => clock.nowMs() - (startedAtMs[index] ?? 0) >= 20_000
        const statusOf = (index: number): string =>
          !hasEnded(index) ? 'RUNNING' : (tries[index] ?? 0) <= (failsFor[index] ?? 0) ? 'FAIL' : 'SUCCESS'
        const jobs = (): Job[] =>
          kinds.map((kind, index) =>
            job({
              id: String(100 + index),
              name: `${kind} ${index}`,
              status: statusOf(index),
              startedAtMs: startedAtMs[index] ?? null,
              finishedAtMs: hasEnded(index) ? (startedAtMs[index] ?? 0) + 20_000 : null,
              canBeRetried: true,
              deployOrderId: kind === 'deploy' ? String(900 + index) : null
            })
          )
        const statusOfRun = (): string => {
          const all = jobs().map(({ status }) => status)
          return all.includes('RUNNING') ? 'RUNNING' : all.includes('FAIL') ? 'FAIL' : 'SUCCESS'
        }
        const service = fakeService({
          clock,
          look: () => run({ status: statusOfRun(), stages: [stage({ jobs: jobs() })] }),
          onAct: ({ id }: SentAct) => {
            const index = Number(id) - 100
            const reaction = left.shift() ?? { isTaken: true, fault: 'none' }
            if (statusOf(index) !== 'FAIL') bad.push(`${id} is ${statusOf(index)}`)
            if (kinds[index] !== 'flaky') bad.push(`${id} is not named`)
            if (reaction.isTaken) {
              tries[index] = (tries[index] ?? 0) + 1
              startedAtMs[index] = clock.nowMs()
            }
            if (reaction.fault === 'lost') throw lostAnswer('RetryPipelineJobRun')
            if (reaction.fault === 'refused') throw refusal('RetryPipelineJobRun', 'Forbidden', 403)
          }
        })
        const retrying = { patterns: ['flaky *', 'depl*'], attempts: most }
        const { conclusions } = await follow([searchRequest()], [service.api], clock, { retrying })
        expect(bad).toEqual([])
        expect(tries.every((count) => count <= most + 1)).toBe(true)
        expect(conclusions).toEqual([statusOfRun() === 'SUCCESS' ? 'success' : 'failure'])
      }),
      { numRuns: 200 }
    )
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { startSimulator } from '../../simulator/server.ts'
import { type Phase, phases } from './cancel-moments.ts'
import { inParallel } from './in-parallel.ts'
import { type ActionResult, startAction } from './run-action.ts'
import { signIn } from './ways-in.ts'

/** One cancelled gate. */
interface Cancelled {
  readonly result: ActionResult
  readonly moment: string
  readonly msAfterSignal: number
  /** The process was gone, or its work done, before it could see the signal. */
  readonly cameTooLate: boolean
}

/** What is random about a moment: all of it comes from the seed. */
interface Moment {
  readonly phase: Phase
  readonly delayMs: number
  readonly signals: readonly [NodeJS.Signals, NodeJS.Signals]
  /** When a second signal follows; null for none. */
  readonly secondAfterMs: number | null
}

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000)
const random = seededRandom(seed)

async function cancelAt({ phase, delayMs, signals, secondAfterMs }: Moment): Promise<Cancelled> {
  const simulator = await startSimulator({
    scenario: phase.scenario,
    withoutCurrentRun: phase.hasEnded === true,
    ...(phase.faults === undefined ? {} : { faults: phase.faults })
  })
  try {
    if (phase.hasEnded === true) simulator.addRun({ runId: '42', createdAtMs: Date.now() - 86_400_000 })
    const signedIn = await signIn(simulator, phase.way)
    const inputs = { ...signedIn.inputs, 'poll-interval': '60s', ...phase.inputs }
    const gate = startAction({ ...signedIn, inputs, limitMs: 40_000 })
    await gate.until(() => phase.hasBegun(gate, simulator))
    if (delayMs > 0) await sleep(delayMs)
    const sentAtMs = performance.now()
    const wasSent = gate.kill(signals[0])
    if (secondAfterMs !== null) {
      await sleep(secondAfterMs)
      gate.kill(signals[1])
    }
    const result = await gate.result
    return {
      result,
      moment: `${signals[0]} after ${delayMs.toFixed(1)} ms${secondAfterMs === null ? '' : `, another ${secondAfterMs.toFixed(1)} ms later`}, TEST_SEED=${seed}`,
      msAfterSignal: result.endedAtMs - sentAtMs,
      cameTooLate: !wasSent || result.outputs['conclusion'] !== 'cancelled'
    }
  } finally {
    await simulator.close()
  }
}

const moments = phases.flatMap((phase) =>
  Array.from(
    { length: phase.moments },
    (): Moment => ({
      phase,
      delayMs: random() * phase.spreadMs,
      signals: random() < 0.5 ? ['SIGINT', 'SIGTERM'] : ['SIGTERM', 'SIGINT'],
      secondAfterMs: random() < 0.4 ? random() * 200 : null
    })
  )
)

describe(`cancelling at ${moments.length} random moments`, () => {
  const ends = new Map<Phase, Cancelled[]>(phases.map((phase) => [phase, []]))

  beforeAll(async () => {
    await inParallel(moments, 8, async (moment) => {
      ends.get(moment.phase)?.push(await cancelAt(moment))
    })
  }, 240_000)

  it.each(phases.map((phase) => [phase.name, phase.moments, phase] as const))(
    '%s: each of %i ends in time, with outputs and summary',
    (_name, _moments, phase) => {
      for (const { result, moment, msAfterSignal, cameTooLate } of ends.get(phase) ?? []) {
        const context = { moment, stdout: result.stdout }
        if (cameTooLate && phase.mayEndBefore === true) {
          // Its verdict was written: it stands, and nothing else was said.
          expect({ ...context, ...result.outputs, exitCode: result.exitCode }).toMatchObject({
            conclusion: 'failure',
            exitCode: 1
          })
          continue
        }
        expect({ ...context, ...result, exitCode: result.exitCode }).toMatchObject({
          ...context,
          signal: null,
          exitCode: 1,
          stderr: '',
          outputs: { conclusion: 'cancelled', stages: expect.stringMatching(/^\[/) },
          summary: expect.stringMatching(/^## /)
        })
        expect(Object.keys(result.outputs)).toHaveLength(15)
        expect(result.summary.match(/^## /gm)).toHaveLength(1)
        expect({ ...context, isInTime: msAfterSignal < 5000 }).toEqual({ ...context, isInTime: true })
      }
    }
  )
})

/** A small generator (mulberry32) that gives the same numbers for the same seed. */
function seededRandom(start: number): () => number {
  let state = start | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

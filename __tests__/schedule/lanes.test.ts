import { describe, expect, it } from '@jest/globals'
import { Lane } from '../../src/schedule/lanes.ts'
import { FakeClock, fakeStartMs } from '../__fixtures__/fake-clock.ts'

const never = new AbortController().signal
const leaveLater = async (clock: FakeClock, lane: Lane, durationMs: number): Promise<void> => {
  const leave = await lane.enter(clock, Infinity, never)
  await clock.sleep(durationMs, never)
  leave?.()
}

describe('a lane', () => {
  it('lets in as many as it has places, the others in the order in which they came', async () => {
    const clock = new FakeClock()
    const lane = new Lane(2)
    const entered: [number, number][] = []
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (index) => {
        const leave = await lane.enter(clock, 1e9, never)
        entered.push([index, clock.nowMs() - fakeStartMs])
        await clock.sleep(1_000, never)
        leave?.()
      })
    )
    expect(entered).toEqual([
      [0, 0],
      [1, 0],
      [2, 1_000],
      [3, 1_000],
      [4, 2_000]
    ])
  })

  it('is waited for no longer than was said, and nobody’s place is lost by that', async () => {
    const clock = new FakeClock()
    const lane = new Lane(1)
    const held = leaveLater(clock, lane, 5_000)
    expect(await lane.enter(clock, 1_000, never)).toBeNull()
    expect(clock.nowMs() - fakeStartMs).toBe(1_000)
    await held
    expect(await lane.enter(clock, 0, never)).not.toBeNull()
  })

  it('is left by those whose wait is ended, with the reason of their signal', async () => {
    const clock = new FakeClock()
    const lane = new Lane(1)
    const held = leaveLater(clock, lane, 5_000)
    const impatient = new AbortController()
    const waiting = lane.enter(clock, 1e9, impatient.signal)
    const behind = lane.enter(clock, 1e9, never)
    impatient.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(lane.enter(clock, 1e9, impatient.signal)).rejects.toThrow('enough')
    await held
    expect(await behind).not.toBeNull()
  })

  it('gives the place on where it comes free at the moment at which the wait is ended', async () => {
    const clock = new FakeClock()
    const lane = new Lane(1)
    const leave = await lane.enter(clock, 0, never)
    const impatient = new AbortController()
    const waiting = lane.enter(clock, 1e9, impatient.signal)
    leave?.()
    impatient.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    expect(await lane.enter(clock, 0, never)).not.toBeNull()
  })
})

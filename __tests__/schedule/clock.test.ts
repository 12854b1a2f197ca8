import { describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/schedule/clock.ts'

describe('the real clock', () => {
  it('tells the time', () => {
    expect(Math.abs(systemClock.nowMs() - Date.now())).toBeLessThan(1_000)
  })

  it('sleeps as long as it is told, and not at all for a negative time', async () => {
    const startMs = performance.now()
    await systemClock.sleep(30, new AbortController().signal)
    expect(performance.now() - startMs).toBeGreaterThan(25)
    await systemClock.sleep(-5, new AbortController().signal)
  })

  it('wakes at once when the signal aborts, though it would sleep for longer than a timer can', async () => {
    const controller = new AbortController()
    const sleeping = systemClock.sleep(1e12, controller.signal)
    controller.abort(new Error('enough'))
    await expect(sleeping).rejects.toThrow('enough')
    await expect(systemClock.sleep(1e12, controller.signal)).rejects.toThrow('enough')
  })
})

import { describe, expect, it } from '@jest/globals'
import { PacedUpdates } from '../../src/github/paced-updates.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'

interface Trial {
  readonly clock: FakeClock
  readonly sent: string[]
  readonly failures: unknown[]
  readonly updates: PacedUpdates
}

function trial(
  send: (text: string) => Promise<void> = () => Promise.resolve(),
  mayBegin: () => boolean = () => true
): Trial {
  const clock = new FakeClock()
  const sent: string[] = []
  const failures: unknown[] = []
  const updates = new PacedUpdates({
    clock,
    intervalMs: 30_000,
    mayBegin,
    send: async (text) => {
      await send(text)
      sent.push(text)
    },
    onFailure: (error) => failures.push(error),
    signal: new AbortController().signal
  })
  return { clock, sent, failures, updates }
}

const { signal } = new AbortController()
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('PacedUpdates', () => {
  it('sends ten changes within a minute as the first, one after 30 s, and the last', async () => {
    const { clock, sent, updates } = trial()
    for (let change = 0; change < 10; change += 1) {
      updates.offer(change, () => `change ${change}`)
      await settled()
      clock.pass(5_000)
    }
    await updates.finish('the end', signal)
    expect(sent).toEqual(['change 0', 'change 6', 'the end'])
  })

  it('makes no text of an unchanged snapshot: it costs nothing', async () => {
    const { clock, updates } = trial()
    let made = 0
    const makeText = (): string => `text ${(made += 1)}`
    updates.offer(1, makeText)
    await settled()
    clock.pass(60_000)
    updates.offer(1, makeText)
    expect(made).toBe(1)
  })

  it('never sends the same text twice in a row', async () => {
    const { clock, sent, updates } = trial()
    updates.offer(1, () => 'same')
    await settled()
    clock.pass(60_000)
    updates.offer(2, () => 'same')
    await updates.finish('same', signal)
    expect(sent).toEqual(['same'])
  })

  it('tells of a last text that failed, and sends it when asked again', async () => {
    let isDown = true
    const { sent, failures, updates } = trial(() =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve()
    )
    await updates.finish('the end', signal)
    isDown = false
    await updates.finish('the end', signal)
    await updates.finish('the end', signal)
    expect(sent).toEqual(['the end'])
    expect(failures).toHaveLength(1)
  })

  it('keeps what may not be sent now for a later call, and sends the last text all the same', async () => {
    let hasRoom = false
    const { sent, updates } = trial(undefined, () => hasRoom)
    updates.offer(1, () => 'first')
    await settled()
    expect([sent, updates.hasSent]).toEqual([[], false])
    hasRoom = true
    updates.offer(1, () => 'first')
    await settled()
    hasRoom = false
    await updates.finish('the end', signal)
    expect([sent, updates.hasSent]).toEqual([['first', 'the end'], true])
  })

  it('sends nothing once the signal has aborted', async () => {
    const { sent, updates } = trial()
    await updates.finish('the end', AbortSignal.abort())
    expect(sent).toEqual([])
  })
})

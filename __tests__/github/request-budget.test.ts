import { describe, expect, it } from '@jest/globals'
import { RequestBudget } from '../../src/github/request-budget.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'

/** When requests were sent by somebody who sends whatever there is room for, each second, in ms. */
function sentIn(hours: number, reserve: number): number[] {
  const clock = new FakeClock()
  const budget = new RequestBudget(clock, reserve)
  const startMs = clock.nowMs()
  const sent: number[] = []
  for (let second = 0; second < hours * 3_600; second += 1) {
    while (budget.hasRoom()) {
      budget.spend()
      sent.push(clock.nowMs() - startMs)
    }
    clock.pass(1_000)
  }
  return sent
}

describe('the budget of requests', () => {
  it.each([1, 11, 60])('leaves room in every hour for %d requests at the end', (reserve) => {
    const sent = sentIn(4, reserve)
    const inAnHour = sent.map(
      (fromMs) => sent.filter((atMs) => atMs >= fromMs && atMs < fromMs + 3_600_000).length
    )
    expect(Math.max(...inAnHour)).toBeLessThanOrEqual(300 - reserve)
    expect(Math.max(...inAnHour)).toBeGreaterThan(300 - reserve - 5)
  })

  it('has room again in every minute, however long a step lasts', () => {
    const sent = sentIn(3, 60)
    const gaps = sent.map((atMs, at) => atMs - (sent[at - 1] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(60_000)
  })

  it('counts what is sent without room too', () => {
    const budget = new RequestBudget(new FakeClock(), 298)
    budget.spend()
    expect(budget.hasRoom()).toBe(false)
  })
})

import { expect, it } from '@jest/globals'
import { fixedSchedule } from '../../src/schedule/poll-schedule.ts'

it('waits the same interval whatever is known', () => {
  const schedule = fixedSchedule(7000)
  const nothing = { nowMs: 0, startedAtMs: null, stages: [], awaitsPerson: false, history: [] }
  expect(schedule(nothing)).toBe(7000)
  expect(schedule({ ...nothing, nowMs: NaN, awaitsPerson: true })).toBe(7000)
})

import { expect, it } from '@jest/globals'
import type { StepView } from '../../src/report/reporter.ts'
import { StepReport, frameOf } from '../../src/report/step-report.ts'
import { FakeClock } from '../__fixtures__/fake-clock.ts'
import { gateView } from '../__fixtures__/reports.ts'

const problem = { kind: 'internal', message: 'it broke' } as const
const initial = gateView({ run: null, runId: null })
const seen = gateView()

it.each([
  ['the gates as they were shown last', [seen], seen],
  ['the first ones where none were shown', [], initial]
])('a step that breaks is told with %s', (_what, shown, expected) => {
  const written: StepView[] = []
  const reporter = {
    write: (step: StepView) => {
      written.push(step)
    }
  }
  const clock = new FakeClock()
  const report = new StepReport([reporter], frameOf(null, clock.nowMs()), clock, (value) => value)
  for (const gate of shown) report.see({ kind: 'named', pipelineName: 'Demo' }, gate, [gate])
  report.fail(problem, [initial])
  expect(written).toEqual([expect.objectContaining({ problem, gates: [expected] })])
})

import { RunBook } from '../../simulator/run-book.ts'
import { runJson } from '../../simulator/run-json.ts'
import { findScenario, type ScenarioName } from '../../simulator/scenario-library.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import type { FakeClock } from './fake-clock.ts'
import type { Script } from './scripted-http.ts'

/** The token API with one run that plays a scenario by a fake clock; logs are short. */
export function simulatedRun(scenario: Scenario | ScenarioName, clock: FakeClock, startsInMs = 0): Script {
  const book = new RunBook(findScenario(scenario), () => clock.nowMs(), 1)
  const run = book.add({ runId: '42', createdAtMs: clock.nowMs() + startsInMs, appearsAtMs: 0 })
  return ({ path }) => {
    if (path.endsWith('/log')) return { body: { content: 'one\ntwo\nthree\n', more: false } }
    return { body: path.endsWith('/runs') ? [] : runJson(book, run) }
  }
}

/** The right run, for every event, wherever it is in the list (contract, "The right run"). */
import { describe, expect, it } from '@jest/globals'
import { fakeStartMs } from '../__fixtures__/fake-clock.ts'
import { simulatedApis } from '../__fixtures__/simulated-service.ts'
import { search, sha, startOperations, type Searched } from './searching.ts'
import { events, situations } from './searching-table.ts'

/** How many different runs were asked for. */
function runsAsked({ trial }: Searched): number {
  return new Set(trial.sent.map(({ path }) => /\/(?:runs|pipelineRuns)\/(\d+)$/.exec(path)?.[1])).size - 1
}

describe.each(simulatedApis)('by the %s API', (api) => {
  describe.each(events)('$name', (event) => {
    it.each(situations)('$what: exit $exitCode, $conclusion', async (situation) => {
      const runs = event.name === 'push' ? 100 : 4
      const searched = await search(api, event, situation.inputs ?? {}, situation.service(runs, fakeStartMs))
      const { trial, service } = searched
      const { exitCode, conclusion, runId, looks, starts = 0 } = situation
      expect({ exitCode: trial.exitCode, ...trial.outputs }).toMatchObject({
        exitCode,
        conclusion,
        'pipeline-run-id': runId
      })
      expect(service.count(...startOperations)).toBe(starts)
      // Each run of another commit is asked for once, and those behind the one that fits not at all.
      expect(runsAsked(searched)).toBe(looks(runs) + starts)
      if (conclusion === 'success') expect(trial.outputs['commit']).toBe(sha)
      else if (conclusion !== 'skipped') expect(trial.output.commands('error')[0]).toContain(sha)
    })
  })
})

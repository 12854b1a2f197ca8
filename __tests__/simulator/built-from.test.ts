import { afterEach, describe, expect, it } from '@jest/globals'
import { builtFrom } from '../../simulator/built-from.ts'
import { findScenario } from '../../simulator/scenario-library.ts'
import { type Simulator, startSimulator } from '../../simulator/server.ts'

const commit = '4f2a9c1e8b7d6a5f4e3d2c1b0a9f8e7d6c5b4a39'
let simulator: Simulator | null = null
afterEach(() => simulator?.close())

describe('the flags that say what a run is built from', () => {
  it('commit and branch are those of the current run', async () => {
    const options = builtFrom({ commit, branch: 'change', appearsAfterMs: 0 }, { scenario: 'success' })
    simulator = await startSimulator(options)
    expect(simulator.runs()[0]).toMatchObject({ commit, branch: 'change' })
  })

  it('without them the scenario says it', async () => {
    const options = builtFrom({ commit: null, branch: null, appearsAfterMs: 0 }, { scenario: 'success' })
    simulator = await startSimulator(options)
    const { commit: usual, branch } = findScenario('success')
    expect(simulator.runs()[0]).toMatchObject({ commit: usual, branch })
  })

  it('the run is in no list until it appears', async () => {
    let nowMs = 1_700_000_000_000
    const options = builtFrom({ commit, branch: null, appearsAfterMs: 20_000 }, { scenario: 'success' })
    simulator = await startSimulator({ ...options, now: () => nowMs })
    expect(simulator.runs()[0]?.commit).not.toBe(commit)
    nowMs += 20_000
    expect(simulator.runs()[0]?.commit).toBe(commit)
  })
})

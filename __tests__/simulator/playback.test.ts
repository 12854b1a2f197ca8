import { describe, expect, it } from '@jest/globals'
import { playback, type RunState, untouched } from '../../simulator/playback.ts'
import { jobsOf, parseScenario } from '../../simulator/scenario.ts'
import { findScenario, type ScenarioName, scenarioNames } from '../../simulator/scenario-library.ts'

function after(name: ScenarioName, seconds: number): RunState {
  return playback(findScenario(name), seconds * 1000)
}

function stagesOf(state: RunState): string {
  return state.stages.map((stage) => stage.status).join(' ')
}

describe('playback', () => {
  it.each<[ScenarioName, number, string, string]>([
    ['success', 0, 'QUEUED', 'INIT INIT INIT'],
    ['success', 1, 'RUNNING', 'RUNNING INIT INIT'],
    ['success', 37, 'RUNNING', 'SUCCESS RUNNING INIT'],
    ['success', 55.9, 'RUNNING', 'SUCCESS SUCCESS RUNNING'],
    ['success', 56, 'SUCCESS', 'SUCCESS SUCCESS SUCCESS'],
    ['failure', 37, 'RUNNING', 'SUCCESS RUNNING INIT'],
    ['failure', 46, 'FAIL', 'SUCCESS FAIL INIT'],
    ['cancelled', 31, 'CANCELLING', 'SUCCESS RUNNING INIT'],
    ['cancelled', 33, 'CANCELED', 'SUCCESS CANCELED INIT'],
    ['parallel-stages', 8, 'RUNNING', 'RUNNING RUNNING RUNNING INIT'],
    ['parallel-stages', 30, 'RUNNING', 'RUNNING SUCCESS RUNNING INIT'],
    ['manual-gate', 12, 'WAITING', 'SUCCESS WAITING INIT'],
    ['manual-gate', 1e7, 'WAITING', 'SUCCESS WAITING INIT'],
    ['manual-gate-refused', 12, 'WAITING', 'SUCCESS WAITING INIT'],
    ['manual-gate-refused', 31, 'FAIL', 'SUCCESS FAIL INIT'],
    ['manual-gate-passed', 40, 'WAITING', 'SUCCESS WAITING INIT'],
    ['manual-gate-passed', 42, 'RUNNING', 'SUCCESS SUCCESS RUNNING'],
    ['manual-gate-beside-jobs', 30, 'RUNNING', 'SUCCESS WAITING RUNNING INIT'],
    ['manual-gate-beside-jobs', 90, 'WAITING', 'SUCCESS WAITING SUCCESS INIT'],
    ['host-deployment', 46, 'FAIL', 'SUCCESS FAIL'],
    ['allowed-failure', 25, 'RUNNING', 'SUCCESS FAIL RUNNING'],
    ['allowed-failure', 31, 'SUCCESS', 'SUCCESS FAIL SUCCESS'],
    ['retried-job', 12, 'FAIL', 'FAIL INIT'],
    ['retried-job', 72, 'RUNNING', 'RUNNING INIT'],
    ['retried-job', 101, 'SUCCESS', 'SUCCESS SUCCESS'],
    ['unknown-status', 6, 'REBUILDING', 'RUNNING INIT'],
    ['unknown-status', 12, 'UNKOWN', 'RUNNING INIT'],
    ['unknown-status', 31, 'SUCCESS', 'SUCCESS SUCCESS']
  ])('%s after %d seconds is %s', (name, seconds, status, stages) => {
    const state = after(name, seconds)
    expect([state.status, stagesOf(state)]).toEqual([status, stages])
  })

  it('gives times once they are known, not before', () => {
    const running = after('success', 10)
    expect(running.stages[0]).toMatchObject({ startMs: 1000, endMs: null })
    expect(running.stages[1]).toMatchObject({ startMs: null, endMs: null })
    const ended = after('success', 100)
    expect(ended.stages[1]).toMatchObject({ startMs: 21_000, endMs: 46_000 })
    expect(ended).toMatchObject({ startMs: 1000, endMs: 56_000, updatedMs: 56_000 })
  })

  it('lets the stages after a manual gate begin when it is passed', () => {
    const passed = { ...untouched, gates: new Map([['2402', { decision: 'pass' as const, atMs: 100_000 }]]) }
    const scenario = findScenario('manual-gate')
    expect(playback(scenario, 105_000, passed).status).toBe('RUNNING')
    expect(playback(scenario, 110_000, passed)).toMatchObject({ status: 'SUCCESS', endMs: 110_000 })
  })

  it('cancels what runs and never begins what follows', () => {
    const cancelled = playback(findScenario('manual-gate'), 60_000, { ...untouched, cancelledAtMs: 50_000 })
    expect([cancelled.status, stagesOf(cancelled)]).toEqual(['CANCELED', 'SUCCESS CANCELED INIT'])
  })

  it('ignores a cancellation after the end', () => {
    expect(playback(findScenario('success'), 90_000, { ...untouched, cancelledAtMs: 80_000 }).status).toBe(
      'SUCCESS'
    )
  })

  it('stops one job, and the run with it', () => {
    const stopped = playback(findScenario('success'), 60_000, {
      ...untouched,
      stoppedJobs: new Map([['2001', 5000]])
    })
    expect([stopped.status, stagesOf(stopped)]).toEqual(['CANCELED', 'CANCELED INIT INIT'])
  })

  it('lets an outcome stand against the jobs', () => {
    const scenario = { ...findScenario('success'), outcome: 'SKIP' }
    expect(playback(scenario, 99_000).status).toBe('SKIP')
  })
})

describe('scenarios', () => {
  it.each(scenarioNames)('%s is valid and its job ids are unique', (name) => {
    const scenario = findScenario(name)
    expect(scenario.name).toBe(name)
    const ids = jobsOf(scenario).map((job) => job.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says what is wrong with a scenario', () => {
    const wrong = {
      name: 'x',
      description: '',
      stages: [[{ name: 'a', jobs: [{ id: '1e3', name: 'b', lasts: 3 }] }]]
    }
    expect(() => parseScenario(wrong)).toThrow(/lasts[\s\S]*19 digits/)
  })

  it('plays twelve hundred jobs in a moment', () => {
    const state = after('big-run', 1e6)
    expect(state.status).toBe('FAIL')
    expect(state.stages).toHaveLength(60)
    expect(state.stages.flatMap((stage) => stage.jobs)).toHaveLength(1200)
  })
})

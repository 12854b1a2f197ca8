/**
 * What a gate costs in CPU time: one look at a run of 60 stages × 20 jobs (read, compare, report), and a gate
 * of eight hours, whose clock is simulated. `npm run benchmark:cost`
 */
import { followSimulated } from '../../__tests__/endurance/simulated-step.ts'
import { findScenario } from '../../simulator/scenario-library.ts'
import { parseScenario, type Scenario } from '../../simulator/scenario.ts'

interface Cost {
  readonly looks: number
  readonly cpuMs: number
  readonly simulatedHours: number
}

const bigRun = await follow(findScenario('big-run'))
const eightHours = await follow(
  parseScenario({
    name: 'eight hours',
    description: 'Eight stages of an hour, three jobs each',
    stages: Array.from({ length: 8 }, (_stage, at) => [
      {
        name: `stage ${at}`,
        jobs: Array.from({ length: 3 }, (_job, job) => ({
          id: String(100 + at * 10 + job),
          name: `job ${job}`,
          lastsSeconds: 3600
        }))
      }
    ])
  })
)

console.log(
  `a look at a run of 60 stages × 20 jobs: ${(bigRun.cpuMs / bigRun.looks).toFixed(1)} ms of CPU ` +
    `(${bigRun.looks} looks, start and summary included)`
)
console.log(
  `a gate of ${eightHours.simulatedHours.toFixed(1)} simulated hours: ${eightHours.cpuMs.toFixed(0)} ms of CPU ` +
    `(${eightHours.looks} looks)`
)

/** Runs a whole gate on the scenario, by a clock that only jumps; the server's own work is not counted. */
async function follow(scenario: Scenario): Promise<Cost> {
  const { trial, calls, cpuMs } = await followSimulated({ scenarios: [scenario], answersAfterMs: 0 })
  const looks = calls.filter(({ operation }) => operation === 'GetPipelineRun').length
  return { looks, cpuMs, simulatedHours: trial.tookMs / 3_600_000 }
}

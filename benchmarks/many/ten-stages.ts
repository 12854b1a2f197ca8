import { parseScenario, type Scenario } from '../../simulator/scenario.ts'

/** A run of ten stages, one after another, of five jobs side by side. */
export function tenStages(stageSeconds: number): Scenario {
  return parseScenario({
    name: 'ten stages',
    description: 'Ten stages of five jobs',
    stages: Array.from({ length: 10 }, (_stage, stage) => [
      {
        name: `stage ${stage}`,
        jobs: Array.from({ length: 5 }, (_job, job) => ({
          id: String(1000 + stage * 10 + job),
          name: `job ${stage}-${job}`,
          lastsSeconds: stageSeconds * (1 - job / 20)
        }))
      }
    ])
  })
}

import type { ScenarioInput } from './scenario.ts'

/** A run far larger than people build: so many stages, each of so many jobs that run side by side. */
export function bigRun(stages: number, jobsPerStage: number): ScenarioInput {
  return {
    name: 'big-run',
    description: `${stages} stages of ${jobsPerStage} jobs each, three of which fail in the last stage`,
    stages: Array.from({ length: stages }, (_, stage) => [
      {
        name: `阶段 ${stage + 1}`,
        jobs: Array.from({ length: jobsPerStage }, (_, job) => ({
          id: String(100_000 + stage * 1000 + job),
          name: `任务 ${stage + 1}-${job + 1}`,
          lastsSeconds: 5 + ((stage * 7 + job * 3) % 11),
          endsWith: stage === stages - 1 && job < 3 ? 'FAIL' : 'SUCCESS',
          logLines: 20
        }))
      }
    ])
  }
}

/** An ordinary long run: an hour, five stages, twenty jobs, a long log among them. */
export function oneHour(): ScenarioInput {
  const names = ['编译', '单元测试', '镜像构建', '预发部署', '集成测试']
  return {
    name: 'one-hour-20-jobs',
    description: 'An hour: five stages of four jobs, one after the other within a stage',
    triggerMode: 3,
    stages: names.map((name, stage) => [
      {
        name,
        jobs: Array.from({ length: 4 }, (_, job) => ({
          id: String(3100 + stage * 10 + job),
          name: `${name} ${job + 1}`,
          startsAfterSeconds: job * 180,
          lastsSeconds: 180,
          logLines: 2500
        }))
      }
    ])
  }
}

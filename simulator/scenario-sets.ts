/** Several pipelines at a time, each with a scenario of its own. */
import { pipelineId } from './identity.ts'
import type { PipelineOptions } from './pipelines.ts'

/** A pipeline of a set, and what the gate calls it. */
export interface SetMember extends PipelineOptions {
  readonly id: string
  readonly label: string
  readonly runId: string
}

/** A set of pipelines; the first is the simulator's main one. */
export interface PipelineSet {
  readonly description: string
  readonly pipelines: readonly [SetMember, ...SetMember[]]
}

const sets = {
  many: {
    description: 'Five pipelines side by side; the second of them fails',
    pipelines: [
      { id: pipelineId, label: 'web', name: '商城前端', runId: '42', scenario: 'success' },
      { id: '1234568', label: 'api', name: '商城后端', runId: '118', scenario: 'failure' },
      { id: '1234569', label: 'search', name: '搜索服务', runId: '7', scenario: 'parallel-stages' },
      { id: '1234570', label: 'pay', name: '支付服务', runId: '301', scenario: 'manual-gate-passed' },
      { id: '1234571', label: 'jobs', name: '定时任务', runId: '56', scenario: 'retried-by-hand' }
    ]
  }
} as const satisfies Record<string, PipelineSet>

/** Name of a set that comes with the simulator. */
export type SetName = keyof typeof sets

/** Whether there is a set of this name. */
export function isSetName(name: string): name is SetName {
  return Object.hasOwn(sets, name)
}

/** Names of all sets that come with the simulator. */
export const setNames: readonly SetName[] = Object.keys(sets).filter(isSetName)

/** The set of a name. */
export function findSet(name: SetName): PipelineSet {
  return sets[name]
}

/** A set as the simulator's options: the first pipeline is the main one. */
export function optionsOfSet({ pipelines: [main, ...others] }: PipelineSet): PipelineOptions & {
  readonly pipelines: Readonly<Record<string, PipelineOptions>>
} {
  return { ...main, pipelines: Object.fromEntries(others.map((member) => [member.id, member])) }
}

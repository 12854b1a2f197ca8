/** Follows many pipelines with the built action, in one process or in one for each, at a multiple of life's speed. */
import { devNull } from 'node:os'
import { join } from 'node:path'
import {
  organizationId,
  oidcProviderArn,
  oidcRequestToken,
  pipelineId,
  roles,
  tokens
} from '../../simulator/identity.ts'
import { startSimulator, type RecordedRequest } from '../../simulator/server.ts'
import { measureProcess } from '../measured-process.ts'
import { tenStages } from './ten-stages.ts'

export interface ManyRuns {
  readonly pipelines: number
  /** The longest run's; the others are shorter, down to half of it. */
  readonly longestSeconds: number
  /** Simulated seconds in a real one. */
  readonly speed: number
}

export interface ManyUsage {
  /** Of all processes together. */
  readonly cpuMs: number
  /** Of all processes together, as if all had their most at once. */
  readonly peakMebibytes: number
  readonly requests: number
  readonly signIns: number
  /** As GitHub counts: each job's time by the gate's clock, rounded up to whole minutes. */
  readonly runnerMinutes: number
}

const entry = join(import.meta.dirname, '..', '..', 'dist', 'index.js')
/** A program that does nothing but look, for comparison. */
export const bareLooks = join(import.meta.dirname, 'bare-looks.cjs')
const fastClock = join(import.meta.dirname, 'fast-clock.cjs')

/**
 * @param how `one-step`: all pipelines in one process; `one-each`: as a matrix does it
 * @param program the built action, or what is measured in its place
 */
export async function measureMany(
  runs: ManyRuns,
  how: 'one-step' | 'one-each',
  program = entry
): Promise<ManyUsage> {
  const fromMs = Date.now()
  const ids = Array.from({ length: runs.pipelines }, (_, at) => String(BigInt(pipelineId) + BigInt(at)))
  const [main, ...others] = ids.map((id, at) => {
    const longSeconds = runs.longestSeconds * (1 - at / runs.pipelines / 2)
    return [id, { scenario: tenStages(longSeconds / 10), runId: '42' }] as const
  })
  if (main === undefined) throw new Error('at least one pipeline')
  const simulator = await startSimulator({
    ...main[1],
    pipelines: Object.fromEntries(others),
    now: () => fromMs + (Date.now() - fromMs) * runs.speed
  })
  const environment = {
    'INPUT_ORGANIZATION-ID': organizationId,
    INPUT_ENDPOINT: simulator.url,
    'INPUT_ROLE-TO-ASSUME': roles.trusting,
    'INPUT_OIDC-PROVIDER-ARN': oidcProviderArn,
    'INPUT_STS-ENDPOINT': simulator.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${simulator.url}/oidc/token?api-version=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken,
    INPUT_TIMEOUT: '24h',
    BARE_LOOKS_TOKEN: tokens.full,
    GITHUB_OUTPUT: devNull,
    GITHUB_STEP_SUMMARY: devNull,
    FAST_CLOCK_FROM_MS: String(fromMs),
    FAST_CLOCK_SPEED: String(runs.speed)
  }
  const targets: Readonly<Record<string, string>>[] =
    how === 'one-step'
      ? [{ INPUT_PIPELINES: ids.map((id) => `${id}/42`).join('\n') }]
      : ids.map((id) => ({ 'INPUT_PIPELINE-ID': id, 'INPUT_PIPELINE-RUN-ID': '42' }))
  try {
    const usages = await Promise.all(
      targets.map((target) =>
        measureProcess(['--require', fastClock, program], { ...environment, ...target })
      )
    )
    const minutes = usages.map(({ tookMs }) => Math.ceil((tookMs * runs.speed) / 60_000))
    return {
      cpuMs: sum(usages.map(({ cpuMs }) => cpuMs)),
      peakMebibytes: sum(usages.map(({ peakMebibytes }) => peakMebibytes)),
      requests: simulator.requests.filter(({ api }) => api === 'signed').length,
      signIns: simulator.requests.filter(isSignIn).length,
      runnerMinutes: sum(minutes)
    }
  } finally {
    await simulator.close()
  }
}

function isSignIn({ operation }: RecordedRequest): boolean {
  return operation === 'AssumeRoleWithOIDC'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The pipeline's name, where its run does not tell it (contract, output `pipeline-name`). */
import type { CallLimits } from '../api/caller.ts'
import type { GateParts } from './parts.ts'

/** It is waited for no longer than this. */
const timeLimitMs = 2_000

/** Asks GetPipeline, beside all else; silence where it is refused. Never throws. */
export async function learnPipelineName({ api, clock, signal, view, emit }: GateParts): Promise<void> {
  const limits: CallLimits = { signal, deadlineMs: clock.nowMs() + timeLimitMs, patience: 'once' }
  const pipelineName = await api.getPipelineName(limits).catch(() => null)
  if (pipelineName === null || signal.aborted || view().outcome !== null) return
  if (view().pipelineName === null) emit({ kind: 'named', pipelineName })
}

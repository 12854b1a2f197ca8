/** The end of a log that the API cuts, found through the logs of the job's steps (token API). */
import { problemUnlessAborted } from '../api/api-error.ts'
import type { CallLimits } from '../api/caller.ts'
import type { JobStep, StepLogs } from '../api/yunxiao.ts'
import type { Clock } from '../schedule/clock.ts'
import { readPastFault } from './service-fault.ts'
import { StepLogReader } from './step-log.ts'
import { keptEnd, longestKept, tailLines, withoutLastBreaks } from './tail.ts'

export interface StepReading {
  readonly stepLogs: StepLogs
  readonly clock: Clock
  readonly redact: (text: string) => string
  readonly runId: string
  readonly jobId: string
  readonly limits: CallLimits
}

/** Parts of one step's log that are read before giving up on its end. */
const partsRead = 500

/**
 * The steps' logs from the last one backwards, until there are enough lines, without secrets. Null where the steps
 * don't give them.
 *
 * @throws ApiError only where its signal aborted
 */
export async function endOfSteps(reading: StepReading): Promise<string | null> {
  const { stepLogs, runId, jobId, limits } = reading
  const steps = await unlessFailed(() => stepLogs.getJobSteps(runId, jobId, limits))
  if (steps === null) return null
  const ends: string[] = []
  let lines = 0
  for (const step of steps.toReversed()) {
    const end = await unlessFailed(() => endOfStep(reading, step))
    if (end === null) return null
    if (end.trim() === '') continue
    ends.unshift(withoutLastBreaks(end))
    lines += end.split('\n').length
    if (lines > tailLines) break
  }
  return ends.length === 0 ? null : ends.join('\n')
}

/** The last lines of a step's log; null where its end is too far away. @throws ApiError */
async function endOfStep(reading: StepReading, step: JobStep): Promise<string | null> {
  const { stepLogs, clock, redact, runId, jobId, limits } = reading
  const reader = new StepLogReader((...asked) => stepLogs.getStepLog(runId, jobId, ...asked))
  let kept = ''
  for (let read = 0; read < partsRead; read += 1) {
    const { lines, state } = await readPastFault(
      () => reader.next(step, true, limits),
      (gain) => gain.state === 'fault',
      clock,
      limits
    )
    // Without secrets first: one that is cut in two would not be found.
    const added = redact(lines.map((line) => `${line}\n`).join(''))
    kept = keptEnd(kept + added, 2 * tailLines)
    if (state === 'end') return kept
    if (state !== 'more') return null
    // A long log: its end may be there at once.
    const end = read === 0 ? await endOfFile(reading, step) : null
    if (end !== null) return end
  }
  return null
}

/** The end of the step's log as a file, where the API gives its address. */
async function endOfFile(reading: StepReading, step: JobStep): Promise<string | null> {
  const { stepLogs, redact, runId, jobId, limits } = reading
  return unlessFailed(async () => {
    const address = await stepLogs.getStepLogAddress(runId, jobId, step, limits)
    return address === null ? null : redact(await stepLogs.readFileEnd(address, longestKept, limits))
  })
}

/** Null where the service does not answer well. @throws ApiError only where its signal aborted */
async function unlessFailed<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    // Why it failed is not told: there is the beginning of the log.
    problemUnlessAborted(error)
    return null
  }
}

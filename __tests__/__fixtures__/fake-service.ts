import { ApiError, type ApiFailure } from '../../src/api/api-error.ts'
import type { CallLimits } from '../../src/api/caller.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import type { Run } from '../../src/run/run.ts'
import type { Clock } from '../../src/schedule/clock.ts'

/** What the service said of a failure. */
export function saying(
  code: string | null,
  httpStatus: number | null = 400
): Extract<ApiFailure, { kind: 'refused' }>['error'] {
  return { problem: null, httpStatus, code, message: null, requestId: null }
}

/** The error of an operation that the service refused. */
export function refusal(operation: string, code: string | null, httpStatus = 400): ApiError {
  return new ApiError({
    service: 'yunxiao',
    operation,
    failure: { kind: 'refused', error: saying(code, httpStatus) }
  })
}

/** The error of something whose answer was lost. */
export function lostAnswer(operation: string): ApiError {
  return new ApiError({
    service: 'yunxiao',
    operation,
    failure: { kind: 'uncertain', error: { ...saying(null, null), problem: 'broken-connection' } }
  })
}

/** Something that was sent. */
export interface SentAct {
  readonly kind: 'start' | 'stop' | 'pass' | 'refuse' | 'retry'
  readonly id: string
  readonly atMs: number
}

/**
 * A pipeline's API in the hands of a test: `look` gives the run as it is now, everything that is sent is noted and
 * handed to `onAct`. Signals and deadlines are obeyed as the real one does.
 */
export function fakeService(options: {
  readonly clock: Clock
  readonly look: () => Run
  /** Throws where the answer is lost or the service refuses; `start` gives the run's number. */
  readonly onAct?: (act: SentAct) => void
  readonly answersAfterMs?: number
  readonly api?: Partial<YunxiaoApi>
}): { readonly api: YunxiaoApi; readonly sent: SentAct[]; looks: number } {
  const { clock, look } = options
  const sent: SentAct[] = []
  const service = { looks: 0 }
  const answer = async <T>(operation: string, limits: CallLimits, value: () => T): Promise<T> => {
    const error = (kind: 'aborted' | 'out-of-time'): ApiError =>
      new ApiError({
        service: 'yunxiao',
        operation,
        failure: kind === 'aborted' ? { kind } : { kind, error: null }
      })
    if ((limits.newTriesSignal ?? limits.signal).aborted) throw error('aborted')
    if (clock.nowMs() >= limits.deadlineMs) throw error('out-of-time')
    try {
      await clock.sleep(options.answersAfterMs ?? 1, limits.signal)
    } catch {
      throw error('aborted')
    }
    return value()
  }
  const act =
    (kind: SentAct['kind']) =>
    (_runId: string, id: string, limits: CallLimits): Promise<void> =>
      answer(kind, limits, () => {
        const one = { kind, id, atMs: clock.nowMs() }
        sent.push(one)
        options.onAct?.(one)
      })
  const none = (limits: CallLimits): Promise<null> => answer('GetPipeline', limits, () => null)
  return Object.assign(service, {
    sent,
    api: {
      getRun: (_runId, limits) =>
        answer('GetPipelineRun', limits, () => {
          service.looks += 1
          return look()
        }),
      getLatestRunId: (limits) => answer('GetLatestPipelineRun', limits, () => '42'),
      listRuns: (_count, _from, limits) =>
        answer('ListPipelineRuns', limits, () => ({ runs: [], next: null })),
      getPipelineName: none,
      startRun: async (_parameters, limits) => {
        await act('start')('', '', limits)
        return '42'
      },
      stopRun: (runId, limits) => act('stop')(runId, runId, limits),
      passGate: act('pass'),
      refuseGate: act('refuse'),
      retryJob: act('retry'),
      getJobLog: (_runId, _jobId, limits) =>
        answer('LogPipelineJobRun', limits, () => ({ content: 'log', isPartial: false })),
      getDeployOrder: (_id, limits) =>
        answer('GetVMDeployOrder', limits, () => ({
          status: 'Running',
          currentBatch: null,
          totalBatch: null,
          machines: []
        })),
      getMachineLog: (_id, _sn, limits) => answer('LogVMDeployMachine', limits, () => ''),
      stepLogs: null,
      ...options.api
    } satisfies YunxiaoApi
  })
}

import { createApi, type ApiTarget } from '../../src/api/api.ts'
import { ApiError, type ApiFailure, type TroubleObserver } from '../../src/api/api-error.ts'
import {
  Caller,
  withoutAuthorization,
  type Authorization,
  type CallerOptions,
  type CallLimits
} from '../../src/api/caller.ts'
import type { YunxiaoApi } from '../../src/api/yunxiao.ts'
import { createLanes } from '../../src/schedule/lanes.ts'
import { FakeClock } from './fake-clock.ts'
import { ScriptedHttp, type Script } from './scripted-http.ts'

/** Nobody is told of trouble. */
export const silentObserver: TroubleObserver = {
  began: () => undefined,
  ended: () => undefined,
  throttled: () => undefined
}

/** Limits that end nothing in a test. */
export const generousLimits: CallLimits = {
  signal: new AbortController().signal,
  deadlineMs: Number.MAX_SAFE_INTEGER,
  patience: 'persist'
}

interface ScriptedNetwork {
  readonly clock: FakeClock
  readonly http: ScriptedHttp
}

/** A network with a script, and a caller of Yunxiao that uses it. */
export function scriptedCaller(
  script: Script,
  change: Partial<CallerOptions> = {}
): ScriptedNetwork & { readonly caller: Caller } {
  const clock = new FakeClock()
  const http = new ScriptedHttp(clock, script)
  const caller = new Caller({
    service: 'yunxiao',
    http,
    clock,
    random: () => 0.5,
    observer: silentObserver,
    authorization: withoutAuthorization,
    falseAlarmStatus: null,
    ...change
  })
  return { clock, http, caller }
}

/** A network with a script, and the API of pipeline 1 at it. */
export function scriptedApi(
  script: Script,
  api: 'token' | 'signed' = 'token',
  target: Partial<ApiTarget> = {},
  authorization: Partial<Authorization> = {}
): ScriptedNetwork & { readonly api: YunxiaoApi } {
  const clock = new FakeClock()
  const http = new ScriptedHttp(clock, script)
  return {
    clock,
    http,
    api: createApi(
      { ...withoutAuthorization, ...authorization },
      { api, endpoint: null, organizationId: 'o', pipelineId: '1', ...target },
      { http, clock, random: () => 0.5, observer: silentObserver, lanes: createLanes() }
    )
  }
}

/** Why a call ended without an answer; what it answered with where it did. */
export async function failureOf(
  call: Promise<unknown>
): Promise<ApiFailure | { kind: 'good'; value: unknown }> {
  try {
    return { kind: 'good', value: await call }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return error.problem.failure
  }
}

import { Caller, type CallLimits, type Corrections } from '../../src/api/caller.ts'
import type { TroubleObserver } from '../../src/api/api-error.ts'
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

/** A network with a script, and what makes callers that use it. */
export function scriptedCallers(script: Script): {
  readonly clock: FakeClock
  readonly http: ScriptedHttp
  readonly makeCaller: (corrections: Corrections) => Caller
} {
  const clock = new FakeClock()
  const http = new ScriptedHttp(clock, script)
  const makeCaller = (corrections: Corrections): Caller =>
    new Caller({
      service: 'yunxiao',
      http,
      clock,
      random: () => 0.5,
      observer: silentObserver,
      corrections,
      redact: (value) => value
    })
  return { clock, http, makeCaller }
}

/** What one gate works with: made by `follow-runs.ts`, the same for its search, its looks and its acts. */
import type { CallLimits } from '../api/caller.ts'
import type { YunxiaoApi } from '../api/yunxiao.ts'
import type { Run } from '../run/run.ts'
import type { Clock } from '../schedule/clock.ts'
import type { Pace } from '../schedule/pace.ts'
import type { GateEvent } from './events.ts'
import type { GateSettings } from './request.ts'
import type { GateView } from './view.ts'

/** Whether a run is the one that a gate follows, or one that its search merely looks at. */
export type RunRole = 'followed' | 'searched'

export interface GateParts {
  readonly api: YunxiaoApi
  readonly settings: GateSettings
  readonly clock: Clock
  readonly random: () => number
  /** Shared by all gates of a step. */
  readonly pace: Pace
  readonly startedAtMs: number
  /** When the step's time is up, in ms since 1970. */
  readonly deadlineMs: number
  /** Aborts when the gate is to end. */
  readonly signal: AbortSignal
  /** Aborts a moment later: what was sent and acts on a run is awaited until then. */
  readonly graceSignal: AbortSignal
  /** The view as it is now. */
  readonly view: () => GateView
  /** Takes an event into the view and tells everybody. */
  readonly emit: (event: GateEvent) => void
  /** Takes the secrets of a run out of all that is shown from now on. */
  readonly keepSecrets: (run: Run, role: RunRole) => void
  readonly redact: (text: string) => string
}

/** How long the last look may take, when the time is up: from then, however late that is. */
const lastLookTimeLimitMs = 5_000

/** Limits of what is asked until the time is up. */
export function limitsOf({ signal, deadlineMs }: GateParts): CallLimits {
  return { signal, deadlineMs, patience: 'persist' }
}

/** Limits of a start: a cancellation lets no try begin, and one that is in flight go on. */
export function startLimitsOf({ signal, graceSignal, deadlineMs }: GateParts): CallLimits {
  return { signal: graceSignal, newTriesSignal: signal, deadlineMs, patience: 'persist' }
}

/** Limits of what acts on a run: the same, and one try, as the run is looked at before each. */
export function actLimitsOf(parts: GateParts): CallLimits {
  return { ...startLimitsOf(parts), patience: 'once' }
}

/** Limits of the look at the end of the time. */
export function lastLimitsOf({ signal, clock, deadlineMs }: GateParts): CallLimits {
  const fromMs = Math.max(clock.nowMs(), deadlineMs)
  return { signal, deadlineMs: fromMs + lastLookTimeLimitMs, patience: 'once' }
}

export function isTimeUp({ clock, deadlineMs }: GateParts): boolean {
  return clock.nowMs() >= deadlineMs
}

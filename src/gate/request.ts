/** What gates are asked to do: one request for each pipeline, and what holds for all of them. */

/** Which run a gate follows. */
export type RunChoice =
  /** A run by its number; with a commit it has to be built from it. */
  | { readonly kind: 'number'; readonly runId: string; readonly commit: string | null }
  /** The newest run that was built from a commit. */
  | {
      readonly kind: 'search'
      /** A full sha, or 8 or more of its first characters; null for any. */
      readonly commit: string | null
      /** Runs of this branch or tag come first; null where the event has none. */
      readonly ref: string | null
      readonly appearWithinMs: number
      readonly ifNoRun: 'fail' | 'skip' | 'start'
      /** Of the run that `ifNoRun: 'start'` starts: JSON text of an object, passed on unchanged. */
      readonly parameters: string | null
    }
  /** A new run. */
  | { readonly kind: 'start'; readonly parameters: string | null }

/** One pipeline to follow. */
export interface GateRequest {
  /** What tells it from the others: unique in a step, up to 50 characters where there are several. */
  readonly label: string
  readonly pipelineId: string
  readonly run: RunChoice
}

/** What to do while a run waits for a person. */
export type OnManualGate =
  | { readonly kind: 'wait' | 'fail' | 'hand-over' }
  | {
      readonly kind: 'pass' | 'refuse'
      /** The id or the name of the gate's job; null where the run has one gate only. */
      readonly gate: string | null
    }

/** Which failed jobs are tried again, and how often each. */
export interface Retrying {
  /** Whole names, `*` for any characters. */
  readonly patterns: readonly string[]
  readonly attempts: number
}

export type LogChoice = 'failed' | 'all' | 'live' | 'none'

/** What holds for every gate of a step. */
export interface GateSettings {
  /** Base of the links that people follow, without a slash at its end; null where there are none. */
  readonly webUrl: string | null
  /** False: report the run as it is, once it is found. */
  readonly wait: boolean
  readonly timeoutMs: number
  readonly pollInterval: 'auto' | { readonly fixedMs: number }
  /** End as soon as one of several has failed. */
  readonly failFast: boolean
  readonly stopOnCancel: boolean
  readonly stopOnTimeout: boolean
  readonly onManualGate: OnManualGate
  readonly retrying: Retrying | null
  readonly logs: LogChoice
}

/** What holds where nothing else is asked for, or what was asked for can't be read. */
export const plainSettings: GateSettings = {
  webUrl: null,
  wait: true,
  timeoutMs: 0,
  pollInterval: 'auto',
  failFast: false,
  stopOnCancel: false,
  stopOnTimeout: false,
  onManualGate: { kind: 'wait' },
  retrying: null,
  logs: 'none'
}

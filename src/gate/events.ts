/** What happens while gates are followed, and who is told of it. */
import type { ApiProblem } from '../api/api-error.ts'
import type { DeployOrder } from '../api/yunxiao.ts'
import type { LogEvent } from '../logs/log-piece.ts'
import type { RunChange } from '../run/changes.ts'
import type { Run, StageJob } from '../run/run.ts'
import type { PersonWait } from '../run/waits.ts'
import type { Outcome } from './outcome.ts'
import type { GateView, SearchView } from './view.ts'

/** What a gate does to a run. */
export type Act =
  | { readonly kind: 'stop' }
  /** `slot` is the job's place in its run, see `slotOf`. */
  | { readonly kind: 'retry'; readonly job: StageJob; readonly slot: string }
  | { readonly kind: 'pass' | 'refuse'; readonly gate: StageJob }

/** What came of it. */
export type ActResult =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly error: ApiProblem }
  /** It can't be told whether it was taken; null where there was no time to send it. */
  | { readonly kind: 'unsure'; readonly error: ApiProblem | null }
  /** There was nothing to do any more: somebody else had decided. `status` is the job's. */
  | { readonly kind: 'by-others'; readonly status: string }

export type GateEvent =
  /** No run that fits is there yet: it is waited for. Once. */
  | { readonly kind: 'searching' }
  /** A round of the search is over. */
  | { readonly kind: 'searched'; readonly search: SearchView }
  /** A run is being started. */
  | { readonly kind: 'starting' }
  /** It can't be told whether a run was started: the workflow was cancelled meanwhile. */
  | { readonly kind: 'maybe-started' }
  | { readonly kind: 'found'; readonly runId: string; readonly isStarted: boolean }
  | { readonly kind: 'named'; readonly pipelineName: string }
  | {
      readonly kind: 'looked'
      readonly run: Run
      readonly changes: readonly RunChange[]
      readonly waits: readonly PersonWait[]
    }
  | { readonly kind: 'deploy-order'; readonly job: StageJob; readonly order: DeployOrder }
  /** A deploy order could not be read; once for each. */
  | { readonly kind: 'deploy-order-unreadable'; readonly job: StageJob; readonly error: ApiProblem }
  /** A first try failed: one event for each trouble, however long it lasts. */
  | { readonly kind: 'trouble'; readonly error: ApiProblem }
  | { readonly kind: 'recovered'; readonly tries: number; readonly durationMs: number }
  | LogEvent
  | { readonly kind: 'acting'; readonly act: Act }
  | { readonly kind: 'acted'; readonly act: Act; readonly result: ActResult }
  | { readonly kind: 'ended'; readonly outcome: Outcome }

/** Is told of everything. */
export interface GateObserver {
  /** Must not wait. `gates` are all gates of the step, `gate` among them. */
  see(event: GateEvent, gate: GateView, gates: readonly GateView[]): void
  /** The verdict stands: says it, before logs are read or anything is stopped. */
  conclude(gates: readonly GateView[]): void
  /** Writes what needs no network; again where more became known. */
  write(gates: readonly GateView[]): void
  /** Brings what needs the network to its end; never throws. */
  end(gates: readonly GateView[], signal: AbortSignal): Promise<void>
}

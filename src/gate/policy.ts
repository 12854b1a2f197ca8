/** What to do next: the contract's "Exit rules", "Manual gates" and "Retrying" as one pure decision. */
import { failedJobsOf, slotOf, type StageJob } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { isSameCommit } from '../run/commit.ts'
import { isNamed, isOpenManualGate, manualGatesOf } from '../run/waits.ts'
import type { GateProblem, Outcome } from './outcome.ts'
import { wantedCommitOf } from './reduce.ts'
import type { GateSettings, Retrying } from './request.ts'
import type { GateView } from './view.ts'

/** A failed job to try again, and its place in the run. */
export interface RetryTarget extends StageJob {
  readonly slot: string
}

export type Action =
  | { readonly kind: 'wait' }
  | { readonly kind: 'end'; readonly outcome: Outcome }
  | { readonly kind: 'retry-jobs'; readonly jobs: readonly RetryTarget[] }
  | { readonly kind: 'decide-gate'; readonly decision: 'pass' | 'refuse'; readonly gate: StageJob }
  /** The gate that was to be decided has ended already: nothing is sent. */
  | { readonly kind: 'note-decided'; readonly decision: 'pass' | 'refuse'; readonly gate: StageJob }

export interface Moment {
  readonly nowMs: number
  /** Whether `timeout` has passed: then nothing is begun any more. */
  readonly isTimeUp: boolean
}

/** After a retry a run can stay failed for so long before it goes on (contract, "Retrying"). */
export const retrySettlesMs = 60_000

/** Decides by the last snapshot of a gate's run; before the first one there is nothing to decide. */
export function decide(view: GateView, settings: GateSettings, moment: Moment): Action {
  const { run } = view
  if (run === null) return { kind: 'wait' }
  const problem = commitProblemOf(view)
  if (problem !== null) return end({ kind: 'error', problem })

  const gate = gateActionOf(view, settings)
  if (isFinal(run.status)) {
    return gate?.kind === 'note-decided'
      ? gate
      : (failureActionOf(view, settings, moment) ?? end({ kind: 'ended', run }))
  }
  if (!settings.wait) return end({ kind: 'pending', why: 'not-waited-for' })
  if (gate !== null && !moment.isTimeUp) return gate
  const { kind } = settings.onManualGate
  if (view.waits.length > 0 && (kind === 'fail' || kind === 'hand-over')) {
    return end({ kind: 'blocked', waits: view.waits, isHandedOver: kind === 'hand-over' })
  }
  return moment.isTimeUp ? timedOut : { kind: 'wait' }
}

const timedOut: Action = { kind: 'end', outcome: { kind: 'timed-out', trouble: null } }

/** The run was built from another commit than it has to be, or has ended and told none. */
export function commitProblemOf({ request, run, head, isStarted }: GateView): GateProblem | null {
  const wanted = wantedCommitOf(request)
  if (wanted === null || run === null) return null
  if (head === null ? !isFinal(run.status) : isSameCommit(head.commit, wanted)) return null
  return { kind: 'wrong-commit', wanted, actual: head?.commit ?? null, wasStarted: isStarted }
}

/** What is to be done about the gate that is to be passed or refused; null: nothing, or nothing yet. */
function gateActionOf(view: GateView, { onManualGate }: GateSettings): Action | null {
  const { run } = view
  if (run === null || view.gateDecision !== null) return null
  if (onManualGate.kind !== 'pass' && onManualGate.kind !== 'refuse') return null
  const { kind: decision, gate: wanted } = onManualGate
  const meant = manualGatesOf(run).filter(({ job }) => isNamed(job, wanted))
  const [gate, ...others] = meant
  if (gate === undefined) return null
  if (others.length > 0)
    return end({ kind: 'error', problem: { kind: 'gate-not-clear', wanted, gates: meant } })
  if (isFinal(gate.job.status)) return { kind: 'note-decided', decision, gate }
  if (!isOpenManualGate(gate.job)) return null
  if (gate.job.id === null)
    return end({ kind: 'error', problem: { kind: 'gate-not-clear', wanted, gates: meant } })
  // What was built is not known: nobody can say that this is the run to pass.
  const commit = wantedCommitOf(view.request)
  if (commit !== null && view.head === null) {
    return end({
      kind: 'error',
      problem: { kind: 'wrong-commit', wanted: commit, actual: null, wasStarted: view.isStarted }
    })
  }
  return { kind: 'decide-gate', decision, gate }
}

/** What is to be done about a run that has failed; null where it has failed for good. */
function failureActionOf(view: GateView, { retrying, wait }: GateSettings, moment: Moment): Action | null {
  const { run, retry } = view
  if (run === null || retrying === null || !wait || meaningOf(run.status) !== 'failure') return null
  if (retry.sentAtMs !== null && !retry.hasGoneOn) {
    if (moment.nowMs - retry.sentAtMs >= retrySettlesMs) return null
    return moment.isTimeUp ? timedOut : { kind: 'wait' }
  }
  const jobs = failedJobsOf(run).map((found) => ({ ...found, slot: slotOf(run, found) }))
  if (moment.isTimeUp || jobs.length === 0) return null
  return jobs.every((job) => mayBeRetried(job, view, retrying)) ? { kind: 'retry-jobs', jobs } : null
}

function mayBeRetried({ job, slot }: RetryTarget, { retry }: GateView, retrying: Retrying): boolean {
  const tries = retry.jobs.find((tried) => tried.slot === slot)?.attempts ?? 1
  return (
    job.canBeRetried &&
    job.id !== null &&
    !job.isManualGate &&
    tries <= retrying.attempts &&
    !retry.refusedSlots.includes(slot) &&
    retrying.patterns.some((pattern) => fits(pattern, job))
  )
}

/** Whole names, `*` for any characters; a deployment is tried again only where it is named in full. */
function fits(pattern: string, job: StageJob['job']): boolean {
  return job.deployOrderId !== null && pattern.includes('*') ? false : fitsPattern(pattern, job.name)
}

/** Whether a name fits a pattern of `retry-jobs`: as a whole, case counts, `*` stands for any characters. */
export function fitsPattern(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return name === pattern
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false
  // What stands between two asterisks is found from left to right: linear, however many there are.
  const middle = name.slice(first.length, name.length - last.length)
  let at = 0
  return rest.every((part) => {
    const found = middle.indexOf(part, at)
    at = found + part.length
    return found !== -1
  })
}

function end(outcome: Outcome): Action {
  return { kind: 'end', outcome }
}

/** A gate's view, made from what happens: pure. It keeps what came; reporters are shown it without secrets. */
import { headOfCommit } from '../run/commit.ts'
import { finishedAtMsOf, jobsOf, slotOf, type Head, type Run, type StageJob } from '../run/run.ts'
import { isFinal, meaningOf } from '../run/status.ts'
import { keyOfWait, type PersonWait } from '../run/waits.ts'
import type { Act, ActResult, GateEvent } from './events.ts'
import type { GateRequest, GateSettings } from './request.ts'
import type { GateView, RetryView } from './view.ts'

/** What is known before anything has happened. */
export function viewOf(request: GateRequest, settings: GateSettings, startedAtMs: number): GateView {
  const runId = request.run.kind === 'number' ? request.run.runId : null
  return {
    request,
    startedAtMs,
    runId,
    url: runId === null ? null : urlOf(request, settings, runId),
    pipelineName: null,
    search: null,
    isStarted: false,
    run: null,
    head: null,
    hadEnded: false,
    deployOrders: {},
    waits: [],
    retry: { isInFlight: false, jobs: [], sentAtMs: null, hasGoneOn: false, refusedSlots: [] },
    gateDecision: null,
    logTails: [],
    logsNotRead: 0,
    trouble: null,
    revision: 0,
    outcome: null
  }
}

/** The view after an event. @param nowMs when it happened, in ms since 1970 */
export function reduce(view: GateView, event: GateEvent, settings: GateSettings, nowMs: number): GateView {
  switch (event.kind) {
    case 'searched':
      return { ...view, search: event.search }
    case 'found': {
      const { runId, isStarted } = event
      return changed({ ...view, runId, isStarted, url: urlOf(view.request, settings, runId) })
    }
    case 'named':
      return changed({ ...view, pipelineName: view.pipelineName ?? event.pipelineName })
    case 'looked':
      return seen(view, event)
    case 'deploy-order': {
      const { deployOrderId } = event.job.job
      if (deployOrderId === null) return view
      return changed({ ...view, deployOrders: { ...view.deployOrders, [deployOrderId]: event.order } })
    }
    case 'trouble':
      return { ...view, trouble: event.error }
    case 'recovered':
      return { ...view, trouble: null }
    case 'log-tails':
      return { ...view, logTails: event.tails, logsNotRead: event.notRead }
    case 'acted':
      return event.act.kind === 'stop' ? view : changed(acted(view, event.act, event.result, nowMs))
    case 'ended':
      return changed({ ...view, outcome: event.outcome })
    case 'searching':
    case 'starting':
      return changed(view)
    case 'maybe-started':
    case 'deploy-order-unreadable':
    case 'log':
    case 'log-unreadable':
      return view
    case 'acting':
      return event.act.kind === 'retry' ? { ...view, retry: { ...view.retry, isInFlight: true } } : view
  }
}

/** The commit that a gate's run has to be built from; null for any. */
export function wantedCommitOf({ run }: GateRequest): string | null {
  return run.kind === 'start' ? null : run.commit
}

function seen(view: GateView, event: Extract<GateEvent, { kind: 'looked' }>): GateView {
  const { run } = event
  const isNews = event.changes.length > 0 || keysOf(event.waits) !== keysOf(view.waits)
  const next: GateView = {
    ...view,
    run,
    head: headOf(run, view),
    hadEnded: view.run === null ? hadEndedBefore(run, view.startedAtMs) : view.hadEnded,
    pipelineName: run.pipelineName ?? view.pipelineName,
    waits: event.waits,
    retry: goneOn(view.retry, run),
    trouble: null
  }
  return isNews ? changed(next) : next
}

/** A snapshot without stages, after one with them, tells a status only: a thin answer. */
export function completed(run: Run, known: Run | null): Run {
  const stages = known?.stages ?? []
  return run.stages.length === 0 && stages.length > 0 ? { ...run, stages } : run
}

/** What the run was built from. A commit that fitted once stays: a later answer may leave it out. */
function headOf(run: Run, { head, request }: GateView): Head | null {
  const wanted = wantedCommitOf(request)
  const fitting =
    wanted === null ? null : headOfCommit([...run.heads, ...(head === null ? [] : [head])], wanted)
  return fitting ?? run.heads[0] ?? head
}

/** Whether a run had ended before a moment; one whose end is not told had. */
export function hadEndedBefore(run: Run, timeMs: number): boolean {
  if (!isFinal(run.status)) return false
  const finishedAtMs = finishedAtMsOf(run)
  return finishedAtMs === null || finishedAtMs < timeMs
}

/** After a retry: whether the run, or a job that was tried again, has gone on since. */
function goneOn(retry: RetryView, run: Run): RetryView {
  if (retry.sentAtMs === null || retry.hasGoneOn) return retry
  const hasGoneOn = !isFinal(run.status) || retry.jobs.some((tried) => isAnotherTry(tried, run, tried.slot))
  return hasGoneOn ? { ...retry, hasGoneOn } : retry
}

/** Whether the job in a slot is not the failed try that it was. */
export function isAnotherTry(tried: StageJob, run: Run, slot: string): boolean {
  const now = jobsOf(run).find((found) => slotOf(run, found) === slot)
  if (now === undefined) return false
  const { job } = now
  return (
    meaningOf(job.status) !== 'failure' ||
    job.id !== tried.job.id ||
    job.startedAtMs !== tried.job.startedAtMs ||
    job.finishedAtMs !== tried.job.finishedAtMs
  )
}

function acted(
  view: GateView,
  act: Exclude<Act, { kind: 'stop' }>,
  result: ActResult,
  nowMs: number
): GateView {
  switch (act.kind) {
    case 'pass':
    case 'refuse': {
      if (result.kind !== 'taken' && result.kind !== 'by-others') return view
      const by = result.kind === 'taken' ? 'us' : 'others'
      return { ...view, gateDecision: { decision: act.kind, gate: act.gate, by } }
    }
    case 'retry':
      return { ...view, retry: retried({ ...view.retry, isInFlight: false }, act, result, nowMs) }
  }
}

function retried(
  retry: RetryView,
  { job, slot }: Extract<Act, { kind: 'retry' }>,
  result: ActResult,
  nowMs: number
): RetryView {
  switch (result.kind) {
    case 'refused':
      return { ...retry, refusedSlots: [...retry.refusedSlots, slot] }
    case 'by-others':
      return retry
    case 'unsure':
      return { ...retry, sentAtMs: nowMs, hasGoneOn: false }
    case 'taken': {
      const before = retry.jobs.find((tried) => tried.slot === slot)
      const tried = {
        ...job,
        slot,
        attempts: (before?.attempts ?? 1) + 1,
        failures: [...(before?.failures ?? []), job.job.failure]
      }
      const jobs = [...retry.jobs.filter((other) => other.slot !== slot), tried]
      return { ...retry, jobs, sentAtMs: nowMs, hasGoneOn: false }
    }
  }
}

function urlOf({ pipelineId }: GateRequest, { webUrl }: GateSettings, runId: string): string | null {
  return webUrl === null ? null : `${webUrl}/pipelines/${pipelineId}/builds/${runId}`
}

function keysOf(waits: readonly PersonWait[]): string {
  return waits.map(keyOfWait).join('\n')
}

function changed(view: GateView): GateView {
  return { ...view, revision: view.revision + 1 }
}

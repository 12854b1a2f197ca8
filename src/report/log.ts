/** The log while the step waits: a line when something changes, and a line of life at least once a minute. */
import { isGood } from '../gate/outcome.ts'
import { fitsPattern } from '../gate/policy.ts'
import type { GateView } from '../gate/view.ts'
import type { Credential } from '../credentials/choose-credential.ts'
import { conclusionIcon } from '../markdown/icons.ts'
import { conclusionOfGate, conclusionOfStep, type StepView } from '../markdown/step-view.ts'
import { stepVerdictOf, verdictOf } from '../markdown/verdict.ts'
import type { Messages } from '../messages/messages.ts'
import { durationMsOf, jobsOf } from '../run/run.ts'
import { formatDuration } from '../text/durations.ts'
import { ActLog } from './log-acts.ts'
import { keepAlive } from './log-life.ts'
import { gateLine, type LogListener } from './log-line.ts'
import { PieceLog } from './log-pieces.ts'
import { RunLog } from './log-run.ts'
import { TroubleLog } from './log-trouble.ts'
import type { Reporter } from './reporter.ts'
import type { ReportingParts } from './reporters.ts'

export function logReporter(parts: ReportingParts): Reporter {
  const { log, messages, clock } = parts
  const listeners: readonly LogListener[] = [
    new RunLog(parts),
    new TroubleLog(parts),
    new ActLog(parts),
    new PieceLog(parts)
  ]
  /** How many logs were not read is told again only where it has changed. */
  const told = new Set<string>()
  const alive = new AbortController()
  let current: StepView | null = null
  return {
    begin(step) {
      current = step
      for (const text of beginning(step, messages)) log.line(text)
      void keepAlive(log, clock, alive.signal, () => current ?? step, messages)
    },
    see(event, gate, step) {
      current = step
      const say = gateLine(log, gate, step)
      for (const listener of listeners) listener.see(event, gate, step, say)
      if (event.kind === 'ended' && step.isSeveral) say.plain(endLine(gate, step, messages))
    },
    conclude(step) {
      alive.abort(new Error('the verdict stands'))
      const patterns = patternsWithoutJob(step)
      if (patterns.length > 0) log.notice(messages.log.noSuchJobs(patterns.join(messages.punctuation.and)))
      if (step.problem !== null || step.gates.some(({ outcome }) => outcome === null || !isGood(outcome)))
        return
      const [gate] = step.gates
      if (gate === undefined) return
      log.line(
        step.isSeveral
          ? `${conclusionIcon(conclusionOfStep(step))} ${stepVerdictOf(step, messages)}`
          : endLine(gate, step, messages)
      )
    },
    write(step) {
      for (const gate of step.gates.filter(({ logsNotRead }) => logsNotRead > 0)) {
        const key = `${gate.request.label}\n${gate.logsNotRead}`
        if (!told.has(key)) gateLine(log, gate, step).plain(messages.log.logsNotRead(gate.logsNotRead))
        told.add(key)
      }
    }
  }
}

/** How it signs in, and which commit is waited for. */
function beginning({ credential, awaited }: StepView, messages: Messages): string[] {
  return [
    ...(credential === null ? [] : [signInLine(credential, messages)]),
    ...(awaited === null
      ? []
      : [messages.log.awaited(awaited.commit, awaited.source === 'commit' ? null : awaited.source)])
  ]
}

/** Names the kind of credentials and where it was found; never a value that is secret. */
function signInLine({ kind, origin, role }: Credential['description'], { log }: Messages): string {
  const how = log.signedInWith[kind](origin)
  return role === null ? how : log.signedInAs(how, role)
}

/** A gate's verdict, and how long its run took. */
function endLine(gate: GateView, step: StepView, messages: Messages): string {
  const durationMs = gate.run === null ? null : durationMsOf(gate.run, step.nowMs)
  const { open, close } = messages.punctuation
  const took = durationMs === null ? '' : `${open}${formatDuration(durationMs)}${close}`
  return `${conclusionIcon(conclusionOfGate(gate))} ${verdictOf(gate, step, messages)}${took}`
}

/** Patterns of `retry-jobs` that no job of any run fits; none where no run's jobs were seen. */
function patternsWithoutJob({ settings, gates }: StepView): string[] {
  const jobs = gates.flatMap(({ run }) => (run === null ? [] : jobsOf(run)))
  if (jobs.length === 0) return []
  return (settings.retrying?.patterns ?? []).filter(
    (pattern) => !jobs.some(({ job }) => fitsPattern(pattern, job.name))
  )
}

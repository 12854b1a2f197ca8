/** Reads the inputs, runs the gate, and says with which exit code the step ends. */
import { systemClock } from './schedule/clock.ts'
import { credentialVariables } from './credentials/choose-credentials.ts'
import { Gate } from './gate.ts'
import { GateState } from './gate-state.ts'
import { createHttpClient } from './http/http-client.ts'
import { loggedHttpClient } from './http/logged-http-client.ts'
import { ProxyAddressError } from './http/proxy-address.ts'
import { readRawInputs, secretInputs, type RawInputs } from './inputs/table.ts'
import { languageOf, parseInputs } from './inputs/parse.ts'
import { messagesIn } from './messages/messages.ts'
import { exitCodeOf, type GateProblem, type Outcome } from './gate/outcome.ts'
import { publishersFor } from './report/publishers.ts'
import { EndReporter, reportWithoutGate } from './report/end-reporter.ts'
import { timeFormatFor } from './markdown/time-format.ts'
import { issueCommand } from './github/actions-core.ts'
import { readGitHubEvent } from './github/event.ts'
import { leave } from './github/leave.ts'
import { readEvent, SummaryFile } from './github/runner-files.ts'
import { WorkflowLog } from './github/workflow-log.ts'
import { Secrets } from './text/secrets.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Longest time from a signal to the end of the process; the runner kills it after 10 s. */
const cancelledExitLimitMs = 4_500

/**
 * @param signal aborts when the workflow is cancelled
 * @returns the exit code
 */
export async function main(environment: Environment, signal: AbortSignal): Promise<number> {
  const raw = readRawInputs(environment)
  const secrets = maskedSecrets(raw, environment)
  const language = languageOf(raw)
  const messages = messagesIn(language)
  const log = new WorkflowLog({ secrets, clock: systemClock, isDebug: environment['RUNNER_DEBUG'] === '1' })
  const event = readGitHubEvent(readEvent(environment['GITHUB_EVENT_PATH']), environment)
  const time = timeFormatFor(language, environment['TZ'])
  const wantsSummary = raw.summary?.toLowerCase() !== 'false'
  const summaryFile = wantsSummary ? new SummaryFile(environment['GITHUB_STEP_SUMMARY']) : null
  const reporting = { log, messages, secrets, time, summaryFile }

  const parsed = parseInputs(raw, environment)
  if (parsed.kind === 'invalid') {
    const problem = { kind: 'inputs' as const, problems: parsed.problems, withheld: event.withheld }
    return endWithoutGate({ kind: 'error', problem }, new EndReporter({ ...reporting, publishers: () => [] }))
  }

  const { inputs } = parsed
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const publishing = { clock: systemClock, log, messages, secrets, time, signal }
  const endReporter = new EndReporter({
    ...reporting,
    publishers: () => publishersFor(inputs, event, repository, publishing)
  })
  try {
    const http = loggedHttpClient(await createHttpClient(environment), log, systemClock)
    const parts = { environment, event, messages, http, secrets, log, endReporter, signal }
    const gate = new Gate(inputs, { ...parts, clock: systemClock, random: Math.random })
    const outcome = await endOf(gate, signal)
    await http.close()
    return exitCodeOf(outcome)
  } catch (error) {
    const problem: GateProblem =
      error instanceof ProxyAddressError
        ? { kind: 'proxy-address', variable: error.variable }
        : { kind: 'internal', error }
    return endWithoutGate({ kind: 'error', problem }, endReporter, new GateState(inputs, systemClock.nowMs()))
  }
}

/** @param state what the inputs tell, where they are right */
function endWithoutGate(outcome: Outcome, reporter: EndReporter, state?: GateState): number {
  const nowMs = systemClock.nowMs()
  const report = state?.report(nowMs) ?? reportWithoutGate(nowMs)
  reporter.announce(report, outcome)
  reporter.write(report, outcome)
  return exitCodeOf(outcome)
}

/** The gate's own end, or that of a cancellation, whichever comes first. */
async function endOf(gate: Gate, signal: AbortSignal): Promise<Outcome> {
  const outcome = signal.aborted ? null : await outcomeUnlessCancelled(gate, signal)
  if (outcome !== null) return outcome
  setTimeout(() => {
    leave(1, true)
  }, cancelledExitLimitMs).unref()
  return gate.cancel()
}

async function outcomeUnlessCancelled(gate: Gate, signal: AbortSignal): Promise<Outcome | null> {
  const cancelled = new Promise<null>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(null)
      },
      { once: true }
    )
  })
  const work = gate.run()
  // After a cancellation the work ends with an error that nobody needs.
  work.catch(() => undefined)
  const outcome = await Promise.race([work, cancelled])
  return signal.aborted ? null : outcome
}

/** Masks every secret that is known from the start, before anything else is printed. */
function maskedSecrets(raw: RawInputs, environment: Environment): Secrets {
  const secrets = new Secrets((secret) => {
    issueCommand('add-mask', {}, secret)
  })
  const known = [
    ...[...secretInputs].map((input) => raw[input]),
    ...[...credentialVariables, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => environment[name])
  ]
  for (const secret of known) {
    if (secret !== null && secret !== undefined && secret.trim() !== '') secrets.add(secret)
  }
  return secrets
}

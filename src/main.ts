/** One step: reads the inputs, puts the parts together, follows the runs, and says with which exit code it ends. */
import { createApi } from './api/api.ts'
import type { TroubleObserver } from './api/api-error.ts'
import type { Authorization } from './api/caller.ts'
import { credentialVariables } from './credentials/choose-credential.ts'
import { followRuns, type Following } from './gate/follow-runs.ts'
import { isGood } from './gate/outcome.ts'
import { viewOf } from './gate/reduce.ts'
import type { GateRequest } from './gate/request.ts'
import { readGitHubEvent } from './github/event.ts'
import { readEvent } from './github/runner-files.ts'
import { WorkflowLog } from './github/workflow-log.ts'
import type { HttpClient } from './http/http-client.ts'
import { loggedHttpClient } from './http/logged-http-client.ts'
import { ProxyAddressError } from './http/proxy-address.ts'
import { languageOf, parseInputs, wantsSummary } from './inputs/parse.ts'
import type { StepInputs } from './inputs/step-inputs.ts'
import { readRawInputs, secretInputs, type RawInputs } from './inputs/table.ts'
import { ownWords } from './report/own-words.ts'
import { reportersFor } from './report/reporters.ts'
import type { StepProblem } from './report/reporter.ts'
import { StepReport, frameOf } from './report/step-report.ts'
import { isSameCommit } from './run/commit.ts'
import { isShownBy } from './run/shown-words.ts'
import { isFinal } from './run/status.ts'
import type { Clock } from './schedule/clock.ts'
import { createLanes } from './schedule/lanes.ts'
import type { Environment } from './text/environment.ts'
import { errorText } from './text/error-text.ts'
import { Secrets } from './text/secrets.ts'

/** What a step touches of the world: passed in, so that tests have it in their hands. */
export interface Edges {
  readonly environment: Environment
  /** Standard output, which the runner reads. */
  readonly write: (text: string) => void
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  /** @throws ProxyAddressError */
  readonly createHttpClient: (environment: Environment) => Promise<HttpClient>
}

/**
 * @param signal aborts when the workflow is cancelled; the step then ends within some seconds
 * @returns the exit code
 */
export async function main(edges: Edges, signal: AbortSignal): Promise<0 | 1> {
  const { environment, clock } = edges
  const raw = readRawInputs(environment)
  const secrets: Secrets = new Secrets((secret) => {
    log.addMask(secret)
  })
  const isDebug = environment['RUNNER_DEBUG'] === '1'
  const log = new WorkflowLog({ write: edges.write, secrets, clock, isDebug })
  for (const secret of knownSecrets(raw, environment)) secrets.add(secret)

  const event = readGitHubEvent(readEvent(environment['GITHUB_EVENT_PATH']), environment)
  const parsed = parseInputs(raw, event, environment)
  const inputs = parsed.kind === 'valid' ? parsed.inputs : null
  const reporters = reportersFor({
    log,
    clock,
    environment,
    event,
    inputs,
    language: languageOf(raw),
    wantsSummary: wantsSummary(raw),
    signal
  })
  const redact = <T>(value: T): T => secrets.redactData(value, ownWords)
  const report = new StepReport(reporters, frameOf(inputs, clock.nowMs()), clock, redact)
  if (parsed.kind === 'invalid') {
    report.fail({ kind: 'inputs', problems: parsed.problems, withheld: event.withheld }, [])
    return 1
  }
  return followStep(parsed.inputs, { edges, signal, log, secrets, report })
}

interface StepParts {
  readonly edges: Edges
  readonly signal: AbortSignal
  readonly log: WorkflowLog
  readonly secrets: Secrets
  readonly report: StepReport
}

async function followStep(inputs: StepInputs, parts: StepParts): Promise<0 | 1> {
  const { edges, signal, log, secrets, report } = parts
  const { clock, environment, random } = edges
  const { requests, settings } = inputs
  const initial = requests.map((request) => viewOf(request, settings, clock.nowMs()))
  try {
    const debug = (line: string): void => {
      log.debug(line)
    }
    const http = loggedHttpClient(await edges.createHttpClient(environment), debug, clock)
    report.begin(initial)
    const following: Following = {
      clock,
      random,
      apiOf: apisOf(inputs, { http, clock, random, environment, secrets }),
      observer: report,
      keepSecrets: (request, run, role) => {
        const isShown = (text: string): boolean => isShownBy(run, text) || isAskedFor(request, text)
        const isTold = (run.heads.length > 0 && run.branch !== null) || isFinal(run.status)
        if (role === 'searched') secrets.addOfSearchedRun(request.label, run.secrets, isShown)
        else secrets.setOfRun(request.label, run.secrets, isShown, isTold)
      },
      redact: (text) => secrets.redact(text)
    }
    const gates = await followRuns(requests, settings, following, signal)
    await http.close()
    return gates.every(({ outcome }) => outcome !== null && isGood(outcome)) ? 0 : 1
  } catch (error) {
    report.fail(stepProblemOf(error), initial)
    return 1
  }
}

/** The API of each pipeline, over one client, one sign-in and one set of lanes. */
function apisOf(
  inputs: StepInputs,
  deps: Pick<Edges, 'clock' | 'random' | 'environment'> & {
    readonly http: HttpClient
    readonly secrets: Secrets
  }
): Following['apiOf'] {
  const { credential, organizationId, endpoint, stsEndpoint } = inputs
  const lanes = createLanes()
  let authorization: Authorization | null = null
  return ({ pipelineId }, observer: TroubleObserver) => {
    // Trouble with signing in is told of the first pipeline: it is everybody's.
    authorization ??= credential.create({
      ...deps,
      observer,
      stsEndpoint,
      keepSecret: (kind, secret) => {
        deps.secrets.renew(kind, secret)
      }
    })
    const target = { api: credential.api, endpoint, organizationId, pipelineId }
    return createApi(authorization, target, { ...deps, observer, lanes })
  }
}

/** Whether a text is the commit or the branch of which a run was searched: it is shown, before the run tells it. */
function isAskedFor({ run }: GateRequest, text: string): boolean {
  const commit = run.kind === 'start' ? null : run.commit
  const isCommit = commit !== null && isSameCommit(commit, text)
  return isCommit || (run.kind === 'search' && run.ref === text)
}

function stepProblemOf(error: unknown): StepProblem {
  if (error instanceof ProxyAddressError) return { kind: 'proxy-address', variable: error.variable }
  return { kind: 'internal', message: errorText(error) }
}

/** Every secret that is known from the start: masked before anything else is printed. */
function knownSecrets(raw: RawInputs, environment: Environment): string[] {
  return [
    ...secretInputs.map((input) => raw[input]),
    ...[...credentialVariables, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => environment[name])
  ].flatMap((secret) => (secret === null || secret === undefined ? [] : [secret]))
}

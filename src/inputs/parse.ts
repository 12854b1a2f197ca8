/** Validates the inputs, all at once: a step's typed inputs, or every problem there is. */
import { chooseCredential, type Credential } from '../credentials/choose-credential.ts'
import type { GateSettings, OnManualGate, RunChoice } from '../gate/request.ts'
import { isFullSha, type GitHubEvent } from '../github/event.ts'
import type { Environment } from '../text/environment.ts'
import { contradictionsOf, defaultAppearWithinMs, isSearch, regionWithKeys } from './contradictions.ts'
import { startParameters } from './envs.ts'
import type { PipelineLine } from './pipelines.ts'
import type { InputProblem } from './problems.ts'
import type { Language, StepInputs } from './step-inputs.ts'
import { inputTable, type RawInputs } from './table.ts'
import { readValues, type Values } from './values.ts'

export type ParsedInputs =
  | { readonly kind: 'valid'; readonly inputs: StepInputs }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }

/** The label of a step of several pipelines, where it has none. */
const severalLabel = 'pipelines'

/** The language of what people read, even where other inputs are wrong. */
export function languageOf(raw: RawInputs): Language {
  return raw.language === 'zh-CN' ? 'zh-CN' : 'en'
}

/** Whether a summary is wanted, even where other inputs are wrong. */
export function wantsSummary(raw: RawInputs): boolean {
  return raw.summary?.toLowerCase() !== 'false'
}

/**
 * @param event for the commit that it is about, its ref, and whether the repository is public
 * @param environment read for credentials where no credential input is given
 */
export function parseInputs(raw: RawInputs, event: GitHubEvent, environment: Environment): ParsedInputs {
  const problems: InputProblem[] = []
  const values = readValues(raw, problems)
  if (raw.edition === 'central' && raw['organization-id'] === null) {
    problems.push({ kind: 'missing', input: 'organization-id' })
  }
  problems.push(...contradictionsOf(raw, values))
  if (values.commit === 'auto' && isSearch(values) && event.commit === null) {
    problems.push({ kind: 'no-event-commit', eventName: event.eventName })
  }
  const credential = credentialOf(raw, values, environment, problems)
  return problems.length > 0 || credential === null
    ? { kind: 'invalid', problems }
    : { kind: 'valid', inputs: stepInputs(raw, values, event, credential) }
}

function credentialOf(
  raw: RawInputs,
  values: Values,
  environment: Environment,
  problems: InputProblem[]
): Credential | null {
  const chosen = chooseCredential(raw, environment)
  if (chosen.kind !== 'chosen') {
    problems.push({ kind: 'credentials', problem: chosen })
    return null
  }
  if (values.edition === 'region' && chosen.credential.api === 'signed') {
    problems.push(regionWithKeys(raw))
  }
  return chosen.credential
}

/** Where no problem was found, every input that has a default or is required has a value. */
function stepInputs(raw: RawInputs, values: Values, event: GitHubEvent, credential: Credential): StepInputs {
  const lines = values.pipelines ?? [singlePipeline(values)]
  const sha = shaOf(values)
  return {
    requests: lines.map(({ label, pipelineId, runId }) => ({
      label,
      pipelineId,
      run: runChoice(runId, values, event)
    })),
    settings: gateSettings(raw, values, event),
    credential,
    organizationId: values.edition === 'region' ? null : known(values['organization-id']),
    endpoint: values.endpoint,
    stsEndpoint: known(values['sts-endpoint']),
    label: values.label ?? (values.pipelines === null ? known(values['pipeline-id']) : severalLabel),
    isSeveral: values.pipelines !== null,
    awaited: isSearch(values) ? awaitedCommit(values, event) : null,
    githubToken: values['github-token'],
    comment: known(values.comment),
    commitStatus: known(values['commit-status']),
    statusCommit: sha !== null && isFullSha(sha) ? sha : (event.commit?.sha ?? null),
    isAnyCommit: values.commit === 'any'
  }
}

function singlePipeline(values: Values): PipelineLine {
  const pipelineId = known(values['pipeline-id'])
  const runId = values['pipeline-run-id']
  return { label: values.label ?? pipelineId, pipelineId, runId: runId === 'latest' ? null : runId }
}

function runChoice(runId: string | null, values: Values, event: GitHubEvent): RunChoice {
  const parameters = startParameters(values['start-params'], values.envs ?? {})
  if (values.start === true) return { kind: 'start', parameters }
  if (runId !== null) return { kind: 'number', runId, commit: shaOf(values) }
  const ifNoRun = known(values['if-no-run'])
  const appearWithinMs = values['appear-within'] ?? defaultAppearWithinMs(values)
  return {
    kind: 'search',
    commit: awaitedCommit(values, event)?.commit ?? null,
    ref: values.commit === 'any' ? null : event.ref,
    appearWithinMs: Math.min(appearWithinMs, known(values.timeout)),
    ifNoRun,
    parameters: ifNoRun === 'start' ? parameters : null
  }
}

function awaitedCommit(values: Values, event: GitHubEvent): StepInputs['awaited'] {
  if (values.commit === 'auto') {
    return event.commit === null ? null : { commit: event.commit.sha, source: event.commit.source }
  }
  const sha = shaOf(values)
  return sha === null ? null : { commit: sha, source: 'commit' }
}

/** The commit that the workflow names itself, in full or shortened. */
function shaOf({ commit }: Values): string | null {
  return commit === 'auto' || commit === 'any' ? null : commit
}

function gateSettings(raw: RawInputs, values: Values, event: GitHubEvent): GateSettings {
  const interval = known(values['poll-interval'])
  const patterns = values['retry-jobs']
  const logs = known(values.logs)
  // The central edition's address is no use for a Region edition, and can only be the default.
  const hasLinks = values.edition !== 'region' || raw['web-url'] !== inputTable['web-url'].default
  return {
    webUrl: hasLinks ? known(values['web-url']).href.replace(/\/+$/, '') : null,
    wait: known(values.wait),
    timeoutMs: known(values.timeout),
    pollInterval: interval === 'auto' ? interval : { fixedMs: interval },
    failFast: known(values['fail-fast']),
    stopOnCancel: known(values['stop-on-cancel']),
    stopOnTimeout: known(values['stop-on-timeout']),
    onManualGate: onManualGate(values),
    retrying: patterns === null ? null : { patterns, attempts: known(values['retry-attempts']) },
    logs: logs === 'auto' ? (event.isPublicRepository ? 'none' : 'failed') : logs
  }
}

function onManualGate(values: Values): OnManualGate {
  const kind = known(values['on-manual-gate'])
  return kind === 'pass' || kind === 'refuse' ? { kind, gate: values['manual-gate'] } : { kind }
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error('an input without a value passed validation')
  return value
}

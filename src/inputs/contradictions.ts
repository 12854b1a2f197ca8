/** Inputs that contradict each other (contract, "Inputs"). One that equals its default counts as not given. */
import { hasEnvs } from './envs.ts'
import type { InputProblem } from './problems.ts'
import type { InputName, RawInputs } from './table.ts'
import { isGiven, quotable, type Values } from './values.ts'

/**
 * Every contradiction: the inputs whose values are told with it, in this order, and when the inputs have it. An input
 * that is wrong by itself is not held against others.
 */
const contradictions = {
  'start-with-run-id': [['start', 'pipeline-run-id'], ({ start, values }) => start && hasRunId(values)],
  'start-with-run-id-in-pipelines': [
    ['start', 'pipelines'],
    ({ start, values }) => start && (values.pipelines ?? []).some(({ runId }) => runId !== null)
  ],
  'start-with-commit': [['start', 'commit'], ({ start, given }) => start && given('commit')],
  'start-with-if-no-run': [['start', 'if-no-run'], ({ start, given }) => start && given('if-no-run')],
  'start-with-appear-within': [
    ['start', 'appear-within'],
    ({ start, values, given }) =>
      start && given('appear-within') && values['appear-within'] !== defaultAppearWithinMs(values)
  ],
  'start-params-without-start': [[], ({ values, given }) => startsNothing(values) && given('start-params')],
  'envs-without-start': [[], ({ values, given }) => startsNothing(values) && given('envs')],
  'envs-twice': [
    [],
    ({ values, given }) => given('envs') && values['start-params'] !== null && hasEnvs(values['start-params'])
  ],
  'appear-within-not-below-timeout': [
    ['if-no-run', 'appear-within', 'timeout'],
    ({ values }) =>
      values['if-no-run'] === 'start' &&
      values.start === false &&
      isSearch(values) &&
      values.timeout !== null &&
      (values['appear-within'] ?? defaultAppearWithinMs(values)) >= values.timeout
  ],
  'pipeline-id-with-pipelines': [
    ['pipeline-id', 'pipelines'],
    ({ given }) => given('pipeline-id') && given('pipelines')
  ],
  'neither-pipeline-id-nor-pipelines': [[], ({ given }) => !given('pipeline-id') && !given('pipelines')],
  'pipelines-with-run-id': [
    ['pipelines', 'pipeline-run-id'],
    ({ values, given }) => given('pipelines') && hasRunId(values)
  ],
  'pipelines-with-decision': [
    ['pipelines', 'on-manual-gate'],
    ({ decides, given }) => given('pipelines') && decides
  ],
  'fail-fast-without-pipelines': [
    ['fail-fast'],
    ({ values, given }) => values['fail-fast'] === true && !given('pipelines')
  ],
  'decision-without-run': [
    ['on-manual-gate', 'pipeline-run-id'],
    ({ decides, values, given }) =>
      decides && values.start === false && values['pipeline-run-id'] === 'latest' && !given('pipelines')
  ],
  'manual-gate-without-decision': [
    ['manual-gate', 'on-manual-gate'],
    ({ decides, values, given }) => given('manual-gate') && values['on-manual-gate'] !== null && !decides
  ],
  'refuse-with-retry-jobs': [
    ['on-manual-gate', 'retry-jobs'],
    ({ values, given }) => values['on-manual-gate'] === 'refuse' && given('retry-jobs')
  ],
  'retry-attempts-without-retry-jobs': [
    ['retry-attempts'],
    ({ given }) => given('retry-attempts') && !given('retry-jobs')
  ],
  'no-wait-with-retry-jobs': [
    ['wait', 'retry-jobs'],
    ({ values, given }) => values.wait === false && given('retry-jobs')
  ],
  'no-wait-with-decision': [
    ['wait', 'on-manual-gate'],
    ({ decides, values }) => values.wait === false && decides
  ],
  'region-without-endpoint': [
    ['edition'],
    ({ values, given }) => values.edition === 'region' && !given('endpoint')
  ]
} satisfies Record<string, readonly [told: readonly InputName[], holds: (inputs: Inputs) => boolean]>

type ContradictionOfInputs = keyof typeof contradictions

/** `region-with-keys` is known once the credentials are chosen. */
export type Contradiction = ContradictionOfInputs | 'region-with-keys'

interface Inputs {
  readonly values: Values
  readonly given: (input: InputName) => boolean
  /** Whether a run is started without looking for one. */
  readonly start: boolean
  /** Whether a manual gate is to be passed or refused. */
  readonly decides: boolean
}

export function contradictionsOf(raw: RawInputs, values: Values): InputProblem[] {
  const inputs: Inputs = {
    values,
    given: (input) => isGiven(input, raw, values),
    start: values.start === true,
    decides: values['on-manual-gate'] === 'pass' || values['on-manual-gate'] === 'refuse'
  }
  return (Object.keys(contradictions) as ContradictionOfInputs[]).flatMap((name) => {
    const [told, holds] = contradictions[name]
    return holds(inputs) ? [contradictionProblem(name, told, raw)] : []
  })
}

export function regionWithKeys(raw: RawInputs): InputProblem {
  return contradictionProblem('region-with-keys', ['edition'], raw)
}

/** A contradiction, and what its inputs were given as: nothing that is secret. */
function contradictionProblem(
  contradiction: Contradiction,
  told: readonly InputName[],
  raw: RawInputs
): InputProblem {
  const given = told.flatMap((input) => {
    const value = raw[input] === null ? null : quotable(input, raw[input])
    return value === null ? [] : [{ input, value }]
  })
  return { kind: 'contradiction', contradiction, given }
}

/** How long a run may take to appear where `appear-within` is blank, in ms. */
export function defaultAppearWithinMs(values: Values): number {
  return values['if-no-run'] === 'start' ? 30_000 : 600_000
}

/** Whether a run has to be found: neither started at once nor given by its number everywhere. */
export function isSearch({ start, pipelines, 'pipeline-run-id': runId }: Values): boolean {
  if (start !== false || runId !== 'latest') return false
  return pipelines?.some((pipeline) => pipeline.runId === null) ?? true
}

function hasRunId({ 'pipeline-run-id': runId }: Values): boolean {
  return runId !== null && runId !== 'latest'
}

function startsNothing({ start, 'if-no-run': ifNoRun }: Values): boolean {
  return start === false && ifNoRun !== null && ifNoRun !== 'start'
}

/** Says why a step could not begin. */
import type { CredentialProblem } from '../credentials/choose-credential.ts'
import type { Withheld } from '../github/event.ts'
import type { EnvsProblem } from '../inputs/envs.ts'
import type { PipelinesProblem } from '../inputs/pipelines.ts'
import type { InputProblem } from '../inputs/problems.ts'
import { secretInputs } from '../inputs/table.ts'
import type { Messages } from './messages.ts'

/** Why a step could not begin. */
export type StepProblem =
  | {
      readonly kind: 'inputs'
      readonly problems: readonly InputProblem[]
      readonly withheld: Withheld | null
    }
  /** A variable of the environment does not name a proxy. */
  | { readonly kind: 'proxy-address'; readonly variable: string }
  | { readonly kind: 'internal'; readonly message: string }

/** A text for each thing that is wrong. */
export function explainStepProblem(problem: StepProblem, messages: Messages): string[] {
  const { errors, inputs, punctuation } = messages
  switch (problem.kind) {
    case 'inputs': {
      const withheld = problem.withheld === null ? [] : [inputs.secretsWithheld[problem.withheld]]
      return problem.problems.map((one) => {
        const isMissingCredential = one.kind === 'credentials' && one.problem.kind !== 'several-kinds'
        const before = isMissingCredential ? withheld : []
        return [...before, explainInputProblem(one, messages)].join(punctuation.gap)
      })
    }
    case 'proxy-address':
      return [inputs.invalidProxy(problem.variable)]
    case 'internal':
      return [errors.internal(problem.message)]
  }
}

function explainInputProblem(problem: InputProblem, messages: Messages): string {
  const { inputs } = messages
  switch (problem.kind) {
    case 'invalid': {
      const help = inputs.help[problem.input]
      if (secretInputs.includes(problem.input)) return inputs.invalidSecret(problem.input, help)
      if (problem.value === null) return inputs.invalidUnquoted(problem.input, help)
      // A user name and a password before a host are nobody's business.
      return inputs.invalid(problem.input, problem.value.replace(/^(.*\/\/)?.*@/, '$1***@'), help)
    }
    case 'missing':
      return inputs.missing(problem.input, inputs.help[problem.input])
    case 'contradiction':
      return inputs.contradictions[problem.contradiction]
    case 'pipelines':
      return explainPipelines(problem.problem, messages)
    case 'envs':
      return explainEnvs(problem.problem, messages)
    case 'no-event-commit':
      return inputs.noEventCommit(problem.eventName)
    case 'credentials':
      return explainCredentialProblem(problem.problem, messages)
  }
}

function explainPipelines(problem: PipelinesProblem, { inputs }: Messages): string {
  return problem.kind === 'none'
    ? inputs.pipelines.none
    : inputs.pipelines.line(problem.line, problem.text, problem.why)
}

function explainEnvs(problem: EnvsProblem, { inputs }: Messages): string {
  switch (problem.kind) {
    case 'json':
      return inputs.envs.json
    case 'member':
      return inputs.envs.member(problem.member, problem.why)
    case 'line':
      return inputs.envs.line(problem.line, problem.why)
  }
}

function explainCredentialProblem(problem: CredentialProblem, { inputs }: Messages): string {
  switch (problem.kind) {
    case 'none':
      return inputs.noCredentials
    case 'several-kinds':
      return inputs.severalKinds(problem.given)
    case 'incomplete':
      return inputs.incomplete(problem.given, problem.missing)
    case 'malformed':
      return inputs.malformedVariable(problem.name)
  }
}

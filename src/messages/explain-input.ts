/** What is wrong with the inputs, in sentences. */
import type { CredentialProblem } from '../credentials/choose-credential.ts'
import type { InputProblem } from '../inputs/problems.ts'
import { inputTable } from '../inputs/table.ts'
import { shorten } from '../text/remote-text.ts'
import type { Messages } from './messages.ts'

/** One sentence or more, with an example. Quotes nothing that is secret: the problem holds no such thing. */
export function explainInputProblem(problem: InputProblem, { inputs, punctuation }: Messages): string {
  switch (problem.kind) {
    case 'invalid': {
      const { input, value } = problem
      const help = inputs.help[input]
      if (value !== null) return inputs.invalid(input, value, help)
      return inputTable[input].kind === 'secret'
        ? inputs.invalidSecret(input, help)
        : inputs.invalidUnquoted(input, help)
    }
    case 'missing':
      return inputs.missing(problem.input, inputs.help[problem.input])
    case 'contradiction':
      return [inputs.contradictions[problem.contradiction], ...givenValues(problem.given, inputs)].join(
        punctuation.gap
      )
    case 'pipelines-none':
      return inputs.pipelines.none
    case 'pipelines-line':
      return inputs.pipelines.line(problem.line, problem.text, problem.why)
    case 'envs-json':
      return inputs.envs.json
    case 'envs-member':
      return inputs.envs.member(problem.member, problem.why)
    case 'envs-line':
      return inputs.envs.line(problem.line, problem.why)
    case 'no-event-commit':
      return inputs.noEventCommit(problem.eventName)
    case 'credentials':
      return explainCredentialProblem(problem.problem, inputs)
  }
}

/** Characters of a value that are quoted: a list of pipelines may be long. */
const longestValue = 200

function givenValues(
  given: Extract<InputProblem, { kind: 'contradiction' }>['given'],
  inputs: Messages['inputs']
): string[] {
  if (given.length === 0) return []
  const values = given.map(({ input, value }) => `${input}: ${shorten(value, longestValue)}`)
  return [inputs.given(values.join('; '))]
}

function explainCredentialProblem(problem: CredentialProblem, inputs: Messages['inputs']): string {
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

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
    case 'pipelines': {
      const { problem: wrong } = problem
      return wrong.kind === 'none'
        ? inputs.pipelines.none
        : inputs.pipelines.line(wrong.line, wrong.text, wrong.why)
    }
    case 'envs': {
      const { problem: wrong } = problem
      switch (wrong.kind) {
        case 'json':
          return inputs.envs.json
        case 'member':
          return inputs.envs.member(wrong.member, wrong.why)
        case 'line':
          return inputs.envs.line(wrong.line, wrong.why)
      }
      break
    }
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

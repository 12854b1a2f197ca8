/** What is wrong with the command line, in sentences. */
import type { CredentialProblem } from '../src/credentials/choose-credential.ts'
import { inputTable, type InputName } from '../src/inputs/table.ts'
import type { Language } from '../src/inputs/step-inputs.ts'
import { messagesIn } from '../src/messages/messages.ts'
import type { OptionProblem } from './options.ts'
import { wordsIn, type DoctorWords } from './words.ts'

/** Names the option and what was wrong, with an example. */
export function explainOptionProblem(problem: OptionProblem, language: Language): string {
  const { problems } = wordsIn[language]
  const { help } = messagesIn(language).inputs
  switch (problem.kind) {
    case 'secret':
      return problems.secret(
        problem.option,
        problem.variable,
        problem.option === 'access-token' ? 'pt-…' : '…'
      )
    case 'unknown':
      return problems.unknown(problem.option)
    case 'stray':
      return problems.stray(problem.position)
    case 'no-value':
      return problems.noValue(
        problem.option,
        isInput(problem.option) ? help[problem.option].example : 'doctor.json'
      )
    case 'invalid': {
      const { option, value } = problem
      return problems.invalid(option, value, help[option].takes, help[option].example)
    }
    case 'missing':
      return problems.missing(problem.option, help[problem.option].takes, help[problem.option].example)
    case 'region-without-endpoint':
      return problems.regionWithoutEndpoint
    case 'region-with-keys':
      return problems.regionWithKeys
    case 'credentials':
      return explainCredentials(problem.problem, problems)
  }
}

function isInput(option: string): option is InputName {
  return Object.hasOwn(inputTable, option)
}

function explainCredentials(problem: CredentialProblem, problems: DoctorWords['problems']): string {
  switch (problem.kind) {
    case 'none':
      return problems.noCredentials
    case 'several-kinds':
      return problems.severalKinds(problem.given.join(', '))
    case 'incomplete':
      return problems.incomplete(problem.given.join(', '), problem.missing)
    case 'malformed':
      return problems.malformed(problem.name)
  }
}

import { readGitHubEvent, type GitHubEvent } from '../../src/github/event.ts'
import { parseInputs, type ParsedInputs } from '../../src/inputs/parse.ts'
import type { StepInputs } from '../../src/inputs/step-inputs.ts'
import { readRawInputs } from '../../src/inputs/table.ts'
import { explainStepProblem } from '../../src/messages/explain-step.ts'
import { messagesIn } from '../../src/messages/messages.ts'

/** Inputs that are set beside valid ones; an undefined one is not set. */
export type InputChange = Readonly<Record<string, string | undefined>>

/** What the three-input quick start sets. */
const quickStart: InputChange = {
  'organization-id': 'org1',
  'pipeline-id': '1234',
  'access-token': 'pt-token-0123456789'
}

/** The commit of `push`. */
export const pushedCommit = '0123456789abcdef0123456789abcdef01234567'

/** A push to main. */
export const push: GitHubEvent = readGitHubEvent(
  {},
  { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: pushedCommit, GITHUB_REF_NAME: 'main' }
)

/** The quick start's inputs with others, as the action reads them. */
export function parse(change: InputChange, event = push, environment = {}): ParsedInputs {
  const inputs = Object.entries({ ...quickStart, ...change })
  const variables = inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return parseInputs(readRawInputs(Object.fromEntries(variables) as InputChange), event, environment)
}

/** Inputs that are valid. */
export function parsed(change: InputChange = {}, event = push): StepInputs {
  const result = parse(change, event)
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.problems))
  return result.inputs
}

/** What the user reads where these inputs are set. */
export function sentences(change: InputChange, language: 'en' | 'zh-CN' = 'en', event = push): string[] {
  const parsed = parse(change, event)
  if (parsed.kind === 'valid') return []
  const { problems } = parsed
  return explainStepProblem({ kind: 'inputs', problems, withheld: null }, messagesIn(language))
}

/** The sentence about the value of one input. */
export const invalid = (
  input: string,
  value: string,
  example: string,
  takes = 'a positive whole number'
): string => `Input ${input} is "${value}", but takes ${takes}. Example: ${input}: ${example}`

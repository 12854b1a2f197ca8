import { readRawInputs } from '../../src/inputs/table.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { explainProblem } from '../../src/messages/explain.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import { inputVariables, tokenInputs, type Inputs } from './gate-trial.ts'

/** Inputs that are set beside valid ones; an undefined one is not set. */
export type InputChange = Readonly<Record<string, string | undefined>>

/** What the user reads where these inputs are set. */
export function sentences(change: InputChange, language: 'en' | 'zh-CN' = 'en'): string[] {
  const inputs = Object.entries({ ...tokenInputs, ...change }).filter(([, value]) => value !== undefined)
  const parsed = parseInputs(readRawInputs(inputVariables(Object.fromEntries(inputs) as Inputs)), {})
  if (parsed.kind === 'valid') return []
  const problem = { kind: 'inputs' as const, problems: parsed.problems, withheld: null }
  return explainProblem(problem, '', messagesIn(language))
}

/** The sentence about the value of one input. */
export const invalid = (
  input: string,
  value: string,
  example: string,
  takes = 'a positive whole number'
): string => `Input ${input} is "${value}", but takes ${takes}. Example: ${input}: ${example}`

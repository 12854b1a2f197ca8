/** Says why a step could not begin. */
import type { Withheld } from '../github/event.ts'
import type { InputProblem } from '../inputs/problems.ts'
import { explainInputProblem } from './explain-input.ts'
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

/** The heading of a page: the verdict, or how it stands while the step waits. */
import { explainStepProblem } from '../messages/explain-step.ts'
import type { Messages } from '../messages/messages.ts'
import { markdownLink, markdownText } from './escape.ts'
import { conclusionIcon } from './icons.ts'
import { conclusionOfStep, type StepView } from './step-view.ts'
import { stepVerdictOf } from './verdict.ts'

/** Characters of a verdict or a problem: it may name many, and quote a service. */
const longestSentence = 4_000

/** Linked to the run, where there is one. */
export function headingOf(step: StepView, messages: Messages): string {
  const verdict = markdownText(stepVerdictOf(step, messages), longestSentence)
  const url = step.isSeveral ? null : (step.gates[0]?.url ?? null)
  return `## ${conclusionIcon(conclusionOfStep(step))} ${url === null ? verdict : markdownLink(verdict, url)}`
}

/** Why a step could not begin: a list of all that is wrong. */
export function problemPart({ problem }: StepView, messages: Messages): string[] {
  if (problem === null) return []
  const texts = explainStepProblem(problem, messages)
  return [texts.map((text) => `- ${markdownText(text, longestSentence)}`).join('\n')]
}

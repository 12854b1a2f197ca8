/** What is wrong with the inputs: plain data, without values that are secret. */
import type { CredentialProblem } from '../credentials/choose-credential.ts'
import type { EnvsLineProblem, EnvsMemberProblem } from './envs.ts'
import type { PipelineLineProblem } from './pipelines.ts'
import type { InputName } from './table.ts'
import type { Contradiction } from './contradictions.ts'

export type InputProblem =
  /** What was given is not what the input takes; the value is null where it is not shown. */
  | { readonly kind: 'invalid'; readonly input: InputName; readonly value: string | null }
  | { readonly kind: 'missing'; readonly input: InputName }
  | {
      readonly kind: 'contradiction'
      readonly contradiction: Contradiction
      readonly given: readonly { readonly input: InputName; readonly value: string }[]
    }
  /** Nothing but blank lines and comments. */
  | { readonly kind: 'pipelines-none' }
  | {
      readonly kind: 'pipelines-line'
      readonly why: PipelineLineProblem
      /** Counted from 1, blank lines and comments too. */
      readonly line: number
      readonly text: string
    }
  /** It begins with `{`, and is no JSON object. */
  | { readonly kind: 'envs-json' }
  /** A member of the JSON object, counted from 1. */
  | { readonly kind: 'envs-member'; readonly why: EnvsMemberProblem; readonly member: number }
  /** A line, counted from 1. */
  | { readonly kind: 'envs-line'; readonly why: EnvsLineProblem; readonly line: number }
  /** `commit: auto` in an event that is about no commit; null where the event has no name. */
  | { readonly kind: 'no-event-commit'; readonly eventName: string | null }
  | { readonly kind: 'credentials'; readonly problem: CredentialProblem }

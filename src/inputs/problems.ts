/** What is wrong with the inputs: plain data, without values that are secret. */
import type { CredentialProblem } from '../credentials/choose-credential.ts'
import type { EnvsProblem } from './envs.ts'
import type { PipelinesProblem } from './pipelines.ts'
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
  | { readonly kind: 'pipelines'; readonly problem: PipelinesProblem }
  | { readonly kind: 'envs'; readonly problem: EnvsProblem }
  /** `commit: auto` in an event that is about no commit; null where the event has no name. */
  | { readonly kind: 'no-event-commit'; readonly eventName: string | null }
  | { readonly kind: 'credentials'; readonly problem: CredentialProblem }

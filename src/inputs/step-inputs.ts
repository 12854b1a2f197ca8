/** What a step is asked to do: the inputs, validated, in types that leave out what can't be. */
import type { Credential } from '../credentials/choose-credential.ts'
import type { GateRequest, GateSettings } from '../gate/request.ts'

export type Language = 'en' | 'zh-CN'

export interface StepInputs {
  /** One for each pipeline: at least one. */
  readonly requests: readonly GateRequest[]
  readonly settings: GateSettings
  readonly credential: Credential
  /** Null for the Region edition, which has none in its addresses. */
  readonly organizationId: string | null
  /** Base of the API's addresses; null for the default of the API that the credentials choose. */
  readonly endpoint: URL | null
  readonly stsEndpoint: URL
  /** A name for the whole: in headings, and in the comment's marker. */
  readonly label: string
  /** Whether `pipelines` was given. */
  readonly isSeveral: boolean
  /** The commit of which runs are searched, and the input or the expression that it came from. */
  readonly awaited: { readonly commit: string; readonly source: string } | null
  readonly githubToken: string | null
  readonly comment: boolean
  readonly commitStatus: boolean
  /** The commit that a commit status goes on, a full sha; null where neither `commit` nor the event has one. */
  readonly statusCommit: string | null
  /** `commit: any`: the run may be of another commit than the status. */
  readonly isAnyCommit: boolean
}

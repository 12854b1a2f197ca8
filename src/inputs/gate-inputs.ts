/** What a gate is asked to do: the inputs, validated, in types that leave out what can't be. */
import type { CredentialChoice } from '../credentials/choose-credentials.ts'

export type Language = 'en' | 'zh-CN'

/** Where the pipeline is: an organization of the central edition, or a Region edition. */
export type Edition =
  { readonly kind: 'central'; readonly organizationId: string } | { readonly kind: 'region' }

/** Which run the gate follows. */
export type RunChoice =
  | { readonly kind: 'number'; readonly runId: string }
  | { readonly kind: 'latest' }
  /** The newest run that was built from this commit: a full sha, or 8 or more of its first characters. */
  | { readonly kind: 'latest-of-commit'; readonly commit: string }
  /** A new run, with these parameters: JSON text of an object, passed on unchanged. */
  | { readonly kind: 'start'; readonly parameters: string | null }

export type LogChoice = 'failed' | 'all' | 'none'

export interface GateInputs {
  readonly edition: Edition
  readonly pipelineId: string
  readonly run: RunChoice
  readonly credentials: CredentialChoice
  /** Base of the API's addresses; null for the default of the API that the credentials choose. */
  readonly endpoint: URL | null
  readonly stsEndpoint: URL
  /** Base of the links that people follow; null where there are no links. */
  readonly webUrl: URL | null
  readonly wait: boolean
  readonly timeoutMs: number
  readonly pollInterval: 'auto' | { readonly fixedMs: number }
  readonly onManualGate: 'wait' | 'fail'
  readonly stopOnCancel: boolean
  readonly stopOnTimeout: boolean
  readonly summary: boolean
  readonly logs: LogChoice | 'auto'
  readonly language: Language
  readonly label: string
  readonly githubToken: string | null
  readonly comment: boolean
  readonly commitStatus: boolean
}

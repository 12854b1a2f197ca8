/** What the doctor says, in the action's languages. What to do about refusals is in the action's own catalogues. */
import type { Credential } from '../src/credentials/choose-credential.ts'
import type { Language } from '../src/inputs/step-inputs.ts'
import type { TypeName } from './compare.ts'
import type { NotAskedReason } from './finding.ts'
import { english } from './words-en.ts'
import { chinese } from './words-zh-cn.ts'

export interface DoctorWords {
  readonly help: string
  readonly signedInWith: Readonly<Record<Credential['description']['kind'], string>>
  /** The first line: where, and how. */
  readonly asking: (host: string, signedInWith: string) => string
  readonly columns: readonly [string, string, string, string, string, string]
  readonly asWeReadIt: string
  readonly notAsWeReadIt: string
  readonly notAsked: string
  readonly notAskedBecause: (operations: readonly string[], why: NotAskedReason) => string
  readonly types: Readonly<Record<TypeName, string>>
  readonly otherType: (path: string, found: string, known: string) => string
  readonly notInOurLists: {
    readonly status: (word: string) => string
    readonly triggerMode: (word: string) => string
    readonly actionType: (word: string) => string
  }
  readonly whatToDo: string
  readonly allRead: string
  readonly notRead: (count: number) => string
  readonly pleaseReport: (isSaved: boolean) => string
  readonly saved: (file: string) => string
  readonly notSaved: (file: string, why: string) => string
  readonly problems: {
    readonly secret: (option: string, variable: string, example: string) => string
    readonly unknown: (option: string) => string
    readonly stray: (position: number) => string
    readonly noValue: (option: string, example: string) => string
    readonly invalid: (option: string, value: string, takes: string, example: string) => string
    readonly missing: (option: string, takes: string, example: string) => string
    readonly regionWithoutEndpoint: string
    readonly regionWithKeys: string
    readonly noCredentials: string
    readonly incomplete: (given: string, missing: string) => string
    readonly severalKinds: (given: string) => string
    readonly malformed: (name: string) => string
    readonly proxy: (variable: string) => string
  }
}

/** The words of each language. */
export const wordsIn: Readonly<Record<Language, DoctorWords>> = { en: english, 'zh-CN': chinese }

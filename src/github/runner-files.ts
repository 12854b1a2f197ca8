/** The files through which a step speaks to the runner: outputs and job summary. Writes are synchronous. */
import { readFileSync, statSync, truncateSync, appendFileSync } from 'node:fs'
import { issueCommand, issueFileCommand, prepareKeyValueMessage } from './actions-core.ts'

/** Sets an output; of several values for one name the last counts. */
export function setOutput(name: string, value: string): void {
  if (process.env['GITHUB_OUTPUT']) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
  else issueCommand('set-output', { name }, value)
}

/** The step's part of the job summary. Written again, it replaces what it wrote before. */
export class SummaryFile {
  readonly #path: string | null
  #startBytes: number | null = null

  constructor(path: string | undefined) {
    this.#path = path === undefined || path === '' ? null : path
  }

  /** False where the runner gives no summary file. */
  get isAvailable(): boolean {
    return this.#path !== null
  }

  /** @throws Error of node:fs where the file can't be written */
  write(text: string): void {
    if (this.#path === null) return
    if (this.#startBytes === null)
      this.#startBytes = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0
    else truncateSync(this.#path, this.#startBytes)
    appendFileSync(this.#path, text)
  }
}

/** What the event file says; an empty object where there is none that can be read. */
export function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return {}
  }
}

/** The files through which a step speaks to the runner: outputs and job summary. Writes are synchronous. */
import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { EOL } from 'node:os'
import { prepareKeyValueMessage } from './actions-core.ts'

/** Where outputs are set. */
export class OutputFile {
  readonly #path: string | null
  readonly #command: (name: string, value: string) => void

  /**
   * @param path `GITHUB_OUTPUT`
   * @param command sets an output where the runner gives no file, as older ones do
   */
  constructor(path: string | undefined, command: (name: string, value: string) => void) {
    this.#path = path === undefined || path === '' ? null : path
    this.#command = command
  }

  /**
   * Sets an output; of several values for one name the last counts.
   *
   * @throws Error of node:fs where the file can't be written
   */
  set(name: string, value: string): void {
    if (this.#path === null) this.#command(name, value)
    else appendFileSync(this.#path, `${prepareKeyValueMessage(name, value)}${EOL}`)
  }
}

/** The step's part of the job summary. Written again, it replaces what it wrote before. */
export class SummaryFile {
  readonly #path: string | null
  #startBytes: number | null = null

  /** @param path `GITHUB_STEP_SUMMARY` */
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

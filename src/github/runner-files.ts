/** The files through which a step speaks to the runner: outputs and job summary. Writes are synchronous. */
import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { EOL } from 'node:os'
import { prepareKeyValueMessage } from './actions-core.ts'

/** Where outputs are set. */
export class OutputFile {
  readonly #path: string | null
  readonly #command: (name: string, value: string) => void
  readonly #redact: (text: string) => string

  /**
   * @param path `GITHUB_OUTPUT`
   * @param command sets an output where the runner gives no file, as older ones do
   * @param redact takes the known secrets out: JSON that was a text may show one that its escapes had hidden
   */
  constructor(
    path: string | undefined,
    command: (name: string, value: string) => void,
    redact: (text: string) => string
  ) {
    this.#path = path === undefined || path === '' ? null : path
    this.#command = command
    this.#redact = redact
  }

  /**
   * Sets an output; of several values for one name the last counts.
   *
   * @throws Error of node:fs where the file can't be written
   */
  set(name: string, value: string): void {
    const shown = this.#redact(value)
    if (this.#path === null) this.#command(name, shown)
    else appendFileSync(this.#path, `${prepareKeyValueMessage(name, shown)}${EOL}`)
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

/** The step's log and annotations, in the runner's workflow commands: nothing else prints. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../schedule/clock.ts'
import { logLines, shortenInside, singleLine, withoutCommands } from '../text/remote-text.ts'
import type { Secrets } from '../text/secrets.ts'

/** Annotations of one kind that a step can show; the runner drops the rest. */
const annotationLimit = 10
/** Characters of a line of ours that are shown at most: a name or a message in it may be of any length. */
const longestLine = 4_000

type AnnotationKind = 'notice' | 'warning' | 'error'

export interface WorkflowLogOptions {
  /** Writes to standard output, in one go. */
  readonly write: (text: string) => void
  readonly secrets: Pick<Secrets, 'redact'>
  readonly clock: Clock
  /** Whether the runner runs with debug logging (`RUNNER_DEBUG`). */
  readonly isDebug: boolean
}

export class WorkflowLog {
  readonly #options: WorkflowLogOptions
  readonly #shown: Record<AnnotationKind, number> = { notice: 0, warning: 0, error: 0 }
  #lastLineAtMs: number

  constructor(options: WorkflowLogOptions) {
    this.#options = options
    this.#lastLineAtMs = options.clock.nowMs()
  }

  /** When something was printed last, in ms since 1970. */
  get lastLineAtMs(): number {
    return this.#lastLineAtMs
  }

  /** Asks the runner to mask a text in all that is printed from now on. */
  addMask(secret: string): void {
    this.#options.write(commandOf('add-mask', {}, secret))
  }

  /** Sets an output, for a runner that gives no file for them. */
  setOutput(name: string, value: string): void {
    this.#options.write(commandOf('set-output', { name }, value))
  }

  /** A plain line. */
  line(text: string): void {
    this.#print(`${this.#cleanLine(text)}\n`)
  }

  /** A line for those who look for faults: shown where the runner runs with debug logging. */
  debug(text: string): void {
    if (this.#options.isDebug) this.#options.write(commandOf('debug', {}, this.#cleanLine(text)))
  }

  notice(text: string, title?: string): void {
    this.#annotate('notice', [text], title)
  }

  warning(text: string): void {
    this.#annotate('warning', [text])
  }

  /** An error may have several lines, such as the end of a job's log. */
  error(lines: readonly string[], title?: string): void {
    this.#annotate('error', lines, title)
  }

  /** A job's log in a group that can be folded; no command in it is obeyed, whatever it says. */
  jobLog(title: string, content: string): void {
    const token = randomUUID()
    const lines = logLines(this.#options.secrets.redact(content))
    const block = [`::stop-commands::${token}`, ...lines, `::${token}::`]
    this.#print(commandOf('group', {}, this.#cleanLine(title)) + [...block, '::endgroup::', ''].join('\n'))
  }

  /** An annotation, or a line that says the same where the runner would show no more of them. */
  #annotate(kind: AnnotationKind, lines: readonly string[], title?: string): void {
    this.#shown[kind] += 1
    if (this.#shown[kind] > annotationLimit) {
      for (const line of title === undefined || title === lines[0] ? lines : [title, ...lines])
        this.line(line)
      return
    }
    const properties = title === undefined ? {} : { title: this.#cleanLine(title) }
    this.#print(commandOf(kind, properties, lines.map((line) => this.#cleanLine(line)).join('\n')))
  }

  #print(text: string): void {
    this.#lastLineAtMs = this.#options.clock.nowMs()
    this.#options.write(text)
  }

  #cleanLine(text: string): string {
    const { secrets } = this.#options
    return withoutCommands(shortenInside(singleLine(secrets.redact(text)), longestLine))
  }
}

/** A workflow command, escaped as @actions/core does it (command.ts), which prints by itself. */
function commandOf(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const told = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${[name, ...(told.length === 0 ? [] : [told.join(',')])].join(' ')}::${escapeMessage(message)}\n`
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

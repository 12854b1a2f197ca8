/** The step's log and annotations: the only place that writes to standard output. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../schedule/clock.ts'
import { logLines, shortenInside, singleLine, withoutCommands } from '../text/remote-text.ts'
import type { Secrets } from '../text/secrets.ts'
import { issueCommand } from './actions-core.ts'

/** Annotations of one kind that a step can show; the runner drops the rest. */
const annotationLimit = 10
/** Characters of a line of ours that are shown at most: a name or a message in it may be of any length. */
const longestLine = 4_000

type AnnotationKind = 'notice' | 'warning' | 'error'

export class WorkflowLog {
  readonly #secrets: Secrets
  readonly #clock: Clock
  readonly #isDebug: boolean
  readonly #shown: Record<AnnotationKind, number> = { notice: 0, warning: 0, error: 0 }
  #lastLineAtMs: number

  constructor(options: { secrets: Secrets; clock: Clock; isDebug: boolean }) {
    this.#secrets = options.secrets
    this.#clock = options.clock
    this.#isDebug = options.isDebug
    this.#lastLineAtMs = options.clock.nowMs()
  }

  /** When something was printed last, in ms since 1970. */
  get lastLineAtMs(): number {
    return this.#lastLineAtMs
  }

  /** A plain line. */
  line(text: string): void {
    this.#lastLineAtMs = this.#clock.nowMs()
    process.stdout.write(`${this.#cleanLine(text)}\n`)
  }

  /** A line for those who look for faults: shown where the runner runs with debug logging. */
  debug(text: string): void {
    if (this.#isDebug) issueCommand('debug', {}, this.#cleanLine(text))
  }

  notice(text: string, title?: string): void {
    this.#annotate('notice', [text], title)
  }

  warning(text: string, title?: string): void {
    this.#annotate('warning', [text], title)
  }

  error(text: string, title?: string): void {
    this.#annotate('error', [text], title)
  }

  /** An error of several lines, such as the end of a job's log. */
  errorWithLines(lines: readonly string[], title: string): void {
    this.#annotate('error', lines, title)
  }

  /** A job's log in a group that can be folded; no command in it is obeyed, whatever it says. */
  jobLog(title: string, content: string): void {
    const token = randomUUID()
    const body = logLines(this.#secrets.redact(content)).join('\n')
    this.#lastLineAtMs = this.#clock.nowMs()
    process.stdout.write(
      `::group::${this.#cleanLine(title)}\n::stop-commands::${token}\n${body}\n::${token}::\n::endgroup::\n`
    )
  }

  /** An annotation, or a line that says the same where the runner would show no more of them. */
  #annotate(kind: AnnotationKind, lines: readonly string[], title: string | undefined): void {
    this.#shown[kind] += 1
    if (this.#shown[kind] > annotationLimit) {
      for (const line of lines) this.line(line)
      return
    }
    this.#lastLineAtMs = this.#clock.nowMs()
    const properties = title === undefined ? {} : { title: this.#cleanLine(title) }
    issueCommand(kind, properties, lines.map((line) => this.#cleanLine(line)).join('\n'))
  }

  #cleanLine(text: string): string {
    return withoutCommands(shortenInside(singleLine(this.#secrets.redact(text)), longestLine))
  }
}

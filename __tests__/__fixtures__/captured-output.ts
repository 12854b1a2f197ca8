/** What the action prints, line by line. */
export class CapturedOutput {
  #text = ''

  /** Takes what is written to standard output. */
  take(text: string): void {
    this.#text += text
  }

  get text(): string {
    return this.#text
  }

  get lines(): string[] {
    return this.#text.split('\n').slice(0, -1)
  }

  /** All but the masks, which only the runner sees. */
  get shown(): string {
    return this.#text.replaceAll(/^::add-mask::.*\n/gm, '')
  }

  /** The lines that people see as text: all but workflow commands. */
  get plainLines(): string[] {
    return this.lines.filter((line) => !line.startsWith('::'))
  }

  /** What one kind of workflow command was given. */
  commands(name: string): string[] {
    return this.lines
      .map((line) => new RegExp(`^::${name}(?: [^:]*)?::(.*)$`).exec(line)?.[1])
      .filter((value) => value !== undefined)
  }
}

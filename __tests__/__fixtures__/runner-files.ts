import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The files through which a step speaks to the runner, as the runner gives them: empty, in a new folder. */
export class RunnerFiles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'runner-files-'))
  readonly summaryPath = join(this.#folder, 'summary.md')
  readonly outputPath = join(this.#folder, 'output.txt')

  constructor() {
    writeFileSync(this.summaryPath, '')
    writeFileSync(this.outputPath, '')
  }

  get summary(): string {
    return readFileSync(this.summaryPath, 'utf8')
  }

  /** The outputs as the runner reads them: the last value of each name. */
  get outputs(): Readonly<Record<string, string>> {
    const text = readFileSync(this.outputPath, 'utf8')
    const found = text.matchAll(/^(?<name>[\w-]+)<<(?<end>\S+)\r?\n(?<value>[\s\S]*?)\r?\n\k<end>$/gm)
    return Object.fromEntries(
      [...found].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? ''])
    )
  }

  /** Writes a file beside them, such as the event. */
  write(name: string, text: string): string {
    const path = join(this.#folder, name)
    writeFileSync(path, text)
    return path
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** The secrets that this process knows: each is masked by the runner and taken out of all that we write. */
import { encodeRfc3986 } from '../text/percent-encoding.ts'

/** Shorter texts are no secrets anybody uses, and taking them out would wreck every line. */
const shortestSecretLength = 4

export class Secrets {
  readonly #mask: (secret: string) => void
  readonly #values = new Set<string>()
  #pattern: RegExp | null = null

  /** @param mask asks the runner to mask a text from now on (`::add-mask::`) */
  constructor(mask: (secret: string) => void) {
    this.#mask = mask
  }

  /** Masks a secret, line by line where it has several, as soon as it is known. */
  add(secret: string): void {
    for (const line of secret.split(/\r?\n/).map((part) => part.trim())) {
      if (line === '' || this.#values.has(line)) continue
      this.#mask(line)
      if (line.length < shortestSecretLength) continue
      // A service's error may quote a request back, where the secret stands encoded.
      const wellFormed = line.toWellFormed()
      for (const form of [
        line,
        encodeURIComponent(wellFormed),
        encodeRfc3986(wellFormed),
        new URLSearchParams({ '': line }).toString().slice(1),
        JSON.stringify(line).slice(1, -1)
      ]) {
        this.#values.add(form)
      }
      this.#pattern = null
    }
  }

  /** The text with every known secret replaced by `***`. Do this before anything is cut short. */
  redact(text: string): string {
    if (this.#values.size === 0) return text
    this.#pattern ??= new RegExp(
      [...this.#values]
        .sort((first, second) => second.length - first.length)
        .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
        // Percent-encoding is written in upper case or lower case.
        .map((value) => value.replace(/%[\dA-F]{2}/g, (code) => eitherCase(code)))
        .join('|'),
      'g'
    )
    return text.replace(this.#pattern, '***')
  }

  /**
   * Plain data with every known secret taken out of its texts. What others wrote is cleaned so before it is
   * escaped or cut short for the place where it is shown: after that a secret would not be recognized.
   */
  redactData<T>(value: T): T {
    return this.#values.size === 0 ? value : (this.#redactMember(value) as T)
  }

  #redactMember(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value)
    if (Array.isArray(value)) return value.map((member: unknown) => this.#redactMember(member))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, this.#redactMember(member)])
    )
  }
}

function eitherCase(code: string): string {
  return code.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`)
}

/** The secrets that this process knows: each is masked by the runner and taken out of all that we write. */
import { encodeRfc3986 } from './percent-encoding.ts'

/** Shorter texts are no secrets anybody uses: taking them out would wreck every line, and what a mask hides with them. */
const shortestSecretLength = 4
/** The same of a run's own secrets, which may be any value of a parameter (contract, "Trouble"). */
const shortestRunSecretLength = 6

export class Secrets {
  readonly #mask: (secret: string) => void
  readonly #known = new Set<string>()
  /** Each secret in every way in which it may be written. */
  readonly #forms = new Set<string>()
  #pattern: RegExp | null = null
  /** Data that was redacted, by what it was: views share most of their parts with the one before. */
  #redacted = new WeakMap<object, unknown>()

  /** @param mask asks the runner to mask a text from now on (`::add-mask::`) */
  constructor(mask: (secret: string) => void) {
    this.#mask = mask
  }

  /** Masks a secret, line by line where it has several, as soon as it is known. */
  add(secret: string): void {
    for (const line of linesOf(secret)) {
      if (line.length >= shortestSecretLength) this.#addLine(line)
    }
  }

  /**
   * The same with the secret values of a run. Those that are short or a number are no secrets, nor is what the run
   * shows of itself: masking them would blind the log, and GitHub drops outputs that hold a masked text.
   *
   * @param isShown whether the run shows this text: a status, a commit or a branch of it
   */
  addOfRun(values: readonly string[], isShown: (text: string) => boolean): void {
    for (const line of values.flatMap(linesOf)) {
      const isNumber = /^[-+]?\d+(?:\.\d+)?$/.test(line)
      if (line.length >= shortestRunSecretLength && !isNumber && !isShown(line)) this.#addLine(line)
    }
  }

  /** The text with every known secret replaced by `***`. Do this before anything is cut short. */
  redact(text: string): string {
    if (this.#forms.size === 0) return text
    this.#pattern ??= patternOf(this.#forms)
    return text.replace(this.#pattern, '***')
  }

  /**
   * Plain data with every known secret taken out of its texts and names. What others wrote is cleaned so before it
   * is escaped or cut short for the place where it is shown: after that a secret would not be recognized. Parts
   * that hold none are given back as they are, and what has a class of its own stays.
   */
  redactData<T>(value: T): T {
    return this.#forms.size === 0 ? value : (this.#redactMember(value) as T)
  }

  #addLine(line: string): void {
    if (this.#known.has(line)) return
    this.#known.add(line)
    this.#mask(line)
    for (const form of formsOf(line)) this.#forms.add(form)
    this.#pattern = null
    this.#redacted = new WeakMap()
  }

  #redactMember(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value)
    if (typeof value !== 'object' || value === null) return value
    const known = this.#redacted.get(value)
    if (known !== undefined) return known
    const redacted = this.#redactMembers(value)
    this.#redacted.set(value, redacted)
    return redacted
  }

  #redactMembers(value: object): unknown {
    if (Array.isArray(value)) {
      const members = value.map((member: unknown) => this.#redactMember(member))
      return members.every((member, at) => member === value[at]) ? value : members
    }
    if (!isPlain(value)) return value
    const before = Object.entries(value)
    const after = before.map(([name, member]) => [this.redact(name), this.#redactMember(member)] as const)
    const isSame = after.every(([name, member], at) => name === before[at]?.[0] && member === before[at][1])
    return isSame ? value : Object.fromEntries(after)
  }
}

function linesOf(secret: string): string[] {
  return secret.split(/[\r\n]+/).map((line) => line.trim())
}

/** A service's error may quote a request back, where the secret stands encoded. */
function formsOf(secret: string): string[] {
  const wellFormed = secret.toWellFormed()
  return [
    secret,
    encodeURIComponent(wellFormed),
    encodeRfc3986(wellFormed),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1)
  ]
}

/** Finds any of these texts, the longest first. */
function patternOf(texts: ReadonlySet<string>): RegExp {
  const patterns = [...texts]
    .sort((first, second) => second.length - first.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    // Percent-encoding is written in upper case or lower case.
    .map((text) => text.replace(/%[\dA-F]{2}/g, eitherCase))
  return new RegExp(patterns.join('|'), 'g')
}

function eitherCase(code: string): string {
  return code.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

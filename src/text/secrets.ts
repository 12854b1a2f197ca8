/** The secrets that this process knows: each is masked by the runner and taken out of all that we write. */
import { withoutColours, withoutSequences } from './remote-text.ts'
import { finderOf, type Finder } from './secret-finder.ts'

/** Shorter texts are no secrets anybody uses: taking them out would wreck every line, and what a mask hides with them. */
const shortestSecretLength = 4
/** The same of a run's own secrets, which may be any value of a parameter (contract, "Trouble"). */
const shortestRunSecretLength = 6

/** How many of the secrets that take each other's place are still looked for: what is older has expired. */
const generationsKept = 3

/** What of a model is its own: words that are compared, and are no text of others. */
export interface OwnWords {
  /** Whether the text of a member is a word of ours. */
  readonly isWord: (member: string, text: string) => boolean
  /** Whether what stands below a member is all of others, the names of its members among them. */
  readonly isForeign: (member: string) => boolean
}

/** Nothing of ours: all is taken to be others' text. */
const nothingOwn: OwnWords = { isWord: () => false, isForeign: () => true }

export class Secrets {
  readonly #mask: (secret: string) => void
  readonly #masked = new Set<string>()
  /** Secrets that were given to this process. */
  readonly #given = new Set<string>()
  /** The last of those that are renewed, by their kind. */
  readonly #renewed = new Map<string, readonly string[]>()
  /** The secrets of runs, by whom they are of: what a run shows of itself is none, and may be told late. */
  readonly #ofRuns = new Map<string, ReadonlySet<string>>()
  #finder: Finder | null = null
  /** Data that was redacted, as ours or as others', by what it was: views share most of their parts with the one before. */
  #redacted = { own: new WeakMap<object, unknown>(), foreign: new WeakMap<object, unknown>() }

  /** @param mask asks the runner to mask a text from now on (`::add-mask::`) */
  constructor(mask: (secret: string) => void) {
    this.#mask = mask
  }

  /** Masks a secret as soon as it is known, line by line where it has several. */
  add(secret: string): void {
    const texts = textsOf(secret, shortestSecretLength).filter((text) => !this.#given.has(text))
    if (texts.length === 0) return
    for (const text of texts) this.#given.add(text)
    this.#maskLines(linesOf(secret), shortestSecretLength)
    this.#forget()
  }

  /**
   * The same with a secret that takes the place of an earlier one of its kind. A step may last for days: only the last
   * few are looked for, so that this takes no longer and longer. The runner masks all.
   */
  renew(kind: string, secret: string): void {
    const known = this.#renewed.get(kind) ?? []
    if (known.includes(secret)) return
    this.#renewed.set(kind, [...known, secret].slice(-generationsKept))
    this.#maskLines(linesOf(secret), shortestSecretLength)
    this.#forget()
  }

  /**
   * The same with the secret values of a run, in place of those that it had before. Those that are short or a number
   * are no secrets, nor is what the run shows of itself: masking them would blind the log, and GitHub drops outputs
   * that hold a masked text. A mask can't be taken back, so it waits until the run has told what it shows.
   *
   * @param owner whose run it is
   * @param isShown whether the run shows this text: a status, a commit or a branch of it
   * @param isSettled whether the run has told its commit and branch, or will tell no more
   */
  setOfRun(
    owner: string,
    values: readonly string[],
    isShown: (text: string) => boolean,
    isSettled: boolean
  ): void {
    const { lines, texts } = secretsOfRun(values, isShown)
    if (isSettled) this.#maskLines(lines, shortestRunSecretLength)
    this.#keepOfRuns(owner, new Set(texts))
  }

  /**
   * The same with those of a run that a search merely looks at: beside the others, until there is a run to follow, and
   * without a mask. What another run shows of itself says nothing of what the right one will.
   */
  addOfSearchedRun(owner: string, values: readonly string[], isShown: (text: string) => boolean): void {
    const { texts } = secretsOfRun(values, isShown)
    this.#keepOfRuns(owner, new Set([...(this.#ofRuns.get(owner) ?? []), ...texts]))
  }

  /** The text with every known secret replaced by `***`. Do this before anything is cut short. */
  redact(text: string): string {
    this.#finder ??= finderOf(this.#known())
    const { shortest, pattern } = this.#finder
    // Most texts are a name or a status, shorter than any secret.
    if (text.length < shortest) return text
    const redacted = text.replace(pattern, '***')
    if (!redacted.includes('\u001b')) return redacted
    // Line by line, for linear time.
    return redacted
      .split('\n')
      .map((line) => withoutHidden(line, pattern))
      .join('\n')
  }

  /**
   * Plain data with every known secret taken out of others' texts. What others wrote is cleaned so before it is
   * escaped or cut short for the place where it is shown: after that a secret would not be recognized. Parts that
   * hold none are given back as they are, and what has a class of its own stays.
   *
   * @param value never changed after this
   * @param own what is never touched: always the same for the same data
   */
  redactData<T>(value: T, own: OwnWords = nothingOwn): T {
    return this.#redactMember(value, own, own === nothingOwn) as T
  }

  #known(): string[] {
    const renewed = [...this.#renewed.values()].flat()
    return [
      ...this.#given,
      ...renewed.flatMap((secret) => textsOf(secret, shortestSecretLength)),
      ...[...this.#ofRuns.values()].flatMap((of) => [...of])
    ]
  }

  #keepOfRuns(owner: string, texts: ReadonlySet<string>): void {
    const before = this.#ofRuns.get(owner) ?? new Set()
    if (texts.size === before.size && [...texts].every((text) => before.has(text))) return
    this.#ofRuns.set(owner, texts)
    this.#forget()
  }

  /** The runner masks line by line; each once. */
  #maskLines(lines: readonly string[], shortest: number): void {
    for (const line of lines) {
      if (line.length < shortest || this.#masked.has(line)) continue
      this.#masked.add(line)
      this.#mask(line)
    }
  }

  #forget(): void {
    this.#finder = null
    this.#redacted = { own: new WeakMap(), foreign: new WeakMap() }
  }

  #redactMember(value: unknown, own: OwnWords, isForeign: boolean): unknown {
    if (typeof value === 'string') return this.redact(value)
    if (typeof value !== 'object' || value === null) return value
    const before = this.#redacted[isForeign ? 'foreign' : 'own']
    const known = before.get(value)
    if (known !== undefined) return known
    const redacted = this.#redactMembers(value, own, isForeign)
    before.set(value, redacted)
    return redacted
  }

  /** What is the same afterwards, as nearly all is, costs nothing but the look at it. */
  #redactMembers(value: object, own: OwnWords, isForeign: boolean): unknown {
    if (Array.isArray(value)) {
      const redacted = (member: unknown): unknown => this.#redactMember(member, own, isForeign)
      return value.every((member: unknown) => redacted(member) === member) ? value : value.map(redacted)
    }
    if (!isPlain(value)) return value
    const redactedName = (name: string): string => (isForeign ? this.redact(name) : name)
    const redacted = (name: string, member: unknown): unknown => {
      const isWord = !isForeign && typeof member === 'string' && own.isWord(name, member)
      return isWord ? member : this.#redactMember(member, own, isForeign || own.isForeign(name))
    }
    const names = Object.keys(value)
    const isSame = names.every(
      (name) => redactedName(name) === name && redacted(name, value[name]) === value[name]
    )
    if (isSame) return value
    return Object.fromEntries(names.map((name) => [redactedName(name), redacted(name, value[name])]))
  }
}

/** A secret in each way in which its lines may stand: apart, and together. */
function textsOf(secret: string, shortest: number): string[] {
  const whole = secret.trim()
  const lines = linesOf(whole)
  const texts = lines.length > 1 ? [whole, lines.join('\n'), lines.join(' '), ...lines] : [whole]
  return [...new Set(texts)].filter((text) => text.length >= shortest)
}

/** What of a run's secret values is one, as lines and in each way in which they may stand. */
function secretsOfRun(
  values: readonly string[],
  isShown: (text: string) => boolean
): { readonly lines: readonly string[]; readonly texts: readonly string[] } {
  const isSecret = (text: string): boolean => !isNumber(text) && !isShown(text)
  const secret = values.filter((value) => isSecret(value.trim()))
  return {
    lines: secret.flatMap(linesOf).filter(isSecret),
    texts: secret.flatMap((value) => textsOf(value, shortestRunSecretLength)).filter(isSecret)
  }
}

/**
 * A line without the secrets that colours hide, which pages take off again, or other sequences of a terminal; where it
 * has none, as it is.
 */
function withoutHidden(line: string, pattern: RegExp): string {
  return [withoutColours, withoutSequences].reduce((shown, strip) => {
    const plain = strip(shown)
    const redacted = plain.replace(pattern, '***')
    return redacted === plain ? shown : redacted
  }, line)
}

function isNumber(text: string): boolean {
  return /^[-+]?\d+(?:\.\d+)?$/.test(text)
}

function linesOf(secret: string): string[] {
  return secret.split(/[\r\n]+/).map((line) => line.trim())
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

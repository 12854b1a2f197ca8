/**
 * An answer without what is private in it, for a bug report: names of fields, types, statuses, trigger modes and action
 * types stay; every other text becomes its length, every id a made-up one, every time its day.
 */
import { documentedCode } from '../src/api/codes.ts'
import { parseJsonOrNull } from '../src/api/fields.ts'
import { isRecord } from '../src/text/lenient.ts'
import { knownErrorFields, knownFields } from './known-fields.ts'
import type { Leaf, Shape } from './shapes.ts'

const shortestMadeUp = 4

/** Made-up ids: the same one for the same id, wherever it stands, and of as many digits (four at least). */
export class MadeUpIds {
  readonly #numbers = new Map<string, number>()

  /** @param id in digits, or any text */
  textFor(id: string): string {
    const number = this.#numberFor(id)
    return /^\d+$/.test(id) ? digitsOf(number, id.length) : `<id ${number}>`
  }

  numberFor(id: number): number {
    return Number(digitsOf(this.#numberFor(String(id)), String(id).length))
  }

  #numberFor(id: string): number {
    const known = this.#numbers.get(id) ?? this.#numbers.size + 1
    this.#numbers.set(id, known)
    return known
  }
}

/** A one, then the number, filled up with zeros to so many digits: no two numbers look the same, whatever the length. */
function digitsOf(number: number, length: number): string {
  return `1${String(number).padStart(Math.max(length, shortestMadeUp) - 1, '0')}`
}

/** What stands for a text. */
export function textOutline(text: string): string {
  return `<text of ${text.length} ${text.length === 1 ? 'character' : 'characters'}>`
}

/** The answer's JSON, its values replaced by what stands for them. */
export function outlineOf(value: unknown, shape: Shape, ids: MadeUpIds): unknown {
  if (typeof value === 'string' && !isWordLeaf(shape)) {
    const told = parseJsonOrNull(value)
    if (isRecord(told) || Array.isArray(told)) {
      return { '<JSON in a text>': outlineOf(told, shape, ids) }
    }
  }
  if (Array.isArray(value)) {
    const of = isList(shape) ? shape.of : 'data'
    return value.map((element) => outlineOf(element, of, ids))
  }
  if (isRecord(value)) return objectOutline(value, isList(shape) && shape.orOne ? shape.of : shape, ids)
  return leafOutline(value, typeof shape === 'string' ? shape : 'data', ids)
}

function objectOutline(value: Readonly<Record<string, unknown>>, shape: Shape, ids: MadeUpIds): unknown {
  const isKnownObject = typeof shape !== 'string' && shape.kind === 'object'
  const fields = typeof shape === 'string' || shape.kind === 'list' ? {} : shape.fields
  return Object.fromEntries(
    Object.entries(value).map(([name, member], index) => {
      const known = Object.hasOwn(fields, name) ? fields[name] : undefined
      // In an object that the service names the fields of, every name is the service's own.
      const isShown = known !== undefined || isFieldName(name, isKnownObject)
      const key = isShown ? name : `<name ${index + 1}, ${name.length} characters>`
      return [key, outlineOf(member, known ?? 'data', ids)]
    })
  )
}

/** Field names that are in our lists: in an unknown object only these are certain to be nobody's secret. */
const vocabulary: ReadonlySet<string> = new Set([
  ...namesIn(knownErrorFields),
  ...Object.values(knownFields).flatMap((operations) =>
    Object.values(operations).flatMap((shape) => (shape === undefined ? [] : namesIn(shape)))
  )
])

function namesIn(shape: Shape): string[] {
  if (typeof shape === 'string') return []
  if (shape.kind === 'list') return namesIn(shape.of)
  return Object.entries(shape.fields).flatMap(([name, field]) => [name, ...namesIn(field)])
}

function isFieldName(name: string, isServiceNamed: boolean): boolean {
  return isServiceNamed ? isFieldWord(name) : vocabulary.has(name)
}

/** Whether a name looks like a field's. */
export function isFieldWord(name: string): boolean {
  return /^[A-Za-z_][\w-]{0,47}$/.test(name)
}

/** Words of the service, which say nothing of anybody. Anything longer or stranger is a text. */
function isServiceWord(text: string): boolean {
  return /^[\p{L}\p{N}_-]{1,40}$/u.test(text)
}

function isWordLeaf(shape: Shape): boolean {
  return shape === 'status' || shape === 'action-type' || shape === 'trigger-mode'
}

function isList(shape: Shape): shape is Extract<Shape, { kind: 'list' }> {
  return typeof shape !== 'string' && shape.kind === 'list'
}

function leafOutline(value: unknown, leaf: Leaf, ids: MadeUpIds): unknown {
  if (typeof value === 'number') return numberOutline(value, leaf, ids)
  if (typeof value !== 'string') return value
  switch (leaf) {
    case 'status':
    case 'action-type':
    case 'trigger-mode':
      return isServiceWord(value) ? value : textOutline(value)
    case 'code':
      return documentedCode(value) === null ? textOutline(value) : value
    case 'id':
      return value === '' ? value : ids.textFor(value)
    case 'time':
      return /^\d+$/.test(value) ? String(dayOf(Number(value))) : textOutline(value)
    case 'flag':
      return value === 'true' || value === 'false' ? value : textOutline(value)
    case 'text':
    case 'number':
    case 'data':
      return value === '' ? value : textOutline(value)
  }
}

/** Of numbers that are known for nothing in particular, only small ones are no ids. */
const largestPlainNumber = 999

function numberOutline(value: number, leaf: Leaf, ids: MadeUpIds): number {
  if (leaf === 'id') return ids.numberFor(value)
  if (leaf === 'trigger-mode') return value
  if (leaf === 'time' || isTime(value)) return dayOf(value)
  return Math.abs(value) <= largestPlainNumber ? value : ids.numberFor(value)
}

/** From 2001 on, in milliseconds. */
function isTime(value: number): boolean {
  return value >= 1e12 && value < 1e13
}

const daySeconds = 24 * 60 * 60

/** A time's day, in the unit that it is told in: milliseconds, or seconds. */
function dayOf(time: number): number {
  const day = Math.abs(time) >= 1e11 ? daySeconds * 1000 : daySeconds
  return Math.floor(time / day) * day
}

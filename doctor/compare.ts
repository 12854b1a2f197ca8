/** Compares an answer with what is known of it. */
import { parseJsonOrNull } from '../src/api/fields.ts'
import { isRecord } from '../src/text/lenient.ts'
import { isKnownActionType, isKnownStatus, isKnownTriggerMode } from './known-words.ts'
import type { Leaf, ObjectShape, Shape } from './shapes.ts'

/** Fields by their paths, such as `stages[].stageInfo.jobs[].id`; words as the service wrote them. Each once. */
export interface Comparison {
  readonly unknownFields: readonly string[]
  /** Fields that the gate reads, and that none of the objects at this place has. */
  readonly missedFields: readonly string[]
  /** Known fields whose values are of another type. */
  readonly otherTypes: readonly OtherType[]
  readonly statuses: readonly string[]
  readonly triggerModes: readonly string[]
  readonly actionTypes: readonly string[]
}

export interface OtherType {
  readonly path: string
  readonly known: TypeName
  readonly found: TypeName
}

export type TypeName = 'text' | 'number' | 'flag' | 'object' | 'list'

/** @param value the answer's JSON */
export function compare(value: unknown, shape: Shape): Comparison {
  const notes = new Notes()
  note(value, shape, '', notes)
  return notes.comparison()
}

/** Whether all of an answer is as it is known. */
export function isAsKnown(comparison: Comparison): boolean {
  return Object.values(comparison).every((found: readonly unknown[]) => found.length === 0)
}

class Notes {
  readonly unknownFields = new Set<string>()
  readonly otherTypes = new Map<string, OtherType>()
  readonly statuses = new Set<string>()
  readonly triggerModes = new Set<string>()
  readonly actionTypes = new Set<string>()
  readonly #read = new Set<string>()
  readonly #found = new Set<string>()

  object(fields: Readonly<Record<string, unknown>>, shape: ObjectShape, path: string): void {
    for (const alternatives of shape.read) {
      const key = within(path, alternatives)
      this.#read.add(key)
      if (alternatives.split('|').some((name) => Object.hasOwn(fields, name))) this.#found.add(key)
    }
  }

  type(path: string, known: TypeName, found: TypeName): void {
    this.otherTypes.set(`${path} ${found}`, { path, known, found })
  }

  comparison(): Comparison {
    return {
      unknownFields: [...this.unknownFields],
      missedFields: [...this.#read].filter((path) => !this.#found.has(path)),
      otherTypes: [...this.otherTypes.values()],
      statuses: [...this.statuses],
      triggerModes: [...this.triggerModes],
      actionTypes: [...this.actionTypes]
    }
  }
}

function note(value: unknown, shape: Shape, path: string, notes: Notes): void {
  // Any field can be null.
  if (value === null || value === undefined) return
  if (typeof shape === 'string') {
    noteLeaf(value, shape, path, notes)
    return
  }
  const told = typeof value === 'string' ? (parseJsonOrNull(value) ?? value) : value
  if (typeof told === 'string' && (told.trim() === '' || (shape.kind === 'object' && shape.orText))) return
  switch (shape.kind) {
    case 'list':
      if (Array.isArray(told)) {
        for (const element of told) note(element, shape.of, `${path}[]`, notes)
      } else if (shape.orOne) note(told, shape.of, path, notes)
      else notes.type(path, 'list', typeOf(told))
      return
    case 'free':
      if (!isRecord(told)) notes.type(path, 'object', typeOf(told))
      return
    case 'object':
      // A list that may come as one element is known by its elements' shape, too.
      if (!isRecord(told)) notes.type(path, 'object', typeOf(told))
      else noteObject(told, shape, path, notes)
  }
}

function noteObject(
  fields: Readonly<Record<string, unknown>>,
  shape: ObjectShape,
  path: string,
  notes: Notes
): void {
  notes.object(fields, shape, path)
  for (const [name, value] of Object.entries(fields)) {
    const known = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    if (known === undefined) notes.unknownFields.add(within(path, name))
    else note(value, known, within(path, name), notes)
  }
}

/** The types that a value comes in: ids and times as numbers and as texts, flags as texts here and there. */
const typesOf: Readonly<Record<Exclude<Leaf, 'data'>, readonly TypeName[]>> = {
  id: ['number', 'text'],
  text: ['text', 'number'],
  time: ['number', 'text'],
  number: ['number', 'text'],
  flag: ['flag', 'text'],
  status: ['text'],
  'trigger-mode': ['number', 'text'],
  'action-type': ['text'],
  code: ['text']
}

function noteLeaf(value: unknown, leaf: Leaf, path: string, notes: Notes): void {
  if (leaf === 'data') return
  const [known, ...others] = typesOf[leaf]
  const found = typeOf(value)
  if (known !== found && !others.includes(found)) {
    notes.type(path, known ?? 'text', found)
    return
  }
  const word = String(value)
  if (leaf === 'status' && word !== '' && !isKnownStatus(word)) notes.statuses.add(word)
  if (leaf === 'trigger-mode' && !isKnownTriggerMode(value)) notes.triggerModes.add(word)
  if (leaf === 'action-type' && path.endsWith('.type') && !isKnownActionType(word))
    notes.actionTypes.add(word)
}

function typeOf(value: unknown): TypeName {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'flag'
  return typeof value === 'object' ? 'object' : 'text'
}

function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

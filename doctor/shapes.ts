/** How an answer of a service looks, as far as it is known: the words that `known-fields.ts` is written in. */

/** One value. `data` is anything, of which nothing is known; `code` is the code of an error. */
export type Leaf =
  'id' | 'text' | 'time' | 'number' | 'flag' | 'status' | 'trigger-mode' | 'action-type' | 'code' | 'data'

/** An object whose fields the service names. */
export interface ObjectShape {
  readonly kind: 'object'
  readonly fields: Readonly<Record<string, Shape>>
  /** The fields that the gate reads; `a|b` where either will do. */
  readonly read: readonly string[]
  /** Whether a bare text may come instead. */
  readonly orText: boolean
}

/** An object whose fields people name (variables, results), apart from these. */
export interface FreeShape {
  readonly kind: 'free'
  readonly fields: Readonly<Record<string, Shape>>
}

export interface ListShape {
  readonly kind: 'list'
  readonly of: Shape
  /** Whether one element may come instead of a list of it. */
  readonly orOne: boolean
}

/** Objects and lists may come as JSON in a text. */
export type Shape = Leaf | ObjectShape | FreeShape | ListShape

/** @param read names of the fields that the gate reads, with blanks between them */
export function object(fields: ObjectShape['fields'], read = '', { orText = false } = {}): ObjectShape {
  return { kind: 'object', fields, read: read.split(' ').filter((name) => name !== ''), orText }
}

export function free(fields: FreeShape['fields'] = {}): FreeShape {
  return { kind: 'free', fields }
}

export function list(of: Shape, { orOne = false } = {}): ListShape {
  return { kind: 'list', of, orOne }
}

/** Fields of one kind, by their names with blanks between them. */
export function named(leaf: Leaf, names: string): Readonly<Record<string, Leaf>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, leaf]))
}

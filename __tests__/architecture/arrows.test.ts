import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = join(__dirname, '..', '..')
const src = join(root, 'src')

/** The folders of src/ from the lowest to the highest: a file imports from its own folder or a lower one. */
const folders = [
  'text',
  'schedule',
  'http',
  'github',
  'run',
  'api',
  'credentials',
  'logs',
  'gate',
  'inputs',
  'messages',
  'markdown',
  'report',
  '' // main.ts and index.ts
]

/** No file is longer: one that grows beyond is asked why. */
const longestFileLines = 250

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()

function textOf(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : ''
}

/** The files of src/ that a file imports, types among them. */
function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:from|import\() ?'(\.[^']+)'/g)]
    .map(([, path]) => relative(src, resolve(src, dirname(file), path ?? '')))
    .filter((path) => !path.startsWith('..'))
}

describe('the arrows of src/', () => {
  it('every folder has its place in the order', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual([...folders].sort())
  })

  it('no import goes up, types among them', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => folders.indexOf(folderOf(imported)) > folders.indexOf(folderOf(file)))
        .map((imported) => `${file} → ${imported}`)
    )
    expect(upward).toEqual([])
  })

  it('there is no cycle of files that do something', () => {
    const graph = new Map(files.map((file) => [file, valueImportsOf(file)]))
    expect(files.filter((file) => reaches(graph, file, file))).toEqual([])
  })

  it(`no file has more than ${longestFileLines} lines`, () => {
    const long = files
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > longestFileLines)
    expect(long).toEqual([])
  })
})

describe('the edges of src/', () => {
  it.each([
    ['standard output is written by one file, and by the entry', /process\.stdout\.write\(/, ['index.ts']],
    ['the environment is read by the entry', /process\.env\b/, ['index.ts']],
    ['the real time is read by the clock alone', /Date\.now\(|new Date\(\)/, ['schedule/clock.ts']]
  ])('%s', (_rule, pattern, allowed) => {
    expect(files.filter((file) => pattern.test(textOf(file)))).toEqual(allowed)
  })
})

/** Imports that are there when the code runs: types are not. */
function valueImportsOf(file: string): string[] {
  return [...textOf(file).matchAll(/^(?:import|export) (?!type )[^'"]*?from '(\.[^']+)'/gms)]
    .map(([, path]) => relative(src, resolve(src, dirname(file), path ?? '')))
    .filter((path) => !path.startsWith('..'))
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const left = [...(graph.get(from) ?? [])]
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (file === to) return true
    if (seen.has(file)) continue
    seen.add(file)
    left.push(...(graph.get(file) ?? []))
  }
  return false
}

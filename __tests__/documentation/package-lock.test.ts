import { describe, expect, it } from '@jest/globals'
import { read } from './repository-files.ts'

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

const { packages } = JSON.parse(read('package-lock.json')) as Lock

/** Where Node.js would look for a package that the one at `path` asks for: there, then further up. */
function placesOf(name: string, path: string): string[] {
  const folders = path.split('/node_modules/').slice(0, -1)
  const outer = folders.map((_, depth) => folders.slice(0, depth + 1).join('/node_modules/'))
  const within = [path, ...outer.reverse()].filter((folder) => folder !== '')
  return [...within.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

describe('package-lock.json', () => {
  it('has an entry for every optional package, so that npm ci takes it on every platform', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ name, path }))
    )
    const missing = wanted.filter(
      ({ name, path }) => !placesOf(name, path).some((place) => Object.hasOwn(packages, place))
    )
    expect(wanted.length).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })
})

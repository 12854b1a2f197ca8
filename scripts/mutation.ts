/**
 * Mutation testing, one file of src/ after another: `node scripts/mutation.ts [part of a path]`.
 *
 * Each file is tried by the test that mirrors it, which takes seconds; what survives that, by all tests. Jest keeps
 * memory from run to run, so that one Stryker run over all files becomes slower and slower. Reports of the last try
 * are in reports/mutation/, one for each file; the table goes to standard output.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import config from '../stryker.config.json' with { type: 'json' }

interface Position {
  readonly line: number
  readonly column: number
}

interface Mutant {
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
  readonly mutatorName: string
  readonly replacement?: string
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}

const leastScore = 0.85
/** As Stryker counts: a mutant that can't run at all is in neither. */
const noticedStatuses = new Set(['Killed', 'Timeout'])
const survivedStatuses = new Set(['Survived', 'NoCoverage'])
const kinds = ['json', 'html']
const folder = join('reports', 'mutation')
const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const wanted = process.argv[2] ?? ''
const files = globSync(config.mutate)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes(wanted))
  .sort()
if (files.length === 0) throw new Error(`No file that stryker.config.json names has ${wanted} in its path.`)

mkdirSync(folder, { recursive: true })
const rows = files.flatMap((file) => {
  const mirror = file.replace(/^src\/(.*)\.ts$/, '__tests__/$1.test.ts')
  // A mutant of what runs as a file is loaded takes all tests anew, a minute and more, so only the mirror tries it.
  const tried = existsSync(mirror)
    ? mutantsOf(file, [file], { testMatch: [`<rootDir>/${mirror}`], ignoreStatic: false })
    : mutantsOf(file, [file], { testMatch: config.jest.config.testMatch, ignoreStatic: true })
  const left = tried.filter(({ status }) => survivedStatuses.has(status))
  const places = [...new Set(left.map((mutant) => `${file}:${rangeOf(mutant)}`))]
  const again =
    existsSync(mirror) && left.length > 0
      ? mutantsOf(file, places, { testMatch: config.jest.config.testMatch, ignoreStatic: true })
      : []
  const noticedAgain = new Set(again.filter(({ status }) => noticedStatuses.has(status)).map(keyOf))
  const survived = left.filter((mutant) => !noticedAgain.has(keyOf(mutant))).length
  const mutants = left.length + tried.filter(({ status }) => noticedStatuses.has(status)).length
  return mutants === 0 ? [] : [{ file: `\`${file}\``, mutants, survived }]
})
const sum = (member: 'mutants' | 'survived'): number => rows.reduce((total, row) => total + row[member], 0)
const all = { file: 'all', mutants: sum('mutants'), survived: sum('survived') }

console.log('| File | Mutants | Survived | Score |\n| --- | ---: | ---: | ---: |')
for (const { file, mutants, survived } of [...rows, all]) {
  const score = (100 * (1 - survived / mutants)).toFixed(1)
  console.log(`| ${file} | ${mutants} | ${survived} | ${score} % |`)
}
if (all.survived > all.mutants * (1 - leastScore)) process.exitCode = 1

/** Tries a file's mutants, those at the given places of it, by these tests; its reports stay in the folder. */
function mutantsOf(
  file: string,
  places: readonly string[],
  { testMatch, ignoreStatic }: { readonly testMatch: readonly string[]; readonly ignoreStatic: boolean }
): readonly Mutant[] {
  const jest = { ...config.jest, config: { ...config.jest.config, testMatch } }
  const configFile = join(folder, 'stryker.config.json')
  writeFileSync(configFile, JSON.stringify({ ...config, mutate: places, ignoreStatic, jest }))
  for (const kind of kinds) rmSync(join(folder, `mutation.${kind}`), { force: true })
  execFileSync(process.execPath, [stryker, 'run', configFile], { stdio: ['ignore', 2, 2] })
  // A file of types alone has no report.
  if (!existsSync(join(folder, 'mutation.json'))) return []
  const name = file.replaceAll('/', '-')
  for (const kind of kinds) renameSync(join(folder, `mutation.${kind}`), join(folder, `${name}.${kind}`))
  const report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report
  return Object.values(report.files).flatMap(({ mutants }) => mutants)
}

/** Where a mutant is, as `mutate` takes it: columns count from 0 there, in a report from 1. */
function rangeOf({ location: { start, end } }: Mutant): string {
  return [start, end].map(({ line, column }) => `${line}:${column - 1}`).join('-')
}

function keyOf(mutant: Mutant): string {
  return [rangeOf(mutant), mutant.mutatorName, mutant.replacement].join(' ')
}

/**
 * Mutation testing, one file of src/ after another: `node scripts/mutation.ts [part of a path]`.
 *
 * Jest keeps memory from run to run, so that one Stryker run over all files becomes slower and slower.
 * Reports are in reports/mutation/, one for each file; the table goes to standard output.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import config from '../stryker.config.json' with { type: 'json' }

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

const leastScore = 0.85
/** As Stryker counts: a mutant that can't run at all is in neither. */
const noticedStatuses = new Set(['Killed', 'Timeout'])
const survivedStatuses = new Set(['Survived', 'NoCoverage'])
const kinds = ['json', 'html']
const folder = join('reports', 'mutation')
const wanted = process.argv[2] ?? ''
const files = globSync(config.mutate)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes(wanted))
  .sort()
if (files.length === 0) throw new Error(`No file that stryker.config.json names has ${wanted} in its path.`)

mkdirSync(folder, { recursive: true })
const rows = files.flatMap((file) => {
  const name = file.replaceAll('/', '-')
  const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  for (const kind of kinds) rmSync(join(folder, `mutation.${kind}`), { force: true })
  execFileSync(process.execPath, [stryker, 'run', '--mutate', file], { stdio: ['ignore', 2, 2] })
  // A file of types alone has no report.
  if (!existsSync(join(folder, 'mutation.json'))) return []
  for (const kind of kinds) renameSync(join(folder, `mutation.${kind}`), join(folder, `${name}.${kind}`))
  const report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report
  const statuses = Object.values(report.files)
    .flatMap(({ mutants }) => mutants.map(({ status }) => status))
    .filter((status) => noticedStatuses.has(status) || survivedStatuses.has(status))
  const noticed = statuses.filter((status) => noticedStatuses.has(status)).length
  return statuses.length === 0 ? [] : [{ file: `\`${file}\``, mutants: statuses.length, noticed }]
})
const sum = (member: 'mutants' | 'noticed'): number => rows.reduce((total, row) => total + row[member], 0)
const all = { file: 'all', mutants: sum('mutants'), noticed: sum('noticed') }

console.log('| File | Mutants | Survived | Score |\n| --- | ---: | ---: | ---: |')
for (const { file, mutants, noticed } of [...rows, all]) {
  const score = ((100 * noticed) / mutants).toFixed(1)
  console.log(`| ${file} | ${mutants} | ${mutants - noticed} | ${score} % |`)
}
if (all.noticed < all.mutants * leastScore) process.exitCode = 1

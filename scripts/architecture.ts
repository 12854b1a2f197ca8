/** The folders of src/ and what imports what, read from the files: the diagram of docs/architecture.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const src = join(import.meta.dirname, '..', 'src')

/** From the top to the bottom, and what each is for; a test holds this order. */
const folders: Readonly<Record<string, string>> = {
  main: 'index.ts, main.ts: puts the parts together',
  report: 'what people and later steps see',
  markdown: 'verdicts, tables, Gantt, escaping',
  messages: 'every sentence, in both languages',
  inputs: 'validated once, all problems at once',
  gate: 'the core: events, view, policy, acts',
  logs: "jobs' logs: tails, as they grow",
  credentials: 'a file for each kind',
  api: 'both generations, as tables of operations',
  run: 'a run, its statuses, what changed',
  github: 'event, files, workflow log, its API',
  http: 'one request, within limits',
  schedule: 'when to look; clock, pace, lanes',
  text: 'remote text, secrets, durations'
}

/** A Mermaid flowchart: an arrow from each folder to those it imports, but for those that it reaches through others. */
export function architectureDiagram(): string {
  const imports = folderImports()
  const nodes = Object.entries(folders).map(([folder, what]) =>
    `  ${folder}["<b>${folder}/</b><br>${what}"]`.replace('<b>main/</b><br>', '')
  )
  const arrows = Object.keys(folders).flatMap((folder) =>
    [...(imports.get(folder) ?? [])]
      .filter((imported) => !isReachedOtherwise(folder, imported, imports))
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((imported) => `  ${folder} --> ${imported}`)
  )
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'].join('\n')
}

function placeOf(folder: string): number {
  return Object.keys(folders).indexOf(folder)
}

/** Which folders the files of each folder import from, types among them. */
function folderImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue
    const folder = folderOf(file)
    const imported = found.get(folder) ?? new Set<string>()
    found.set(folder, imported)
    for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(
      /(?:from|import\() ?'(\.[^']+)'/g
    )) {
      const target = relative(src, resolve(src, dirname(file), path))
      if (!target.startsWith('..') && folderOf(target) !== folder) imported.add(folderOf(target))
    }
  }
  return found
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'main'
}

function isReachedOtherwise(
  from: string,
  to: string,
  imports: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
  const left = [...(imports.get(from) ?? [])].filter((folder) => folder !== to)
  const seen = new Set<string>()
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    if (folder === to) return true
    if (seen.has(folder)) continue
    seen.add(folder)
    left.push(...(imports.get(folder) ?? []))
  }
  return false
}

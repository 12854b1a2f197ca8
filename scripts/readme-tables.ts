/**
 * Writes what is generated of the documentation: the parts between `<!-- begin: … -->` and `<!-- end -->`, and in every
 * document and example the version of the action.
 *
 *   node scripts/readme-tables.ts            writes the files
 *   node scripts/readme-tables.ts --check    changes nothing; exit code 1 where a file is out of date
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { partFor } from './generated-parts.ts'
import { atThisVersion } from './version.ts'

const root = join(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')
let outdated = 0

for (const file of [...list('.', '.md'), ...list('docs', '.md'), 'simulator/README.md']) {
  await bring(file, filled)
}
for (const file of [...list('examples', '.yml'), '.github/workflows/gate.yml']) {
  await bring(file, (text) => Promise.resolve(atThisVersion(text)))
}
if (isCheck && outdated > 0) process.exitCode = 1

function list(folder: string, ending: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending))
  return names.map((name) => (folder === '.' ? name : `${folder}/${name}`))
}

/** Brings a file up to date, or complains that it is not. */
async function bring(file: string, change: (text: string, file: string) => Promise<string>): Promise<void> {
  const before = readFileSync(join(root, file), 'utf8')
  const after = await change(before, file)
  if (before === after) return
  outdated++
  if (isCheck) console.error(`${file} is out of date: run npm run readme`)
  else {
    writeFileSync(join(root, file), after)
    console.log(`${file} written`)
  }
}

async function filled(text: string, file: string): Promise<string> {
  const language = file.endsWith('.zh-CN.md') ? 'zh-CN' : 'en'
  // A part may stand inside a list item: then all of it is indented.
  const parts = text.replace(
    /^([ \t]*)(<!-- begin: (.+?) -->)[^]*?(<!-- end -->)/gm,
    (_whole, indent: string, begin: string, name: string, end: string) =>
      [begin, '', ...partFor(name, language).split('\n'), '', end]
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n')
  )
  const options = await resolveConfig(join(root, file))
  return format(atThisVersion(parts), { ...options, parser: 'markdown' })
}

/**
 * Prints what CHANGELOG.md says of a version: `node scripts/release-notes.ts v1.2.3`. Ends with an error
 * where package.json has another version or the changelog has no dated entry of it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const version = process.argv[2]?.replace(/^v/, '') ?? ''
const packageVersion = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
  .version
if (version !== packageVersion) fail(`the tag is of ${version}, package.json of ${packageVersion}`)

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
const entries = changelog.split(/^## /m).slice(1)
const entry = entries.find((text) => text.startsWith(`[${version}] - `))
if (entry === undefined) fail(`CHANGELOG.md has no entry "## [${version}] - YYYY-MM-DD"`)
const heading = entry.slice(0, entry.indexOf('\n'))
if (!/- \d{4}-\d{2}-\d{2}$/.test(heading)) fail(`the entry "${heading}" has no date`)
console.log(
  entry
    .slice(heading.length)
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim()
)

function fail(why: string): never {
  console.error(`No release: ${why}`)
  process.exit(1)
}

/**
 * The version that documents and examples name. Its one place is package.json; whether it is out is said by its entry in
 * CHANGELOG.md. `npm run readme` carries both into all else.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** The tag that workflows use, such as `v1`. */
export const versionReference = `v${version.slice(0, version.indexOf('.'))}`

/** Whether any version of this major has been released: its entry in CHANGELOG.md has a date. */
export const isReleased = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  .split('\n')
  .some((line) => line.startsWith(`## [${versionReference.slice(1)}.`) && /\d{4}-\d{2}-\d{2}$/.test(line))

/** The text with every use of the action, or of its reusable workflow, at this major version. */
export function atThisVersion(text: string): string {
  return text.replace(
    /(yunxiao-pipeline-gate\/yunxiao-pipeline-gate(?:\/\.github\/workflows\/gate\.yml)?)@v\d+\b/g,
    `$1@${versionReference}`
  )
}

// Says whether dist/ is what src/ builds.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fresh = join('build', 'check-dist')
execFileSync(process.execPath, [join('scripts', 'build.js'), fresh], { stdio: 'inherit' })

const files = (folder) => readdirSync(folder).sort()
const differing = [...new Set([...files('dist'), ...files(fresh)])].filter((name) => {
  const inBoth = files('dist').includes(name) && files(fresh).includes(name)
  return !inBoth || !readFileSync(join('dist', name)).equals(readFileSync(join(fresh, name)))
})
if (differing.length > 0) {
  console.error(
    `dist/ is not what src/ builds: ${differing.join(', ')} differ. Run npm run build and commit dist/.`
  )
  process.exit(1)
}
console.log(`dist/ is what src/ builds (${files(fresh).length} files).`)

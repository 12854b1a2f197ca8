// Builds dist/ from src/: TypeScript to JavaScript by tsc, then one bundle with its licences by ncc.
// `node scripts/build.js [folder]`
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outDir = process.argv[2] ?? 'dist'
// As deep as src/, for the paths that lead to node_modules.
const compiled = 'compiled'
const run = (packageFile, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', packageFile), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  })

rmSync(join(root, compiled), { recursive: true, force: true })
rmSync(join(root, outDir), { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', compiled)
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  join(compiled, 'index.js'),
  '--out',
  outDir,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet'
)
withoutHttp2(join(root, outDir, 'index.js'))

/**
 * undici loads node:http2 as soon as it is loaded itself, a tenth of the gate's start-up time, and the gate
 * speaks HTTP/1.1 only. undici has a way to do without (it catches the failure), which this line takes.
 */
function withoutHttp2(file) {
  const text = readFileSync(file, 'utf8')
  const load = 'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");'
  const parts = text.split(load)
  if (parts.length !== 2) throw new Error(`${file} loads node:http2 in ${parts.length - 1} places, not one`)
  writeFileSync(file, parts.join('throw new Error("node:http2 is not loaded");'))
}

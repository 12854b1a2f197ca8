// Builds dist/ from src/: TypeScript to JavaScript by tsc, then one bundle with its licences by ncc.
// `node scripts/build.js [folder]`
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/**
 * What undici loads and the gate never uses, each with what stands in its place. A quarter of a start was Node reading
 * the bundle, so it holds no HTTP/2, no second HTTP/1 parser (undici's experiment) and no body that is a form: the gate
 * speaks HTTP/1.1 (`allowH2: false`), and its bodies are texts (`__tests__/http/request-bodies.test.ts`).
 */
const leftOut = new Map([
  ['../web/fetch/body.js', refusal('forms')],
  ['../web/fetch/formdata', refusal('forms')],
  ['../web/webidl', refusal('forms')],
  ['./client-h2.js', `module.exports = () => { ${refusal('HTTP/2')} };`],
  ['./parser-h1.js', 'module.exports = { getMiloEnabled: () => false };']
])

rmSync(join(root, compiled), { recursive: true, force: true })
rmSync(join(root, outDir), { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', compiled)
// ncc writes a CommonJS bundle where no type is said, and Node starts that a tenth sooner than ES modules.
writeFileSync(join(root, compiled, 'package.json'), '{}\n')
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  join(compiled, 'index.js'),
  '--out',
  outDir,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
  ...[...leftOut.keys()].flatMap((request) => ['--external', request])
)
const entry = join(root, outDir, 'index.js')
writeFileSync(entry, withoutLeftOut(readFileSync(entry, 'utf8')))
writeFileSync(join(root, outDir, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`)
completeLicences(join(root, outDir))

/** ncc overlooks the packages whose modules webpack has joined with ours: their licences are added. */
function completeLicences(folder) {
  const bundle = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const bundled = [
    ...bundle.matchAll(
      /CONCATENATED MODULE: \.\/(?:node_modules\/.+\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g
    )
  ].map(([, name]) => name)
  const file = join(folder, 'licenses.txt')
  const text = readFileSync(file, 'utf8')
  const missing = [...new Set(bundled)].sort().filter((name) => !text.split('\n').includes(name))
  const licenceOf = (name) => {
    const packageFolder = join(root, 'node_modules', name)
    const licence = readdirSync(packageFolder).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry))
    if (licence === undefined) throw new Error(`${name} is bundled and has no licence`)
    const { license } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    return `${name}\n${license}\n${readFileSync(join(packageFolder, licence), 'utf8').trim()}\n`
  }
  writeFileSync(file, [text.trimEnd(), ...missing.map(licenceOf)].join('\n\n'))
}

/** Nothing in dist/ asks for a file that is not there: what is left out has something else in its place. */
function withoutLeftOut(text) {
  return [...leftOut].reduce((left, [request, replacement]) => {
    const parts = left.split(`module.exports = require("${request}");`)
    if (parts.length !== 2) throw new Error(`${request} is loaded in ${parts.length - 1} places, not one`)
    return parts.join(replacement)
  }, text)
}

/** The statement that says so, if what is left out should ever be reached. */
function refusal(what) {
  return `throw new Error("the gate is built without ${what}");`
}

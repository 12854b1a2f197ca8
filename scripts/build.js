// Builds dist/ from src/: TypeScript to JavaScript by tsc, then one bundle with its licences by ncc.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outDir = process.argv[2] ?? 'dist'
const run = (packageFile, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', packageFile), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  })

rmSync(join(root, 'build'), { recursive: true, force: true })
rmSync(join(root, outDir), { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/index.js',
  '--out',
  outDir,
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet'
)

// `npm run demo`: sets up what is needed, then shows a gate that follows a simulated run to its end.
// Plain JavaScript without packages: it runs in an empty clone, by whatever Node is on the PATH.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

if (!existsSync(node24)) {
  console.log('Setting up: npm ci (once, about a minute) …')
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (install.status !== 0) process.exit(install.status ?? 1)
}

const demo = spawnSync(node24, [join(root, 'demo', 'gate-demo.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit'
})
process.exit(demo.status ?? 1)

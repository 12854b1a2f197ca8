// `npm run demo`: sets up what is needed, then shows a gate that follows a simulated run to its end.
// Plain JavaScript without packages: it runs in an empty clone, by whatever Node is on the PATH.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const isChinese = process.argv.some((argument) => argument.endsWith('zh-CN'))

if (!existsSync(node24)) {
  console.log(
    isChinese ? '正在准备：npm ci（仅一次，约一分钟）…' : 'Setting up: npm ci (once, about a minute) …'
  )
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  })
  if (install.status !== 0) {
    console.error(
      isChinese
        ? '\n准备失败，demo 没有开始：npm ci 没有成功，原因见上。请检查网络和 npm 的 registry 设置，然后重试。'
        : '\nThe demo did not start, because npm ci failed; npm says why above. Look at the network and at the registry that npm is set to, and try again.'
    )
    process.exit(install.status ?? 1)
  }
}

const demo = spawnSync(node24, [join(root, 'demo', 'gate-demo.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit'
})
process.exit(demo.status ?? 1)

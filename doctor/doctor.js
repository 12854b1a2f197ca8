// `npm run doctor`: finds a Node.js that runs TypeScript, and the packages.
// Plain JavaScript without packages: it says what is missing on any Node. Packages are not installed here, as their
// scripts would see the credentials in the environment.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = new URL('../node_modules/', import.meta.url)
const node24 = new URL(process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node', packages)
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
const node = existsSync(node24) ? fileURLToPath(node24) : isNewEnough ? process.execPath : null

if (node === null || !existsSync(new URL('undici', packages))) {
  console.error(
    process.argv.some((argument) => argument.endsWith('zh-CN'))
      ? '还缺少依赖包。请先在此文件夹中运行 npm ci（最好在没有凭证的 shell 中），然后重试。'
      : 'The packages are missing. Run npm ci in this folder first (best in a shell without the credentials), then try again.'
  )
  process.exit(1)
}

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const ended = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(ended.status ?? 1)

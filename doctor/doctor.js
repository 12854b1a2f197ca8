// `npm run doctor`: finds a Node.js that runs TypeScript, and the packages.
// Plain JavaScript without packages: it says what is missing on any Node. Packages are not installed here, as their
// scripts would see the credentials in the environment.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const isChinese = process.argv.some((argument) => argument.endsWith('zh-CN'))

const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
const node = existsSync(node24) ? node24 : isNewEnough ? process.execPath : null

if (node === null || !existsSync(join(root, 'node_modules', 'undici'))) {
  console.error(
    isChinese
      ? '还缺少依赖包。请先在此文件夹中运行 npm ci（最好在没有凭据的 shell 中），然后重试。'
      : 'The packages are missing. Run npm ci in this folder first (best in a shell without the credentials), then try again.'
  )
  process.exit(1)
}

const main = join(root, 'doctor', 'main.ts')
const ended = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(ended.status ?? 1)

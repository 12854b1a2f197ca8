import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inputTexts, outputTexts } from '../../scripts/action-texts.zh-cn.ts'
import { action, list, read, root } from './repository-files.ts'

const pages = [
  ...list('.', '.md'),
  ...list('docs', '.md').map((file) => `docs/${file}`),
  'simulator/README.md'
]

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^ *```[^]*?^ *```/gm, '')
}

function headingsOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/^(#{1,6}) (.+)$/gm)].map((match) => match[0])
}

describe('generated parts', () => {
  it('are up to date (npm run readme)', () => {
    const script = join(root, 'scripts', 'readme-tables.ts')
    // The npm package `node`: Node.js 24 runs TypeScript, whatever runs these tests.
    const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    expect(() => execFileSync(node, [script, '--check'], { cwd: root, stdio: 'pipe' })).not.toThrow()
  })

  it('describe in Chinese what action.yml declares, and nothing else', () => {
    expect(Object.keys(inputTexts)).toEqual(Object.keys(action.inputs))
    expect(Object.keys(outputTexts)).toEqual(Object.keys(action.outputs))
  })
})

describe('the READMEs', () => {
  it('name the commands for people who try the repository', () => {
    const commands = ['npm run demo', 'npm run demo -- --scenario failure', 'npm cit']
    for (const command of commands) {
      expect(read('README.md')).toContain(`\n${command}\n`)
      expect(read('README.zh-CN.md')).toContain(`\n${command}\n`)
    }
  })

  it('are equals: the same headings, examples and tables in the same order', () => {
    const shape = (file: string): string[] => {
      const text = read(file)
      const parts = [...text.matchAll(/<!-- begin: (.+?) -->/g)].map((match) => match[1] ?? '')
      return [...headingsOf(text).map((heading) => heading.replace(/ .*/, '')), ...parts]
    }
    expect(shape('README.zh-CN.md')).toEqual(shape('README.md'))
  })
})

describe.each(pages)('%s', (page) => {
  it('has links that lead somewhere', () => {
    const text = withoutCode(read(page))
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? ''
    )
    const broken = targets.filter((target) => {
      if (/^https?:/.test(target)) return false
      const [file = '', anchor] = target.split('#')
      const path = file === '' ? page : join(dirname(page), file)
      if (!existsSync(join(root, path))) return true
      if (anchor === undefined) return false
      return !headingsOf(read(path)).some((heading) => anchorOf(heading.replace(/^#+ /, '')) === anchor)
    })
    expect(broken).toEqual([])
  })
})

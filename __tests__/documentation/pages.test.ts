import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inputTexts, outputTexts } from '../../scripts/action-texts.zh-cn.ts'
import { parseMarkdown } from '../__fixtures__/parsed-markdown.ts'
import { action, list, read, root } from './repository-files.ts'

const pages = [
  ...list('.', '.md'),
  ...list('docs', '.md').map((file) => `docs/${file}`),
  'simulator/README.md',
  'simulator/README.zh-CN.md'
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

/** Pages that are whole in both languages, without their ending. The simulator's is an excerpt in Chinese. */
const pairs = pages
  .filter((page) => page.endsWith('.zh-CN.md') && !page.startsWith('simulator/'))
  .map((page) => page.replace('.zh-CN.md', ''))

/** A table's columns and rows, as `3 x 5`, in the order of the page. */
function tablesOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/(?:^ *\|.*\n)+/gm)].map(([table]) => {
    const [header = '', , ...rows] = table.trim().split('\n')
    return `${header.replaceAll('\\|', '').split('|').length - 2} x ${rows.length}`
  })
}

function partsOf(markdown: string): string[] {
  return [...markdown.matchAll(/<!-- begin: (.+?) -->/g)].map((match) => match[1] ?? '')
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

  it('are all the workflows that the documents show', () => {
    for (const page of pages.filter((name) => name.startsWith('README') || name.startsWith('docs/'))) {
      const byHand = read(page).replace(/<!-- begin: [^]*?<!-- end -->/g, '')
      expect({ page, workflows: byHand.match(/^ *(jobs|on):$/gm) }).toEqual({ page, workflows: null })
    }
  })
})

describe('the READMEs', () => {
  it('name the commands for people who try the repository', () => {
    for (const command of ['npm run demo', 'npm cit']) {
      expect(read('README.md')).toContain(`\n${command}\n`)
      expect(read('README.zh-CN.md')).toContain(`\n${command}\n`)
    }
  })

  it('are short: at most 350 lines', () => {
    expect(read('README.md').trim().split('\n').length).toBeLessThanOrEqual(350)
    expect(read('README.zh-CN.md').trim().split('\n').length).toBeLessThanOrEqual(350)
  })

  it('have every group of inputs', () => {
    const groups = [...read('action.yml').matchAll(/^ {2}# (.+)$/gm)].map((match) => `inputs: ${match[1]}`)
    expect(groups).toHaveLength(5)
    expect(partsOf(read('README.md')).filter((part) => part.startsWith('inputs'))).toEqual(groups)
  })
})

describe.each(pairs)('%s', (page) => {
  it('is the same in both languages: headings, tables, generated parts, in the same order', () => {
    const shape = (file: string): unknown => {
      const text = read(file)
      return {
        headings: headingsOf(text).map((heading) => heading.replace(/ .*/, '')),
        parts: partsOf(text),
        tables: tablesOf(text)
      }
    }
    expect(shape(`${page}.zh-CN.md`)).toEqual(shape(`${page}.md`))
  })
})

describe.each(pages)('%s', (page) => {
  it('shows its bold words bold: CommonMark closes none between punctuation and a letter', () => {
    expect(parseMarkdown(read(page)).text.match(/.*\*\*.*/g)).toBeNull()
  })

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

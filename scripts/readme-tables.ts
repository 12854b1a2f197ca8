/**
 * Fills the parts of the documentation that are generated, between `<!-- begin: … -->` and `<!-- end -->`:
 * the tables of action.yml, the workflows of examples/, and what each error code means.
 *
 *   node scripts/readme-tables.ts            writes the files
 *   node scripts/readme-tables.ts --check    changes nothing; exit code 1 where a file is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { documentedCode, documentedCodeNames, type CodeEffect } from '../src/api/codes.ts'
import { errors as englishErrors } from '../src/messages/en/errors.ts'
import { errors as chineseErrors } from '../src/messages/zh-cn/errors.ts'
import { inputTexts, outputTexts } from './action-texts.zh-cn.ts'

type Language = 'en' | 'zh-CN'

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

const root = join(import.meta.dirname, '..')
const documents: readonly (readonly [file: string, language: Language])[] = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
  ['docs/troubleshooting.md', 'en'],
  ['docs/troubleshooting.zh-CN.md', 'zh-CN']
]
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

const words = {
  en: {
    inputs: ['Input', 'Default', 'Meaning'],
    outputs: ['Output', 'Meaning'],
    codes: ['Code', 'What the gate does', 'What to do'],
    required: 'required',
    effects: {
      passing: 'Tries again',
      throttled: 'Tries again, less often',
      'clock-off': 'Corrects its clock and tries again once',
      'nonce-used': 'Signs again and tries again once',
      'security-token-expired': 'Renews the credentials of a role; otherwise ends with an error',
      refusal: 'Ends with an error'
    }
  },
  'zh-CN': {
    inputs: ['输入', '默认值', '含义'],
    outputs: ['输出', '含义'],
    codes: ['错误码', '本 Action 的处理', '您可以做什么'],
    required: '必填',
    effects: {
      passing: '重试',
      throttled: '降低频率后重试',
      'clock-off': '校正时钟后重试一次',
      'nonce-used': '重新签名后重试一次',
      'security-token-expired': '角色的临时凭证自动续期；否则报错退出',
      refusal: '报错退出'
    }
  }
} as const satisfies Record<Language, { effects: Record<CodeEffect, string> } & Record<string, unknown>>

const advice = { en: englishErrors.advice, 'zh-CN': chineseErrors.advice } as const

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function inputsTable(language: Language): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => {
    const standard = input.default === undefined ? '' : `\`${input.default}\``
    return [
      `\`${name}\``,
      input.required === true ? words[language].required : standard,
      textOf(name, input, inputTexts, language)
    ]
  })
  return table(words[language].inputs, rows)
}

function outputsTable(language: Language): string {
  const rows = Object.entries(action.outputs).map(([name, output]) => [
    `\`${name}\``,
    textOf(name, output, outputTexts, language)
  ])
  return table(words[language].outputs, rows)
}

function textOf(
  name: string,
  declared: { description: string },
  chinese: Readonly<Record<string, string>>,
  language: Language
): string {
  if (language === 'en') return declared.description
  const text = chinese[name]
  if (text === undefined) throw new Error(`scripts/action-texts.zh-cn.ts says nothing of ${name}`)
  return text
}

function codesTable(language: Language): string {
  const rows = documentedCodeNames.map((code) => {
    const meaning = documentedCode(code)
    if (meaning === null) throw new Error(`no meaning of ${code}`)
    return [`\`${code}\``, words[language].effects[meaning.effect], advice[language][meaning.advice]]
  })
  return table(words[language].codes, rows)
}

function example(file: string): string {
  const language = file.endsWith('.json') ? 'json' : 'yaml'
  return `\`\`\`${language}\n${readFileSync(join(root, 'examples', file), 'utf8').trim()}\n\`\`\``
}

/** The content of a generated part, by what its opening comment names. */
function partFor(name: string, language: Language): string {
  if (name === 'inputs') return inputsTable(language)
  if (name === 'outputs') return outputsTable(language)
  if (name === 'error codes') return codesTable(language)
  if (name.startsWith('examples/')) return example(name.slice('examples/'.length))
  throw new Error(`nothing is generated for "${name}"`)
}

async function render(file: string, language: Language): Promise<{ before: string; after: string }> {
  const before = readFileSync(join(root, file), 'utf8')
  // A part may stand inside a list item: then all of it is indented.
  const filled = before.replace(
    /^([ \t]*)(<!-- begin: (.+?) -->)[^]*?(<!-- end -->)/gm,
    (_whole, indent: string, begin: string, name: string, end: string) =>
      [begin, '', ...partFor(name, language).split('\n'), '', end]
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n')
  )
  const options = await resolveConfig(join(root, file))
  return { before, after: await format(filled, { ...options, parser: 'markdown' }) }
}

const isCheck = process.argv.includes('--check')
let outdated = 0
for (const [file, language] of documents) {
  const { before, after } = await render(file, language)
  if (before === after) continue
  outdated++
  if (isCheck) console.error(`${file} is out of date: run npm run readme`)
  else {
    writeFileSync(join(root, file), after)
    console.log(`${file} written`)
  }
}
if (isCheck && outdated > 0) process.exitCode = 1

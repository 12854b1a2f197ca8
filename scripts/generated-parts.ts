/** What stands between `<!-- begin: … -->` and `<!-- end -->` in the documents, by what the opening comment names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { documentedCode, documentedCodeNames, type CodeEffect } from '../src/api/codes.ts'
import { errors as englishErrors } from '../src/messages/en/errors.ts'
import { errors as chineseErrors } from '../src/messages/zh-cn/errors.ts'
import { inputTexts, outputTexts } from './action-texts.zh-cn.ts'
import { architectureDiagram } from './architecture.ts'
import { isReleased, versionReference } from './version.ts'

export type Language = 'en' | 'zh-CN'

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

const root = join(import.meta.dirname, '..')
const actionText = readFileSync(join(root, 'action.yml'), 'utf8')
const action = parse(actionText) as Action

const words = {
  en: {
    inputs: ['Input', 'Default', 'Meaning'],
    outputs: ['Output', 'Meaning'],
    codes: ['Code', 'What the gate does', 'What to do'],
    unreleased: (reference: string) =>
      `**Not released yet.** Until it is, replace \`@${reference}\` by \`@<full sha of a commit>\`.`,
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
    unreleased: (reference: string) =>
      `**尚未发布**。在此之前，请将 \`@${reference}\` 换成 \`@<某个提交的完整 sha>\`。`,
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

/** The content of a generated part; throws where nothing is known by that name. */
export function partFor(name: string, language: Language): string {
  if (name.startsWith('inputs: ')) return inputsTable(name.slice('inputs: '.length), language)
  if (name === 'outputs') return outputsTable(language)
  if (name === 'error codes') return codesTable(language)
  if (name === 'release') return isReleased ? '' : words[language].unreleased(versionReference)
  if (name === 'architecture') return architectureDiagram()
  if (name.startsWith('examples/')) return example(name)
  throw new Error(`nothing is generated for "${name}"`)
}

/** The inputs' names by their group: a comment line of action.yml heads each. */
export function inputGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  let group: string[] | null = null
  for (const line of actionText.slice(0, actionText.indexOf('\noutputs:')).split('\n')) {
    const heading = /^ {2}# (.+)$/.exec(line)?.[1]
    const input = /^ {2}([\w-]+):$/.exec(line)?.[1]
    if (heading !== undefined) groups.set(heading, (group = []))
    else if (input !== undefined) group?.push(input)
  }
  return groups
}

function inputsTable(group: string, language: Language): string {
  const names = inputGroups().get(group)
  if (names === undefined) throw new Error(`action.yml has no group "${group}"`)
  const rows = names.map((name) => {
    const input = action.inputs[name]
    if (input === undefined) throw new Error(`action.yml has no input ${name}`)
    const standard = input.default === undefined ? '' : `\`${input.default}\``
    return [`\`${name}\``, standard, textOf(name, input, inputTexts, language)]
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

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A file of examples/, or with `examples/file.yml > jobs > gate` what stands under these keys. */
function example(name: string): string {
  const [file = '', ...keys] = name.split(' > ')
  const language = file.endsWith('.json') ? 'json' : 'yaml'
  const lines = readFileSync(join(root, file), 'utf8').trim().split('\n')
  const excerpt = keys.reduce((within, key) => blockOf(key, within) ?? fail(`${file} has no "${key}"`), lines)
  return ['```' + language, ...excerpt, '```'].join('\n')
}

/** The first line that begins with a key, and all that is indented deeper; null where there is none. */
function blockOf(key: string, lines: readonly string[]): string[] | null {
  const indentOf = (line: string): number => line.search(/\S|$/)
  const start = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`))
  if (start < 0) return null
  const indent = indentOf(lines[start] ?? '')
  const length = lines.slice(start + 1).findIndex((line) => line !== '' && indentOf(line) <= indent)
  const block = lines.slice(start, length < 0 ? undefined : start + 1 + length)
  while (block.at(-1) === '') block.pop()
  return block.map((line) => line.slice(indent))
}

function fail(why: string): never {
  throw new Error(why)
}

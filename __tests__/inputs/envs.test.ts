import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseEnvs, startParameters } from '../../src/inputs/envs.ts'
import type { InputProblem } from '../../src/inputs/problems.ts'
import { sentences } from '../__fixtures__/input-sentences.ts'

const unseen = 'Input envs (its value may hold secrets and is not shown)'

/** What is read of a text, and what is wrong with it. */
function parsedEnvs(text: string): { envs: ReturnType<typeof parseEnvs>; problems: InputProblem[] } {
  const problems: InputProblem[] = []
  return { envs: parseEnvs(text, problems), problems }
}

describe('envs', () => {
  it('has a variable a line, its value all that follows the first =', () => {
    const text =
      '# what to build\nVERSION=1.2.3\n\n  EMPTY =\nURL=a=b&c==\n  # no more\nSPACED=  two  \r\n部署=是 '
    expect(parsedEnvs(text)).toEqual({
      envs: { VERSION: '1.2.3', EMPTY: '', URL: 'a=b&c==', SPACED: '  two  ', 部署: '是 ' },
      problems: []
    })
  })

  it('may be a JSON object of strings', () => {
    expect(parsedEnvs(' {"A": "1\\n2", "__proto__": "x"}\n')).toEqual({
      envs: JSON.parse('{"A": "1\\n2", "__proto__": "x"}') as unknown,
      problems: []
    })
  })

  it.each<[string, readonly string[]]>([
    ['VERSION', [`${unseen}, line 1, has no =. Example: VERSION=1.2.3`]],
    ['\n# x\n s3cret', [`${unseen}, line 3, has no =. Example: VERSION=1.2.3`]],
    ['A=1\n =s3cret', [`${unseen}, line 2, has no name before its =. Example: VERSION=1.2.3`]],
    ['=', [`${unseen}, line 1, has no name before its =. Example: VERSION=1.2.3`]],
    [
      'A=1\nB=2\nA=s3cret',
      [`${unseen}, line 3, has a name that a line before has already. Example: VERSION=1.2.3`]
    ],
    [
      'A\n=\n',
      [
        `${unseen}, line 1, has no =. Example: VERSION=1.2.3`,
        `${unseen}, line 2, has no name before its =. Example: VERSION=1.2.3`
      ]
    ],
    ['{"A": "s3cret', [`${unseen} begins with { but is no JSON object. Example: {"VERSION": "1.2.3"}`]],
    [
      '{"A": "1", "B": 123456}',
      [`${unseen}, member 2 of the JSON object, has a value that is no string. Example: {"VERSION": "1.2.3"}`]
    ],
    ['{"": "s3cret"}', [`${unseen}, member 1 of the JSON object, has no name. Example: {"VERSION": "1.2.3"}`]]
  ])('%j is refused, and not quoted', (envs, expected) => {
    expect(sentences({ start: 'true', envs })).toEqual(expected)
    expect(sentences({ start: 'true', envs }, 'zh-CN').join('\n')).not.toMatch(/s3cret|123456/)
  })

  it('says in Chinese what is wrong', () => {
    const read = (envs: string): string[] => sentences({ start: 'true', envs }, 'zh-CN')
    const unseenInChinese = '输入 envs（值可能含有机密，不予显示）'
    expect(read('A')).toEqual([`${unseenInChinese}第 1 行没有 =。示例：VERSION=1.2.3`])
    expect(read('{"A": 1}')).toEqual([
      `${unseenInChinese}的 JSON 对象中，第 1 个成员的值不是字符串。示例：{"VERSION": "1.2.3"}`
    ])
    expect(read('{')).toEqual([`${unseenInChinese}以 { 开头，但不是 JSON 对象。示例：{"VERSION": "1.2.3"}`])
  })

  it('of any text is taken or refused, and no problem quotes it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.string(), fc.string()).map(([name, value]) => `${name}=${value}`)
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(line).map((lines) => lines.join('\n')),
          fc.json()
        ),
        (text) => {
          const { envs, problems } = parsedEnvs(text)
          if (envs === null) {
            expect(problems.length).toBeGreaterThan(0)
            // Nothing but words of ours and numbers: no text of the input can stand there.
            for (const problem of problems) {
              expect(JSON.stringify(problem)).toMatch(
                /^\{"kind":"envs-(json|member|line)"(,"why":"(value|no-name|no-equals|name-again)","(line|member)":\d+)?\}$/
              )
            }
          } else {
            expect(problems).toEqual([])
            expect(Object.keys(envs).every((name) => name.trim() !== '')).toBe(true)
          }
        }
      )
    )
  })

  it('of any names and values are read as they are', () => {
    const name = fc.stringMatching(/^[A-Za-z_]\w*$/)
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text))
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (envs) => {
        const lines = Object.entries(envs).map((entry) => entry.join('='))
        expect(parsedEnvs(lines.join('\n'))).toEqual({ envs, problems: [] })
        expect(parsedEnvs(JSON.stringify(envs))).toEqual({ envs, problems: [] })
      })
    )
  })
})

describe('the parameters of the run that is started', () => {
  it.each<[string | null, Record<string, string>, string | null]>([
    [null, {}, null],
    ['{"id": 9007199254740993}', {}, '{"id": 9007199254740993}'],
    [null, { A: '1' }, '{"envs":{"A":"1"}}'],
    ['{}', { A: '1' }, '{"envs":{"A":"1"}}'],
    ['{ }', { A: '1' }, '{"envs":{"A":"1"} }'],
    [
      '\n{ "id": 9223372036854775807, "x": 1.0 }\n',
      { A: '"' },
      '{"envs":{"A":"\\""}, "id": 9223372036854775807, "x": 1.0 }'
    ]
  ])('%j and %j are %j', (startParams, envs, expected) => {
    expect(startParameters(startParams, envs)).toBe(expected)
  })

  it('are start-params with envs, whatever they hold', () => {
    const members = fc.dictionary(
      fc.string().filter((name) => name !== 'envs' && name !== '__proto__'),
      fc.jsonValue(),
      { noNullPrototype: true }
    )
    const envs = fc.dictionary(
      fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
      fc.string(),
      { minKeys: 1, noNullPrototype: true }
    )
    fc.assert(
      fc.property(members, envs, fc.constantFrom(0, 2), (startParams, variables, indent) => {
        const written = JSON.stringify(startParams, null, indent)
        const parameters: unknown = JSON.parse(startParameters(written, variables) ?? '')
        expect(parameters).toEqual({ ...(JSON.parse(written) as object), envs: variables })
      })
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePipelines } from '../../src/inputs/pipelines.ts'
import type { InputProblem } from '../../src/inputs/problems.ts'
import { sentences } from '../__fixtures__/input-sentences.ts'

const largest = '9223372036854775807'

/** What is read of a text, and what is wrong with it. */
function parsedPipelines(text: string): {
  pipelines: ReturnType<typeof parsePipelines>
  problems: InputProblem[]
} {
  const problems: InputProblem[] = []
  return { pipelines: parsePipelines(text, problems), problems }
}

describe('pipelines', () => {
  it('has a line for each: label, pipeline and run', () => {
    const text = [
      '# the shop',
      'web: 1234',
      '',
      '  部署 / prod :5678/42  ',
      '99',
      `${largest}/${largest}`,
      '7 / 8\r',
      '\t# and no more'
    ].join('\n')
    expect(parsedPipelines(text)).toEqual({
      problems: [],
      pipelines: [
        { label: 'web', pipelineId: '1234', runId: null },
        { label: '部署 / prod', pipelineId: '5678', runId: '42' },
        { label: '99', pipelineId: '99', runId: null },
        { label: largest, pipelineId: largest, runId: largest },
        { label: '7', pipelineId: '7', runId: '8' }
      ]
    })
  })

  it('takes 50 pipelines, and labels of 50 characters', () => {
    const label = '🚀'.repeat(48)
    const lines = Array.from({ length: 50 }, (_, index) => `${label}${index + 10}: 1234`)
    expect(parsedPipelines(lines.join('\n'))).toMatchObject({ problems: [], pipelines: { length: 50 } })
  })

  it.each<[string, readonly string[]]>([
    [
      '#',
      ['Input pipelines names no pipeline: it takes a line for each, label: pipeline-id. Example: web: 1234']
    ],
    [
      ' # web: 1\n\n#',
      ['Input pipelines names no pipeline: it takes a line for each, label: pipeline-id. Example: web: 1234']
    ],
    ...[
      ['web', "but the pipeline's id has to be a positive whole number"],
      ['web: x', "but the pipeline's id has to be a positive whole number"],
      ['0', "but the pipeline's id has to be a positive whole number"],
      ['web: 9223372036854775808', "but the pipeline's id has to be a positive whole number"],
      ['web: -1', "but the pipeline's id has to be a positive whole number"],
      ['web:', "but the pipeline's id has to be a positive whole number"],
      ['web: 1 2', "but the pipeline's id has to be a positive whole number"],
      ['web: １', "but the pipeline's id has to be a positive whole number"],
      ['1/', "but the run's number has to be a positive whole number"],
      ['web: 1/0', "but the run's number has to be a positive whole number"],
      ['1/latest', "but the run's number has to be a positive whole number"],
      ['1/9223372036854775808', "but the run's number has to be a positive whole number"],
      [': 1', 'but takes label: pipeline-id, or label: pipeline-id/run-id, with one colon at most'],
      ['a: b: 1', 'but takes label: pipeline-id, or label: pipeline-id/run-id, with one colon at most'],
      ['a: 1/2/3', 'but takes label: pipeline-id, or label: pipeline-id/run-id, with one colon at most'],
      [`${'x'.repeat(51)}: 1`, 'but a label has 50 characters at most']
    ].map(([line = '', why = '']): [string, string[]] => [
      `# first\n${line}\n9`,
      [`Input pipelines, line 2, is "${line}", ${why}. Example: web: 1234`]
    ])
  ])('%j is refused', (pipelines, expected) => {
    expect(sentences({ 'pipeline-id': undefined, pipelines })).toEqual(expected)
  })

  it('has no label twice, which commit statuses would share', () => {
    const again = (line: string, number: number): string =>
      `Input pipelines, line ${number}, is "${line}", but its label stands in a line before (upper and lower case are the same): labels are unique. Example: web: 1234`
    const pipelines = 'web: 1\nweb: 2\nWeb: 3\n4\n4/5\n4: 6'
    expect(sentences({ 'pipeline-id': undefined, pipelines })).toEqual([
      again('web: 2', 2),
      again('Web: 3', 3),
      again('4/5', 5),
      again('4: 6', 6)
    ])
  })

  it('has 50 lines at most, comments apart', () => {
    const lines = ['# all', ...Array.from({ length: 60 }, (_, index) => String(index + 1))]
    expect(sentences({ 'pipeline-id': undefined, pipelines: lines.join('\n') })).toEqual([
      'Input pipelines, line 52, is "51", the 51st pipeline, but a step follows 50 at most. Example: web: 1234'
    ])
  })

  it('names every line that is wrong, in Chinese too', () => {
    const change = { 'pipeline-id': undefined, pipelines: '\nweb: x\n1/y\n' }
    expect(sentences(change, 'zh-CN')).toEqual([
      '输入 pipelines 第 2 行是“web: x”，其中的流水线 ID 应为正整数。示例：web: 1234',
      '输入 pipelines 第 3 行是“1/y”，其中的运行编号应为正整数。示例：web: 1234'
    ])
  })

  it('of any text is taken or refused, within its limits', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.string(), fc.bigInt(-1n, 2n ** 64n)).map(([label, id]) => `${label}: ${id}`),
      fc.bigInt(-1n, 2n ** 64n).map((id) => `${id}/${id}`)
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const { pipelines, problems } = parsedPipelines(lines.join('\n'))
        if (pipelines === null) {
          expect(problems.length).toBeGreaterThan(0)
          return
        }
        expect(problems).toEqual([])
        expect(pipelines.length).toBeGreaterThanOrEqual(1)
        expect(pipelines.length).toBeLessThanOrEqual(50)
        expect(new Set(pipelines.map(({ label }) => label)).size).toBe(pipelines.length)
        for (const { label, pipelineId, runId } of pipelines) {
          expect(label).toMatch(/^[^:]{1,50}$/u)
          for (const id of [pipelineId, runId ?? '1']) {
            expect(BigInt(id) > 0n && BigInt(id) < 2n ** 63n).toBe(true)
          }
        }
      })
    )
  })

  it('of any right lines is read as they are', () => {
    const id = fc.bigInt(1n, 2n ** 63n - 1n).map(String)
    const label = fc.stringMatching(/^[a-z][\w /-]{0,48}\w$/)
    const pipeline = fc.record({ label, pipelineId: id, runId: fc.option(id) })
    const different = {
      minLength: 1,
      maxLength: 50,
      selector: (one: { label: string }) => one.label.toLowerCase()
    }
    fc.assert(
      fc.property(fc.uniqueArray(pipeline, different), (pipelines) => {
        const lines = pipelines.map(
          (one) => `${one.label}: ${one.pipelineId}${one.runId === null ? '' : `/${one.runId}`}`
        )
        expect(parsedPipelines(lines.join('\n'))).toEqual({ pipelines, problems: [] })
      })
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { sentences, type InputChange } from '../__fixtures__/input-sentences.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import type { Contradiction } from '../../src/inputs/contradictions.ts'

/** What starts a run, and what it is followed by. */
const several = { 'pipeline-id': undefined, pipelines: 'web: 1\napi: 2' }
const keys = { 'access-token': undefined, 'access-key-id': 'a', 'access-key-secret': 'b' }

const rows: readonly (readonly [Contradiction, ...InputChange[]])[] = [
  ['start-with-run-id', { start: 'true', 'pipeline-run-id': '42' }],
  ['start-with-run-id-in-pipelines', { ...several, start: 'true', pipelines: '1\n2/42' }],
  ['start-with-commit', { start: 'true', commit: '01234567' }, { start: 'TRUE', commit: 'any' }],
  ['start-with-if-no-run', { start: 'true', 'if-no-run': 'skip' }, { start: 'true', 'if-no-run': 'start' }],
  ['start-with-appear-within', { start: 'true', 'appear-within': '30s' }],
  [
    'start-params-without-start',
    { 'start-params': '{}' },
    { 'start-params': '{}', 'if-no-run': 'skip', 'pipeline-run-id': '42' }
  ],
  ['envs-without-start', { envs: 'A=1' }, { envs: '# none' }],
  [
    'envs-twice',
    { start: 'true', envs: 'A=1', 'start-params': '{"envs": {}}' },
    { 'if-no-run': 'start', envs: '{"A": "1"}', 'start-params': '{"\\u0065nvs": null}' }
  ],
  [
    'appear-within-not-below-timeout',
    { 'if-no-run': 'start', 'appear-within': '10m', timeout: '10m' },
    { 'if-no-run': 'start', 'appear-within': '2h' },
    { 'if-no-run': 'start', timeout: '30s' },
    { ...several, 'if-no-run': 'start', pipelines: '1/2\n3', timeout: '30s' }
  ],
  [
    'neither-pipeline-id-nor-pipelines',
    { 'pipeline-id': undefined },
    { 'pipeline-id': '', pipelines: ' \n' }
  ],
  ['pipeline-id-with-pipelines', { pipelines: '1' }],
  ['pipelines-with-run-id', { ...several, 'pipeline-run-id': '42' }],
  [
    'pipelines-with-decision',
    { ...several, 'on-manual-gate': 'pass' },
    { ...several, 'on-manual-gate': 'refuse', start: 'true' }
  ],
  ['fail-fast-without-pipelines', { 'fail-fast': 'true' }],
  [
    'decision-without-run',
    { 'on-manual-gate': 'pass' },
    { 'on-manual-gate': 'refuse', 'if-no-run': 'start', 'pipeline-run-id': 'latest' }
  ],
  [
    'manual-gate-without-decision',
    { 'manual-gate': 'Approve' },
    { 'manual-gate': '7', 'on-manual-gate': 'hand-over' }
  ],
  [
    'refuse-with-retry-jobs',
    { 'on-manual-gate': 'refuse', 'retry-jobs': 'unit tests', 'pipeline-run-id': '42' }
  ],
  [
    'retry-attempts-without-retry-jobs',
    { 'retry-attempts': '2' },
    { 'retry-attempts': '3', 'retry-jobs': ' ' }
  ],
  ['no-wait-with-retry-jobs', { wait: 'false', 'retry-jobs': 'unit tests' }],
  ['no-wait-with-decision', { wait: 'false', 'on-manual-gate': 'pass', 'pipeline-run-id': '42' }],
  ['region-without-endpoint', { edition: 'region' }],
  ['region-with-keys', { ...keys, edition: 'region', endpoint: 'yunxiao.example.com' }]
]

describe('inputs that contradict each other', () => {
  it('are all here', () => {
    expect(rows.map(([contradiction]) => contradiction).sort()).toEqual(
      Object.keys(messagesIn('en').inputs.contradictions).sort()
    )
  })

  it.each(rows)('%s', (contradiction, ...changes) => {
    for (const change of changes) {
      for (const language of ['en', 'zh-CN'] as const) {
        const [sentence = '', ...others] = sentences(change, language)
        expect(others).toEqual([])
        expect(sentence.startsWith(messagesIn(language).inputs.contradictions[contradiction])).toBe(true)
      }
    }
  })

  it.each(Object.entries(messagesIn('en').inputs.contradictions))(
    '%s is a sentence of its own, with an example, in both languages',
    (contradiction, english) => {
      expect(english).toMatch(/ Example: \S/)
      expect(messagesIn('zh-CN').inputs.contradictions[contradiction as Contradiction]).toMatch(/示例：\S/)
      const all = Object.values(messagesIn('en').inputs.contradictions)
      expect(all.filter((sentence) => sentence === english)).toHaveLength(1)
    }
  )

  it('are quoted as they were given, but for what may hold secrets', () => {
    expect(sentences({ start: 'true', 'pipeline-run-id': '4711' })[0]).toMatch(
      /\(Given: start: true; pipeline-run-id: 4711\)$/
    )
    expect(sentences({ 'start-params': '{"password": "hidden"}' })[0]).not.toMatch(/hidden|Given/)
  })

  it('quote each input that they are about', () => {
    const quoted = rows.map(([contradiction, first = {}]) => {
      const given = /\(Given: ([^]*)\)$/.exec(sentences(first)[0] ?? '')?.[1]
      return `${contradiction}: ${given?.replaceAll(/: [^]*?(; |$)/g, '$1') ?? ''}`
    })
    expect(quoted.join('\n')).toMatchInlineSnapshot(`
      "start-with-run-id: start; pipeline-run-id
      start-with-run-id-in-pipelines: start; pipelines
      start-with-commit: start; commit
      start-with-if-no-run: start; if-no-run
      start-with-appear-within: start; appear-within
      start-params-without-start: 
      envs-without-start: 
      envs-twice: 
      appear-within-not-below-timeout: if-no-run; appear-within; timeout
      neither-pipeline-id-nor-pipelines: 
      pipeline-id-with-pipelines: pipeline-id; pipelines
      pipelines-with-run-id: pipelines; pipeline-run-id
      pipelines-with-decision: pipelines; on-manual-gate
      fail-fast-without-pipelines: fail-fast
      decision-without-run: on-manual-gate; pipeline-run-id
      manual-gate-without-decision: manual-gate; on-manual-gate
      refuse-with-retry-jobs: on-manual-gate; retry-jobs
      retry-attempts-without-retry-jobs: retry-attempts
      no-wait-with-retry-jobs: wait; retry-jobs
      no-wait-with-decision: wait; on-manual-gate
      region-without-endpoint: edition
      region-with-keys: edition"
    `)
  })

  it('are reported all at once', () => {
    const change = {
      start: 'true',
      'pipeline-run-id': '42',
      commit: 'any',
      'if-no-run': 'skip',
      'fail-fast': 'true'
    }
    expect(sentences(change)).toHaveLength(4)
  })
})

describe('inputs that do not contradict each other', () => {
  it.each<InputChange>([
    // An input that equals its default counts as not given.
    {
      start: 'true',
      'pipeline-run-id': 'latest',
      commit: 'auto',
      'if-no-run': 'fail',
      'appear-within': '10m',
      'fail-fast': 'false',
      'on-manual-gate': 'wait',
      'retry-attempts': '1'
    },
    { start: 'true', 'appear-within': '600' },
    { start: 'True', 'start-params': '{"comment": "x"}', envs: 'A=1' },
    { start: 'true', 'on-manual-gate': 'pass', 'manual-gate': 'Approve', 'retry-jobs': 'unit tests' },
    { 'if-no-run': 'start', 'start-params': '{}', envs: 'A=1' },
    { start: 'true', 'start-params': '{"envs": {"A": "1"}}' },
    { 'if-no-run': 'start', timeout: '31s' },
    { 'if-no-run': 'start', 'appear-within': '59s', timeout: '1m' },
    // Where a run is given by its number, these play no part.
    { 'pipeline-run-id': '42', 'if-no-run': 'start', 'appear-within': '2h' },
    { ...several, pipelines: '1/2', 'if-no-run': 'start', 'appear-within': '2h' },
    { 'appear-within': '2h' },
    { 'pipeline-run-id': '42', commit: '01234567' },
    { ...several, 'pipeline-run-id': 'latest', 'fail-fast': 'true' },
    { ...several, start: 'true', 'on-manual-gate': 'hand-over' },
    { wait: 'false', 'on-manual-gate': 'fail', 'stop-on-timeout': 'true' },
    { wait: 'FALSE', 'appear-within': '1s' },
    { 'on-manual-gate': 'refuse', 'pipeline-run-id': '42', 'manual-gate': '7' },
    { edition: 'region', endpoint: 'yunxiao.example.com', 'organization-id': undefined }
  ])('%j', (change) => {
    expect(sentences(change)).toEqual([])
  })

  it.each<[InputChange, number]>([
    [{ start: 'yes', 'start-params': '{}', envs: 'A=1' }, 1],
    [{ 'if-no-run': 'never', 'start-params': '{}' }, 1],
    [{ 'on-manual-gate': 'approve', 'manual-gate': '7' }, 1],
    [{ 'pipeline-run-id': 'x', 'on-manual-gate': 'pass' }, 1],
    [{ 'if-no-run': 'start', timeout: 'x', 'appear-within': '2h' }, 1]
  ])('%j: what is wrong by itself is not held against others', (change, count) => {
    expect(sentences(change)).toHaveLength(count)
  })
})

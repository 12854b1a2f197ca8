import { describe, expect, it } from '@jest/globals'
import { invalid, push, sentences, type InputChange } from '../__fixtures__/input-sentences.ts'

const pipeline = (value: string): string => invalid('pipeline-id', value, "'1234'")
const runNumber = (value: string): string =>
  invalid('pipeline-run-id', value, "'42'", 'a positive whole number, or latest')
const trueOrFalse = (input: string, value: string): string => invalid(input, value, 'true', 'true or false')
const timeout = (value: string): string =>
  invalid('timeout', value, '1h', 'a duration of at most 120h, such as 90s, 10m, 2h or 1h30m')
const interval = (value: string): string =>
  invalid('poll-interval', value, 'auto', 'auto, or a duration of at least 1s, such as 10s')
const address = 'a host, or an https address without user name and query (http for loopback hosts only)'
const endpoint = (value: string): string =>
  invalid('endpoint', value, 'https://openapi-rdc.aliyuncs.com', address)

const rows: readonly (readonly [InputChange, readonly string[]])[] = [
  [
    { 'organization-id': undefined },
    [
      "Input organization-id is required: 1 to 64 letters, digits, - or _. Example: organization-id: '5ebbc0228123212b59xxxxx'"
    ]
  ],
  [
    { 'organization-id': '/ab' },
    [invalid('organization-id', '/ab', "'5ebbc0228123212b59xxxxx'", '1 to 64 letters, digits, - or _')]
  ],
  [
    { 'organization-id': 'ab/' },
    [invalid('organization-id', 'ab/', "'5ebbc0228123212b59xxxxx'", '1 to 64 letters, digits, - or _')]
  ],
  [
    { 'organization-id': 'x'.repeat(65) },
    [
      invalid(
        'organization-id',
        'x'.repeat(65),
        "'5ebbc0228123212b59xxxxx'",
        '1 to 64 letters, digits, - or _'
      )
    ]
  ],
  [
    { 'pipeline-id': undefined },
    [
      "Input pipeline-id is required (a positive whole number), or pipelines for several. Example: pipeline-id: '1234'"
    ]
  ],
  ...[
    '1 2',
    '0',
    '-1',
    'x1',
    '1x',
    '1'.repeat(20),
    '1.5',
    '9223372036854775808',
    'abc',
    '０',
    '1e3',
    '0x10'
  ].map((value) => [{ 'pipeline-id': value }, [pipeline(value)]] as const),
  ...['4 2', '0', '-42', '9223372036854775808', 'newest'].map(
    (value) => [{ 'pipeline-run-id': value }, [runNumber(value)]] as const
  ),
  ...['main', '0123456', 'x01234567', '01234567x', '0'.repeat(65), 'Auto'].map(
    (value) =>
      [
        { commit: value },
        [
          invalid(
            'commit',
            value,
            '${{ github.sha }}',
            'auto, any, a commit sha, or 8 or more of its first characters'
          )
        ]
      ] as const
  ),
  [{ 'if-no-run': 'wait' }, [invalid('if-no-run', 'wait', 'skip', 'fail, skip or start')]],
  ...['0', '-1s', '10x'].map(
    (value) =>
      [
        { 'appear-within': value },
        [invalid('appear-within', value, '10m', 'a duration, such as 90s, 10m, 2h or 1h30m')]
      ] as const
  ),
  ...['yes', 'tRUE', 'xtrue', 'falsex'].map(
    (value) => [{ start: value }, [trueOrFalse('start', value)]] as const
  ),
  ...['[1]', '"x"', 'null', '{', '1', '{"envs": {"PASSWORD": "a"b"}}'].map(
    (value) =>
      [
        { start: 'true', 'start-params': value },
        [
          'Input start-params (its value may hold secrets and is not shown) takes a JSON object. Example: start-params: {"envs": {"VERSION": "1.2.3"}}'
        ]
      ] as const
  ),
  ...['0', '6', 'two', '1.5', '-1'].map(
    (value) =>
      [
        { 'retry-jobs': 'unit tests', 'retry-attempts': value },
        [invalid('retry-attempts', value, '2', 'a number from 1 to 5')]
      ] as const
  ),
  [
    { audience: 'a b' },
    [invalid('audience', 'a b', 'sts.aliyuncs.com', 'one word, without blanks and line breaks')]
  ],
  [
    { 'role-session-name': 'a' },
    [invalid('role-session-name', 'a', 'github-action-session', '2 to 64 letters, digits, ., @, - or _')]
  ],
  ...['a b', 'x'.repeat(65), 'ab/', '/ab'].map(
    (value) =>
      [
        { 'role-session-name': value },
        [
          invalid(
            'role-session-name',
            value,
            'github-action-session',
            '2 to 64 letters, digits, ., @, - or _'
          )
        ]
      ] as const
  ),
  ...['x900', '900x', '1000000'].map(
    (value) =>
      [
        { 'role-session-expiration': value },
        [invalid('role-session-expiration', value, '3600', 'a number of seconds, 900 or more')]
      ] as const
  ),
  [
    { 'role-session-expiration': '899' },
    [invalid('role-session-expiration', '899', '3600', 'a number of seconds, 900 or more')]
  ],
  [
    { 'role-session-expiration': '1h' },
    [invalid('role-session-expiration', '1h', '3600', 'a number of seconds, 900 or more')]
  ],
  [{ edition: 'moon' }, [invalid('edition', 'moon', 'central', 'central or region')]],
  ...[
    'http://example.com',
    'http://127.0.0.1.example.com',
    'ftp://example.com',
    'https://',
    'https://example.com?a=1',
    'https://example.com#a',
    'http://x127.0.0.1.example',
    'http://localhost.example.com',
    'http://10.0.0.1',
    'a b'
  ].map((value) => [{ endpoint: value }, [endpoint(value)]] as const),
  [{ endpoint: 'user:pass@example.com' }, [endpoint('***@example.com')]],
  [{ endpoint: 'https://user@example.com' }, [endpoint('https://***@example.com')]],
  [{ endpoint: 'https://:pass@example.com' }, [endpoint('https://***@example.com')]],
  [{ endpoint: 'https://user:pass@example.com' }, [endpoint('https://***@example.com')]],
  [
    { 'sts-endpoint': 'http://sts.aliyuncs.com' },
    [invalid('sts-endpoint', 'http://sts.aliyuncs.com', 'https://sts.aliyuncs.com', address)]
  ],
  ...['javascript:alert(1)', 'ftp://flow.example.com'].map(
    (value) =>
      [
        { 'web-url': value },
        [
          invalid(
            'web-url',
            value,
            'https://flow.aliyun.com',
            'a host, or an http or https address without user name and query'
          )
        ]
      ] as const
  ),
  ...['10x', '-1s', '0', '1.5h', '120h1s', 'soon'].map(
    (value) => [{ timeout: value }, [timeout(value)]] as const
  ),
  ...['10x', '-1s', '0', '1.5h', 'Auto', '0s'].map(
    (value) => [{ 'poll-interval': value }, [interval(value)]] as const
  ),
  [
    { 'on-manual-gate': 'skip' },
    [invalid('on-manual-gate', 'skip', 'wait', 'wait, fail, hand-over, pass or refuse')]
  ],
  ...['wait', 'fail-fast', 'stop-on-cancel', 'stop-on-timeout', 'summary', 'comment', 'commit-status'].map(
    (input) => [{ [input]: 'maybe' }, [trueOrFalse(input, 'maybe')]] as const
  ),
  [{ logs: 'some' }, [invalid('logs', 'some', 'auto', 'auto, failed, all, live or none')]],
  [{ language: 'de' }, [invalid('language', 'de', 'zh-CN', 'en or zh-CN')]]
]

describe('bad input: what was set, and what the user reads', () => {
  it.each(rows)('%j', (change, expected) => {
    expect(sentences(change)).toEqual(expected)
  })

  it('all wrong inputs are reported at once, each with an example', () => {
    const wrong = {
      'organization-id': 'a b',
      'pipeline-id': '0',
      'pipeline-run-id': 'x',
      commit: 'main',
      'if-no-run': 'x',
      'appear-within': '10x',
      'start-params': '[]',
      envs: 'VERSION',
      timeout: '10x',
      logs: 'some',
      'fail-fast': 'true',
      'manual-gate': 'Approve',
      'access-key-id': 'a'
    }
    const read = sentences(wrong)
    expect(read).toHaveLength(13)
    expect(read.every((sentence) => sentence.includes('Example: '))).toBe(true)
    const inChinese = sentences(wrong, 'zh-CN')
    expect(inChinese).toHaveLength(13)
    expect(inChinese.every((sentence) => sentence.includes('示例：'))).toBe(true)
  })
})

describe('commit: auto, where the event is about no commit', () => {
  const comment = { ...push, eventName: 'issue_comment', commit: null, ref: null }
  const expected =
    "The event issue_comment names no commit that is certain, so commit: auto can't tell which run is meant. Give a commit's sha as commit, or commit: any, or a run's number as pipeline-run-id. Example: commit: any"

  it.each<[InputChange, readonly string[]]>([
    [{}, [expected]],
    [{ 'if-no-run': 'start' }, [expected]],
    [{ 'pipeline-id': undefined, pipelines: 'web: 1/2\napi: 3' }, [expected]],
    [{ 'pipeline-id': undefined, pipelines: 'web: 1/2\napi: 3/4' }, []],
    [{ commit: 'any' }, []],
    [{ commit: '01234567' }, []],
    [{ 'pipeline-run-id': '42' }, []],
    [{ start: 'true' }, []]
  ])('%j', (change, read) => {
    expect(sentences(change, 'en', comment)).toEqual(read)
  })

  it('says so without a name, too', () => {
    const nameless = { ...comment, eventName: null }
    expect(sentences({}, 'en', nameless)).toEqual([expected.replace(' issue_comment', '')])
    expect(sentences({}, 'zh-CN', nameless)).toEqual([
      '此事件没有可以确定的提交，commit: auto 无法判断应等待哪次运行。请用 commit 给出提交的 sha，或设置 commit: any，或用 pipeline-run-id 给出运行编号。示例：commit: any'
    ])
  })
})

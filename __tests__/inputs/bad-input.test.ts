import { describe, expect, it } from '@jest/globals'
import { invalid, sentences, type InputChange } from '../__fixtures__/input-sentences.ts'

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
    ["Input pipeline-id is required: a positive whole number. Example: pipeline-id: '1234'"]
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
  [
    { 'pipeline-run-id': undefined },
    ["Input pipeline-run-id is required: a positive whole number, or latest. Example: pipeline-run-id: '42'"]
  ],
  ...['4 2', '0', '-42', '9223372036854775808', 'newest'].map(
    (value) => [{ 'pipeline-run-id': value }, [runNumber(value)]] as const
  ),
  [
    { 'pipeline-run-id': 'latest', commit: 'main' },
    [invalid('commit', 'main', '${{ github.sha }}', 'a commit sha, or 8 or more of its first characters')]
  ],
  [
    { 'pipeline-run-id': 'latest', commit: '0123456' },
    [invalid('commit', '0123456', '${{ github.sha }}', 'a commit sha, or 8 or more of its first characters')]
  ],
  [
    { commit: '01234567' },
    [
      'Input commit chooses among the newest runs, so it needs pipeline-run-id: latest. Example: pipeline-run-id: latest'
    ]
  ],
  ...['x01234567', '01234567x', '0'.repeat(65)].map(
    (value) =>
      [
        { 'pipeline-run-id': 'latest', commit: value },
        [invalid('commit', value, '${{ github.sha }}', 'a commit sha, or 8 or more of its first characters')]
      ] as const
  ),
  [{ start: 'yes' }, [trueOrFalse('start', 'yes')]],
  [
    { start: 'true' },
    [
      'Inputs start: true and pipeline-run-id contradict each other: a new run has no number yet. Leave one of them out. Example: start: true'
    ]
  ],
  [
    { 'start-params': '{}' },
    [
      'Input start-params is only for a run that the gate starts. Example: start: true beside start-params, or leave start-params out'
    ]
  ],
  ...['[1]', '"x"', 'null', '{', '1'].map(
    (value) =>
      [
        { start: 'true', 'pipeline-run-id': undefined, 'start-params': value },
        [invalid('start-params', value, '{"envs": {"VERSION": "1.2.3"}}', 'a JSON object')]
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
  [
    { edition: 'region' },
    [
      'edition: region needs the address of your Region edition as endpoint. Example: endpoint: https://yunxiao.example.com'
    ]
  ],
  [
    {
      edition: 'region',
      endpoint: 'h',
      'access-token': undefined,
      'access-key-id': 'a',
      'access-key-secret': 'b'
    },
    [
      'edition: region has the token API only, and takes no AccessKey and no role. Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}'
    ]
  ],
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
  [{ 'on-manual-gate': 'skip' }, [invalid('on-manual-gate', 'skip', 'wait', 'wait or fail')]],
  ...['wait', 'stop-on-cancel', 'stop-on-timeout', 'summary', 'comment', 'commit-status'].map(
    (input) => [{ [input]: 'maybe' }, [trueOrFalse(input, 'maybe')]] as const
  ),
  [{ logs: 'some' }, [invalid('logs', 'some', 'auto', 'auto, failed, all or none')]],
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
      timeout: '10x',
      logs: 'some',
      'access-key-id': 'a',
      commit: 'main',
      'start-params': '[]'
    }
    const read = sentences(wrong)
    expect(read).toHaveLength(10)
    expect(read.every((sentence) => sentence.includes('Example: '))).toBe(true)
    expect(sentences(wrong, 'zh-CN').every((sentence) => sentence.includes('示例：'))).toBe(true)
  })
})

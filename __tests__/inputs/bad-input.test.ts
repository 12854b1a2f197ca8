import { describe, expect, it } from '@jest/globals'
import { readRawInputs } from '../../src/inputs/input-names.ts'
import { parseInputs } from '../../src/inputs/parse-inputs.ts'
import { explainProblem } from '../../src/messages/explain.ts'
import { messagesIn } from '../../src/messages/messages.ts'
import { inputVariables, tokenInputs, type Inputs } from '../__fixtures__/gate-trial.ts'

/** What the user reads where these inputs are set beside valid ones; an undefined one is not set. */
function sentences(
  change: Readonly<Record<string, string | undefined>>,
  language: 'en' | 'zh-CN' = 'en'
): string[] {
  const inputs = Object.entries({ ...tokenInputs, ...change }).filter(([, value]) => value !== undefined)
  const parsed = parseInputs(readRawInputs(inputVariables(Object.fromEntries(inputs) as Inputs)), {})
  if (parsed.kind === 'valid') return []
  const problem = { kind: 'inputs' as const, problems: parsed.problems, withheld: null }
  return explainProblem(problem, '', messagesIn(language))
}

const id = (input: string, value: string, example: string, takes = 'a positive whole number'): string =>
  `Input ${input} is "${value}", but takes ${takes}. Example: ${input}: ${example}`
const pipeline = (value: string): string => id('pipeline-id', value, "'1234'")
const runNumber = (value: string): string =>
  id('pipeline-run-id', value, "'42'", 'a positive whole number, or latest')
const trueOrFalse = (input: string, value: string): string => id(input, value, 'true', 'true or false')
const timeout = (value: string): string =>
  id('timeout', value, '1h', 'a duration of at most 120h, such as 90s, 10m, 2h or 1h30m')
const interval = (value: string): string =>
  id('poll-interval', value, 'auto', 'auto, or a duration of at least 1s, such as 10s')
const address = 'a host, or an https address without user name and query (http for loopback hosts only)'
const endpoint = (value: string): string => id('endpoint', value, 'https://openapi-rdc.aliyuncs.com', address)
const secret = (input: string, variable: string): string =>
  `Input ${input} (its value is a secret and not shown) takes one word, without blanks and line breaks. Example: ${input}: \${{ secrets.${variable} }}`

const rows: readonly (readonly [Readonly<Record<string, string | undefined>>, readonly string[]])[] = [
  [
    { 'organization-id': undefined },
    [
      "Input organization-id is required: 1 to 64 letters, digits, - or _. Example: organization-id: '5ebbc0228123212b59xxxxx'"
    ]
  ],
  [
    { 'organization-id': '/ab' },
    [id('organization-id', '/ab', "'5ebbc0228123212b59xxxxx'", '1 to 64 letters, digits, - or _')]
  ],
  [
    { 'organization-id': 'ab/' },
    [id('organization-id', 'ab/', "'5ebbc0228123212b59xxxxx'", '1 to 64 letters, digits, - or _')]
  ],
  [
    { 'organization-id': 'x'.repeat(65) },
    [id('organization-id', 'x'.repeat(65), "'5ebbc0228123212b59xxxxx'", '1 to 64 letters, digits, - or _')]
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
    [id('commit', 'main', '${{ github.sha }}', 'a commit sha, or 8 or more of its first characters')]
  ],
  [
    { 'pipeline-run-id': 'latest', commit: '0123456' },
    [id('commit', '0123456', '${{ github.sha }}', 'a commit sha, or 8 or more of its first characters')]
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
        [id('commit', value, '${{ github.sha }}', 'a commit sha, or 8 or more of its first characters')]
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
        [id('start-params', value, '{"envs": {"VERSION": "1.2.3"}}', 'a JSON object')]
      ] as const
  ),
  [{ 'access-token': 'pt a' }, [secret('access-token', 'YUNXIAO_ACCESS_TOKEN')]],
  [{ 'access-token': 'pt-ä' }, [secret('access-token', 'YUNXIAO_ACCESS_TOKEN')]],
  [{ 'access-token': 'pt\r\nx-evil: 1' }, [secret('access-token', 'YUNXIAO_ACCESS_TOKEN')]],
  [
    { 'access-key-id': 'a', 'access-key-secret': 'b' },
    [
      'Credentials of more than one kind were given: access-token, access-key-id, access-key-secret. Leave only one kind. Example: access-token alone'
    ]
  ],
  [
    { 'access-token': undefined, 'access-key-id': 'a' },
    [
      'access-key-id was given without access-key-secret. Give both. Example: access-key-secret: ${{ secrets.ACCESS_KEY_SECRET }}'
    ]
  ],
  [
    { 'access-token': undefined, 'role-to-assume': 'acs:ram::1:role/x' },
    [
      'role-to-assume was given without oidc-provider-arn. Give both. Example: oidc-provider-arn: ${{ secrets.OIDC_PROVIDER_ARN }}'
    ]
  ],
  [
    { 'access-token': undefined, 'role-to-assume': 'x', 'oidc-provider-arn': 'y' },
    [
      id('role-to-assume', 'x', 'acs:ram::1234567890123456:role/github', 'the ARN of a RAM role'),
      id(
        'oidc-provider-arn',
        'y',
        'acs:ram::1234567890123456:oidc-provider/GitHub',
        'the ARN of an OIDC identity provider in RAM'
      )
    ]
  ],
  [
    { 'access-token': undefined },
    [
      'No credentials were given. There are three ways: access-token (a personal access token of Yunxiao), access-key-id with access-key-secret (an AccessKey pair), or role-to-assume with oidc-provider-arn (keyless). Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}'
    ]
  ],
  ...[
    'x acs:ram::1:role/x',
    'acs:ram::1:role/x y',
    'acs:ram::1 2:role/x',
    'acs:ram::1:role/',
    'acs:ram::1:user/x'
  ].map(
    (value) =>
      [
        {
          'access-token': undefined,
          'role-to-assume': value,
          'oidc-provider-arn': 'acs:ram::1:oidc-provider/y'
        },
        [id('role-to-assume', value, 'acs:ram::1234567890123456:role/github', 'the ARN of a RAM role')]
      ] as const
  ),
  ...['x acs:ram::1:oidc-provider/y', 'acs:ram::1:oidc-provider/y z', 'acs:ram::1 2:oidc-provider/y'].map(
    (value) =>
      [
        { 'access-token': undefined, 'role-to-assume': 'acs:ram::1:role/x', 'oidc-provider-arn': value },
        [
          id(
            'oidc-provider-arn',
            value,
            'acs:ram::1234567890123456:oidc-provider/GitHub',
            'the ARN of an OIDC identity provider in RAM'
          )
        ]
      ] as const
  ),
  [
    { audience: 'a b' },
    [id('audience', 'a b', 'sts.aliyuncs.com', 'one word, without blanks and line breaks')]
  ],
  [
    { 'role-session-name': 'a' },
    [id('role-session-name', 'a', 'github-action-session', '2 to 64 letters, digits, ., @, - or _')]
  ],
  ...['a b', 'x'.repeat(65), 'ab/', '/ab'].map(
    (value) =>
      [
        { 'role-session-name': value },
        [id('role-session-name', value, 'github-action-session', '2 to 64 letters, digits, ., @, - or _')]
      ] as const
  ),
  ...['x900', '900x', '1000000'].map(
    (value) =>
      [
        { 'role-session-expiration': value },
        [id('role-session-expiration', value, '3600', 'a number of seconds, 900 or more')]
      ] as const
  ),
  [
    { 'role-session-expiration': '899' },
    [id('role-session-expiration', '899', '3600', 'a number of seconds, 900 or more')]
  ],
  [
    { 'role-session-expiration': '1h' },
    [id('role-session-expiration', '1h', '3600', 'a number of seconds, 900 or more')]
  ],
  [{ edition: 'moon' }, [id('edition', 'moon', 'central', 'central or region')]],
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
    [id('sts-endpoint', 'http://sts.aliyuncs.com', 'https://sts.aliyuncs.com', address)]
  ],
  ...['javascript:alert(1)', 'ftp://flow.example.com'].map(
    (value) =>
      [
        { 'web-url': value },
        [
          id(
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
  [{ 'on-manual-gate': 'skip' }, [id('on-manual-gate', 'skip', 'wait', 'wait or fail')]],
  ...['wait', 'stop-on-cancel', 'stop-on-timeout', 'summary', 'comment', 'commit-status'].map(
    (input) => [{ [input]: 'maybe' }, [trueOrFalse(input, 'maybe')]] as const
  ),
  [{ logs: 'some' }, [id('logs', 'some', 'auto', 'auto, failed, all or none')]],
  [{ language: 'de' }, [id('language', 'de', 'zh-CN', 'en or zh-CN')]]
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

  it('the value of a secret is never shown', () => {
    const values = { 'access-token': 'top secret', 'access-key-id': 'my id', 'github-token': 'gh x' }
    for (const language of ['en', 'zh-CN'] as const) {
      expect(sentences(values, language).join('\n')).not.toMatch(/top secret|my id|gh x/)
    }
  })
})

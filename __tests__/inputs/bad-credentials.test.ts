import { describe, expect, it } from '@jest/globals'
import { invalid, sentences, type InputChange } from '../__fixtures__/input-sentences.ts'

const secret = (input: string, variable: string): string =>
  `Input ${input} (its value is a secret and not shown) takes one word, without blanks and line breaks. Example: ${input}: \${{ secrets.${variable} }}`

const rows: readonly (readonly [InputChange, readonly string[]])[] = [
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
      invalid('role-to-assume', 'x', 'acs:ram::1234567890123456:role/github', 'the ARN of a RAM role'),
      invalid(
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
        [invalid('role-to-assume', value, 'acs:ram::1234567890123456:role/github', 'the ARN of a RAM role')]
      ] as const
  ),
  ...['x acs:ram::1:oidc-provider/y', 'acs:ram::1:oidc-provider/y z', 'acs:ram::1 2:oidc-provider/y'].map(
    (value) =>
      [
        { 'access-token': undefined, 'role-to-assume': 'acs:ram::1:role/x', 'oidc-provider-arn': value },
        [
          invalid(
            'oidc-provider-arn',
            value,
            'acs:ram::1234567890123456:oidc-provider/GitHub',
            'the ARN of an OIDC identity provider in RAM'
          )
        ]
      ] as const
  )
]

describe('bad credentials: what was set, and what the user reads', () => {
  it.each(rows)('%j', (change, expected) => {
    expect(sentences(change)).toEqual(expected)
  })

  it('the value of a secret is never shown', () => {
    const values = { 'access-token': 'top secret', 'access-key-id': 'my id', 'github-token': 'gh x' }
    for (const language of ['en', 'zh-CN'] as const) {
      expect(sentences(values, language).join('\n')).not.toMatch(/top secret|my id|gh x/)
    }
  })
})

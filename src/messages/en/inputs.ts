import type { Contradiction } from '../../inputs/parse.ts'
import type { InputName } from '../../inputs/table.ts'

/** What an input takes, in words, and an example of it. */
export interface InputHelp {
  readonly takes: string
  readonly example: string
}

const trueOrFalse: InputHelp = { takes: 'true or false', example: 'true' }
const address: InputHelp = {
  takes: 'a host, or an https address without user name and query (http for loopback hosts only)',
  example: 'https://openapi-rdc.aliyuncs.com'
}
const oneWord = (example: string): InputHelp => ({
  takes: 'one word, without blanks and line breaks',
  example
})

export const inputs = {
  help: {
    'organization-id': {
      takes: '1 to 64 letters, digits, - or _',
      // In quotes, as YAML would change an id that looks like a number.
      example: "'5ebbc0228123212b59xxxxx'"
    },
    'pipeline-id': { takes: 'a positive whole number', example: "'1234'" },
    'pipeline-run-id': { takes: 'a positive whole number, or latest', example: "'42'" },
    commit: { takes: 'a commit sha, or 8 or more of its first characters', example: '${{ github.sha }}' },
    start: trueOrFalse,
    'start-params': { takes: 'a JSON object', example: '{"envs": {"VERSION": "1.2.3"}}' },
    'access-token': oneWord('${{ secrets.YUNXIAO_ACCESS_TOKEN }}'),
    'access-key-id': oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}'),
    'access-key-secret': oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}'),
    'security-token': oneWord('${{ secrets.ALIBABA_CLOUD_SECURITY_TOKEN }}'),
    'role-to-assume': { takes: 'the ARN of a RAM role', example: 'acs:ram::1234567890123456:role/github' },
    'oidc-provider-arn': {
      takes: 'the ARN of an OIDC identity provider in RAM',
      example: 'acs:ram::1234567890123456:oidc-provider/GitHub'
    },
    audience: oneWord('sts.aliyuncs.com'),
    'role-session-name': { takes: '2 to 64 letters, digits, ., @, - or _', example: 'github-action-session' },
    'role-session-expiration': { takes: 'a number of seconds, 900 or more', example: '3600' },
    edition: { takes: 'central or region', example: 'central' },
    endpoint: address,
    'sts-endpoint': { ...address, example: 'https://sts.aliyuncs.com' },
    'web-url': {
      takes: 'a host, or an http or https address without user name and query',
      example: 'https://flow.aliyun.com'
    },
    wait: trueOrFalse,
    timeout: { takes: 'a duration of at most 120h, such as 90s, 10m, 2h or 1h30m', example: '1h' },
    'poll-interval': { takes: 'auto, or a duration of at least 1s, such as 10s', example: 'auto' },
    'on-manual-gate': { takes: 'wait or fail', example: 'wait' },
    'stop-on-cancel': trueOrFalse,
    'stop-on-timeout': trueOrFalse,
    summary: trueOrFalse,
    logs: { takes: 'auto, failed, all or none', example: 'auto' },
    language: { takes: 'en or zh-CN', example: 'zh-CN' },
    label: { takes: 'a name', example: 'deploy' },
    'github-token': oneWord('${{ github.token }}'),
    comment: trueOrFalse,
    'commit-status': trueOrFalse
  } satisfies Record<InputName, InputHelp> as Record<InputName, InputHelp>,
  invalid: (input: string, value: string, help: InputHelp): string =>
    `Input ${input} is "${value}", but takes ${help.takes}. Example: ${input}: ${help.example}`,
  invalidSecret: (input: string, help: InputHelp): string =>
    `Input ${input} (its value is a secret and not shown) takes ${help.takes}. Example: ${input}: ${help.example}`,
  missing: (input: string, help: InputHelp): string =>
    `Input ${input} is required: ${help.takes}. Example: ${input}: ${help.example}`,
  contradictions: {
    'start-with-run-id':
      'Inputs start: true and pipeline-run-id contradict each other: a new run has no number yet. Leave one of them out. Example: start: true',
    'start-params-without-start':
      'Input start-params is only for a run that the gate starts. Example: start: true beside start-params, or leave start-params out',
    'commit-without-latest':
      'Input commit chooses among the newest runs, so it needs pipeline-run-id: latest. Example: pipeline-run-id: latest',
    'region-with-keys':
      'edition: region has the token API only, and takes no AccessKey and no role. Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}',
    'region-without-endpoint':
      'edition: region needs the address of your Region edition as endpoint. Example: endpoint: https://yunxiao.example.com'
  } satisfies Record<Contradiction, string> as Record<Contradiction, string>,
  noCredentials:
    'No credentials were given. There are three ways: access-token (a personal access token of Yunxiao), access-key-id with access-key-secret (an AccessKey pair), or role-to-assume with oidc-provider-arn (keyless). Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}',
  secretsWithheld: {
    fork: 'This pull request comes from a fork: GitHub withholds secrets there, so the credentials of the workflow arrive blank.',
    dependabot:
      "This run was started by Dependabot: GitHub withholds the repository's secrets there. Set the secret among the Dependabot secrets too."
  },
  severalKinds: (given: readonly string[]): string =>
    `Credentials of more than one kind were given: ${given.join(', ')}. Leave only one kind. Example: access-token alone`,
  incomplete: (given: readonly string[], missing: string): string =>
    `${given.join(', ')} was given without ${missing}. Give both. Example: ${missing}: \${{ secrets.${missing.toUpperCase().replaceAll('-', '_')} }}`,
  invalidProxy: (variable: string): string =>
    `The variable ${variable} has to be the address of a proxy (its value may hold a password and is not shown). Example: ${variable}: http://proxy.example.com:3128`,
  malformedVariable: (name: string): string =>
    `The variable ${name} (its value is a secret and not shown) has to be one word, without blanks and line breaks. Example: ${name}: \${{ secrets.${name} }}`
}

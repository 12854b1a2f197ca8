import type { Contradiction } from '../../inputs/contradictions.ts'
import type { EnvsLineProblem, EnvsMemberProblem } from '../../inputs/envs.ts'
import type { PipelineLineProblem } from '../../inputs/pipelines.ts'
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

const pipelineLines: Readonly<Record<PipelineLineProblem, string>> = {
  form: 'but takes label: pipeline-id, or label: pipeline-id/run-id, with one colon at most',
  'pipeline-id': "but the pipeline's id has to be a positive whole number",
  'run-id': "but the run's number has to be a positive whole number",
  'label-too-long': 'but a label has 50 characters at most',
  'label-again':
    'but its label stands in a line before (upper and lower case are the same): labels are unique',
  'too-many': 'the 51st pipeline, but a step follows 50 at most'
}

const envsLines: Readonly<Record<EnvsLineProblem, string>> = {
  'no-equals': 'has no =',
  'no-name': 'has no name before its =',
  'name-again': 'has a name that a line before has already'
}

const envsMembers: Readonly<Record<EnvsMemberProblem, string>> = {
  'no-name': 'has no name',
  value: 'has a value that is no string'
}

export const inputs = {
  help: {
    'organization-id': {
      takes: '1 to 64 letters, digits, - or _',
      // In quotes, as YAML would change an id that looks like a number.
      example: "'5ebbc0228123212b59xxxxx'"
    },
    'pipeline-id': { takes: 'a positive whole number', example: "'1234'" },
    pipelines: { takes: 'a line for each pipeline, label: pipeline-id', example: 'web: 1234' },
    'pipeline-run-id': { takes: 'a positive whole number, or latest', example: "'42'" },
    commit: {
      takes: 'auto, any, a commit sha, or 8 or more of its first characters',
      example: '${{ github.sha }}'
    },
    'if-no-run': { takes: 'fail, skip or start', example: 'skip' },
    'appear-within': { takes: 'a duration, such as 90s, 10m, 2h or 1h30m', example: '10m' },
    start: trueOrFalse,
    'start-params': { takes: 'a JSON object', example: '{"envs": {"VERSION": "1.2.3"}}' },
    envs: { takes: 'lines of NAME=value, or a JSON object of strings', example: 'VERSION=1.2.3' },
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
    'fail-fast': trueOrFalse,
    'stop-on-cancel': trueOrFalse,
    'stop-on-timeout': trueOrFalse,
    'on-manual-gate': { takes: 'wait, fail, hand-over, pass or refuse', example: 'wait' },
    'manual-gate': { takes: 'the id or the name of a job', example: 'Approve' },
    'retry-jobs': { takes: 'names of jobs, one a line, * for any characters', example: 'unit tests' },
    'retry-attempts': { takes: 'a number from 1 to 5', example: '2' },
    summary: trueOrFalse,
    logs: { takes: 'auto, failed, all, live or none', example: 'auto' },
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
  invalidUnquoted: (input: string, help: InputHelp): string =>
    `Input ${input} (its value may hold secrets and is not shown) takes ${help.takes}. Example: ${input}: ${help.example}`,
  missing: (input: string, help: InputHelp): string =>
    `Input ${input} is required: ${help.takes}. Example: ${input}: ${help.example}`,
  given: (values: string): string => `(Given: ${values})`,
  contradictions: {
    'start-with-run-id':
      'Inputs start: true and pipeline-run-id contradict each other: a new run has no number yet. Leave one of them out. Example: start: true',
    'start-with-run-id-in-pipelines':
      "Inputs start: true and a run's number in pipelines contradict each other: a new run has no number yet. Leave one of them out. Example: web: 1234",
    'start-with-commit':
      'Inputs start: true and commit contradict each other: a new run is not searched by its commit. Leave one of them out; if-no-run: start looks for a run of the commit first. Example: if-no-run: start',
    'start-with-if-no-run':
      'Inputs start: true and if-no-run contradict each other: the first always starts a run, the second looks for one. Leave one of them out. Example: if-no-run: start',
    'start-with-appear-within':
      'Inputs start: true and appear-within contradict each other: a new run is not waited for. Leave one of them out. Example: start: true',
    'start-params-without-start':
      'Input start-params is only for a run that the gate starts. Set start: true or if-no-run: start, or leave start-params out. Example: start: true',
    'envs-without-start':
      'Input envs is only for a run that the gate starts. Set start: true or if-no-run: start, or leave envs out. Example: start: true',
    'envs-twice':
      'Variables are given in envs and in start-params: give them in one place. Example: envs: VERSION=1.2.3, and start-params without "envs"',
    'appear-within-not-below-timeout':
      'With if-no-run: start, appear-within (30s unless given) has to be below timeout, else no time is left to follow the run that is started. Example: appear-within: 30s with timeout: 1h',
    'pipeline-id-with-pipelines':
      "Inputs pipeline-id and pipelines contradict each other. Leave one of them out. Example: pipeline-id: '1234'",
    'neither-pipeline-id-nor-pipelines':
      "Input pipeline-id is required (a positive whole number), or pipelines for several. Example: pipeline-id: '1234'",
    'pipelines-with-run-id':
      "Inputs pipelines and pipeline-run-id contradict each other: a run's number goes into its pipeline's line. Example: web: 1234/42",
    'pipelines-with-decision':
      "on-manual-gate: pass or refuse is for one pipeline, and can't be used with pipelines. Example: on-manual-gate: wait",
    'fail-fast-without-pipelines':
      'Input fail-fast is only for several pipelines: set pipelines, or leave fail-fast out. Example: pipelines: "web: 1234"',
    'decision-without-run':
      "on-manual-gate: pass or refuse needs to know the run: give its number as pipeline-run-id, or set start: true. Example: pipeline-run-id: '42'",
    'manual-gate-without-decision':
      'Input manual-gate names the gate to pass or refuse: set on-manual-gate: pass or refuse, or leave manual-gate out. Example: on-manual-gate: pass',
    'refuse-with-retry-jobs':
      'on-manual-gate: refuse and retry-jobs contradict each other: a run that is refused is meant to fail. Leave one of them out. Example: on-manual-gate: refuse without retry-jobs',
    'retry-attempts-without-retry-jobs':
      'Input retry-attempts needs the names of the jobs to try again as retry-jobs. Example: retry-jobs: unit tests',
    'no-wait-with-retry-jobs':
      'wait: false and retry-jobs contradict each other: jobs are tried again only while the step waits. Leave one of them out. Example: wait: true',
    'no-wait-with-decision':
      'wait: false and on-manual-gate: pass or refuse contradict each other: a manual gate is decided only while the step waits. Leave one of them out. Example: wait: true',
    'region-without-endpoint':
      'edition: region needs the address of your Region edition as endpoint. Example: endpoint: https://yunxiao.example.com',
    'region-with-keys':
      'edition: region has the token API only, and takes no AccessKey and no role. Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}'
  } satisfies Record<Contradiction, string> as Record<Contradiction, string>,
  pipelines: {
    none: 'Input pipelines names no pipeline: it takes a line for each, label: pipeline-id. Example: web: 1234',
    line: (line: number, text: string, why: PipelineLineProblem): string =>
      `Input pipelines, line ${line}, is "${text}", ${pipelineLines[why]}. Example: web: 1234`
  },
  envs: {
    json: 'Input envs (its value may hold secrets and is not shown) begins with { but is no JSON object. Example: {"VERSION": "1.2.3"}',
    member: (member: number, why: EnvsMemberProblem): string =>
      `Input envs (its value may hold secrets and is not shown), member ${member} of the JSON object, ${envsMembers[why]}. Example: {"VERSION": "1.2.3"}`,
    line: (line: number, why: EnvsLineProblem): string =>
      `Input envs (its value may hold secrets and is not shown), line ${line}, ${envsLines[why]}. Example: VERSION=1.2.3`
  },
  noEventCommit: (eventName: string | null): string =>
    `The event${eventName === null ? '' : ` ${eventName}`} names no commit that is certain, so commit: auto can't tell which run is meant. Give a commit's sha as commit, or commit: any, or a run's number as pipeline-run-id. Example: commit: any`,
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

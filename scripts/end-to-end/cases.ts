/** What is run: each example with a story of the simulator, and what has to come of it. */
import type { RecordedRequest } from '../../simulator/server.ts'
import type { ScenarioName } from '../../simulator/scenario-library.ts'
import type { GitHubServer } from './github-server.ts'

export interface Case {
  /** File of examples/, without its ending. */
  readonly example: string
  /** Shown beside the example's name where one example is run twice. */
  readonly note?: string
  readonly event?: 'push' | 'pull_request' | 'workflow_dispatch' | 'workflow_run'
  readonly scenario?: ScenarioName
  readonly inputs?: Readonly<Record<string, string>>
  /** Whether the workflow talks to GitHub: it gets a server of its own. */
  readonly talksToGitHub?: boolean
  /** Whether all jobs end well. */
  readonly succeeds: boolean
  /** What the log has to hold. */
  readonly says?: readonly string[]
  /** What the log must not hold. */
  readonly omits?: readonly string[]
  /** What else is wrong, in words; null where all is well. */
  readonly check?: (seen: Seen) => string | null
}

export interface Seen {
  readonly log: string
  readonly requests: readonly RecordedRequest[]
  readonly github: GitHubServer | null
}

const succeeded = 'conclusion=success'

export const cases: readonly Case[] = [
  { example: 'quick-start', succeeds: true, says: [succeeded, 'Run 42 of pipeline 1234567 succeeded'] },
  {
    example: 'quick-start',
    note: 'failure',
    scenario: 'failure',
    succeeds: false,
    says: ['conclusion=failure', '::error::Run 42 of pipeline 1234567 failed']
  },
  {
    example: 'keyless',
    succeeds: true,
    says: [succeeded, 'Signing in keyless'],
    check: ({ requests }) =>
      requests.some(({ operation }) => operation === 'AssumeRoleWithOIDC') ? null : 'no role was assumed'
  },
  { example: 'access-key', succeeds: true, says: [succeeded, 'AccessKey pair from the inputs'] },
  {
    example: 'configure-aliyun-credentials',
    succeeds: true,
    says: [succeeded, 'AccessKey pair from the environment']
  },
  {
    example: 'gate-deployment',
    succeeds: true,
    says: [succeeded, 'Run 42 succeeded, deploying what it built. See https://flow.aliyun.com/']
  },
  {
    example: 'gate-deployment',
    note: 'failure',
    scenario: 'failure',
    succeeds: false,
    says: ['conclusion=failure'],
    omits: ['| Run 42 succeeded, deploying']
  },
  {
    example: 'start-and-wait',
    event: 'workflow_dispatch',
    inputs: { version: '1.2.3 "quoted"' },
    succeeds: true,
    says: [succeeded, 'Started run 43'],
    check: ({ requests }) => {
      const starts = requests.filter(({ operation }) => operation === 'StartPipelineRun')
      const sent = new URLSearchParams(starts[0]?.body).get('params') ?? ''
      if (starts.length !== 1) return `${starts.length} starts were sent`
      return sent.includes('"VERSION": "1.2.3 \\"quoted\\""') ? null : `the start was sent with ${sent}`
    }
  },
  {
    example: 'pull-request',
    event: 'pull_request',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: ({ github }) => missingReport(github, ['statuses', 'comments'])
  },
  {
    example: 'fork',
    event: 'workflow_run',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: ({ github }) => missingReport(github, ['statuses'])
  },
  {
    example: 'github-enterprise-server',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: ({ github }) => missingReport(github, ['statuses'])
  },
  {
    example: 'matrix',
    note: 'four pipelines',
    talksToGitHub: true,
    succeeds: true,
    says: ['| All four pipelines succeeded'],
    check: ({ log, github }) => {
      const gates = log.split(`:: ${succeeded}`).length - 1
      const labels = ['web', 'api', 'worker', 'mobile'].filter(
        (label) => github?.requests.some(({ body }) => body.includes(`yunxiao/${label}`)) === true
      )
      return gates === 4 && labels.length === 4 ? null : `${gates} gates, statuses of ${labels.join(', ')}`
    }
  },
  {
    example: 'manual-gate',
    scenario: 'manual-gate',
    succeeds: false,
    says: ['conclusion=blocked', 'Approve the run at https://flow.aliyun.com/']
  },
  {
    example: 'outputs',
    note: 'failure',
    scenario: 'failure',
    succeeds: false,
    says: ['conclusion=failure', ' is FAIL'],
    check: ({ log }) => (/\| \S.*: \S.* is FAIL/.test(log) ? null : 'no failed job was listed')
  },
  { example: 'outputs', note: 'success', succeeds: true, says: [succeeded], omits: [' is FAIL'] },
  {
    example: 'region-edition',
    succeeds: true,
    says: [succeeded, 'https://yunxiao-flow.example.com/pipelines/1234567/builds/42']
  },
  { example: 'proxy', succeeds: true, says: [succeeded] },
  { example: 'gitea', succeeds: true, says: [succeeded, '使用输入中的个人访问令牌登录'] },
  {
    example: 'reusable-workflow',
    succeeds: true,
    says: [succeeded, "| The gate's conclusion is success"]
  }
]

/** What GitHub should have been told and was not. */
function missingReport(
  github: GitHubServer | null,
  kinds: readonly ('statuses' | 'comments')[]
): string | null {
  const isSent = (kind: string): boolean =>
    github?.requests.some(
      ({ line, body }) =>
        line.startsWith('POST') &&
        line.includes(`/${kind}`) &&
        (kind === 'comments' || body.includes('"state":"success"'))
    ) === true
  const missing = kinds.filter((kind) => !isSent(kind))
  return missing.length === 0 ? null : `GitHub was not told: ${missing.join(', ')}`
}

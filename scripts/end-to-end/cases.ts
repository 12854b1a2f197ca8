/** What is run: each example with a story of the simulator, and what has to come of it. */
import { commitOfPastRun } from '../../simulator/past-runs.ts'
import { type Case, commentProblem, countProblem, statusProblem } from './case.ts'

const succeeded = 'conclusion=success'

export const cases: readonly Case[] = [
  { example: 'quick-start', succeeds: true, says: [succeeded] },
  {
    example: 'quick-start',
    note: 'failure',
    scenario: 'failure',
    succeeds: false,
    says: ['conclusion=failure', '::error::']
  },
  {
    example: 'keyless',
    succeeds: true,
    says: [succeeded],
    check: (seen) => countProblem(seen, 'AssumeRoleWithOIDC', 1)
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
    example: 'pull-request',
    event: 'pull_request',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: ({ github }) => statusProblem(github, ['1234567']) ?? commentProblem(github)
  },
  {
    example: 'fork',
    event: 'workflow_run',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: ({ github }) => statusProblem(github, ['1234567'])
  },
  {
    example: 'merge-queue',
    note: 'starts a run',
    event: 'merge_group',
    withoutRun: true,
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded, 'commit=$commit'],
    check: (seen) => countProblem(seen, 'CreatePipelineRun', 1) ?? statusProblem(seen.github, ['1234567'])
  },
  {
    example: 'merge-queue',
    note: 'finds the run',
    event: 'merge_group',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: (seen) => countProblem(seen, 'CreatePipelineRun', 0)
  },
  {
    example: 'rollback',
    event: 'workflow_dispatch',
    inputs: { sha: commitOfPastRun(2) },
    succeeds: true,
    says: [succeeded, `Rolling back to what was built from ${commitOfPastRun(2)}`]
  },
  {
    example: 'rollback',
    note: 'never built',
    event: 'workflow_dispatch',
    inputs: { sha: 'f'.repeat(40) },
    succeeds: false,
    says: ['conclusion=no-run'],
    omits: ['| Rolling back']
  },
  {
    example: 're-run',
    note: 'attempt 1',
    scenario: 'flaky-job',
    succeeds: false,
    says: ['conclusion=failure'],
    check: (seen) => countProblem(seen, 'RetryPipelineJobRun', 0)
  },
  {
    example: 're-run',
    note: 'attempt 2',
    scenario: 'flaky-job',
    attempt: 2,
    succeeds: true,
    says: [succeeded],
    check: (seen) => countProblem(seen, 'RetryPipelineJobRun', 1)
  },
  {
    example: 'retry-jobs',
    scenario: 'flaky-job',
    succeeds: true,
    says: [succeeded, '| 集成测试: 2 tries'],
    check: (seen) => countProblem(seen, 'RetryPipelineJobRun', 1)
  },
  {
    example: 'many-pipelines',
    many: 'one fails',
    talksToGitHub: true,
    succeeds: false,
    says: ['conclusion=failure', '| api: failure', '| web: success', '| pay: success'],
    check: ({ github }) => statusProblem(github, ['web', 'search', 'pay', 'jobs'])
  },
  {
    example: 'approve-in-github',
    scenario: 'manual-gate',
    isReadOnly: true,
    talksToGitHub: true,
    succeeds: true,
    says: ['conclusion=blocked', succeeded],
    check: (seen) => countProblem(seen, 'PassPipelineValidate', 1) ?? statusProblem(seen.github, ['1234567'])
  },
  {
    example: 'approve-in-github',
    note: 'no gate',
    isReadOnly: true,
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: (seen) => countProblem(seen, 'PassPipelineValidate', 0)
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
    example: 'deploy-image',
    scenario: 'job-results',
    succeeds: true,
    says: ['Deploying registry.example.com/demo/app:20240301-4f2a9c1e, built from $commit']
  },
  {
    example: 'start-and-wait',
    event: 'workflow_dispatch',
    inputs: { version: '1.2.3 "quoted"' },
    succeeds: true,
    says: [succeeded],
    check: (seen) => {
      const sent = seen.requests.find(({ operation }) => operation === 'CreatePipelineRun')?.body ?? '{}'
      const { params = '{}' } = JSON.parse(sent) as { params?: string }
      const { envs } = JSON.parse(params) as { envs?: { VERSION?: string } }
      const problem = envs?.VERSION === '1.2.3 "quoted"' ? null : `the start was sent with ${params}`
      return countProblem(seen, 'CreatePipelineRun', 1) ?? problem
    }
  },
  { example: 'short-gate', succeeds: true, says: [succeeded] },
  {
    example: 'callback-start',
    // It waits for a person, so it has not ended however fast the simulator is.
    scenario: 'manual-gate',
    talksToGitHub: true,
    succeeds: true,
    says: ['conclusion=pending'],
    check: ({ github }) => statusProblem(github, ['1234567'], 'pending')
  },
  {
    example: 'callback-verify',
    event: 'workflow_dispatch',
    inputs: { run: '42', sha: '$commit' },
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded, '| Deploying what was built from $commit'],
    check: ({ github }) => statusProblem(github, ['1234567'])
  },
  {
    example: 'callback-verify',
    note: 'another commit',
    event: 'workflow_dispatch',
    inputs: { run: '42', sha: 'f'.repeat(40) },
    talksToGitHub: true,
    succeeds: false,
    says: ['conclusion=error'],
    omits: ['| Deploying what was built']
  },
  ...['any', 'auto', 'latest', ''].map((sha): Case => ({
    example: 'callback-verify',
    note: `sha is ${JSON.stringify(sha)}`,
    event: 'workflow_dispatch',
    inputs: { run: '42', sha },
    talksToGitHub: true,
    succeeds: false,
    says: ['sha has to be 40 hex digits'],
    omits: ['conclusion=', '| Deploying what was built']
  })),
  {
    example: 'callback-verify',
    note: 'another branch',
    event: 'workflow_dispatch',
    branch: 'change',
    inputs: { run: '42', sha: '$commit' },
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded, 'branch=change'],
    omits: ['| Deploying what was built']
  },
  {
    example: 'callback-verify-many',
    note: 'all succeeded',
    event: 'workflow_dispatch',
    many: 'all succeed',
    inputs: { pipeline: 'search', run: '42', sha: '$commit' },
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded, '| Deploying what was built from $commit'],
    check: ({ github }) => statusProblem(github, ['search'])
  },
  {
    example: 'callback-verify-many',
    note: 'another failed',
    event: 'workflow_dispatch',
    many: 'one fails',
    inputs: { pipeline: 'web', run: '42', sha: '$commit' },
    talksToGitHub: true,
    succeeds: false,
    says: [succeeded],
    omits: ['| Deploying what was built'],
    check: ({ github }) => statusProblem(github, ['web'])
  },
  {
    example: 'github-enterprise-server',
    talksToGitHub: true,
    succeeds: true,
    says: [succeeded],
    check: ({ github }) => statusProblem(github, ['1234567'])
  },
  {
    example: 'region-edition',
    succeeds: true,
    says: [succeeded, 'https://yunxiao-flow.example.com/pipelines/1234567/builds/42']
  },
  { example: 'proxy', succeeds: true, says: [succeeded] },
  { example: 'gitea', succeeds: true, says: [succeeded, '使用输入中的个人访问令牌登录'] },
  {
    example: 'reusable-workflow',
    note: 'one of two fails',
    many: 'one fails',
    succeeds: false,
    says: ['conclusion=failure'],
    omits: ["| The gate's conclusion is"]
  }
]

import type { reporting as english } from '../en/reporting.ts'

export const reporting: typeof english = {
  noSummaryFile: '运行器没有提供作业摘要文件（GITHUB_STEP_SUMMARY），因此不写摘要。',
  cannotWrite: (what, why) => `无法写入${what}：${why}`,
  outputs: '输出',
  summary: '摘要',
  outputCut: (output, leftOut) => `输出 ${output} 超过 100,000 字节：${leftOut}`,
  jobsLeftOut: '已省略成功阶段的任务。',
  stagesLeftOut: (count) => `已省略成功阶段的任务和最后 ${count} 个阶段。`,
  namesCut: '名称已缩短。',
  failedJobsLeftOut: (count) => `名称已缩短，并省略了最后 ${count} 条流水线的失败任务。`,
  entriesLeftOut: (count) => `已省略最后 ${count} 项。`,

  comment: '拉取请求的评论',
  commitStatus: '提交状态',
  refused: (what, permission, why) =>
    `GitHub 未接受${what}：${why}。请在作业中加入 permissions: ${permission}。来自复刻仓库的拉取请求的令牌只能读取。`,
  failed: (what, why) => `无法向 GitHub 更新${what}：${why}`,
  noGitHubToken:
    '输入 comment 和 commit-status 需要 github-token，但它为空。示例：github-token: ${{ github.token }}',
  noPullRequest: '输入 comment 为 true，但此事件不属于任何拉取请求：不写评论。',
  noCommit:
    '输入 commit-status 为 true，但此事件不涉及任何提交：不设置状态。请用 commit 给出完整的 sha。示例：commit: ${{ github.event.workflow_run.head_sha }}',
  otherCommit: (label, actual, sha) =>
    `没有为 ${label} 设置提交状态：其运行针对的是 ${actual}，而状态会设置在 ${sha} 上。`,
  otherCommitShort: (actual) => `该运行针对另一个提交${actual === '' ? '' : `：${actual}`}`,
  outlivesToken:
    'timeout 超过 24 小时，而 GITHUB_TOKEN 的有效期只有 24 小时：此后评论和提交状态不再更新。用 GitHub App 的令牌或个人令牌作为 github-token 可能更持久。'
}

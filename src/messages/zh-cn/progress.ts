import type { CredentialOrigin } from '../../credentials/choose-credentials.ts'
import type { progress as english } from '../en/progress.ts'

export const progress: typeof english = {
  following: (runId, pipelineId, url) =>
    `正在跟踪流水线 ${pipelineId} 的运行 ${runId}${url === null ? '' : `：${url}`}`,
  signedInWith: {
    'access-token': (origin) => `使用${places[origin]}中的个人访问令牌登录`,
    'access-key': (origin) => `使用${places[origin]}中的 AccessKey 登录`,
    'security-token': (origin) => `使用${places[origin]}中的临时凭证（STS）登录`,
    role: (roleArn) => `免密钥登录，角色为 ${roleArn}`
  },
  started: (runId) => `已启动运行 ${runId}`,
  awaitingRunOfCommit: (commit) => `正在等待由提交 ${commit} 构建的运行`,
  stillAwaitingRunOfCommit: (commit, elapsed) => `仍在等待由提交 ${commit} 构建的运行（${elapsed}）`,
  latestIsOld: (runId, pipelineId) =>
    `流水线 ${pipelineId} 最近的运行 ${runId} 在本 Action 开始之前就已结束：它可能属于更早的提交。设置 commit: \${{ github.sha }} 可等待此提交自己的运行。`,
  runStatus: (status) => `运行状态：${status}`,
  stageStarted: (stage) => `阶段 ${stage} 开始`,
  stageEnded: (stage, status, duration) => `阶段 ${stage} 结束：${status}${inParentheses(duration)}`,
  jobStarted: (stage, job) => `  任务 ${job}（${stage}）开始`,
  jobEnded: (stage, job, status, duration) =>
    `  任务 ${job}（${stage}）结束：${status}${inParentheses(duration)}`,
  gateOpened: (stage, job, url) =>
    `运行正在等待人工处理：阶段 ${stage} 的 ${job} 需要审批${url === null ? '，请在云效中处理' : `：${url}`}`,
  gateTitle: '人工卡点',
  gateClosed: (stage, job, status) => `  人工卡点 ${job}（${stage}）已处理：${status}`,
  stillWaiting: (status, stages, elapsed) =>
    `仍在等待：运行状态为 ${status}${stages.length === 0 ? '' : `，当前阶段 ${stages.join('、')}`}（${elapsed}）`,
  stillTrying: (elapsed) => `仍在尝试连接服务（${elapsed}）`,
  undocumentedStatus: (status) => `运行状态“${status}”未见于文档。视为尚未结束，绝不视为成功。`,
  troubleBegan: (operation, what) => `${operation} 失败，正在重试：${what}`,
  troubleEnded: (tries, duration) => `服务已恢复响应，其间失败 ${tries} 次，历时 ${duration}`,
  stopping: (runId) => `正在停止运行 ${runId}`,
  stopFailed: (runId, why) => `无法停止运行 ${runId}：${why}`,
  maybeStarted: '工作流在启动运行的过程中被取消：可能已经启动了一次运行。请查看流水线。',
  noSummaryFile: '运行器没有提供作业摘要文件（GITHUB_STEP_SUMMARY），因此不写摘要。',
  cannotWrite: (what, why) => `无法写入 ${what}：${why}`,
  logTitle: (stage, job) => `${job}（${stage}）的日志`,
  machineLogTitle: (stage, job, address) => `${job}（${stage}）在 ${address} 上的日志`,
  logEmpty: (what) => `${what}为空`,
  logUnreadable: (what, why) => `无法读取${what}：${why}`,
  logsNotRead: (count) => `另有 ${count} 份失败任务或机器的日志未读取，请在云效中查看。`,
  machineWithoutNumber: 'API 没有给出可用于查询的 machineSn。请在云效中查看此任务。',
  logIncomplete: (url) => `API 只返回了部分日志，结尾可能缺失。${url === null ? '' : `完整日志：${url}`}`,
  comment: '拉取请求的评论',
  commitStatus: '提交状态',
  publishingRefused: (what, permission, why) =>
    `GitHub 未接受${what}：${why}。请在作业中加入 permissions: ${permission}。来自复刻仓库的拉取请求的令牌只能读取。`,
  publishingFailed: (what, why) => `无法向 GitHub 更新${what}：${why}`,
  noGitHubToken:
    '输入 comment 和 commit-status 需要 github-token，但它为空。示例：github-token: ${{ github.token }}',
  noPullRequest: '输入 comment 为 true，但此事件不属于任何拉取请求：不写评论。',
  noCommit: '输入 commit-status 为 true，但不知道是哪个提交（GITHUB_SHA）：不设置状态。',
  stagesCut: (leftOut) => `输出 stages 超过 100,000 字节：${leftOut}`,
  stagesWithoutJobs: '已省略成功阶段的任务。',
  stagesLeftOut: (count) => `已省略成功阶段的任务和最后 ${count} 个阶段。`,
  failedJobsCut: (count) => `输出 failed-jobs 超过 100,000 字节：已省略最后 ${count} 项。`
}

const places: Record<CredentialOrigin, string> = { inputs: '输入', environment: '环境变量' }

function inParentheses(text: string | null): string {
  return text === null ? '' : `（${text}）`
}

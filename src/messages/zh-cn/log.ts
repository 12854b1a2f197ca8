import type { CredentialOrigin } from '../../credentials/credential.ts'
import type { log as english } from '../en/log.ts'

export const log: typeof english = {
  signedInWith: {
    'access-token': (origin) => `使用${places[origin]}中的个人访问令牌登录`,
    'access-key': (origin) => `使用${places[origin]}中的 AccessKey 登录`,
    'security-token': (origin) => `使用${places[origin]}中的临时凭证（STS）登录`,
    role: (origin) => `免密钥登录，使用${places[origin]}中的角色`
  },
  signedInAs: (how, role) => `${how}：${role}`,
  awaited: (commit, source) =>
    `只接受针对提交 ${commit} 的运行（来自${source === null ? '输入 commit' : ` ${source}`}）。若流水线构建的是其他代码库，请设置 commit: any。`,

  starting: '正在启动运行',
  started: (runId) => `已启动运行 ${runId}`,
  maybeStarted: '工作流在启动运行的过程中被取消：可能已经启动了一次运行。请查看流水线。',
  following: (run, url) => `正在跟踪${run.trim()}${url === null ? '' : `：${url}`}`,
  named: (pipelineId, name) => `流水线 ${pipelineId} 的名称是 ${name}`,
  hadEnded: (runId, ago) => `运行 ${runId} 在本步骤开始前${ago === null ? '' : ` ${ago} `}已结束`,
  newestHadEnded: (sentence) => `${sentence}：它可能属于更早的提交。去掉输入 commit 可等待此提交自己的运行。`,
  hadEndedOnSchedule: (sentence) =>
    `${sentence}，而此工作流由定时触发：以前可能已经用过同一次运行。设置 start: true 可启动新的运行。`,
  otherRef: (runId, ref, wanted) => `运行 ${runId} 针对所需的提交，但构建的是 ${ref}，而不是 ${wanted}`,

  runStatus: (status) => `运行状态：${status}`,
  undocumentedStatus: (status) => `运行状态“${status}”未见于文档。视为尚未结束，绝不视为成功。`,
  stageStarted: (stage) => `阶段 ${stage} 开始`,
  stageEnded: (stage, status, duration) => `阶段 ${stage} 结束：${status}${inParentheses(duration)}`,
  job: {
    'job-started': (job, stage) => `  任务 ${job}（${stage}）开始`,
    'job-waiting': (job, stage) => `  任务 ${job}（${stage}）等待中`,
    'job-resumed': (job, stage) => `  任务 ${job}（${stage}）继续`
  },
  jobEnded: (job, stage, status, duration) =>
    `  任务 ${job}（${stage}）结束：${status}${inParentheses(duration)}`,
  gateDecided: {
    passed: (job, stage) => `  人工卡点“${job}”（${stage}）已通过`,
    refused: (job, stage) => `  人工卡点“${job}”（${stage}）未通过（被拒绝或失败）`,
    otherwise: (job, stage, status) => `  人工卡点“${job}”（${stage}）已结束：${status}`
  },
  batch: (job, stage, current, total) => `  任务 ${job}（${stage}）：第 ${current} 批，共 ${total} 批`,
  orderUnreadable: (job, stage, why) =>
    `  任务 ${job}（${stage}）：无法读取其部署单，因此不知道部署是否暂停：${why}`,

  wait: {
    'manual-gate': (stage, job) => `阶段 ${stage} 的人工卡点${job === null ? '' : `“${job}”`}需要审批`,
    'merge-conflict': (stage, job) =>
      `阶段 ${stage} 的${job === null ? '任务' : ` ${job} `}有合并冲突需要解决`,
    'manual-start': (stage, job) =>
      job === null ? `阶段 ${stage} 需要手动启动` : `阶段 ${stage} 的 ${job} 需要手动启动`,
    'paused-deployment': (stage, job) =>
      `阶段 ${stage} 的部署${job === null ? '' : ` ${job} `}在批次之间暂停，需要手动继续`
  },
  otherGate: (wanted, id) =>
    `  该人工卡点${id === null ? '' : `（ID ${id}）`}不是 manual-gate 指定的“${wanted}”：继续等待后者`,
  waitTitles: {
    'manual-gate': '人工卡点',
    'merge-conflict': '合并冲突',
    'manual-start': '手动启动',
    'paused-deployment': '部署暂停'
  },
  waitsForPerson: (what, url) =>
    `运行正在等待人工处理：${what}${url === null ? '，请在云效中处理' : `：${url}`}`,

  stillWaiting: (status, stages, elapsed) =>
    `仍在等待：运行状态为 ${status}${stages === '' ? '' : `，当前阶段 ${stages}`}（${elapsed}）`,
  still: (what, elapsed) => `${what.trim()}（${elapsed}）`,
  stillTrying: (elapsed) => `仍在尝试连接服务（${elapsed}）`,
  stillWaitingForSeveral: (ended, those, elapsed) => `仍在等待：${ended}；${those}（${elapsed}）`,
  andMore: (count) => `另有 ${count} 条`,
  awaitsRun: '尚无运行',

  troubleBegan: (operation, what) => `${operation} 失败，正在重试：${what}`,
  troubleEnded: (tries, duration) => `服务已恢复响应，其间失败 ${tries} 次，历时 ${duration}`,

  stopping: (runId) => `请求停止运行 ${runId}`,
  stopped: (runId) => `运行 ${runId} 正在停止`,
  stopFailed: (runId, why) => `无法停止运行 ${runId}：${why}`,
  stopUnsure: (runId) => `无法确认运行 ${runId} 是否已停止：请在云效中查看。`,

  retried: (job, stage, attempt) => `  正在重试任务 ${job}（${stage}）：第 ${attempt} 次执行`,
  retryRefused: (job, stage, why) => `无法重试任务 ${job}（${stage}）：${why}`,
  retryUnsure: (job, stage) => `不知道任务 ${job}（${stage}）是否已重试：请在云效中查看。`,
  noSuchJobs: (patterns) =>
    `没有任务与 retry-jobs 中的 ${patterns} 匹配：须写完整名称，可用 * 代表任意字符。`,

  deciding: {
    pass: (job, stage) => `  正在通过人工卡点“${job}”（${stage}）`,
    refuse: (job, stage) => `  正在拒绝人工卡点“${job}”（${stage}）`
  },
  decided: {
    pass: (job, stage, by) => `人工卡点“${job}”（${stage}）已由${by}通过`,
    refuse: (job, stage, by) => `人工卡点“${job}”（${stage}）已由${by}拒绝`
  },
  thisWorkflowRun: (url, attempt, actor) => {
    const details = [
      ...(attempt === null ? [] : [`第 ${attempt} 次尝试`]),
      ...(actor === null ? [] : [`触发者 ${actor}`]),
      ...(url === null ? [] : [url])
    ]
    return `本次工作流运行${inParentheses(details.length === 0 ? null : details.join('，'))}`
  },
  hadBeenDecided: (job, stage, status) =>
    `人工卡点“${job}”（${stage}）此前已经结束（${status}）：没有发送任何请求。`,
  decidedMeanwhile: (job, stage, status) =>
    `人工卡点“${job}”（${stage}）已按要求结束（${status}），但服务端没有接受本次请求：可能已由他人处理。`,
  decidedByOthers: (job, stage, status) => `人工卡点“${job}”（${stage}）已由他人处理：状态为${status}。`,
  decisionUnsure: (job, stage) => `不知道人工卡点“${job}”（${stage}）的处理结果：请在云效中查看。`,
  gateNeverOpened: (gate) => `要处理的人工卡点${gate === null ? '' : `“${gate}”`}始终没有进入待审批状态。`,

  logTitle: (job, stage) => `${job}（${stage}）的日志`,
  machineLogTitle: (job, stage, address) => `${job}（${stage}）在 ${address} 上的日志`,
  liveTitle: (job, stage) => `${stage} › ${job}`,
  attempt: (attempt) => `第 ${attempt} 次执行`,
  lastLines: '最后几行',
  logEmpty: (what) => `${what}为空`,
  logUnreadable: (what, why) => `无法读取${what}：${why}`,
  logLimit: (what, url) => `${what}：此处不再显示更多。${url === null ? '' : `完整日志：${url}`}`,
  logsNotRead: (count) => `另有 ${count} 份失败任务或机器的日志未读取，请在云效中查看。`,
  machineWithoutNumber: 'API 没有给出可用于查询的 machineSn。请在云效中查看此任务。',
  logIncomplete: (url) => `API 只返回了部分日志，结尾可能缺失。${url === null ? '' : `完整日志：${url}`}`
}

const places: Record<CredentialOrigin, string> = { inputs: '输入', environment: '环境变量' }

function inParentheses(text: string | null): string {
  return text === null ? '' : `（${text}）`
}

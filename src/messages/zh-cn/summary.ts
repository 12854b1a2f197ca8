import type { StatusMeaning } from '../../run/status.ts'
import type { summary as english } from '../en/summary.ts'

const statusWords: Readonly<Record<Exclude<StatusMeaning, 'undocumented'>, string>> = {
  success: '成功',
  failure: '失败',
  cancelled: '已取消',
  skipped: '已跳过',
  finished: '已结束',
  queued: '排队中',
  running: '运行中',
  waiting: '等待中',
  cancelling: '取消中',
  unknown: '未知'
}

export const summary: typeof english = {
  verdict: {
    success: (run) => `${run}成功`,
    failure: (run) => `${run}失败`,
    otherStatus: (run, status) => `${run}没有成功：状态为${status}`,
    cancelled: (run) => `${run}已在云效中取消`,
    timedOut: (run, timeout) => `${run}在 ${timeout} 内没有结束`,
    noRunOfCommit: (pipeline, commit, timeout) =>
      `${timeout} 内没有出现${pipeline}由提交 ${commit} 构建的运行：请检查流水线的触发设置`,
    workflowCancelled: (run) => `等待${run}时工作流被取消`,
    blocked: (run, gates) => `${run}正在等待人工处理：${gates}`,
    pending: (run, status) => `${run}尚未结束：状态为${status}`,
    error: (run) => `无法跟踪${run}`
  },
  run: (runId, pipelineId) => `流水线 ${pipelineId} 的运行 ${runId} `,
  pipeline: (pipelineId) => `流水线 ${pipelineId} `,
  unknownPipeline: '流水线',
  openRun: '在云效中查看此运行',
  columns: { stage: '阶段', status: '状态', jobs: '任务', started: '开始时间', duration: '耗时' },
  fact: (name, value) => `${name}：${value}`,
  meta: { trigger: '触发方式', branch: '分支', commit: '提交', repository: '代码库' },
  triggers: {
    manual: '手动',
    schedule: '定时',
    'code-push': '代码提交',
    pipeline: '其他流水线',
    webhook: 'Webhook'
  },
  status: (meaning, status) => {
    if (meaning === 'undocumented') return status || '未知'
    return status.toUpperCase() === 'INIT' ? '未开始' : statusWords[meaning]
  },
  timesIn: (zone) =>
    zone === 'Asia/Shanghai' ? '时间均为北京时间（Asia/Shanghai）。' : `时间均按 ${zone} 时区显示。`,
  noStages: '尚无阶段信息。',
  stagesLeftOut: (count) => `另有 ${count} 个阶段未显示。`,
  jobsLeftOut: (count) => `另有 ${count} 个`,
  chartTitle: '时间线',
  chartLeftOut: '时间线已省略：此运行过大。',
  chartWithoutJobs: '时间线只显示阶段：任务过多，无法全部显示。',
  failedLogs: '失败任务的日志',
  logsLeftOut: (count) => `为控制摘要大小，省略了另外 ${count} 份日志。`,
  unnamed: '未命名',
  stagesDone: (done, all) => `${done}/${all} 个阶段`,
  waitsForPerson: '等待人工处理'
}

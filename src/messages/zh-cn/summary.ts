import type { summary as english } from '../en/summary.ts'

export const summary: typeof english = {
  columns: {
    stage: '阶段',
    status: '状态',
    jobs: '任务',
    pipeline: '流水线',
    verdict: '结论',
    stages: '阶段',
    started: '开始时间',
    duration: '耗时'
  },
  fact: (name, value) => `${name}：${value}`,
  meta: {
    trigger: '触发方式',
    branch: '分支',
    defaultBranch: '默认分支',
    commit: '提交',
    repository: '代码库'
  },
  triggers: {
    manual: '手动',
    schedule: '定时',
    'code-push': '代码提交',
    api: '接口调用',
    pipeline: '其他流水线',
    webhook: 'Webhook'
  },
  timesIn: (zone) =>
    zone === 'Asia/Shanghai' ? '时间均为北京时间（Asia/Shanghai）。' : `时间均按 ${zone} 时区显示。`,
  noStages: '尚无阶段信息。',
  stagesLeftOut: (count) => `另有 ${count} 个阶段未显示。`,
  pipelinesLeftOut: (count) => `另有 ${count} 条流水线未显示。`,
  partsLeftOut: (count) => `为控制摘要大小，省略了另外 ${count} 条流水线的详情。`,
  jobsLeftOut: (count) => `另有 ${count} 个`,
  chartTitle: '时间线',
  chartLeftOut: '时间线已省略：此运行过大。',
  chartWithoutJobs: '时间线只显示阶段：任务过多，无法全部显示。',
  failedLogs: '失败任务的日志',
  logsLeftOut: (count) => `为控制摘要大小，省略了另外 ${count} 份日志。`,
  unnamed: '未命名',
  reason: (message, code) =>
    message === null ? `错误码 ${code ?? ''}` : code === null ? message : `${message}（错误码 ${code}）`,
  whyFailed: (reason) => `失败原因：${reason}`,
  nthTry: (attempt) => `第 ${attempt} 次执行`,
  triedAgain: (job, stage, attempts) => `${job}（${stage}）共执行 ${attempts} 次`,
  tryFailed: (attempt, reason) => `第 ${attempt} 次执行失败：${reason}`,
  stagesDone: (done, all) => `${done}/${all} 个阶段`
}

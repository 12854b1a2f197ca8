import type { StatusMeaning } from '../../run/status.ts'
import type { verdict as english } from '../en/verdict.ts'

const statusWords: Readonly<Record<Exclude<StatusMeaning, 'undocumented'>, string>> = {
  success: '成功',
  failure: '失败',
  cancelled: '已取消',
  skipped: '已跳过',
  finished: '已结束',
  queued: '排队中',
  running: '运行中',
  waiting: '等待中',
  'manual-start': '等待手动启动',
  cancelling: '取消中',
  unknown: '未知'
}

export const verdict: typeof english = {
  success: (run) => `${run}成功`,
  successAfterRetries: (run, retries, jobs) => `${run}在重试 ${retries} 次（${jobs}）后成功`,
  failure: (run) => `${run}失败`,
  otherStatus: (run, status) => `${run}没有成功：状态为${status}`,
  cancelled: (run) => `${run}已在云效中取消`,
  hadEnded: '在本步骤开始前已结束',
  refusedHere: (job) => `本步骤拒绝了人工卡点“${job}”`,
  timedOut: (run, timeout) => `${run}在 ${timeout} 内没有结束`,
  noRun: (what, pipeline, within) => `${within} 内没有出现${pipeline}${what}`,
  skipped: (what, pipeline, within) => `已跳过：${within} 内没有出现${pipeline}${what}`,
  noRunShort: (commit, within, runsSeen, newest) =>
    `${within} 内没有${commit === null ? '' : ` ${commit} 的`}运行：已查看 ${runsSeen} 次${newest === null ? '' : `，最新的提交为 ${newest}`}；请检查触发设置，或设置 if-no-run: start`,
  workflowCancelled: (run) => `等待${run}时工作流被取消`,
  blocked: (run, waits) => `${run}正在等待人工处理：${waits}`,
  handedOver: (run, waits) => `${run}正在等待人工处理，交由后续作业继续：${waits}`,
  pending: (run, status) => `${run}尚未结束：状态为${status}`,
  notFollowed: (run) => `另一条流水线失败时${run}尚未结束，不再跟踪`,
  error: (run) => `无法跟踪${run}`,
  wrongCommit: (run) => `${run}针对的不是所要求的提交`,
  noCommit: (run) => `${run}没有说明针对哪个提交`,
  gateRefused: {
    pass: (job, run) => `无法通过${run}的人工卡点“${job}”`,
    refuse: (job, run) => `无法拒绝${run}的人工卡点“${job}”`
  },
  gateNotClear: (run) => `无法确定${run}中所指的人工卡点`,
  searching: (what, pipeline) => `正在等待${pipeline}${what}`,
  starting: (pipeline) => `正在启动${pipeline}`,
  looking: (run) => `正在查看${run}`,

  anyRun: '的运行',
  runOfCommit: (commit) => `针对提交 ${commit} 的运行`,
  run: (runId, pipeline) => `${pipeline}的运行 ${runId} `,
  pipeline: (pipelineId, name) =>
    name === null ? `流水线 ${pipelineId} ` : `流水线 ${name}（${pipelineId}）`,
  unknownPipeline: '流水线',

  several: {
    failed: (count, all, labels) => `${all} 条流水线中有 ${count} 条失败：${labels}`,
    cancelled: (all) => `等待 ${all} 条流水线时工作流被取消`,
    blocked: (count, all, labels) => `${all} 条流水线中有 ${count} 条正在等待人工处理：${labels}`,
    pending: (count, all, labels) => `${all} 条流水线中有 ${count} 条尚未结束：${labels}`,
    success: (all) => `${all} 条流水线全部成功`,
    successWithSkipped: (count, all, labels) =>
      `${all} 条流水线中有 ${all - count} 条成功，以下流水线没有出现运行：${labels}`,
    skipped: (all) => `已跳过：${all} 条流水线都没有出现运行`,
    retried: (labels) => `经过重试：${labels}`,
    ended: (count, all) => `${all} 条流水线中已结束 ${count} 条`
  },

  conclusions: {
    success: '成功',
    failure: '失败',
    cancelled: '已取消',
    'timed-out': '超时',
    blocked: '等待人工处理',
    pending: '尚未结束',
    'no-run': '没有运行',
    skipped: '已跳过',
    error: '出错'
  },
  retries: (count) => `重试 ${count} 次`,
  status: (meaning, status) => {
    if (meaning === 'undocumented') return status || '未知'
    return status.toUpperCase() === 'INIT' ? '未开始' : statusWords[meaning]
  }
}

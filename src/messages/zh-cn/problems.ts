import type { problems as english } from '../en/problems.ts'

export const problems: typeof english = {
  wrongCommit: (wanted, actual) =>
    actual === null
      ? `要求的是针对提交 ${wanted} 的运行，但此运行没有说明针对哪个提交。`
      : `要求的是针对提交 ${wanted} 的运行，但此运行针对的是 ${actual}。`,
  wrongCommitAdvice: '请检查 pipeline-run-id 与 commit 是否对应。',
  wrongCommitStarted:
    '本步骤启动的运行构建了其他分支：请在 start-params 的 runningBranchs 中指定正确的分支。',
  anyCommitAdvice: '若流水线构建的是其他代码库，请设置 commit: any。',
  noCommitTold: (wanted, runsSeen) =>
    `已查看的 ${runsSeen} 次运行都没有说明针对哪个提交，因此无法确定哪一次针对提交 ${wanted}。请设置 commit: any（跟踪最新的运行，不论针对哪个提交），或用 pipeline-run-id 给出其编号。`,
  gateNotClear: (gates) =>
    `无法确定所指的人工卡点，因此没有发送任何请求。请在 manual-gate 中用 ID 或名称指定一个：${gates}。`,
  noSuchNumber: '无 ID',
  gateRefused: {
    pass: (job, stage) => `无法通过人工卡点“${job}”（${stage}）。`,
    refuse: (job, stage) => `无法拒绝人工卡点“${job}”（${stage}）。`
  },
  runsSeen: (count, newest) => `已查看 ${count} 次运行${newest === null ? '。' : `；${newest}。`}`,
  noRunsSeen: '该流水线没有任何运行。',
  newestRun: (runId, commit) => `最新的运行 ${runId} 针对 ${commit}`,
  newestRunUntold: (runId) => `最新的运行 ${runId} 没有说明针对哪个提交`,
  noRunAdvice:
    '请检查流水线的触发设置和分支过滤；也可以用 appear-within 延长等待，设置 if-no-run: start 来启动运行；若流水线构建的是其他代码库，请设置 commit: any。',
  noAnyRunAdvice: '请检查流水线的触发设置，或设置 if-no-run: start 来启动运行。',
  hadEndedAtGateAdvice: '人工卡点未通过，不能重试：请在云效中重新运行，或设置 start: true 启动新的运行。',
  hadEndedAdvice:
    '请在云效中重新运行，或在 retry-jobs 中指定可以重试的任务，或设置 start: true 启动新的运行。'
}

/** The Chinese descriptions of what action.yml declares; a name that is missing here is an error. */

export const inputTexts: Readonly<Record<string, string>> = {
  'organization-id': '企业 ID，中心版必填。',
  'pipeline-id': '流水线的编号。',
  'pipeline-run-id': '运行的编号，或 `latest`（最近一次运行）；除非 `start` 为 `true`，否则必填。',
  commit:
    '与 `latest` 一起使用：只认由此提交构建的运行（完整的 sha，或其前 8 位以上）。若不设置，步骤开始前就已结束的运行也算数，只给出警告。',
  start: '设为 `true`：先启动一次新的运行，再等待其结果。',
  'start-params':
    '启动运行的参数，为一个 JSON 对象，如 `branchModeBranchs`、`envs`、`comment`；其中的数字原样传递。',
  'access-token': '云效个人访问令牌（`pt-…`），使用令牌 API。',
  'access-key-id': 'AccessKey ID，使用签名 API。',
  'access-key-secret': 'AccessKey Secret。',
  'security-token': '临时 AccessKey 的 STS 令牌。',
  'role-to-assume': '要扮演的 RAM 角色的 ARN：用 GitHub 的 OIDC 令牌免密钥登录。',
  'oidc-provider-arn': 'RAM 中信任 GitHub 的 OIDC 身份提供商的 ARN。',
  audience: 'OIDC 令牌的受众（audience）。',
  'role-session-name': '角色会话的名称，2 到 64 个字母、数字、`.`、`@`、`-` 或 `_`。',
  'role-session-expiration': '角色临时凭证的有效期，单位为秒，至少 900；等待期间会自动续期。',
  edition: '云效的版本：`central`（中心版）或 `region`（Region 版）。',
  endpoint: 'API 的地址或主机名，默认为公共地址；Region 版必填。',
  'sts-endpoint': 'STS 的地址或主机名。',
  'web-url': '供人点击的链接的前缀。',
  wait: '设为 `false`：只查看一次并报告，不等待运行结束。',
  timeout:
    '最长等待时间，不超过 `120h`，如 `90s`、`10m`、`2h`、`1h30m`。作业自身的 `timeout-minutes`（默认 360）可能更早结束它。',
  'poll-interval': '查询间隔：`auto`（自适应），或至少 `1s` 的固定时长。',
  'on-manual-gate': '运行停在人工卡点时：`wait`（继续等待）或 `fail`（立即失败）。',
  'stop-on-cancel': '设为 `true`：工作流被取消时停止云效的运行。',
  'stop-on-timeout': '设为 `true`：等待超时后停止云效的运行。',
  summary: '设为 `false`：不写作业摘要。',
  logs: '显示哪些任务的日志：`failed`、`all` 或 `none`；`auto` 即 `failed`，但在公开仓库中为 `none`。',
  language: '提示信息的语言：`en`（时间为 UTC）或 `zh-CN`（时间为北京时间）；变量 `TZ` 可指定其他时区。',
  label: '本次等待的名称，同一条流水线被多次使用时用以区分；默认为流水线的编号。',
  'github-token': '用于拉取请求评论和提交状态的令牌。',
  comment: '设为 `true`：在拉取请求上维护一条评论。',
  'commit-status': '设为 `true`：维护提交状态 `yunxiao/<label>`。'
}

export const outputTexts: Readonly<Record<string, string>> = {
  status: '最后一次看到的运行状态，与 API 返回的一致。',
  conclusion:
    '结论：`success`、`failure`、`cancelled`、`timed-out`、`blocked`、`pending` 或 `error`，见[退出规则](#退出规则)。',
  'pipeline-run-id': '运行的编号。',
  url: '运行在云效中的页面。',
  'duration-seconds': '运行的时长（尚未结束时为至今的时长），单位为秒，取整。',
  stages: '各阶段的 JSON 列表，每项含名称、状态、起止时间、时长和任务。',
  'failed-jobs': '失败任务的 JSON 列表，每项含 `stage`、`id`、`name`、`status`。'
}

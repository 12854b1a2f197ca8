import type { EnvsLineProblem, EnvsMemberProblem } from '../../inputs/envs.ts'
import type { PipelineLineProblem } from '../../inputs/pipelines.ts'
import type { inputs as english, InputHelp } from '../en/inputs.ts'

const trueOrFalse: InputHelp = { takes: 'true 或 false', example: 'true' }
const address: InputHelp = {
  takes: '主机名，或不含用户名和查询参数的 https 地址（仅本机回环地址可用 http）',
  example: 'https://openapi-rdc.aliyuncs.com'
}
const oneWord = (example: string): InputHelp => ({ takes: '一个不含空格和换行的值', example })
/** Latin letters and digits are set off from Chinese by a blank. */
const shouldBe = ({ takes }: InputHelp): string => `应为${/^[!-~]/.test(takes) ? ' ' : ''}${takes}`

const pipelineLines: Readonly<Record<PipelineLineProblem, string>> = {
  form: '应形如 label: pipeline-id 或 label: pipeline-id/run-id，最多一个冒号',
  'pipeline-id': '其中的流水线 ID 应为正整数',
  'run-id': '其中的运行编号应为正整数',
  'label-too-long': '但标签最多 50 个字符',
  'label-again': '但前面已有同样的标签（不区分大小写），标签不能重复',
  'too-many': '这是第 51 条流水线，但一个步骤最多 50 条'
}

const envsLines: Readonly<Record<EnvsLineProblem, string>> = {
  'no-equals': '没有 =',
  'no-name': '的 = 前没有名称',
  'name-again': '的名称与前面某行相同'
}

const envsMembers: Readonly<Record<EnvsMemberProblem, string>> = {
  'no-name': '没有名称',
  value: '的值不是字符串'
}

export const inputs: typeof english = {
  help: {
    'organization-id': { takes: '1 到 64 个字母、数字、- 或 _', example: "'5ebbc0228123212b59xxxxx'" },
    'pipeline-id': { takes: '正整数', example: "'1234'" },
    pipelines: { takes: '每条流水线一行，形如 label: pipeline-id', example: 'web: 1234' },
    'pipeline-run-id': { takes: '正整数或 latest', example: "'42'" },
    commit: { takes: 'auto、any、提交的 sha，或其前 8 位以上', example: '${{ github.sha }}' },
    'if-no-run': { takes: 'fail、skip 或 start', example: 'skip' },
    'appear-within': { takes: '时长，如 90s、10m、2h、1h30m', example: '10m' },
    start: trueOrFalse,
    'start-params': { takes: '一个 JSON 对象', example: '{"envs": {"VERSION": "1.2.3"}}' },
    envs: { takes: '每行一个 NAME=value，或值均为字符串的 JSON 对象', example: 'VERSION=1.2.3' },
    'access-token': oneWord('${{ secrets.YUNXIAO_ACCESS_TOKEN }}'),
    'access-key-id': oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}'),
    'access-key-secret': oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}'),
    'security-token': oneWord('${{ secrets.ALIBABA_CLOUD_SECURITY_TOKEN }}'),
    'role-to-assume': { takes: 'RAM 角色的 ARN', example: 'acs:ram::1234567890123456:role/github' },
    'oidc-provider-arn': {
      takes: 'RAM 中 OIDC 身份提供商的 ARN',
      example: 'acs:ram::1234567890123456:oidc-provider/GitHub'
    },
    audience: oneWord('sts.aliyuncs.com'),
    'role-session-name': { takes: '2 到 64 个字母、数字、.、@、- 或 _', example: 'github-action-session' },
    'role-session-expiration': { takes: '秒数，至少 900', example: '3600' },
    edition: { takes: 'central 或 region', example: 'central' },
    endpoint: address,
    'sts-endpoint': { ...address, example: 'https://sts.aliyuncs.com' },
    'web-url': {
      takes: '主机名，或不含用户名和查询参数的 http/https 地址',
      example: 'https://flow.aliyun.com'
    },
    wait: trueOrFalse,
    timeout: { takes: '不超过 120h 的时长，如 90s、10m、2h、1h30m', example: '1h' },
    'poll-interval': { takes: 'auto，或至少 1s 的时长，如 10s', example: 'auto' },
    'fail-fast': trueOrFalse,
    'stop-on-cancel': trueOrFalse,
    'stop-on-timeout': trueOrFalse,
    'on-manual-gate': { takes: 'wait、fail、hand-over、pass 或 refuse', example: 'wait' },
    'manual-gate': { takes: '任务的 ID 或名称', example: '人工卡点' },
    'retry-jobs': { takes: '任务名称，每行一个，* 表示任意字符', example: '单元测试' },
    'retry-attempts': { takes: '1 到 5 的数字', example: '2' },
    summary: trueOrFalse,
    logs: { takes: 'auto、failed、all、live 或 none', example: 'auto' },
    language: { takes: 'en 或 zh-CN', example: 'zh-CN' },
    label: { takes: '一个名称', example: 'deploy' },
    'github-token': oneWord('${{ github.token }}'),
    comment: trueOrFalse,
    'commit-status': trueOrFalse
  },
  invalid: (input, value, help) =>
    `输入 ${input} 的值是“${value}”，${shouldBe(help)}。示例：${input}: ${help.example}`,
  invalidSecret: (input, help) =>
    `输入 ${input}（值为机密，不予显示）${shouldBe(help)}。示例：${input}: ${help.example}`,
  invalidUnquoted: (input, help) =>
    `输入 ${input}（值可能含有机密，不予显示）${shouldBe(help)}。示例：${input}: ${help.example}`,
  missing: (input, help) => `缺少必填输入 ${input}：${shouldBe(help)}。示例：${input}: ${help.example}`,
  given: (values) => `（给定：${values}）`,
  contradictions: {
    'start-with-run-id':
      '输入 start: true 与 pipeline-run-id 矛盾：新的运行还没有编号。请去掉其中一个。示例：start: true',
    'start-with-run-id-in-pipelines':
      '输入 start: true 与 pipelines 中的运行编号矛盾：新的运行还没有编号。请去掉其中一个。示例：web: 1234',
    'start-with-commit':
      '输入 start: true 与 commit 矛盾：新的运行无需按提交查找。请去掉其中一个；if-no-run: start 会先查找该提交的运行。示例：if-no-run: start',
    'start-with-if-no-run':
      '输入 start: true 与 if-no-run 矛盾：前者总是启动新的运行，后者先查找已有的运行。请去掉其中一个。示例：if-no-run: start',
    'start-with-appear-within':
      '输入 start: true 与 appear-within 矛盾：新的运行无需等待出现。请去掉其中一个。示例：start: true',
    'start-params-without-start':
      '输入 start-params 只用于由本 Action 启动的运行。请设置 start: true 或 if-no-run: start，或去掉 start-params。示例：start: true',
    'envs-without-start':
      '输入 envs 只用于由本 Action 启动的运行。请设置 start: true 或 if-no-run: start，或去掉 envs。示例：start: true',
    'envs-twice':
      'envs 和 start-params 中都提供了变量，请只在一处提供。示例：envs: VERSION=1.2.3，且 start-params 不含 "envs"',
    'appear-within-not-below-timeout':
      '使用 if-no-run: start 时，appear-within（默认 30s）应小于 timeout，否则没有时间等待所启动的运行。示例：appear-within: 30s 与 timeout: 1h',
    'pipeline-id-with-pipelines':
      "输入 pipeline-id 与 pipelines 矛盾。请去掉其中一个。示例：pipeline-id: '1234'",
    'neither-pipeline-id-nor-pipelines':
      "缺少必填输入 pipeline-id：应为正整数；多条流水线请用 pipelines。示例：pipeline-id: '1234'",
    'pipelines-with-run-id':
      '输入 pipelines 与 pipeline-run-id 矛盾：运行编号应写在对应流水线的那一行。示例：web: 1234/42',
    'pipelines-with-decision':
      'on-manual-gate: pass 或 refuse 只用于单条流水线，不能与 pipelines 一起使用。示例：on-manual-gate: wait',
    'fail-fast-without-pipelines':
      '输入 fail-fast 只用于多条流水线：请设置 pipelines，或去掉 fail-fast。示例：pipelines: "web: 1234"',
    'decision-without-run':
      "on-manual-gate: pass 或 refuse 需要明确的运行：请用 pipeline-run-id 给出运行编号，或设置 start: true。示例：pipeline-run-id: '42'",
    'manual-gate-without-decision':
      '输入 manual-gate 指定要通过或拒绝的人工卡点：请设置 on-manual-gate: pass 或 refuse，或去掉 manual-gate。示例：on-manual-gate: pass',
    'refuse-with-retry-jobs':
      'on-manual-gate: refuse 与 retry-jobs 矛盾：被拒绝的运行本来就应失败。请去掉其中一个。示例：on-manual-gate: refuse，不设置 retry-jobs',
    'retry-attempts-without-retry-jobs':
      '输入 retry-attempts 需要用 retry-jobs 给出要重试的任务名称。示例：retry-jobs: 单元测试',
    'no-wait-with-retry-jobs':
      'wait: false 与 retry-jobs 矛盾：只有在等待期间才会重试任务。请去掉其中一个。示例：wait: true',
    'no-wait-with-decision':
      'wait: false 与 on-manual-gate: pass 或 refuse 矛盾：只有在等待期间才会处理人工卡点。请去掉其中一个。示例：wait: true',
    'region-without-endpoint':
      'edition: region 需要用 endpoint 给出 Region 版的地址。示例：endpoint: https://yunxiao.example.com',
    'region-with-keys':
      'edition: region 只有令牌 API，不能使用 AccessKey 或角色。示例：access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}'
  },
  pipelines: {
    none: '输入 pipelines 没有给出任何流水线：每条流水线一行，形如 label: pipeline-id。示例：web: 1234',
    line: (line, text, why) =>
      `输入 pipelines 第 ${line} 行是“${text}”，${pipelineLines[why]}。示例：web: 1234`
  },
  envs: {
    json: '输入 envs（值可能含有机密，不予显示）以 { 开头，但不是 JSON 对象。示例：{"VERSION": "1.2.3"}',
    member: (member, why) =>
      `输入 envs（值可能含有机密，不予显示）的 JSON 对象中，第 ${member} 个成员${envsMembers[why]}。示例：{"VERSION": "1.2.3"}`,
    line: (line, why) =>
      `输入 envs（值可能含有机密，不予显示）第 ${line} 行${envsLines[why]}。示例：VERSION=1.2.3`
  },
  noEventCommit: (eventName) =>
    `${eventName === null ? '此事件' : `事件 ${eventName} `}没有可以确定的提交，commit: auto 无法判断应等待哪次运行。请用 commit 给出提交的 sha，或设置 commit: any，或用 pipeline-run-id 给出运行编号。示例：commit: any`,
  noCredentials:
    '没有提供任何凭证。有三种方式：access-token（云效个人访问令牌）、access-key-id 加 access-key-secret（AccessKey）、role-to-assume 加 oidc-provider-arn（免密钥）。示例：access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}',
  secretsWithheld: {
    fork: '此拉取请求来自复刻（fork）仓库：GitHub 不会向其提供机密，因此工作流中的凭证为空。',
    dependabot:
      '此次运行由 Dependabot 触发：GitHub 不会向其提供仓库的机密。请在 Dependabot secrets 中也设置该机密。'
  },
  severalKinds: (given) => `提供了多种凭证：${given.join('、')}。请只保留一种。示例：只用 access-token`,
  incomplete: (given, missing) =>
    `提供了 ${given.join('、')}，但缺少 ${missing}。请成对提供。示例：${missing}: \${{ secrets.${missing.toUpperCase().replaceAll('-', '_')} }}`,
  invalidProxy: (variable) =>
    `环境变量 ${variable} 应为代理的地址（其值可能含有密码，不予显示）。示例：${variable}: http://proxy.example.com:3128`,
  malformedVariable: (name) =>
    `环境变量 ${name}（值为机密，不予显示）应为一个不含空格和换行的值。示例：${name}: \${{ secrets.${name} }}`
}

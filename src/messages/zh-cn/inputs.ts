import type { inputs as english, InputHelp } from '../en/inputs.ts'

const trueOrFalse: InputHelp = { takes: 'true 或 false', example: 'true' }
const address: InputHelp = {
  takes: '主机名，或不含用户名和查询参数的 https 地址（仅本机回环地址可用 http）',
  example: 'https://openapi-rdc.aliyuncs.com'
}
const oneWord = (example: string): InputHelp => ({ takes: '一个不含空格和换行的值', example })
/** Latin letters and digits are set off from Chinese by a blank. */
const shouldBe = ({ takes }: InputHelp): string => `应为${/^[!-~]/.test(takes) ? ' ' : ''}${takes}`

export const inputs: typeof english = {
  help: {
    'organization-id': { takes: '1 到 64 个字母、数字、- 或 _', example: "'5ebbc0228123212b59xxxxx'" },
    'pipeline-id': { takes: '正整数', example: "'1234'" },
    'pipeline-run-id': { takes: '正整数或 latest', example: "'42'" },
    commit: { takes: '提交的 sha，或其前 8 位以上', example: '${{ github.sha }}' },
    start: trueOrFalse,
    'start-params': { takes: '一个 JSON 对象', example: '{"envs": {"VERSION": "1.2.3"}}' },
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
    'on-manual-gate': { takes: 'wait 或 fail', example: 'wait' },
    'stop-on-cancel': trueOrFalse,
    'stop-on-timeout': trueOrFalse,
    summary: trueOrFalse,
    logs: { takes: 'auto、failed、all 或 none', example: 'auto' },
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
  missing: (input, help) => `缺少必填输入 ${input}：${shouldBe(help)}。示例：${input}: ${help.example}`,
  contradictions: {
    'start-with-run-id':
      '输入 start: true 与 pipeline-run-id 矛盾：新的运行还没有编号。请去掉其中一个。示例：start: true',
    'start-params-without-start':
      '输入 start-params 只用于由本 Action 启动的运行。示例：与 start-params 一起设置 start: true，或去掉 start-params',
    'commit-without-latest':
      '输入 commit 用于在最近的运行中选择，需要 pipeline-run-id: latest。示例：pipeline-run-id: latest',
    'region-with-keys':
      'edition: region 只有令牌 API，不能使用 AccessKey 或角色。示例：access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}',
    'region-without-endpoint':
      'edition: region 需要用 endpoint 给出 Region 版的地址。示例：endpoint: https://yunxiao.example.com'
  },
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

import type { errors as english } from '../en/errors.ts'

export const errors: typeof english = {
  problems: {
    'unknown-host': '主机名不存在',
    'connection-refused': '连接被拒绝',
    certificate: '服务器证书不受信任',
    'no-tls': '无法建立安全连接',
    'proxy-refused': '代理需要用户名和密码',
    timeout: '未能按时收到完整的响应',
    aborted: '请求已取消',
    'broken-connection': '连接中断',
    cut: '响应不完整',
    empty: '响应为空',
    'not-json': '响应不是 JSON',
    'not-as-documented': '响应与文档不符',
    'too-large': '响应过大'
  },
  advice: {
    'wait-and-retry': '服务自身出现故障：请稍后重试。',
    'lower-request-rate': '该账号的请求过多：请减少同时运行的步骤，或设置更长的 poll-interval。',
    'check-clock': '运行器的时钟不准（用服务器时间校正后仍无效）：请校准时钟。',
    'report-nonce': '运行器与 API 之间的代理可能重复发送了请求：请检查代理。',
    'renew-security-token':
      '临时凭证已过期：请为 security-token、access-key-id 和 access-key-secret 提供新的值，或改用可自动续期的 role-to-assume。',
    'check-security-token': '请检查输入 security-token：它与此 AccessKey 不匹配，或不完整。',
    'check-parameters':
      'API 不接受某个参数：请检查输入 organization-id、pipeline-id、pipeline-run-id 和 start-params。',
    'register-user': '这些凭证的用户还不是云效用户：请先登录一次云效并加入组织。',
    'join-organization': '这些凭证的用户不是该组织的成员：请将其加入组织，或检查输入 organization-id。',
    'check-organization-id': '请检查输入 organization-id：它是网址中 organization/ 之后的部分。',
    'check-pipeline-id': '请检查输入 pipeline-id：它是网址中 pipelines/ 之后的数字。',
    'check-pipeline-run-id': '请检查输入 pipeline-run-id：它是网址中 builds/ 之后的数字。',
    'check-access-key-id': '请检查输入 access-key-id：该 AccessKey 不存在。',
    'activate-access-key':
      'access-key-id 对应的 AccessKey 已被禁用：请在 RAM 控制台启用，或换用其他 AccessKey。',
    'check-access-key-secret': '请检查输入 access-key-secret：它与 access-key-id 不匹配。',
    'grant-ram-permission': 'RAM 用户或角色缺少这项操作的权限：已知的情况见 docs/credentials.zh-CN.md。',
    'check-access-token':
      '请检查访问令牌（输入 access-token 或 YUNXIAO_ACCESS_TOKEN）：应为完整且未被删除的云效个人访问令牌。',
    'renew-access-token': 'access-token 中的个人访问令牌已过期：请在云效中新建一个。',
    'grant-token-permission': '个人访问令牌缺少权限，或其用户不能查看该流水线：各项操作所需的权限见 README。',
    'use-other-edition': '云效的此版本不提供该操作：请检查输入 edition 和 endpoint。',
    'use-other-token-kind': '输入 access-token 应为个人访问令牌：现在提供的是其他类型的令牌。',
    'authorize-third-party': '云效无法登录流水线所用的第三方服务：请在流水线的服务连接中重新授权。',
    'update-action': '云效已不再提供该操作：请使用本 Action 的最新版本；若已是最新版本，请反馈此问题。',
    'check-oidc-token':
      'GitHub 的 OIDC 令牌未被接受：请检查输入 audience，以及 RAM 中 OIDC 身份提供商的客户端 ID。',
    'check-oidc-provider': '请检查输入 oidc-provider-arn：RAM 中没有该 OIDC 身份提供商。',
    'check-role': '请检查输入 role-to-assume：RAM 中没有该角色。',
    'check-role-trust':
      '角色的信任策略不允许此工作流扮演：请检查其中 oidc:sub 和 oidc:aud 的条件，以及输入 role-to-assume 和 oidc-provider-arn。',
    'check-session-expiration':
      '请检查输入 role-session-expiration：至少 900 秒，且不超过角色的最大会话时间。'
  },
  tokenPermissions: {
    'pipeline-read': '流水线（只读）',
    'pipeline-run-read': '流水线运行实例：只读',
    'pipeline-run-write': '流水线运行实例：读写',
    'job-run-read': '流水线运行任务：只读',
    'job-run-write': '流水线运行任务：读写',
    'deployment-read': '主机部署：只读'
  },
  grantTokenPermission: (operation, permission) =>
    `${operation} 需要个人访问令牌具有权限“${permission}”，且其用户能查看该流水线。`,
  validatorsAdvice: '凭证的用户须在该人工卡点的审批人之列：请检查流水线中该卡点的设置。',
  orElse: (advice) => `或者：${advice}`,
  services: { yunxiao: '云效', sts: 'STS', 'github-oidc': 'GitHub 的 OIDC 服务' },
  refused: (service, operation) => `${service}拒绝了 ${operation}`,
  unreachable: (service, operation) => `无法连接${service}（${operation}）`,
  unusable: (service, operation, tries) => `无法使用${service}：${operation} 连续失败 ${tries} 次`,
  notCorrected: (service, operation) => `${service}因同一原因连续两次拒绝了 ${operation}`,
  securityTokenExpired: (service, operation) => `${service}拒绝了 ${operation}：安全令牌已过期`,
  tooLarge: (service, operation, limitMebibytes) =>
    `${service}对 ${operation} 的响应超过 ${limitMebibytes} MiB，未读取`,
  uncertain: {
    start: (operation) =>
      `${operation} 失败，且无法确定是否已执行：可能已经启动了一次运行。未重复发送；重试前请先查看流水线`,
    act: (operation) => `${operation} 失败，且无法确定是否已执行：可能已经执行。请查看该次运行`
  },
  outOfTime: (operation) => `到达时限时 ${operation} 仍在失败`,
  details: {
    httpStatus: (status) => `HTTP ${status}`,
    code: (code) => `错误码 ${code}`,
    requestId: (id) => `请求 ID ${id}`
  },
  unknownHostAdvice: '请检查输入 endpoint（或 sts-endpoint）以及运行器的网络。',
  certificateAdvice:
    '请检查输入 endpoint；若使用自建证书颁发机构，请在作业的 env 中将 NODE_EXTRA_CA_CERTS 设为其证书文件。',
  noTlsAdvice: '请检查输入 endpoint（或 sts-endpoint）：其主机和端口应使用 https。',
  httpAdvice: {
    sts: '请检查输入 role-to-assume、oidc-provider-arn、audience、role-session-name 和 sts-endpoint。',
    redirect: '不会跟随重定向：请检查输入 endpoint。',
    proxy: '代理需要用户名和密码：请检查 HTTPS_PROXY。',
    access: '请检查凭证及其权限，以及输入 endpoint。',
    notFound: '请检查输入 organization-id、pipeline-id、pipeline-run-id、edition 和 endpoint。'
  },
  noIdTokenPermission:
    'GitHub 没有向此作业提供 OIDC 令牌。请在作业的 permissions 下加入一行 id-token: write。来自复刻仓库的拉取请求无法使用。',
  internal: (text) => `Action 自身出错，请反馈此问题：${text}`
}

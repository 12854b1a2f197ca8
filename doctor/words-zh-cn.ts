import type { DoctorWords } from './words.ts'

const command = 'npm run doctor --'

export const chinese: DoctorWords = {
  help: `${command} --organization-id ID --pipeline-id ID [选项]

查询本 Action 会读取的全部内容，并说明应答是否与本 Action 的理解一致。
只读：所有请求都是 GET，不会改动任何东西。

  --organization-id ID          必填，--edition 为 region 时除外
  --pipeline-id ID              必填
  --pipeline-run-id 编号        运行编号，或 latest（默认：latest）
  --edition 名称                central 或 region（默认：central）
  --endpoint 地址               API 地址；--edition 为 region 时必填
  --role-to-assume ARN          免密钥登录，与 --oidc-provider-arn 一起在工作流的作业中使用
  --oidc-provider-arn ARN
  --audience 文本               OIDC 令牌的受众（默认：sts.aliyuncs.com）
  --role-session-name 名称      （默认：github-action-session）
  --role-session-expiration 秒  （默认：3600）
  --sts-endpoint 地址           （默认：https://sts.aliyuncs.com）
  --language 语言               en 或 zh-CN（默认：en）
  --save 文件                   保存结果，用于提交问题：只有字段名、类型、状态、触发方式、操作类型和日期；
                                其他文本一律不写，编号为虚构
  --help                        显示此说明

凭证取自环境变量，不作为选项：
  YUNXIAO_ACCESS_TOKEN（或 ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN），或
  ALIBABA_CLOUD_ACCESS_KEY_ID 与 ALIBABA_CLOUD_ACCESS_KEY_SECRET；临时密钥另加 ALIBABA_CLOUD_SECURITY_TOKEN。

退出码：查询的内容全部可读时为 0，否则为 1。`,
  signedInWith: {
    'access-token': '个人访问令牌',
    'access-key': 'AccessKey',
    'security-token': '临时密钥（STS）',
    role: '角色的密钥（免密钥登录）'
  },
  asking: (host, signedInWith) => `正在使用${signedInWith}查询 ${host}。`,
  columns: ['接口', 'HTTP', '与理解一致', '未知的字段', '缺少的字段', '未知的值'],
  asWeReadIt: '是',
  notAsWeReadIt: '否',
  notAsked: '未查询',
  notAskedBecause: (operations, why) =>
    `未查询：${operations.join('、')}。原因：${
      {
        'no-sign-in': '登录失败',
        'no-run-number': '运行列表不可读，因此不知道运行编号。请指定您的编号，例如 --pipeline-run-id 42',
        'no-run': '流水线还没有运行过',
        'run-not-read': '运行不可读',
        'no-job-with-log': '该运行没有带日志的任务',
        'steps-not-read': '任务的步骤不可读',
        'no-step': '任务没有步骤',
        'part-not-read': '步骤的日志不可读',
        'empty-log': '步骤的日志为空',
        'address-not-read': '日志的地址不可读',
        'no-address': '服务没有给出可用的日志地址',
        'no-deployment': '该运行没有主机部署任务',
        'order-not-read': '部署单不可读',
        'no-machine': '部署单中没有带 machineSn 的机器'
      }[why]
    }。`,
  types: { text: '文本', number: '数字', flag: '布尔值', object: '对象', list: '列表' },
  otherType: (path, found, known) => `${path}（${found}，而不是${known}）`,
  notInOurLists: {
    status: (word) => `状态 ${word}`,
    triggerMode: (word) => `触发方式 ${word}`,
    actionType: (word) => `操作类型 ${word}`
  },
  whatToDo: '不可读的内容及处理办法：',
  allRead: '查询的内容全部可读。',
  notRead: (count) => `${count} 个接口不可读。`,
  pleaseReport: (isSaved) =>
    `其中有我们未知的内容。请${isSaved ? '附上保存的文件' : '用 --save doctor.json 保存文件并'}提交问题，以便我们完善。`,
  saved: (file) => `已保存到 ${file}。提交前请先自行检查。`,
  notSaved: (file, why) =>
    `--save ${file} 无法写入：${why}。请指定一个已有文件夹中的文件。示例：--save doctor.json`,
  problems: {
    secret: (option, variable, example) =>
      `--${option} 不是选项：别人会在进程列表和 shell 历史中看到它（此处不显示其值）。请设置环境变量 ${variable}。示例：${variable}=${example} ${command} --organization-id … --pipeline-id 1234`,
    unknown: (option) =>
      `没有选项 --${option}；--help 列出全部选项。示例：${command} --organization-id 5ebbc0228123212b59xxxxx --pipeline-id 1234`,
    stray: (position) =>
      `第 ${position} 处的文本（可能是机密，不显示）不属于任何选项。示例：${command} --organization-id 5ebbc0228123212b59xxxxx --pipeline-id 1234`,
    noValue: (option, example) => `--${option} 没有值。示例：--${option} ${example}`,
    invalid: (option, value, takes, example) =>
      `--${option} 的值为“${value}”，但应为${takes}。示例：--${option} ${example}`,
    missing: (option, takes, example) => `缺少 --${option}：${takes}。示例：--${option} ${example}`,
    regionWithoutEndpoint:
      '--edition region 需要用 --endpoint 指定 Region 版的地址。示例：--endpoint https://yunxiao.example.com',
    regionWithKeys:
      '--edition region 只有令牌 API，不接受 AccessKey 和角色：请设置环境变量 YUNXIAO_ACCESS_TOKEN。示例：YUNXIAO_ACCESS_TOKEN=pt-…',
    noCredentials: `没有找到凭证。请设置环境变量 YUNXIAO_ACCESS_TOKEN（个人访问令牌），或 ALIBABA_CLOUD_ACCESS_KEY_ID 与 ALIBABA_CLOUD_ACCESS_KEY_SECRET。示例：YUNXIAO_ACCESS_TOKEN=pt-… ${command} --organization-id … --pipeline-id 1234`,
    incomplete: (given, missing) => `只有 ${given}，缺少 ${missing}。请两者都提供。示例：${missing}=…`,
    severalKinds: (given) => `给出了多种凭证：${given}。请只保留一种。示例：只用 YUNXIAO_ACCESS_TOKEN`,
    malformed: (name) => `环境变量 ${name}（机密，不显示其值）应为一个词，不含空格和换行。示例：${name}=…`,
    proxy: (variable) =>
      `环境变量 ${variable} 应为代理的地址（可能含有密码，不显示其值）。示例：${variable}=http://proxy.example.com:3128`
  }
}

/** What the demo says around the gate's own words, in the gate's languages. */

export interface Frame {
  readonly help: string
  readonly follows: (scenario: string) => string
  readonly moreLines: (count: number) => string
  readonly summary: (file: string) => string
  readonly kept: (folder: string) => string
  readonly passed: string
  readonly stopped: (exitCode: number) => string
}

const english: Frame = {
  help: `npm run demo -- [flags]

  --scenario NAME    the story that the simulated run plays (default: success)
  --language CODE    en or zh-CN (default: en)
  --help             print this and end

Scenarios: npm run simulator -- --list`,
  follows: (scenario) => `The gate follows a simulated run, scenario ${scenario}. The step's log:\n`,
  moreLines: (count) =>
    `(${count} lines of its log, which GitHub shows as an annotation on the workflow's page)`,
  summary: (file) => `\nThe job summary (${file}):\n`,
  kept: (folder) => `Summary and outputs are kept in ${folder}, for you to look at.`,
  passed: 'The gate ended with exit code 0: the workflow goes on.',
  stopped: (exitCode) =>
    `The gate ended with exit code ${exitCode}, which is meant: it stops the workflow, as the run did not succeed.`
}

const chinese: Frame = {
  help: `npm run demo -- [参数]

  --scenario 名称    模拟的运行采用的场景（默认：success）
  --language 语言    en 或 zh-CN（默认：en）
  --help             显示此说明

场景列表：npm run simulator -- --list`,
  follows: (scenario) => `正在等待一次模拟的运行，场景为 ${scenario}。步骤的日志：\n`,
  moreLines: (count) => `（其日志的 ${count} 行，GitHub 会以注解的形式显示在工作流页面上）`,
  summary: (file) => `\n作业摘要（${file}）：\n`,
  kept: (folder) => `摘要和输出保留在 ${folder} 中，可供查看。`,
  passed: '退出码为 0，工作流继续执行。',
  stopped: (exitCode) => `退出码为 ${exitCode}，这是预期的结果：运行没有成功，因此工作流到此为止。`
}

/** The words of each language. */
export const frames: Readonly<Record<string, Frame>> = { en: english, 'zh-CN': chinese }

/**
 * Takes the pictures of docs/images: job summaries of simulated runs, written by the built action, drawn by
 * Chromium with GitHub's style sheet and Mermaid. Needs Debian's chromium, imagemagick, fonts-noto-cjk and
 * fonts-noto-color-emoji. `npm run pictures`, or `npm run pictures -- summary-failure` for one.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { actionEnvironment, setEnvironment } from '../simulator/action-environment.ts'
import type { ScenarioName } from '../simulator/scenario-library.ts'
import { findSet, isSetName, optionsOfSet, type SetName } from '../simulator/scenario-sets.ts'
import { startSimulator, type Simulator } from '../simulator/server.ts'

interface Picture {
  readonly name: string
  readonly scenario: ScenarioName | SetName
  /** How long ago the run began: it shows its real durations. */
  readonly begunAgoMs: number
  readonly inputs?: Readonly<Record<string, string>>
  /** Pixels of the page that are shown at most. */
  readonly height: number
}

const hour = 3_600_000
const pictures: readonly Picture[] = [
  { name: 'summary-success', scenario: 'success', begunAgoMs: hour, height: 1200 },
  { name: 'summary-failure', scenario: 'failure', begunAgoMs: hour, height: 1400 },
  {
    name: 'summary-manual-gate',
    scenario: 'manual-gate',
    begunAgoMs: 5 * 60_000,
    inputs: { 'ON-MANUAL-GATE': 'fail' },
    height: 1200
  },
  { name: 'summary-host-deployment', scenario: 'host-deployment', begunAgoMs: hour, height: 1400 },
  { name: 'summary-many', scenario: 'many', begunAgoMs: hour, height: 1400 },
  {
    name: 'summary-flaky',
    scenario: 'flaky-job',
    begunAgoMs: 60_000,
    inputs: { 'RETRY-JOBS': '集成测试', 'POLL-INTERVAL': '1s' },
    height: 1200
  },
  { name: 'summary-big-run', scenario: 'big-run', begunAgoMs: 24 * hour, height: 1400 }
]
const width = 980
const themes = ['light', 'dark'] as const
/** What each language of the summary adds to a picture's name. */
const languages = { en: '', 'zh-CN': '-zh-cn' } as const
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
const only = process.argv[2]

for (const picture of pictures.filter(({ name }) => only === undefined || name === only)) {
  for (const [language, suffix] of Object.entries(languages)) {
    const html = bodyOf(await summaryOf(picture, language))
    for (const theme of themes) take(`${picture.name}${suffix}-${theme}`, picture.height, theme, html)
  }
}
rmSync(folder, { recursive: true })

async function summaryOf({ scenario, begunAgoMs, inputs = {} }: Picture, language: string): Promise<string> {
  const { simulator, environment } = await played(scenario, begunAgoMs)
  const files = { GITHUB_OUTPUT: join(folder, 'outputs'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const gate = spawn(process.execPath, ['dist/index.js'], {
    env: {
      ...environment,
      INPUT_LANGUAGE: language,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
      ...files
    },
    stdio: 'ignore'
  })
  await new Promise((resolve) => gate.on('close', resolve))
  await simulator.close()
  return readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')
}

/** The simulator with runs that began so long ago, and what tells the gate to follow them. */
async function played(
  scenario: ScenarioName | SetName,
  begunAgoMs: number
): Promise<{ simulator: Simulator; environment: Readonly<Record<string, string>> }> {
  const createdAtMs = Date.now() - begunAgoMs
  if (!isSetName(scenario)) {
    const simulator = await startSimulator({ scenario, withoutCurrentRun: true })
    const runId = simulator.addRun({ runId: '42', createdAtMs })
    return { simulator, environment: actionEnvironment(simulator.url, runId, 'token') }
  }
  const set = findSet(scenario)
  const { pipelines, ...main } = optionsOfSet(set)
  const without = Object.entries(pipelines).map(([id, options]) => [
    id,
    { ...options, withoutCurrentRun: true }
  ])
  const simulator = await startSimulator({
    ...main,
    withoutCurrentRun: true,
    pipelines: Object.fromEntries(without) as typeof pipelines
  })
  for (const { id, runId } of set.pipelines) simulator.pipeline(id).addRun({ runId, createdAtMs })
  return { simulator, environment: setEnvironment(simulator.url, set, 'token') }
}

/** As GitHub shows it: a Mermaid block becomes a chart. */
function bodyOf(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true
  }).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>'
  )
}

function take(name: string, height: number, theme: (typeof themes)[number], body: string): void {
  const css = readFileSync(`node_modules/github-markdown-css/github-markdown-${theme}.css`, 'utf8')
  const mermaid = pathToFileURL('node_modules/mermaid/dist/mermaid.min.js').href
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: ${theme === 'light' ? '#ffffff' : '#0d1117'}; }
.markdown-body { width: ${width - 64}px; padding: 24px 32px; font-family: -apple-system, "Noto Sans", "Noto Sans CJK SC", "Noto Color Emoji", sans-serif; }
pre.mermaid { background: none; text-align: center; }</style>
<article class="markdown-body">${body}</article>
<script src="${mermaid}"></script>
<script>mermaid.initialize({ startOnLoad: true, theme: '${theme === 'light' ? 'default' : 'dark'}' })</script>`
  )
  const png = join('docs', 'images', `${name}.png`)
  execFileSync(
    'chromium',
    [
      ...'--headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking'.split(
        ' '
      ),
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=10000',
      `--window-size=${width},${height}`,
      `--screenshot=${png}`,
      pathToFileURL(page).href
    ],
    { stdio: 'ignore' }
  )
  // Cut what is empty below, and keep the file small.
  const background = theme === 'light' ? '#ffffff' : '#0d1117'
  execFileSync('convert', [
    png,
    '-trim',
    '-bordercolor',
    background,
    '-border',
    '24',
    '+dither',
    '-colors',
    '128',
    `png8:${png}`
  ])
  console.log(png)
}

/**
 * Runs the workflows of examples/ with act against the simulator: `npm run test:end-to-end`.
 * Needs Go (to build act once), git, openssl and jq. `--only NAME` runs one example and shows its log.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { keys, oidcRequestToken, pipelineId, tokens } from '../../simulator/identity.ts'
import { readFlags, runCommand, UsageError } from '../../simulator/command-line.ts'
import { findScenario, type ScenarioName } from '../../simulator/scenario-library.ts'
import type { Scenario } from '../../simulator/scenario.ts'
import { startSimulator, type Simulator } from '../../simulator/server.ts'
import { versionReference } from '../version.ts'
import { installAct, runAct, type ActRun } from './act.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import { eventPayload } from './events.ts'
import { pipelineIds, workflowFor } from './example-workflow.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

interface Result {
  readonly name: string
  readonly problems: readonly string[]
  readonly tookMs: number
}

/** Simulated seconds in a real one: the runs end within a second. */
const speed = 100
const root = join(import.meta.dirname, '..', '..')
const signInAction = 'aliyun/configure-aliyun-credentials-action'
const help = 'npm run test:end-to-end -- [--only EXAMPLE]: all examples, or one with its log'

const world = mkdtempSync(join(tmpdir(), 'gate-end-to-end-'))
try {
  await runCommand(async () => {
    const flags = readFlags({
      options: { only: { type: 'string' }, help: { type: 'boolean', default: false } }
    })
    if (flags.help) console.log(help)
    else process.exitCode = (await main(flags.only ?? null)) ? 0 : 1
  })
} finally {
  rmSync(world, { recursive: true, force: true })
}

/** @param only the example that is run; null for all */
async function main(only: string | null): Promise<boolean> {
  if (only !== null && !cases.some(({ example }) => example === only)) {
    throw new UsageError(`There is no example ${only}. See the folder examples/.`)
  }
  const untested = examplesWithoutCase()
  const program = installAct(root)
  const repository = join(world, 'repository')
  const commit = copyRepository(repository)
  writeSignInAction(join(world, 'sign-in'))
  const results: Result[] = []
  for (const one of cases) {
    if (only !== null && one.example !== only) continue
    const result = await runCase(one, program, repository, commit, only !== null)
    results.push(result)
    console.log(
      `${result.problems.length === 0 ? 'ok  ' : 'FAIL'} ${result.name.padEnd(34)} ${(result.tookMs / 1000).toFixed(1)} s`
    )
    for (const problem of result.problems) console.log(`     ${problem}`)
  }
  for (const example of untested) console.log(`FAIL ${example} has no case`)
  const failed = results.filter(({ problems }) => problems.length > 0).length + untested.length
  console.log(`${results.length + untested.length - failed} passed, ${failed} failed`)
  return failed === 0
}

async function runCase(
  one: Case,
  program: string,
  repository: string,
  commit: string,
  showsLog: boolean
): Promise<Result> {
  const name = one.note === undefined ? one.example : `${one.example} (${one.note})`
  const simulator = await startSimulated(one, commit)
  const github = one.talksToGitHub === true ? await startGitHubServer(world) : null
  try {
    const file = join(repository, '.github', 'workflows', 'end-to-end.yml')
    const example = readFileSync(join(root, 'examples', `${one.example}.yml`), 'utf8')
    writeFileSync(file, workflowFor(example, simulator.url))
    nameRemote(repository, github)
    const run = await runAct({
      program,
      repository,
      home: join(world, 'home'),
      nodeFolder: dirname(process.execPath),
      args: [
        one.event ?? 'push',
        ...['--workflows', file, '--eventpath', writeEvent(one, commit)],
        ...actArguments(one, commit, simulator, github)
      ]
    })
    if (showsLog) console.log(run.log)
    return { name, problems: problemsOf(one, run, commit, simulator, github), tookMs: run.tookMs }
  } finally {
    github?.close()
    await simulator.close()
  }
}

/** A simulator whose runs were built from the event's commit. */
function startSimulated(one: Case, commit: string): Promise<Simulator> {
  const branch = one.branch ?? 'main'
  const story = (name: ScenarioName): Scenario => ({ ...findScenario(name), commit, branch })
  const isGood = one.many === 'all succeed'
  const stories = {
    api: isGood ? 'success' : 'failure',
    search: isGood ? 'success' : 'parallel-stages',
    pay: isGood ? 'success' : 'manual-gate-passed',
    jobs: 'success'
  } as const
  const others = Object.entries(stories).map(
    ([label, name]) => [pipelineIds[label] ?? pipelineId, { scenario: story(name) }] as const
  )
  return startSimulator({
    scenario: story(one.scenario ?? 'success'),
    speed,
    withoutCurrentRun: one.withoutRun === true,
    branchHeads: { [branch]: commit },
    pipelines: one.many === undefined ? {} : Object.fromEntries(others)
  })
}

function problemsOf(
  one: Case,
  run: ActRun,
  commit: string,
  simulator: Simulator,
  github: GitHubServer | null
): string[] {
  const { log } = run
  const says = (one.says ?? []).map((text) => text.replaceAll('$commit', commit))
  const wantsExitCode = one.succeeds ? 0 : 1
  const checked = one.check?.({ log, requests: simulator.requests, github }) ?? null
  const leaks = [tokens.full, keys.full.accessKeySecret].filter((secret) => log.includes(secret))
  const problems = [
    ...(run.exitCode === wantsExitCode ? [] : [`act ended with ${run.exitCode}, not ${wantsExitCode}`]),
    ...says.filter((text) => !log.includes(text)).map((text) => `the log lacks "${text}"`),
    ...(one.omits ?? []).filter((text) => log.includes(text)).map((text) => `the log has "${text}"`),
    ...(checked === null ? [] : [checked]),
    ...leaks.map(() => 'a secret is in the log')
  ]
  return problems.length === 0 ? [] : [...problems, `log: …${log.slice(-1500)}`]
}

function actArguments(
  one: Case,
  commit: string,
  simulator: Simulator,
  github: GitHubServer | null
): string[] {
  const secrets = {
    YUNXIAO_ACCESS_TOKEN: one.isReadOnly === true ? tokens.readOnly : tokens.full,
    YUNXIAO_APPROVAL_TOKEN: tokens.full,
    ALIBABA_CLOUD_ACCESS_KEY_ID: keys.full.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: keys.full.accessKeySecret,
    GITHUB_TOKEN: 'ghs_end_to_end'
  }
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${simulator.url}/oidc/token?api-version=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidcRequestToken,
    GITHUB_RUN_ATTEMPT: String(one.attempt ?? 1),
    ...(github === null ? {} : { NODE_EXTRA_CA_CERTS: github.certificateFile })
  }
  const pairs = (flag: string, entries: Readonly<Record<string, string>>): string[] =>
    Object.entries(entries).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const stepVersion = /configure-aliyun-credentials-action@([0-9a-f]{40})/.exec(
    readFileSync(join(root, 'examples', 'configure-aliyun-credentials.yml'), 'utf8')
  )?.[1]
  return [
    ...pairs('--secret', secrets),
    ...pairs('--env', environment),
    ...pairs('--input', inputsOf(one, commit)),
    ...pairs('--local-repository', {
      [`yunxiao-pipeline-gate/yunxiao-pipeline-gate@${versionReference}`]: join(world, 'repository'),
      [`${signInAction}@${stepVersion ?? ''}`]: join(world, 'sign-in')
    }),
    ...(github === null ? [] : ['--github-instance', github.host])
  ]
}

function inputsOf(one: Case, commit: string): Record<string, string> {
  const inputs = Object.entries(one.inputs ?? {})
  return Object.fromEntries(inputs.map(([name, value]) => [name, value.replaceAll('$commit', commit)]))
}

function writeEvent(one: Case, commit: string): string {
  const file = join(world, 'event.json')
  writeFileSync(file, JSON.stringify(eventPayload(one.event ?? 'push', commit, inputsOf(one, commit))))
  return file
}

/** Copies the working tree (what git knows or would add) into a repository of its own. */
function copyRepository(repository: string): string {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8'
  })
  const files = listed.split('\0').filter((file) => /^(action\.yml|dist\/|\.github\/workflows\/)/.test(file))
  for (const file of files) cpSync(join(root, file), join(repository, file))
  git(repository, 'init', '--quiet', '--initial-branch', 'main')
  git(repository, 'remote', 'add', 'origin', 'https://github.com/demo/app.git')
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--message', 'The working tree')
  return git(repository, 'rev-parse', 'HEAD').trim()
}

function nameRemote(repository: string, github: GitHubServer | null): void {
  git(repository, 'remote', 'set-url', 'origin', `https://${github?.host ?? 'github.com'}/demo/app.git`)
}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=end-to-end', '-c', 'user.email=end-to-end@example.com']
  return execFileSync('git', [...identity, '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    encoding: 'utf8'
  })
}

/** Stands in for aliyun/configure-aliyun-credentials-action: exports the same variables. */
function writeSignInAction(folder: string): void {
  const { accessKeyId, accessKeySecret } = keys.full
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'action.yml'),
    `name: Sign in
description: Exports an AccessKey pair
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        echo "ALIBABA_CLOUD_ACCESS_KEY_ID=${accessKeyId}" >> "$GITHUB_ENV"
        echo "ALIBABA_CLOUD_ACCESS_KEY_SECRET=${accessKeySecret}" >> "$GITHUB_ENV"
`
  )
}

function examplesWithoutCase(): string[] {
  const tested = new Set(cases.map(({ example }) => `${example}.yml`))
  return readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.yml') && !tested.has(file))
}

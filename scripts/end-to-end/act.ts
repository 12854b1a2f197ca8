/** `nektos/act` (https://github.com/nektos/act): runs workflows on this machine, in host mode without Docker. */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const module = 'github.com/nektos/act'
const version = 'v0.2.89'
/** The longest that one workflow may take. */
const timeLimitMs = 60_000

export interface ActRun {
  readonly exitCode: number
  /** Everything that act printed, as a reader of the log sees it. */
  readonly log: string
  readonly tookMs: number
}

/** Path of the program; built with Go the first time, and kept in node_modules/.cache/bin. */
export function installAct(root: string): string {
  const folder = join(root, 'node_modules', '.cache', 'bin')
  const program = join(folder, process.platform === 'win32' ? 'act.exe' : 'act')
  if (existsSync(program) && versionOf(program) === version) return program
  console.log(`Building ${module}@${version} …`)
  mkdirSync(folder, { recursive: true })
  execFileSync('go', ['install', `-ldflags=-X main.version=${version.slice(1)}`, `${module}@${version}`], {
    env: { ...process.env, GOBIN: folder, GOFLAGS: '' },
    stdio: ['ignore', 'inherit', 'inherit']
  })
  return program
}

/** Which version a built program is of; null where it can't be told. */
function versionOf(program: string): string | null {
  try {
    const text = execFileSync('go', ['version', '-m', program], { encoding: 'utf8' })
    return /^\s*mod\s+github\.com\/nektos\/act\s+(\S+)/m.exec(text)?.[1] ?? null
  } catch {
    return null
  }
}

export interface ActOptions {
  readonly program: string
  /** The repository whose workflow is run. */
  readonly repository: string
  /** A folder for act's caches and home: nothing of this user's is read or written. */
  readonly home: string
  /** Folder of the `node` that runs the action. */
  readonly nodeFolder: string
  readonly args: readonly string[]
}

/** Runs a workflow; the environment of this process stays out of it. */
export function runAct(options: ActOptions): Promise<ActRun> {
  const startedAtMs = performance.now()
  const args = [
    ...options.args,
    ...['ubuntu-latest', 'ubuntu-slim', 'self-hosted'].flatMap((label) => [
      '--platform',
      `${label}=-self-hosted`
    ]),
    ...['--action-cache-path', join(options.home, 'act'), '--no-cache-server', '--pull=false']
  ]
  const env = {
    PATH: [options.nodeFolder, process.env['PATH'] ?? ''].join(delimiter),
    HOME: options.home,
    XDG_CACHE_HOME: options.home,
    NO_COLOR: '1'
  }
  return new Promise((resolve) => {
    const settings = {
      cwd: options.repository,
      env,
      encoding: 'utf8',
      timeout: timeLimitMs,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024
    } as const
    execFile(options.program, args, settings, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ exitCode, log: stdout + stderr, tookMs: performance.now() - startedAtMs })
    })
  })
}

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { claims, compare, type Comparison } from './comparison.ts'
import { parseCorpus } from './corpus.ts'
import { CORPUS_KINDS, generateCorpus } from './generator.ts'

const USAGE = `Compares poll-interval: auto with fixed intervals on simulated runs.

  node benchmarks/polling/main.ts [options]

  --corpus FILE   runs to follow, as JSON lines; else a corpus is generated
  --kind KIND     what to generate: ${Object.keys(CORPUS_KINDS).join(', ')}
  --runs N        how many runs (default: 1000, or all of the file)
  --seed N        decides all that is random (default: 1)
  --json          print JSON
  --print-corpus  print the corpus instead, as --corpus reads it
`

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      kind: { type: 'string', default: 'standard' },
      runs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      'print-corpus': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return
  }
  const seed = wholeNumber(values.seed, '--seed', 0)
  const runs = values.runs === undefined ? null : wholeNumber(values.runs, '--runs', 1)
  const kind = Object.entries(CORPUS_KINDS).find(([name]) => name === values.kind)?.[1]
  if (kind === undefined) throw new Error(`--kind is one of ${Object.keys(CORPUS_KINDS).join(', ')}`)

  const corpus =
    values.corpus === undefined
      ? generateCorpus(kind, runs ?? 1000, seed)
      : parseCorpus(readFileSync(values.corpus, 'utf8')).slice(0, runs ?? Infinity)
  if (corpus.length === 0) throw new Error('The corpus is empty')

  if (values['print-corpus']) {
    process.stdout.write(corpus.map((run) => `${JSON.stringify(run)}\n`).join(''))
    return
  }
  const comparison = compare(corpus, seed)
  process.stdout.write(values.json ? `${JSON.stringify(comparison, null, 2)}\n` : renderTable(comparison))
}

function wholeNumber(text: string, option: string, least: number): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`${option} is a whole number from ${least} up`)
  return value
}

function renderTable(comparison: Comparison): string {
  const { schedules, frontier } = comparison
  const auto = schedules[0]
  const blind = schedules[1]
  const heading = [
    'schedule',
    'requests',
    'mean delay',
    'p95 delay',
    'auto: requests',
    'delay',
    'no history: requests',
    'delay'
  ]
  const rows = schedules.map((schedule) => [
    schedule.name,
    schedule.requestsPerRun.toFixed(1),
    `${schedule.meanDelaySeconds.toFixed(2)} s`,
    `${schedule.p95DelaySeconds.toFixed(1)} s`,
    ...[auto, blind].flatMap((ours) =>
      ours === undefined || !schedule.name.startsWith('fixed')
        ? ['', '']
        : [
            `× ${(ours.requestsPerRun / schedule.requestsPerRun).toFixed(2)}`,
            `× ${(ours.meanDelaySeconds / schedule.meanDelaySeconds).toFixed(2)}`
          ]
    )
  ])
  const prices = frontier.map((point) => [
    String(point.price),
    point.requestsPerRun.toFixed(1),
    `${point.meanDelaySeconds.toFixed(2)} s`,
    `${point.p95DelaySeconds.toFixed(1)} s`
  ])
  const found = claims(comparison)
  const percent = (value: number | null): string => (value === null ? 'nothing to compare' : value.toFixed(3))
  return [
    `${comparison.runs} runs; requests are per run, and "auto" has one more to list past runs`,
    '',
    ...alignColumns([heading, ...rows]),
    '',
    'auto at other prices of a request, in seconds of delay',
    '',
    ...alignColumns([['price', 'requests', 'mean delay', 'p95 delay'], ...prices]),
    '',
    `mean delay at no more requests than fixed 10s:       × ${percent(found.delayAtRequestsOfFixed10)}`,
    `requests at no more mean delay than fixed 5s:        × ${percent(found.requestsAtDelayOfFixed5)}`,
    `95th percentile delay of auto to that of fixed 15s:  × ${percent(found.tailOfFixed15)}`,
    `requests × delay without history to fixed 10s:       × ${percent(found.productWithoutHistory)}`,
    ''
  ].join('\n')
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
      )
      .join('  ')
  )
}

try {
  main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

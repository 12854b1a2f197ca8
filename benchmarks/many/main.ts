/**
 * What it saves to follow many pipelines in one step: the built action on 20 pipelines in one process, and in one
 * process for each as a matrix has it, against the simulator, in one run. `npm run benchmark:many`
 */
import { parseArgs } from 'node:util'
import { measureMany, type ManyUsage } from './measure.ts'

const { values } = parseArgs({
  options: {
    pipelines: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '10' },
    speed: { type: 'string', default: '10' }
  }
})
const [pipelines, minutes, speed] = [values.pipelines, values.minutes, values.speed].map(Number)
if (!pipelines || !minutes || !speed)
  throw new Error('--pipelines, --minutes and --speed are numbers above 0')

const runs = { pipelines, longestSeconds: minutes * 60, speed }
const one = await measureMany(runs, 'one-step')
const each = await measureMany(runs, 'one-each')

const rows: readonly (readonly [string, keyof ManyUsage, string])[] = [
  ['CPU time', 'cpuMs', 'ms'],
  ['peak memory', 'peakMebibytes', 'MiB'],
  ['requests', 'requests', ''],
  ['sign-ins', 'signIns', ''],
  ['runner minutes', 'runnerMinutes', 'min']
]
console.log(
  `${pipelines} pipelines of 10 stages × 5 jobs, runs of ${minutes / 2} to ${minutes} minutes; keyless, ${speed} times life's speed\n`
)
console.log(['', 'one step', `${pipelines} jobs`, 'ratio'].map(cell).join(''))
for (const [name, key, unit] of rows) {
  const amounts = [one[key], each[key]].map((value) => `${value.toFixed(0)} ${unit}`.trim())
  console.log([name, ...amounts, (one[key] / each[key]).toFixed(2)].map(cell).join(''))
}

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(18) : text.padStart(14)
}

/**
 * What an hour of 20 pipelines costs the processor against an hour of one: the built action, and a program that does
 * nothing but look. At `--speed 1` that takes four hours. `npm run benchmark:hour`
 */
import { parseArgs } from 'node:util'
import { bareLooks, measureMany } from './measure.ts'

const { values } = parseArgs({ options: { speed: { type: 'string', default: '120' } } })
const speed = Number(values.speed)
if (!(speed > 0)) throw new Error('--speed is a number above 0')

console.log(`CPU time of a simulated hour, ${speed} times life's speed\n`)
console.log(['', '20 pipelines', 'one', 'ratio'].map(cell).join(''))
for (const [name, program] of [['the gate'], ['bare looks', bareLooks]] as const) {
  const measure = (pipelines: number) =>
    measureMany({ pipelines, longestSeconds: 3600, speed }, 'one-step', program)
  const [many, one] = [await measure(20), await measure(1)]
  const times = [many, one].map(({ cpuMs }) => `${(cpuMs / 1000).toFixed(2)} s`)
  console.log([name, ...times, (many.cpuMs / one.cpuMs).toFixed(1)].map(cell).join(''))
}

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(14) : text.padStart(14)
}

/** `npm run doctor`: the command, with the real world in its hands. */
import { writeFileSync } from 'node:fs'
import { createHttpClient } from '../src/http/http-client.ts'
import { systemClock } from '../src/schedule/clock.ts'
import { doctor } from './doctor.ts'

process.exitCode = await doctor(process.argv.slice(2), {
  environment: process.env,
  clock: systemClock,
  signal: new AbortController().signal,
  print: console.log,
  complain: console.error,
  writeFile: (file, text) => {
    writeFileSync(file, text)
  },
  createHttpClient
})

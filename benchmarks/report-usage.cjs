// Loaded before a program: when it ends, writes to descriptor 3 the most memory and the processor time that it used.
const { writeSync } = require('node:fs')
const process = require('node:process')

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ peakKibibytes: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }))
})

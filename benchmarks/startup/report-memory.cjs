// Loaded before a program: when it ends, writes the most memory it ever used to descriptor 3, in KiB.
const { writeSync } = require('node:fs')
const process = require('node:process')

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))

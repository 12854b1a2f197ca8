// Loaded before the gate: its clock goes FAST_CLOCK_SPEED times as fast as life, from FAST_CLOCK_FROM_MS on.
const process = require('node:process')

const speed = Number(process.env.FAST_CLOCK_SPEED)
const fromMs = Number(process.env.FAST_CLOCK_FROM_MS)
const { setTimeout, Date } = globalThis
const now = Date.now.bind(Date)
/** The time limits of a connection and of a request: the network is as slow as ever. */
const realMs = new Set([10_000, 30_000])

Date.now = () => Math.round(fromMs + (now() - fromMs) * speed)
globalThis.setTimeout = (work, durationMs, ...rest) =>
  setTimeout(work, realMs.has(durationMs) ? durationMs : durationMs / speed, ...rest)

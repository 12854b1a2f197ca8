/** The claims of docs/performance.md, on seeds that the schedule was not tuned on. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { claims, type Claims, type Comparison } from '../../benchmarks/polling/comparison.ts'

const execute = promisify(execFile)

/** Runs the benchmark as people do; inside Jest it would take ten times as long. */
async function claimsOn(kind: string, runs: number, seed: number): Promise<Claims> {
  const { stdout } = await execute(process.execPath, [
    'benchmarks/polling/main.ts',
    '--json',
    ...['--kind', kind, '--runs', String(runs), '--seed', String(seed)]
  ])
  return claims(JSON.parse(stdout) as Comparison)
}

describe.each([
  { kind: 'standard', delay: 0.42, requests: 0.45, runs: 500, seed: 4711 },
  { kind: 'drift', delay: 0.55, requests: 0.6, runs: 200, seed: 4712 },
  { kind: 'slow', delay: 0.55, requests: 0.6, runs: 200, seed: 4713 }
] as const)('on a $kind corpus', ({ kind, delay, requests, runs, seed }) => {
  let found: Claims

  beforeAll(async () => {
    found = await claimsOn(kind, runs, seed)
  }, 300_000)

  it('knows the end far sooner than fixed 10 s for no more requests', () => {
    expect(found.delayAtRequestsOfFixed10).toBeLessThanOrEqual(delay)
  })

  it('needs far fewer requests than fixed 5 s for no more delay', () => {
    expect(found.requestsAtDelayOfFixed5).toBeLessThanOrEqual(requests)
  })

  it('has no longer tail than fixed 15 s by default', () => {
    expect(found.tailOfFixed15).toBeLessThanOrEqual(1)
  })

  it('is better than fixed 10 s without history', () => {
    expect(found.productWithoutHistory).toBeLessThanOrEqual(0.7)
  })
})
